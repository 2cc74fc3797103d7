import { isPlainDate, isPlainTime, type PlainDate, type PlainTime } from '../calendar/plain-date.ts';
import { instantOf, wallTime } from '../calendar/zoned-time.ts';
import type { Standard } from '../profile/profile.ts';
import { closedWords, openWordsOfStatus, unitNames } from './due-list-columns.data.ts';

/** What a cell says, or what to write in it instead. */
export type CellRead<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** A moment as a list says it. */
export interface ListedMoment {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** False where the cell gave a day alone. */
  readonly hasTime: boolean;
}

/** Words as names are compared: "Working days" and "working-days" are one. */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');

const isOneOf = (words: string, text: string): boolean => words.split(' ').includes(bare(text));

const iso = /^(\d{4})-(\d\d?)-(\d\d?)(?:[T ]+(.+))?$/;
// As people in this country write it, and as Excel does: the day comes first.
const british = /^(\d\d?)[/.-](\d\d?)[/.-](\d{4})(?:,?[T ]+(.+))?$/;
const clock = /^(\d\d?):(\d\d)(?::\d\d(?:[.,]\d+)?)? ?(am|pm)?$/i;
const zoned = /(Z|[+-]\d\d(?::?\d\d)?)$/i;
const example = '24/11/2026, 24/11/2026 10:43 or 2026-11-24T10:43';

/**
 * A day, or a day and a time, in ISO or day first; without a zone it is on the council's wall. A day alone is its first minute, so that
 * no cut-off is missed. `readMoment('24/11/2026 10:43', 'Europe/London')` is 10:43 on 24 November
 */
export const readMoment = (cell: string, timeZone: string): CellRead<ListedMoment> => {
  const text = cell.trim().replace(/\s+/g, ' ');
  const [, year, month, day, rest] = partsOf(text);
  if (!year || !month || !day)
    return /^\d\d?[/.-]\d\d?[/.-]\d\d$/.test(text)
      ? wrong(`"${shown(text)}" has a year of two digits. Write four, like ${example}.`)
      : wrong(`"${shown(text)}" is no day that we can read. Write it like ${example}.`);
  const date: PlainDate = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isPlainDate(date))
    return wrong(
      Number(month) > 12 && Number(day) <= 12
        ? `"${shown(text)}" has no such month. Write the day first, like ${example}.`
        : `"${shown(text)}" is no day in the calendar. Write it like ${example}.`,
    );
  if (rest === undefined) return right({ at: instantOf(date, '00:00', timeZone).getTime(), hasTime: false });
  if (zoned.test(rest)) {
    const at = Date.parse(
      `${date}T${rest.replace(' ', '').replace(/([+-]\d\d)(\d\d)?$/, (_all, hours: string, minutes = '00') => `${hours}:${minutes}`)}`,
    );
    if (!Number.isNaN(at)) return right({ at, hasTime: true });
  }
  const time = readTime(rest);
  return time
    ? right({ at: instantOf(date, time, timeZone).getTime(), hasTime: true })
    : wrong(`"${shown(text)}" has no time that we can read. Write it like ${example}.`);
};

const partsOf = (text: string): readonly (string | undefined)[] => {
  const found = iso.exec(text);
  if (found) return found;
  const [all, day, month, year, rest] = british.exec(text) ?? [];
  return [all, year, month, day, rest];
};

const readTime = (text: string): PlainTime | undefined => {
  const [, hour = '', minute = '', half] = clock.exec(text.trim()) ?? [];
  if (!hour) return undefined;
  const isAfternoon = half?.toLowerCase() === 'pm';
  const hours = half ? (Number(hour) % 12) + (isAfternoon ? 12 : 0) : Number(hour);
  const time = `${String(hours).padStart(2, '0')}:${minute}`;
  return isPlainTime(time) ? time : undefined;
};

/** The unit of an amount. `readUnit('Working days') → { ok: true, value: 'working-days' }` */
export const readUnit = (cell: string): CellRead<Standard['unit']> => {
  const found = (Object.keys(unitNames) as Standard['unit'][]).find((unit) => isOneOf(unitNames[unit], cell));
  if (found) return right(found);
  return wrong(
    bare(cell) === ''
      ? 'The unit is missing. Write working days, calendar days or hours.'
      : `"${shown(cell)}" is no unit. Write working days, calendar days or hours.`,
  );
};

/** A whole number of days or hours. `readAmount('10') → { ok: true, value: 10 }` */
export const readAmount = (cell: string): CellRead<number> =>
  /^\d{1,5}(\.0+)?$/.test(cell.trim())
    ? right(Number(cell))
    : wrong(`"${shown(cell)}" is no whole number. Write how many it takes, like 10.`);

/** Whether it is over, and when that was, where the list says it: "yes", "Closed", "26/11/2026"; empty is open. */
export const readClosed = (
  cell: string,
  timeZone: string,
): CellRead<{ readonly closed: boolean; readonly at?: ListedMoment }> => {
  if (!cell.trim() || /^[-\u2013]$/.test(cell.trim()) || isOneOf(openWordsOfStatus, cell))
    return right({ closed: false });
  if (isOneOf(closedWords, cell)) return right({ closed: true });
  const moment = readMoment(cell, timeZone);
  if (moment.ok) return right({ closed: true, at: moment.value });
  return wrong(
    /\d/.test(cell)
      ? moment.message
      : `"${shown(cell)}" does not say whether it is closed. Write the day it was closed, yes, or leave it empty.`,
  );
};

/** A day as a list says it; with its time where one was promised. `shownDue({ date: '2026-11-26' }) → '2026-11-26'` */
export const shownDue = (due: { readonly date: PlainDate; readonly time?: PlainTime } | undefined): string => {
  if (!due) return '';
  const { date, time } = due;
  return time === undefined || time === '24:00' ? date : `${date} ${time}`;
};

/** A moment as a list says it, on the council's wall. */
export const shownMoment = (at: number, timeZone: string): string => {
  const { date, time } = wallTime(at, timeZone);
  return `${date} ${time}`;
};

const right = <T>(value: T): CellRead<T> => ({ ok: true, value });
const wrong = (message: string): { readonly ok: false; readonly message: string } => ({ ok: false, message });
/** Enough of a cell to find it by. */
const shown = (text: string): string => (text.trim().length > 40 ? `${text.trim().slice(0, 40)}…` : text.trim());
