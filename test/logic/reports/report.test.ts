import assert from 'node:assert/strict';
import test from 'node:test';
import type { ReportRows } from '../../../src/logic/reports/report-parts.ts';
import { reportCsv, reportTables, reportText } from '../../../src/logic/reports/report-tables.ts';
import { makeReport, percent } from '../../../src/logic/reports/report.ts';
import { plainLine, textTable } from '../../../src/logic/reports/text-table.ts';

const council = {
  timeZone: 'Europe/London',
  services: [
    { id: 'missed-bin', name: { en: 'Missed bin', cy: 'Bin heb ei gasglu' } },
    { id: 'formula', name: '=1+1' },
  ],
  owners: [{ id: 'waste-team', name: 'Waste team' }],
};
const nothing: ReportRows = {
  feedback: [],
  surveys: [],
  comments: [],
  shown: [],
  promises: [],
  overdue: [],
  chases: [],
};
const report = (rows: Partial<ReportRows>) => makeReport({ ...nothing, ...rows }, council);

type Seen = readonly (readonly [kind: 'feedback' | 'survey', count: number])[];
const uptakes: [says: string, answers: number, shown: Seen, uptake: number | undefined][] = [
  ['one in four', 4, [['survey', 16]], 25],
  ['all of them', 4, [['survey', 4]], 100],
  ['to one decimal', 1, [['survey', 3]], 33.3],
  ['not counted', 4, [], undefined],
  ['another question’s count is not this one’s', 4, [['feedback', 16]], undefined],
  ['more answers than views: the count is not whole', 4, [['survey', 3]], undefined],
]; // prettier-ignore
for (const [says, count, seen, uptake] of uptakes)
  test(`uptake: ${says}`, () => {
    const service = 'missed-bin';
    const shown = seen.map(([kind, times]) => ({ kind, count: times, service }));
    const one = report({ shown, surveys: [{ service, score: 5, count }] });
    assert.equal(one.satisfaction[0]?.satisfaction.uptake, uptake);
    const other = report({
      shown: shown.map((each) => ({ ...each, kind: each.kind === 'survey' ? 'feedback' : 'survey' })),
      feedback: [{ service, answer: 'yes', count }],
    });
    assert.equal(other.feedback[0]?.uptake.uptake, uptake);
  });

test('a score stands in no table without how many answered, how many saw it, and the uptake beside it', () => {
  for (const { columns } of reportTables(report({}))) {
    const names = columns.map(({ heading }) => heading);
    if (names.includes('Score')) assert.deepEqual(names.slice(1, 5), ['Score', 'Answered', 'Shown', 'Uptake']);
  }
});

const rates: [says: string, kept: number, late: number, open: number, rate: number | undefined][] = [
  ['all kept', 3, 0, 0, 100],
  ['none kept', 0, 2, 1, 0],
  ['what is late and open is not kept', 1, 1, 2, 25],
  ['none fell due', 0, 0, 0, undefined],
];
for (const [says, kept, late, open, rate] of rates)
  test(`kept rate: ${says}`, () =>
    assert.equal(report({ promises: [{ service: 'missed-bin', kept, late, open }] }).promises[0]?.rate, rate));

test('what is due at midnight was due the day before', () => {
  const overdue = (oldestDueAt: number) =>
    report({ overdue: [{ owner: 'waste-team', count: 1, oldestDueAt, oldest: 'A' }] }).overdue[0]?.since;
  assert.equal(overdue(Date.UTC(2026, 10, 27)), '2026-11-26');
  assert.equal(overdue(Date.UTC(2026, 6, 2, 23)), '2026-07-02');
  assert.equal(overdue(Date.UTC(2026, 10, 26, 10, 43)), '2026-11-26');
});

test('who has the most overdue stands first, and nobody named has a line of their own', () => {
  const one = { oldestDueAt: 0, oldest: 'A' };
  const { overdue } = report({ overdue: [{ ...one, owner: '', count: 1 }, { ...one, owner: 'waste-team', count: 2 }, { ...one, owner: 'gone-team', count: 1 }] }); // prettier-ignore
  assert.deepEqual(
    overdue.map(({ name }) => name),
    ['Waste team', 'Nobody named', 'gone-team'],
  );
});

test('an empty report says in words that there is nothing', () => {
  const text = reportText(reportTables(report({})));
  assert.match(text, /No feedback came in this time\./);
  assert.match(text, /Nothing is overdue\./);
});

test('a service whose name is a formula is text in a spreadsheet', () => {
  const [table] = reportTables(report({ feedback: [{ service: 'formula', answer: 'yes', count: 1 }] }));
  assert.ok(table);
  assert.match(reportCsv(table), /\r\n'=1\+1,1,0,0,1/);
});

test('percent', () => {
  assert.deepEqual([percent(1, 3), percent(2, 3), percent(0, 5), percent(0, 0)], [33.3, 66.7, 0, undefined]);
});

test('a table in columns: words left, numbers right', () => {
  assert.equal(
    textTable([{ heading: 'Service' }, { heading: 'Yes', align: 'right' }], [['Missed bin', '3'], ['Gŵyl', '12']]),
    'Service     Yes\n----------  ---\nMissed bin    3\nGŵyl         12',
  ); // prettier-ignore
});

const wide: [says: string, cells: string[]][] = [
  ['many words', ['one two three four five six seven eight nine ten eleven twelve', 'x'.repeat(30), '1']],
  ['one long word', ['x'.repeat(300), 'short', '1']],
  ['emoji, which are not cut in two', ['😀'.repeat(150), 'short', '1']],
  ['nothing', ['', '', '']],
];
for (const [says, cells] of wide)
  test(`a table fits its width and loses nothing: ${says}`, () => {
    const columns = [{ heading: 'A' }, { heading: 'B' }, { heading: 'C', align: 'right' as const }];
    const table = textTable(columns, [cells], 40);
    for (const line of table.split('\n')) assert.ok([...line].length <= 40, line);
    const signs = (text: string) => [...text.replace(/\s/g, '')].sort().join('');
    assert.equal(signs(table.split('\n').slice(2).join('')), signs(cells.join('')));
  });

test('text from elsewhere cannot move the cursor or turn its direction', () => {
  assert.equal(plainLine('a\u001b[2J\r\nb\u202Ec\u0000'), 'a [2J b c');
});
