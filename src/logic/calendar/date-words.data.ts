import { dictionary } from '../words/dictionary.ts';
import type { Weekday } from './plain-date.ts';

/**
 * Where the day stands in a Welsh sentence: alone or first ("Dydd Iau"), inside ("dydd Iau"), or after a word that
 * softens it, as "tan" and a verb do ("tan ddydd Iau", "Yn agor ddydd Iau"). English is always the same.
 */
export type DayForm = 'alone' | 'inside' | 'soft';

/** Names of days, months and the two times that have one. */
export interface CalendarWords {
  readonly months: string;
  readonly weekday: (weekday: Weekday, form: DayForm) => string;
  readonly noon: string;
  readonly midnight: string;
  readonly range: (from: string, to: string) => string;
}

export const calendarWords = dictionary<CalendarWords>({
  months: 'January February March April May June July August September October November December',
  weekday: (weekday) => weekday,
  noon: 'midday',
  midnight: 'midnight',
  range: (from, to) => `${from} to ${to}`,
});
