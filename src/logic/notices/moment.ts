import { isPlainDate, isPlainTime } from '../calendar/plain-date.ts';
import { instantOf } from '../calendar/zoned-time.ts';

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
  const [, date = '', time, utc, hours, minutes] = found;
  if (!isPlainDate(date)) return undefined;
  if (time === undefined) return instantOf(date, edge === 'end' ? '24:00' : '00:00', timeZone).getTime();
  if (time !== '24:00' && !isPlainTime(time)) return undefined;
  if (!utc && !hours) return instantOf(date, time, timeZone).getTime();
  const instant = Date.parse(`${date}T${time}${utc ? 'Z' : `${hours}:${minutes}`}`);
  return Number.isNaN(instant) ? undefined : instant;
};
