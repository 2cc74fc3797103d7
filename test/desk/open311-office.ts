import type { TestContext } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { buildDesk } from '../../src/desk/app.ts';
import { repositoryFolders, type Folders } from '../../src/desk/config.ts';
import type { Database } from '../../src/desk/database/database.ts';
import { openApiKeyStore } from '../../src/desk/stores/api-keys.ts';
import { openRequestStore, type RequestStore } from '../../src/desk/stores/requests.ts';
import { testDatabase } from './database.ts';
import { dataFolder, sampleNow } from './desk.ts';

export const base = '/clearway/api/open311/v2';

/** What a program posts: names may come more than once. */
export type Posted = readonly (readonly [string, string])[];

/** A back office with a key, and the desk that it talks to. */
export interface TestOffice {
  readonly desk: FastifyInstance;
  readonly database: Database;
  readonly requests: RequestStore;
  readonly key: string;
  readonly clock: { now: number };
  readonly get: (
    path: string,
    headers?: Record<string, string>,
  ) => Promise<{ status: number; body: string; type: string; headers: Record<string, unknown> }>;
  readonly post: (
    path: string,
    posted: Posted | string,
    headers?: Record<string, string>,
  ) => ReturnType<TestOffice['get']>;
}

/** A desk with a database of its own, on a clock that a test can move, and a key of the "Waste back office". */
export const openOffice = async (
  t: TestContext,
  {
    folders = repositoryFolders,
    perMinute = 1_000_000,
  }: { readonly folders?: Folders; readonly perMinute?: number } = {},
): Promise<TestOffice> => {
  const database = await testDatabase(t);
  const clock = { now: sampleNow };
  const desk = await buildDesk({ folders, database, data: await dataFolder(t), now: () => clock.now, perMinute });
  t.after(() => desk.close());
  const key = (await openApiKeyStore(database, () => clock.now).makeKey('Waste back office')) ?? '';
  const ask = async (options: {
    method: 'GET' | 'POST';
    url: string;
    headers: Record<string, string>;
    payload?: string;
  }) => {
    const { statusCode, body, headers } = await desk.inject(options);
    return { status: statusCode, body, headers, type: String(headers['content-type']) };
  };
  return {
    desk,
    database,
    requests: openRequestStore(database),
    key,
    clock,
    get: (path, headers = {}) => ask({ method: 'GET', url: `${base}/${path}`, headers }),
    post: (path, posted, headers = {}) =>
      ask({
        method: 'POST',
        url: `${base}/${path}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8', ...headers },
        payload: typeof posted === 'string' ? posted : new URLSearchParams(posted.map(([...pair]) => pair)).toString(),
      }),
  };
};

/** A missed bin that can be taken in, with other values for some of its parameters; '' leaves one out. */
export const missedBin = (key: string, other: Readonly<Record<string, string>> = {}): Posted =>
  Object.entries({
    api_key: key,
    service_code: 'missed-bin',
    address_string: '4 Mill Lane, Mereham, MH1 2AB',
    'attribute[bin]': 'blue',
    'attribute[missed-on]': '2026-11-23',
    'attribute[out-by-6am]': 'yes',
    'attribute[reply-by]': 'email',
    email: 'ann@example.org',
    first_name: 'Ann',
    last_name: 'Example',
    description: 'It stands by the gate.',
    ...other,
  }).filter(([, value]) => value);

/** Sends a missed bin, and answers with its reference. */
export const sendMissedBin = async (
  office: TestOffice,
  other: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const { body } = await office.post('requests.json', missedBin(office.key, other));
  return (JSON.parse(body) as { service_request_id: string }[])[0]?.service_request_id ?? body;
};
