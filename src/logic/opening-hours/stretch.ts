import { dateAt, minutesOf, wallMilliseconds } from '../calendar/plain-date.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { instantAt } from '../calendar/zoned-time.ts';
import { endOf } from './periods.ts';
import type { OpeningDay, Period } from './periods.ts';

/** How many days we look ahead: a year, and over the next Christmas. */
export const lookAhead = 400;

const minute = 60_000;
const dayLong = 1440 * minute;

/** When a period opens, in wall milliseconds. `opensAt({date: '1970-01-02', opens: '00:01', closes: '12:00'}) → 86460000` */
export const opensAt = ({ date, opens }: Period): number => wallMilliseconds(date, opens);

/** When a period closes, in wall milliseconds. `closesAt({date: '1970-01-01', opens: '18:00', closes: '24:00'}) → 86400000` */
export const closesAt = (period: Period): number => wallMilliseconds(period.date) + endOf(period) * minute;

/** Periods that touch or overlap, so that nobody is sent out between them. */
export interface Stretch {
  readonly periods: readonly Period[];
  /** The instant it begins, in milliseconds since 1970. */
  readonly begins: number;
  /** The instant it ends; undefined when it goes on for as long as we look ahead. */
  readonly ends?: number | undefined;
}

/** What a search saw: the stretch, if any, and the first year on the way whose bank holidays were missing and mattered. */
export interface Search {
  readonly stretch?: Stretch | undefined;
  readonly missingYear?: number | undefined;
}

/**
 * The stretch of opening that is on now, or the next one, from the day before `today` to 400 days ahead.
 * `stretchFrom(dayOf, '2026-11-26', Date.UTC(2026, 10, 26, 8), 'Europe/London').stretch?.begins → Date.UTC(2026, 10, 26, 9)`
 */
export const stretchFrom = (
  dayOf: (date: PlainDate) => OpeningDay,
  today: PlainDate,
  now: number,
  timeZone: string,
): Search => {
  let periods: Period[] = [];
  let end = 0;
  let missingYear: number | undefined;
  const found = (ends?: number): Search => {
    const [first] = periods;
    const stretch = first && { periods, begins: instantAt(opensAt(first), timeZone), ends };
    return { stretch, missingYear };
  };
  // Periods are joined by the wall clock, which is cheap; only the end of a stretch asks Intl for its instant.
  const ended = (): Search | undefined => {
    const ends = instantAt(end, timeZone);
    if (ends > now) return found(ends);
    periods = [];
    return undefined;
  };

  // Yesterday may run past midnight.
  for (let ahead = -1; ahead <= lookAhead; ahead++) {
    const midnight = wallMilliseconds(today) + ahead * dayLong;
    const day = dayOf(dateAt(midnight));
    if (!day.certain && (ahead >= 0 || day.periods.some((period) => endOf(period) > 1440))) {
      missingYear ??= +day.date.slice(0, 4);
    }
    for (const period of day.periods) {
      const answer = periods.length && midnight + minutesOf(period.opens) * minute > end ? ended() : undefined;
      if (answer) return answer;
      const closes = midnight + endOf(period) * minute;
      end = periods.length ? Math.max(end, closes) : closes;
      periods.push(period);
    }
    const answer = periods.length && end < midnight + dayLong ? ended() : undefined;
    if (answer) return answer;
  }
  return found();
};

/** The minutes of a time within a period that may run past midnight, as wall milliseconds. `wallTimeIn({date: '1970-01-01', opens: '22:00', closes: '02:00'}, '01:00') → 90000000` */
export const wallTimeIn = (period: Period, time: string): number =>
  wallMilliseconds(period.date, time) + (minutesOf(time) < minutesOf(period.opens) ? dayLong : 0);
