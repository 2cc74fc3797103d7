import type { Language } from '../words/language.ts';
import { minutesOf, weekdayOf, weekdays } from './plain-date.ts';
import type { PlainDate, PlainTime } from './plain-date.ts';

// Our own names: Chrome has no Welsh dates and answers in its own language instead (seen in Chromium 156).
const months: Record<Language, string> = {
  en: 'January February March April May June July August September October November December',
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
};
const welshDays = 'Llun Mawrth Mercher Iau Gwener Sadwrn Sul'.split(' ');

/**
 * Where the day stands in a Welsh sentence: alone or first ("Dydd Iau"), inside ("dydd Iau"), or after a word that
 * softens it, as "tan" and a verb do ("tan ddydd Iau", "Yn agor ddydd Iau"). English is always the same.
 */
export type DayForm = 'alone' | 'inside' | 'soft';

const dydd: Record<DayForm, string> = { alone: 'Dydd', inside: 'dydd', soft: 'ddydd' };

/** The day of the week in words. `weekdayWords('2026-11-26', 'cy', 'soft') → 'ddydd Iau'` */
export const weekdayWords = (date: PlainDate, language: Language, form: DayForm = 'alone'): string => {
  const weekday = weekdayOf(date);
  return language === 'cy' ? `${dydd[form]} ${welshDays[weekdays.indexOf(weekday)]}` : weekday;
};

/** The day in words. `dateWords('2026-11-26', 'en') → 'Thursday 26 November'`, `dateWords('2026-11-26', 'cy', {year: true}) → 'Dydd Iau 26 Tachwedd 2026'` */
export const dateWords = (
  date: PlainDate,
  language: Language,
  { year = false, form }: { readonly year?: boolean; readonly form?: DayForm } = {},
): string => {
  const month = months[language].split(' ')[+date.slice(5, 7) - 1];
  return `${weekdayWords(date, language, form)} ${+date.slice(8)} ${month}${year ? ` ${+date.slice(0, 4)}` : ''}`;
};

const noon: Record<Language, string> = { en: 'midday', cy: 'hanner dydd' };
const midnight: Record<Language, string> = { en: 'midnight', cy: 'hanner nos' };

/** The time as GOV.UK writes it, in Welsh too. By hand, as Intl prints noon as "0:00 pm" in Node 20. `timeWords('09:30', 'en') → '9:30am'`, `timeWords('12:00', 'cy') → 'hanner dydd'` */
export const timeWords = (time: PlainTime, language: Language): string => {
  const minutes = minutesOf(time) % 1440;
  if (minutes % 720 === 0) return (minutes ? noon : midnight)[language];
  const past = minutes % 60 ? time.slice(2) : '';
  return `${Math.floor(minutes / 60) % 12 || 12}${past}${minutes < 720 ? 'am' : 'pm'}`;
};

const ranges: Record<Language, (from: string, to: string) => string> = {
  en: (from, to) => `${from} to ${to}`,
  cy: (from, to) => `${from} tan ${to}`,
};

/** From one time to another in words. `timeRangeWords('09:00', '13:00', 'cy') → '9am tan 1pm'` */
export const timeRangeWords = (from: PlainTime, to: PlainTime, language: Language): string =>
  ranges[language](timeWords(from, language), timeWords(to, language));
