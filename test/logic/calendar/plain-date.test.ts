import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, daysBetween, isPlainDate, isPlainTime, weekdayOf } from '../../../src/logic/calendar/plain-date.ts';

const dates: [string, unknown, boolean][] = [
  ['an ordinary day', '2026-11-26', true],
  ['29 February in a leap year', '2028-02-29', true],
  ['29 February in another year', '2026-02-29', false],
  ['30 February', '2026-02-30', false],
  ['31 April', '2026-04-31', false],
  ['month 13', '2026-13-01', false],
  ['day 0', '2026-01-00', false],
  ['without zeros', '2026-1-5', false],
  ['the British way round', '26/11/2026', false],
  ['with a time', '2026-11-26T00:00', false],
  ['nothing', '', false],
  ['a number', 20261126, false],
  ['no value', undefined, false],
  ['null', null, false],
  ['a list', ['2026-11-26'], false],
];
for (const [says, value, expected] of dates) test(`a day: ${says}`, () => assert.equal(isPlainDate(value), expected));

const times: [string, unknown, boolean, boolean][] = [
  ['9am', '09:00', false, true],
  ['one minute to midnight', '23:59', false, true],
  ['24:00 as a start', '24:00', false, false],
  ['24:00 as an end', '24:00', true, true],
  ['24:01 as an end', '24:01', true, false],
  ['minute 60', '09:60', false, false],
  ['without a zero', '9:00', false, false],
  ['with seconds', '09:00:00', false, false],
  ['with am', '09:00am', false, false],
  ['a number', 900, false, false],
  ['null', null, true, false],
];
for (const [says, value, asEnd, expected] of times) {
  test(`a time: ${says}`, () => assert.equal(isPlainTime(value, asEnd), expected));
}

const sums: [string, string, number, string][] = [
  ['the next day', '2026-11-26', 1, '2026-11-27'],
  ['over the year', '2026-12-31', 1, '2027-01-01'],
  ['over 29 February', '2028-02-28', 2, '2028-03-01'],
  ['back', '2026-03-01', -1, '2026-02-28'],
  ['over the clock change in spring', '2026-03-28', 2, '2026-03-30'],
  ['over the clock change in autumn', '2026-10-24', 2, '2026-10-26'],
  ['no days', '2026-11-26', 0, '2026-11-26'],
  ['never past the last day that can be written', '9999-12-31', 1, '9999-12-31'],
];
for (const [says, from, days, to] of sums) test(`days later: ${says}`, () => assert.equal(addDays(from, days), to));

const gaps: [string, string, string, number][] = [
  ['the same day', '2026-11-26', '2026-11-26', 0],
  ['a leap year', '2028-01-01', '2029-01-01', 366],
  ['over the clock change', '2026-03-28', '2026-03-30', 2],
  ['back', '2027-01-02', '2026-12-31', -2],
];
for (const [says, from, to, days] of gaps)
  test(`days between: ${says}`, () => assert.equal(daysBetween(from, to), days));

const days: [string, string][] = [
  ['2026-11-23', 'Monday'],
  ['2026-11-26', 'Thursday'],
  ['2026-03-29', 'Sunday'],
  ['2028-02-29', 'Tuesday'],
  ['2000-01-01', 'Saturday'],
];
for (const [date, weekday] of days) {
  test(`the day of the week: ${date} is a ${weekday}`, () => assert.equal(weekdayOf(date), weekday));
}
