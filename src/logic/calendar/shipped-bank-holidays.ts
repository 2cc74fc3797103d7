import type { Text } from '../words/language.ts';
import { shippedDays, titles } from './bank-holidays.data.ts';
import { holidaysFrom, titleOf } from './bank-holidays.ts';
import type { BankHolidays, Division } from './bank-holidays.ts';
import type { PlainDate } from './plain-date.ts';

/** The bank holidays that come with Clearway, 2025 to 2028. `bankHolidaysOf('scotland').days.get('2026-11-30') → {en: 'St Andrew’s Day', cy: 'Gŵyl Andreas'}` */
export const bankHolidaysOf = (division: Division): BankHolidays => {
  const days = new Map<PlainDate, Text>();
  let year = '';
  for (const word of shippedDays[division].trim().split(/\s+/)) {
    if (word.length === 4) year = word;
    else days.set(`${year}-${word.slice(0, 2)}-${word.slice(2, 4)}`, titleOf(titles[word.slice(4)] ?? ''));
  }
  return holidaysFrom(division, days);
};
