import { addDays } from '../calendar/plain-date.ts';
import { instantOf } from '../calendar/zoned-time.ts';
import { isLater, type Due, type Promised } from './promise.ts';

/** The day that a resident was told to count on: the promised one, or a later one where it takes longer at present. */
export const dueOf = ({ latest, current }: Promised): Due => (current && isLater(current, latest) ? current : latest);

/**
 * The moment at which a promise is broken: the end of the day, or of the hour, that was promised; milliseconds since 1970.
 * `dueMoment(promised, 'Europe/London')` of `{ date: '2026-11-26' }` is midnight after Thursday 26 November
 */
export const dueMoment = (promised: Promised, timeZone: string): number => {
  const { date, time } = dueOf(promised);
  const whole = time === undefined || time === '24:00';
  return instantOf(whole ? addDays(date, 1) : date, whole ? '00:00' : time, timeZone).getTime();
};

/** True when something is late. What is closed, or was never promised for a day, is not. */
export const isOverdue = (
  { dueAt, closedAt }: { readonly dueAt?: number; readonly closedAt?: number },
  now: number,
): boolean => dueAt !== undefined && closedAt === undefined && now >= dueAt;
