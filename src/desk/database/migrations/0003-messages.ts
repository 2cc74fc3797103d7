import { sql, type Kysely } from 'kysely';

/** Messages to be sent, how often each address may write, and which daily work is done. */
export const up = async (database: Kysely<unknown>): Promise<void> => {
  const statements = [
    sql`create table outbox (
      id bigint generated always as identity primary key,
      reference text references request on delete cascade,
      made_at timestamptz not null,
      kind text not null,
      recipient text not null,
      subject text not null,
      body text not null,
      language text not null,
      attempts integer not null default 0,
      next_at timestamptz not null,
      sent_at timestamptz,
      failed_at timestamptz,
      problem text)`,
    sql`create index outbox_waiting on outbox (next_at) where sent_at is null and failed_at is null`,
    // Unlogged: a count of the last minutes need not outlive a power cut, and costs no write to the log.
    sql`create unlogged table rate (
      bucket text not null,
      starts_at timestamptz not null,
      count integer not null,
      primary key (bucket, starts_at))`,
    sql`create table job_run (name text not null, day date not null, primary key (name, day))`,
  ];
  for (const statement of statements) await statement.execute(database);
};
