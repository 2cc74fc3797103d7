import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { installedPostgres, startTestPostgres } from '../test/support/test-postgres.ts';

/**
 * How much feedback the desk takes in: on the PostgreSQL that it starts by itself, and on an installed one. The load comes from this
 * process, on the same machine, and so takes a part of its cores. `npm run bench:desk`
 */
const seconds = 10;
const connections = 24;

interface Figures {
  readonly perSecond: number;
  readonly median: number;
  readonly p99: number;
  readonly slowest: number;
  readonly refused: number;
}

const post = (agent: Agent, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const id = randomUUID();
    const body = JSON.stringify({
      press: id,
      answer: 'no',
      service: 'missed-bin',
      page: '/bins/missed-bin',
      language: 'en',
    });
    const sent = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: '/clearway/api/feedback',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'idempotency-key': id,
          // Each resident has an address of their own.
          'x-forwarded-for': `10.${Math.floor(Math.random() * 255)}.${Math.floor(Math.random() * 255)}.7`,
        },
      },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode ?? 0));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

async function load(port: number, forSeconds: number): Promise<Figures> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let refused = 0;
  const start = performance.now();
  const end = start + forSeconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        const began = performance.now();
        if ((await post(agent, port)) !== 201) refused += 1;
        times.push(performance.now() - began);
      }
    }),
  );
  const lasted = (performance.now() - start) / 1000;
  agent.destroy();
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSecond: times.length / lasted, median: at(0.5), p99: at(0.99), slowest: at(1), refused };
}

async function measure(name: string, settings: Readonly<Record<string, string>>): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'clearway-bench-'));
  const child = spawn(process.execPath, ['dist/desk/server.js'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      CLEARWAY_DATA: data,
      CLEARWAY_BEHIND_PROXY: 'yes',
      CLEARWAY_PER_MINUTE: '1000000',
      ...settings,
    },
  });
  const port = await new Promise<number>((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      const found = /127\.0\.0\.1:(\d+)/.exec(text.toString());
      if (found) resolve(Number(found[1]));
    });
  });
  await load(port, 2);
  const { perSecond, median, p99, slowest, refused } = await load(port, seconds);
  const ms = (time: number) => `${time.toFixed(1)} ms`.padStart(9);
  console.log(
    `${name.padEnd(34)} ${perSecond.toFixed(0).padStart(6)} a second, median ${ms(median)}, p99 ${ms(p99)}, slowest ${ms(slowest)}, refused ${refused}`,
  );
  child.kill('SIGTERM');
  await new Promise((resolve) => child.on('exit', resolve));
  await rm(data, { recursive: true, force: true });
}

console.log(
  `Feedback posts, ${connections} connections, ${seconds} s, ${cpus().length} cores for load, desk and database together`,
);
await measure('its own PostgreSQL (from npm)', { DATABASE_URL: '' });
const installed = installedPostgres();
if (installed) {
  const server = await startTestPostgres(installed);
  await measure(`PostgreSQL ${server.version.split(' ')[0]} (DATABASE_URL)`, { DATABASE_URL: server.address });
  await server.stop();
} else
  console.log('PostgreSQL is not installed here, so only its own was measured (Debian: apt-get install postgresql).');
