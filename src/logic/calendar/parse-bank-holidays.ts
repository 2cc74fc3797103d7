import type { Parsed, Problem } from '../shape/problem.ts';
import type { Text } from '../words/language.ts';
import { welshTitles } from './bank-holidays.cy.data.ts';
import { holidaysFrom, titleOf, welshNames } from './bank-holidays.ts';
import type { BankHolidays, Division } from './bank-holidays.ts';
import { isPlainDate } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

// GOV.UK publishes each language on its own; known titles get the other language too.
const titleFrom = (value: unknown, isWelshFile: boolean): Text | undefined => {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  const title = value.trim().replaceAll("'", '’');
  const [known] = Object.entries(welshTitles).find((names) => names.includes(title)) ?? [];
  return known ? titleOf(known) : isWelshFile ? { cy: title } : titleOf(title);
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
