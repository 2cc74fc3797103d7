import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { bankHolidaysOf } from '../../../src/logic/calendar/shipped-bank-holidays.ts';
import { readCsv } from '../../../src/logic/csv/read-csv.ts';
import { openProfile } from '../../../src/logic/profile/open-profile.ts';
import { shownDue } from '../../../src/logic/requests/due-list-cells.ts';
import { findDueColumns } from '../../../src/logic/requests/due-list-columns.ts';
import { dueListCsv, dueListJson, dueListLines } from '../../../src/logic/requests/due-list-output.ts';
import { dueList, workingDaysAfter, type DueFacts } from '../../../src/logic/requests/due-list.ts';

const council = openProfile(
  JSON.parse(readFileSync(new URL('../../../stories/sample-council/council.json', import.meta.url), 'utf8')),
);
assert.ok(council);
const england = bankHolidaysOf('england-and-wales');
const facts = (now: string, more: Partial<DueFacts> = {}): DueFacts => ({
  profile: council,
  holidays: england,
  now: Date.parse(now),
  ...more,
});

const answers = (file: string, given: DueFacts) => {
  const [header, ...rows] = readCsv(file).rows;
  assert.ok(header);
  return dueList(rows, findDueColumns(header), given);
};

type Row = [says: string, received: string, promise: string, closed: string, now: string, due: string, overdue: string, late: string]; // prettier-ignore

// A promise is a standard of the sample council, or "10 working days". "–": the list does not say.
const golden: Row[] = [
  ['two working days', '24/11/2026 10:43', 'missed-bin', '', '2026-11-26T23:59Z', '2026-11-26', 'no', '0'],
  ['a minute after its last day', '24/11/2026 10:43', 'missed-bin', '', '2026-11-27T00:00Z', '2026-11-26', 'yes', '1'],
  ['a week later', '24/11/2026 10:43', 'missed-bin', '', '2026-12-03T09:00Z', '2026-11-26', 'yes', '5'],
  ['due on Friday, looked at on Saturday', '25/11/2026 10:43', 'missed-bin', '', '2026-11-28T09:00Z', '2026-11-27', 'yes', '0'],
  ['and on Monday', '25/11/2026 10:43', 'missed-bin', '', '2026-11-30T09:00Z', '2026-11-27', 'yes', '1'],
  ['five on the dot is in time for the cut-off', '24/11/2026 17:00', 'missed-bin', '', '2026-11-27T09:00Z', '2026-11-26', 'yes', '1'],
  ['a minute after the cut-off', '24/11/2026 17:01', 'missed-bin', '', '2026-11-27T09:00Z', '2026-11-27', 'no', '0'],
  ['a day without a time is before the cut-off', '24/11/2026', 'missed-bin', '', '2026-11-27T09:00Z', '2026-11-26', 'yes', '1'],
  ['Saturday counts as Monday', '28/11/2026 09:00', 'missed-bin', '', '2026-12-03T00:00Z', '2026-12-02', 'yes', '1'],
  ['over Christmas', '23/12/2026 09:00', 'missed-bin', '', '2026-12-29T12:00Z', '2026-12-29', 'no', '0'],
  ['late over Christmas: days off are not counted', '21/12/2026 09:00', 'missed-bin', '', '2026-12-29T12:00Z', '2026-12-23', 'yes', '2'],
  ['over New Year', '30/12/2026 09:00', 'missed-bin', '', '2027-01-04T12:00Z', '2027-01-04', 'no', '0'],
  ['late over New Year', '29/12/2026 09:00', 'missed-bin', '', '2027-01-05T12:00Z', '2026-12-31', 'yes', '2'],
  ['over Easter', '25/03/2027 09:00', 'missed-bin', '', '2027-03-31T12:00+01:00', '2027-03-31', 'no', '0'],
  ['late over Easter', '23/03/2027 09:00', 'missed-bin', '', '2027-03-31T12:00+01:00', '2027-03-25', 'yes', '2'],
  ['before Easter, after the cut-off', '25/03/2027 17:01', 'missed-bin', '', '2027-04-01T12:00+01:00', '2027-04-01', 'no', '0'],
  ['longer at present: by the later day', '02/11/2026 09:00', 'benefits', '', '2026-12-10T09:00Z', '2026-12-10', 'no', '0'],
  ['longer at present, and later still', '02/11/2026 09:00', 'benefits', '', '2026-12-11T09:00Z', '2026-12-10', 'yes', '1'],
  ['56 days in law end on a Tuesday', '24/11/2026 10:43', 'parking-fine', '', '2027-01-20T00:00Z', '2027-01-19', 'yes', '1'],
  ['calendar days that end on a Sunday stay there', '22/11/2026', '7 calendar days', '', '2026-11-29T23:00Z', '2026-11-29', 'no', '0'],
  ['and on Monday they are a working day late', '22/11/2026', '7 calendar days', '', '2026-11-30T00:00Z', '2026-11-29', 'yes', '1'],
  ['calendar days that end on Christmas Day', '18/12/2026', '7 calendar days', '', '2026-12-29T09:00Z', '2026-12-25', 'yes', '1'],
  ['calendar days to 29 February', '01/02/2028', '28 days', '', '2028-03-01T00:00Z', '2028-02-29', 'yes', '1'],
  ['48 hours, a minute before', '24/11/2026 10:43', 'fly-tipping', '', '2026-11-26T10:42Z', '2026-11-26 10:43', 'no', '0'],
  ['48 hours, on the minute', '24/11/2026 10:43', 'fly-tipping', '', '2026-11-26T10:43Z', '2026-11-26 10:43', 'yes', '0'],
  ['48 hours, the next day', '24/11/2026 10:43', 'fly-tipping', '', '2026-11-27T00:00Z', '2026-11-26 10:43', 'yes', '1'],
  ['48 hours over the weekend', '27/11/2026 16:00', 'fly-tipping', '', '2026-11-29T15:59Z', '2026-11-29 16:00', 'no', '0'],
  ['48 hours while the clocks go forward', '27/03/2027 10:00', 'fly-tipping', '', '2027-03-29T10:59+01:00', '2027-03-29 11:00', 'no', '0'],
  ['48 hours while the clocks go back', '24/10/2026 10:00', 'fly-tipping', '', '2026-10-26T09:00Z', '2026-10-26 09:00', 'yes', '0'],
  ['24 hours to a time that the clocks leave out', '27/03/2027 01:30', '24 hours', '', '2027-03-28T01:29Z', '2027-03-28 02:30', 'no', '0'],
  ['14 hours end at midnight: said as the day', '24/11/2026 10:00', '14 hours', '', '2026-11-24T23:59Z', '2026-11-24', 'no', '0'],
  ['working days over the end of summer time', '23/10/2026 16:00', '1 working days', '', '2026-10-27T00:00Z', '2026-10-26', 'yes', '1'],
  ['midnight in summer is London’s', '01/07/2026 09:00', 'missed-bin', '', '2026-07-03T22:59Z', '2026-07-03', 'no', '0'],
  ['an hour later it is over', '01/07/2026 09:00', 'missed-bin', '', '2026-07-03T23:00Z', '2026-07-03', 'yes', '0'],
  ['ISO with Z, in summer: 5:30pm on the wall', '2026-07-01T16:30Z', 'missed-bin', '', '2026-07-06T09:00Z', '2026-07-06', 'no', '0'],
  ['ISO with an offset', '2026-07-01T17:30:00+0100', 'missed-bin', '', '2026-07-06T09:00Z', '2026-07-06', 'no', '0'],
  ['ISO without a zone is on the wall', '2026-07-01T17:00:59', 'missed-bin', '', '2026-07-06T09:00Z', '2026-07-03', 'yes', '1'],
  ['points, and a time with pm', '24.11.2026 5:01 pm', 'missed-bin', '', '2026-11-27T09:00Z', '2026-11-27', 'no', '0'],
  ['a service by its name', '24/11/2026 10:43', 'Missed bin', '', '2026-11-27T09:00Z', '2026-11-26', 'yes', '1'],
  ['closed on its last day', '24/11/2026 10:43', 'missed-bin', '26/11/2026', '2027-01-05T09:00Z', '2026-11-26', 'no', '0'],
  ['closed a day late', '24/11/2026 10:43', 'missed-bin', '27/11/2026', '2027-01-05T09:00Z', '2026-11-26', 'no', '1'],
  ['closed over a weekend late', '24/11/2026 10:43', 'missed-bin', '30/11/2026 11:00', '2027-01-05T09:00Z', '2026-11-26', 'no', '2'],
  ['closed, nobody says when', '24/11/2026 10:43', 'missed-bin', 'Yes', '2027-01-05T09:00Z', '2026-11-26', 'no', '–'],
  ['"no" is open', '24/11/2026 10:43', 'missed-bin', 'No', '2026-11-27T09:00Z', '2026-11-26', 'yes', '1'],
  ['no days: the same day', '24/11/2026 10:43', '0 working days', '', '2026-11-25T00:00Z', '2026-11-24', 'yes', '1'],
]; // prettier-ignore
for (const [says, received, promise, closed, now, due, overdue, late] of golden)
  test(`due: ${says}`, () => {
    const [, amount, unit] = /^(\d+) (.+)$/.exec(promise) ?? [];
    const [row] = answers(
      `Reference,Date received,Standard,Days,Unit,Closed\nA1,${received},${unit ? '' : promise},${amount ?? ''},${unit ?? ''},${closed}`,
      facts(now, { unit: 'calendar days' }),
    ).map((each) => ('problem' in each ? each : { ...each, due: shownDue(each.due) }));
    assert.ok(row && !('problem' in row), JSON.stringify(row));
    assert.deepEqual(
      [row.due, row.overdue ? 'yes' : 'no', row.daysLate === undefined ? '–' : String(row.daysLate)],
      [due, overdue, late],
    );
  });

const wrong: [says: string, cells: string, told: RegExp][] = [
  ['no day', ',missed-bin,,,', /day of receipt is missing/],
  ['words for a day', 'yesterday,missed-bin,,,', /"yesterday" is no day that we can read\. Write it like 24\/11\/2026/],
  ['an American day', '11/24/2026,missed-bin,,,', /no such month\. Write the day first/],
  ['a day that is not in the calendar', '31/11/2026,missed-bin,,,', /no day in the calendar/],
  ['a year of two digits', '24/11/26,missed-bin,,,', /two digits/],
  ['a time that no clock shows', '24/11/2026 25:00,missed-bin,,,', /no time that we can read/],
  ['a day to come', '24/11/2027,missed-bin,,,', /still to come/],
  ['a standard that nobody knows', '24/11/2026,missed-bim,,,', /do not know the standard "missed-bim"\. Write one of missed-bin, bulky/],
  ['no promise at all', '24/11/2026,,,,', /standard is missing/],
  ['days in words', '24/11/2026,,ten,working days,', /"ten" is no whole number.*like 10/],
  ['half a day', '24/11/2026,,1.5,working days,', /no whole number/],
  ['fewer than none', '24/11/2026,,-1,working days,', /no whole number/],
  ['days without a unit', '24/11/2026,,10,,', /unit is missing\. Write working days, calendar days or hours/],
  ['a unit that nobody knows', '24/11/2026,,10,fortnights,', /"fortnights" is no unit/],
  ['days that may be either', '24/11/2026,,10,days,', /"days" is no unit\. Write working days, calendar days/],
  ['words for closed', '24/11/2026,missed-bin,,,perhaps', /does not say whether it is closed/],
  ['closed before it came', '24/11/2026,missed-bin,,,20/11/2026', /closed before it was received/],
]; // prettier-ignore
for (const [says, cells, told] of wrong)
  test(`a row that cannot be read says what to write: ${says}`, () => {
    const [bad, good] = answers(
      `Received,Standard,Days,Unit,Closed\n${cells}\n24/11/2026,missed-bin,,,`,
      facts('2026-11-27T09:00Z'),
    );
    assert.ok(bad && 'problem' in bad, JSON.stringify(bad));
    assert.match(bad.problem, told);
    assert.equal(bad.line, 2);
    assert.ok(good && !('problem' in good) && good.overdue, 'the others go on');
  });

const headings: [says: string, header: string, row: string][] = [
  ['as we write them', 'reference,received,standard,closed', 'A1,24/11/2026,missed-bin,'],
  ['with spaces and capitals', 'Case Reference,Date Received,Service,Date Closed', 'A1,24/11/2026,Missed bin,'],
  ['with underscores', 'case_ref,created_at,service_code,closed_at', 'A1,2026-11-24T10:43Z,missed-bin,'],
  ['in Welsh', 'Cyfeirnod,Dyddiad derbyn,Safon,Caewyd', 'A1,24/11/2026,missed-bin,'],
  ['with the unit in the heading', 'Ref,Logged,Working days', 'A1,24/11/2026,2'],
  ['with a status', 'ID,Opened,SLA,Status', 'A1,24/11/2026,missed-bin,Awaiting parts'],
  ['in another order, with more between', 'Officer,Standard,Notes,Received,Ref', 'Jo,missed-bin,"a, b",24/11/2026,A1'],
];
for (const [says, header, row] of headings)
  test(`columns are found ${says}`, () => {
    const [first] = answers(`${header}\n${row}`, facts('2026-11-27T09:00Z'));
    assert.ok(first && !('problem' in first), JSON.stringify(first));
    assert.deepEqual([first.reference, shownDue(first.due), first.overdue], ['A1', '2026-11-26', true]);
  });

test('a list without the columns that are needed says which', () => {
  const [header] = readCsv('Name,Town').rows;
  assert.ok(header);
  assert.deepEqual(findDueColumns(header).problems, [
    'There is no column with the day of receipt. Call one "received".',
    'There is no column that says what was promised. Call one "standard", or two "days" and "unit".',
  ]);
});

test('a status of "Closed" closes; the day of closing, where there is one, says how late', () => {
  const file =
    'Received,Standard,Closed,Status\n24/11/2026,missed-bin,,Completed\n24/11/2026,missed-bin,30/11/2026,Completed';
  const [one, other] = answers(file, facts('2026-12-10T09:00Z'));
  assert.ok(one && other && !('problem' in one) && !('problem' in other));
  assert.deepEqual([one.overdue, one.daysLate, other.overdue, other.daysLate], [false, undefined, false, 2]);
});

test('what is not certain is said', () => {
  const [row] = answers('Received,Days,Unit\n29/12/2028,5,working days', facts('2029-01-02T09:00Z'));
  assert.ok(row && !('problem' in row));
  assert.match(row.notes.join(), /bank holidays/);
  const [hours] = answers('Received,Standard\n24/11/2026,fly-tipping', facts('2026-11-24T09:00Z'));
  assert.ok(hours && !('problem' in hours));
  assert.match(hours.notes.join(), /count from midnight/);
});

test('the list comes back with its own columns, ours behind them, and nothing lost', () => {
  const file =
    'Ref;Received;Standard;Comment\r\nA1;24/11/2026 10:43;missed-bin;"=HYPERLINK(""x""); see it"\r\nA2;soon;missed-bin;\r\n';
  const [header, ...rows] = readCsv(file).rows;
  assert.ok(header);
  const answered = dueList(rows, findDueColumns(header), facts('2026-11-27T09:00Z'));
  const csv = dueListCsv(header, rows, answered);
  assert.deepEqual(
    readCsv(csv).rows.map(({ cells }) => cells),
    [
      ['Ref', 'Received', 'Standard', 'Comment', 'due', 'overdue', 'working days late', 'note'],
      ['A1', '24/11/2026 10:43', 'missed-bin', `'=HYPERLINK("x"); see it`, '2026-11-26', 'yes', '1', ''],
      [
        'A2',
        'soon',
        'missed-bin',
        '',
        '',
        '',
        '',
        `We could not read this row. "soon" is no day that we can read. Write it like 24/11/2026, 24/11/2026 10:43 or 2026-11-24T10:43.`,
      ],
    ],
  );
  assert.deepEqual(dueListJson(answered)[0], {
    line: 2,
    reference: 'A1',
    due: '2026-11-26',
    overdue: true,
    daysLate: 1,
    notes: [],
  });
});

test('a list of ours that comes again has its answers replaced, not doubled', () => {
  const twice = (file: string) => {
    const [header, ...rows] = readCsv(file).rows;
    assert.ok(header);
    return dueListCsv(header, rows, dueList(rows, findDueColumns(header), facts('2026-11-27T09:00Z')));
  };
  const once = twice('Ref,Received,Standard\nA1,24/11/2026,missed-bin');
  assert.equal(twice(once), once);
});

test('for people, what is overdue the longest stands first', () => {
  const file =
    'Ref,Received,Standard\nnew,26/11/2026,missed-bin\nlate,20/11/2026,missed-bin\nlatest,10/11/2026,missed-bin\n,11/11/2026,fly-tipping';
  const lines = dueListLines(answers(file, facts('2026-11-27T09:00Z')));
  assert.deepEqual(
    lines.map(([reference]) => reference),
    ['latest', 'line 5', 'late', 'new'],
  );
  assert.equal(lines[1]?.[1], 'Thursday 12 November 2026');
});

test('working days after a day off start with the next working day', () => {
  assert.equal(workingDaysAfter('2026-11-28', '2026-11-29', england), 0);
  assert.equal(workingDaysAfter('2026-11-28', '2026-11-30', england), 1);
  assert.equal(workingDaysAfter('2026-12-25', '2026-12-29', england), 1);
  assert.equal(workingDaysAfter('2026-11-30', '2026-11-27', england), 0);
});
