import type { CsvRow } from '../csv/read-csv.ts';
import { bare } from './due-list-cells.ts';
import { columnNames, unitsOfHeadings, type DueColumn } from './due-list-columns.data.ts';

/** Which cell of a row says what. */
export interface DueColumns {
  readonly places: Readonly<Partial<Record<DueColumn, number>>>;
  /** The unit that the heading of the amount says: "Working days". */
  readonly unit?: string;
  /** What the headings lack; nothing of the list can be read while there is one. */
  readonly problems: readonly string[];
}

const columns = Object.keys(columnNames) as DueColumn[];

/** Finds the columns by the names that back offices give them; the first of each kind counts. */
export const findDueColumns = ({ cells }: CsvRow): DueColumns => {
  const names = cells.map(bare);
  const places: Partial<Record<DueColumn, number>> = {};
  for (const column of columns) {
    // By the order of our own list: "Date received" is meant before a bare "Date".
    const name = columnNames[column].split(' ').find((each) => names.includes(each));
    if (name !== undefined) places[column] = names.indexOf(name);
  }
  const { received, standard, amount } = places;
  const unit = amount === undefined ? undefined : unitsOfHeadings[names[amount] ?? ''];
  const problems = [
    ...(received === undefined ? ['There is no column with the day of receipt. Call one "received".'] : []),
    ...(standard === undefined && amount === undefined
      ? ['There is no column that says what was promised. Call one "standard", or two "days" and "unit".']
      : []),
  ];
  return { places, ...(unit !== undefined && { unit }), problems };
};
