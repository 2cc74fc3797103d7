import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { answersIn, commentsIn, openFeedbackDesk } from './feedback-desk.ts';

const address = '/clearway/feedback?service=missed-bin';
const get = (app: FastifyInstance, url = address, headers: Readonly<Record<string, string>> = {}) =>
  app.inject({ method: 'GET', url, headers });
const post = (app: FastifyInstance, fields: Readonly<Record<string, string>>, url = address) =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  });

/** What a browser sends of a page that it was given, beside what is pressed and typed. */
const fieldsOf = (page: string, more: Readonly<Record<string, string>>): Record<string, string> => ({
  ...Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  ),
  website: '',
  ...more,
});
const heading = (page: string): string => /<h2[^>]*>(.*?)<\/h2>/.exec(page)?.[1] ?? '';
const aWhile = 5_000;

test('the page asks with three buttons of a form, and names the service', async (t) => {
  const { app } = await openFeedbackDesk(t);
  const answer = await get(app);
  assert.deepEqual([answer.statusCode, answer.headers['cache-control']], [200, 'no-store']);
  assert.match(answer.body, /<h1>Tell us if our page helped you: Missed bin<\/h1>/);
  assert.equal(heading(answer.body), 'Did you find what you were looking for?');
  assert.deepEqual(
    [...answer.body.matchAll(/type="submit" name="answer" value="(\w+)">([^<]+)</g)].map(([, value, text]) => [
      value,
      text,
    ]),
    [
      ['yes', 'Yes'],
      ['no', 'No'],
      ['wrong', 'Something is wrong'],
    ],
  );
});

test('it remembers the page from which somebody came, where it is one of ours', async (t) => {
  const { app } = await openFeedbackDesk(t);
  const pageIn = async (referer: string) =>
    fieldsOf((await get(app, address, { host: 'mereham.example', referer })).body, {})['page'];
  assert.equal(await pageIn('https://mereham.example/bins/missed-bin?postcode=CB12AB'), '/bins/missed-bin');
  assert.equal(await pageIn('https://example.com/search'), undefined);
  assert.equal(await pageIn('no address'), undefined);
});

test('one press on Yes counts, and the thanks lead back to the page', async (t) => {
  const { app, database, pass } = await openFeedbackDesk(t);
  const first = await get(app, `${address}&page=/bins/missed-bin`);
  pass(aWhile);
  const thanks = await post(app, fieldsOf(first.body, { answer: 'yes' }));
  assert.deepEqual([thanks.statusCode, heading(thanks.body)], [200, 'Thank you']);
  assert.match(thanks.body, /<a href="\/bins\/missed-bin">Go back to the page<\/a>/);
  const [row, ...others] = await answersIn(database);
  assert.deepEqual(
    [row?.answer, row?.service, row?.page, row?.language, others.length],
    ['yes', 'missed-bin', '/bins/missed-bin', 'en', 0],
  );
  const shown = await database.selectFrom('shown').selectAll().execute();
  assert.deepEqual(shown, [{ day: '2026-11-24', kind: 'feedback', service: 'missed-bin', count: 1 }]);
});

test('No counts at once, shows ways to a person before the box, and a comment is added to the same press', async (t) => {
  const { app, database, pass } = await openFeedbackDesk(t);
  const first = await get(app);
  pass(aWhile);
  const second = await post(app, fieldsOf(first.body, { answer: 'no' }));
  assert.deepEqual(
    (await answersIn(database)).map(({ answer }) => answer),
    ['no'],
  );
  assert.equal(heading(second.body), 'Sorry that you did not find it');
  assert.ok(second.body.indexOf('tel:01632960100') < second.body.indexOf('<textarea'));
  assert.match(second.body, /Do not include personal details/);
  assert.match(
    second.body,
    /Nobody replies to what you write here. Who reads it: Waste and recycling team, every working day\./,
  );
  pass(aWhile);
  const thanks = await post(
    app,
    fieldsOf(second.body, { 'cw-go': 'send', comment: 'Which day? Ring 07700 900123 <b>now</b>' }),
  );
  assert.equal(heading(thanks.body), 'Thank you');
  assert.match(thanks.body, /We took out what looked like personal details\./);
  assert.match(thanks.body, /tel:01632960100/);
  assert.deepEqual(await commentsIn(database), ['Which day? Ring [phone number] <b>now</b>']);
  assert.equal((await answersIn(database)).length, 1);
});

test('a page loaded again after a press sends nothing twice', async (t) => {
  const { app, database, pass } = await openFeedbackDesk(t);
  const fields = fieldsOf((await get(app)).body, { answer: 'wrong' });
  pass(aWhile);
  for (let loads = 0; loads < 3; loads += 1) assert.equal((await post(app, fields)).statusCode, 200);
  assert.equal((await answersIn(database)).length, 1);
  assert.equal((await database.selectFrom('shown').selectAll().execute())[0]?.count, 1);
});

test('the wrong button can be taken back', async (t) => {
  const { app, database, pass } = await openFeedbackDesk(t);
  const first = await get(app);
  pass(aWhile);
  const second = await post(app, fieldsOf(first.body, { answer: 'no' }));
  pass(aWhile);
  const again = await post(app, fieldsOf(second.body, { 'cw-go': 'change', comment: '' }));
  assert.equal(heading(again.body), 'Did you find what you were looking for?');
  pass(aWhile);
  await post(app, fieldsOf(again.body, { answer: 'yes' }));
  assert.deepEqual(
    (await answersIn(database)).map(({ answer }) => answer),
    ['yes'],
  );
});

test('a link to the ways to a person counts nothing before somebody sends', async (t) => {
  const { app, database, pass } = await openFeedbackDesk(t);
  const page = await get(app, `${address}&answer=no`);
  assert.equal(heading(page.body), 'Sorry that you did not find it');
  assert.deepEqual(await answersIn(database), []);
  pass(aWhile);
  await post(app, fieldsOf(page.body, { 'cw-go': 'send', comment: 'Which day?' }));
  assert.deepEqual(
    (await answersIn(database)).map(({ answer }) => answer),
    ['no'],
  );
});

for (const [what, wait, spoil] of [
  ['at once, as programs do', 100, (token: string) => token],
  ['a day later', 25 * 3_600_000, (token: string) => token],
  ['with a token of somebody’s own making', aWhile, () => 'abc.def'],
  ['without a token', aWhile, () => ''],
] as const)
  test(`sent ${what}, everything is kept and one more press sends it`, async (t) => {
    const { app, database, pass } = await openFeedbackDesk(t);
    const page = (await get(app, `${address}&answer=wrong`)).body;
    pass(wait);
    const fields = fieldsOf(page, { 'cw-go': 'send', comment: 'The date is wrong.' });
    const again = await post(app, { ...fields, 'cw-token': spoil(fields['cw-token'] ?? '') });
    assert.equal(again.statusCode, 200);
    assert.match(again.body, /What you wrote is still here\. Press Send again\./);
    assert.match(again.body, />\nThe date is wrong\.<\/textarea>/);
    assert.deepEqual(await answersIn(database), []);
    pass(aWhile);
    const thanks = await post(app, fieldsOf(again.body, { 'cw-go': 'send', comment: 'The date is wrong.' }));
    assert.equal(heading(thanks.body), 'Thank you');
    assert.deepEqual(await commentsIn(database), ['The date is wrong.']);
  });

test('a comment that is too long stays, and the page says by how much', async (t) => {
  const { app, database, pass } = await openFeedbackDesk(t);
  const page = (await get(app, `${address}&answer=wrong`)).body;
  pass(aWhile);
  // A form sends each line break as two signs; it is one.
  const comment = `${'x'.repeat(600)}\r\n${'y'.repeat(600)}`;
  const wrong = await post(app, fieldsOf(page, { 'cw-go': 'send', comment }));
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /<title>Error: /);
  assert.match(wrong.body, /Make it 1 character shorter\./);
  assert.match(wrong.body, /aria-invalid="true"/);
  assert.match(wrong.body, /x{600}\r?\ny{600}<\/textarea>/);
  assert.deepEqual(await answersIn(database), []);
});

test('a program that fills in everything is told what a person would be told, and nothing is kept', async (t) => {
  const { app, database, pass } = await openFeedbackDesk(t);
  const page = (await get(app)).body;
  pass(aWhile);
  const thanks = await post(app, fieldsOf(page, { answer: 'yes', website: 'https://example.com' }));
  assert.equal(heading(thanks.body), 'Thank you');
  assert.deepEqual(await answersIn(database), []);
});

test('too many at once are kept on the page', async (t) => {
  const { app, pass } = await openFeedbackDesk(t, 1);
  const page = (await get(app, `${address}&answer=wrong`)).body;
  pass(aWhile);
  const fields = fieldsOf(page, { 'cw-go': 'send', comment: 'The date is wrong.' });
  await post(app, fields);
  const answer = await post(app, fields);
  assert.equal(answer.statusCode, 429);
  assert.match(answer.body, /Yours is still here\. Wait a minute/);
  assert.match(answer.body, /The date is wrong\.<\/textarea>/);
});

test('it speaks Welsh', async (t) => {
  const { app, database, pass } = await openFeedbackDesk(t);
  const url = `${address}&lang=cy`;
  const first = await get(app, url);
  assert.match(first.body, /<html lang="cy"/);
  assert.equal(heading(first.body), 'A ddaethoch o hyd i’r hyn roeddech yn chwilio amdano?');
  pass(aWhile);
  const second = await post(app, fieldsOf(first.body, { answer: 'no' }), url);
  assert.match(second.body, /Ffoniwch 01632 960 100/);
  assert.match(second.body, />Anfon<\/button>/);
  assert.equal((await answersIn(database))[0]?.language, 'cy');
});

test('a service that nobody knows is none', async (t) => {
  const { app, database, pass } = await openFeedbackDesk(t);
  const url = '/clearway/feedback?service=<script>';
  const first = await get(app, url);
  assert.equal(first.statusCode, 200);
  assert.doesNotMatch(first.body, /<script>"|service=&lt;/);
  pass(aWhile);
  await post(app, fieldsOf(first.body, { answer: 'yes' }), url);
  assert.equal((await answersIn(database))[0]?.service, null);
});

test('what is posted without an answer asks the question', async (t) => {
  const { app, database } = await openFeedbackDesk(t);
  const answer = await post(app, { answer: 'maybe', comment: 'x', page: 'javascript:alert(1)' });
  assert.equal(heading(answer.body), 'Did you find what you were looking for?');
  assert.doesNotMatch(answer.body, /javascript:alert/);
  assert.deepEqual(await answersIn(database), []);
});
