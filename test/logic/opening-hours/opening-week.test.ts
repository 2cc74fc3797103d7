import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWithin, openingWeek } from '../../../src/logic/opening-hours/opening-week.ts';
import type { Circumstances } from '../../../src/logic/opening-hours/opening-week.ts';
import { dayWords } from '../../../src/logic/opening-hours/opening-words.ts';
import type { Hours } from '../../../src/logic/opening-hours/periods.ts';
import type { Language } from '../../../src/logic/words/language.ts';
import { careLine, cashOffice, england, hours, lunchOffice, on, rule, tip } from './sample-hours.ts';
import '../../../src/logic/words/welsh.ts';

const week = (place: Hours, from: string, language: Language, more: Omit<Circumstances, 'holidays'> = {}): string[] =>
  openingWeek(place, from, { holidays: england, ...more }).map((day) => dayWords(day, language));

const shut = 'Closed';
const open = '9am to 1pm';
const ordinary = ['Closed', '9am to 1pm', 'Closed', '9am to 1pm', 'Closed', 'Closed', 'Closed'];

test('a week: a cash office from Monday', () => assert.deepEqual(week(cashOffice, '2026-11-23', 'en'), ordinary));
test('a week: from Thursday', () => {
  assert.deepEqual(week(cashOffice, '2026-11-26', 'en'), [open, shut, shut, shut, shut, open, shut]);
});
test('a week: the dates, over the clock change', () => {
  const dates = openingWeek(cashOffice, '2026-10-23', { holidays: england }).map(({ date }) => date.slice(5));
  assert.deepEqual(dates, ['10-23', '10-24', '10-25', '10-26', '10-27', '10-28', '10-29']);
});
test('a week: Christmas 2026', () => {
  const [, , thursday, friday, saturday, , monday] = week(lunchOffice, '2026-12-22', 'en');
  assert.equal(thursday, '9am to 12:30pm, 1:30pm to 5pm');
  assert.equal(friday, 'Closed (Christmas Day)');
  assert.equal(saturday, shut);
  assert.equal(monday, 'Closed (Boxing Day)');
});
test('a week: with a closure in it', () => {
  const closed = { from: '2026-11-24', until: '2026-11-25' };
  assert.deepEqual(week(cashOffice, '2026-11-23', 'en', { closed }), [shut, shut, shut, open, shut, shut, shut]);
});
test('a week: of a temporary place that ends in it', () => {
  const temporary = { until: '2026-11-25', note: 'Stopgap' };
  assert.deepEqual(week(cashOffice, '2026-11-23', 'en', { temporary }), [shut, open, shut, shut, shut, shut, shut]);
});

// [what it says, hours, day, English, Welsh]
const days: [string, Hours, string, string, string][] = [
  ['closed', hours([]), '2026-11-26', 'Closed', 'Ar gau'],
  ['all day', careLine, '2026-11-26', 'Open all day', 'Ar agor drwy’r dydd'],
  [
    'all day on Christmas Day',
    careLine,
    '2026-12-25',
    'Open all day (Christmas Day)',
    'Ar agor drwy’r dydd (Dydd Nadolig)',
  ],
  ['two periods', lunchOffice, '2026-11-26', '9am to 12:30pm, 1:30pm to 5pm', '9am tan 12:30pm, 1:30pm tan 5pm'],
  ['bank holiday hours', tip, '2026-12-28', '10am to 4pm (Boxing Day)', '10am tan 4pm (Dydd San Steffan)'],
  ['closed on a bank holiday', cashOffice, '2026-12-25', 'Closed (Christmas Day)', 'Ar gau (Dydd Nadolig)'],
  [
    'by appointment',
    { ...cashOffice, byAppointment: true },
    '2026-11-26',
    '9am to 1pm, by appointment only',
    '9am tan 1pm, drwy apwyntiad yn unig',
  ],
  [
    'a name',
    hours([rule('09:00-12:00', { name: { en: 'Cash desk', cy: 'Desg arian' } })]),
    '2026-11-26',
    '9am to midday (Cash desk)',
    '9am tan hanner dydd (Desg arian)',
  ],
  [
    'an exception says its name once',
    hours([], [rule('09:00-12:00', { ...on('2026-11-26'), name: 'Open day' })]),
    '2026-11-26',
    '9am to midday (Open day)',
    '9am tan hanner dydd (Open day)',
  ],
];
for (const [says, place, date, en, cy] of days) {
  test(`a day in a table: ${says}`, () => {
    assert.equal(week(place, date, 'en')[0], en);
    assert.equal(week(place, date, 'cy')[0], cy);
  });
}

const ranges: [string, Parameters<typeof isWithin>[1], boolean][] = [
  ['no dates: never', undefined, false],
  ['open on both sides: always', {}, true],
  ['the first day', { from: '2026-11-26' }, true],
  ['the last day', { until: '2026-11-26' }, true],
  ['before', { from: '2026-11-27' }, false],
  ['after', { until: '2026-11-25' }, false],
];
for (const [says, dates, expected] of ranges) {
  test(`within dates: ${says}`, () => assert.equal(isWithin('2026-11-26', dates), expected));
}
