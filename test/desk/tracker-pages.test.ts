import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import type { LightMyRequestResponse } from 'fastify';
import { openRequestDesk, type RequestDesk } from './requests-desk.ts';

const path = '/clearway/request-tracker';

const load = (desk: RequestDesk, query = ''): Promise<LightMyRequestResponse> =>
  desk.desk.inject({ url: `${path}${query}` });

/** What a browser posts of a form: its hidden inputs, what is typed, and the button. */
const post = (desk: RequestDesk, page: string, task: string, typed: Readonly<Record<string, string>> = {}) => {
  const hidden = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(
    ([, name = '', value = '']) => [name, value] as [string, string],
  );
  return desk.desk.inject({
    method: 'POST',
    url: `${path}?lang=en`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams([...hidden, ...Object.entries(typed), ['cw-go', task]]).toString(),
  });
};

/** Follows the answer to a press, as a browser does. */
const follow = (desk: RequestDesk, answer: LightMyRequestResponse): Promise<LightMyRequestResponse> => {
  assert.equal(answer.statusCode, 303, answer.body);
  return desk.desk.inject({ url: String(answer.headers.location).replace(/#.*/, '') });
};

const words = (page: string): string =>
  (/<main[^>]*>(.*)<\/main>/s.exec(page)?.[1] ?? '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

const openPage = async (t: TestContext, wall = '2026-11-24T10:07'): Promise<{ desk: RequestDesk; page: string }> => {
  const desk = (await openRequestDesk(t)).at(wall);
  return { desk, page: (await load(desk, `?reference=${desk.reference}&key=${desk.link}&lang=en`)).body };
};

test('without a reference the page asks for two things, and is not stored or listed', async (t) => {
  const desk = await openRequestDesk(t);
  const answer = await load(desk);
  assert.equal(answer.statusCode, 200);
  assert.equal(answer.headers['cache-control'], 'no-store');
  assert.equal(answer.headers['x-robots-tag'], 'noindex');
  assert.match(words(answer.body), /See how your request is doing .*Your reference .* Your postcode or email address/);
  assert.equal(answer.body.match(/<h1/g)?.length, 1);
  assert.doesNotMatch(answer.body, /<h2[^>]*>See how/);
  assert.match(answer.body, /clearway-forms\.css/);
  const filled = await load(desk, '?reference=7K4P-9QX3');
  assert.match(filled.body, /name="reference" value="7K4P-9QX3"/);
});

test('reference and postcode lead to an address that shows the request', async (t) => {
  const desk = await openRequestDesk(t);
  const { body } = await load(desk);
  const answer = await post(desk, body, 'lookup', { reference: ` ${desk.reference.toLowerCase()} `, word: 'mh12zb' });
  const page = await follow(desk, answer);
  assert.match(String(answer.headers.location), new RegExp(`\\?reference=${desk.reference}&key=${desk.link}&lang=en$`));
  assert.doesNotMatch(String(answer.headers.location), /mh1/i);
  assert.match(words(page.body), /You will hear from us by Thursday 26 November\./);
  assert.match(page.body, /aria-current="step"/);
});

test('what is missing is named in a summary and at its box, and what was typed stays', async (t) => {
  const desk = await openRequestDesk(t);
  const answer = await post(desk, (await load(desk)).body, 'lookup', { reference: '7K4P', word: '' });
  assert.equal(answer.statusCode, 422);
  assert.match(answer.body, /<title>Error: /);
  assert.match(answer.body, /<a href="#tracker-1-word">Enter your postcode or your email address<\/a>/);
  assert.match(answer.body, /name="reference" value="7K4P"[^>]*aria-invalid="true"/);
});

test('an unknown reference, a wrong postcode and a wrong key are answered alike', async (t) => {
  const desk = await openRequestDesk(t);
  const { body } = await load(desk);
  const wrong = await post(desk, body, 'lookup', { reference: desk.reference, word: 'MH9 9ZZ' });
  const unknown = await post(desk, body, 'lookup', { reference: '2222-2222', word: 'MH9 9ZZ' });
  const key = await load(desk, `?reference=${desk.reference}&key=${'x'.repeat(22)}`);
  for (const answer of [wrong, unknown, key]) {
    assert.equal(answer.statusCode, 404);
    assert.match(words(answer.body), /We cannot find that request/);
    assert.match(answer.body, /href="tel:01632960100"/);
  }
  assert.equal(words(wrong.body).replace(desk.reference, ''), words(unknown.body).replace('2222-2222', ''));
});

test('a program that fills in what nobody sees learns nothing', async (t) => {
  const desk = await openRequestDesk(t);
  const { body } = await load(desk);
  const answer = await post(desk, body, 'lookup', {
    reference: desk.reference,
    word: 'MH1 2ZB',
    website: 'https://a.example',
  });
  assert.equal(answer.statusCode, 404);
});

test('a page without a token, or one that was sent at once, asks to press again and loses nothing', async (t) => {
  const desk = await openRequestDesk(t, undefined, 2000);
  for (const hasToken of [false, true]) {
    const page = hasToken ? (await load(desk)).body : '';
    const first = await post(desk, page, 'lookup', { reference: desk.reference, word: 'MH1 2ZB' });
    assert.equal(first.statusCode, 422);
    assert.match(words(first.body), /Press the button again/);
    assert.match(first.body, /value="MH1 2ZB"/);
    desk.now += 3000;
    const second = await post(desk, first.body, 'lookup', { reference: desk.reference, word: 'MH1 2ZB' });
    assert.equal(second.statusCode, 303);
  }
});

test('guesses on the page and over the API are counted together', async (t) => {
  const desk = await openRequestDesk(t, 9);
  const { body } = await load(desk);
  await desk.look('MH9 9ZZ');
  const statuses: number[] = [];
  for (let tries = 0; tries < 3; tries += 1)
    statuses.push((await post(desk, body, 'lookup', { reference: desk.reference, word: 'MH9 9ZZ' })).statusCode);
  assert.deepEqual(statuses, [404, 404, 429]);
});

test('asking us to hurry without script: once, and loading the page again does nothing', async (t) => {
  const { desk, page } = await openPage(t, '2026-11-27T09:00');
  assert.match(words(page), /Late This is 1 working day late\. We are sorry\./);
  const pressed = await post(desk, page, 'chase');
  assert.match(String(pressed.headers.location), /#tracker-1-chase$/);
  assert.match(words((await follow(desk, pressed)).body), /You have asked us to hurry today\./);
  await follow(desk, await post(desk, page, 'chase'));
  assert.equal((await desk.messages()).length, 1);
});

test('“Is it done?” without script: no asks what is wrong, and opens it again', async (t) => {
  const { desk } = await openPage(t, '2026-11-26T11:00');
  await desk.finish();
  const { body: page } = await load(desk, `?reference=${desk.reference}&key=${desk.link}`);
  assert.match(words(page), /Is it done\? Yes, it is done No, it is not/);
  const asked = await post(desk, page, 'no');
  assert.equal(asked.statusCode, 200);
  assert.match(words(asked.body), /What is still wrong\?/);
  const long = await post(desk, asked.body, 'reopen', { note: `${'a'.repeat(1201)}z` });
  assert.equal(long.statusCode, 422);
  assert.match(long.body, /a{1201}z<\/textarea>/);
  assert.match(words(long.body), /Write up to 1,200 characters/);
  const opened = await follow(desk, await post(desk, asked.body, 'reopen', { note: 'Still full.\r\nAll of it.' }));
  assert.match(words(opened.body), /You told us that it is not done, so it is open again\./);
  assert.match(opened.body, /Still full\.\nAll of it\./);
});

test('yes without script', async (t) => {
  const { desk } = await openPage(t, '2026-11-26T11:00');
  await desk.finish();
  const { body: page } = await load(desk, `?reference=${desk.reference}&key=${desk.link}`);
  assert.match(
    words((await follow(desk, await post(desk, page, 'yes'))).body),
    /You told us that it is done\. Thank you\./,
  );
});

test('a press without a right key does nothing', async (t) => {
  const { desk, page } = await openPage(t, '2026-11-27T09:00');
  const answer = await post(desk, page.replaceAll(desk.link, 'y'.repeat(22)), 'chase');
  assert.equal(answer.statusCode, 404);
  assert.equal((await desk.messages()).length, 0);
});

test('what a resident or an officer writes is text on the page', async (t) => {
  const { desk } = await openPage(t, '2026-11-27T09:00');
  await desk.press('chase', { note: '</form><img src=x onerror="alert(1)">' });
  const { body } = await load(desk, `?reference=${desk.reference}&key=${desk.link}`);
  assert.match(body, /&lt;\/form&gt;&lt;img src=x onerror=&quot;alert\(1\)&quot;&gt;/);
  assert.doesNotMatch(body, /<img src=x/);
});

test('in Welsh the whole page is Welsh', async (t) => {
  const { desk } = await openPage(t);
  const shown = await load(desk, `?reference=${desk.reference}&key=${desk.link}&lang=cy`);
  assert.match(shown.body, /<html lang="cy"/);
  assert.match(words(shown.body), /Eich cais .*Byddwch yn clywed gennym erbyn dydd Iau 26 Tachwedd\./);
  assert.match(words((await load(desk, '?lang=cy')).body), /Gweld sut mae eich cais yn mynd/);
});
