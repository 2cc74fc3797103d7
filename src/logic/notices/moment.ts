import { isPlainDate, isPlainTime, wallMilliseconds } from '../calendar/plain-date.ts';
import { instantAt } from '../calendar/zoned-time.ts';

// The shape only: whether the day exists is asked of the calendar, because Date.parse takes 30 February for 2 March in Chrome.
const pattern = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(?:(Z)|([+-]\d\d):?(\d\d))?)?$/i;

/**
 * A written time as milliseconds since 1970, to the minute. ISO 8601 with a zone means that instant; without one it is the time on the
 * council's wall; a bare date is the start of that day, or its end where something ends. Undefined when it cannot be read.
 * `momentOf('2026-11-24', 'Europe/London', 'end') → 1795564800000` (midnight after that Tuesday)
 */
export const momentOf = (written: unknown, timeZone: string, edge: 'start' | 'end' = 'start'): number | undefined => {
  const found = typeof written === 'string' ? pattern.exec(written.trim()) : null;
  if (!found) return undefined;
  const [, date = '', time = edge === 'end' ? '24:00' : '00:00', utc, hours, minutes] = found;
  if (!isPlainDate(date) || !isPlainTime(time, true)) return undefined;
  if (!utc && !hours) return instantAt(wallMilliseconds(date, time), timeZone);
  const instant = Date.parse(`${date}T${time}${utc ? 'Z' : `${hours}:${minutes}`}`);
  return Number.isNaN(instant) ? undefined : instant;
};
