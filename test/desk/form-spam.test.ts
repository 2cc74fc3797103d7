import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { buildDesk } from '../../src/desk/app.ts';
import { repositoryFolders } from '../../src/desk/config.ts';
import { testDatabase } from './database.ts';
import { dataFolder, sampleNow } from './desk.ts';

/** A desk whose clock the test moves, with the two seconds that a person needs. */
const slowDesk = async (t: TestContext) => {
  const clock = { now: sampleNow };
  const database = await testDatabase(t);
  const desk = await buildDesk({
    folders: repositoryFolders,
    database,
    data: await dataFolder(t),
    now: () => clock.now,
    perMinute: 1_000_000,
  });
  t.after(() => desk.close());
  const post = async (fields: Readonly<Record<string, string>>) =>
    desk.inject({
      method: 'POST',
      url: '/clearway/form?form=missed-bin&lang=en',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(fields).toString(),
    });
  const kept = async () => (await database.selectFrom('request').select('reference').execute()).length;
  return { clock, post, kept };
};

const missedBin = {
  bin: 'blue',
  'missed-on-day': '23',
  'missed-on-month': '11',
  'missed-on-year': '2026',
  'out-by-6am': 'yes',
  'address-line-1': '1 High Street',
  'address-town': 'Mereham',
  'address-postcode': 'MH1 1ZA',
  name: 'Ann Able',
  'reply-by': 'email',
  email: 'ann@example.org',
};
const send = { ...missedBin, 'cw-page': 'check', 'cw-go': 'send' };

const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

/** What the page after the first answer carries: a trip that has just begun. */
const begin = async (post: Awaited<ReturnType<typeof slowDesk>>['post']) => {
  const page = await post({ 'cw-page': 'start', 'cw-go': 'next' });
  return { 'cw-key': hidden(page.body, 'cw-key'), 'cw-token': hidden(page.body, 'cw-token') };
};

const ways: readonly [way: string, seconds: number, changes: Readonly<Record<string, string>>][] = [
  ['without a page of ours before it', 60, { 'cw-token': '' }],
  ['with a token that somebody made up', 60, { 'cw-token': 'mfz0abcd.AAAAAAAAAAAAAAAAAAAAAA' }],
  ['one second after the first page', 1, {}],
  ['25 hours after the first page', 25 * 3600, {}],
  ['with the box filled in that people do not see', 60, { website: 'https://example.com' }],
];

for (const [way, seconds, changes] of ways)
  test(`a form that is sent ${way} is not kept; all answers stay, and one more press sends it`, async (t) => {
    const { clock, post, kept } = await slowDesk(t);
    const trip = await begin(post);
    clock.now += seconds * 1000;
    const first = await post({ ...send, ...trip, ...changes });
    assert.equal(first.statusCode, 200);
    assert.match(first.body, /We have not sent this yet/);
    assert.match(first.body, /ann@example\.org/);
    assert.equal(await kept(), 0);

    clock.now += 3000;
    const again = { 'cw-key': hidden(first.body, 'cw-key'), 'cw-token': hidden(first.body, 'cw-token') };
    const second = await post({ ...send, ...again });
    assert.equal(second.statusCode, 303, second.body.slice(0, 500));
    assert.equal(await kept(), 1);
  });

test('a form that a person fills in is sent at the first press', async (t) => {
  const { clock, post, kept } = await slowDesk(t);
  const trip = await begin(post);
  clock.now += 23 * 3600 * 1000;
  assert.equal((await post({ ...send, ...trip })).statusCode, 303);
  assert.equal(await kept(), 1);
});
