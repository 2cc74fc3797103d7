import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entries, Field } from '../../../src/logic/forms/form.ts';
import { shownAnswer } from '../../../src/logic/forms/shown-answer.ts';
import type { Language } from '../../../src/logic/words/language.ts';
import '../../../src/logic/words/welsh-forms.ts';

const field = (type: Field['type'], more: Partial<Field> = {}): Field => ({ type, name: 'a', label: 'A', ...more });
const bins = {
  options: [
    { value: 'green', label: { en: 'Green bin', cy: 'Bin gwyrdd' } },
    { value: 'brown', label: 'Brown bin' },
    { value: 'none', label: 'None of these', alone: true },
  ],
};
const photo = JSON.stringify({ id: 'f1', name: 'photo.jpg', size: 1_258_291, type: 'image/jpeg' });
const bill = JSON.stringify({ id: 'f2', name: 'bill.pdf', size: 348_160, type: 'application/pdf' });
const day = (...parts: readonly [string, string, string]): Entries => ({
  'a-day': [parts[0]],
  'a-month': [parts[1]],
  'a-year': [parts[2]],
});
const later = { later: ['send-later', 'bring-in'] } as const;

/** What it says, the question, what was typed, the lines that are shown; in Welsh where it says so. */
const rows: readonly (readonly [string, Field, Entries, readonly string[], Language?])[] = [
  ['a word without the spaces around it', field('text'), { a: ['  Sofa  '] }, ['Sofa']],
  ['nothing', field('text'), {}, ['Not provided']],
  ['nothing but spaces', field('text'), { a: ['   '] }, ['Not provided']],
  ['nothing, in Welsh', field('text'), {}, ['Heb ei roi'], 'cy'],
  ['a long answer, line by line', field('textarea'), { a: ['One\r\nTwo\n\nThree'] }, ['One', 'Two', 'Three']],
  ['a postcode', field('postcode'), { a: ['cb12ab'] }, ['CB1 2AB']],
  ['what is no postcode, as it was typed', field('postcode'), { a: [' Mereham '] }, ['Mereham']],
  ['an email address', field('email'), { a: ['mailto:name@example.com.'] }, ['name@example.com']],
  ['a National Insurance number', field('national-insurance'), { a: ['ab123456c'] }, ['AB 12 34 56 C']],
  ['a reference', field('reference'), { a: ['ab-12'] }, ['AB-12']],
  ['a number', field('number'), { a: ['1,200 bags'] }, ['1200']],
  ['pounds and pence', field('money'), { a: ['12.5'] }, ['£12.50']],
  ['whole pounds', field('money'), { a: ['£ 30'] }, ['£30']],
  ['thousands of pounds', field('money'), { a: ['1200.99'] }, ['£1,200.99']],
  ['pence', field('money'), { a: ['50p'] }, ['£0.50']],
  ['what is no amount, as it was typed', field('money'), { a: ['about ten'] }, ['about ten']],
  ['no amount', field('money'), {}, ['Not provided']],
  ['a chosen answer', field('radios', bins), { a: ['green'] }, ['Green bin']],
  ['a chosen answer in Welsh', field('radios', bins), { a: ['green'] }, ['Bin gwyrdd'], 'cy'],
  ['an answer that is in English alone', field('select', bins), { a: ['brown'] }, ['Brown bin'], 'cy'],
  ['an answer that is not on the list', field('radios', bins), { a: ['blue'] }, ['Not provided']],
  [
    'ticks in the order of the question',
    field('checkboxes', bins),
    { a: ['brown', 'green'] },
    ['Green bin', 'Brown bin'],
  ],
  ['no ticks', field('checkboxes', bins), { a: [] }, ['Not provided']],
  ['a day in words', field('date'), day('26', '11', '2026'), ['Thursday 26 November 2026']],
  ['a day with its month in words', field('date'), day('26th', 'Nov', '2026'), ['Thursday 26 November 2026']],
  ['a day in Welsh', field('date'), day('26', '11', '2026'), ['Dydd Iau 26 Tachwedd 2026'], 'cy'],
  [
    'a day past its limit',
    field('date', { max: '2026-01-01' }),
    day('26', '11', '2026'),
    ['Thursday 26 November 2026'],
  ],
  ['a day that the calendar does not have', field('date'), day('31', '11', '2026'), ['31 11 2026']],
  ['half a day', field('date'), { 'a-day': ['26'] }, ['26']],
  ['no day', field('date'), day('', '', ''), ['Not provided']],
  [
    'an address',
    field('address'),
    { 'a-line-1': ['12 High Street '], 'a-line-2': [''], 'a-town': ['Mereham'], 'a-postcode': ['mh11za'] },
    ['12 High Street', 'Mereham', 'MH1 1ZA'],
  ],
  ['no address', field('address'), { 'a-town': [' '] }, ['Not provided']],
  ['a file', field('file'), { a: [photo] }, ['photo.jpg, 1.2 MB']],
  [
    'two files',
    field('file', later),
    { a: [photo, bill], 'a-later': ['bring-in'] },
    ['photo.jpg, 1.2 MB', 'bill.pdf, 340 KB'],
  ],
  ['a file that will come later', field('file', later), { 'a-later': ['send-later'] }, ['I will send it later']],
  [
    'a file that somebody brings, in Welsh',
    field('file', later),
    { 'a-later': ['bring-in'] },
    ['Byddaf yn dod ag ef i mewn'],
    'cy',
  ],
  ['a way that is not offered', field('file'), { 'a-later': ['bring-in'] }, ['Not provided']],
  ['what is no file', field('file'), { a: ['photo.jpg', '{"name":"x"}'] }, ['Not provided']],
  ['a text between the questions', field('statement', { text: 'Words' }), { a: ['x'] }, []],
  ['a hand-over', field('hand-over'), {}, []],
];

for (const [says, question, entries, lines, language = 'en'] of rows)
  test(says, () => assert.deepEqual(shownAnswer(question, entries, language), lines));
