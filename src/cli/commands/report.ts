import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays, isPlainDate, type PlainDate } from '../../logic/calendar/plain-date.ts';
import { instantOf } from '../../logic/calendar/zoned-time.ts';
import { dateWords } from '../../logic/calendar/date-words.ts';
import { makeReport } from '../../logic/reports/report.ts';
import { reportCsv, reportTables, reportText } from '../../logic/reports/report-tables.ts';
import { textIn } from '../../logic/words/language.ts';
import { openReportStore } from '../../desk/stores/reports.ts';
import { readCouncil, readNow } from '../council.ts';
import { readArguments } from '../read-arguments.ts';
import { WrongUse, type Command } from '../terminal.ts';
import { withDesk } from '../with-desk.ts';

const options = {
  from: 'value',
  until: 'value',
  csv: 'value',
  json: 'flag',
  fail: 'flag',
  profile: 'value',
  now: 'value',
} as const;

export const command: Command = {
  usage: ['clearway report [--from DAY] [--until DAY] [--csv FOLDER | --json]'],
  help: `For the service areas: feedback and satisfaction by service, with how many of those who saw the question answered it;
the promises that fell due and how many were kept; what is overdue now; and how often people asked us to hurry.
A score is 0 where all are very dissatisfied and 100 where all are very satisfied.

  --from DAY         the first day, like 2026-11-01; from the beginning when left out
  --until DAY        the last day, like 2026-11-30; up to now when left out
  --csv FOLDER       write a CSV file for each table into a folder
  --json             write JSON
  --fail             end with 1 where something is overdue
  --profile FILE     the council profile
  --now MOMENT       count for another moment: "2026-11-26 09:00"`,

  async run(args, terminal) {
    const { values } = readArguments(args, options, 0);
    if (values.csv !== undefined && values.json) throw new WrongUse('Choose one: --csv or --json.');
    const { profile } = await readCouncil(values.profile, terminal.now());
    const { timeZone } = profile;
    const [from, until] = [dayOf('--from', values.from), dayOf('--until', values.until)];
    if (from !== undefined && until !== undefined && until < from)
      throw new WrongUse('--until is before --from. Change them round.');
    const now = readNow(values.now, timeZone, terminal);
    const at = (day: PlainDate): number => instantOf(day, '00:00', timeZone).getTime();
    const rows = await withDesk(terminal, ({ database }) =>
      openReportStore(database).rows({
        now,
        ...(from !== undefined && { from: { day: from, at: at(from) } }),
        ...(until !== undefined && { until: { day: until, at: at(addDays(until, 1)) } }),
      }),
    );
    const report = makeReport(rows, profile);
    const tables = reportTables(report);
    if (values.csv !== undefined) {
      await mkdir(values.csv, { recursive: true });
      for (const table of tables) await writeFile(join(values.csv, `${table.name}.csv`), reportCsv(table));
      terminal.say(`Wrote ${tables.length} files into ${values.csv}.`);
    } else if (values.json) terminal.out(JSON.stringify({ from, until, ...report }, undefined, 2));
    else terminal.out(`${textIn(profile.name, 'en')}, ${timeWords(from, until)}\n\n\n${reportText(tables)}`);
    return values.fail && report.overdue.length > 0 ? 1 : 0;
  },
};

function dayOf(option: string, said: string | undefined): PlainDate | undefined {
  if (said === undefined) return undefined;
  const day: string = said;
  if (isPlainDate(day)) return day;
  throw new WrongUse(`${option} is "${said}". Write a day like 2026-11-01.`);
}

const words = (day: PlainDate): string => dateWords(day, 'en', { year: true });
const timeWords = (from: PlainDate | undefined, until: PlainDate | undefined): string => {
  if (from !== undefined && until !== undefined) return `${words(from)} to ${words(until)}`;
  if (from !== undefined) return `from ${words(from)}`;
  return until !== undefined ? `up to ${words(until)}` : 'from the beginning up to now';
};
