// Which rules win on a day:
// 1. An exception: a rule in `specialOpeningHoursSpecification` that has a date, or one with both dates and no day of the
//    week. It wins over bank holidays too. (A special rule without any date is an ordinary rule.)
// 2. On a bank holiday: the rules that name PublicHolidays; else those that hold every day (no day of the week, or all
//    seven days open 24 hours: a care line must not be shown as closed on Christmas Day because somebody forgot a word);
//    else none: closed, and the holiday is the reason.
// 3. The rules that name the weekday, or no day.
// Among the rules of the same step the narrowest dates win (a season beats the year, a day beats a season). Equal ones stand
// together: two rules make a lunch break, and a closed rule beside an open one adds no opening. A rule that cannot be read
// (half a time, a day that does not exist) is left out, as if it were not written.

import { daysBetween, isPlainDate, isPlainTime, lastDate, weekdayOf, weekdays } from '../calendar/plain-date.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DayOfWeek, OpeningHours, OpeningHoursSpecification } from './opening-hours.ts';

/** The rules that decide a day. `isSpecial` when they are there for days like this one: an exception, or for bank holidays. */
export interface WinningRules {
  readonly rules: readonly OpeningHoursSpecification[];
  readonly isSpecial: boolean;
}

type Rule = OpeningHoursSpecification;

const firstOf = (rule: Rule): PlainDate => rule.validFrom ?? '0001-01-01';
const lastOf = (rule: Rule): PlainDate => rule.validThrough ?? lastDate;

// An empty list of days says as little as none: a table editor writes it for "Closed on 24 December".
const hasDays = (rule: Rule): boolean => !!rule.dayOfWeek?.length;
const names = (rule: Rule, day: DayOfWeek): boolean => !!rule.dayOfWeek?.includes(day);

/** True for a rule that runs round the clock. `isAllDay({opens: '00:00', closes: '23:59'}) → true` */
export const isAllDay = ({ opens, closes }: Pick<Rule, 'opens' | 'closes'>): boolean =>
  opens === '00:00' && (closes === '24:00' || closes === '23:59');

const isDateOrNone = (date: PlainDate | undefined): boolean => date === undefined || isPlainDate(date);

const isReadable = (rule: Rule): boolean =>
  isDateOrNone(rule.validFrom) &&
  isDateOrNone(rule.validThrough) &&
  ((rule.opens === undefined && rule.closes === undefined) ||
    (isPlainTime(rule.opens) && isPlainTime(rule.closes, true)));

/** True when any rule can be read and has not run out by that day. `hasRulesFrom({openingHoursSpecification: []}, '2026-11-26') → false` */
export const hasRulesFrom = (hours: OpeningHours, date: PlainDate): boolean =>
  [...hours.openingHoursSpecification, ...(hours.specialOpeningHoursSpecification ?? [])].some(
    (rule) => isReadable(rule) && lastOf(rule) >= date,
  );

const narrowest = (rules: readonly Rule[]): readonly Rule[] => {
  // Most days have one rule, and a search asks about 400 days.
  if (rules.length < 2) return rules;
  const widths = rules.map((rule) => daysBetween(firstOf(rule), lastOf(rule)));
  const least = Math.min(...widths);
  return rules.filter((_, index) => widths[index] === least);
};

/** The rules that decide that day, if it is (or is not) a bank holiday. `winningRules({openingHoursSpecification: [thursdays]}, '2026-11-26', false) → {rules: [thursdays], isSpecial: false}` */
export const winningRules = (hours: OpeningHours, date: PlainDate, isBankHoliday: boolean): WinningRules => {
  const inForce = (rule: Rule): boolean => isReadable(rule) && firstOf(rule) <= date && date <= lastOf(rule);
  const usual = hours.openingHoursSpecification.filter(inForce);
  const special = (hours.specialOpeningHoursSpecification ?? []).filter(inForce);
  const weekday = weekdayOf(date);
  const holds = (rule: Rule): boolean => !hasDays(rule) || names(rule, weekday);
  const isForHolidays = (rule: Rule): boolean => isBankHoliday && names(rule, 'PublicHolidays');

  const exceptions = [
    ...special.filter((rule) => (rule.validFrom || rule.validThrough) && (holds(rule) || isForHolidays(rule))),
    ...usual.filter((rule) => rule.validFrom && rule.validThrough && !hasDays(rule)),
  ];
  if (exceptions.length) return { rules: narrowest(exceptions), isSpecial: true };

  const ordinary = [...usual, ...special.filter((rule) => !rule.validFrom && !rule.validThrough)];
  if (!isBankHoliday) return { rules: narrowest(ordinary.filter(holds)), isSpecial: false };

  const forHolidays = ordinary.filter(isForHolidays);
  if (forHolidays.length) return { rules: narrowest(forHolidays), isSpecial: true };

  const roundTheClock = ordinary.filter(isAllDay);
  const isEveryDay = weekdays.every((day) => roundTheClock.some((rule) => names(rule, day)));
  const always = ordinary.filter((rule) => !hasDays(rule) || (isEveryDay && isAllDay(rule) && names(rule, weekday)));
  return { rules: narrowest(always), isSpecial: false };
};
