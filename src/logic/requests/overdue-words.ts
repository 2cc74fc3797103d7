import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { isWorkingDay, workingDaysBetween } from '../calendar/working-days.ts';
import { wallTime } from '../calendar/zoned-time.ts';
import type { Language } from '../words/language.ts';
import { isOverdue } from './due.ts';
import { overdueDictionary } from './overdue-words.data.ts';
import type { PromiseFacts } from './promise.ts';

/** The last day of a promise on the council's wall: that of the midnight at which it ends, or of its hour. */
export const lastDayOf = (dueAt: number, timeZone: string): PlainDate => wallTime(dueAt - 1, timeZone).date;

/** How late something is. */
export interface Lateness {
  /** Working days since the last day of the promise; 0 while the first of them has not begun. */
  readonly days: number;
  /** False when bank holidays that we do not know may change the count. */
  readonly certain: boolean;
}

/**
 * How many working days late something is; undefined while it is not. What was promised by a Friday is one working day late on the
 * Monday, and what was promised by a Sunday is too. `workingDaysLate({ dueAt }, now, { timeZone, holidays }) → { days: 3, certain: true }`
 */
export const workingDaysLate = (
  dates: { readonly dueAt?: number; readonly closedAt?: number },
  now: number,
  { timeZone, holidays }: PromiseFacts,
): Lateness | undefined => {
  const { dueAt } = dates;
  if (dueAt === undefined || !isOverdue(dates, now)) return undefined;
  let from = lastDayOf(dueAt, timeZone);
  // A count that begins on a day off begins as if on the next working day, and would leave that one out.
  while (!isWorkingDay(from, holidays)) from = addDays(from, -1);
  return workingDaysBetween(from, wallTime(now, timeZone).date, holidays);
};

/** The same in words. `overdueWords({ days: 3, certain: true }, 'en') → 'This is 3 working days late.'` */
export const overdueWords = ({ days, certain }: Lateness, language: Language): string => {
  const { today, late, about } = overdueDictionary[language];
  if (days === 0) return today;
  const sentences = certain ? late : about;
  return (sentences[new Intl.PluralRules(language).select(days)] ?? sentences.other).replace('#', String(days));
};
