import { holdsYearOf } from '../calendar/bank-holidays.ts';
import type { BankHolidays } from '../calendar/bank-holidays.ts';
import { minutesOf } from '../calendar/plain-date.ts';
import type { PlainDate, PlainTime } from '../calendar/plain-date.ts';
import type { Text } from '../words/language.ts';
import type { OpeningHours, OpeningHoursSpecification } from './opening-hours.ts';
import { isAllDay, winningRules } from './winning-rules.ts';

/** One opening on one day. `closes` not after `opens` runs past midnight; "00:00" to "24:00" is all day. */
export interface Period {
  /** The day it opens. */
  readonly date: PlainDate;
  readonly opens: PlainTime;
  readonly closes: PlainTime;
  readonly lastEntry?: PlainTime | undefined;
  readonly byAppointment?: boolean | undefined;
  readonly name?: Text | undefined;
}

/** What holds on one day. */
export interface OpeningDay {
  readonly date: PlainDate;
  /** In the order of the day; empty when closed. */
  readonly periods: readonly Period[];
  /** Why this day is different: the bank holiday, or what the council calls the exception. */
  readonly reason?: Text | undefined;
  /** True when the reason is the bank holiday itself. */
  readonly holiday?: boolean;
  /** False when it may be a bank holiday that we do not know of, and that would change the day. */
  readonly certain: boolean;
}

/** Opening hours; a session says once for all its rules that one needs an appointment. */
export type Hours = OpeningHours & { readonly byAppointment?: boolean };

/** The last minute of a period, counted from the midnight before it opens. `endOf({opens: '22:00', closes: '02:00'}) → 1560` */
export const endOf = ({ opens, closes }: Pick<Period, 'opens' | 'closes'>): number =>
  minutesOf(closes) + (closes > opens ? 0 : 1440);

const periodOf = (rule: OpeningHoursSpecification, date: PlainDate, hours: Hours): Period | undefined => {
  const { opens, lastEntry, name, byAppointment = hours.byAppointment } = rule;
  // "18:00" to "00:00" ends with the day.
  const closes = isAllDay(rule) || rule.closes === '00:00' ? '24:00' : rule.closes;
  if (!opens || !closes || opens === rule.closes) return undefined;
  return { date, opens, closes, lastEntry, byAppointment, name };
};

// 9 to 12 and 12 to 5 are one opening, unless one of them is something else: "by appointment", "Cash desk only".
const joined = (first: Period, second: Period): Period | undefined =>
  second.opens <= first.closes &&
  endOf(first) <= 1440 &&
  endOf(second) <= 1440 &&
  first.name === second.name &&
  first.byAppointment === second.byAppointment
    ? second.closes > first.closes
      ? { ...second, opens: first.opens }
      : first
    : undefined;

/** When it is open on that day, and why that is different. `periodsOn(thursdays9to1, '2026-11-26', england).periods → [{date: '2026-11-26', opens: '09:00', closes: '13:00'}]` */
export const periodsOn = (hours: Hours, date: PlainDate, holidays: BankHolidays): OpeningDay => {
  const holiday = holidays.days.get(date);
  const { rules, isSpecial } = winningRules(hours, date, !!holiday);

  const periods: Period[] = [];
  const openings = rules.map((rule) => periodOf(rule, date, hours)).filter((period) => period !== undefined);
  for (const period of openings.sort((a, b) => (a.opens < b.opens ? -1 : 1))) {
    const last = periods.at(-1);
    const both = last && joined(last, period);
    if (both) periods[periods.length - 1] = both;
    else periods.push(period);
  }

  const named = isSpecial || !periods.length ? rules.find((rule) => rule.name)?.name : undefined;
  // In a year whose bank holidays we do not know, the day is certain when a bank holiday would change nothing.
  const isSame = (others: readonly OpeningHoursSpecification[]): boolean =>
    others.length === rules.length && others.every((rule, index) => rule === rules[index]);
  const certain = holdsYearOf(date, holidays) || isSame(winningRules(hours, date, true).rules);
  return { date, periods, reason: named ?? holiday, holiday: !!holiday && !named, certain };
};
