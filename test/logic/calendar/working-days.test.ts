import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bankHolidaysOf } from '../../../src/logic/calendar/shipped-bank-holidays.ts';
import type { Division } from '../../../src/logic/calendar/bank-holidays.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../../src/logic/calendar/working-days.ts';

const england = bankHolidaysOf('england-and-wales');

const days: [string, Division, string, boolean][] = [
  ['a Thursday', 'england-and-wales', '2026-11-26', true],
  ['a Saturday', 'england-and-wales', '2026-11-28', false],
  ['a Sunday', 'england-and-wales', '2026-11-29', false],
  ['Christmas Eve', 'england-and-wales', '2026-12-24', true],
  ['Christmas Day', 'england-and-wales', '2026-12-25', false],
  ['the day off for Boxing Day', 'england-and-wales', '2026-12-28', false],
  ['Easter Monday in England', 'england-and-wales', '2026-04-06', false],
  ['Easter Monday in Scotland', 'scotland', '2026-04-06', true],
  ['12 July 2027 in Northern Ireland', 'northern-ireland', '2027-07-12', false],
];
for (const [says, division, date, expected] of days) {
  test(`a working day: ${says}`, () => assert.equal(isWorkingDay(date, bankHolidaysOf(division)), expected));
}

// [what it says, received, working days, division, answer, certain]
const sums: [string, string, number, Division, string, boolean][] = [
  ['the next day', '2026-11-24', 1, 'england-and-wales', '2026-11-25', true],
  ['over a weekend', '2026-11-26', 2, 'england-and-wales', '2026-11-30', true],
  ['two weeks', '2026-11-24', 10, 'england-and-wales', '2026-12-08', true],
  ['over Christmas 2026', '2026-12-23', 2, 'england-and-wales', '2026-12-29', true],
  ['from Christmas Eve to the new year', '2026-12-24', 5, 'england-and-wales', '2027-01-05', true],
  ['the same in Scotland, a day later: 4 January is off', '2026-12-24', 5, 'scotland', '2027-01-06', true],
  ['over Easter in England: two days off', '2026-04-02', 1, 'england-and-wales', '2026-04-07', true],
  ['over Easter in Scotland: one day off', '2026-04-02', 1, 'scotland', '2026-04-06', true],
  ['received on Saturday counts as Monday', '2026-11-28', 1, 'england-and-wales', '2026-12-01', true],
  ['received on Christmas Day counts as the 29th', '2026-12-25', 1, 'england-and-wales', '2026-12-30', true],
  ['no days from a working day', '2026-11-26', 0, 'england-and-wales', '2026-11-26', true],
  ['no days from a Sunday', '2026-11-29', 0, 'england-and-wales', '2026-11-30', true],
  ['less than no days is none', '2026-11-26', -3, 'england-and-wales', '2026-11-26', true],
  ['20 working days, as for freedom of information', '2026-11-23', 20, 'england-and-wales', '2026-12-21', true],
  ['up to the last day we know', '2028-12-28', 1, 'england-and-wales', '2028-12-29', true],
  ['past the last year we know', '2028-12-29', 1, 'england-and-wales', '2029-01-01', false],
  ['before the first year we know', '2024-12-30', 5, 'england-and-wales', '2025-01-07', false],
  ['a number that is none', '2026-11-26', Number.NaN, 'england-and-wales', '2026-11-26', true],
];
for (const [says, from, amount, division, date, certain] of sums) {
  test(`working days later: ${says}`, () => {
    assert.deepEqual(addWorkingDays(from, amount, bankHolidaysOf(division)), { date, certain });
  });
}

test('working days later: an endless number ends, and is not certain', () => {
  assert.equal(addWorkingDays('2026-11-26', Number.POSITIVE_INFINITY, england).certain, false);
});

const gaps: [string, string, string, number, boolean][] = [
  ['the same day', '2026-11-26', '2026-11-26', 0, true],
  ['the next day', '2026-11-26', '2026-11-27', 1, true],
  ['over a weekend', '2026-11-26', '2026-11-30', 2, true],
  ['to a Saturday', '2026-11-26', '2026-11-28', 1, true],
  ['to Christmas Day', '2026-12-24', '2026-12-25', 0, true],
  ['a whole week', '2026-11-23', '2026-11-30', 5, true],
  ['over Christmas', '2026-12-23', '2026-12-29', 2, true],
  ['24 December to 5 January', '2026-12-24', '2027-01-05', 5, true],
  ['from a Saturday, which counts as Monday', '2026-11-28', '2026-12-01', 1, true],
  ['within a weekend', '2026-11-28', '2026-11-29', 0, true],
  ['overdue: the other way round', '2026-11-30', '2026-11-26', -2, true],
  ['over the last year we know', '2028-12-29', '2029-01-02', 2, false],
];
for (const [says, from, to, days, certain] of gaps) {
  test(`working days between: ${says}`, () => {
    assert.deepEqual(workingDaysBetween(from, to, england), { days, certain });
  });
}

test('working days between: for ever is answered at once', () => {
  assert.equal(workingDaysBetween('2026-11-26', '9999-12-31', england).certain, false);
});

test('working days between undoes working days later, from every day of December 2026', () => {
  for (let day = 1; day <= 31; day++) {
    const from = `2026-12-${String(day).padStart(2, '0')}`;
    assert.equal(workingDaysBetween(from, addWorkingDays(from, 7, england).date, england).days, 7, from);
  }
});
