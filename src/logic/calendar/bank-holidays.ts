import type { Text } from '../words/language.ts';
import type { PlainDate } from './plain-date.ts';

/** The parts of the United Kingdom that have their own bank holidays, by GOV.UK's names. */
export type Division = 'england-and-wales' | 'scotland' | 'northern-ireland';

/** The same parts in GOV.UK's Welsh file. */
export const welshNames: Readonly<Record<Division, string>> = {
  'england-and-wales': 'cymru-a-lloegr',
  scotland: 'yr-alban',
  'northern-ireland': 'gogledd-iwerddon',
};

const titles = new Map<string, { en: string; cy?: string }>();

/** A bank holiday's title, always the same object for the same English words, so that Welsh can be added when it is loaded. */
export const titleOf = (en: string): { en: string; cy?: string } => {
  const title = titles.get(en) ?? { en };
  titles.set(en, title);
  return title;
};

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

/** The holidays of a part, from the title of each day. A year counts as held when its Christmas is in: a single day announced early (a jubilee) does not make a year known. */
export const holidaysFrom = (division: Division, days: ReadonlyMap<PlainDate, Text>): BankHolidays => {
  const dates = [...days.keys()].sort();
  const lastChristmas = dates.filter((date) => date.slice(5) > '12-24').at(-1);
  return { division, firstYear: +(dates[0] ?? '').slice(0, 4), lastYear: +(lastChristmas ?? '').slice(0, 4), days };
};
