import type { Language } from '../words/language.ts';
import { calendarWords, type DayForm } from './date-words.data.ts';
import { minutesOf, weekdayOf } from './plain-date.ts';
import type { PlainDate, PlainTime } from './plain-date.ts';

export type { DayForm };

/** The day of the week in words. `weekdayWords('2026-11-26', 'cy', 'soft') → 'ddydd Iau'` */
export const weekdayWords = (date: PlainDate, language: Language, form: DayForm = 'alone'): string =>
  calendarWords[language].weekday(weekdayOf(date), form);

/** The day in words. `dateWords('2026-11-26', 'en') → 'Thursday 26 November'`, `dateWords('2026-11-26', 'cy', {year: true}) → 'Dydd Iau 26 Tachwedd 2026'` */
export const dateWords = (
  date: PlainDate,
  language: Language,
  { year = false, form }: { readonly year?: boolean; readonly form?: DayForm } = {},
): string => {
  const month = calendarWords[language].months.split(' ')[+date.slice(5, 7) - 1];
  return `${weekdayWords(date, language, form)} ${+date.slice(8)} ${month}${year ? ` ${+date.slice(0, 4)}` : ''}`;
};

/** The time as GOV.UK writes it, in Welsh too. By hand, as Intl prints noon as "0:00 pm" in Node 20. `timeWords('09:30', 'en') → '9:30am'`, `timeWords('12:00', 'cy') → 'hanner dydd'` */
export const timeWords = (time: PlainTime, language: Language): string => {
  const minutes = minutesOf(time) % 1440;
  const { noon, midnight } = calendarWords[language];
  if (minutes % 720 === 0) return minutes ? noon : midnight;
  const past = minutes % 60 ? time.slice(2) : '';
  return `${Math.floor(minutes / 60) % 12 || 12}${past}${minutes < 720 ? 'am' : 'pm'}`;
};

/** From one time to another in words. `timeRangeWords('09:00', '13:00', 'cy') → '9am tan 1pm'` */
export const timeRangeWords = (from: PlainTime, to: PlainTime, language: Language): string =>
  calendarWords[language].range(timeWords(from, language), timeWords(to, language));
