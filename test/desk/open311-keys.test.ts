import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import test from 'node:test';
import fastify from 'fastify';
import { repositoryFolders } from '../../src/desk/config.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { open311Routes } from '../../src/desk/open311/routes.ts';
import { openSecret } from '../../src/desk/secret.ts';
import { openApiKeyStore } from '../../src/desk/stores/api-keys.ts';
import { testDatabase } from './database.ts';
import { base, missedBin, openOffice, sendMissedBin } from './open311-office.ts';

void test('a key is shown once, kept as a hash, and gone when it is removed', async (t) => {
  const database = await testDatabase(t);
  const keys = openApiKeyStore(database, () => 5);
  const key = (await keys.makeKey('Waste')) ?? '';
  assert.match(key, /^[\w-]{32}$/);
  assert.equal(await keys.isKey(key), true);
  for (const wrong of ['', key.slice(1), key.toUpperCase(), `${key} `, 'Waste', "' or true --", 'x'.repeat(100_000)])
    assert.equal(await keys.isKey(wrong), false);
  assert.deepEqual(await keys.listKeys(), [{ name: 'Waste', madeAt: 5 }]);
  assert.deepEqual(
    (await database.selectFrom('api_key').selectAll().execute()).map(({ hash }) => hash),
    [createHash('sha256').update(key).digest('hex')],
  );
  assert.equal(await keys.makeKey('Waste'), undefined);
  assert.equal(await keys.removeKey('Nobody'), false);
  assert.equal(await keys.removeKey('Waste'), true);
  assert.equal(await keys.isKey(key), false);
  assert.deepEqual(await keys.listKeys(), []);
});

void test('twenty who make a key of one name at once get one', async (t) => {
  const keys = openApiKeyStore(await testDatabase(t), () => 5);
  const made = await Promise.all(Array.from({ length: 20 }, () => keys.makeKey('Waste')));
  assert.equal(made.filter((key) => key !== undefined).length, 1);
});

void test('a key comes as a parameter, in the address or in the body, or as a header', async (t) => {
  const office = await openOffice(t);
  const { key } = office;
  await sendMissedBin(office);
  const ways = [
    [`?api_key=${key}`, {}],
    ['', { authorization: `Bearer ${key}` }],
    ['', { authorization: `bearer  ${key}` }],
  ] as const;
  for (const [query, headers] of ways) {
    const { body } = await office.get(`requests.json${query}`, headers);
    assert.match(body, /ann@example\.org/);
  }
  assert.equal((await office.post(`requests.json?api_key=${key}`, missedBin(''))).status, 200);
  assert.equal((await office.post('requests.json', missedBin(''), { authorization: `Bearer ${key}` })).status, 200);
  // A password that a server on the way asks for is no key of ours.
  assert.equal((await office.get('requests.json', { authorization: 'Basic YTpi' })).status, 200);
});

void test('a wrong key is refused, not overlooked, and soon for a minute', async (t) => {
  const office = await openOffice(t, { perMinute: 60 });
  const statuses: number[] = [];
  for (let tries = 0; tries < 12; tries += 1) statuses.push((await office.get('requests.json?api_key=wrong')).status);
  assert.deepEqual(statuses, [...Array.from({ length: 10 }, () => 403), 429, 429]);
  const { headers, body } = await office.get('requests.xml?api_key=wrong');
  assert.match(String(headers['retry-after']), /^\d+$/);
  assert.match(body, /<code>429<\/code>\s*<description>That is a lot at once\. Wait \d+ seconds? and send it again\./);
  assert.equal((await office.get(`requests.json?api_key=${office.key}`)).status, 200);
  office.clock.now += 60_000;
  assert.equal((await office.get('requests.json?api_key=wrong')).status, 403);
});

void test('a key may send ten times what a resident may, and readers without one as much', async (t) => {
  const office = await openOffice(t, { perMinute: 2 });
  const count = async (query: string) => {
    const statuses: number[] = [];
    for (let tries = 0; tries < 25; tries += 1) statuses.push((await office.get(`requests.json${query}`)).status);
    return statuses.filter((status) => status === 200).length;
  };
  assert.equal(await count(''), 2);
  assert.equal(await count(`?api_key=${office.key}`), 20);
});

void test('no log has a key, a parameter, or a person', async (t) => {
  const office = await openOffice(t);
  let log = '';
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      log += String(chunk);
      done();
    },
  });
  const app = fastify({ logger: { stream, level: 'trace' } });
  t.after(() => app.close());
  open311Routes(app, {
    folders: repositoryFolders,
    database: office.database,
    stores: { requests: office.requests },
    secret: await openSecret(office.database),
    now: () => office.clock.now,
    perMinute: 1_000,
  } as unknown as Desk);
  const secret = 'NEVER-LOGGED';
  for (const path of [
    'services',
    'requests.json',
    'requests/2222-2222',
    'servicerequestupdates',
    'nothing',
    'tokens/1',
  ])
    await app.inject({ url: `${base}/${path}?api_key=${secret}`, headers: { authorization: `Bearer ${secret}` } });
  await app.inject({ url: `${base}?api_key=${secret}` });
  await app.inject({
    method: 'POST',
    url: `${base}/requests?api_key=${secret}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: `email=${secret}`,
  });
  assert.ok(log.includes(`${base}/requests/2222-2222`));
  assert.ok(!log.includes(secret));
});
