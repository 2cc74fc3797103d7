import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { buildDesk } from '../../src/desk/app.ts';
import { repositoryFolders } from '../../src/desk/config.ts';
import type { Database } from '../../src/desk/database/database.ts';
import { openSurveyStore } from '../../src/desk/stores/surveys.ts';
import { testDatabase } from './database.ts';
import { dataFolder, sampleNow } from './desk.ts';

interface Open {
  readonly app: FastifyInstance;
  readonly database: Database;
}

const open = async (t: TestContext, perMinute = 1_000_000): Promise<Open> => {
  const database = await testDatabase(t);
  const data = await dataFolder(t);
  const app = await buildDesk({
    folders: repositoryFolders,
    database,
    data,
    now: () => sampleNow,
    perMinute,
    youngest: 0,
  });
  t.after(() => app.close());
  return { app, database };
};

const message = (more: Readonly<Record<string, unknown>> = {}) => ({
  press: randomUUID(),
  score: 4,
  service: 'missed-bin',
  stage: 'front-desk',
  language: 'en',
  ...more,
});

const post = (app: FastifyInstance, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  app.inject({
    method: 'POST',
    url: '/clearway/api/surveys',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });

const surveys = (database: Database) => database.selectFrom('survey').selectAll().orderBy('at').execute();
const comments = (database: Database) => database.selectFrom('survey_comment').selectAll().execute();

test('one press is kept, with nothing in it that names a person', async (t) => {
  const { app, database } = await open(t);
  const sent = message({ place: 'broadway' });
  const answer = await post(app, sent);
  assert.equal(answer.statusCode, 201);
  assert.deepEqual(answer.json(), { received: true });
  assert.deepEqual(await surveys(database), [{ ...sent, at: sampleNow }]);
  assert.deepEqual(await comments(database), []);
});

test('a later message of the same press changes the answer, and adds a comment that stays', async (t) => {
  const { app, database } = await open(t);
  const press = randomUUID();
  for (const more of [
    { score: 5 },
    { score: 2, comment: 'The crew left the lid open.' },
    { score: 1, service: 'bulky-waste' },
  ])
    assert.equal((await post(app, message({ press, ...more }))).statusCode, 201);
  const [row, ...others] = await surveys(database);
  assert.deepEqual([row?.score, row?.service, others.length], [1, 'missed-bin', 0]);
  const [comment] = await comments(database);
  assert.equal(comment?.comment, 'The crew left the lid open.');
  assert.equal(comment?.erase_after, '2027-11-24');
});

test('a message that comes twice, and a hundred at once, are one row', async (t) => {
  const { app, database } = await open(t);
  const sent = message({ comment: 'Thank you.' });
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => post(app, sent, { 'idempotency-key': randomUUID() })),
  );
  assert.ok(answers.every(({ statusCode }) => statusCode === 201));
  assert.equal((await surveys(database)).length, 1);
  assert.equal((await comments(database)).length, 1);
});

test('one trip to the database keeps a survey with its comment', async (t) => {
  const { database } = await open(t);
  const statements: string[] = [];
  const listening = database.withPlugin({
    transformQuery: ({ node }) => (statements.push(node.kind), node),
    transformResult: ({ result }) => Promise.resolve(result),
  });
  const entry = { press: randomUUID(), score: 3, stage: 'front-desk', language: 'en', comment: 'Fine.' } as const;
  assert.deepEqual(await openSurveyStore(listening).keep(entry, sampleNow), { isNew: true, tookOut: false });
  assert.deepEqual(await openSurveyStore(listening).keep(entry, sampleNow), { isNew: false, tookOut: false });
  assert.equal(statements.length, 2);
});

const personal: readonly [comment: string, language: 'en' | 'cy', kept: string][] = [
  ['Call me on 07700 900123', 'en', 'Call me on [phone number]'],
  ['I live at CB1 2AB, ann@example.com', 'en', 'I live at [postcode], [email address]'],
  ['Ffoniwch fi ar 07700 900123', 'cy', 'Ffoniwch fi ar [rhif ffôn]'],
  ['20 bins on 14 May, reference 7K4P-9QX3', 'en', '20 bins on 14 May, reference 7K4P-9QX3'],
];
test('personal details are taken out before anything is stored', async (t) => {
  const { app, database } = await open(t);
  for (const [comment, language, kept] of personal) {
    const press = randomUUID();
    await post(app, message({ press, comment, language }));
    const row = await database
      .selectFrom('survey_comment')
      .select('comment')
      .where('press', '=', press)
      .executeTakeFirst();
    assert.equal(row?.comment, kept);
  }
});

const asText: readonly [name: string, comment: string, kept: string][] = [
  ['markup', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['SQL', "'); drop table survey; --", "'); drop table survey; --"],
  ['a formula of a spreadsheet', '=cmd|calc', '=cmd|calc'],
  ['a NUL, which PostgreSQL cannot keep', 'a\0b', 'a\ufffdb'],
  ['half a character', 'a\ud800b', 'a\ufffdb'],
  ['Windows’ line ends', 'one\r\ntwo', 'one\ntwo'],
];
for (const [name, comment, kept] of asText)
  test(`a comment is text: ${name}`, async (t) => {
    const { app, database } = await open(t);
    assert.equal((await post(app, message({ comment }))).statusCode, 201);
    assert.equal((await comments(database))[0]?.comment, kept);
  });

test('a comment of spaces is none', async (t) => {
  const { app, database } = await open(t);
  assert.equal((await post(app, message({ comment: ' \u200b\u200b ' }))).statusCode, 201);
  assert.deepEqual(await comments(database), []);
});

test('1,200 characters fit, smileys and line ends counted as one each', async (t) => {
  const { app, database } = await open(t);
  const most = `${'😀'.repeat(1198)}\r\nx`;
  assert.equal((await post(app, message({ comment: most }))).statusCode, 201);
  const answer = await post(app, message({ comment: 'x'.repeat(1201) }));
  assert.equal(answer.statusCode, 422);
  assert.match(answer.headers['content-type'] as string, /problem\+json/);
  assert.equal(
    answer.json<{ detail: string }>().detail,
    'Make your comment shorter. It can have up to 1,200 characters.',
  );
  assert.equal((await surveys(database)).length, 1);
});

const wrong: readonly [name: string, body: unknown, status: number][] = [
  ['no score', message({ score: undefined }), 422],
  ['a score of 0', message({ score: 0 }), 422],
  ['a score of 6', message({ score: 6 }), 422],
  ['a score of 4.5', message({ score: 4.5 }), 422],
  ['a score in words', message({ score: '4' }), 422],
  ['no press', message({ press: undefined }), 422],
  ['a press that two people could choose', message({ press: '1' }), 422],
  ['no stage', message({ stage: undefined }), 422],
  ['an unknown stage', message({ stage: 'somebody' }), 422],
  ['an unknown language', message({ language: 'fr' }), 422],
  ['a service that is no id', message({ service: 'Missed bin!' }), 422],
  ['a place that is a path', message({ place: '../../etc' }), 422],
  ['a comment that is a list', message({ comment: ['a'] }), 422],
  ['a list', [message()], 422],
  ['text', '"hello"', 422],
  ['no JSON', '{', 400],
  ['too much', message({ comment: 'x'.repeat(30_000) }), 413],
];
for (const [name, body, status] of wrong)
  test(`refused in plain words: ${name}`, async (t) => {
    const { app, database } = await open(t);
    const answer = await post(app, body);
    assert.equal(answer.statusCode, status);
    assert.match(answer.headers['content-type'] as string, /problem\+json/);
    assert.match(answer.json<{ detail: string }>().detail, /^[A-Za-z].*\.$/s);
    assert.deepEqual(await surveys(database), []);
  });

test('without a key of its own it is refused', async (t) => {
  const { app } = await open(t);
  assert.equal((await post(app, message(), { 'idempotency-key': '' })).statusCode, 400);
});

test('what fills in the box that nobody sees is thanked and thrown away', async (t) => {
  const { app, database } = await open(t);
  const answer = await post(app, message({ website: 'https://spam.example' }));
  assert.deepEqual([answer.statusCode, answer.json()], [201, { received: true }]);
  assert.deepEqual(await surveys(database), []);
});

test('questions that came into view are counted by day, kind and service', async (t) => {
  const { app, database } = await open(t);
  const see = (body: unknown) =>
    app.inject({
      method: 'POST',
      url: '/clearway/api/shown',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify(body),
    });
  for (const body of [
    { kind: 'survey', service: 'missed-bin' },
    { kind: 'survey', service: 'missed-bin' },
    { kind: 'survey' },
    { kind: 'feedback', service: 'missed-bin' },
  ]) {
    const answer = await see(body);
    assert.deepEqual([answer.statusCode, answer.body], [204, '']);
  }
  assert.equal((await see({ kind: 'advert' })).statusCode, 422);
  assert.deepEqual(
    (await database.selectFrom('shown').selectAll().orderBy('kind').orderBy('service').execute()).map((row) => [
      row.day,
      row.kind,
      row.service,
      row.count,
    ]),
    [
      ['2026-11-24', 'feedback', 'missed-bin', 1],
      ['2026-11-24', 'survey', '', 1],
      ['2026-11-24', 'survey', 'missed-bin', 2],
    ],
  );
});

test('a day ends at midnight in London, in summer too', async (t) => {
  const { database } = await open(t);
  const store = openSurveyStore(database);
  await store.countShown({ kind: 'survey' }, Date.UTC(2026, 5, 30, 22, 59));
  await store.countShown({ kind: 'survey' }, Date.UTC(2026, 5, 30, 23, 1));
  const rows = await database.selectFrom('shown').select('day').orderBy('day').execute();
  assert.deepEqual(
    rows.map(({ day }) => day),
    ['2026-06-30', '2026-07-01'],
  );
});

test('one address may not fill the table: 429, and when to come again', async (t) => {
  const { app, database } = await open(t, 3);
  const statuses: number[] = [];
  for (let times = 0; times < 5; times += 1) statuses.push((await post(app, message())).statusCode);
  assert.deepEqual(statuses, [201, 201, 201, 429, 429]);
  assert.equal((await surveys(database)).length, 3);
});
