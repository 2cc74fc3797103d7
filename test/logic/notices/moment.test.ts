import assert from 'node:assert/strict';
import { test } from 'node:test';
import { momentOf } from '../../../src/logic/notices/moment.ts';
import { london } from './feeds.ts';

const rows: [says: string, written: unknown, edge: 'start' | 'end', expected: string | undefined][] = [
  ['a time with Z', '2026-11-24T08:00Z', 'start', '2026-11-24T08:00:00.000Z'],
  ['a time with seconds and an offset', '2026-11-24T08:00:30+01:00', 'start', '2026-11-24T07:00:00.000Z'],
  ['an offset without a colon', '2026-11-24T08:00-0500', 'start', '2026-11-24T13:00:00.000Z'],
  ['milliseconds, as Statuspage writes', '2026-11-24T07:36:41.502Z', 'start', '2026-11-24T07:36:00.000Z'],
  ['a London wall time in winter', '2026-11-24T08:00', 'start', '2026-11-24T08:00:00.000Z'],
  ['a London wall time in summer', '2026-07-01T08:00', 'start', '2026-07-01T07:00:00.000Z'],
  ['a space instead of the T', '2026-07-01 08:00', 'start', '2026-07-01T07:00:00.000Z'],
  ['a bare date as a start', '2026-07-01', 'start', '2026-06-30T23:00:00.000Z'],
  ['a bare date as an end is the end of that day', '2026-07-01', 'end', '2026-07-01T23:00:00.000Z'],
  ['the end of the short day in spring', '2026-03-29', 'end', '2026-03-29T23:00:00.000Z'],
  ['the end of the long day in autumn', '2026-10-25', 'end', '2026-10-26T00:00:00.000Z'],
  ['the end of a day written as 24:00', '2026-11-24T24:00', 'end', '2026-11-25T00:00:00.000Z'],
  ['a time that spring skips moves later', '2026-03-29T01:30', 'start', '2026-03-29T01:30:00.000Z'],
  ['a time that autumn has twice is the first', '2026-10-25T01:30', 'start', '2026-10-25T00:30:00.000Z'],
  ['30 February is no day', '2026-02-30', 'start', undefined],
  ['30 February is no day with a zone either', '2026-02-30T08:00Z', 'start', undefined],
  ['25 o’clock is no time', '2026-11-24T25:00', 'start', undefined],
  ['a British date', '24/11/2026', 'start', undefined],
  ['words', 'tomorrow', 'start', undefined],
  ['a number', 1795507200000, 'start', undefined],
  ['nothing', undefined, 'start', undefined],
];

for (const [says, written, edge, expected] of rows)
  test(`a moment: ${says}`, () => {
    const found = momentOf(written, london, edge);
    assert.equal(found === undefined ? undefined : new Date(found).toISOString(), expected);
  });
