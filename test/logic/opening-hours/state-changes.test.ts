import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openingState } from '../../../src/logic/opening-hours/opening-state.ts';
import type { OpeningState } from '../../../src/logic/opening-hours/opening-state.ts';
import type { Hours } from '../../../src/logic/opening-hours/periods.ts';
import { careLine, cashOffice, england, hours, rule, tip, weekdayOffice } from './sample-hours.ts';

const at = (place: Hours, now: string, more = {}): OpeningState =>
  openingState(place, Date.parse(now), { timeZone: 'Europe/London', holidays: england, ...more });
const iso = (moment: number | undefined): string =>
  moment === undefined ? 'never' : new Date(moment).toISOString().slice(0, 16);

// [what it says, hours, the moment, when the answer changes (UTC)]
const changes: [string, Hours, string, string][] = [
  ['closed: at midnight, as "tomorrow" becomes "today"', cashOffice, '2026-11-25T10:00Z', '2026-11-26T00:00'],
  ['closed: when it opens', cashOffice, '2026-11-26T08:00Z', '2026-11-26T09:00'],
  ['open: half an hour before it closes', cashOffice, '2026-11-26T10:00Z', '2026-11-26T12:30'],
  ['open: when it closes', cashOffice, '2026-11-26T12:30Z', '2026-11-26T13:00'],
  ['open: half an hour before last entry', tip, '2026-11-26T10:00Z', '2026-11-26T16:10'],
  ['open: at last entry', tip, '2026-11-26T16:35Z', '2026-11-26T16:40'],
  ['open: midnight in summer is 11pm UTC', careLine, '2026-07-01T10:00Z', '2026-07-01T23:00'],
  ['unknown: never', hours([]), '2026-11-26T10:00Z', 'never'],
  [
    'open: when a period with another name begins',
    hours([rule('09:00-12:00', { name: 'Library' }), rule('12:00-17:00')]),
    '2026-11-26T10:00Z',
    '2026-11-26T12:00',
  ],
];
for (const [says, place, now, expected] of changes) {
  test(`changes: ${says}`, () => assert.equal(iso(at(place, now).changesAt), expected));
}
test('changes: a temporary place that is gone does not come back', () => {
  assert.equal(
    at(cashOffice, '2026-11-26T10:00Z', { temporary: { until: '2026-11-25', note: 'Gone' } }).changesAt,
    undefined,
  );
});

// [what it says, hours, the moment, the year that is missing]
const missing: [string, Hours, string, number | undefined][] = [
  ['next opening in a year we know', weekdayOffice, '2028-12-28T18:00Z', undefined],
  ['last opening of the last year', weekdayOffice, '2028-12-29T12:00Z', undefined],
  ['next opening past the last year', weekdayOffice, '2028-12-31T12:00Z', 2029],
  ['open in a year that we do not know', weekdayOffice, '2029-01-01T12:00Z', 2029],
  ['a care line there', careLine, '2029-01-01T12:00Z', undefined],
  ['a care line that looks ahead into it', careLine, '2028-06-01T12:00Z', undefined],
];
for (const [says, place, now, year] of missing) {
  test(`certain: ${says}`, () => {
    const state = at(place, now);
    assert.deepEqual([state.certain, state.missingYear], [year === undefined, year]);
  });
}

const night = hours([rule('22:00-06:00')]);
const earlyClose = hours([rule('20:00-01:30')]);
const late = hours([rule('01:30-05:00')]);

// [what it says, hours, the moment (UTC), the answer (UTC)]
const clocks: [string, Hours, string, string][] = [
  ['29 March 2026: open over the change, an hour shorter', night, '2026-03-28T23:00Z', 'open until 2026-03-29T05:00'],
  ['29 March 2026: after the change', night, '2026-03-29T01:30Z', 'open until 2026-03-29T05:00'],
  ['29 March 2026: 1:30am does not exist, it opens at 2:30am', late, '2026-03-29T01:29Z', 'closed'],
  ['29 March 2026: open at 2:30am', late, '2026-03-29T01:30Z', 'open until 2026-03-29T04:00'],
  ['30 March 2026: 9am is 8am UTC', weekdayOffice, '2026-03-30T08:00Z', 'open until 2026-03-30T16:00'],
  ['27 March 2026: 9am is 9am UTC', weekdayOffice, '2026-03-27T08:59Z', 'closed'],
  ['25 October 2026: open over the change, an hour longer', night, '2026-10-24T22:00Z', 'open until 2026-10-25T06:00'],
  ['25 October 2026: open in the hour that comes twice', night, '2026-10-25T01:30Z', 'open until 2026-10-25T06:00'],
  ['25 October 2026: closes at the first 1:30am', earlyClose, '2026-10-25T00:29Z', 'open until 2026-10-25T00:30'],
  ['25 October 2026: does not open again at the second 1:15am', earlyClose, '2026-10-25T01:15Z', 'closed'],
  ['25 October 2026: round the clock stays open', careLine, '2026-10-25T01:30Z', 'open until never'],
  ['26 October 2026: 9am is 9am UTC', weekdayOffice, '2026-10-26T09:00Z', 'open until 2026-10-26T17:00'],
];
for (const [says, place, now, expected] of clocks) {
  test(`clock change: ${says}`, () => {
    const state = at(place, now);
    assert.equal(state.kind === 'open' ? `open until ${iso(state.closesAt)}` : state.kind, expected);
  });
}
