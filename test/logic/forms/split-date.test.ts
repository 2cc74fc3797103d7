import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitDate } from '../../../src/logic/forms/split-date.ts';

const dates: [text: string, parts: readonly string[] | undefined][] = [
  ['27/3/1980', ['27', '3', '1980']],
  ['27/03/80', ['27', '03', '80']],
  ['27.3.1980', ['27', '3', '1980']],
  ['27-3-1980', ['27', '3', '1980']],
  [' 27 3 1980 ', ['27', '3', '1980']],
  ['27 March 1980', ['27', 'March', '1980']],
  ['27-Mar-1980', ['27', 'Mar', '1980']],
  ['27th March, 1980', ['27', 'March', '1980']],
  ['27th of March 1980', ['27', 'March', '1980']],
  ['Thursday, 27 March 1980.', ['27', 'March', '1980']],
  ['27 Mawrth 1980', ['27', 'Mawrth', '1980']],
  ['27ain o Fawrth 1980', ['27', 'Fawrth', '1980']],
  ['1980-03-27', ['27', '03', '1980']],
  ['27', undefined],
  ['27/3', undefined],
  ['March 1980', undefined],
  ['01632 960 100', undefined],
  ['270380', undefined],
  ['', undefined],
];
for (const [text, parts] of dates)
  test(`a whole date in parts: "${text}"`, () => assert.deepEqual(splitDate(text), parts));
