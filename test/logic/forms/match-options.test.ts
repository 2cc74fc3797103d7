import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchOf } from '../../../src/logic/forms/match-options.ts';

const labels = [
  'Abbey Road',
  'The Broadway',
  'Broad Lane',
  'Château Gardens',
  'High Street',
  'High Street North',
  'King’s Road',
  'Saint Mary’s Street',
  'St John’s Street',
  'Ynys-y-bŵl Terrace',
  'Park Avenue',
];
const find = (answers: readonly string[]) => searchOf(answers, (label) => label);
const streets = find(labels);

const searches: [says: string, typed: string, found: string[]][] = [
  ['what begins so comes before a later word', 'broad', ['Broad Lane', 'The Broadway']],
  [
    'a later word comes before the inside of a word',
    'road',
    ['Abbey Road', 'King’s Road', 'The Broadway', 'Broad Lane'],
  ],
  ['capitals are ignored', 'ABBEY r', ['Abbey Road']],
  ['accents are ignored', 'chateau', ['Château Gardens']],
  ['accents that are typed are ignored too', 'abbéy', ['Abbey Road']],
  ['the Welsh circumflex is ignored', 'bwl', ['Ynys-y-bŵl Terrace']],
  ['hyphens are spaces', 'ynys y bwl', ['Ynys-y-bŵl Terrace']],
  ['an apostrophe may be left out', 'kings', ['King’s Road']],
  ['or be typed straight', "king's", ['King’s Road']],
  ['spaces around it are ignored', '  abbey ', ['Abbey Road']],
  ['each word may be cut short', 'hi st', ['High Street', 'High Street North']],
  ['words may be in another order', 'street high', ['High Street', 'High Street North']],
  ['"saint" finds "St"', 'saint john', ['St John’s Street']],
  ['"st" finds "Saint"', 'st mary', ['Saint Mary’s Street']],
  ['half of "saint" finds it', 'sai', ['Saint Mary’s Street']],
  ['"rd" finds "Road"', 'abbey rd', ['Abbey Road']],
  ['"ave" finds "Avenue"', 'park ave', ['Park Avenue']],
  ['what is inside comes last', 'way', ['The Broadway']],
  ['nothing fits', 'zzz', []],
];
for (const [says, typed, found] of searches)
  test(`${says}: ${typed}`, () => assert.deepEqual(streets.fitting(typed), found));

test('nothing typed fits all, in their own order', () => assert.deepEqual(streets.fitting(' '), labels));

test('signs alone fit all, as nothing does', () => assert.equal(streets.fitting('-').length, labels.length));

const exact: [typed: string, label: string | undefined][] = [
  ['Abbey Road', 'Abbey Road'],
  ['abbey road ', 'Abbey Road'],
  ['chateau gardens', 'Château Gardens'],
  ['kings road', 'King’s Road'],
  ['High Street', 'High Street'],
  ['high street n', undefined],
  ['Abbey', undefined],
  ['', undefined],
  [' ', undefined],
  ['-', undefined],
];
for (const [typed, label] of exact)
  test(`"${typed}" is ${label ?? 'none'} in full`, () => assert.equal(streets.named(typed), label));

test('of two that differ in an accent alone, the one that is typed with its accent is meant', () => {
  const both = find(['Pen-y-bont', 'Pen-y-bônt']);
  assert.equal(both.named('Pen-y-bônt'), 'Pen-y-bônt');
  assert.equal(both.named('pen y bont'), 'Pen-y-bont');
});

test('letters of other alphabets are found', () => assert.deepEqual(find(['Ελλάδα', '中国']).fitting('中'), ['中国']));

test('labels of signs alone are not found where nothing is typed', () =>
  assert.equal(find(['---', 'Abbey Road']).named(''), undefined));
