import { dateWords, timeWords } from '../calendar/date-words.ts';
import { writeCsv } from '../csv/write-csv.ts';
import type { CsvRow } from '../csv/read-csv.ts';
import type { Column } from '../reports/text-table.ts';
import { shownDue } from './due-list-cells.ts';
import type { DueAnswer, DueRow } from './due-list.ts';
import type { Due } from './promise.ts';

/** The columns that we add to a list, in their order. */
const added = ['due', 'overdue', 'working days late', 'note'] as const;

const cellsOf = (row: DueRow): readonly (string | number | undefined)[] =>
  'problem' in row
    ? [undefined, undefined, undefined, `We could not read this row. ${row.problem}`]
    : [shownDue(row.due), row.overdue ? 'yes' : 'no', row.daysLate, row.notes.join(' ')];

/**
 * A list as it came, with what we add behind it; a row that could not be read stays, and says why. A list of ours that is read again has
 * its old answers replaced.
 */
export const dueListCsv = (header: CsvRow, rows: readonly CsvRow[], answers: readonly DueRow[]): string => {
  const kept = header.cells.flatMap((name, place) => (added.some((each) => each === name.trim()) ? [] : [place]));
  const own = ({ cells }: CsvRow): readonly string[] => kept.map((place) => cells[place] ?? '');
  return writeCsv([
    [...own(header), ...added],
    ...rows.map((row, index) => {
      const answer = answers[index];
      return [...own(row), ...(answer ? cellsOf(answer) : [])];
    }),
  ]);
};

/** The same for a program: one object a row, with the line of the file that it is from. */
export const dueListJson = (answers: readonly DueRow[]): readonly unknown[] =>
  answers.map((row) => ('problem' in row ? row : { ...row, due: shownDue(row.due) || undefined }));

export const dueListColumns: readonly Column[] = [
  { heading: 'Reference' },
  { heading: 'Due' },
  { heading: 'Overdue' },
  { heading: 'Working days late', align: 'right' },
  { heading: 'Note' },
];

/** The same for people: what is overdue first, the latest of them on top. */
export const dueListLines = (answers: readonly DueRow[]): readonly (readonly string[])[] =>
  answers
    .flatMap((row) => ('problem' in row ? [] : [row]))
    .sort(byUrgency)
    .map(({ line, reference, due, overdue, daysLate, notes }) => [
      reference || `line ${line}`,
      dueWords(due),
      overdue ? 'yes' : 'no',
      daysLate === undefined ? (due ? 'not known' : '') : String(daysLate),
      notes.join(' '),
    ]);

const byUrgency = (one: DueAnswer, other: DueAnswer): number => {
  const place = ({ overdue, due }: DueAnswer): string => `${overdue ? 0 : due ? 1 : 2} ${shownDue(due)}`;
  return place(one) < place(other) ? -1 : 1;
};

const dueWords = (due: Due | undefined): string => {
  if (!due) return 'no promise';
  const { date, time } = due;
  return `${dateWords(date, 'en', { year: true })}${time === undefined || time === '24:00' ? '' : `, ${timeWords(time, 'en')}`}`;
};
