import { wallMilliseconds } from './plain-date.ts';
import type { PlainDate, PlainTime } from './plain-date.ts';

// No library: the small ones ask Intl as well, and this is 0.3 kB where @date-fns/tz is 1.5 kB (brotli, November 2026).

// Making a formatter costs about fifty times as much as using one, so each zone keeps its own.
const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterFor = (timeZone: string): Intl.DateTimeFormat => {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      // Not hour12: false, which some browsers answer with "24:00" at midnight.
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
};

/** True for a zone that this browser knows. `isTimeZone('Europe/Londn') → false` */
export const isTimeZone = (value: unknown): value is string => {
  try {
    return typeof value === 'string' && !!formatterFor(value);
  } catch {
    return false;
  }
};

/** What calendar and clock on a wall in that zone show. `wallTime(Date.UTC(2026, 6, 1, 8), 'Europe/London') → {date: '2026-07-01', time: '09:00'}` */
export const wallTime = (
  instant: number | Date,
  timeZone: string,
): { readonly date: PlainDate; readonly time: PlainTime } => {
  const parts: Record<string, string> = {};
  for (const { type, value } of formatterFor(timeZone).formatToParts(instant)) parts[type] = value;
  return { date: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` };
};

/**
 * The instant, in milliseconds since 1970, when the wall shows so many wall milliseconds. A time that does not exist (in
 * spring) moves later, one that comes twice (in autumn) is the first, as Temporal's "compatible" does.
 */
export const instantAt = (wall: number, timeZone: string): number => {
  const shownAt = (instant: number): number => {
    const { date, time } = wallTime(instant, timeZone);
    return wallMilliseconds(date, time);
  };
  // The zone's offset a day before and a day after: no zone changes its clocks twice in two days.
  const [before, after] = [-864e5, 864e5].map((away) => wall - (shownAt(wall + away) - wall - away)) as [
    number,
    number,
  ];
  return shownAt(before) !== wall && shownAt(after) === wall ? after : before;
};

/** The instant of a day and a time in that zone; "24:00" is the midnight that ends the day. `instantOf('2026-07-01', '09:00', 'Europe/London') → 2026-07-01T08:00Z` */
export const instantOf = (date: PlainDate, time: PlainTime, timeZone: string): Date =>
  new Date(instantAt(wallMilliseconds(date, time), timeZone));
