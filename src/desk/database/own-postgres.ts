import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { passwordFile, postgresFiles, socketFolder, user } from './postgres-files.ts';
import { PostgresProblem } from './postgres-problem.ts';
import type { PostgresPrograms } from './postgres-programs.ts';
import { ensureServer, pause, portFor, serverOf, stopServer, type ServerPlan } from './postgres-server.ts';

export { PostgresProblem } from './postgres-problem.ts';

/** A PostgreSQL of the desk's own, running. */
export interface OwnPostgres {
  readonly connection: pg.ClientConfig;
  /** The number of its process. */
  readonly server: () => Promise<number | undefined>;
  /** Stops it, and answers when it has written everything. */
  readonly stop: () => Promise<void>;
}

/** The lock of a killed desk goes with its connection, which PostgreSQL notices a moment later. */
const lockPatienceMs = 3_000;

/**
 * Starts PostgreSQL in a folder, on a socket that only its owner reaches, and makes its files the first time. One that a desk left
 * running when it was killed is taken over; one that another desk uses is refused, because each stops its own. Where it is killed while
 * the desk runs, it is started again.
 */
export async function startOwnPostgres(
  folder: string,
  programs: PostgresPrograms,
  { sockets = process.platform !== 'win32' }: { readonly sockets?: boolean } = {},
): Promise<OwnPostgres> {
  const files = await postgresFiles(resolve(folder), programs, { sockets });
  const socket = sockets ? await socketFolder(files) : undefined;
  const plan: ServerPlan = {
    program: programs.postgres,
    files,
    logFile: join(resolve(folder), 'postgres.log'),
    ...(socket !== undefined && { socket }),
    connection: {
      user,
      database: 'postgres',
      port: sockets ? 5432 : await portFor(files),
      host: socket ?? '127.0.0.1',
      ...(!sockets && { password: await readFile(passwordFile(files), 'utf8') }),
      // Whatever the environment says of other servers.
      ssl: false,
    },
  };

  let isStopping = false;
  let owner: pg.Client | undefined;
  let server: number | undefined;
  let again: Promise<void> = Promise.resolve();
  const begin = async (): Promise<void> => {
    await ensureServer(plan);
    owner = await takeLock(plan.connection);
    if (!owner) return;
    // Before anything is waited for: a server that is killed at this very moment must be noticed too.
    owner.once('end', () => {
      owner = undefined;
      again = beginAgain();
    });
    server = await serverOf(files);
  };
  const beginAgain = async (): Promise<void> => {
    for (let isDone = false; !isDone && !isStopping;) {
      isDone = await begin().then(
        () => true,
        () => false,
      );
      if (!isDone) await pause(1000);
    }
  };
  await begin();
  if (!owner)
    throw new PostgresProblem(
      `Another desk uses ${folder}. Stop it, or give this one a folder of its own with CLEARWAY_DATA. Two desks can share a PostgreSQL with DATABASE_URL.`,
    );
  return {
    connection: plan.connection,
    server: () => serverOf(files),
    stop: async () => {
      isStopping = true;
      await again;
      // Without the lock it is another desk's by now.
      if (!owner) return;
      await owner.end().catch(() => undefined);
      if (server !== undefined) await stopServer(server);
    },
  };
}

/** The connection that holds the lock of the folder, for as long as it stands; undefined where another desk holds it. */
async function takeLock(connection: pg.ClientConfig): Promise<pg.Client | undefined> {
  const client = new pg.Client(connection);
  client.on('error', () => undefined);
  await client.connect();
  const end = Date.now() + lockPatienceMs;
  do {
    const { rows } = await client.query<{ mine: boolean }>(
      `select pg_try_advisory_lock(hashtext('clearway desk')) as mine`,
    );
    if (rows[0]?.mine) return client;
    await pause(100);
  } while (Date.now() < end);
  await client.end();
  return undefined;
}
