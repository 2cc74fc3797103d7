import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { noticesAt } from '../../../src/logic/notices/active.ts';
import { checkStatus } from '../../../src/logic/notices/check-status.ts';
import { parseStatus } from '../../../src/logic/notices/parse-status.ts';
import { randomFrom, spoil } from '../spoil.ts';
import { at, london } from './feeds.ts';

const sample = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../stories/sample-council/${name}.json`, import.meta.url), 'utf8'));
const shownAt = (name: string, when: string) => {
  const parsed = parseStatus(sample(name), london, { answeredAt: at(when) });
  assert.ok(parsed.ok);
  // Each row is about the notices, not about the age of the file.
  return noticesAt({ ...parsed.value, updatedAt: at(when) }, at(when)).map((each) => each.id);
};

const weeks: [says: string, name: string, when: string, ids: string[]][] = [
  ['Monday morning', 'status', '2026-11-23T08:00Z', ['civic-offices-closed', 'council-tax-phone-line']],
  [
    'Tuesday morning',
    'status',
    '2026-11-24T07:45Z',
    [
      'civic-offices-closed',
      'ice-24-november',
      'council-tax-phone-line',
      'online-payments-thursday',
      'garden-waste-forms',
    ],
  ],
  [
    'Tuesday at 6pm the ice is over',
    'status',
    '2026-11-24T18:00Z',
    ['civic-offices-closed', 'council-tax-phone-line', 'online-payments-thursday'],
  ],
  ['Saturday', 'status', '2026-11-28T12:00Z', ['civic-offices-closed', 'warm-home-days']],
  ['Sunday', 'status', '2026-11-29T12:00Z', ['civic-offices-closed']],
  ['the day the offices open again', 'status', '2027-03-01T00:00Z', []],
  ['the week of the tribute', 'status', '2026-10-06T12:00Z', ['civic-offices-closed', 'honorary-alderman']],
  [
    'the supplier on Tuesday morning',
    'summary',
    '2026-11-24T07:45Z',
    ['7cq2wz9x1hbd', 'm5t0rjy83vkl', 'r9j3hb5y6wnc', 't2x7kd0v9qmf', 'w8pb4n6e2gzc'],
  ],
];
for (const [says, name, when, ids] of weeks)
  test(`the sample council: ${says}`, () => assert.deepEqual(shownAt(name, when), ids));

for (const name of ['status', 'summary'])
  test(`the sample council: ${name}.json has no mistakes`, () =>
    assert.deepEqual(checkStatus(sample(name), london), []));

test('the sample council: every service of the feed stands in its profile, and the other way round', () => {
  const ids = (file: unknown) => (file as { services: { id: string }[] }).services.map((service) => service.id).sort();
  assert.deepEqual(ids(sample('status')), ids(sample('council')));
});

for (const name of ['status', 'summary'])
  test(`500 spoilt versions of ${name}.json never throw and never give a notice without id, title or start`, () => {
    const whole = sample(name);
    let read = 0;
    for (let seed = 1; seed <= 500; seed++) {
      const spoilt = spoil(whole, randomFrom(seed), [0.01, 0.05, 0.2][seed % 3] ?? 0);
      checkStatus(spoilt, london);
      const parsed = parseStatus(spoilt, london);
      if (!parsed.ok) continue;
      read += parsed.value.notices.length;
      assert.ok(!Number.isNaN(parsed.value.updatedAt), `seed ${seed}`);
      for (const { id, title, startsAt, services } of parsed.value.notices) {
        const words = typeof title === 'string' ? title : (title.en ?? title.cy);
        assert.ok(id.trim() && words?.trim() && Number.isFinite(startsAt) && Array.isArray(services), `seed ${seed}`);
      }
    }
    assert.ok(read > 500, `only ${read} notices were read`);
  });
