import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import type { SentFile } from '../../src/logic/forms/form.ts';
import { refused, secret, twoFaced } from './hostile-files.data.ts';
import { exifIn, exifSegment, jpegOf } from './photo-files.ts';
import { filesIn, open, recorded, send } from './uploading.ts';

for (const [says, bytes, name, status, words] of refused) {
  test(`refused in plain words, and not kept: ${says}`, async (t) => {
    const { desk, database, data } = await open(t);
    const answer = await send(desk, name, bytes);
    assert.equal(answer.statusCode, status);
    assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8');
    const problem = answer.json<{ title: string; status: number; detail: string }>();
    assert.equal(problem.title, 'We could not take this file');
    assert.equal(problem.status, status);
    assert.match(problem.detail, words);
    assert.deepEqual([await recorded(database), await filesIn(data)], [0, []]);
  });
}

for (const [says, name, bytes] of twoFaced) {
  test(`of two things in one file the picture alone is kept: ${says}`, async (t) => {
    const { desk, data } = await open(t);
    assert.match(bytes.toString('latin1'), secret);
    const answer = await send(desk, name, bytes);
    assert.equal(answer.statusCode, 201, answer.body);
    const [path = ''] = await filesIn(data);
    const kept = await readFile(path);
    assert.doesNotMatch(kept.toString('latin1'), secret);
    assert.equal(answer.json<SentFile>().size, kept.length);
  });
}

const key = '5f0c9a52-3f0b-4c55-9d4b-0c1a3c7d1a11';
test('a photo sent again under its key is kept once, although it is not kept as it came', async (t) => {
  const { desk, database, data } = await open(t);
  const photo = jpegOf([exifSegment()]);
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => send(desk, 'a.jpg', photo, { 'idempotency-key': key })),
  );
  assert.deepEqual(new Set(answers.map(({ statusCode }) => statusCode)), new Set([201]));
  assert.equal(new Set(answers.map(({ body }) => body)).size, 1);
  assert.equal(await recorded(database), 1);
  const [path = '', ...others] = await filesIn(data);
  assert.deepEqual(others, []);
  assert.deepEqual(exifIn(await readFile(path)), [{ orientation: 6 }]);
});
