import { holdsYearOf } from './bank-holidays.ts';
import type { BankHolidays } from './bank-holidays.ts';
import { addDays, daysBetween, lastDate, weekdayOf } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

// Ten years; no promise is longer, and a slip of the pen must not keep a phone counting.
const mostWorkingDays = 2600;

const isWeekend = (date: PlainDate): boolean => weekdayOf(date).startsWith('S');

/** True from Monday to Friday, bank holidays left out. `isWorkingDay('2026-12-25', bankHolidaysOf('scotland')) → false` */
export const isWorkingDay = (date: PlainDate, holidays: BankHolidays): boolean =>
  !isWeekend(date) && !holidays.days.has(date);

const workingDayFrom = (date: PlainDate, holidays: BankHolidays): PlainDate => {
  let day = date;
  while (!isWorkingDay(day, holidays) && day < lastDate) day = addDays(day, 1);
  return day;
};

/**
 * The day that is so many working days later; the day after receipt is day 1. What comes in on a day off counts as
 * received on the next working day. `certain` is false when the bank holidays on the way are not known.
 * `addWorkingDays('2026-12-23', 2, england) → {date: '2026-12-29', certain: true}`
 */
export const addWorkingDays = (
  from: PlainDate,
  amount: number,
  holidays: BankHolidays,
): { readonly date: PlainDate; readonly certain: boolean } => {
  let date = workingDayFrom(from, holidays);
  for (let left = Math.min(amount, mostWorkingDays); left > 0; left--)
    date = workingDayFrom(addDays(date, 1), holidays);
  return { date, certain: holdsYearOf(from, holidays) && holdsYearOf(date, holidays) };
};

/**
 * How many working days from one day to another, counted as `addWorkingDays` counts; below 0 when the second is earlier.
 * `workingDaysBetween('2026-12-23', '2026-12-29', england) → {days: 2, certain: true}`
 */
export const workingDaysBetween = (
  from: PlainDate,
  to: PlainDate,
  holidays: BankHolidays,
): { readonly days: number; readonly certain: boolean } => {
  if (to < from) {
    const { days, certain } = workingDaysBetween(to, from, holidays);
    return { days: 0 - days, certain };
  }
  const start = workingDayFrom(from, holidays);
  // Whole weeks by arithmetic, so that "9999-12-31" costs no more than next week.
  const apart = Math.max(0, daysBetween(start, to));
  let days = Math.floor(apart / 7) * 5;
  for (let ahead = apart - (apart % 7) + 1; ahead <= apart; ahead++) if (!isWeekend(addDays(start, ahead))) days++;
  for (const day of holidays.days.keys()) if (day > start && day <= to && !isWeekend(day)) days--;
  return { days, certain: holdsYearOf(from, holidays) && holdsYearOf(to, holidays) };
};
