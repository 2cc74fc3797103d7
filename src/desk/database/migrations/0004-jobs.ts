import { sql, type Kysely } from 'kysely';

/** Daily work that failed, or whose desk was killed, is tried again: when, and whether it is done. */
export const up = async (database: Kysely<unknown>): Promise<void> => {
  await sql`alter table job_run
    add column next_at timestamptz not null default now(),
    add column done_at timestamptz`.execute(database);
};
