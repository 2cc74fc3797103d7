import { isRecord, openRecords, openWords } from '../shape/open.ts';
import { holidaysFrom, titleOf, welshNames, type BankHolidays, type Division } from './bank-holidays.ts';
import { isPlainDate } from './plain-date.ts';

/**
 * Opens GOV.UK's bank holidays for a page: `/bank-holidays.json`, its Welsh twin, or the file of one part. It takes what
 * `parseBankHolidays` takes and says nothing of what it leaves out. Undefined when no year of it is whole.
 * `openBankHolidays(file, 'scotland')?.lastYear → 2028`
 */
export const openBankHolidays = (json: unknown, division: Division): BankHolidays | undefined => {
  if (!isRecord(json)) return undefined;
  const welshName = welshNames[division];
  const key = [division, welshName].find((name) => json[name] !== undefined);
  const part = key === undefined ? json : json[key];
  if (!isRecord(part)) return undefined;
  const name = part.division ?? key ?? division;
  if (name !== division && name !== welshName) return undefined;
  const days = openRecords(part.events).flatMap(({ date, title }) => {
    const words = openWords(title)?.trim().replaceAll("'", '’');
    // A day off without a name is still a day off.
    const said = !words ? { en: 'Bank holiday', cy: 'Gŵyl banc' } : name === welshName ? { cy: words } : titleOf(words);
    return isPlainDate(date) ? [[date, said] as const] : [];
  });
  const holidays = holidaysFrom(division, new Map(days));
  return holidays.lastYear ? holidays : undefined;
};
