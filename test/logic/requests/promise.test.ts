import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Division } from '../../../src/logic/calendar/bank-holidays.ts';
import { bankHolidaysOf } from '../../../src/logic/calendar/shipped-bank-holidays.ts';
import type { Profile, Standard } from '../../../src/logic/profile/profile.ts';
import { isLater, promiseOf, standardById, type Promised } from '../../../src/logic/requests/promise.ts';

const promise = (
  standard: Omit<Standard, 'id'>,
  received: string,
  division: Division = 'england-and-wales',
  timeZone = 'Europe/London',
): Promised =>
  promiseOf({ id: 'any', ...standard }, Date.parse(received), { timeZone, holidays: bankHolidaysOf(division) });

type Row = [says: string, amount: number, received: string, due: string, division?: Division];

// A standard in working days without a cut-off. The moments are in UTC: an hour behind the wall in summer.
const workingDays: Row[] = [
  ['a day, from Tuesday', 1, '2026-11-24T10:43Z', '2026-11-25'],
  ['two days, from Tuesday', 2, '2026-11-24T10:43Z', '2026-11-26'],
  ['two days, from Thursday: over the weekend', 2, '2026-11-26T10:43Z', '2026-11-30'],
  ['a day, from Friday', 1, '2026-11-27T10:43Z', '2026-11-30'],
  ['two days, from Saturday: it counts as Monday', 2, '2026-11-28T10:43Z', '2026-12-02'],
  ['two days, from Sunday: it counts as Monday', 2, '2026-11-29T23:59Z', '2026-12-02'],
  ['the same day', 0, '2026-11-24T10:43Z', '2026-11-24'],
  ['the same day, from Saturday', 0, '2026-11-28T10:43Z', '2026-11-30'],
  ['10 days are two weeks', 10, '2026-11-24T10:43Z', '2026-12-08'],
  ['20 days are four weeks', 20, '2026-11-24T10:43Z', '2026-12-22'],
  ['28 days, over Christmas and New Year', 28, '2026-11-24T10:43Z', '2027-01-06'],
  ['two days before Christmas', 2, '2026-12-23T10:00Z', '2026-12-29'],
  ['from Christmas Eve to the new year', 5, '2026-12-24T10:00Z', '2027-01-05'],
  ['on Christmas Day: it counts as the 29th', 1, '2026-12-25T10:00Z', '2026-12-30'],
  ['on New Year’s Eve, England', 1, '2026-12-31T10:00Z', '2027-01-04'],
  ['on New Year’s Eve, Scotland: the 4th is off', 1, '2026-12-31T10:00Z', '2027-01-05', 'scotland'],
  ['on New Year’s Eve, Northern Ireland', 1, '2026-12-31T10:00Z', '2027-01-04', 'northern-ireland'],
  ['Christmas 2027 on a weekend: Monday and Tuesday off', 1, '2027-12-24T10:00Z', '2027-12-29'],
  ['New Year 2028 on a Saturday, England', 1, '2027-12-31T10:00Z', '2028-01-04'],
  ['New Year 2028 on a Saturday, Scotland', 1, '2027-12-31T10:00Z', '2028-01-05', 'scotland'],
  ['before Easter 2027, England: two days off', 1, '2027-03-25T10:00Z', '2027-03-30'],
  ['before Easter 2027, Scotland: Monday is worked', 1, '2027-03-25T10:00Z', '2027-03-29', 'scotland'],
  ['before Easter 2027, Northern Ireland', 1, '2027-03-25T10:00Z', '2027-03-30', 'northern-ireland'],
  ['on Good Friday, England', 1, '2027-03-26T10:00Z', '2027-03-31'],
  ['on Good Friday, Scotland', 1, '2027-03-26T10:00Z', '2027-03-30', 'scotland'],
  ['before St Patrick’s Day, Northern Ireland', 1, '2027-03-16T10:00Z', '2027-03-18', 'northern-ireland'],
  ['before St Patrick’s Day, England', 1, '2027-03-16T10:00Z', '2027-03-17'],
  ['before St Andrew’s Day, Scotland', 1, '2026-11-27T10:00Z', '2026-12-01', 'scotland'],
  ['before 12 July, Northern Ireland', 1, '2027-07-09T10:00Z', '2027-07-13', 'northern-ireland'],
  ['before Scotland’s summer holiday, Scotland', 1, '2027-07-30T10:00Z', '2027-08-03', 'scotland'],
  ['before Scotland’s summer holiday, England', 1, '2027-07-30T10:00Z', '2027-08-02'],
  ['before England’s summer holiday, England', 1, '2027-08-27T10:00Z', '2027-08-31'],
  ['before England’s summer holiday, Scotland', 1, '2027-08-27T10:00Z', '2027-08-30', 'scotland'],
  ['past midnight in summer: it is Wednesday already', 1, '2026-06-30T23:30Z', '2026-07-02'],
  ['before midnight in winter: it is Tuesday still', 1, '2026-11-24T23:30Z', '2026-11-25'],
  ['less than no days is none', -3, '2026-11-24T10:43Z', '2026-11-24'],
  ['a number that is none is none', Number.NaN, '2026-11-24T10:43Z', '2026-11-24'],
];
for (const [says, amount, received, date, division] of workingDays)
  test(`working days: ${says}`, () => {
    const { latest } = promise({ unit: 'working-days', resolve: { amount } }, received, division);
    assert.deepEqual(latest, { date });
  });

// What comes in after 5pm counts as the next working day; two working days.
const afterFive: [says: string, received: string, due: string][] = [
  ['a minute before five', '2026-11-24T16:59Z', '2026-11-26'],
  ['five on the dot', '2026-11-24T17:00Z', '2026-11-26'],
  ['the last second of five on the dot', '2026-11-24T17:00:59Z', '2026-11-26'],
  ['a minute after five', '2026-11-24T17:01Z', '2026-11-27'],
  ['a minute before midnight', '2026-11-24T23:59Z', '2026-11-27'],
  ['midnight: it is the next day', '2026-11-25T00:00Z', '2026-11-27'],
  ['Friday after five counts as Monday', '2026-11-27T17:01Z', '2026-12-02'],
  ['Saturday morning counts as Monday', '2026-11-28T09:00Z', '2026-12-02'],
  ['Saturday after five counts as Monday too', '2026-11-28T17:01Z', '2026-12-02'],
  ['Sunday after five counts as Monday too', '2026-11-29T17:01Z', '2026-12-02'],
  ['Christmas Eve after five counts as the 29th', '2026-12-24T17:01Z', '2026-12-31'],
  ['before Easter after five counts as Tuesday', '2027-03-25T17:01Z', '2027-04-01'],
  ['five on the dot in summer', '2026-07-01T16:00Z', '2026-07-03'],
  ['a minute after five in summer', '2026-07-01T16:01Z', '2026-07-06'],
  ['after five on the day before the clocks go forward', '2027-03-27T17:01Z', '2027-04-01'],
  ['after five on the day when the clocks have gone back', '2026-10-25T17:01Z', '2026-10-28'],
];
for (const [says, received, date] of afterFive)
  test(`cut-off at 5pm: ${says}`, () => {
    const { latest } = promise({ unit: 'working-days', resolve: { amount: 2 }, cutOff: '17:00' }, received);
    assert.deepEqual(latest, { date });
  });

// Every day counts, and the last one stays where it falls.
const calendarDays: Row[] = [
  ['56 days, as for a parking fine', 56, '2026-11-24T10:43Z', '2027-01-19'],
  ['the same day', 0, '2026-11-24T10:43Z', '2026-11-24'],
  ['over the weekend', 5, '2026-11-26T10:43Z', '2026-12-01'],
  ['to a Saturday: it stays there', 4, '2026-11-24T10:43Z', '2026-11-28'],
  ['to Christmas Day: it stays there', 31, '2026-11-24T10:43Z', '2026-12-25'],
  ['from a Saturday: the Sunday is day 1', 5, '2026-11-28T10:43Z', '2026-12-03'],
  ['over the day when the clocks go forward', 1, '2027-03-27T23:30Z', '2027-03-28'],
  ['over the day when the clocks go back', 1, '2026-10-24T22:30Z', '2026-10-25'],
  ['to 29 February', 28, '2028-02-01T10:00Z', '2028-02-29'],
  ['past midnight in summer', 1, '2026-06-30T23:30Z', '2026-07-02'],
];
for (const [says, amount, received, date] of calendarDays)
  test(`calendar days: ${says}`, () => {
    const { latest } = promise({ unit: 'calendar-days', resolve: { amount } }, received);
    assert.deepEqual(latest, { date });
  });

test('calendar days with a cut-off count from the next working day', () => {
  const standard = { unit: 'calendar-days', resolve: { amount: 5 }, cutOff: '17:00' } as const;
  assert.equal(promise(standard, '2026-11-24T17:00Z').latest.date, '2026-11-29');
  assert.equal(promise(standard, '2026-11-24T17:01Z').latest.date, '2026-11-30');
  assert.equal(promise(standard, '2026-11-27T17:01Z').latest.date, '2026-12-05');
});

// Real hours: by night, at weekends, and 23 or 25 of them on the days when the clocks change.
const hours: [says: string, amount: number, received: string, date: string, time: string, cutOff?: string][] = [
  ['48 hours', 48, '2026-11-24T10:43Z', '2026-11-26', '10:43'],
  ['48 hours in summer', 48, '2026-07-01T08:00Z', '2026-07-03', '09:00'],
  ['48 hours over the weekend', 48, '2026-11-27T16:00Z', '2026-11-29', '16:00'],
  ['24 hours into Christmas Day', 24, '2026-12-24T12:00Z', '2026-12-25', '12:00'],
  ['48 hours over New Year', 48, '2026-12-31T12:00Z', '2027-01-02', '12:00'],
  ['48 hours while the clocks go forward: an hour later on the wall', 48, '2027-03-27T10:00Z', '2027-03-29', '11:00'],
  ['48 hours while the clocks go back: an hour earlier on the wall', 48, '2026-10-24T09:00Z', '2026-10-26', '09:00'],
  ['24 hours to a time that the wall leaves out', 24, '2027-03-27T01:30Z', '2027-03-28', '02:30'],
  ['24 hours to a time that comes twice', 24, '2026-10-24T00:30Z', '2026-10-25', '01:30'],
  ['no hours', 0, '2026-11-24T10:43Z', '2026-11-24', '10:43'],
  ['to midnight: said as the day that ends', 14, '2026-11-24T10:00Z', '2026-11-24', '24:00'],
  ['five on the dot, with a cut-off at 5pm', 24, '2026-11-24T17:00Z', '2026-11-25', '17:00', '17:00'],
  ['after the cut-off: from midnight', 24, '2026-11-24T17:01Z', '2026-11-25', '24:00', '17:00'],
  ['Friday after the cut-off: from Monday at midnight', 4, '2026-11-27T17:01Z', '2026-11-30', '04:00', '17:00'],
  ['more hours than a calendar has', Number.POSITIVE_INFINITY, '2026-11-24T10:00Z', '2036-12-01', '10:00'],
];
for (const [says, amount, received, date, time, cutOff] of hours)
  test(`hours: ${says}`, () => {
    const { latest } = promise({ unit: 'hours', resolve: { amount }, ...(cutOff ? { cutOff } : {}) }, received);
    assert.deepEqual(latest, { date, time });
  });

const certainty: [says: string, unit: Standard['unit'], amount: number, received: string, certain: boolean][] = [
  ['working days in a year whose bank holidays we know', 'working-days', 10, '2026-11-24T10:00Z', true],
  ['working days into a year that we do not know', 'working-days', 1, '2028-12-29T10:00Z', false],
  ['working days before the first year that we know', 'working-days', 1, '2024-11-26T10:00Z', false],
  ['calendar days into a year that we do not know', 'calendar-days', 10, '2028-12-29T10:00Z', true],
  ['hours into a year that we do not know', 'hours', 96, '2028-12-29T10:00Z', true],
];
for (const [says, unit, amount, received, certain] of certainty)
  test(`${certain ? 'certain' : 'not certain'}: ${says}`, () =>
    assert.equal(promise({ unit, resolve: { amount } }, received).certain, certain));

test('not certain: hours from a next working day that we do not know', () =>
  assert.equal(
    promise({ unit: 'hours', resolve: { amount: 4 }, cutOff: '17:00' }, '2028-12-29T18:00Z').certain,
    false,
  ));

test('all the dates of a promise', () => {
  const standard = {
    unit: 'working-days',
    acknowledge: { amount: 1 },
    resolve: { min: 3, amount: 10 },
    current: { amount: 28 },
  } as const;
  assert.deepEqual(promise(standard, '2026-11-24T10:43Z'), {
    kind: 'working-days',
    received: '2026-11-24',
    acknowledge: { date: '2026-11-25' },
    earliest: { date: '2026-11-27' },
    latest: { date: '2026-12-08' },
    current: { date: '2027-01-06', amount: 28 },
    certain: true,
  });
});

test('what is not promised is not there', () => {
  const { latest, ...rest } = promise({ unit: 'working-days', resolve: { amount: 2 } }, '2026-11-28T10:43Z');
  assert.deepEqual(latest, { date: '2026-12-02' });
  assert.deepEqual(rest, { kind: 'working-days', received: '2026-11-28', certain: true });
});

test('an earliest day that is not before the latest is not there', () => {
  const of = (min: number) =>
    promise({ unit: 'working-days', resolve: { min, amount: 5 } }, '2026-11-24T10:43Z').earliest;
  assert.deepEqual([of(0), of(4), of(5), of(6)], [undefined, { date: '2026-11-30' }, undefined, undefined]);
});

test('what it takes now is there only when it differs from the promise', () => {
  const of = (amount: number) =>
    promise({ unit: 'calendar-days', resolve: { amount: 10 }, current: { amount } }, '2026-11-24T10:43Z').current;
  assert.deepEqual([of(10), of(6)], [undefined, { date: '2026-11-30', amount: 6 }]);
});

test('a part of a standard that is no number is not promised', () => {
  const standard = {
    unit: 'working-days',
    acknowledge: { amount: 'one' },
    resolve: { min: 'two', amount: 3 },
    current: {},
  } as unknown as Standard;
  assert.deepEqual(promise(standard, '2026-11-24T10:43Z'), {
    kind: 'working-days',
    received: '2026-11-24',
    latest: { date: '2026-11-27' },
    certain: true,
  });
});

test('the day of receipt is the one on the council’s wall', () => {
  const at = (timeZone: string) =>
    promise({ unit: 'working-days', resolve: { amount: 1 } }, '2026-07-01T23:30Z', 'england-and-wales', timeZone);
  assert.equal(at('Europe/London').received, '2026-07-02');
  assert.equal(at('Atlantic/Azores').received, '2026-07-01');
  assert.equal(at('Atlantic/Azores').latest.date, '2026-07-02');
});

test('a due without a time lasts to the end of its day', () => {
  const day = { date: '2026-11-26' };
  assert.equal(isLater(day, { date: '2026-11-26', time: '16:00' }), true);
  assert.equal(isLater(day, { date: '2026-11-26', time: '24:00' }), false);
  assert.equal(isLater(day, { date: '2026-11-27', time: '00:01' }), false);
});

test('a standard is found while it holds, and only when it says how long', () => {
  const standards = [
    { id: 'old', unit: 'hours', resolve: { amount: 4 }, until: '2026-11-30' },
    { id: 'broken', unit: 'hours' },
    { id: 'worse', unit: 'hours', resolve: { amount: 'two' } },
    { id: 'odd', unit: 'fortnights', resolve: { amount: 2 } },
  ] as unknown as readonly Standard[];
  const find = (id: string | undefined, date: string) => standardById({ standards } as Profile, id, date)?.id;
  assert.equal(find('old', '2026-11-30'), 'old');
  assert.equal(find('old', '2026-12-01'), undefined);
  for (const id of ['broken', 'worse', 'odd', 'unknown', undefined]) assert.equal(find(id, '2026-11-26'), undefined);
});
