import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instantOf, isTimeZone, wallTime } from '../../../src/logic/calendar/zoned-time.ts';

const london = 'Europe/London';

const walls: [string, string, string, string][] = [
  ['London in winter', '2026-11-26T09:00Z', london, '2026-11-26 09:00'],
  ['London in summer', '2026-07-01T08:00Z', london, '2026-07-01 09:00'],
  ['London after midnight in summer, still the day before in UTC', '2026-07-01T23:30Z', london, '2026-07-02 00:30'],
  ['midnight is 00:00, not 24:00', '2026-11-26T00:00Z', london, '2026-11-26 00:00'],
  ['the last minute before the spring change', '2026-03-29T00:59Z', london, '2026-03-29 00:59'],
  ['the first minute after the spring change', '2026-03-29T01:00Z', london, '2026-03-29 02:00'],
  ['half past one in autumn, the first time', '2026-10-25T00:30Z', london, '2026-10-25 01:30'],
  ['half past one in autumn, the second time', '2026-10-25T01:30Z', london, '2026-10-25 01:30'],
  ['New York', '2026-11-26T03:00Z', 'America/New_York', '2026-11-25 22:00'],
  ['a zone with half hours', '2026-11-26T00:00Z', 'Asia/Kolkata', '2026-11-26 05:30'],
];
for (const [says, instant, zone, expected] of walls) {
  test(`what the wall shows: ${says}`, () => {
    const { date, time } = wallTime(Date.parse(instant), zone);
    assert.equal(`${date} ${time}`, expected);
  });
}

test('what the wall shows: a Date does as well as a number', () => {
  assert.deepEqual(wallTime(new Date('2026-07-01T08:00Z'), london), { date: '2026-07-01', time: '09:00' });
});

const instants: [string, string, string, string, string][] = [
  ['9am in winter', '2026-11-26', '09:00', london, '2026-11-26T09:00:00.000Z'],
  ['9am in summer', '2026-07-01', '09:00', london, '2026-07-01T08:00:00.000Z'],
  ['24:00 is the midnight that ends the day', '2026-12-31', '24:00', london, '2027-01-01T00:00:00.000Z'],
  ['24:00 in summer', '2026-06-30', '24:00', london, '2026-06-30T23:00:00.000Z'],
  [
    '1:30am on 29 March 2026 does not exist and moves to 2:30am',
    '2026-03-29',
    '01:30',
    london,
    '2026-03-29T01:30:00.000Z',
  ],
  ['1am on 29 March 2026 moves to 2am', '2026-03-29', '01:00', london, '2026-03-29T01:00:00.000Z'],
  ['2am on 29 March 2026', '2026-03-29', '02:00', london, '2026-03-29T01:00:00.000Z'],
  ['12:30am on 29 March 2026', '2026-03-29', '00:30', london, '2026-03-29T00:30:00.000Z'],
  ['9am on 29 March 2026', '2026-03-29', '09:00', london, '2026-03-29T08:00:00.000Z'],
  ['1:30am on 25 October 2026 comes twice: the first', '2026-10-25', '01:30', london, '2026-10-25T00:30:00.000Z'],
  ['1am on 25 October 2026: the first', '2026-10-25', '01:00', london, '2026-10-25T00:00:00.000Z'],
  ['2am on 25 October 2026', '2026-10-25', '02:00', london, '2026-10-25T02:00:00.000Z'],
  ['12:30am on 25 October 2026', '2026-10-25', '00:30', london, '2026-10-24T23:30:00.000Z'],
  ['9am on 25 October 2026', '2026-10-25', '09:00', london, '2026-10-25T09:00:00.000Z'],
  [
    '2:30am on 8 March 2026 in New York does not exist',
    '2026-03-08',
    '02:30',
    'America/New_York',
    '2026-03-08T07:30:00.000Z',
  ],
  ['a zone where the clocks do not change', '2026-07-01', '05:30', 'Asia/Kolkata', '2026-07-01T00:00:00.000Z'],
];
for (const [says, date, time, zone, expected] of instants) {
  test(`the instant: ${says}`, () => assert.equal(instantOf(date, time, zone).toISOString(), expected));
}

const zones: [unknown, boolean][] = [
  ['Europe/London', true],
  ['Europe/Londn', false],
  ['', false],
  [undefined, false],
];
for (const [zone, expected] of zones) {
  test(`a zone: ${String(zone) || 'no name'}`, () => assert.equal(isTimeZone(zone), expected));
}
