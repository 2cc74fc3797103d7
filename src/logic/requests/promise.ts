import type { BankHolidays } from '../calendar/bank-holidays.ts';
import { addDays, type PlainDate, type PlainTime } from '../calendar/plain-date.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { instantOf, wallTime } from '../calendar/zoned-time.ts';
import { holdsOn } from '../profile/holds-on.ts';
import type { Profile, Standard } from '../profile/profile.ts';

/** By when: a day, up to its end; with a time where the promise is in hours. */
export interface Due {
  readonly date: PlainDate;
  readonly time?: PlainTime;
}

/** What the council promises somebody whose request came in at one moment. */
export interface Promised {
  readonly kind: Standard['unit'];
  /** The day on the council's wall when it came in. */
  readonly received: PlainDate;
  /** By when we say that we have it. */
  readonly acknowledge?: Due;
  /** Not before this day. */
  readonly earliest?: Due;
  readonly latest: Due;
  /** By when it really is done at present, when that differs from the promise, and what it takes in units of `kind`. */
  readonly current?: Due & { readonly amount: number };
  /** False when bank holidays that we do not know may move a date. */
  readonly certain: boolean;
}

/** Where and with which days off a promise is counted. */
export interface PromiseFacts {
  readonly timeZone: string;
  readonly holidays: BankHolidays;
}

const hour = 3_600_000;
const tenYears = 3660;

/** A count that is none is 0, and no slip of the pen reaches past the calendar. */
const whole = (amount: number): number => Math.min(Math.max(0, Math.floor(amount)) || 0, tenYears * 24);

/** True when one due comes after another. `isLater({ date: '2026-11-26' }, { date: '2026-11-25' }) → true` */
export const isLater = (one: Due, other: Due): boolean => {
  // Without a time it is the end of the day.
  const written = ({ date, time = '24:00' }: Due): string => `${date} ${time}`;
  return written(one) > written(other);
};

/** The standard of that id, if it holds on that day and says how long it takes. `standardById(profile, 'missed-bin', '2026-11-26')` */
export const standardById = (profile: Profile, id: string | undefined, date: PlainDate): Standard | undefined =>
  profile.standards.find(
    (each) =>
      each.id === id &&
      holdsOn(each, date) &&
      /^(working-days|calendar-days|hours)$/.test(each.unit) &&
      Number.isFinite(each.resolve?.amount),
  );

/**
 * The dates of a promise for what came in at that moment.
 *
 * - Working days: the day after receipt is day 1. What comes in on a day off, or after the cut-off, is received on the next working day.
 * - Calendar days: the day after receipt is day 1, and the last day stays where it falls, on a Sunday or on Christmas Day too. These
 *   promises are mostly limits in law (56 days about a parking fine), and a day later would break them.
 * - Hours are real ones, by night, at weekends and when the clocks change: from a Saturday at 10am, 48 hours end on Monday at 11am in
 *   spring and at 9am in autumn. What ends at midnight is said as the day that it ends ("24:00").
 * - After the cut-off, calendar days and hours count from the next working day too, hours from the midnight at which it begins.
 *
 * `promiseOf(twoWorkingDays, Date.UTC(2026, 10, 24, 9), { timeZone: 'Europe/London', holidays }).latest → { date: '2026-11-26' }`
 */
export const promiseOf = (standard: Standard, receivedAt: number, { timeZone, holidays }: PromiseFacts): Promised => {
  const { unit, acknowledge, resolve, cutOff, current } = standard;
  const { date: received, time } = wallTime(receivedAt, timeZone);
  // "17:00" is still in time, up to its last second.
  const isLate = cutOff !== undefined && time > cutOff;
  const next = isLate ? addWorkingDays(addDays(received, 1), 0, holidays) : { date: received, certain: true };
  const start = isLate ? instantOf(next.date, '00:00', timeZone).getTime() : receivedAt;
  let { certain } = next;

  const due = (amount: number): Due => {
    if (unit === 'working-days') {
      const counted = addWorkingDays(next.date, whole(amount), holidays);
      certain &&= counted.certain;
      return { date: counted.date };
    }
    if (unit === 'calendar-days') return { date: addDays(next.date, Math.min(whole(amount), tenYears)) };
    const end = wallTime(start + whole(amount) * hour, timeZone);
    return end.time === '00:00' ? { date: addDays(end.date, -1), time: '24:00' } : end;
  };

  const latest = due(resolve.amount);
  // Profiles are not checked before they are used: a part that is no number is not promised.
  const dueIn = (amount: number | undefined): Due | undefined =>
    Number.isFinite(amount) ? due(amount ?? 0) : undefined;
  const earliest = dueIn(resolve.min || undefined);
  const now = current && current.amount !== resolve.amount ? dueIn(current.amount) : undefined;
  const first = dueIn(acknowledge?.amount);
  return {
    kind: unit,
    received,
    ...(first && { acknowledge: first }),
    // Earliest and latest in one day, or the wrong way round by a slip, are one date.
    ...(earliest && isLater(latest, earliest) && { earliest }),
    latest,
    ...(current && now && { current: { ...now, amount: whole(current.amount) } }),
    certain,
  };
};
