import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isId, isRecord, openRecords, openStrings, openText, openWords } from '../../../src/logic/shape/open.ts';
import { languageUsed, textIn, type Text } from '../../../src/logic/words/language.ts';

type Row = readonly [says: string, value: unknown, expected: unknown];

const table = (name: string, answer: (value: unknown) => unknown, rows: readonly Row[]): void => {
  for (const [says, value, expected] of rows) test(`${name}: ${says}`, () => assert.deepEqual(answer(value), expected));
};

table('a record', isRecord, [
  ['what JSON writes in curly brackets', { id: 'a' }, true],
  ['an empty one', {}, true],
  ['one without a prototype', Object.create(null), true],
  ['a list is none', [], false],
  ['null is none', null, false],
  ['words are none', 'a', false],
  ['nothing is none', undefined, false],
  ['a function is none', () => ({}), false],
]);

table('records', openRecords, [
  ['only what is one', [{ id: 'a' }, 7, null, [{}], 'a', { id: 'b' }], [{ id: 'a' }, { id: 'b' }]],
  ['none when it is no list', { 0: { id: 'a' }, length: 1 }, []],
  ['none in nothing', undefined, []],
]);

table('words', openWords, [
  ['as they stand', ' Bins ', ' Bins '],
  ['an empty box', '', undefined],
  ['blanks', ' \n\t', undefined],
  ['a number', 7, undefined],
  ['a list of words', ['Bins'], undefined],
]);

table('strings', openStrings, [
  ['only what says something', ['bins', 7, '', ' ', null, ['noise'], 'noise'], ['bins', 'noise']],
  ['none when it is no list', 'bins', []],
  ['none in nothing', null, []],
]);

table('an id', isId, [
  ['small letters, digits and hyphens', 'missed-bin-2', true],
  ['60 letters', 'a'.repeat(60), true],
  ['61 letters', 'a'.repeat(61), false],
  ['capitals', 'Missed-bin', false],
  ['a blank', 'missed bin', false],
  ['a line end', 'missed-bin\n', false],
  ['nothing in it', '', false],
  ['a number', 7, false],
]);

table('a text', openText, [
  ['one for all languages', 'Bins', 'Bins'],
  ['one for each', { en: 'Bins', cy: 'Biniau' }, { en: 'Bins', cy: 'Biniau' }],
  ['a wrong one is left out', { en: 'Bins', cy: 7 }, { en: 'Bins' }],
  ['an empty one is left out', { en: '', cy: 'Biniau' }, { cy: 'Biniau' }],
  ['a language that we do not speak', { fr: 'Poubelles' }, undefined],
  ['none', {}, undefined],
  ['a list', ['Bins'], undefined],
  ['a key "__proto__"', JSON.parse('{"__proto__":{"en":"Bins"}}'), undefined],
]);

/** What it says, a text as it stands in a file, what is said in Welsh, in which language. */
const texts: readonly (readonly [string, unknown, string, 'en' | 'cy'])[] = [
  ['Welsh', { en: 'Bins', cy: 'Biniau' }, 'Biniau', 'cy'],
  ['English where there is no Welsh', { en: 'Bins' }, 'Bins', 'en'],
  ['English where the Welsh box is empty', { en: 'Bins', cy: '' }, 'Bins', 'en'],
  ['English where the Welsh box is null', { en: 'Bins', cy: null }, 'Bins', 'en'],
  ['one for all languages', 'Bins', 'Bins', 'cy'],
  ['nothing where there is none', undefined, '', 'cy'],
  ['nothing for null', null, '', 'cy'],
  ['nothing for an empty box', '', '', 'cy'],
  ['nothing for a number', 7, '', 'cy'],
];
for (const [says, text, words, language] of texts)
  test(`in Welsh: ${says}`, () => {
    assert.equal(textIn(text as Text, 'cy'), words);
    assert.equal(languageUsed(text as Text, 'cy'), language);
  });
