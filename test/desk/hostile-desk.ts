import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { buildDesk } from '../../src/desk/app.ts';
import { repositoryFolders } from '../../src/desk/config.ts';
import type { Database } from '../../src/desk/database/database.ts';
import { trackerKey } from '../../src/desk/request-proof.ts';
import { openSecret, type Secret } from '../../src/desk/secret.ts';
import { openApiKeyStore } from '../../src/desk/stores/api-keys.ts';
import { testDatabase } from './database.ts';
import { dataFolder, sampleNow } from './desk.ts';
import { readyAnswers } from './ready-form-answers.ts';

export type Answer = LightMyRequestResponse;
export type Pairs = readonly (readonly [string, string])[];

let keys = 0;
/** A key that nothing else has. */
export const newKey = (): string => `hostile-key-${String((keys += 1)).padStart(8, '0')}`;

/** A press that nobody else has made. */
export const newPress = (): string => `00000000-0000-4000-8000-${String((keys += 1)).padStart(12, '0')}`;

const usual = readyAnswers.find(([form]) => form === 'missed-bin')?.[2] ?? {};
/** Answers to the form about a missed bin, some of them other than usual. */
export const missedBinWith = (more: Readonly<Record<string, readonly string[]>>) => ({ ...usual, ...more });

/** A desk to which somebody sends what harms, its clock, and all that is known of it. */
export interface HostileDesk {
  readonly desk: FastifyInstance;
  readonly database: Database;
  readonly data: string;
  readonly secret: Secret;
  readonly officeKey: string;
  readonly clock: { now: number };
  readonly get: (url: string, headers?: Record<string, string>) => Promise<Answer>;
  /** A message of JSON, as the elements send it. */
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Answer>;
  /** A page that is sent, as a browser without script does. */
  readonly submit: (url: string, pairs: Pairs, headers?: Record<string, string>) => Promise<Answer>;
  /** What our own links carry. */
  readonly keyOf: (reference: string) => string;
}

export const openHostileDesk = async (t: TestContext): Promise<HostileDesk> => {
  const [data, database] = [await dataFolder(t), await testDatabase(t)];
  const clock = { now: sampleNow };
  const now = () => clock.now;
  const desk = await buildDesk({ folders: repositoryFolders, database, data, now, perMinute: 10_000_000, youngest: 0 });
  t.after(() => desk.close());
  const secret = await openSecret(database);
  return {
    desk,
    database,
    data,
    secret,
    clock,
    officeKey: (await openApiKeyStore(database, now).makeKey('Waste back office')) ?? '',
    get: (url, headers = {}) => desk.inject({ url, headers }),
    post: (path, body, headers = {}) =>
      desk.inject({
        method: 'POST',
        url: `/clearway/api${path}`,
        headers: { 'content-type': 'application/json', 'idempotency-key': newKey(), ...headers },
        payload: JSON.stringify(body),
      }),
    submit: (url, pairs, headers = {}) =>
      desk.inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        payload: new URLSearchParams(pairs.map(([...pair]) => pair)).toString(),
      }),
    keyOf: (reference) => trackerKey(secret, reference),
  };
};

/** A resident with nothing bad in mind is answered as ever. */
export async function assertWorks({ get, post }: HostileDesk): Promise<void> {
  const sent = await post('/forms/missed-bin', { entries: missedBinWith({}), language: 'en' });
  assert.equal(sent.statusCode, 201, sent.body);
  assert.equal((await get('/clearway/form?form=missed-bin')).statusCode, 200);
}
