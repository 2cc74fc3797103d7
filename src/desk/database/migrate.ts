import { Migrator, type Kysely, type Migration } from 'kysely';
import { ConfigError } from '../config.ts';
import * as requests from './migrations/0001-requests.ts';
import * as feedback from './migrations/0002-feedback.ts';
import * as messages from './migrations/0003-messages.ts';
import * as jobs from './migrations/0004-jobs.ts';
import type { Tables } from './tables.ts';

/** Each step from one version of the tables to the next, by the name under which the database remembers that it was taken. They only go forward. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-requests': requests,
  '0002-feedback': feedback,
  '0003-messages': messages,
  '0004-jobs': jobs,
};

/** Brings the tables up to this version, or to the one named. Two desks that start at once wait for each other: the migrator takes a lock. */
export async function migrate(database: Kysely<Tables>, schema: string, to?: string): Promise<void> {
  const migrator = new Migrator({
    db: database,
    migrationTableSchema: schema,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error } = to === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(to);
  if (!error) return;
  const said = error instanceof Error ? error.message : JSON.stringify(error);
  // kysely finds steps in the database that this program does not know, and takes none.
  if (/corrupted migrations/.test(said))
    throw new ConfigError(
      'A newer Clearway has used this database. Start that version, or a later one. Nothing was changed.',
    );
  throw error instanceof Error ? error : new Error(said);
}
