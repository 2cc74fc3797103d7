import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { packedPrograms, type PostgresPrograms } from '../../src/desk/database/postgres-programs.ts';
import { startOwnPostgres } from '../../src/desk/database/own-postgres.ts';

/** A PostgreSQL for tests, as an address that `pg` reads, and how to end it. */
export interface TestPostgres {
  readonly address: string;
  /** "15.18 (Debian 15.18-0+deb12u1)" */
  readonly version: string;
  readonly stop: () => Promise<void>;
}

/** Where Debian puts each version of PostgreSQL. */
const debianFolder = '/usr/lib/postgresql';

/** The newest PostgreSQL that is installed on this machine; undefined where there is none. */
export const installedPostgres = (): PostgresPrograms | undefined => {
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder) : [];
  const found = versions
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => join(debianFolder, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
  return found === undefined ? undefined : { initdb: join(found, 'initdb'), postgres: join(found, 'postgres') };
};

/** Starts the PostgreSQL that comes from npm, or the one whose programs are given, in a folder that goes with it. */
export async function startTestPostgres(given?: PostgresPrograms): Promise<TestPostgres> {
  const programs = given ?? (await packedPrograms());
  if (!programs)
    throw new Error(
      'There is no PostgreSQL for this machine in node_modules. Run npm ci, or set CLEARWAY_TEST_DATABASE.',
    );
  const folder = await mkdtemp(join(tmpdir(), 'clearway-postgres-test-'));
  const { connection, stop } = await startOwnPostgres(folder, programs);
  const { host = '', user = '', port = 5432 } = connection;
  const client = new pg.Client(connection);
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  await client.end();
  return {
    address: `postgresql://${user}@/postgres?host=${encodeURIComponent(host)}&port=${port}`,
    version: rows[0]?.server_version ?? 'unknown version',
    stop: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
