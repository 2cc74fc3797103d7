import assert from 'node:assert/strict';
import test from 'node:test';
import { assertPlain, shapesOf } from './hostile-answer.ts';
import { bytesIn } from './hostile-attack.ts';
import { assertWorks, missedBinWith, openHostileDesk, type HostileDesk } from './hostile-desk.ts';
import { refused, twoFaced } from './hostile-files.data.ts';
import { hostileMessages, hostileTexts } from './hostile-inputs.data.ts';
import { formWays } from './hostile-form-ways.ts';
import { otherWays } from './hostile-ways.ts';

const count = hostileTexts.length + hostileMessages.length + refused.length + twoFaced.length;

test(`there are at least 300 hostile inputs, each another one: ${count}`, (t) => {
  assert.equal(new Set(hostileTexts.map(({ text }) => text)).size, hostileTexts.length);
  assert.equal(new Set(hostileMessages.map(({ says }) => says)).size, hostileMessages.length);
  assert.ok(count >= 300);
  t.diagnostic(
    `${hostileTexts.length} texts by ${formWays.length + otherWays.length} ways, ${hostileMessages.length} messages, ${refused.length + twoFaced.length} files`,
  );
});

test('markup is seen where there is some', () => {
  const withTags = hostileTexts.filter(({ text }) => /^<\w|"><\w/.test(text));
  assert.ok(withTags.length >= 25, `${withTags.length} texts`);
  for (const { text } of withTags) assert.ok(shapesOf(`<p>${text}</p>`).size > 1, text);
  assert.match([...shapesOf('<input value="" autofocus onfocus=alert(1) x="">')].join(), /^input .*onfocus/);
  assert.ok(shapesOf('<a href="javascript:alert(1)">').has('a href:javascript:'));
});

/** Where messages of JSON, or of files, come in. */
const entrances = async (at: HostileDesk): Promise<readonly [string, Record<string, string>][]> => {
  const sent = await at.post('/forms/missed-bin', { entries: missedBinWith({}), language: 'en' });
  const { reference } = sent.json<{ reference: string }>();
  const proof = { 'clearway-proof': at.keyOf(reference) };
  return [
    ['/clearway/api/forms/missed-bin', {}],
    ['/clearway/api/feedback', {}],
    ['/clearway/api/surveys', {}],
    ['/clearway/api/shown', {}],
    ['/clearway/api/uploads', {}],
    [`/clearway/api/requests/${reference}/chase`, proof],
    [`/clearway/api/requests/${reference}/outcome`, proof],
    ['/clearway/api/open311/v2/requests.json', {}],
    ['/clearway/api/open311/v2/servicerequestupdates.xml', {}],
    ['/clearway/form?form=missed-bin', {}],
    ['/clearway/feedback', {}],
    ['/clearway/survey?service=missed-bin', {}],
    ['/clearway/request-tracker', {}],
  ];
};

test('each message of another shape is refused in plain words, and changes nothing', async (t) => {
  const at = await openHostileDesk(t);
  const all = await entrances(at);
  const rows = async () => {
    const counts = [];
    for (const table of ['request', 'request_event', 'feedback', 'survey', 'upload', 'outbox', 'shown'] as const)
      counts.push((await at.database.selectFrom(table).selectAll().execute()).length);
    return counts;
  };
  const before = { rows: await rows(), bytes: bytesIn() };
  for (const [url, proof] of all)
    await t.test(url.replace(/[2-9A-Z]{4}-[2-9A-Z]{4}/, '{reference}'), async () => {
      for (const [place, { says, body, type = 'application/json', headers = {} }] of hostileMessages.entries()) {
        const answer = await at.desk.inject({
          method: 'POST',
          url,
          headers: {
            ...(type && { 'content-type': type }),
            'idempotency-key': `message-key-${place}-${url.length}-000`,
            ...proof,
            ...headers,
          },
          payload: body,
        });
        const where = `${url}: ${says}`;
        assertPlain(answer, '', where);
        // A page without script answers what it cannot read with itself.
        if (!String(answer.headers['content-type']).startsWith('text/html'))
          assert.ok(answer.statusCode >= 400, `${where}: ${answer.statusCode} ${answer.body.slice(0, 200)}`);
      }
      assert.deepEqual(await rows(), before.rows);
    });
  assert.ok(bytesIn() - before.bytes < 600_000_000, `${Math.round((bytesIn() - before.bytes) / 1e6)} MB more`);
  assert.equal(({} as Record<string, unknown>)['isAdmin'], undefined);
  await assertWorks(at);
});
