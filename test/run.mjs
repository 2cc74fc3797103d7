import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

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

/** Each part with the pattern of its closing counts. Logic runs in two zones, because a council's clock is not the machine's. */
const parts = [
  { name: 'logic, in London', run: nodeTests(testFiles('logic'), { TZ: 'Europe/London' }), counts: /(\d+) (\d+)\s*$/ },
  {
    name: 'logic, in New York',
    run: nodeTests(testFiles('logic'), { TZ: 'America/New_York' }),
    counts: /(\d+) (\d+)\s*$/,
  },
  {
    name: 'desk, markup and package',
    run: nodeTests(['desk', 'markup', 'package'].flatMap(testFiles)),
    counts: /(\d+) (\d+)\s*$/,
  },
  { name: 'pages in a browser', run: nodeTests(testFiles('pages')), counts: /(\d+) (\d+)\s*$/ },
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

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
