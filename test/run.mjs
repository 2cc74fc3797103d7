import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installedPostgres, startTestPostgres } from './support/test-postgres.ts';

const root = join(import.meta.dirname, '..');
const testFiles = (folder) =>
  readdirSync(join(root, 'test', folder), { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join('test', folder, file))
    .sort();

/** Runs a command, shows what it prints, and answers with that and its exit code. */
const run = (command, args, environment = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.on('data', (data) => {
      printed += data;
      process.stdout.write(data);
    });
    child.on('close', (code) => resolve({ code, printed }));
  });

const nodeTests = (files, environment) => () =>
  run('node', ['--import', 'tsx', '--test', '--test-reporter=./test/support/node-reporter.mjs', ...files], environment);

// One PostgreSQL for all tests, each with tables of its own: the one that comes from npm, as the desk starts it by itself.
const packed = await startTestPostgres();
// The same tests again on a PostgreSQL as councils run it, where this machine has one.
const installed = installedPostgres();
const debian = installed && (await startTestPostgres(installed));
const onPacked = { CLEARWAY_TEST_DATABASE: packed.address };

/** Each part with the pattern of its closing counts. Logic runs in two zones, because a council's clock is not the machine's. */
const parts = [
  { name: 'logic, in London', run: nodeTests(testFiles('logic'), { TZ: 'Europe/London' }), counts: /(\d+) (\d+)\s*$/ },
  {
    name: 'logic, in New York',
    run: nodeTests(testFiles('logic'), { TZ: 'America/New_York' }),
    counts: /(\d+) (\d+)\s*$/,
  },
  {
    name: 'desk, command line, markup and package',
    run: nodeTests(
      ['desk', 'cli', 'markup', 'package'].flatMap(testFiles).filter((file) => !debian || !file.includes('two-desks')),
      onPacked,
    ),
    counts: /(\d+) (\d+)\s*$/,
  },
  ...(debian
    ? [
        {
          name: `desk on the PostgreSQL of this machine (${debian.version})`,
          // Those that write and read tables; pages and photos are the same on any.
          run: nodeTests(
            testFiles('desk').filter((file) =>
              /(care|database|feedback|forms-api|hostile-messages|jobs|messages|migrations|open311|requests|submissions|surveys|tracker|two-desks)/.test(
                file,
              ),
            ),
            { CLEARWAY_TEST_DATABASE: debian.address },
          ),
          counts: /(\d+) (\d+)\s*$/,
        },
      ]
    : []),
  { name: 'pages in a browser', run: nodeTests(testFiles('pages'), onPacked), counts: /(\d+) (\d+)\s*$/ },
  {
    name: 'elements and stories in a browser',
    run: () => run('npx', ['wtr']),
    counts: /browser: (\d+) passed, (\d+) failed/,
  },
];

let passed = 0;
let failed = 0;
for (const part of parts) {
  console.log(`\n${part.name}`);
  const { code, printed } = await part.run();
  const [, good, bad] = part.counts.exec(printed) ?? [];
  passed += Number(good ?? 0);
  // A part that broke before it could count is a failure too.
  failed += Math.max(Number(bad ?? 0), code === 0 && good !== undefined ? 0 : 1);
}

await packed.stop();
await debian?.stop();
if (!debian)
  console.log(
    '\nSkipped: the desk on an installed PostgreSQL. There is none on this machine (Debian: apt-get install postgresql).',
  );
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
