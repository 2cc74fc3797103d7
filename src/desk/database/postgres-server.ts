import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { PostgresProblem, reasonOf } from './postgres-problem.ts';
import { runAs } from './postgres-programs.ts';

/** A server that is to run: its files, where its log goes, and how it is reached. */
export interface ServerPlan {
  readonly program: string;
  readonly files: string;
  readonly logFile: string;
  /** The folder of its socket; undefined where it listens on this computer's own address. */
  readonly socket?: string;
  readonly connection: pg.ClientConfig;
}

const patienceMs = 30_000;
export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const settingsOf = ({ socket = '', connection }: ServerPlan): readonly string[] => [
  `listen_addresses=${socket ? '' : '127.0.0.1'}`,
  `unix_socket_directories=${socket}`,
  `port=${connection.port}`,
  'max_connections=60',
  'shared_buffers=64MB',
  'timezone=UTC',
  'log_statement=none',
  // A fault in a statement goes to the desk, and not to the log: "Key (comment)=(…) exists" may name somebody.
  'log_min_messages=log',
  'log_error_verbosity=terse',
  'log_parameter_max_length=0',
  'log_parameter_max_length_on_error=0',
  'log_min_error_statement=panic',
];

/** Sees to it that a server runs: one that runs already stays as it is. */
export async function ensureServer(plan: ServerPlan): Promise<void> {
  if (await answers(plan.connection)) return;
  const { program, files, logFile } = plan;
  const log = await open(logFile, 'w', 0o600);
  const end = Date.now() + patienceMs;
  try {
    // What killed servers leave behind takes a moment to go: a first refusal is not the last word.
    while (Date.now() < end) {
      const child = spawn(program, ['-D', files, ...settingsOf(plan).flatMap((setting) => ['-c', setting])], {
        // A group of its own, so that Ctrl and C at the desk does not stop it before the desk has finished.
        detached: true,
        stdio: ['ignore', log.fd, log.fd],
        cwd: '/',
        env: { ...process.env, LC_ALL: 'C' },
        ...runAs(),
      });
      let isOver = false;
      child.on('error', () => (isOver = true));
      child.on('exit', () => (isOver = true));
      child.unref();
      while (!isOver && Date.now() < end) {
        if (await answers(plan.connection)) return;
        await pause(30);
      }
      await pause(300);
    }
  } finally {
    await log.close();
  }
  const said = await readFile(logFile, 'utf8').catch(() => '');
  throw new PostgresProblem(`PostgreSQL did not start in ${files}. ${reasonOf(said)}`);
}

async function answers(connection: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** What a server writes down while it runs: the number of its process, and its port. */
async function runningServer(files: string): Promise<{ readonly server: number; readonly port: number } | undefined> {
  const text = await readFile(join(files, 'postmaster.pid'), 'utf8').catch(() => '');
  const [server = '', folder, , port = ''] = text.split('\n');
  return folder === files && isAlive(Number(server)) ? { server: Number(server), port: Number(port) } : undefined;
}

/** The number of the process of a server that runs. */
export const serverOf = async (files: string): Promise<number | undefined> => (await runningServer(files))?.server;

const isAlive = (server: number): boolean => {
  try {
    return server > 0 && process.kill(server, 0);
  } catch {
    return false;
  }
};

/** A fast shutdown: connections are ended, what is committed is written. */
export async function stopServer(server: number): Promise<void> {
  // The second is for one that hangs; what it had committed is read from its log at the next start.
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (isAlive(server)) process.kill(server, signal);
    const end = Date.now() + patienceMs;
    while (isAlive(server) && Date.now() < end) await pause(20);
  }
}

/** The port that a running server has, or a free one. */
export async function portFor(files: string): Promise<number> {
  const running = await runningServer(files);
  if (running?.port) return running.port;
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as AddressInfo;
      probe.close(() => resolve(free));
    });
  });
}
