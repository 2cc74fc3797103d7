import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { runLine } from './terminal.ts';

const verbs = ['due', 'report', 'export', 'erase', 'key'];

for (const args of [[], ['help'], ['--help'], ['-h']])
  test(`"clearway ${args.join(' ')}" says what there is`, async () => {
    const { code, out } = await runLine(args);
    assert.equal(code, 0);
    for (const verb of verbs) assert.match(out, new RegExp(`clearway ${verb} `));
  });

for (const verb of verbs)
  for (const args of [
    ['help', verb],
    [verb, '--help'],
  ])
    test(`"clearway ${args.join(' ')}" says how it is called, within 120 signs a line`, async () => {
      const { code, out } = await runLine(args);
      assert.equal(code, 0);
      assert.match(out, new RegExp(`^ {2}clearway ${verb}`));
      for (const line of out.split('\n')) assert.ok(line.length <= 120, line);
    });

const wrong: [args: string[], told: RegExp][] = [
  [['dew'], /There is no "dew"\. These are the commands/],
  [['help', 'dew'], /There is no "dew"/],
  [['constructor'], /There is no "constructor"/],
  [['due', '--colour'], /There is no option --colour\. There are: --csv, --json/],
  [['due', '--csv', '--json'], /Choose one/],
  [['due', '--now'], /--now needs a value/],
  [['due', '--csv=yes'], /--csv takes no value/],
  [['due', 'a.csv', 'b.csv'], /"b\.csv" is one word too many/],
  [['due', 'a.csv', '--now', 'tomorrow'], /--now: "tomorrow" is no day/],
  [['due', 'a.csv', '--unit', 'weeks'], /--unit: "weeks" is no unit/],
  [['due', '/nowhere/a.csv'], /There is no file \/nowhere\/a\.csv/],
  [['due', 'a.csv', '--profile', '/nowhere/council.json'], /There is no file/],
  [['due', 'a.csv', '--profile', fileURLToPath(import.meta.url)], /is not written as JSON/],
  [['report', '--from', '1/11/2026'], /--from is "1\/11\/2026"\. Write a day like 2026-11-01/],
  [['report', '--from', '2026-11-02', '--until', '2026-11-01'], /--until is before --from/],
  [['erase'], /Which reference\? Write it like 7K4P-9QX3/],
  [['erase', '1234'], /"1234" is no reference/],
  [['export'], /Which reference/],
  [['key'], /add, list or remove/],
  [['key', 'ad', 'x'], /add, list or remove/],
  [['key', 'add'], /Whose key/],
  [['key', 'add', 'a\nb'], /cannot be a name/],
];
for (const [args, told] of wrong)
  test(`a wrong line ends with 2 and says how it is right: clearway ${args.join(' ')}`, async () => {
    const { code, out, said } = await runLine(args, { environment: { CLEARWAY_DATA: '/nowhere/at/all' } });
    assert.equal(code, 2);
    assert.match(said, told);
    assert.equal(out, '');
  });

for (const args of [['due'], ['report'], ['erase', '7K4P-9QX3'], ['export', '7K4P-9QX3']])
  test(`without a desk's data it says where to look, and makes none: clearway ${args.join(' ')}`, async () => {
    const { code, said } = await runLine(args, { environment: { CLEARWAY_DATA: '/nowhere/at/all' } });
    assert.equal(code, 2);
    assert.match(said, /There is no desk's data in \/nowhere\/at\/all.*CLEARWAY_DATA.*DATABASE_URL/);
  });

test('the program itself gives its exit code, and reads what is piped in', () => {
  const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
  const run = (args: string[], input = '') =>
    spawnSync(process.execPath, ['--import', 'tsx', main, ...args], { input, encoding: 'utf8' });
  const due = run(['due', '-', '--csv', '--now', '2026-11-27 09:00', '--fail'], 'Received,Standard\n24/11/2026,missed-bin');
  assert.equal(due.status, 1, due.stderr);
  assert.equal(due.stdout, '\u{FEFF}Received,Standard,due,overdue,working days late,note\r\n24/11/2026,missed-bin,2026-11-26,yes,1,\r\n');
  assert.equal(run(['dew']).status, 2);
  assert.equal(run(['help']).status, 0);
}); // prettier-ignore
