import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openingState } from '../../../src/logic/opening-hours/opening-state.ts';
import type { OpeningState } from '../../../src/logic/opening-hours/opening-state.ts';
import type { Circumstances } from '../../../src/logic/opening-hours/opening-week.ts';
import type { Hours } from '../../../src/logic/opening-hours/periods.ts';
import {
  careLine,
  cashOffice,
  england,
  hours,
  lateHall,
  lunchOffice,
  on,
  rule,
  tip,
  weekdayOffice,
} from './sample-hours.ts';
import '../../../src/logic/words/welsh.ts';

const iso = (at: number | undefined): string => (at === undefined ? 'never' : new Date(at).toISOString().slice(0, 16));
const next = (state: OpeningState): string => {
  const period = 'opensNext' in state ? state.opensNext : undefined;
  return period ? `${period.date} ${period.opens}-${period.closes}` : 'none';
};
/** The answer in one line that can be read: "open until 2026-11-26T13:00" (UTC), "closed, next 2026-11-26 09:00-13:00". */
const shown = (state: OpeningState): string => {
  const lunch = state.kind === 'closed' && state.lunch ? ' for lunch' : '';
  if (state.kind === 'open') return `open until ${iso(state.closesAt)}`;
  if (state.kind === 'gone' || state.kind === 'unknown') return state.kind;
  return `${state.kind}${lunch}, next ${next(state)}`;
};
const at = (place: Hours, now: string, more: Omit<Circumstances, 'holidays'> = {}): OpeningState =>
  openingState(place, Date.parse(now), { timeZone: 'Europe/London', holidays: england, ...more });

const touching = hours([rule('09:00-12:00', { name: 'Library' }), rule('12:00-17:00', { name: 'Self-service' })]);
const workweek = hours([rule('00:00-24:00', { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] })]);
const splitLibrary = hours([rule('09:00-12:00'), rule('17:00-19:00')]);

// [what it says, hours, the moment, the answer]
const rows: [string, Hours, string, string][] = [
  ['weekly: before it opens', cashOffice, '2026-11-26T08:59Z', 'closed, next 2026-11-26 09:00-13:00'],
  ['weekly: the minute it opens', cashOffice, '2026-11-26T09:00Z', 'open until 2026-11-26T13:00'],
  ['weekly: the last second', cashOffice, '2026-11-26T12:59:59Z', 'open until 2026-11-26T13:00'],
  ['weekly: the minute it closes', cashOffice, '2026-11-26T13:00Z', 'closed, next 2026-12-01 09:00-13:00'],
  ['weekly: a day between', cashOffice, '2026-11-25T12:00Z', 'closed, next 2026-11-26 09:00-13:00'],
  ['weekly: in summer 9am is 8am UTC', cashOffice, '2026-07-02T08:00Z', 'open until 2026-07-02T12:00'],
  ['lunch', lunchOffice, '2026-11-26T12:45Z', 'closed for lunch, next 2026-11-26 13:30-17:00'],
  ['lunch: not before the morning', lunchOffice, '2026-11-26T08:00Z', 'closed, next 2026-11-26 09:00-12:30'],
  ['lunch: not after the day', lunchOffice, '2026-11-26T17:30Z', 'closed, next 2026-11-27 09:00-12:30'],
  ['lunch: five hours are no lunch', splitLibrary, '2026-11-26T13:00Z', 'closed, next 2026-11-26 17:00-19:00'],
  ['touching periods: open until the end of both', touching, '2026-11-26T11:00Z', 'open until 2026-11-26T17:00'],
  ['past midnight: before midnight', lateHall, '2026-11-27T23:30Z', 'open until 2026-11-28T02:00'],
  ['past midnight: after midnight', lateHall, '2026-11-28T01:30Z', 'open until 2026-11-28T02:00'],
  ['past midnight: on Sunday morning', lateHall, '2026-11-29T01:59Z', 'open until 2026-11-29T02:00'],
  ['past midnight: Sunday evening', lateHall, '2026-11-29T20:00Z', 'closed, next 2026-12-04 18:00-02:00'],
  ['24 hours: never closes', careLine, '2026-11-26T03:00Z', 'open until never'],
  [
    '24 hours from Monday to Friday: until Friday midnight',
    workweek,
    '2026-11-25T12:00Z',
    'open until 2026-11-28T00:00',
  ],
  ['24 hours from Monday to Friday: on Saturday', workweek, '2026-11-28T12:00Z', 'closed, next 2026-11-30 00:00-24:00'],
  [
    '24 hours until a closed day',
    hours([rule('00:00-24:00')], [rule('closed', on('2026-12-25'))]),
    '2026-11-26T12:00Z',
    'open until 2026-12-25T00:00',
  ],
  [
    'year end: from Christmas Eve to the 29th',
    weekdayOffice,
    '2026-12-24T17:30Z',
    'closed, next 2026-12-29 09:00-17:00',
  ],
  ['year end: Christmas Day', weekdayOffice, '2026-12-25T10:00Z', 'closed, next 2026-12-29 09:00-17:00'],
  ['year end: New Year’s Eve to 4 January', weekdayOffice, '2026-12-31T17:00Z', 'closed, next 2027-01-04 09:00-17:00'],
  ['Easter: from Thursday to Tuesday', weekdayOffice, '2027-03-25T18:00Z', 'closed, next 2027-03-30 09:00-17:00'],
  ['bank holiday hours', tip, '2026-12-28T10:30Z', 'open until 2026-12-28T16:00'],
  ['no rules', hours([]), '2026-11-26T10:00Z', 'unknown'],
  ['only rules that nobody can read', hours([rule('9am-5pm')]), '2026-11-26T10:00Z', 'unknown'],
  [
    'only rules that have run out',
    hours([rule('09:00-17:00', { validThrough: '2026-03-31' })]),
    '2026-11-26T10:00Z',
    'unknown',
  ],
  ['always closed: nothing in 400 days', hours([rule('closed')]), '2026-11-26T10:00Z', 'closed, next none'],
  [
    'opens in 400 days',
    hours([], [rule('10:00-12:00', on('2027-12-31'))]),
    '2026-11-26T10:00Z',
    'closed, next 2027-12-31 10:00-12:00',
  ],
  [
    'opens in 401 days: too far',
    hours([], [rule('10:00-12:00', on('2028-01-01'))]),
    '2026-11-26T10:00Z',
    'closed, next none',
  ],
];
for (const [says, place, now, expected] of rows) test(says, () => assert.equal(shown(at(place, now)), expected));

const closed = { from: '2026-11-20', until: '2026-11-30', instead: 'town-hall', note: 'New boiler' };
const temporary = { from: '2026-11-20', until: '2026-12-03', note: 'While the library is mended' };
const circumstances: [string, Omit<Circumstances, 'holidays'>, string, string][] = [
  ['closed place: opens after the last day shut', { closed }, '2026-11-26T10:00Z', 'shut, next 2026-12-01 09:00-13:00'],
  ['closed place: the day before', { closed }, '2026-11-19T10:00Z', 'open until 2026-11-19T13:00'],
  [
    'closed place: the next opening skips the closure',
    { closed },
    '2026-11-19T14:00Z',
    'closed, next 2026-12-01 09:00-13:00',
  ],
  ['closed place: the last day', { closed }, '2026-11-30T23:59Z', 'shut, next 2026-12-01 09:00-13:00'],
  ['closed place: over', { closed }, '2026-12-01T09:00Z', 'open until 2026-12-01T13:00'],
  ['closed place: nobody knows until when', { closed: { from: '2026-11-20' } }, '2026-11-26T10:00Z', 'shut, next none'],
  ['temporary place: not yet', { temporary }, '2026-11-19T10:00Z', 'not-yet, next 2026-11-24 09:00-13:00'],
  ['temporary place: there', { temporary }, '2026-11-26T10:00Z', 'open until 2026-11-26T13:00'],
  ['temporary place: after its last opening there is no next', { temporary }, '2026-12-03T14:00Z', 'closed, next none'],
  ['temporary place: gone the day after', { temporary }, '2026-12-04T00:00Z', 'gone'],
  ['temporary place: gone, even if it is closed too', { temporary, closed: {} }, '2026-12-04T00:00Z', 'gone'],
];
for (const [says, more, now, expected] of circumstances) {
  test(says, () => assert.equal(shown(at(cashOffice, now, more)), expected));
}

test('closed place: the place to go to instead and the reason', () => {
  const state = at(cashOffice, '2026-11-26T10:00Z', { closed });
  assert.equal(state.kind === 'shut' && state.instead, 'town-hall');
  assert.equal(state.note, 'New boiler');
});
test('24 hours: round the clock', () => {
  const state = at(careLine, '2026-11-26T03:00Z');
  assert.equal(state.kind === 'open' && state.allDay, true);
});
test('bank holiday: the reason', () => {
  const state = at(weekdayOffice, '2026-12-28T10:00Z');
  assert.deepEqual(state.kind === 'closed' && [state.reason, state.holiday], [
    { en: 'Boxing Day', cy: 'Dydd San Steffan' },
    true,
  ]);
});
test('closed after today’s hours: no reason', () => {
  const state = at(tip, '2026-12-28T18:00Z');
  assert.deepEqual(state.kind === 'closed' && [state.reason, state.holiday], [undefined, false]);
});
test('the rest of the next day', () => {
  const state = at(lunchOffice, '2026-11-26T18:00Z');
  assert.deepEqual(state.kind === 'closed' && state.later.map(({ opens }) => opens), ['13:30']);
});

// [what it says, the moment, last entry "soon", "passed"]
const entries: [string, string, boolean, boolean][] = [
  ['in the morning', '2026-11-26T10:00Z', false, false],
  ['half an hour before', '2026-11-26T16:10Z', true, false],
  ['the minute itself', '2026-11-26T16:40Z', true, true],
];
for (const [says, now, soon, passed] of entries) {
  test(`last entry: ${says}`, () => {
    const state = at(tip, now);
    const { lastEntry } = state.kind === 'open' ? state : {};
    assert.deepEqual(lastEntry, { time: '16:40', at: Date.parse('2026-11-26T16:40Z'), soon, passed });
  });
}
test('last entry after closing is left out', () => {
  const state = at(hours([rule('09:00-17:00', { lastEntry: '17:30' })]), '2026-11-26T10:00Z');
  assert.equal(state.kind === 'open' && state.lastEntry, undefined);
});
