import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { repositoryFolders } from '../../src/desk/config.ts';
import { daysWithoutWeekday, folderWith, openDesk } from './desk.ts';

// Tuesday 1 December 2026, 10:07 in London: one week after the sample.
const weekLater = Date.UTC(2026, 11, 1, 10, 7);

const feeds = {
  'sample/council.json': '{"places":[{"closed":{"until":"2027-02-28"}}]}',
  'sample/status.json':
    '{"updatedAt":"2026-11-24T07:45","notices":[{"startsAt":"2026-11-24T08:00","title":{"en":"Late"}}]}',
  'sample/summary.json':
    '{"page":{"name":"Online","updated_at":"2026-11-24T07:45:00Z"},"incidents":[{"created_at":"2026-11-24T07:45:00Z"}]}',
  'sample/bank-holidays.json': '{"england-and-wales":{"events":[{"date":"2026-12-25"}]}}',
};

const served: [string, string, unknown][] = [
  ['the profile is moved', '/council.json', { places: [{ closed: { until: '2027-03-07' } }] }],
  [
    'the feed is moved, and confirmed at the last quarter',
    '/feeds/status.json',
    { updatedAt: '2026-12-01T10:00Z', notices: [{ startsAt: '2026-12-01T08:00', title: { en: 'Late' } }] },
  ],
  [
    'the feed of the online services too',
    '/feeds/summary.json',
    { page: { name: 'Online', updated_at: '2026-12-01T10:00Z' }, incidents: [{ created_at: '2026-12-01T07:45:00Z' }] },
  ],
  [
    'bank holidays are real and stay',
    '/feeds/bank-holidays.json',
    { 'england-and-wales': { events: [{ date: '2026-12-25' }] } },
  ],
];
for (const [says, url, expected] of served) {
  test(`one week after the sample: ${says}`, async (t) => {
    const desk = await openDesk(t, weekLater, await folderWith(t, feeds));
    const answer = await desk.inject(url);
    assert.equal(answer.statusCode, 200);
    assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8');
    assert.match(String(answer.headers['content-security-policy']), /^default-src 'none'; /);
    assert.deepEqual(answer.json(), expected);
  });
}

test('a feed that is no object is passed on, for the reader to say what is wrong', async (t) => {
  const desk = await openDesk(
    t,
    weekLater,
    await folderWith(t, { 'sample/status.json': '[1]', 'sample/summary.json': '{}' }),
  );
  assert.deepEqual((await desk.inject('/feeds/status.json')).json(), [1]);
  assert.deepEqual((await desk.inject('/feeds/summary.json')).json(), {});
});

test('in its own week the profile is served as it is written', async (t) => {
  const desk = await openDesk(t);
  const written: unknown = JSON.parse(await readFile(join(repositoryFolders.sampleCouncil, 'council.json'), 'utf8'));
  assert.deepEqual((await desk.inject('/council.json')).json(), written);
});

test('a day of the month stands behind its weekday in all words of profile and feeds: only so can it be moved', async () => {
  for (const file of ['council.json', 'status.json', 'summary.json']) {
    const text = await readFile(join(repositoryFolders.sampleCouncil, file), 'utf8');
    assert.deepEqual(daysWithoutWeekday(text), [], file);
  }
});
