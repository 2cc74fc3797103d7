import assert from 'node:assert/strict';
import test from 'node:test';
import fastify from 'fastify';
import { repositoryFolders } from '../../src/desk/config.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { open311Routes } from '../../src/desk/open311/routes.ts';
import type { AfterUpdate } from '../../src/desk/open311/update-endpoints.ts';
import { openSecret } from '../../src/desk/secret.ts';
import { base, openOffice, sendMissedBin, type TestOffice } from './open311-office.ts';

const minute = 60_000;

const sendUpdate = ({ post, key }: TestOffice, reference: string, other: Readonly<Record<string, string>> = {}) =>
  post(
    'servicerequestupdates.json',
    Object.entries({
      api_key: key,
      service_request_id: reference,
      update_id: 'u-1',
      status: 'IN_PROGRESS',
      description: 'We are on our way.',
      ...other,
    }).filter(([, value]) => value),
  );
const updatesOf = async ({ get, key }: TestOffice, query = '') => {
  const { status, body } = await get(`servicerequestupdates.json?api_key=${key}${query}`);
  assert.equal(status, 200, body);
  return JSON.parse(body) as Readonly<Record<string, string>>[];
};

void test('an officer’s update is in the history that the tracker shows', async (t) => {
  const office = await openOffice(t);
  const reference = await sendMissedBin(office);
  office.clock.now += 60 * minute;
  const { status, body } = await sendUpdate(office, reference, { updated_datetime: '2026-11-24T10:30:00Z' });
  assert.equal(status, 200, body);
  assert.deepEqual(JSON.parse(body), [{ update_id: 'u-1', account_id: null }]);
  const facts = await office.requests.facts(reference);
  assert.equal(facts?.state, 'in-progress');
  assert.deepEqual(facts?.events.at(-1), {
    at: Date.UTC(2026, 10, 24, 10, 30),
    kind: 'update',
    state: 'in-progress',
    note: 'We are on our way.',
    by: 'officer',
  });
});

void test('the resident sees it in the tracker, and so does whoever sent the request over Open311', async (t) => {
  const office = await openOffice(t);
  const reference = await sendMissedBin(office);
  await sendUpdate(office, reference, { status: 'planned', description: 'We will come back on Friday.' });
  const { statusCode, body } = await office.desk.inject({
    url: `/clearway/api/requests/${reference}`,
    headers: { 'clearway-proof': 'MH1 2AB' },
  });
  assert.equal(statusCode, 200, body);
  assert.match(body, /"word":"It is planned"/);
  assert.match(body, /We will come back on Friday\./);
  const waiting = await office.database.selectFrom('outbox').select(['kind', 'recipient']).orderBy('id').execute();
  assert.deepEqual(waiting, [
    { kind: 'acknowledgement', recipient: 'ann@example.org' },
    { kind: 'update', recipient: 'ann@example.org' },
  ]);
});

void test('the same update_id twice is one, also at once, and is told apart by request', async (t) => {
  const office = await openOffice(t);
  const [one, other] = [await sendMissedBin(office), await sendMissedBin(office)];
  const answers = await Promise.all(Array.from({ length: 10 }, () => sendUpdate(office, one)));
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200]);
  await sendUpdate(office, other);
  assert.equal((await office.requests.facts(one))?.events.length, 2);
  assert.equal((await office.requests.facts(other))?.events.length, 2);
});

void test('closing closes, and a later update opens again', async (t) => {
  const office = await openOffice(t);
  const reference = await sendMissedBin(office);
  office.clock.now += minute;
  await sendUpdate(office, reference, { status: 'FIXED', update_id: 'u-1', description: '' });
  const closed = await office.requests.facts(reference);
  assert.deepEqual([closed?.state, closed?.closedAt], ['done', office.clock.now]);
  const { body } = await office.get(`requests/${reference}.json`);
  const [record] = JSON.parse(body) as Record<string, unknown>[];
  assert.deepEqual([record?.['status'], record?.['status_notes']], ['closed', 'Done']);
  office.clock.now += minute;
  await sendUpdate(office, reference, { status: 'OPEN', update_id: 'u-2' });
  const opened = await office.requests.facts(reference);
  assert.deepEqual([opened?.state, opened?.closedAt], ['in-progress', undefined]);
});

void test('an update that comes late stands where it belongs, and does not undo a later one', async (t) => {
  const office = await openOffice(t);
  const reference = await sendMissedBin(office);
  office.clock.now += 60 * minute;
  await sendUpdate(office, reference, { update_id: 'u-2', status: 'fixed', updated_datetime: '2026-11-24T11:00:00Z' });
  await sendUpdate(office, reference, {
    update_id: 'u-1',
    status: 'planned',
    updated_datetime: '2026-11-24T10:30:00Z',
  });
  const facts = await office.requests.facts(reference);
  assert.equal(facts?.state, 'done');
  assert.deepEqual(
    facts?.events.map(({ at }) => new Date(at).toISOString().slice(11, 16)),
    ['10:07', '10:30', '11:00'],
  );
});

void test('a clock that is wrong puts nothing into the future, or before the request', async (t) => {
  const office = await openOffice(t);
  const reference = await sendMissedBin(office);
  const received = office.clock.now;
  office.clock.now += minute;
  await sendUpdate(office, reference, { update_id: 'a', updated_datetime: '2030-01-01T00:00:00Z' });
  await sendUpdate(office, reference, { update_id: 'b', updated_datetime: '1999-01-01T00:00:00Z' });
  const times = (await office.requests.facts(reference))?.events.map(({ at }) => at);
  assert.deepEqual(times, [received, received, office.clock.now]);
});

const refused: readonly (readonly [Readonly<Record<string, string>>, number, RegExp])[] = [
  [{ status: 'solved' }, 400, /^status: Send one of: open, closed, investigating, .*waiting_for_you/],
  [{ status: '' }, 400, /^status: Send one of: open, closed/],
  [{ service_request_id: '' }, 400, /^service_request_id: Say which request/],
  [{ service_request_id: '2222-2222' }, 404, /^We have no request with this service_request_id/],
  [{ service_request_id: "' or 1=1 --" }, 404, /^We have no request/],
  [{ update_id: '' }, 400, /^update_id: Send an id/],
  [{ update_id: 'x'.repeat(101) }, 400, /^update_id: Send an id/],
  [{ update_id: 'a\nb' }, 400, /^update_id: Send an id/],
  [{ updated_datetime: 'now' }, 400, /^updated_datetime: Send a time like/],
  [{ description: 'x'.repeat(4_001) }, 400, /^description: Send up to 4,000 characters/],
];

void test('what cannot be an update is refused in words, and nothing is written', async (t) => {
  const office = await openOffice(t);
  const reference = await sendMissedBin(office);
  for (const [other, status, words] of refused) {
    const answer = await sendUpdate(office, reference, other);
    assert.equal(answer.status, status, JSON.stringify(other));
    assert.match((JSON.parse(answer.body) as { description: string }[])[0]?.description ?? '', words);
  }
  const { body } = await sendUpdate(office, '', { update_id: '', status: '' });
  assert.equal((JSON.parse(body) as unknown[]).length, 3);
  assert.equal((await office.requests.facts(reference))?.events.length, 1);
});

void test('a back office sees what residents do as updates, and can page and filter them', async (t) => {
  const office = await openOffice(t);
  const [one, other] = [await sendMissedBin(office), await sendMissedBin(office)];
  const start = office.clock.now;
  const at = (minutes: number) => new Date(start + minutes * minute).toISOString();
  office.clock.now += 10 * minute;
  await office.requests.add(one, { at: start + minute, kind: 'chase', by: 'resident', key: 'secret-hash' });
  await sendUpdate(office, other, { updated_datetime: at(2), status: 'planned' });
  await office.requests.add(one, { at: start + 3 * minute, kind: 'update', state: 'done', by: 'officer', key: 'u-9' });
  await office.requests.add(one, {
    at: start + 4 * minute,
    kind: 'reopened',
    state: 'in-progress',
    by: 'resident',
    note: 'Still full.',
    outcome: 'no',
  });
  const said = await updatesOf(office);
  assert.deepEqual(
    said.map((each) => [each['service_request_id'], each['status'], each['description']]),
    [
      [one, 'open', 'The resident asks when this will be done.'],
      [other, 'action_scheduled', 'We are on our way.'],
      [one, 'fixed', 'Done'],
      [one, 'in_progress', 'The resident says that this is not done.\nStill full.'],
    ],
  );
  assert.match(said[0]?.['update_id'] ?? '', /^event-\d+$/);
  assert.equal(said[2]?.['update_id'], 'u-9');
  assert.doesNotMatch(JSON.stringify(said), /secret-hash/);

  const count = async (query: string) => (await updatesOf(office, query)).length;
  assert.equal(await count(`&start_date=${at(2)}&end_date=${at(3)}`), 2);
  assert.equal(await count(`&start_date=${at(5)}`), 0);
  assert.equal(await count(`&service_request_id=${one}`), 3);
  assert.equal(await count('&service_request_id=nonsense'), 0);
  assert.equal(await count('&page_size=3'), 3);
  assert.equal(await count('&page_size=3&page=2'), 1);
});

void test('what belongs to an update is written with it or not at all, and once', async (t) => {
  const office = await openOffice(t);
  const reference = await sendMissedBin(office);
  const called: unknown[] = [];
  let breaks = true;
  const afterUpdate: AfterUpdate = (_transaction, facts, event, { profile }) => {
    called.push([facts.reference, facts.state, event.state, event.note, typeof profile.name]);
    return breaks ? Promise.reject(new Error('No room for messages')) : Promise.resolve();
  };
  const app = fastify();
  t.after(() => app.close());
  const desk = {
    folders: repositoryFolders,
    database: office.database,
    stores: { requests: office.requests },
    secret: await openSecret(office.database),
    now: () => office.clock.now,
    perMinute: 1_000,
  } as unknown as Desk;
  open311Routes(app, desk, { afterUpdate });
  const send = () =>
    app.inject({
      method: 'POST',
      url: `${base}/servicerequestupdates.json`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: `Bearer ${office.key}` },
      payload: `service_request_id=${reference}&update_id=u-1&status=planned&description=On+Friday`,
    });
  const failed = await send();
  assert.equal(failed.statusCode, 500);
  assert.deepEqual(failed.json(), [{ code: 500, description: 'The fault is ours. Try again in a few minutes.' }]);
  assert.equal((await office.requests.facts(reference))?.events.length, 1);
  breaks = false;
  assert.equal((await send()).statusCode, 200);
  assert.equal((await send()).statusCode, 200);
  assert.deepEqual(called, [
    [reference, 'received', 'planned', 'On Friday', 'object'],
    [reference, 'received', 'planned', 'On Friday', 'object'],
  ]);
});
