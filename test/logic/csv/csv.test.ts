import assert from 'node:assert/strict';
import test from 'node:test';
import { readCsv } from '../../../src/logic/csv/read-csv.ts';
import { safeCell, writeCsv, type Cell } from '../../../src/logic/csv/write-csv.ts';

const cells = (text: string) => readCsv(text).rows.map((row) => row.cells);

const read: [says: string, text: string, cells: string[][]][] = [
  ['one line', 'a,b,c', [['a', 'b', 'c']]],
  ['an empty cell in the middle and at the end', 'a,,c,', [['a', '', 'c', '']]],
  ['lines that end as on Windows', 'a,b\r\n1,2\r\n', [['a', 'b'], ['1', '2']]], // prettier-ignore
  ['lines that end as on Linux', 'a,b\n1,2\n', [['a', 'b'], ['1', '2']]], // prettier-ignore
  ['lines that end as on an old Mac', 'a,b\r1,2\r', [['a', 'b'], ['1', '2']]], // prettier-ignore
  ['a byte order mark', '\u{FEFF}a,b\n1,2', [['a', 'b'], ['1', '2']]], // prettier-ignore
  ['a comma in quotation marks', '"Bins, missed",2', [['Bins, missed', '2']]],
  ['quotation marks in quotation marks', '"She said ""no""",2', [['She said "no"', '2']]],
  ['nothing in quotation marks', '"",2', [['', '2']]],
  ['a line break in quotation marks', '"two\nlines",2\n3,4', [['two\nlines', '2'], ['3', '4']]], // prettier-ignore
  ['a Windows line break in quotation marks', '"two\r\nlines",2', [['two\r\nlines', '2']]],
  ['a quotation mark inside a word', 'a 6" pipe,2', [['a 6" pipe', '2']]],
  ['words after a closing quotation mark', '"a"b,2', [['ab', '2']]],
  ['semicolons, as Excel writes them', 'a;b\n"1;5";2,5', [['a', 'b'], ['1;5', '2,5']]], // prettier-ignore
  ['semicolons, with commas in a quoted heading', '"a,b,c,d";e\n1;2', [['a,b,c,d', 'e'], ['1', '2']]], // prettier-ignore
  ['tabs', 'a\tb\n1\t2', [['a', 'b'], ['1', '2']]], // prettier-ignore
  ['the separator said above', 'sep=;\r\na;b\r\n1;2', [['a', 'b'], ['1', '2']]], // prettier-ignore
  ['empty lines', 'a,b\n\n1,2\n,\n\n', [['a', 'b'], ['1', '2']]], // prettier-ignore
  ['nothing', '', []],
  ['a line break alone', '\n', []],
];
for (const [says, text, expected] of read) test(`reads ${says}`, () => assert.deepEqual(cells(text), expected));

test('rows know their line in the file, also after cells of many lines', () => {
  const { rows } = readCsv('\u{FEFF}sep=,\r\na,b\r\n"1\r\n2\r\n3",x\r\n\r\n4,5\r\n');
  assert.deepEqual(
    rows.map(({ line }) => line),
    [2, 3, 7],
  );
});

test('a quotation mark that never ends is told with its line', () => {
  assert.equal(readCsv('a,b\n1,"2\n3,4').openQuote, 2);
  assert.equal(readCsv('a,b\n1,"2"\n').openQuote, undefined);
});

test('100,000 quotation marks are read in a moment', () => {
  const started = performance.now();
  readCsv(`a\n"${'""'.repeat(100_000)}`);
  readCsv('"a",'.repeat(100_000));
  assert.ok(performance.now() - started < 2000);
});

const written: [says: string, cell: Cell, file: string][] = [
  ['plain words', 'Missed bin', 'Missed bin'],
  ['Welsh words', 'Gŵyl', 'Gŵyl'],
  ['a number', 75.5, '75.5'],
  ['a number below 0', -5, '-5'],
  ['a number below 0 as words', '-5.25', '-5.25'],
  ['no number', Number.NaN, ''],
  ['nothing', undefined, ''],
  ['a comma', 'a,b', '"a,b"'],
  ['a semicolon', 'a;b', '"a;b"'],
  ['quotation marks', 'a "b"', '"a ""b"""'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['spaces around', ' a ', '" a "'],
  ['a formula', '=1+1', "'=1+1"],
  ['a formula that runs a program', '=cmd|"/c calc"!A1', `"'=cmd|""/c calc""!A1"`],
  ['a plus', '+1+1', "'+1+1"],
  ['a phone number, which is not to be added up', '+441632960100', "'+441632960100"],
  ['a minus', '-1+1', "'-1+1"],
  ['a minus and a command', "-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
  ['an at sign', '@SUM(A1:A9)', "'@SUM(A1:A9)"],
  ['a tab first', '\t=1', `"'\t=1"`],
  ['a carriage return first', '\r=1', `"'\r=1"`],
  ['a line break first', '\nSUM', `"'\nSUM"`],
  ['spaces and a formula', '  =1+1', "'  =1+1"],
  ['an invisible sign and a formula', '\u{200B}=1+1', "'\u{200B}=1+1"],
  ['a wide equals sign', '＝1+1', "'＝1+1"],
  ['an equals sign later on', 'a=b', 'a=b'],
  ['a dash that is no minus', '– none', '– none'],
  ['a minus alone', '-', "'-"],
];
for (const [says, cell, file] of written)
  test(`writes ${says}`, () => assert.equal(writeCsv([[cell, 'x']]), `\u{FEFF}${file},x\r\n`));

test('what is written is read again, but for the apostrophe of a guard', () => {
  const rows = [
    ['a', 'b,;\t"c"\r\nd'],
    [' e ', ''],
    ['Llanfairpwllgwyngyll, Gŵyl', '12'],
  ];
  assert.deepEqual(cells(writeCsv(rows)), rows);
  assert.deepEqual(cells(writeCsv([['=1', 'x']])), [["'=1", 'x']]);
});

test('no sign before a formula takes the guard away', () => {
  for (let code = 0; code < 0x3000; code += 1) {
    const start = String.fromCodePoint(code);
    if (/[\s\p{Cf}]/u.test(start)) assert.match(safeCell(`${start}=1`), /^'/, `U+${code.toString(16)}`);
  }
});
