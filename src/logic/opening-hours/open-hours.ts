import { isPlainDate, isPlainTime, weekdays } from '../calendar/plain-date.ts';
import { isRecord, openText } from '../shape/open.ts';
import type { DayOfWeek, OpeningHours, OpeningHoursSpecification } from './opening-hours.ts';

/** Content systems export an empty box as null or "". */
const isEmpty = (value: unknown): boolean => (value ?? '') === '';

const days: readonly string[] = [...weekdays, 'PublicHolidays'];

const written = (value: unknown): string => (typeof value === 'string' ? value : '');
// "9:00" and "09:00:00" are what table editors write.
const tidyTime = (value: unknown): string =>
  written(value)
    .replace(/^\d:/, '0$&')
    .replace(/^(\d\d:\d\d):\d\d$/, '$1');
const tidyDays = (value: unknown): string[] =>
  [value].flat().map((day) => written(day).replace(/^https?:\/\/schema\.org\//, ''));

/** A rule whose every part can be read; undefined when a part that was given cannot. */
const openRule = (rule: unknown): OpeningHoursSpecification | undefined => {
  if (!isRecord(rule)) return undefined;
  let isReadable = true;
  const open = <T>(name: string, tidy: (value: unknown) => T, isRight: (value: T) => boolean): T | undefined => {
    const value = rule[name];
    if (isEmpty(value)) return undefined;
    const tidied = tidy(value);
    isReadable &&= isRight(tidied);
    return tidied;
  };
  const opened: OpeningHoursSpecification = {
    dayOfWeek: open('dayOfWeek', tidyDays, (named) => named.every((day) => days.includes(day))) as
      DayOfWeek[] | undefined,
    opens: open('opens', tidyTime, isPlainTime),
    closes: open('closes', tidyTime, (time) => isPlainTime(time, true)),
    validFrom: open('validFrom', written, isPlainDate),
    validThrough: open('validThrough', written, isPlainDate),
    lastEntry: open('lastEntry', tidyTime, isPlainTime),
    byAppointment: typeof rule.byAppointment === 'boolean' ? rule.byAppointment : undefined,
    name: openText(rule.name),
  };
  return isReadable && !opened.opens === !opened.closes ? opened : undefined;
};

const openRules = (list: unknown): (OpeningHoursSpecification | undefined)[] =>
  isEmpty(list) ? [] : Array.isArray(list) ? list.map(openRule) : [undefined];

/**
 * Opening hours as they stand in a council profile, for a page that shows them. If any rule cannot be read there are none:
 * the day that it was meant for would otherwise be shown as closed, and "we do not know, call us" is the honest answer.
 * `openHours({ openingHoursSpecification: [{ dayOfWeek: 'Monday', opens: '9:00', closes: '17:00' }] }).openingHoursSpecification[0].opens → '09:00'`
 */
export const openHours = (hours: { readonly [Name in keyof OpeningHours]?: unknown }): OpeningHours => {
  const usual = openRules(hours.openingHoursSpecification);
  const special = openRules(hours.specialOpeningHoursSpecification);
  const isWhole = ![...usual, ...special].includes(undefined);
  const known = (rules: typeof usual) => (isWhole ? rules.filter((rule) => rule !== undefined) : []);
  return { openingHoursSpecification: known(usual), specialOpeningHoursSpecification: known(special) };
};
