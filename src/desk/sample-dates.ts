import '../logic/words/welsh.ts';
import { dateWords, type DayForm } from '../logic/calendar/date-words.ts';
import { addDays, daysBetween, isPlainDate, isPlainTime } from '../logic/calendar/plain-date.ts';
import { instantOf, wallTime } from '../logic/calendar/zoned-time.ts';

/** The Monday of the week for which the sample council was written. */
export const sampleMonday = '2026-11-23';

const london = 'Europe/London';
const minute = 60_000;

/**
 * Whole weeks from the sample's week to the week of `now` (milliseconds since 1970) in London.
 * `weeksSinceSample(Date.UTC(2026, 11, 1)) → 1`
 */
export const weeksSinceSample = (now: number): number =>
  Math.floor(daysBetween(sampleMonday, wallTime(now, london).date) / 7);

const isoTime = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d(?:\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * A date or time moved by whole weeks, in the form in which it came; in other text only the days that it names move.
 * The clock on a London wall shows the same before and after, across clock changes too.
 * `moveDate('2026-11-24T08:00Z', 20) → '2027-04-13T07:00Z'`
 */
export function moveDate(text: string, weeks: number): string {
  const [, date, time, seconds = '', zone] = isoTime.exec(text) ?? [];
  if (!isPlainDate(date) || (time && !isPlainTime(time))) return moveWords(text, weeks);
  if (!time) return addDays(date, weeks * 7);
  if (!zone) return `${addDays(date, weeks * 7)}T${time}${seconds}`;

  const moment = Date.parse(`${date}T${time}${zone}`);
  if (Number.isNaN(moment)) return text;
  const wall = wallTime(moment, london);
  const movedDate = addDays(wall.date, weeks * 7);
  const instant = instantOf(movedDate, wall.time, london).getTime();
  const utc = isoMinute(instant);
  if (zone === 'Z') return `${utc}${seconds}Z`;
  const summer = utc !== `${movedDate}T${wall.time}`;
  return `${movedDate}T${wall.time}${seconds}${summer ? '+01:00' : '+00:00'}`;
}

const isoMinute = (instant: number): string => new Date(instant).toISOString().slice(0, 16);

// Special hours name feasts ("Closed for Christmas"): like bank holidays they stand on their own days in every week.
const staysPut = 'specialOpeningHoursSpecification';

/** A copy of a JSON value in which every date but those of special hours is moved by whole weeks. `moveDates({ from: '2026-11-24' }, 1) → { from: '2026-12-01' }` */
export function moveDates(value: unknown, weeks: number): unknown {
  if (typeof value === 'string') return moveDate(value, weeks);
  if (Array.isArray(value)) return value.map((item) => moveDates(item, weeks));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === staysPut ? item : moveDates(item, weeks)]),
  );
}

const writings = (['en', 'cy'] as const).flatMap((language) =>
  (['alone', 'inside', 'soft'] satisfies DayForm[]).flatMap((form) =>
    [true, false].map((year) => (date: string) => dateWords(date, language, { form, year })),
  ),
);

/** Every day within half a year of the sample's week, by each way to write it: "Friday 27 November" has no year of its own. */
const writtenDays = new Map<string, { readonly date: string; readonly write: (date: string) => string }>();
for (let days = -182; days <= 182; days++) {
  const date = addDays(sampleMonday, days);
  for (const write of writings) writtenDays.set(write(date), { date, write });
}

const dayInWords = /(?:[A-Z][a-z]+day|[Dd]d?ydd \p{L}+) \d{1,2} \p{L}+(?: \d{4})?/gu;

/** Sentences in which days are moved by whole weeks. `moveWords('Until Friday 27 November', 1) → 'Until Friday 4 December'` */
export const moveWords = (text: string, weeks: number): string =>
  text.replace(dayInWords, (words) => {
    const day = writtenDays.get(words);
    return day ? day.write(addDays(day.date, weeks * 7)) : words;
  });

/**
 * A page in which the days of `<time datetime="2026-11-24">Tuesday 24 November</time>` and of all sentences are moved by
 * whole weeks, so that the page and the elements on it never name different days.
 */
export const movePageDates = (html: string, weeks: number): string =>
  moveWords(html, weeks).replace(
    /<time datetime="([^"]+)"/g,
    (_whole, date: string) => `<time datetime="${moveDate(date, weeks)}"`,
  );

/** The last whole quarter of an hour, when the sample council "confirmed" its feed. `confirmedAt(Date.UTC(2026, 10, 24, 8, 14)) → '2026-11-24T08:00Z'` */
export const confirmedAt = (now: number): string => `${isoMinute(Math.floor(now / (15 * minute)) * 15 * minute)}Z`;
