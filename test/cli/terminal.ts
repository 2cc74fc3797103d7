import { randomUUID } from 'node:crypto';
import type { TestContext } from 'node:test';
import pg from 'pg';
import { clearway } from '../../src/cli/clearway.ts';
import { openDatabase, type Database } from '../../src/desk/database/database.ts';
import { dataFolder } from '../desk/desk.ts';
import { testAddress } from '../desk/database.ts';

/** What a person sees who runs a line. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly said: string;
  /** What they were asked. */
  readonly asked: readonly string[];
}

/** Runs a line as at a terminal. `answer` is what the person types when they are asked; left out, nobody is there. */
export async function runLine(
  args: readonly string[],
  {
    environment = {},
    input = '',
    answer,
    now = '2026-11-27T09:00Z',
  }: {
    readonly environment?: Readonly<Record<string, string>>;
    readonly input?: string | Uint8Array;
    readonly answer?: string;
    readonly now?: string;
  } = {},
): Promise<Run> {
  const [out, said, asked]: [string[], string[], string[]] = [[], [], []];
  const code = await clearway(args, {
    environment,
    out: (text) => out.push(text),
    say: (text) => said.push(text),
    input: () => Promise.resolve(Buffer.from(input)),
    ask: (question) => {
      asked.push(question);
      return Promise.resolve(answer);
    },
    now: () => Date.parse(now),
  });
  return { code, out: out.join('\n'), said: said.join('\n'), asked };
}

/** A council's PostgreSQL of a test's own, as DATABASE_URL names it, with its tables. */
export async function councilDatabase(t: TestContext): Promise<{
  readonly environment: Readonly<Record<string, string>>;
  readonly database: Database;
  readonly data: string;
}> {
  const address = await testAddress();
  const name = `test_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  const admin = new pg.Client({ connectionString: address });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = new URL(address.replace('@/', '@localhost/'));
  url.pathname = `/${name}`;
  const connectionString = address.includes('@/') ? url.href.replace('@localhost/', '@/') : url.href;
  const database = await openDatabase({ connection: { connectionString }, most: 2 });
  t.after(async () => {
    await database.destroy();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });
  const data = await dataFolder(t);
  return { environment: { DATABASE_URL: connectionString, CLEARWAY_DATA: data }, database, data };
}
