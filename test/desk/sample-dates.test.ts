import assert from 'node:assert/strict';
import test from 'node:test';
import { confirmedAt, moveDate, moveDates, movePageDates, weeksSinceSample } from '../../src/desk/sample-dates.ts';

// The sample's week is Monday 23 to Sunday 29 November 2026.
const weeks: [string, string, number][] = [
  ['Monday of the sample week, the first minute', '2026-11-23T00:00Z', 0],
  ['Sunday of the sample week, the last minute', '2026-11-29T23:59Z', 0],
  ['the Monday after', '2026-11-30T00:00Z', 1],
  ['the Sunday before', '2026-11-22T23:59Z', -1],
  ['the Monday before', '2026-11-16T00:00Z', -1],
  ['Sunday 4 July 2027, 11:59pm in London, when UTC says 10:59pm', '2027-07-04T22:59Z', 31],
  ['Monday 5 July 2027, midnight in London, when UTC still says Sunday', '2027-07-04T23:00Z', 32],
];
for (const [says, now, expected] of weeks) {
  test(`weeks since the sample: ${says}`, () => assert.equal(weeksSinceSample(Date.parse(now)), expected));
}

// Clocks in London go forward on 28 March 2027 and back on 31 October 2027. 20 weeks after 24 November is 13 April.
const moves: [string, string, number, string][] = [
  ['a day', '2026-11-24', 1, '2026-12-01'],
  ['a day, over new year', '2026-12-29', 1, '2027-01-05'],
  ['a day, back', '2026-11-24', -1, '2026-11-17'],
  ['no weeks', '2026-11-24T08:00', 0, '2026-11-24T08:00'],
  ['a wall time', '2026-11-24T08:00', 1, '2026-12-01T08:00'],
  ['a wall time, into summer, stays the same on the wall', '2026-11-24T08:00', 20, '2027-04-13T08:00'],
  ['a wall time with seconds', '2026-11-24T08:00:30', 1, '2026-12-01T08:00:30'],
  ['a UTC time, in winter', '2026-11-24T08:00Z', 1, '2026-12-01T08:00Z'],
  ['a UTC time, into summer, is an hour earlier in UTC', '2026-11-24T08:00:00Z', 20, '2027-04-13T07:00:00Z'],
  ['a UTC time with milliseconds', '2026-11-24T08:00:00.250Z', 20, '2027-04-13T07:00:00.250Z'],
  [
    'a UTC time just after midnight, into summer, falls on the day before',
    '2026-11-24T00:30Z',
    20,
    '2027-04-12T23:30Z',
  ],
  ['an offset, into summer', '2026-11-24T08:00+00:00', 20, '2027-04-13T08:00+01:00'],
  ['an offset, out of summer', '2026-07-01T09:00+01:00', 20, '2026-11-18T09:00+00:00'],
  [
    'a foreign offset becomes the London time of the same moment',
    '2026-11-24T09:00+01:00',
    1,
    '2026-12-01T08:00+00:00',
  ],
  ['a day that does not exist stays', '2026-02-30', 1, '2026-02-30'],
  ['an offset that does not exist stays', '2026-11-24T08:00+99:00', 1, '2026-11-24T08:00+99:00'],
  ['an hour that does not exist stays', '2026-11-24T25:00', 1, '2026-11-24T25:00'],
  ['a sentence with a date in it stays', 'Closed on 2026-11-24', 1, 'Closed on 2026-11-24'],
  ['a time alone stays', '09:00', 1, '09:00'],
  ['a phone number stays', '01632 960 100', 1, '01632 960 100'],
  ['nothing stays nothing', '', 1, ''],
];
for (const [says, text, by, expected] of moves) {
  test(`moved by ${by} weeks: ${says}`, () => assert.equal(moveDate(text, by), expected));
}

test('all dates of a feed are moved, at any depth, and nothing else is touched', () => {
  const feed = { from: '2026-11-24', list: [{ at: '2026-11-24T08:00' }, 5, null, true], text: { en: 'Tuesday' } };
  assert.deepEqual(moveDates(feed, 1), {
    from: '2026-12-01',
    list: [{ at: '2026-12-01T08:00' }, 5, null, true],
    text: { en: 'Tuesday' },
  });
});

test('Christmas hours stay at Christmas', () => {
  const place = { closed: { until: '2027-02-28' }, specialOpeningHoursSpecification: [{ validFrom: '2026-12-24' }] };
  assert.deepEqual(moveDates(place, 1), {
    closed: { until: '2027-03-07' },
    specialOpeningHoursSpecification: [{ validFrom: '2026-12-24' }],
  });
});

const pages: [string, string, string][] = [
  [
    'day, month and year in English',
    '<time datetime="2027-02-28">Sunday 28 February 2027</time>',
    '<time datetime="2027-03-07">Sunday 7 March 2027</time>',
  ],
  [
    'no year, inside a Welsh sentence',
    '<time datetime="2026-11-26">dydd Iau 26 Tachwedd</time>',
    '<time datetime="2026-12-03">dydd Iau 3 Rhagfyr</time>',
  ],
  [
    'words that name no day stay',
    '<time datetime="2026-11-26">this week</time>',
    '<time datetime="2026-12-03">this week</time>',
  ],
  ['a day outside a time element', '<p>Until Friday 27 November.</p>', '<p>Until Friday 4 December.</p>'],
];
for (const [says, html, expected] of pages) {
  test(`dates on a page, one week on: ${says}`, () => assert.equal(movePageDates(html, 1), expected));
}

const sentences: [string, string, string][] = [
  ['a day', 'Until Friday 27 November you can call from 9am.', 'Until Friday 4 December you can call from 9am.'],
  ['a day in the year after, without a year', 'It opens on Monday 1 March.', 'It opens on Monday 8 March.'],
  ['a day with its year', 'It opens on Monday 1 March 2027.', 'It opens on Monday 8 March 2027.'],
  ['over new year', 'From Monday 28 December 2026', 'From Monday 4 January 2027'],
  ['Welsh, softened', 'Tan ddydd Gwener 27 Tachwedd gallwch ffonio.', 'Tan ddydd Gwener 4 Rhagfyr gallwch ffonio.'],
  ['two days', 'Tuesday 24 November and Thursday 26 November', 'Tuesday 1 December and Thursday 3 December'],
  ['a weekday that is not that day stays', 'Monday 27 November', 'Monday 27 November'],
  ['no day', 'Open Tuesday and Thursday, 9am to 1pm', 'Open Tuesday and Thursday, 9am to 1pm'],
];
for (const [says, text, expected] of sentences) {
  test(`days in sentences, one week on: ${says}`, () => assert.equal(moveDate(text, 1), expected));
}

const quarters: [string, string, string][] = [
  ['on the quarter', '2026-11-24T08:15:00Z', '2026-11-24T08:15Z'],
  ['just before the next one', '2026-11-24T08:29:59Z', '2026-11-24T08:15Z'],
  ['just after midnight', '2026-11-24T00:01:00Z', '2026-11-24T00:00Z'],
];
for (const [says, now, expected] of quarters) {
  test(`the sample feed was confirmed: ${says}`, () => assert.equal(confirmedAt(Date.parse(now)), expected));
}
