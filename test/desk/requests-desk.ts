import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { buildDesk } from '../../src/desk/app.ts';
import { repositoryFolders } from '../../src/desk/config.ts';
import type { Database } from '../../src/desk/database/database.ts';
import { trackerKey } from '../../src/desk/request-proof.ts';
import { openSecret } from '../../src/desk/secret.ts';
import { openRequestStore, type RequestStore } from '../../src/desk/stores/requests.ts';
import { instantOf } from '../../src/logic/calendar/zoned-time.ts';
import type { Entries } from '../../src/logic/forms/form.ts';
import type { TrackerView } from '../../src/logic/requests/tracker-page.ts';
import { testDatabase } from './database.ts';
import { dataFolder, sampleNow } from './desk.ts';
import { readyAnswers } from './ready-form-answers.ts';

/** What the desk answers about a request. */
export interface RequestAnswer {
  readonly reference: string;
  readonly view: TrackerView;
  readonly title: string;
  readonly detail: string;
}

/** The moment of a London wall time such as "2026-11-24T10:00". */
export const london = (wall: string): number => instantOf(wall.slice(0, 10), wall.slice(11), 'Europe/London').getTime();

let keys = 0;
export const newKey = (): string => `request-key-${String((keys += 1)).padStart(8, '0')}`;

/** A desk with one missed bin of Tuesday 24 November, promised by Thursday; the test moves its clock. */
export class RequestDesk {
  reference = '';
  /** What our own link carries. */
  link = '';
  now = sampleNow;
  readonly desk: FastifyInstance;
  readonly database: Database;
  readonly store: RequestStore;

  constructor(desk: FastifyInstance, database: Database) {
    this.desk = desk;
    this.database = database;
    this.store = openRequestStore(database);
  }

  at(wall: string): this {
    this.now = london(wall);
    return this;
  }

  /** Sends the ready form with other answers than usual, and gives its reference. */
  async report(more: Entries = {}): Promise<string> {
    const entries = readyAnswers.find(([form]) => form === 'missed-bin')?.[2];
    const answer = await this.desk.inject({
      method: 'POST',
      url: '/clearway/api/forms/missed-bin',
      headers: { 'idempotency-key': newKey() },
      payload: { entries: { ...entries, ...more }, language: 'en' },
    });
    assert.equal(answer.statusCode, 201, answer.body);
    return answer.json<RequestAnswer>().reference;
  }

  look(
    proof: string | undefined,
    { reference = this.reference, lang = 'en', key }: { reference?: string; lang?: string; key?: string } = {},
  ): Promise<LightMyRequestResponse> {
    const named = new URLSearchParams({ lang, ...(key !== undefined && { key }) }).toString();
    return this.desk.inject({
      url: `/clearway/api/requests/${encodeURIComponent(reference)}?${named}`,
      headers: proof === undefined ? {} : { 'clearway-proof': proof },
    });
  }

  press(
    what: 'chase' | 'outcome',
    body: object,
    { proof = this.link, key = newKey() }: { proof?: string; key?: string } = {},
  ): Promise<LightMyRequestResponse> {
    return this.desk.inject({
      method: 'POST',
      url: `/clearway/api/requests/${this.reference}/${what}`,
      headers: { 'clearway-proof': proof, 'idempotency-key': key },
      payload: { language: 'en', ...body },
    });
  }

  /** The team writes that it is done. */
  finish(): Promise<unknown> {
    return this.store.add(this.reference, { at: this.now, kind: 'update', state: 'done', by: 'officer' });
  }

  /** What waits to be sent to the team. */
  messages() {
    return this.database
      .selectFrom('outbox')
      .select(['reference', 'recipient', 'subject', 'body', 'language'])
      .where('kind', '=', 'chase')
      .orderBy('id')
      .execute();
  }
}

export const openRequestDesk = async (t: TestContext, perMinute = 1_000_000, youngest = 0): Promise<RequestDesk> => {
  const database = await testDatabase(t);
  const clock = { now: () => sampleNow };
  const data = await dataFolder(t);
  const desk = await buildDesk({
    folders: repositoryFolders,
    database,
    data,
    now: () => clock.now(),
    perMinute,
    youngest,
  });
  t.after(() => desk.close());
  const opened = new RequestDesk(desk, database);
  clock.now = () => opened.now;
  opened.reference = await opened.report({ 'reply-by': ['email'], email: ['Ceri.Example@mereham.example'] });
  opened.link = trackerKey(await openSecret(database), opened.reference);
  return opened;
};
