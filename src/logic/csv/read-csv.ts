/** One row of a file, with the line of the file on which it begins, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a file says. */
export interface Csv {
  readonly separator: string;
  /** Rows with something in them. */
  readonly rows: readonly CsvRow[];
  /** The line of a quotation mark that never ends: all after it is one cell. */
  readonly openQuote?: number;
}

/** Excel parts cells with semicolons where the comma is the decimal sign, and with tabs in "Unicode text". */
const separators = [',', ';', '\t'] as const;

/**
 * Reads a CSV file as RFC 4180 says, and as spreadsheets write it: with a byte order mark or none, with "sep=;" above or none, parted by
 * commas, semicolons or tabs, with lines that end in any of the three ways. Text in quotation marks may hold all of these.
 * `readCsv('a;b\r\n1;"2\n3"').rows → [{ line: 1, cells: ['a', 'b'] }, { line: 2, cells: ['1', '2\n3'] }]`
 */
export const readCsv = (file: string): Csv => {
  const text = file.replace(/^\u{FEFF}/u, '');
  const [said, named] = /^"?sep=([,;\t])"?(?:\r\n|\r|\n)/i.exec(text) ?? [];
  const separator = named ?? likelySeparator(text);
  const rows: CsvRow[] = [];
  let [at, line] = said === undefined ? [0, 1] : [said.length, 2];
  let openQuote: number | undefined;

  while (at < text.length) {
    const row: { line: number; cells: string[] } = { line, cells: [] };
    for (let isOver = false; !isOver;) {
      let cell = '';
      if (text[at] === '"') {
        const end = closingQuote(text, at + 1);
        if (end === undefined) openQuote ??= line;
        const inside = text.slice(at + 1, end);
        line += linesIn(inside);
        cell = inside.replaceAll('""', '"');
        at = end === undefined ? text.length : end + 1;
      }
      // Also after a closing quotation mark: what stands there by a slip belongs to the cell.
      const start = at;
      while (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n') at += 1;
      row.cells.push(cell + text.slice(start, at));
      isOver = text[at] !== separator;
      if (!isOver) at += 1;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    if (row.cells.some((cell) => cell.trim())) rows.push(row);
  }
  return { separator, rows, ...(openQuote !== undefined && { openQuote }) };
};

/** The place of the quotation mark that ends a cell; two together are one that is meant. */
const closingQuote = (text: string, from: number): number | undefined => {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return undefined;
};

const linesIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/** The sign that parts the most cells of the first line, those inside quotation marks left out. */
const likelySeparator = (text: string): string => {
  const [first = ''] = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text) ?? [];
  const bare = first.replace(/"(?:[^"]|"")*"/g, '');
  const counts = separators.map((sign) => bare.split(sign).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
};
