import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAsked } from '../../../src/logic/forms/asked.ts';
import { limitDay } from '../../../src/logic/forms/check-limited-date.ts';
import { checkField } from '../../../src/logic/forms/check-field.ts';
import { isAccepted, kindWords, sentFile } from '../../../src/logic/forms/check-file.ts';
import { fitPattern } from '../../../src/logic/forms/check-pattern.ts';
import { controlNames } from '../../../src/logic/forms/control-names.ts';
import type { Condition, Entries, Field } from '../../../src/logic/forms/form.ts';

const field = (more: Partial<Field>): Field => ({ type: 'text', name: 'a', label: 'A', ...more });

const conditions: readonly [name: string, when: Condition | undefined, entries: Entries, asked: boolean][] = [
  ['no condition', undefined, {}, true],
  ['the answer', { field: 'bin', is: 'green' }, { bin: ['green'] }, true],
  ['another answer', { field: 'bin', is: 'green' }, { bin: ['black'] }, false],
  ['no answer', { field: 'bin', is: 'green' }, {}, false],
  ['one of several ticks', { field: 'bin', is: 'green' }, { bin: ['black', 'green'] }, true],
  ['one of a list', { field: 'bin', in: ['green', 'brown'] }, { bin: ['brown'] }, true],
  ['none of a list', { field: 'bin', in: ['green', 'brown'] }, { bin: ['black'] }, false],
  ['an answer that is shut out', { field: 'bin', not: ['green'] }, { bin: ['green'] }, false],
  ['an answer that is not shut out', { field: 'bin', not: ['green'] }, { bin: ['black'] }, true],
  ['no answer, where some are shut out', { field: 'bin', not: ['green'] }, {}, true],
  ['both', { field: 'bin', in: ['green', 'black'], not: ['green'] }, { bin: ['green'] }, false],
  ['a name that every object has', { field: 'constructor', is: 'green' }, {}, false],
];
for (const [name, when, entries, asked] of conditions)
  test(`asked: ${name}`, () => assert.equal(isAsked(when, entries), asked));

test('the controls of each kind of question', () => {
  assert.deepEqual(controlNames(field({})), ['a']);
  assert.deepEqual(controlNames(field({ type: 'date' })), ['a-day', 'a-month', 'a-year']);
  assert.deepEqual(controlNames(field({ type: 'address' })), ['a-line-1', 'a-line-2', 'a-town', 'a-postcode']);
  assert.deepEqual(controlNames(field({ type: 'file' })), ['a']);
  assert.deepEqual(controlNames(field({ type: 'file', later: ['bring-in'] })), ['a', 'a-later']);
  assert.deepEqual(controlNames(field({ type: 'statement' })), []);
  assert.deepEqual(controlNames(field({ type: 'hand-over' })), []);
});

const limits: readonly [limit: string | undefined, day: string | undefined][] = [
  ['today', '2026-11-26'],
  ['today-7', '2026-11-19'],
  ['today+28', '2026-12-24'],
  ['2026-02-28', '2026-02-28'],
  ['2026-02-30', undefined],
  ['today-999999999', undefined],
  ['tomorrow', undefined],
  ['', undefined],
  [undefined, undefined],
];
for (const [limit, day] of limits)
  test(`limit of a date: ${limit}`, () => assert.equal(limitDay(limit, '2026-11-26'), day));

test('a limit that is none holds nobody up', () => {
  const asking = { language: 'en', today: '2026-11-26' } as const;
  const dated = { 'a-day': ['1'], 'a-month': ['1'], 'a-year': ['1900'] };
  assert.equal(checkField(field({ type: 'date', min: 'soon', max: '' }), dated, asking).answer, '1900-01-01');
  assert.equal(checkField(field({ type: 'number', min: 'one', max: '' }), { a: ['-7'] }, asking).answer, -7);
});

// [pattern, what is written, the reading that fits]
const references: readonly [pattern: string, text: string, reading: string | undefined][] = [
  ['[A-Z]{2}\\d{4}', 'AB1234', 'AB1234'],
  ['[A-Z]{2}\\d{4}', 'AB-12 34', 'AB1234'],
  ['[a-z]{2}\\d{4}', 'AB1234', 'AB1234'],
  ['[A-Z]{2}-\\d{4}', 'AB 1234', 'AB-1234'],
  ['[A-Z]{2}-\\d{4}', 'AB1234', 'AB1234'],
  ['[A-Z]{2}[ -]?\\d{4}', 'AB1234', 'AB1234'],
  ['[A-Z]{2}[ -]\\d{4}', 'AB1234', 'AB1234'],
  ['[A-Z]{2}\\s\\d{4}', 'AB-1234', 'AB1234'],
  ['\\d{2}/\\d{4}/[A-Z]{3}', '26/0117/FUL', '26/0117/FUL'],
  ['[A-Z]{2}\\d{4}', 'AB123', undefined],
  ['[A-Z]-?B', 'B', undefined],
  ['[A-Z0-9-]{3}', 'A-1', 'A-1'],
  ['[A-', 'ANY', 'ANY'],
  ['AB|CD', 'ABX', undefined],
];
for (const [pattern, text, reading] of references)
  test(`reference ${pattern}: ${text}`, () =>
    assert.equal(fitPattern(field({ type: 'reference', pattern }), text), reading));

test('patterns of text are read as browsers read them, and the old ones too', () => {
  assert.equal(fitPattern(field({ pattern: '\\p{L}+' }), 'Siân'), 'Siân');
  assert.equal(fitPattern(field({ pattern: '[\\w-.]+' }), 'a-b.c'), 'a-b.c');
  assert.equal(fitPattern(field({ pattern: '[\\w-.]+' }), 'a b'), undefined);
  assert.equal(fitPattern(field({ pattern: '[A-Z]+' }), 'abc'), undefined);
  assert.equal(fitPattern(field({}), 'abc'), 'abc');
});

test('a file by its ending or its media type', () => {
  const named = (name: string, type = '') => ({ name, type });
  assert.ok(isAccepted([], named('a.exe')));
  assert.ok(isAccepted(['.PDF'], named('A.pdf')));
  assert.ok(isAccepted(['image/*'], named('a', 'image/png')));
  assert.ok(isAccepted(['image/png'], named('a', 'image/png')));
  assert.ok(isAccepted(['image/*'], named('a.HEIC')));
  assert.ok(isAccepted(['*/*'], named('a.zip', 'application/zip')));
  assert.ok(!isAccepted(['image/*'], named('a.exe')));
  assert.ok(!isAccepted(['image/*'], named('a.jpg', 'application/pdf')));
  assert.ok(!isAccepted(['.pdf'], named('pdf', 'application/x')));
});

test('kinds of file in words', () => {
  assert.equal(kindWords(['.pdf', 'image/*'], 'en'), 'PDF or any photo');
  assert.equal(kindWords(['.jpg', '.png', 'application/pdf', '.pdf'], 'en'), 'JPG, PNG or PDF');
  assert.equal(kindWords(['application/vnd.ms-excel'], 'en'), 'EXCEL');
  assert.equal(kindWords([], 'en'), '');
});

test('an entry of a file keeps only what a file has', () => {
  const file = { id: 'a1', name: 'bill.pdf', size: 9, type: 'application/pdf' };
  assert.deepEqual(sentFile(JSON.stringify({ ...file, secret: 'x' })), file);
  for (const entry of ['', '{', 'null', '[]', '7', '{"id":1}', JSON.stringify({ ...file, size: '9' })])
    assert.equal(sentFile(entry), undefined, entry);
});
