import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { sql } from 'kysely';
import { eraseReference, heldOn, isNothing } from '../../src/desk/care/erase.ts';
import { copyFiles, exportReference } from '../../src/desk/care/export.ts';
import { erasingOf, referenceTables } from '../../src/desk/care/personal-data.ts';
import { repositoryFolders } from '../../src/desk/config.ts';
import { readForm } from '../../src/desk/form-files.ts';
import { contentPath } from '../../src/desk/stores/files.ts';
import { fillEveryTable, sampleContent, sampleFile, sampleRequest, wordIn } from './care-rows.ts';
import { testDatabase } from './database.ts';
import { dataFolder } from './desk.ts';

const now = Date.UTC(2026, 10, 26, 9);
const formOf = (id: string) => readForm(repositoryFolders, id);
const open = async (t: TestContext) => ({ database: await testDatabase(t), data: await dataFolder(t) });

/** All that a database holds, as one text to look for words in. */
const wholeOf = async ({ database }: Awaited<ReturnType<typeof open>>): Promise<string> => {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = current_schema()`.execute(database);
  const texts = [];
  for (const { name } of tables) {
    const { rows } = await sql<{ text: string }>`select t::text as text from ${sql.table(name)} t`.execute(database);
    texts.push(...rows.map(({ text }) => `${name}: ${text}`));
  }
  return texts.join('\n');
};

test('every table with a reference says what erasing does to it', async (t) => {
  const { database } = await open(t);
  assert.deepEqual([...(await referenceTables(database)).keys()].sort(), Object.keys(erasingOf).sort());
});

test('what is exported has every column of every table that has a reference', async (t) => {
  const { database } = await open(t);
  const tables = await fillEveryTable(database, '7K4P-9QX3');
  assert.ok(tables.length >= 5, tables.join());
  const exported = JSON.stringify(await exportReference(database, '7K4P-9QX3', { now, formOf }));
  for (const [table, columns] of await referenceTables(database))
    for (const { name, type } of columns) {
      assert.ok(exported.includes(`"${name.replaceAll('_', ' ')}":`), `${table}.${name}`);
      const isChosen = ['reference', 'form', 'language', 'state', 'outcome', 'title', 'hash'].includes(name);
      if (/^(text|jsonb)$/.test(type) && !isChosen)
        assert.ok(exported.includes(wordIn(table, name)), `what stands in ${table}.${name}`);
    }
});

test('erasing leaves no word in a column that could name somebody', async (t) => {
  const kept = await open(t);
  await fillEveryTable(kept.database, '7K4P-9QX3');
  await eraseReference(kept, '7K4P-9QX3', now, 0);
  // What stays is written down here, column by column: a new one must be thought about.
  const stays = ['request-key_hash', 'request-service', 'request-owner', 'request-channel', 'request-promised', 'request_event-kind', 'request_event-state', 'request_event-by', 'request_event-update_key']; // prettier-ignore
  const left = new Set(((await wholeOf(kept)).match(/Ann-[\w-]+/g) ?? []).map((word) => word.slice(4)));
  assert.deepEqual([...left].sort(), [...stays].sort());
});

test('what is exported reads as it was asked', async (t) => {
  const kept = await open(t);
  await sampleRequest(kept, { reference: '7K4P-9QX3', file: 'bill' });
  const exported = await exportReference(kept.database, '7K4P-9QX3', { now, formOf });
  assert.ok(exported);
  assert.equal(exported['exported at'], '2026-11-26T09:00:00.000Z');
  assert.equal(exported.request['received at'], '2026-11-24T10:07:00.000Z');
  assert.equal(exported.person?.['name'], 'Ann Evans');
  assert.equal(exported.events[1]?.['note'], 'Ann Evans called again.');
  assert.equal(exported.messages[0]?.['body'], 'Dear Ann Evans');
  assert.equal(exported.files[0]?.['name'], 'my bill.pdf');
  assert.ok(exported.answers?.some(({ question, answer }) => /bin/i.test(question) && /black/i.test(answer)));
  assert.equal(await exportReference(kept.database, '2222-2222', { now, formOf }), undefined);
});

test('what is exported does not need the form to be there', async (t) => {
  const kept = await open(t);
  await sampleRequest(kept, { reference: '7K4P-9QX3', form: 'gone' });
  const exported = await exportReference(kept.database, '7K4P-9QX3', { now, formOf });
  assert.equal(exported?.answers, undefined);
  assert.deepEqual(exported?.person?.['answers'], { bin: 'black', name: 'Ann Evans' });
});

test('files are copied, numbered, inside the folder, and over nothing', async (t) => {
  const kept = await open(t);
  await sampleRequest(kept, { reference: '7K4P-9QX3', file: 'one' });
  await sampleFile(kept, { reference: '7K4P-9QX3', id: 'b', text: 'two', name: '../../my bill.pdf' });
  const lost = await sampleFile(kept, { reference: '7K4P-9QX3', id: 'c', text: 'three', name: 'lost.pdf' });
  await rm(contentPath(kept.data, lost));
  const folder = join(kept.data, 'out');
  assert.deepEqual(await copyFiles(kept, '7K4P-9QX3', folder), { copied: 2, gone: ['lost.pdf'] });
  assert.deepEqual((await readdir(folder)).sort(), ['1-my bill.pdf', '2-my bill.pdf']);
  assert.equal(await readFile(join(folder, '1-my bill.pdf'), 'utf8'), 'one');
  await assert.rejects(copyFiles(kept, '7K4P-9QX3', folder), /EEXIST/);
});

test('erasing takes the person, the notes, the messages and the files; the request is counted on', async (t) => {
  const kept = await open(t);
  await sampleRequest(kept, { reference: '7K4P-9QX3', file: 'bill' });
  await sampleRequest(kept, { reference: '2222-2222' });
  const messages = join(kept.data, 'messages');
  await mkdir(messages);
  const [ours, other] = await kept.database.selectFrom('outbox').select('id').orderBy('id').execute();
  await writeFile(join(messages, `${ours?.id}.eml`), 'To: ann@example.org');
  await writeFile(join(messages, `${other?.id}.eml`), 'To: somebody else');

  const held = await heldOn(kept, '7K4P-9QX3');
  assert.deepEqual(held, { people: 1, notes: 1, files: 1, messages: 1 });
  assert.deepEqual(await eraseReference(kept, '7K4P-9QX3', now, 0), held);

  const exported = await exportReference(kept.database, '7K4P-9QX3', { now, formOf });
  assert.equal(exported?.person, undefined);
  assert.deepEqual([exported?.messages, exported?.files], [[], []]);
  assert.deepEqual(
    exported?.events.map(({ kind, note }) => [kind, note]),
    [
      ['received', null],
      ['update', null],
    ],
  );
  assert.equal(exported?.request['service'], 'missed-bin');
  assert.doesNotMatch(JSON.stringify(exported), /Ann|example\.org/);
  const onDisk = await readdir(kept.data, { recursive: true, withFileTypes: true });
  assert.deepEqual(onDisk.filter((entry) => entry.isFile()).map(({ name }) => name), [`${other?.id}.eml`]); // prettier-ignore
  assert.equal((await heldOn(kept, '2222-2222'))?.people, 1, 'another request is left alone');
});

test('a second time there is nothing left, and the day of the first is known', async (t) => {
  const kept = await open(t);
  await sampleRequest(kept, { reference: '7K4P-9QX3', file: 'bill' });
  await eraseReference(kept, '7K4P-9QX3', now, 0);
  const held = await heldOn(kept, '7K4P-9QX3');
  assert.ok(held && isNothing(held));
  assert.equal(held.erasedAt, '2026-11-26T09:00:00.000Z');
  assert.ok(isNothing(await eraseReference(kept, '7K4P-9QX3', now, 0)));
  assert.equal(await heldOn(kept, '3333-3333'), undefined);
});

test('bytes that another request names stay', async (t) => {
  const kept = await open(t);
  await sampleRequest(kept, { reference: '7K4P-9QX3', file: 'the same bill' });
  await sampleRequest(kept, { reference: '2222-2222', file: 'the same bill' });
  const hash = await sampleContent(kept.data, 'the same bill');
  await eraseReference(kept, '7K4P-9QX3', now, 0);
  assert.ok(existsSync(contentPath(kept.data, hash)));
  await eraseReference(kept, '2222-2222', now, 0);
  assert.ok(!existsSync(contentPath(kept.data, hash)));
});

test('a file that somebody sends while the same bytes are erased is not lost', async (t) => {
  const kept = await open(t);
  await sampleRequest(kept, { reference: '7K4P-9QX3', file: 'the same bill' });
  const erasing = eraseReference(kept, '7K4P-9QX3', now, 400);
  await new Promise((resolve) => setTimeout(resolve, 150));
  // The store found the bytes there a moment ago; now it writes the record.
  const { database } = kept;
  const hash = createHash('sha256').update('the same bill').digest('hex');
  await database
    .insertInto('upload')
    .values({ id: 'new', hash, name: 'a.pdf', size: 13, type: 'application/pdf', received_at: new Date(now), reference: null })
    .execute(); // prettier-ignore
  await erasing;
  const left = await readdir(kept.data, { recursive: true });
  assert.ok(
    left.some((name) => name.endsWith(hash)),
    left.join(),
  );
});
