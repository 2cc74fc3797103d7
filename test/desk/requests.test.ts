import assert from 'node:assert/strict';
import test from 'node:test';
import { newKey, openRequestDesk, type RequestAnswer } from './requests-desk.ts';

test('a postcode, an email address or our own link opens a request, however they are typed', async (t) => {
  const desk = await openRequestDesk(t);
  for (const proof of [
    'MH1 2ZB',
    'mh12zb',
    ' mh1-2zb ',
    'ceri.example@mereham.example',
    ' CERI.Example@MEREHAM.example ',
    encodeURIComponent('ceri.example@mereham.example'),
    desk.link,
  ]) {
    const answer = await desk.look(proof);
    assert.equal(answer.statusCode, 200, `${proof}: ${answer.body}`);
    assert.equal(answer.headers['cache-control'], 'no-store');
    assert.equal(answer.json<RequestAnswer>().reference, desk.reference);
  }
  const byKey = await desk.look(undefined, { key: desk.link });
  assert.equal(byKey.statusCode, 200);
  const typed = await desk.look('MH1 2ZB', { reference: desk.reference.toLowerCase().replace('-', ' ') });
  assert.equal(typed.statusCode, 200);
});

test('an unknown reference and a wrong proof are answered alike', async (t) => {
  const desk = await openRequestDesk(t);
  const other = await desk.report({ 'address-postcode': ['MH3 4ZX'] });
  const answers = await Promise.all([
    desk.look('MH9 9ZZ'),
    desk.look(undefined),
    desk.look(''),
    desk.look('ceri@mereham.example'),
    desk.look(desk.link, { reference: other }),
    desk.look('MH1 2ZB', { reference: '2222-2222' }),
    desk.look('MH1 2ZB', { reference: "' or 1=1 --" }),
    desk.look('%E0%A4%A'),
  ]);
  const [first] = answers;
  assert.equal(first?.json<RequestAnswer>().title, 'We cannot find that request');
  for (const { statusCode, body, headers } of answers) {
    assert.deepEqual([statusCode, body], [404, first?.body]);
    assert.match(String(headers['content-type']), /^application\/problem\+json/);
  }
});

test('a request without postcode and email address opens with our own link alone', async (t) => {
  const desk = await openRequestDesk(t);
  await desk.database
    .updateTable('request_person')
    .set({ postcode: null, email: null })
    .where('reference', '=', desk.reference)
    .execute();
  for (const proof of ['', ' ', 'null', 'undefined', 'MH1 2ZB']) assert.equal((await desk.look(proof)).statusCode, 404);
  assert.equal((await desk.look(desk.link)).statusCode, 200);
});

test('once the person is erased, our own link still opens it, and the postcode does not', async (t) => {
  const desk = await openRequestDesk(t);
  await desk.database.deleteFrom('request_person').where('reference', '=', desk.reference).execute();
  assert.equal((await desk.look('MH1 2ZB')).statusCode, 404);
  assert.equal((await desk.look(desk.link)).statusCode, 200);
});

test('a request is told in the language that is asked for', async (t) => {
  const desk = await openRequestDesk(t);
  const { view } = (await desk.look(desk.link, { lang: 'cy' })).json<RequestAnswer>();
  assert.equal(view.state.word, 'Mae’r cais gennym');
  assert.equal(view.next?.text, 'Byddwch yn clywed gennym erbyn dydd Iau 26 Tachwedd.');
});

test('guesses are slowed down: a third of what else may be sent in a minute', async (t) => {
  const desk = await openRequestDesk(t, 9);
  const statuses: number[] = [];
  for (let tries = 0; tries < 4; tries += 1) statuses.push((await desk.look('MH9 9ZZ')).statusCode);
  assert.deepEqual(statuses, [404, 404, 404, 429]);
});

test('asking us to hurry: not before the day after the promise, then once a day, and it goes to the team', async (t) => {
  const desk = await openRequestDesk(t);
  const early = await desk.at('2026-11-26T23:59').press('chase', {});
  assert.equal(early.statusCode, 409);
  assert.equal(early.json<RequestAnswer>().detail, 'You can ask us to hurry from Friday 27 November.');
  assert.equal((await desk.messages()).length, 0);

  const key = newKey();
  const first = await desk.at('2026-11-27T00:01').press('chase', { note: 'It smells.' }, { key });
  assert.equal(first.statusCode, 201, first.body);
  const { view } = first.json<RequestAnswer>();
  assert.equal(view.chase?.button, undefined);
  assert.deepEqual(view.chase?.lines, [
    'You have asked us to hurry today.',
    'Your message goes to: Waste and recycling team.',
    'You can ask again tomorrow.',
  ]);
  assert.deepEqual(
    [view.history.items[0]?.text, view.history.items[0]?.note?.text],
    ['You asked us to hurry.', 'It smells.'],
  );

  // The answer was lost, and the phone sends it again.
  assert.equal((await desk.press('chase', { note: 'It smells.' }, { key })).statusCode, 201);
  const again = await desk.at('2026-11-27T23:30').press('chase', {});
  assert.equal(again.statusCode, 409);
  assert.match(again.json<RequestAnswer>().detail, /You can ask again tomorrow\.$/);
  const [message, ...others] = await desk.messages();
  assert.equal(others.length, 0);
  assert.deepEqual(
    [message?.recipient, message?.reference, message?.subject],
    ['waste-team@mereham.example', desk.reference, `Please hurry: ${desk.reference}, Report a missed bin`],
  );
  assert.match(message?.body ?? '', /This is 1 working day late\.[^]*What the resident writes:\nIt smells\./);

  assert.equal((await desk.at('2026-11-28T08:00').press('chase', {})).statusCode, 201);
  assert.equal((await desk.messages()).length, 2);
});

test('two presses at the same moment are one', async (t) => {
  const desk = (await openRequestDesk(t)).at('2026-11-27T09:00');
  const answers = await Promise.all([1, 2, 3, 4].map(() => desk.press('chase', {})));
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [201, 409, 409, 409]);
  assert.equal((await desk.messages()).length, 1);
});

test('nobody asks us to hurry, or says that it is done, without a proof', async (t) => {
  const desk = (await openRequestDesk(t)).at('2026-11-27T09:00');
  assert.equal((await desk.press('chase', {}, { proof: 'MH9 9ZZ' })).statusCode, 404);
  assert.equal((await desk.press('outcome', { done: true }, { proof: '' })).statusCode, 404);
  assert.equal((await desk.press('chase', {}, { proof: 'mh1 2zb' })).statusCode, 201);
});

test('“Is it done?” is asked once we say so, and yes ends it', async (t) => {
  const desk = (await openRequestDesk(t)).at('2026-11-26T11:00');
  assert.equal((await desk.press('outcome', { done: true })).statusCode, 409);
  await desk.finish();
  assert.equal((await desk.look(desk.link)).json<RequestAnswer>().view.outcome?.kind, 'ask');
  const yes = await desk.press('outcome', { done: true });
  assert.equal(yes.statusCode, 201);
  assert.equal(yes.json<RequestAnswer>().view.outcome?.kind, 'answered');
  const facts = await desk.store.facts(desk.reference);
  assert.deepEqual([facts?.state, facts?.outcome], ['done', 'yes']);
  assert.equal((await desk.press('outcome', { done: false })).statusCode, 409);
});

test('“no” opens it again, tells the team, and is asked anew when we say again that it is done', async (t) => {
  const desk = (await openRequestDesk(t)).at('2026-11-26T11:00');
  await desk.finish();
  const no = await desk.at('2026-11-30T12:00').press('outcome', { done: false, note: 'Still full.' });
  assert.equal(no.statusCode, 201, no.body);
  const { view } = no.json<RequestAnswer>();
  assert.deepEqual(view.state.lines, ['You told us that it is not done, so it is open again.']);
  assert.match(view.late?.lines[0] ?? '', /^This is 2 working days late\./);
  const facts = await desk.store.facts(desk.reference);
  assert.deepEqual([facts?.state, facts?.outcome, facts?.closedAt], ['received', 'no', undefined]);
  const [message] = await desk.messages();
  assert.equal(message?.subject, `Not done: ${desk.reference}, Report a missed bin`);
  assert.match(message?.body ?? '', /Still full\./);
  // Both go to the same people: that day is used up.
  assert.equal((await desk.press('chase', {})).statusCode, 409);
  await desk.at('2026-12-01T10:00').finish();
  assert.equal((await desk.look(desk.link)).json<RequestAnswer>().view.outcome?.kind, 'ask');
});

test('what is written is kept as text, and more than 1,200 characters are refused', async (t) => {
  const desk = (await openRequestDesk(t)).at('2026-11-27T09:00');
  const long = await desk.press('chase', { note: 'a'.repeat(1201) });
  assert.equal(long.statusCode, 422);
  assert.match(long.json<RequestAnswer>().detail, /1,200/);
  const note = "<script>alert('x')</script>\0'; drop table request; --";
  const kept = await desk.press('chase', { note });
  assert.equal(kept.statusCode, 201, kept.body);
  const { view } = kept.json<RequestAnswer>();
  assert.match(view.history.items[0]?.note?.text ?? '', /^<script>alert\('x'\)<\/script>.'; drop table request; --$/s);
});

test('what is not asked for in the right shape is refused in plain words', async (t) => {
  const desk = (await openRequestDesk(t)).at('2026-11-27T09:00');
  const url = `/clearway/api/requests/${desk.reference}`;
  const headers = { 'clearway-proof': desk.link, 'idempotency-key': newKey() };
  for (const [path, payload, status] of [
    ['outcome', { language: 'en' }, 422],
    ['outcome', { language: 'en', done: 'yes' }, 422],
    ['chase', { language: 'fr' }, 422],
    ['chase', [], 422],
  ] as const) {
    const answer = await desk.desk.inject({
      method: 'POST',
      url: `${url}/${path}`,
      headers,
      payload: payload as object,
    });
    assert.equal(answer.statusCode, status, answer.body);
  }
  const keyless = await desk.desk.inject({
    method: 'POST',
    url: `${url}/chase`,
    headers: { 'clearway-proof': desk.link },
    payload: { language: 'en' },
  });
  assert.equal(keyless.statusCode, 400);
});
