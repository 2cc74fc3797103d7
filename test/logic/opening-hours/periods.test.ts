import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BankHolidays } from '../../../src/logic/calendar/bank-holidays.ts';
import { periodsOn } from '../../../src/logic/opening-hours/periods.ts';
import type { Hours } from '../../../src/logic/opening-hours/periods.ts';
import { textIn } from '../../../src/logic/words/language.ts';
import {
  careLine,
  cashOffice,
  england,
  hours,
  lateHall,
  lunchOffice,
  northernIreland,
  on,
  rule,
  scotland,
  tip,
  weekdayOffice,
} from './sample-hours.ts';

const shown = (place: Hours, date: string, holidays: BankHolidays = england): string => {
  const { periods, reason } = periodsOn(place, date, holidays);
  const times = periods.map(({ opens, closes }) => `${opens}-${closes}`).join(' ') || 'closed';
  return reason ? `${times} (${textIn(reason, 'en')})` : times;
};

const sevenDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const everyDayRound = hours([rule('00:00-23:59', { dayOfWeek: sevenDays })]);
const dayByDayRound = hours(sevenDays.map((day) => rule('00:00-24:00', { dayOfWeek: [day] })));
const sixDaysRound = hours([rule('00:00-24:00', { dayOfWeek: sevenDays.slice(0, 6) })]);
const sevenDays9to5 = hours([rule('09:00-17:00', { dayOfWeek: sevenDays })]);
const always9to5 = hours([rule('09:00-17:00')]);
const monday = { dayOfWeek: ['Monday'] } as const;
const baths = hours(
  [
    rule('10:00-16:00', { dayOfWeek: ['Saturday'] }),
    rule('08:00-20:00', { dayOfWeek: ['Saturday'], ...on('2026-04-01', '2026-09-30') }),
  ],
  [rule('closed', { ...on('2026-07-18'), name: 'Swimming gala' })],
);
const training = { ...on('2026-11-26'), name: 'Staff training' };
const christmas = hours(weekdayOffice.openingHoursSpecification.slice(), [
  rule('closed', { ...on('2026-12-24', '2027-01-03'), name: 'Christmas closing' }),
  rule('10:00-12:00', on('2026-12-30')),
]);

// [what it says, hours, day, what is shown]
const rows: [string, Hours, string, string][] = [
  ['weekly: a day that is named', cashOffice, '2026-11-26', '09:00-13:00'],
  ['weekly: a day that is not named', cashOffice, '2026-11-25', 'closed'],
  ['lunch: two rules are two periods', lunchOffice, '2026-11-26', '09:00-12:30 13:30-17:00'],
  [
    'lunch: the order of the rules does not matter',
    hours([rule('13:00-17:00'), rule('09:00-12:00')]),
    '2026-11-26',
    '09:00-12:00 13:00-17:00',
  ],
  ['touching periods are one', hours([rule('09:00-12:00'), rule('12:00-17:00')]), '2026-11-26', '09:00-17:00'],
  ['overlapping periods are one', hours([rule('09:00-12:30'), rule('11:00-17:00')]), '2026-11-26', '09:00-17:00'],
  [
    'a period within another is swallowed',
    hours([rule('09:00-17:00'), rule('11:00-12:00')]),
    '2026-11-26',
    '09:00-17:00',
  ],
  ['the same rule twice is one', hours([rule('09:00-12:00'), rule('09:00-12:00')]), '2026-11-26', '09:00-12:00'],
  [
    'by appointment stays apart',
    hours([rule('09:00-12:00'), rule('12:00-17:00', { byAppointment: true })]),
    '2026-11-26',
    '09:00-12:00 12:00-17:00',
  ],
  ['past midnight belongs to the day it opens', lateHall, '2026-11-27', '18:00-02:00'],
  ['past midnight: nothing of it on the day after', lateHall, '2026-11-29', 'closed'],
  ['to midnight', hours([rule('18:00-00:00')]), '2026-11-26', '18:00-24:00'],
  ['24 hours', careLine, '2026-11-26', '00:00-24:00'],
  ['24 hours written as 23:59', everyDayRound, '2026-11-26', '00:00-24:00'],
  ['closed written as 00:00 to 00:00', hours([rule('closed')]), '2026-11-26', 'closed'],
  ['closed written without times', hours([{}]), '2026-11-26', 'closed'],
  [
    'a closed rule may say why',
    hours([{ dayOfWeek: ['Thursday'], name: 'Market day' }]),
    '2026-11-26',
    'closed (Market day)',
  ],
  ['no time at all between the same times', hours([rule('09:00-09:00')]), '2026-11-26', 'closed'],

  ['season: the summer beats the year', baths, '2026-07-11', '08:00-20:00'],
  ['season: first day', baths, '2026-04-04', '08:00-20:00'],
  ['season: after the summer the year holds', baths, '2026-10-03', '10:00-16:00'],
  ['season: an exception inside it', baths, '2026-07-18', 'closed (Swimming gala)'],
  [
    'season: new hours from a day on beat the old',
    hours([rule('09:00-17:00'), rule('10:00-14:00', { validFrom: '2027-01-01' })]),
    '2027-01-05',
    '10:00-14:00',
  ],
  [
    'season: the day before the new hours',
    hours([rule('09:00-17:00'), rule('10:00-14:00', { validFrom: '2027-01-01' })]),
    '2026-12-31',
    '09:00-17:00',
  ],
  [
    'season: the last day is inside',
    hours([rule('09:00-17:00', { validThrough: '2026-11-26' })]),
    '2026-11-26',
    '09:00-17:00',
  ],
  [
    'season: the day after is not',
    hours([rule('09:00-17:00', { validThrough: '2026-11-26' })]),
    '2026-11-27',
    'closed',
  ],

  [
    'exception: closed for a day',
    hours([...cashOffice.openingHoursSpecification], [rule('closed', training)]),
    '2026-11-26',
    'closed (Staff training)',
  ],
  [
    'exception: in the ordinary list, with dates and no day',
    hours([...cashOffice.openingHoursSpecification, rule('closed', training)]),
    '2026-11-26',
    'closed (Staff training)',
  ],
  [
    'exception: an extra day',
    hours([...cashOffice.openingHoursSpecification], [rule('10:00-12:00', on('2026-11-25'))]),
    '2026-11-25',
    '10:00-12:00',
  ],
  ['exception: the narrowest wins', christmas, '2026-12-30', '10:00-12:00'],
  ['exception: the range around it', christmas, '2026-12-29', 'closed (Christmas closing)'],
  ['exception: its name beats the bank holiday’s', christmas, '2026-12-25', 'closed (Christmas closing)'],
  ['exception: over on 4 January', christmas, '2027-01-04', '09:00-17:00'],
  [
    'exception: two on one day are two periods',
    hours([], [rule('13:00-15:00', on('2026-11-26')), rule('09:00-11:00', on('2026-11-26'))]),
    '2026-11-26',
    '09:00-11:00 13:00-15:00',
  ],
  [
    'exception: open on Christmas Day',
    hours([], [rule('10:00-12:00', on('2026-12-25'))]),
    '2026-12-25',
    '10:00-12:00 (Christmas Day)',
  ],
  [
    'exception: only for its day of the week',
    hours([rule('09:00-17:00')], [rule('closed', { ...on('2026-11-01', '2026-11-30'), ...monday })]),
    '2026-11-26',
    '09:00-17:00',
  ],
  [
    'exception: an empty list of days is no day',
    hours([rule('09:00-17:00')], [rule('closed', { ...on('2026-12-24'), dayOfWeek: [] })]),
    '2026-12-24',
    'closed',
  ],
  [
    'exception: a special rule without dates is an ordinary one',
    hours([rule('09:00-17:00', monday)], [rule('10:00-12:00', { dayOfWeek: ['PublicHolidays'] })]),
    '2026-12-28',
    '10:00-12:00 (Boxing Day)',
  ],
  [
    'contradictory: closed beside open adds no opening',
    hours([rule('closed', { dayOfWeek: sevenDays }), rule('09:00-13:00', { dayOfWeek: ['Thursday'] })]),
    '2026-11-26',
    '09:00-13:00',
  ],
  [
    'contradictory: dates the wrong way round never hold',
    hours([rule('09:00-17:00')], [rule('closed', on('2026-11-27', '2026-11-25'))]),
    '2026-11-26',
    '09:00-17:00',
  ],
  ['empty: no rules', hours([]), '2026-11-26', 'closed'],
  ['unreadable: a time that is none', hours([rule('9am-5pm'), rule('10:00-12:00')]), '2026-11-26', '10:00-12:00'],
  ['unreadable: half a time', hours([rule('09:00'), rule('10:00-12:00')]), '2026-11-26', '10:00-12:00'],
  [
    'unreadable: a day that does not exist',
    hours([rule('09:00-17:00'), rule('closed', { validFrom: '2026-02-30' })]),
    '2026-11-26',
    '09:00-17:00',
  ],

  ['bank holiday: closed, and why', weekdayOffice, '2026-12-25', 'closed (Christmas Day)'],
  [
    'bank holiday: Boxing Day on a Saturday has its day off on Monday',
    weekdayOffice,
    '2026-12-28',
    'closed (Boxing Day)',
  ],
  ['bank holiday: the Saturday itself is an ordinary Saturday', sevenDays9to5, '2026-12-26', '09:00-17:00'],
  ['bank holiday: Good Friday', weekdayOffice, '2027-03-26', 'closed (Good Friday)'],
  ['bank holiday: Easter Monday', weekdayOffice, '2027-03-29', 'closed (Easter Monday)'],
  ['bank holiday: two days off after Christmas 2027', weekdayOffice, '2027-12-27', 'closed (Christmas Day)'],
  ['bank holiday: the rule for bank holidays', tip, '2026-12-28', '10:00-16:00 (Boxing Day)'],
  ['bank holiday: the rule for them does not hold on other days', tip, '2026-12-29', '08:00-17:00'],
  [
    'bank holiday: a rule for them may be narrower',
    hours([
      ...tip.openingHoursSpecification,
      rule('closed', { dayOfWeek: ['PublicHolidays'], ...on('2026-12-20', '2027-01-05') }),
    ]),
    '2026-12-28',
    'closed (Boxing Day)',
  ],
  [
    'bank holiday: their rule has its own words',
    hours([rule('10:00-12:00', { dayOfWeek: ['PublicHolidays'], name: 'Crematorium only' })]),
    '2026-12-28',
    '10:00-12:00 (Crematorium only)',
  ],
  ['bank holiday: every day means bank holidays too', always9to5, '2026-12-25', '09:00-17:00 (Christmas Day)'],
  ['bank holiday: seven days 9 to 5 does not', sevenDays9to5, '2026-12-25', 'closed (Christmas Day)'],
  [
    'bank holiday: a care line on all seven days stays open',
    everyDayRound,
    '2026-12-25',
    '00:00-24:00 (Christmas Day)',
  ],
  [
    'bank holiday: a care line written day by day stays open',
    dayByDayRound,
    '2026-12-25',
    '00:00-24:00 (Christmas Day)',
  ],
  ['bank holiday: six days round the clock do not', sixDaysRound, '2026-12-25', 'closed (Christmas Day)'],
];
for (const [says, place, date, expected] of rows) test(says, () => assert.equal(shown(place, date), expected));

const divisions: [string, BankHolidays, string, string][] = [
  ['England: Easter Monday', england, '2026-04-06', 'closed (Easter Monday)'],
  ['Scotland: open on Easter Monday', scotland, '2026-04-06', '09:00-17:00'],
  ['Scotland: 2 January', scotland, '2026-01-02', 'closed (2nd January)'],
  ['England: open on 2 January', england, '2026-01-02', '09:00-17:00'],
  ['Scotland: the World Cup holiday', scotland, '2026-06-15', 'closed (World Cup bank holiday)'],
  ['Northern Ireland: St Patrick’s Day', northernIreland, '2026-03-17', 'closed (St Patrick’s Day)'],
  [
    'Northern Ireland: the day off for 12 July',
    northernIreland,
    '2026-07-13',
    'closed (Battle of the Boyne (Orangemen’s Day))',
  ],
  ['England: open on 13 July', england, '2026-07-13', '09:00-17:00'],
];
for (const [says, holidays, date, expected] of divisions) {
  test(`divisions: ${says}`, () => assert.equal(shown(weekdayOffice, date, holidays), expected));
}

// [what it says, hours, day, certain]
const certainty: [string, Hours, string, boolean][] = [
  ['the last day we know', weekdayOffice, '2028-12-29', true],
  ['a Monday in a year that we do not know', weekdayOffice, '2029-01-01', false],
  ['a Sunday there, closed either way', weekdayOffice, '2029-01-07', true],
  ['an exception there', hours([rule('09:00-17:00', monday)], [rule('closed', on('2029-01-01'))]), '2029-01-01', true],
  ['a care line there, open either way', careLine, '2029-01-01', true],
  [
    'a Sunday there when bank holidays have hours',
    hours([rule('09:00-17:00', monday), rule('10:00-12:00', { dayOfWeek: ['PublicHolidays'] })]),
    '2029-01-07',
    false,
  ],
];
for (const [says, place, date, expected] of certainty) {
  test(`certain: ${says}`, () => assert.equal(periodsOn(place, date, england).certain, expected));
}

test('holiday: true when the reason is the bank holiday', () => {
  assert.equal(periodsOn(weekdayOffice, '2026-12-25', england).holiday, true);
});
test('holiday: false when the council says why', () => {
  assert.equal(periodsOn(christmas, '2026-12-25', england).holiday, false);
});
test('a session by appointment says so for all its rules', () => {
  const session = { ...cashOffice, byAppointment: true };
  assert.equal(periodsOn(session, '2026-11-26', england).periods[0]?.byAppointment, true);
});
