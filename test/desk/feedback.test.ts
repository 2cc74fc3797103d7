import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { openFeedbackStore } from '../../src/desk/stores/feedback.ts';
import { sampleNow } from './desk.ts';
import { testDatabase } from './database.ts';
import { answersIn, commentsIn, openFeedbackDesk } from './feedback-desk.ts';

const message = (more: Readonly<Record<string, unknown>> = {}) => ({
  press: randomUUID(),
  answer: 'no',
  service: 'missed-bin',
  page: '/bins/missed-bin',
  language: 'en',
  ...more,
});

const post = (app: FastifyInstance, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  app.inject({
    method: 'POST',
    url: '/clearway/api/feedback',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });

test('one press is kept, with its service, page and language, and nothing else', async (t) => {
  const { app, database } = await openFeedbackDesk(t);
  const sent = message();
  const answer = await post(app, sent);
  assert.deepEqual([answer.statusCode, answer.json()], [201, { received: true }]);
  assert.deepEqual(await answersIn(database), [{ ...sent, at: sampleNow }]);
  assert.deepEqual(await commentsIn(database), []);
});

test('what is not known is left empty', async (t) => {
  const { app, database } = await openFeedbackDesk(t);
  const press = randomUUID();
  assert.equal((await post(app, { press, answer: 'yes', language: 'cy' })).statusCode, 201);
  assert.deepEqual(await answersIn(database), [
    { press, answer: 'yes', language: 'cy', service: null, page: null, at: sampleNow },
  ]);
});

test('a later message of the same press changes the answer, and adds a comment that stays', async (t) => {
  const { app, database, pass } = await openFeedbackDesk(t);
  const press = randomUUID();
  for (const more of [{ answer: 'yes' }, { answer: 'wrong', comment: 'The date is wrong.' }, { answer: 'no' }]) {
    assert.equal((await post(app, message({ press, ...more }))).statusCode, 201);
    pass(1000);
  }
  const rows = await answersIn(database);
  assert.deepEqual(
    rows.map(({ answer, at }) => [answer, at]),
    [['no', sampleNow]],
  );
  assert.deepEqual(await commentsIn(database), ['The date is wrong.']);
});

test('a comment is to be erased after a year', async (t) => {
  const { app, database } = await openFeedbackDesk(t);
  await post(app, message({ comment: 'The date is wrong.' }));
  const [row] = await database.selectFrom('feedback_comment').selectAll().execute();
  assert.equal(row?.erase_after, '2027-11-24');
});

test('a message that comes a hundred times at once is one row', async (t) => {
  const { app, database } = await openFeedbackDesk(t);
  const sent = message({ comment: 'Thank you.' });
  const key = { 'idempotency-key': randomUUID() };
  const answers = await Promise.all(Array.from({ length: 100 }, () => post(app, sent, key)));
  assert.deepEqual(
    [...new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`))],
    ['201 {"received":true}'],
  );
  assert.equal((await answersIn(database)).length, 1);
  assert.deepEqual(await commentsIn(database), ['Thank you.']);
});

const comments: readonly (readonly [sent: string, kept: string, language?: string])[] = [
  ['The date is wrong.', 'The date is wrong.'],
  ['  Spaces \r\n around  ', 'Spaces \n around'],
  ['Ring 07700 900123', 'Ring [phone number]'],
  ['Ffoniwch 07700 900123', 'Ffoniwch [rhif ffôn]', 'cy'],
  ['I am at CB1 2AB, ana@example.com', 'I am at [postcode], [email address]'],
  ['QQ 12 34 56 C and 943 476 5919', '[National Insurance number] and [NHS number]'],
  ['4111 1111 1111 1111', '[card number]'],
  ['０７７００ ９００１２３', '[phone number]'],
  ['07700\u200b900123', '[phone number]'],
  ['My reference is 7K4P-9QX3', 'My reference is 7K4P-9QX3'],
  ['Job 9434765919 is not done', 'Job 9434765919 is not done'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ["'); drop table feedback; --", "'); drop table feedback; --"],
  ['=HYPERLINK("http://example.com")', '=HYPERLINK("http://example.com")'],
];
for (const [sent, kept, language = 'en'] of comments)
  test(`a comment is kept without what is personal: ${JSON.stringify(sent)}`, async (t) => {
    const { app, database } = await openFeedbackDesk(t);
    assert.equal((await post(app, message({ comment: sent, language }))).statusCode, 201);
    assert.deepEqual(await commentsIn(database), [kept]);
  });

test('a council’s own references are kept where the store is told their formats', async (t) => {
  const database = await testDatabase(t);
  const store = openFeedbackStore(database);
  const sent = { press: randomUUID(), answer: 'no', language: 'en', comment: 'About 9434765919' } as const;
  assert.deepEqual(await store.keep(sent, sampleNow, ['0000000000']), { isNew: true, tookOut: false });
  assert.deepEqual(await store.keep(sent, sampleNow), { isNew: false, tookOut: true });
  assert.deepEqual(await commentsIn(database), ['About [NHS number]']);
});

for (const [page, kept] of [
  ['/bins/missed-bin', '/bins/missed-bin'],
  ['/find/CB1%202AB', '/find/[postcode]'],
  ['/news/2026/11/24', '/news/2026/11/24'],
] as const)
  test(`the page ${page} is kept as ${kept}`, async (t) => {
    const { app, database } = await openFeedbackDesk(t);
    await post(app, message({ page }));
    assert.equal((await answersIn(database))[0]?.page, kept);
  });

test('what a program fills in where no person is, is answered as a person is, and thrown away', async (t) => {
  const { app, database } = await openFeedbackDesk(t);
  const answer = await post(app, message({ website: 'https://example.com', comment: 'Buy' }));
  assert.deepEqual([answer.statusCode, answer.json()], [201, { received: true }]);
  assert.deepEqual(await answersIn(database), []);
});

const refused: readonly (readonly [what: string, body: unknown, status: number])[] = [
  ['no answer', { press: randomUUID(), language: 'en' }, 422],
  ['an answer that there is not', message({ answer: 'maybe' }), 422],
  ['no press', { answer: 'yes', language: 'en' }, 422],
  ['a press that is no UUID', message({ press: '1' }), 422],
  ['a page with what stands after "?"', message({ page: '/find?postcode=CB12AB' }), 422],
  ['a page of another site', message({ page: '//example.com/' }), 422],
  ['a comment of 1,201 characters', message({ comment: 'x'.repeat(1201) }), 422],
  ['a comment that is a list', message({ comment: ['x'] }), 422],
  ['a language that we do not speak', message({ language: 'fr' }), 422],
  ['a list', [message()], 422],
  ['no JSON', '{"press":', 400],
  ['30,000 characters', message({ comment: 'x'.repeat(30_000) }), 413],
];
for (const [what, body, status] of refused)
  test(`${what} is refused in plain words`, async (t) => {
    const { app, database } = await openFeedbackDesk(t);
    const answer = await post(app, body);
    assert.equal(answer.statusCode, status, answer.body);
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/);
    const { title, detail } = answer.json<{ title: string; detail: string }>();
    assert.match(`${title}. ${detail}`, /^[A-Z][^_{}]+$/);
    assert.deepEqual(await answersIn(database), []);
  });

test('1,200 smileys are a comment', async (t) => {
  const { app, database } = await openFeedbackDesk(t);
  assert.equal((await post(app, message({ comment: '😀'.repeat(1200) }))).statusCode, 201);
  assert.equal((await commentsIn(database))[0], '😀'.repeat(1200));
});

test('a message without a key of its own is refused', async (t) => {
  const { app } = await openFeedbackDesk(t);
  const answer = await app.inject({ method: 'POST', url: '/clearway/api/feedback', payload: message() });
  assert.deepEqual([answer.statusCode, answer.json<{ title: string }>().title], [400, 'This needs a key of its own']);
});

test('who sends too much at once is told when to try again', async (t) => {
  const { app } = await openFeedbackDesk(t, 3);
  const statuses: number[] = [];
  for (let count = 0; count < 4; count += 1) statuses.push((await post(app, message())).statusCode);
  assert.deepEqual(statuses, [201, 201, 201, 429]);
});
