import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import type { ClientConfig } from 'pg';
import { openDatabase, type Database } from '../../src/desk/database/database.ts';
import { startOwnPostgres } from '../../src/desk/database/own-postgres.ts';
import { packedPrograms } from '../../src/desk/database/postgres-programs.ts';
import { openSubmissionStore } from '../../src/desk/stores/submissions.ts';
import { testAddress, testDatabase, testSchema } from './database.ts';
import { startWriter, submissionOf } from './sent-submissions.ts';

const counter = () => {
  let next = 0;
  return () => `R${(next += 1)}`;
};

/** A table whose rows are counted. */
const rowsOf = async (database: Database, table: 'request' | 'request_person' | 'request_event'): Promise<number> =>
  (await database.selectFrom(table).select('reference').execute()).length;

const entriesOf = async (database: Database, reference: string) =>
  (
    await database
      .selectFrom('request_person')
      .select('entries')
      .where('reference', '=', reference)
      .executeTakeFirstOrThrow()
  ).entries;

test('what is kept can be found by its key, and by its reference', async (t) => {
  const database = await testDatabase(t);
  const store = openSubmissionStore(database);
  const kept = await store.keep('missed-bin a', submissionOf(), () => '7K4P-9QX3');
  assert.deepEqual(
    { ...kept, entriesHash: '' },
    { reference: '7K4P-9QX3', form: 'missed-bin', language: 'en', receivedAt: 5, entriesHash: '' },
  );
  assert.deepEqual(await store.find('missed-bin a'), kept);
  assert.deepEqual(await store.byReference('7K4P-9QX3'), kept);
  assert.deepEqual(await entriesOf(database, '7K4P-9QX3'), { bin: ['green'] });
  assert.equal(await store.find('missed-bin b'), undefined);
  assert.equal(await store.byReference('2222-2222'), undefined);
});

test('a key stands for the first that came, also at a desk that was started later', async (t) => {
  const schema = testSchema();
  const first = await openSubmissionStore(await testDatabase(t, schema)).keep('a', submissionOf('green'), () => 'R1');
  const later = openSubmissionStore(await testDatabase(t, schema));
  assert.deepEqual(await later.keep('a', submissionOf('blue'), () => 'R2'), first);
  assert.equal(await later.byReference('R2'), undefined);
});

test('fifty at once under one key are one; all hear the same reference', async (t) => {
  const database = await testDatabase(t);
  const store = openSubmissionStore(database);
  const next = counter();
  const kept = await Promise.all(Array.from({ length: 50 }, () => store.keep('a', submissionOf(), next)));
  assert.equal(new Set(kept.map(({ reference }) => reference)).size, 1);
  for (const table of ['request', 'request_person', 'request_event'] as const)
    assert.equal(await rowsOf(database, table), 1, table);
});

test('fifty at once under keys of their own are fifty, and no two share a reference', async (t) => {
  const database = await testDatabase(t);
  const store = openSubmissionStore(database);
  // Each of them tries the same references first.
  const kept = await Promise.all(
    Array.from({ length: 50 }, (_item, place) => store.keep(`a${place}`, submissionOf(), counter())),
  );
  assert.equal(new Set(kept.map(({ reference }) => reference)).size, 50);
  assert.equal(await rowsOf(database, 'request_person'), 50);
});

test('a maker of references that gives only taken ones is told, and nothing is kept', async (t) => {
  const database = await testDatabase(t);
  const store = openSubmissionStore(database);
  await store.keep('a', submissionOf(), () => 'R1');
  await assert.rejects(
    store.keep('b', submissionOf(), () => 'R1'),
    /no free reference/,
  );
  assert.equal(await store.find('b'), undefined);
  assert.equal(await rowsOf(database, 'request'), 1);
});

test('what belongs to a submission is written with it, or neither is', async (t) => {
  const database = await testDatabase(t);
  const store = openSubmissionStore(database);
  const fails = () => Promise.reject(new Error('no message could be written'));
  await assert.rejects(
    store.keep('a', submissionOf(), () => 'R1', fails),
    /no message/,
  );
  for (const table of ['request', 'request_person', 'request_event'] as const)
    assert.equal(await rowsOf(database, table), 0, table);
  let written = '';
  const writes = (_transaction: Database, reference: string) => Promise.resolve(void (written = reference));
  await store.keep('a', submissionOf(), () => 'R1', writes);
  assert.equal(written, 'R1');
});

test('what belongs to a submission is written once, however often it comes', async (t) => {
  const store = openSubmissionStore(await testDatabase(t));
  let messages = 0;
  const also = () => Promise.resolve(void (messages += 1));
  const next = counter();
  await Promise.all(Array.from({ length: 20 }, () => store.keep('a', submissionOf(), next, also)));
  await store.keep('a', submissionOf('blue'), next, also);
  assert.equal(messages, 1);
});

const strange = [
  '../../../etc/passwd',
  "'; drop table request; --",
  '\u202e',
  'ŷ 🗑️',
  ' ',
  'a'.repeat(10_000),
  '__proto__',
];
test('a key is any text, and text only', async (t) => {
  const store = openSubmissionStore(await testDatabase(t));
  const next = counter();
  for (const key of [...strange, '\u0000', '\ud800']) {
    const kept = await store.keep(key, submissionOf(), next);
    assert.deepEqual(await store.find(key), kept);
  }
  for (const text of strange) assert.equal(await store.byReference(text), undefined);
});

test('answers are any text, and text only', async (t) => {
  const database = await testDatabase(t);
  const store = openSubmissionStore(database);
  for (const [place, text] of strange.entries()) {
    const { reference } = await store.keep(`key ${place}`, submissionOf(text), () => `R${place}`);
    assert.deepEqual(await entriesOf(database, reference), { bin: [text] });
  }
});

test('two desks at once under one key: one is kept, both answer its reference', async (t) => {
  const schema = testSchema();
  const database = await testDatabase(t, schema);
  const address = await testAddress();
  const writers = [1, 2].map(() => startWriter(address, schema, 'a', '5', 'same'));
  await Promise.all(writers.map(({ ended }) => ended));
  const lines = writers.flatMap(({ lines }) => lines());
  assert.equal(lines.length, 10);
  assert.equal(new Set(lines).size, 1);
  assert.equal(await rowsOf(database, 'request'), 1);
});

/** What was answered is there, whole; and no part of anything is there without the others. */
const assertAllThere = async (database: Database, answered: readonly string[]): Promise<void> => {
  const store = openSubmissionStore(database);
  for (const line of answered) {
    const [key = '', reference = ''] = line.split(' ');
    assert.equal((await store.find(key))?.reference, reference);
    assert.equal((await entriesOf(database, reference))['bin']?.[0]?.length, 20_000);
  }
  const counts = [];
  for (const table of ['request', 'request_person', 'request_event'] as const)
    counts.push(await rowsOf(database, table));
  assert.equal(new Set(counts).size, 1, counts.join(' '));
};

test('a desk that is killed at any moment loses nothing that it has answered, and leaves no half of a submission', async (t) => {
  const schema = testSchema();
  const database = await testDatabase(t, schema);
  const answered: string[] = [];
  for (let round = 0; round < 5; round += 1) {
    const writer = startWriter(await testAddress(), schema, `round${round}`, '100000');
    await writer.killAfter(3 + round * 5);
    answered.push(...writer.lines());
  }
  assert.ok(answered.length >= 60, `${answered.length} were answered`);
  await assertAllThere(database, answered);
});

/** A PostgreSQL in a folder of the test's own, as a desk starts it. */
const ownPostgres = async (t: TestContext) => {
  const folder = await mkdtemp(join(tmpdir(), 'clearway-killed-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const programs = await packedPrograms();
  return { start: programs && (() => startOwnPostgres(folder, programs)) };
};

const urlOf = ({ user, host = '', port }: ClientConfig): string =>
  `postgresql://${String(user)}@/postgres?host=${encodeURIComponent(host)}&port=${port}`;

test('a PostgreSQL that is killed at any moment loses nothing that was answered', async (t) => {
  const { start } = await ownPostgres(t);
  if (!start) return t.skip('no PostgreSQL from npm on this machine');
  const answered: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    const own = await start();
    const database = await openDatabase({ connection: own.connection });
    await assertAllThere(database, answered);
    const writer = startWriter(urlOf(own.connection), 'public', `round${round}`, '100000');
    while (writer.lines().length < 5 + round * 10) await new Promise((resolve) => setTimeout(resolve, 1));
    process.kill((await own.server()) ?? 0, 'SIGKILL');
    await writer.ended;
    await database.destroy();
    await own.stop();
    answered.push(...writer.lines());
  }
  assert.ok(answered.length >= 45, `${answered.length} were answered`);
  const own = await start();
  const database = await openDatabase({ connection: own.connection });
  await assertAllThere(database, answered);
  await database.destroy();
  await own.stop();
});
