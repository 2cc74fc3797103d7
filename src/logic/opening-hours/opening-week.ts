import type { BankHolidays } from '../calendar/bank-holidays.ts';
import { addDays } from '../calendar/plain-date.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { holdsOn } from '../profile/holds-on.ts';
import type { Place } from '../profile/profile.ts';
import { periodsOn } from './periods.ts';
import type { Hours, OpeningDay } from './periods.ts';

/** What else decides whether a place is open: the bank holidays, a closure, and the time a temporary place is there. */
export interface Circumstances extends Pick<Place, 'closed' | 'temporary'> {
  readonly holidays: BankHolidays;
}

/** True for a day within the dates, both ends included; a side left out is open. `isWithin('2026-11-26', {until: '2026-11-26'}) → true` */
export const isWithin = (date: PlainDate, dates: Parameters<typeof holdsOn>[0] | undefined): boolean =>
  !!dates && holdsOn(dates, date);

/** One day of a place: its periods, or none while it is closed or not there. `openingDay(hours, '2026-11-26', {holidays, closed: {}}).periods → []` */
export const openingDay = (
  hours: Hours,
  date: PlainDate,
  { holidays, closed, temporary }: Circumstances,
): OpeningDay =>
  isWithin(date, closed) || (temporary && !isWithin(date, temporary))
    ? { date, periods: [], certain: true }
    : periodsOn(hours, date, holidays);

/** Seven days from that one, for a table. `openingWeek(hours, '2026-11-23', {holidays})[3] → {date: '2026-11-26', periods: […], certain: true}` */
export const openingWeek = (hours: Hours, from: PlainDate, circumstances: Circumstances): readonly OpeningDay[] =>
  [0, 1, 2, 3, 4, 5, 6].map((ahead) => openingDay(hours, addDays(from, ahead), circumstances));
