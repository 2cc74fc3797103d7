import { addDays, isPlainDate, isPlainTime, wallMilliseconds } from '../../calendar/plain-date.ts';
import { instantOf, wallTime } from '../../calendar/zoned-time.ts';

/** A stretch of time in milliseconds since 1970; `until` is the first moment after it. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

const second = 1_000;
const minute = 60_000;

/** A moment as Open311 writes it, with the council's own zone. `w3cTime(Date.UTC(2026, 6, 1, 8), 'Europe/London') → '2026-07-01T09:00:00+01:00'` */
export const w3cTime = (at: number, timeZone: string): string => {
  const { date, time } = wallTime(at, timeZone);
  const ahead = (wallMilliseconds(date, time) - Math.floor(at / minute) * minute) / minute;
  const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  const away = Math.abs(ahead);
  const zone = `${ahead < 0 ? '-' : '+'}${two(away / 60)}:${two(away % 60)}`;
  return `${new Date(at + ahead * minute).toISOString().slice(0, 19)}${zone}`;
};

// A "+" that was not encoded in an address arrives as a space: "10:00:00 01:00" can only mean one thing.
const written =
  /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::([0-5]\d)(?:[.,](\d{1,9}))?)?(Z|[+ -](?:0\d|1[0-4]):?[0-5]\d)?)?$/i;

/**
 * The stretch that a W3C date or time means: a day, a minute, a second, or a thousandth of one. Without a zone it is the council's.
 * Undefined for what is no time. `readW3cTime('2026-11-24', 'Europe/London')` lasts from midnight to midnight.
 */
export const readW3cTime = (text: string, timeZone: string): Stretch | undefined => {
  const [, date, time = '00:00', seconds, fraction, zone] = written.exec(text.trim()) ?? [];
  // Below 1000 it is a slip, and no request is older than the first of these desks.
  if (!isPlainDate(date) || !isPlainTime(time) || date < '1000') return undefined;
  if (text.trim().length === date.length)
    return {
      from: instantOf(date, '00:00', timeZone).getTime(),
      until: instantOf(addDays(date, 1), '00:00', timeZone).getTime(),
    };
  const start =
    zone === undefined
      ? instantOf(date, time, timeZone).getTime()
      : wallMilliseconds(date, time) - offsetOf(zone) * minute;
  const from = start + Number(seconds ?? 0) * second + Number((fraction ?? '').padEnd(3, '0').slice(0, 3));
  return { from, until: from + (fraction !== undefined ? 1 : seconds === undefined ? minute : second) };
};

/** How many minutes a zone is ahead. `offsetOf('-05:30') → -330` */
const offsetOf = (zone: string): number => {
  if (/z/i.test(zone)) return 0;
  const digits = zone.replace(/\D/g, '');
  const ahead = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return zone.startsWith('-') ? -ahead : ahead;
};
