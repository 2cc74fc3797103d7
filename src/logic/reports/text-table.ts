/** A column of a table in plain text. */
export interface Column {
  readonly heading: string;
  /** Numbers stand at the right, words at the left. */
  readonly align?: 'left' | 'right';
}

const gap = '  ';
const narrowest = 8;

/**
 * Words as a terminal may show them: on one line, and without the signs by which text that somebody sent could move the cursor or colour
 * the screen. `plainLine('a\u001b[2Jb') → 'a [2Jb'`
 */
export const plainLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();

const lengthOf = (text: string): number => [...text].length;

/** Lines of at most so many signs; a word that is longer is cut. */
const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of plainLine(text).split(' ')) {
    const pieces = [...word].reduce<string[]>((all, sign, index) => {
      if (index % width === 0) all.push('');
      all.push(`${all.pop() ?? ''}${sign}`);
      return all;
    }, []);
    for (const piece of pieces) {
      const joined = line ? `${line} ${piece}` : piece;
      if (lengthOf(joined) <= width) line = joined;
      else {
        lines.push(line);
        line = piece;
      }
    }
  }
  return [...lines, line];
};

/** Takes from the widest column, again and again, until all fit or each has the least that it needs. */
const shrink = (widths: number[], room: number, least: readonly number[]): void => {
  const spare = (index: number): boolean => (widths[index] ?? 0) > (least[index] ?? 0);
  while (widths.reduce((total, each) => total + each, 0) > room) {
    const open = widths.filter((_each, index) => spare(index));
    const index = widths.findIndex((each, place) => spare(place) && each === Math.max(...open));
    if (index < 0) return;
    widths[index] = Math.max(...open) - 1;
  }
};

/**
 * A table for a terminal, at most `width` signs wide: long words are wrapped inside their columns, the widest first.
 * `textTable([{ heading: 'Service' }, { heading: 'Yes', align: 'right' }], [['Missed bin', '3']])`
 */
export const textTable = (columns: readonly Column[], rows: readonly (readonly string[])[], width = 100): string => {
  const all = [columns.map(({ heading }) => heading), ...rows].map((row) => row.map(plainLine));
  const widths = columns.map((_column, index) => Math.max(...all.map((row) => lengthOf(row[index] ?? ''))));
  const longestWord = columns.map((_column, index) =>
    Math.max(...all.flatMap((row) => (row[index] ?? '').split(' ').map(lengthOf))),
  );
  const room = width - gap.length * (columns.length - 1);
  // Words stay whole while there is room for that; then they are cut.
  shrink(widths, room, longestWord);
  shrink(
    widths,
    room,
    columns.map(() => narrowest),
  );
  const lines = all.map((row) => {
    const cells = columns.map((_column, index) => wrap(row[index] ?? '', widths[index] ?? narrowest));
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_line, number) =>
      cells
        .map((cell, index) => {
          const part = cell[number] ?? '';
          const space = ' '.repeat(Math.max(0, (widths[index] ?? 0) - lengthOf(part)));
          return columns[index]?.align === 'right' ? space + part : part + space;
        })
        .join(gap)
        .trimEnd(),
    ).join('\n');
  });
  const rule = widths.map((each) => '-'.repeat(each)).join(gap);
  return [lines[0], rule, ...lines.slice(1)].join('\n');
};
