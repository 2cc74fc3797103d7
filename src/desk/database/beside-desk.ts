import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { ConfigError, type Config } from '../config.ts';
import { openDatabase } from './database.ts';
import { openDeskDatabase, type DeskDatabase } from './desk-database.ts';
import { passwordFile, user } from './postgres-files.ts';

/** A command asks a few things one after the other; the desk beside it needs the connections. */
const most = 3;

/**
 * Opens a desk's tables for a command. Beside a desk that runs it uses that desk's PostgreSQL, takes no lock and stops nothing; where
 * none runs it starts one, and stops it afterwards. `make` says that a folder without a database gets one.
 */
export async function openBesideDesk(
  config: Pick<Config, 'databaseUrl' | 'data'>,
  { make = false }: { readonly make?: boolean } = {},
): Promise<DeskDatabase> {
  if (config.databaseUrl !== undefined) return openDeskDatabase(config);
  const files = join(resolve(config.data), 'postgres');
  if (!make && !existsSync(join(files, 'PG_VERSION')))
    throw new ConfigError(
      `There is no desk's data in ${config.data}. Say where it is: CLEARWAY_DATA names its folder, or DATABASE_URL its PostgreSQL.`,
    );
  const beside = await besideRunning(files);
  if (beside) return beside;
  try {
    return await openDeskDatabase(config);
  } catch (error) {
    // A desk may have started between the two.
    const second = await besideRunning(files);
    if (second) return second;
    throw error;
  }
}

/** The tables of a server that runs on these files; undefined where none runs. */
async function besideRunning(files: string): Promise<DeskDatabase | undefined> {
  const connection = await runningConnection(files);
  if (!connection || !(await answers(connection))) return undefined;
  const database = await openDatabase({ connection, most });
  return { database, close: () => database.destroy() };
}

/**
 * How to reach the server that runs on these files, from what it writes down itself while it does: the number of its process, its files,
 * when it started, its port, the folder of its socket.
 */
async function runningConnection(files: string): Promise<pg.ClientConfig | undefined> {
  const text = await readFile(join(files, 'postmaster.pid'), 'utf8').catch(() => '');
  const [, folder, , port, socket] = text.split('\n').map((line) => line.trim());
  if (folder !== files || !port) return undefined;
  const password = socket ? undefined : await readFile(passwordFile(files), 'utf8').catch(() => undefined);
  return {
    user,
    database: 'postgres',
    port: Number(port),
    host: socket || '127.0.0.1',
    ...(password !== undefined && { password }),
    ssl: false,
  };
}

async function answers(connection: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
