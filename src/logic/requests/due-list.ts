import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import type { BankHolidays } from '../calendar/bank-holidays.ts';
import { isWorkingDay, workingDaysBetween } from '../calendar/working-days.ts';
import { wallTime } from '../calendar/zoned-time.ts';
import type { CsvRow } from '../csv/read-csv.ts';
import type { Profile, Standard } from '../profile/profile.ts';
import { readClosed, readMoment, type ListedMoment } from './due-list-cells.ts';
import type { DueColumn } from './due-list-columns.data.ts';
import type { DueColumns } from './due-list-columns.ts';
import { readStandard } from './due-list-standard.ts';
import { dueMoment, dueOf, isOverdue } from './due.ts';
import { promiseOf, type Due } from './promise.ts';

/** The council, and the moment, for which a list is read. */
export interface DueFacts {
  readonly profile: Profile;
  readonly holidays: BankHolidays;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The unit of amounts whose column does not say it, or says "days" alone. */
  readonly unit?: string;
}

/** What we say of one row of a list. */
export type DueRow = DueAnswer | { readonly line: number; readonly problem: string };
export interface DueAnswer {
  readonly line: number;
  readonly reference: string;
  /** Undefined where nothing was promised. */
  readonly due?: Due;
  /** True for what is open and late now. */
  readonly overdue: boolean;
  /** Working days after the day it was due: up to today, or to the day on which it was closed; undefined where that is not known. */
  readonly daysLate?: number;
  /** What one should know about the date. */
  readonly notes: readonly string[];
}

/**
 * When each row of a back office's list is due, by the same function that residents' promises come from. A row that cannot be read says
 * what to write instead; the others go on.
 */
export const dueList = (rows: readonly CsvRow[], columns: DueColumns, facts: DueFacts): readonly DueRow[] =>
  rows.map((row) => {
    const read = readRow(row, columns, facts);
    return 'message' in read ? { line: row.line, problem: read.message } : read;
  });

function readRow(
  { line, cells }: CsvRow,
  { places, unit }: DueColumns,
  facts: DueFacts,
): DueAnswer | { readonly message: string } {
  const { timeZone } = facts.profile;
  const cell = (column: DueColumn): string => cells[places[column] ?? -1]?.trim() ?? '';
  if (!cell('received')) return { message: 'The day of receipt is missing. Write it like 24/11/2026.' };
  const received = readMoment(cell('received'), timeZone);
  if (!received.ok) return received;
  if (received.value.at > facts.now + 864e5)
    return { message: `"${cell('received')}" is still to come. Write the day on which it was received.` };
  const standard = readStandard(
    { standard: cell('standard'), amount: cell('amount'), unit: unitOf(cell('unit') || unit || '', facts) },
    received.value,
    facts.profile,
  );
  if (!standard.ok) return standard;
  const closed = readEnd(cell('closed'), cell('status'), timeZone);
  if (!closed.ok) return closed;
  const end = closed.value.at;
  if (end && end.at + (end.hasTime ? 0 : 864e5) <= received.value.at)
    return { message: 'It is closed before it was received. Check both days.' };
  return { line, reference: cell('reference'), ...answer(standard.value, received.value, closed.value, facts) };
}

/** "Days" alone may be of either kind: the reader of the list says which. */
const unitOf = (said: string, { unit }: DueFacts): string =>
  unit !== undefined && /^(days?)?$/i.test(said) ? unit : said;

/** Whether it is over: the column for it says when; a status says it where that is empty. */
function readEnd(closed: string, status: string, timeZone: string) {
  const read = readClosed(closed, timeZone);
  if (!read.ok || read.value.closed || !status) return read;
  const said = readClosed(status, timeZone);
  // Back offices have words of their own for what is still open.
  return said.ok ? said : read;
}

function answer(
  standard: Standard,
  received: ListedMoment,
  { closed, at: closedAt }: { readonly closed: boolean; readonly at?: ListedMoment },
  { profile: { timeZone }, holidays, now }: DueFacts,
): Omit<DueAnswer, 'line' | 'reference'> {
  const promised = promiseOf(standard, received.at, { timeZone, holidays });
  const due = dueOf(promised);
  const dueAt = dueMoment(promised, timeZone);
  const end = closed ? closedAt?.at : now;
  const isLate = end !== undefined && end >= dueAt;
  const days =
    end === undefined ? undefined : isLate ? workingDaysAfter(due.date, wallTime(end, timeZone).date, holidays) : 0;
  return {
    due,
    overdue: !closed && isOverdue({ dueAt }, now),
    ...(days !== undefined && { daysLate: days }),
    notes: [
      ...(promised.certain ? [] : ['We do not know all bank holidays up to then: the day may be later.']),
      ...(standard.unit === 'hours' && !received.hasTime ? ['No time of receipt: the hours count from midnight.'] : []),
    ],
  };
}

/** How many working days come after one day, up to another. `workingDaysAfter('2026-11-28', '2026-11-30', england) → 1` */
export const workingDaysAfter = (from: PlainDate, to: PlainDate, holidays: BankHolidays): number => {
  // From the last working day before it: counted from a Sunday, the Monday after would be the day of receipt and not a day late.
  let start = from;
  while (!isWorkingDay(start, holidays)) start = addDays(start, -1);
  return Math.max(0, workingDaysBetween(start, to, holidays).days);
};
