import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { buildDesk } from '../../src/desk/app.ts';
import { repositoryFolders } from '../../src/desk/config.ts';
import type { Database } from '../../src/desk/database/database.ts';
import { testDatabase } from './database.ts';
import { dataFolder, sampleNow } from './desk.ts';

interface Open {
  readonly app: FastifyInstance;
  readonly database: Database;
  /** Lets milliseconds pass on the desk's clock. */
  readonly pass: (milliseconds: number) => void;
}

const open = async (t: TestContext, perMinute = 1_000_000): Promise<Open> => {
  const database = await testDatabase(t);
  let now = sampleNow;
  const app = await buildDesk({
    folders: repositoryFolders,
    database,
    data: await dataFolder(t),
    now: () => now,
    perMinute,
  });
  t.after(() => app.close());
  return { app, database, pass: (milliseconds) => void (now += milliseconds) };
};

const address = '/clearway/survey?service=missed-bin&stage=front-desk';
const get = (app: FastifyInstance, url = address) => app.inject({ method: 'GET', url });
const post = (app: FastifyInstance, fields: Readonly<Record<string, string>>, url = address) =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  });

const hiddenIn = (page: string, name: string): string =>
  new RegExp(`<input type="hidden" name="${name}" value="([^"]*)">`).exec(page)?.[1] ?? '';

/** What a browser sends of a page that it was given. */
const fieldsOf = (page: string, more: Readonly<Record<string, string>> = {}) => ({
  press: hiddenIn(page, 'press'),
  'cw-token': hiddenIn(page, 'cw-token'),
  website: '',
  comment: '',
  ...more,
});
const surveys = (database: Database) => database.selectFrom('survey').selectAll().execute();

test('the page asks the same question as the element, in the element, and names the service', async (t) => {
  const { app } = await open(t);
  const answer = await get(app);
  assert.equal(answer.statusCode, 200);
  assert.equal(answer.headers['cache-control'], 'no-store');
  assert.match(answer.body, /<title>Tell us how we did: Missed bin - /);
  assert.match(answer.body, /<h1>Tell us how we did: Missed bin<\/h1>/);
  assert.match(answer.body, /<cw-survey service="missed-bin" stage="front-desk"><form class="cw-survey" method="post"/);
  assert.equal(answer.body.match(/type="radio"/g)?.length, 5);
  assert.match(answer.body, /Think of the people you spoke to first\./);
  assert.doesNotMatch(answer.body, /counts as soon as you choose/, 'without script it does not');
  assert.doesNotMatch(answer.body, / hidden>| disabled>/);
});

test('an answer with a comment is kept, counted as seen, and thanked at an address that sends nothing twice', async (t) => {
  const { app, database, pass } = await open(t);
  const { body } = await get(app);
  pass(5_000);
  const sent = await post(app, fieldsOf(body, { score: '2', comment: 'The lid was open.\r\nAgain.' }));
  assert.equal(sent.statusCode, 303);
  assert.equal(sent.headers.location, '/clearway/survey?service=missed-bin&stage=front-desk&lang=en&thanks=yes');
  const [row] = await surveys(database);
  assert.deepEqual(
    [row?.press, row?.score, row?.service, row?.stage, row?.language],
    [hiddenIn(body, 'press'), 2, 'missed-bin', 'front-desk', 'en'],
  );
  const [comment] = await database.selectFrom('survey_comment').select('comment').execute();
  assert.equal(comment?.comment, 'The lid was open.\nAgain.');

  await post(app, fieldsOf(body, { score: '3' }));
  assert.deepEqual(
    (await surveys(database)).map(({ score }) => score),
    [3],
  );
  const [shown] = await database.selectFrom('shown').select(['kind', 'service', 'count']).execute();
  assert.deepEqual(shown, { kind: 'survey', service: 'missed-bin', count: 1 });

  const thanks = await get(app, sent.headers.location);
  assert.match(thanks.body, /Thank you for telling us/);
  assert.match(thanks.body, /Waste and recycling team/);
  assert.match(thanks.body, /<a href="tel:01632960100">/);
  assert.doesNotMatch(thanks.body, /<cw-survey|type="radio"/, 'it does not ask again');
});

test('a phone number in the comment is not kept, and the thanks say so', async (t) => {
  const { app, database, pass } = await open(t);
  const { body } = await get(app);
  pass(5_000);
  const sent = await post(app, fieldsOf(body, { score: '1', comment: 'Call 07700 900123' }));
  assert.match(sent.headers.location as string, /thanks=without-details$/);
  const [comment] = await database.selectFrom('survey_comment').select('comment').execute();
  assert.equal(comment?.comment, 'Call [phone number]');
  assert.match((await get(app, sent.headers.location)).body, /personal details/);
});

test('without an answer the page comes again with what was written, and says what is missing', async (t) => {
  const { app, database, pass } = await open(t);
  const { body } = await get(app);
  pass(5_000);
  const answer = await post(app, fieldsOf(body, { comment: '</textarea><b>You came late.' }));
  assert.equal(answer.statusCode, 422);
  assert.match(answer.body, /<title>Error: Tell us how we did/);
  assert.match(answer.body, /<a href="#survey-5">Choose how you felt about the service<\/a>/);
  assert.match(answer.body, /id="survey-5"/);
  assert.match(answer.body, /&lt;\/textarea&gt;&lt;b&gt;You came late\./);
  assert.equal(hiddenIn(answer.body, 'press'), hiddenIn(body, 'press'));
  assert.deepEqual(await surveys(database), []);
});

test('a comment that is too long is not cut, and the answer stays chosen', async (t) => {
  const { app, database, pass } = await open(t);
  const { body } = await get(app);
  pass(5_000);
  const answer = await post(app, fieldsOf(body, { score: '4', comment: 'x'.repeat(1201) }));
  assert.equal(answer.statusCode, 422);
  assert.match(answer.body, /<a href="#survey-comment">Make your comment shorter/);
  assert.ok(answer.body.includes('x'.repeat(1201)));
  assert.match(answer.body, /value="4" checked/);
  assert.deepEqual(await surveys(database), []);
});

const tokens: readonly [name: string, wait: number, token: string | undefined][] = [
  ['that was sent at once, as programs do', 500, undefined],
  ['that stood open for two days', 2 * 864e5, undefined],
  ['without its token', 5_000, ''],
  ['with a token of somebody’s own making', 5_000, 'mz3k1c00.AAAAAAAAAAAAAAAAAAAAAA'],
];
for (const [name, wait, token] of tokens)
  test(`a page ${name} comes again with everything, and one more press sends it`, async (t) => {
    const { app, database, pass } = await open(t);
    const { body } = await get(app);
    pass(wait);
    const more = { score: '5', comment: 'Thank you all.', ...(token !== undefined && { 'cw-token': token }) };
    const again = await post(app, fieldsOf(body, more));
    assert.equal(again.statusCode, 200);
    assert.match(again.body, /We do not have your answer yet\. It is still here\. Press Send again\./);
    assert.match(again.body, /value="5" checked/);
    assert.match(again.body, /Thank you all\.<\/textarea>/);
    assert.deepEqual(await surveys(database), []);
    pass(3_000);
    const sent = await post(app, fieldsOf(again.body, { score: '5', comment: 'Thank you all.' }));
    assert.equal(sent.statusCode, 303);
    assert.equal((await surveys(database)).length, 1);
  });

test('a program that fills in every box is thanked, and nothing is kept', async (t) => {
  const { app, database, pass } = await open(t);
  const { body } = await get(app);
  assert.match(
    body,
    /<div class="cw-trap" aria-hidden="true"><label>[^<]*<input name="website" tabindex="-1" autocomplete="off">/,
  );
  pass(5_000);
  const answer = await post(app, fieldsOf(body, { score: '5', website: 'https://spam.example' }));
  assert.equal(answer.statusCode, 303);
  assert.deepEqual(await surveys(database), []);
});

test('too many from one address are asked to wait, and lose nothing', async (t) => {
  const { app, pass } = await open(t, 1);
  const { body } = await get(app);
  pass(5_000);
  await post(app, fieldsOf(body, { score: '5' }));
  const answer = await post(app, fieldsOf(body, { score: '4', comment: 'Thank you all.' }));
  assert.equal(answer.statusCode, 429);
  assert.match(answer.body, /Wait a minute, then press Send again\./);
  assert.match(answer.body, /Thank you all\.<\/textarea>/);
});

test('in Welsh', async (t) => {
  const { app, database, pass } = await open(t);
  const { body } = await get(app, `${address}&lang=cy`);
  assert.match(body, /<html lang="cy"/);
  assert.match(body, /<h1>Dywedwch wrthym sut y gwnaethom ni: Bin heb ei gasglu<\/h1>/);
  assert.match(body, /Bodlon iawn/);
  pass(5_000);
  const sent = await post(app, fieldsOf(body, { score: '4' }), `${address}&lang=cy`);
  assert.match((await get(app, sent.headers.location)).body, /Diolch am ddweud wrthym/);
  assert.equal((await surveys(database))[0]?.language, 'cy');
});

const short: readonly [said: string, leads: string][] = [
  ['/survey/missed-bin', '/clearway/survey?service=missed-bin&stage=front-desk&lang=en'],
  ['/survey/Missed-Bin', '/clearway/survey?service=missed-bin&stage=front-desk&lang=en'],
  ['/survey/missed-bin/team', '/clearway/survey?service=missed-bin&stage=service-team&lang=en'],
  ['/arolwg/missed-bin', '/clearway/survey?service=missed-bin&stage=front-desk&lang=cy'],
  ['/arolwg/missed-bin/tim', '/clearway/survey?service=missed-bin&stage=service-team&lang=cy'],
  ['/survey/%3Cscript%3E', '/clearway/survey?service=unknown&stage=front-desk&lang=en'],
];
for (const [said, leads] of short)
  test(`the short address ${said} leads to the survey`, async (t) => {
    const { app } = await open(t);
    const answer = await get(app, said);
    assert.deepEqual([answer.statusCode, answer.headers.location], [302, leads]);
  });

test('an address that was misheard leads to the services, and to a survey about something else', async (t) => {
  const { app } = await open(t);
  const answer = await get(app, '/clearway/survey?service=mist-bin&stage=service-team');
  assert.equal(answer.statusCode, 404);
  assert.match(
    answer.body,
    /<a href="\/clearway\/survey\?service=missed-bin&amp;stage=service-team&amp;lang=en">Missed bin<\/a>/,
  );
  const [, anything = ''] = /<a href="([^"]*)">Something else<\/a>/.exec(answer.body) ?? [];
  assert.equal((await get(app, anything.replaceAll('&amp;', '&'))).statusCode, 200);
});

test('hostile settings in the address are left out', async (t) => {
  const { app } = await open(t);
  const { body, statusCode } = await get(app, '/clearway/survey?place=%22%3E%3Cscript%3E&stage=%22%3E&lang=xx');
  assert.equal(statusCode, 200);
  assert.match(body, /<cw-survey><form/);
});
