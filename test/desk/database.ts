import { randomUUID } from 'node:crypto';
import { after, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { openDatabase, type Database } from '../../src/desk/database/database.ts';
import { startTestPostgres, type TestPostgres } from '../support/test-postgres.ts';

let own: Promise<TestPostgres> | undefined;
after(async () => (await own)?.stop());

/** The PostgreSQL of this run: the one that the test command started, or one of this file's own when it runs alone. */
export const testAddress = async (): Promise<string> => {
  const given = process.env['CLEARWAY_TEST_DATABASE'];
  if (given) return given;
  own ??= startTestPostgres();
  return (await own).address;
};

/** A name for tables of a test's own. */
export const testSchema = (): string => `test_${randomUUID().replaceAll('-', '').slice(0, 16)}`;

/** Tables of a test's own, empty, at this version; they are gone with the test. */
export const testDatabase = async (t: TestContext, schema = testSchema()): Promise<Database> => {
  const database = await openDatabase({ connection: { connectionString: await testAddress() }, schema, most: 4 });
  t.after(() => dropTables(database, schema));
  return database;
};

/** Takes a test's tables away, and lets the database go. */
export const dropTables = async (database: Database, schema: string): Promise<void> => {
  await sql`drop schema if exists ${sql.id(schema)} cascade`.execute(database);
  await database.destroy();
};
