import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { buildDesk } from '../../src/desk/app.ts';
import { repositoryFolders } from '../../src/desk/config.ts';
import type { Database } from '../../src/desk/database/database.ts';
import { testDatabase } from './database.ts';
import { dataFolder, sampleNow } from './desk.ts';
import { multipartOf } from './sent-files.ts';

/** Where files are sent. */
export const address = '/clearway/api/uploads';

export interface Opened {
  readonly desk: FastifyInstance;
  readonly database: Database;
  readonly data: string;
}

/** A desk of a test's own, and where it keeps things. */
export const open = async (t: TestContext): Promise<Opened> => {
  const [data, database] = [await dataFolder(t), await testDatabase(t)];
  const desk = await buildDesk({
    folders: repositoryFolders,
    database,
    data,
    now: () => sampleNow,
    perMinute: 1_000_000,
  });
  t.after(() => desk.close());
  return { desk, database, data };
};

/** How many times a file was taken in. */
export const recorded = async (database: Database): Promise<number> =>
  (await database.selectFrom('upload').select('id').execute()).length;

/** Sends a file as a browser does. */
export const send = (
  desk: FastifyInstance,
  filename: string,
  bytes: Buffer,
  more: Record<string, string> = {},
): Promise<LightMyRequestResponse> => {
  const { payload, headers } = multipartOf({ filename, bytes });
  return desk.inject({ method: 'POST', url: address, payload, headers: { ...headers, ...more } });
};

/** All files in a folder and below it. */
export const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
