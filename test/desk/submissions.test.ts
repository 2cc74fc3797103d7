import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { openSubmissionStore, type Submission } from '../../src/desk/stores/submissions.ts';
import { readRecord, writeOnce } from '../../src/desk/stores/write-once.ts';
import { dataFolder } from './desk.ts';

const missedBin = (text = 'green'): Omit<Submission, 'reference'> => ({
  form: 'missed-bin',
  language: 'en',
  receivedAt: 5,
  entries: { bin: [text] },
  answers: { bin: text },
});

const counter = () => {
  let next = 0;
  return () => `R${(next += 1)}`;
};

const writer = fileURLToPath(new URL('submission-writer.ts', import.meta.url));
const startWriter = (...args: string[]) => {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (piece: Buffer) => (said += String(piece)));
  const lines = () => said.split('\n').slice(0, -1);
  return { child, lines, ended: once(child, 'exit') };
};

test('what is kept can be found by its key, and by its reference', async (t) => {
  const store = openSubmissionStore(await dataFolder(t));
  const kept = await store.keep('missed-bin a', missedBin(), () => '7K4P-9QX3');
  assert.deepEqual(kept, { reference: '7K4P-9QX3', ...missedBin() });
  assert.deepEqual(await store.find('missed-bin a'), kept);
  assert.deepEqual(await store.byReference('7K4P-9QX3'), kept);
  assert.equal(await store.find('missed-bin b'), undefined);
  assert.equal(await store.byReference('2222-2222'), undefined);
});

test('a key stands for the first that came, also after the desk was started again', async (t) => {
  const data = await dataFolder(t);
  const first = await openSubmissionStore(data).keep('a', missedBin('green'), () => 'R1');
  const second = await openSubmissionStore(data).keep('a', missedBin('blue'), () => 'R2');
  assert.deepEqual(second, first);
  assert.equal(await openSubmissionStore(data).byReference('R2'), undefined);
});

test('fifty at once under one key are one; all hear the same reference', async (t) => {
  const data = await dataFolder(t);
  const store = openSubmissionStore(data);
  const next = counter();
  const kept = await Promise.all(Array.from({ length: 50 }, () => store.keep('a', missedBin(), next)));
  assert.equal(new Set(kept.map(({ reference }) => reference)).size, 1);
  assert.equal((await readdir(join(data, 'submissions'))).length, 1);
  assert.deepEqual(await readdir(join(data, 'incoming')), []);
});

test('fifty at once under keys of their own are fifty, and no two share a reference', async (t) => {
  const store = openSubmissionStore(await dataFolder(t));
  // Each of them tries the same references first.
  const kept = await Promise.all(
    Array.from({ length: 50 }, (_item, place) => store.keep(`a${place}`, missedBin(), counter())),
  );
  assert.equal(new Set(kept.map(({ reference }) => reference)).size, 50);
});

test('a maker of references that gives only taken ones is told, and nothing is kept', async (t) => {
  const store = openSubmissionStore(await dataFolder(t));
  await store.keep('a', missedBin(), () => 'R1');
  await assert.rejects(
    store.keep('b', missedBin(), () => 'R1'),
    /no free reference/,
  );
  assert.equal(await store.find('b'), undefined);
});

const strange = [
  '../../../etc/passwd',
  'a/b\\c:d',
  'con',
  '\u0000',
  '\u202e',
  'ŷ 🗑️',
  ' ',
  'a'.repeat(10_000),
  '__proto__',
];
test('no key and no reference is part of a path', async (t) => {
  const data = await dataFolder(t);
  const store = openSubmissionStore(data);
  for (const text of strange) {
    const kept = await store.keep(text, missedBin(text), () => text);
    assert.deepEqual(await store.find(text), kept);
    assert.deepEqual(await store.byReference(text), kept);
  }
  for (const folder of ['submissions', 'references'])
    for (const name of await readdir(join(data, folder))) assert.match(name, /^[0-9a-f]{64}\.json$/);
});

test('two desks at once under one key: one is kept, both answer its reference', async (t) => {
  const data = await dataFolder(t);
  const writers = [startWriter(data, 'a', '5', 'same'), startWriter(data, 'a', '5', 'same')];
  await Promise.all(writers.map(({ ended }) => ended));
  const lines = writers.flatMap(({ lines }) => lines());
  assert.equal(lines.length, 10);
  assert.equal(new Set(lines).size, 1);
  assert.equal((await readdir(join(data, 'submissions'))).length, 1);
});

test('a desk that is killed at any moment loses nothing that it has answered, and leaves no half of a record', async (t) => {
  const data = await dataFolder(t);
  const answered: string[] = [];
  for (let round = 0; round < 6; round += 1) {
    const run = startWriter(data, `round${round}`, '100000');
    while (run.lines().length < 3 + round * 4) await new Promise((resolve) => setTimeout(resolve, round));
    run.child.kill('SIGKILL');
    await run.ended;
    answered.push(...run.lines());
  }
  const store = openSubmissionStore(data);
  assert.ok(answered.length >= 60, `${answered.length} were answered`);
  for (const line of answered) {
    const [key = '', reference = ''] = line.split(' ');
    assert.equal((await store.find(key))?.reference, reference);
    assert.equal((await store.byReference(reference))?.entries['text']?.[0]?.length, 20_000);
  }
  for (const folder of ['submissions', 'references'])
    for (const name of await readdir(join(data, folder)))
      assert.ok(JSON.parse(await readFile(join(data, folder, name), 'utf8')), name);
});

test('what lies about half written is neither found nor in the way', async (t) => {
  const data = await dataFolder(t);
  await mkdir(join(data, 'incoming'), { recursive: true });
  await writeFile(join(data, 'incoming', 'half'), '{"reference":"R1","form":"mis');
  const store = openSubmissionStore(data);
  const kept = await store.keep('a', missedBin(), () => 'R1');
  assert.deepEqual(await store.find('a'), kept);
});

test('a record is written once: the second writer is told so and changes nothing', async (t) => {
  const data = await dataFolder(t);
  const path = join(data, 'one.json');
  assert.equal(await writeOnce(data, path, { a: 1 }), true);
  assert.equal(await writeOnce(data, path, { a: 2 }), false);
  assert.deepEqual(await readRecord(path), { a: 1 });
  assert.deepEqual(await readdir(join(data, 'incoming')), []);
});

test(
  'where the disk refuses, the writer is told: nobody hears that it is kept',
  { skip: process.getuid?.() === 0 },
  async (t) => {
    const data = await dataFolder(t);
    await chmod(data, 0o500);
    t.after(() => chmod(data, 0o700));
    await assert.rejects(
      openSubmissionStore(data).keep('a', missedBin(), () => 'R1'),
      { code: 'EACCES' },
    );
  },
);

test('where the folder cannot be made, the writer is told', async (t) => {
  const data = await dataFolder(t);
  await writeFile(join(data, 'submissions'), 'a file where the folder should be');
  await assert.rejects(openSubmissionStore(data).keep('a', missedBin(), () => 'R1'));
  assert.deepEqual(await readdir(join(data, 'incoming')), []);
});
