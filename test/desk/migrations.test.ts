import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { openDatabase, type Database } from '../../src/desk/database/database.ts';
import { migrate, migrations } from '../../src/desk/database/migrate.ts';
import type { Tables } from '../../src/desk/database/tables.ts';
import { dropTables, testAddress, testSchema } from './database.ts';

const versions = Object.keys(migrations);
const newest = versions.at(-1) ?? '';

/** Tables of a test's own, at an earlier version. */
const databaseAt = async (t: TestContext, version: string): Promise<{ database: Database; schema: string }> => {
  const schema = testSchema();
  const pool = new pg.Pool({ connectionString: await testAddress(), max: 2, options: `-c search_path=${schema}` });
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  t.after(() => dropTables(database, schema));
  await sql`create schema ${sql.id(schema)}`.execute(database);
  await migrate(database, schema, version);
  return { database, schema };
};

/** A row for each table, with the columns that it had when it was made; a new table needs a line here. */
const rows: Readonly<Record<string, string>> = {
  setting: `(name, value) values ('secret', 'c2VjcmV0')`,
  request: `(reference, key_hash, entries_hash, form, title, service, owner, language, channel, received_at, updated_at, state, promised, due_at)
    values ('7K4P-9QX3', 'k', 'e', 'missed-bin', '{"en": "Bins"}', 'missed-bin', 'waste', 'cy', 'web', now(), now(), 'received', '{"kind": "hours"}', now())`,
  request_person: `(reference, entries, answers, name, email, phone, postcode, address, more, erase_after)
    values ('7K4P-9QX3', '{"bin": ["blue"]}', '{"bin": "blue"}', 'Ann', 'ann@example.com', '01632', 'MH1 1ZA', '1 High Street', '{}', '2027-01-01')`,
  request_event: `(reference, update_key, at, kind, state, note, by) values ('7K4P-9QX3', 'u1', now(), 'received', 'received', 'note', 'desk')`,
  upload: `(id, hash, name, size, type, received_at, reference) values ('f1', 'h', 'bill.pdf', 9, 'application/pdf', now(), '7K4P-9QX3')`,
  api_key: `(hash, name, made_at) values ('h', 'Back office', now())`,
  feedback: `(press, at, answer, service, page, language) values ('p1', now(), 'no', 'missed-bin', '/bins', 'en')`,
  feedback_comment: `(press, at, comment, erase_after) values ('p1', now(), 'I did not find it', '2027-01-01')`,
  survey: `(press, at, score, service, place, stage, language) values ('p1', now(), 5, 'missed-bin', 'broadway', 'front-desk', 'en')`,
  survey_comment: `(press, at, comment, erase_after) values ('p1', now(), 'Thank you', '2027-01-01')`,
  shown: `(day, kind, service, count) values ('2026-11-24', 'feedback', 'missed-bin', 3)`,
  outbox: `(reference, made_at, kind, recipient, subject, body, language, next_at)
    values ('7K4P-9QX3', now(), 'acknowledgement', 'ann@example.com', 'We have it', 'Body', 'cy', now())`,
  rate: `(bucket, starts_at, count) values ('b', now(), 3)`,
  job_run: `(name, day) values ('erase', '2026-11-24')`,
};

const tablesOf = async (database: Database, schema: string): Promise<readonly string[]> => {
  const { rows: found } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = ${schema} and table_name not like 'kysely%' order by table_name`.execute(database);
  return found.map(({ name }) => name);
};

/** All rows of all tables, as JSON. */
const contentOf = async (database: Database, tables: readonly string[]) => {
  const content: Record<string, readonly Record<string, unknown>[]> = {};
  for (const table of tables) {
    const { rows: found } = await sql<{ row: Record<string, unknown> }>`
      select to_jsonb(each) as row from ${sql.table(table)} as each`.execute(database);
    content[table] = found.map(({ row }) => row);
  }
  return content;
};

const fill = async (database: Database, tables: readonly string[]): Promise<void> => {
  for (const [table, row] of Object.entries(rows))
    if (tables.includes(table)) await sql`insert into ${sql.table(table)} ${sql.raw(row)}`.execute(database);
};

test('each table has a row to be tried with', async (t) => {
  const { database, schema } = await databaseAt(t, newest);
  assert.deepEqual(await tablesOf(database, schema), Object.keys(rows).sort());
});

for (const version of versions) {
  test(`from ${version} to the newest nothing is lost`, async (t) => {
    const { database, schema } = await databaseAt(t, version);
    const tables = await tablesOf(database, schema);
    await fill(database, tables);
    const before = await contentOf(database, tables);
    for (const table of tables) assert.equal(before[table]?.length, 1, table);

    await migrate(database, schema);
    const after = await contentOf(database, tables);
    for (const table of tables) {
      const [was, is] = [before[table]?.[0] ?? {}, after[table]?.[0] ?? {}];
      assert.equal(after[table]?.length, 1, table);
      for (const [column, value] of Object.entries(was)) assert.deepEqual(is[column], value, `${table}.${column}`);
    }
    await fill(
      database,
      (await tablesOf(database, schema)).filter((table) => !tables.includes(table)),
    );
  });
}

test('a database that is up to date stays as it is, however often a desk starts', async (t) => {
  const { database, schema } = await databaseAt(t, newest);
  const tables = await tablesOf(database, schema);
  await fill(database, tables);
  const before = await contentOf(database, tables);
  await migrate(database, schema);
  await migrate(database, schema);
  assert.deepEqual(await contentOf(database, tables), before);
});

test('six desks that start at once on an empty database all open, and each step is taken once', async (t) => {
  const { database, schema } = await emptyDatabase(t);
  const place = { connection: { connectionString: await testAddress() }, schema, most: 2 };
  const desks = await Promise.all(Array.from({ length: 6 }, () => openDatabase(place)));
  for (const desk of desks) await desk.destroy();
  const { rows: taken } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
    database,
  );
  assert.deepEqual(
    taken.map(({ name }) => name),
    versions,
  );
});

const emptyDatabase = async (t: TestContext): Promise<{ database: Database; schema: string }> => {
  const schema = testSchema();
  const pool = new pg.Pool({ connectionString: await testAddress(), max: 1, options: `-c search_path=${schema}` });
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  t.after(() => dropTables(database, schema));
  await sql`create schema ${sql.id(schema)}`.execute(database);
  return { database, schema };
};

test('a database that a newer Clearway has used is refused in plain words, and left alone', async (t) => {
  const { database, schema } = await databaseAt(t, newest);
  await fill(database, await tablesOf(database, schema));
  await sql`insert into kysely_migration (name, timestamp) values ('9999-of-another-year', '2030-01-01')`.execute(
    database,
  );
  const before = await contentOf(database, await tablesOf(database, schema));
  await assert.rejects(openDatabase({ connection: { connectionString: await testAddress() }, schema }), {
    message: 'A newer Clearway has used this database. Start that version, or a later one. Nothing was changed.',
  });
  assert.deepEqual(await contentOf(database, await tablesOf(database, schema)), before);
});

test('a step that fails is taken back whole, and the desk says so', async (t) => {
  const { database, schema } = await databaseAt(t, versions[0] ?? '');
  // In the way of a later step.
  await sql`create table feedback_comment (mine text)`.execute(database);
  await assert.rejects(migrate(database, schema), /feedback_comment/);
  assert.ok(!(await tablesOf(database, schema)).includes('feedback'));
});
