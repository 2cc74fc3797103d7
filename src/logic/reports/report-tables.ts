import { dateWords } from '../calendar/date-words.ts';
import { writeCsv, type Cell } from '../csv/write-csv.ts';
import type { Report, Uptake } from './report-parts.ts';
import { textTable, type Column } from './text-table.ts';

/** A table of the report, for people and for spreadsheets. */
export interface ReportTable {
  /** "satisfaction": the name of its file. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** What one should know to read it. */
  readonly note?: string;
  /** Said where there are no rows. */
  readonly empty: string;
}

const left = (...headings: readonly string[]): readonly Column[] => headings.map((heading) => ({ heading }));
const right = (...headings: readonly string[]): readonly Column[] =>
  headings.map((heading) => ({ heading, align: 'right' }));

const notCounted = 'not counted';
/** Below this a few people more would change the score a lot. */
const fewAnswers = 10;

const uptakeCells = ({ answers, shown, uptake }: Uptake): readonly Cell[] => [
  answers,
  shown ?? notCounted,
  uptake === undefined ? notCounted : `${uptake}%`,
];

/** The tables of a report in their order. A spreadsheet gets the same rows as a person. */
export const reportTables = ({ feedback, satisfaction, promises, overdue, chases }: Report): readonly ReportTable[] => [
  {
    name: 'feedback',
    title: 'Did people find what they were looking for?',
    columns: [...left('Service'), ...right('Yes', 'No', 'Wrong', 'Answered', 'Shown', 'Uptake', 'Comments')],
    rows: feedback.map(({ name, answers: { yes, no, wrong }, uptake, comments }) => [
      name,
      yes,
      no,
      wrong,
      ...uptakeCells(uptake),
      comments,
    ]),
    empty: 'No feedback came in this time.',
  },
  {
    name: 'satisfaction',
    title: 'How satisfied people are, from 0 to 100',
    columns: [...left('Service'), ...right('Score', 'Answered', 'Shown', 'Uptake', 'Comments')],
    rows: satisfaction.map(({ name, satisfaction: each, comments }) => [
      name,
      each.score ?? 'no answers',
      ...uptakeCells(each),
      comments,
    ]),
    ...(satisfaction.some(({ satisfaction: { answers } }) => answers > 0 && answers < fewAnswers) && {
      note: `A score from fewer than ${fewAnswers} answers says little: a few more can change it a lot.`,
    }),
    empty: 'No survey came in this time.',
  },
  {
    name: 'satisfaction-answers',
    title: 'What people answered',
    columns: [
      ...left('Service'),
      ...right('Very satisfied', 'Satisfied', 'Neither', 'Dissatisfied', 'Very dissatisfied'),
    ],
    rows: satisfaction.map(({ name, bars }) => [name, bars[5], bars[4], bars[3], bars[2], bars[1]]),
    empty: 'No survey came in this time.',
  },
  {
    name: 'promises',
    title: 'Promises that fell due, and how many we kept',
    columns: [...left('Service'), ...right('Fell due', 'Kept', 'Closed late', 'Still open', 'Kept rate')],
    rows: promises.map(({ name, due, kept, late, open, rate }) => [
      name,
      due,
      kept,
      late,
      open,
      rate === undefined ? 'none fell due' : `${rate}%`,
    ]),
    empty: 'No promise fell due in this time.',
  },
  {
    name: 'overdue',
    title: 'Overdue now, by who answers for it',
    columns: [...left('Owner'), ...right('Overdue'), ...left('Oldest was due', 'Its reference')],
    rows: overdue.map(({ name, count, since, oldest }) => [name, count, since, oldest]),
    empty: 'Nothing is overdue.',
  },
  {
    name: 'chases',
    title: 'How often people had to ask us to hurry',
    columns: [...left('Service'), ...right('Times', 'Requests')],
    rows: chases.map(({ name, chases: times, requests }) => [name, times, requests]),
    empty: 'Nobody had to ask us to hurry.',
  },
];

const isDay = (cell: Cell): cell is string => typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell);
const shown = (cell: Cell): string => (isDay(cell) ? dateWords(cell, 'en', { year: true }) : String(cell ?? ''));

/** The whole report as plain text, at most 100 signs wide. */
export const reportText = (tables: readonly ReportTable[]): string =>
  tables
    .map(({ title, columns, rows, note, empty }) =>
      [
        title,
        '',
        rows.length > 0
          ? textTable(
              columns,
              rows.map((row) => row.map(shown)),
            )
          : empty,
        ...(note !== undefined && rows.length > 0 ? ['', note] : []),
      ].join('\n'),
    )
    .join('\n\n\n');

/** A table as a CSV file that spreadsheets open safely. */
export const reportCsv = ({ columns, rows }: ReportTable): string =>
  writeCsv([columns.map(({ heading }) => heading), ...rows]);
