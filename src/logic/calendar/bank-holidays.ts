import type { Parsed, Problem } from '../shape/problem.ts';
import type { Text } from '../words/language.ts';
import { shippedDays, titles, welshNames } from './bank-holidays.data.ts';
import type { Division } from './bank-holidays.data.ts';
import { isPlainDate } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

export type { Division };

/** The bank holidays of one part of the United Kingdom, with the years for which they are known. */
export interface BankHolidays {
  readonly division: Division;
  readonly firstYear: number;
  /** The last whole year held; about days after it nobody may be told that they are ordinary. */
  readonly lastYear: number;
  /** The title of each bank holiday by its date. */
  readonly days: ReadonlyMap<PlainDate, Text>;
}

/** True when the bank holidays of that day's year are known. `holdsYearOf('2029-01-01', bankHolidaysOf('scotland')) → false` */
export const holdsYearOf = (date: PlainDate, { firstYear, lastYear }: BankHolidays): boolean =>
  +date.slice(0, 4) >= firstYear && +date.slice(0, 4) <= lastYear;

// A year counts as held when its Christmas is in: a single day announced early (a jubilee) does not make a year known.
const holidaysFrom = (division: Division, days: ReadonlyMap<PlainDate, Text>): BankHolidays => {
  const dates = [...days.keys()].sort();
  const lastChristmas = dates.filter((date) => date.slice(5) > '12-24').at(-1);
  return { division, firstYear: +(dates[0] ?? '').slice(0, 4), lastYear: +(lastChristmas ?? '').slice(0, 4), days };
};

/** The bank holidays that come with Clearway, 2025 to 2028. `bankHolidaysOf('scotland').days.get('2026-11-30') → {en: 'St Andrew’s Day', cy: 'Gŵyl Andreas'}` */
export const bankHolidaysOf = (division: Division): BankHolidays => {
  const days = new Map<PlainDate, Text>();
  let year = '';
  for (const word of shippedDays[division].trim().split(/\s+/)) {
    if (word.length === 4) year = word;
    else days.set(`${year}-${word.slice(0, 2)}-${word.slice(2, 4)}`, titles[word.slice(4)] ?? '');
  }
  return holidaysFrom(division, days);
};

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

// GOV.UK publishes each language on its own; known titles get the other language too.
const titleFrom = (value: unknown, isWelshFile: boolean): Text | undefined => {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  const title = value.trim().replaceAll("'", '’');
  const known = Object.values(titles).find(({ en, cy }) => en === title || cy === title);
  return known ?? (isWelshFile ? { cy: title } : { en: title });
};

/**
 * Reads GOV.UK's bank holidays (`/bank-holidays.json`, its Welsh twin `/gwyliau-banc.json`, or the file of one part).
 * `parseBankHolidays(file, 'scotland') → {ok: true, value: {division: 'scotland', lastYear: 2028, …}, problems: []}`
 */
export const parseBankHolidays = (input: unknown, division: Division): Parsed<BankHolidays> => {
  const problems: Problem[] = [];
  const names: string[] = [division, welshNames[division]];
  const name = names.find((key) => fieldOf(input, key) !== undefined);
  const part = name === undefined ? input : fieldOf(input, name);
  const path = name === undefined ? 'events' : `${name}.events`;
  const partName = fieldOf(part, 'division') ?? name;
  const events = fieldOf(part, 'events');
  if (!Array.isArray(events) || !names.some((key) => key === (partName ?? division))) {
    const message = `There is no list of bank holidays for ${division} here. Use the file from www.gov.uk/bank-holidays.json.`;
    return { ok: false, problems: [{ path, message }] };
  }
  const days = new Map<PlainDate, Text>();
  events.forEach((event: unknown, index) => {
    const date = fieldOf(event, 'date');
    if (!isPlainDate(date)) {
      problems.push({ path: `${path}[${index}].date`, message: 'This is not a day. Write it like 2026-12-25.' });
      return;
    }
    const title = titleFrom(fieldOf(event, 'title'), partName === welshNames[division]);
    // A day off without a name is still a day off.
    days.set(date, title ?? { en: 'Bank holiday', cy: 'Gŵyl banc' });
    if (!title)
      problems.push({ path: `${path}[${index}].title`, message: 'Give the bank holiday a name, like "Boxing Day".' });
  });
  const value = holidaysFrom(division, days);
  if (value.lastYear) return { ok: true, value, problems };
  problems.push({
    path,
    message: 'No year is whole: there is no bank holiday on 25 December or after. Add all the days of a year.',
  });
  return { ok: false, problems };
};
