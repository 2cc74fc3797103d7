import assert from 'node:assert/strict';
import test from 'node:test';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { openDesk } from './desk.ts';
import { multipartOf, samples } from './sent-files.ts';

// What the pages of a form without script owe beside the answers, which test/pages/ walks through in a browser.

const post = (desk: FastifyInstance, form: string, fields: Readonly<Record<string, string>>) =>
  desk.inject({
    method: 'POST',
    url: `/clearway/form?form=${form}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  });

const headings = ({ body }: LightMyRequestResponse): readonly string[] =>
  [...body.matchAll(/<h([12])[^>]*>(.*?)<\/h\1>/gs)].map(
    ([, level = '', words = '']) => `${level} ${words.replace(/<[^>]*>/g, '').trim()}`,
  );
const titleOf = ({ body }: LightMyRequestResponse): string | undefined => /<title>(.*?)<\/title>/.exec(body)?.[1];

test('a form’s first page says its name once; each question stands under it, in the title too', async (t) => {
  const desk = await openDesk(t);
  const start = await desk.inject('/clearway/form?form=complaint');
  assert.deepEqual(
    headings(start).filter((heading) => heading.includes('Make a complaint')),
    ['1 Make a complaint'],
  );
  assert.equal(titleOf(start), 'Make a complaint - Mereham District Council');
  const step = await post(desk, 'complaint', { 'cw-page': 'start', 'cw-go': 'start' });
  const question = headings(step).at(-1)?.slice(2) ?? '';
  assert.ok(headings(step).includes('1 Make a complaint'));
  assert.equal(titleOf(step), `${question} - Make a complaint - Mereham District Council`);
  const wrong = await post(desk, 'complaint', { 'cw-page': 'about', 'cw-go': 'next' });
  assert.equal(titleOf(wrong), `Error: ${question} - Make a complaint - Mereham District Council`);
  assert.match(wrong.body, /<li aria-current="page">Make a complaint<\/li>/);
});

test('the first page of missed bin says how the round is today', async (t) => {
  const { body } = await (await openDesk(t)).inject('/clearway/form?form=missed-bin');
  assert.match(body, /Bin collections are late today/);
});

test('what is asked for and not there is said to be not there', async (t) => {
  const desk = await openDesk(t);
  for (const address of ['/clearway/form', '/clearway/form?form=none', '/clearway/form?form=missed-bin&sent=7K4P-9QXD'])
    assert.equal((await desk.inject(address)).statusCode, 404, address);
});

test('no page that holds answers stays in a store of pages', async (t) => {
  const page = await post(await openDesk(t), 'missed-bin', { 'cw-page': 'bin', bin: 'blue', 'cw-go': 'next' });
  assert.equal(page.headers['cache-control'], 'no-store');
});

for (const count of [4, 11, 40])
  test(`${count} files where 3 may be sent are too many, and the page says so with all answers`, async (t) => {
    const field = (name: string, value: string) => ({ field: name, bytes: Buffer.from(value) });
    const files = Array.from({ length: count }, (_none, index) => ({
      field: 'proof',
      filename: `page-${index}.pdf`,
      bytes: samples.pdf,
    }));
    const message = multipartOf(field('cw-page', 'proof'), field('document', 'bank'), ...files, field('cw-go', 'next'));
    const page = await (
      await openDesk(t)
    ).inject({ method: 'POST', url: '/clearway/form?form=proof-of-address', ...message });
    assert.equal(page.statusCode, 422);
    assert.match(page.body, /Send no more than 3 files/);
    assert.match(page.body, /name="document" value="bank"/);
  });
