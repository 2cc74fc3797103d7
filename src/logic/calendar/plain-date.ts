/** A day with no time and no zone: "2026-11-26". Two of them compare as strings. */
export type PlainDate = string;
/** A time on the wall: "09:00"; "24:00" only as an end. */
export type PlainTime = string;
/** A day of the week in English, as schema.org writes it. */
export type Weekday = 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday';

/** The days of the week, Monday first, as a British table of opening times starts. */
export const weekdays: readonly Weekday[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

/** The last day that four digits can write; councils write it for "for ever". */
export const lastDate: PlainDate = '9999-12-31';

const minute = 60_000;
const day = 1440 * minute;

/** Minutes since midnight. `minutesOf('09:30') → 570` */
export const minutesOf = (time: PlainTime): number => +time.slice(0, 2) * 60 + +time.slice(3);

/** The wall's own count of milliseconds: what the clock shows, read as if the zone were UTC. `wallMilliseconds('1970-01-02', '00:01') → 86460000` */
export const wallMilliseconds = (date: PlainDate, time: PlainTime = '00:00'): number =>
  Date.parse(`${date}T00:00Z`) + minutesOf(time) * minute;

/** The day that a count of wall milliseconds falls on. `dateAt(86460000) → '1970-01-02'` */
export const dateAt = (milliseconds: number): PlainDate => new Date(milliseconds).toISOString().slice(0, 10);

/** True for a day that exists, written as year-month-day. `isPlainDate('2026-02-30') → false` */
export const isPlainDate = (value: unknown): value is PlainDate => {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  // Chromium reads 30 February as 2 March, Firefox as no date at all: write it back and compare.
  const milliseconds = wallMilliseconds(value);
  return !Number.isNaN(milliseconds) && dateAt(milliseconds) === value;
};

/** True for a time written with two digits each; "24:00" only where an end is asked for. `isPlainTime('9:00') → false` */
export const isPlainTime = (value: unknown, asEnd = false): value is PlainTime =>
  typeof value === 'string' && (/^([01]\d|2[0-3]):[0-5]\d$/.test(value) || (asEnd && value === '24:00'));

/** The day so many days later (or earlier, below 0); never after 9999-12-31. `addDays('2026-12-31', 1) → '2027-01-01'` */
export const addDays = (date: PlainDate, days: number): PlainDate =>
  dateAt(Math.min(wallMilliseconds(date) + days * day, wallMilliseconds(lastDate)));

/** How many days from one day to another. `daysBetween('2026-12-31', '2027-01-02') → 2` */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  (wallMilliseconds(to) - wallMilliseconds(from)) / day;

/** The day of the week. `weekdayOf('2026-11-26') → 'Thursday'` */
export const weekdayOf = (date: PlainDate): Weekday =>
  weekdays[(new Date(wallMilliseconds(date)).getUTCDay() + 6) % 7] as Weekday;
