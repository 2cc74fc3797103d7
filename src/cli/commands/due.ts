import { readCsv, type CsvRow } from '../../logic/csv/read-csv.ts';
import { textTable } from '../../logic/reports/text-table.ts';
import { findDueColumns } from '../../logic/requests/due-list-columns.ts';
import { dueListColumns, dueListCsv, dueListJson, dueListLines } from '../../logic/requests/due-list-output.ts';
import { ownDueList } from '../../logic/requests/due-list-own.ts';
import { dueList, type DueFacts, type DueRow } from '../../logic/requests/due-list.ts';
import { readUnit } from '../../logic/requests/due-list-cells.ts';
import { openRequestStore } from '../../desk/stores/requests.ts';
import { readBytes, readCouncil, readNow } from '../council.ts';
import { decode } from '../decode.ts';
import { readArguments } from '../read-arguments.ts';
import { WrongUse, type Command, type Terminal } from '../terminal.ts';
import { withDesk } from '../with-desk.ts';

const options = {
  csv: 'flag',
  json: 'flag',
  overdue: 'flag',
  fail: 'flag',
  profile: 'value',
  now: 'value',
  unit: 'value',
} as const;

interface List {
  readonly header: CsvRow;
  readonly rows: readonly CsvRow[];
  readonly answers: readonly DueRow[];
}

/** More open requests than that are asked for page by page. */
const atOnce = 1000;

export const command: Command = {
  usage: ['clearway due [--csv | --json]', 'clearway due FILE [--csv | --json]', 'clearway due - < FILE'],
  help: `When each open request of the desk is due, and what is overdue. With FILE, the same for a list of your own: a CSV file
with a line of headings. It needs the day of receipt ("received"), and what was promised: a standard or service
of the council profile ("standard"), or a number and its unit ("days" and "unit": working days, calendar days or
hours). "reference", "closed" and "status" are read where they are there. "-" reads what is piped in.

  --csv              write a CSV file: your own columns, and due, overdue, working days late and note
  --json             write JSON
  --overdue          only what is overdue
  --fail             end with 1 where something is overdue or a line cannot be read
  --profile FILE     the council profile; bank-holidays.json beside it is read too
  --unit UNIT        the unit where the list does not say it
  --now MOMENT       count for another moment: "2026-11-26 09:00"`,

  async run(args, terminal) {
    const { values, words } = readArguments(args, options, 1);
    if (values.csv && values.json) throw new WrongUse('Choose one: --csv or --json.');
    // The moment decides which week the sample council is in; its zone is the same in all of them.
    const { profile, holidays } = await readCouncil(values.profile, terminal.now());
    const facts: DueFacts = {
      profile,
      holidays,
      now: readNow(values.now, profile.timeZone, terminal),
      ...(values.unit !== undefined && { unit: unitNamed(values.unit) }),
    };
    const list = words[0] === undefined ? await ownList(facts, terminal) : await listIn(words[0], facts, terminal);
    const shown = values.overdue ? onlyOverdue(list) : list;
    if (values.csv) terminal.out(dueListCsv(shown.header, shown.rows, shown.answers));
    else if (values.json) terminal.out(JSON.stringify(dueListJson(shown.answers), undefined, 2));
    else terminal.out(textOf(shown));
    const wrong = list.answers.flatMap((row) => ('problem' in row ? [row] : []));
    for (const { line, problem } of wrong) terminal.say(`Line ${line}: ${problem}`);
    if (wrong.length > 0)
      terminal.say(`${wrong.length} of ${list.answers.length} lines could not be read. The others are done.`);
    const found = wrong.length > 0 || list.answers.some((row) => 'overdue' in row && row.overdue);
    return values.fail && found ? 1 : 0;
  },
};

function unitNamed(said: string): string {
  const unit = readUnit(said);
  if (!unit.ok) throw new WrongUse(`--unit: ${unit.message}`);
  return unit.value;
}

async function listIn(file: string, facts: DueFacts, terminal: Terminal): Promise<List> {
  const bytes = file === '-' ? await terminal.input() : await readBytes(file);
  const { rows, openQuote } = readCsv(decode(bytes));
  const [header, ...body] = rows;
  if (!header) throw new WrongUse('The list is empty. It needs a line of headings, and a line for each request.');
  if (openQuote !== undefined)
    throw new WrongUse(`On line ${openQuote} a quotation mark begins that never ends. Close it, and try again.`);
  const columns = findDueColumns(header);
  if (columns.problems.length > 0)
    throw new WrongUse(`${columns.problems.join('\n')}\nThe headings are: ${header.cells.join(', ')}.`);
  return { header, rows: body, answers: dueList(body, columns, facts) };
}

const ownList = (facts: DueFacts, terminal: Terminal): Promise<List> =>
  withDesk(terminal, async ({ database }) => {
    const store = openRequestStore(database);
    const requests = [];
    for (let skip = 0; ; skip += atOnce) {
      const some = await store.list({ open: true, most: atOnce, skip });
      requests.push(...some);
      if (some.length < atOnce) return ownDueList(requests, facts);
    }
  });

function onlyOverdue({ header, rows, answers }: List): List {
  const places = answers.flatMap((row, place) => ('overdue' in row && row.overdue ? [place] : []));
  const at = <T>(list: readonly T[]): readonly T[] => places.flatMap((place) => list.slice(place, place + 1));
  return { header, rows: at(rows), answers: at(answers) };
}

function textOf({ answers }: List): string {
  const lines = dueListLines(answers);
  const overdue = answers.filter((row) => 'overdue' in row && row.overdue).length;
  const total = `${lines.length} ${lines.length === 1 ? 'request' : 'requests'}, ${overdue} overdue.`;
  return lines.length > 0 ? `${textTable(dueListColumns, lines)}\n\n${total}` : total;
}
