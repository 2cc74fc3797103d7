/** What a cell may hold; a missing one is an empty cell. */
export type Cell = string | number | undefined;

/** Without this mark Excel takes UTF-8 for an old code page, and "Ŵyl" for something else. */
const byteOrderMark = '\u{FEFF}';

/**
 * What a spreadsheet would calculate: text that begins with one of these, after what nobody sees (OWASP, CSV injection). The wide
 * ones are the same signs to Excel in some languages.
 */
const formula = /^[\s\p{Cf}]*[=+\-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]|^[\t\r\n]/u;

/**
 * Nothing but a number below 0: it calculates nothing, and a sum must add it up. A number with a plus is guarded all the same, because
 * it is a phone number: a spreadsheet would turn "+441632960100" into 4.41633E+11.
 */
const plainNumber = /^-\d+(\.\d+)?$/;

/** A cell that no spreadsheet calculates. `safeCell('=1+1') → "'=1+1"`, `safeCell('-5') → '-5'` */
export const safeCell = (text: string): string => (formula.test(text) && !plainNumber.test(text) ? `'${text}` : text);

const written = (cell: Cell): string => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const safe = safeCell(cell ?? '');
  // Semicolons and tabs too: some spreadsheets part cells there.
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * Rows as a CSV file (RFC 4180) that spreadsheets open as it is meant: lines end with CR LF, and no cell is a formula.
 * `writeCsv([['service', 'score'], ['Bins, missed', 75]])` ends with `"Bins, missed",75`
 */
export const writeCsv = (rows: readonly (readonly Cell[])[]): string =>
  byteOrderMark + rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
