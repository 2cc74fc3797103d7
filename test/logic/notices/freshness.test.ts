import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshness } from '../../../src/logic/notices/freshness.ts';
import type { Notice, StatusFeed } from '../../../src/logic/notices/notice.ts';
import { serviceStatus } from '../../../src/logic/notices/status-of.ts';
import { at, feed, notice } from './feeds.ts';

const ages: [says: string, minutes: number, now: string, expected: string][] = [
  ['just touched', 60, '2026-11-24T09:00Z', 'fresh'],
  ['a minute before its time', 60, '2026-11-24T09:59Z', 'fresh'],
  ['at its time', 60, '2026-11-24T10:00Z', 'ageing'],
  ['four hours later it is still shown, because a day is the least', 60, '2026-11-24T13:00Z', 'ageing'],
  ['a minute before the day is over', 60, '2026-11-25T08:59Z', 'ageing'],
  ['after a day', 60, '2026-11-25T09:00Z', 'expired'],
  ['a daily feed is fresh all day', 1440, '2026-11-25T08:59Z', 'fresh'],
  ['a daily feed ages for three days more', 1440, '2026-11-28T08:59Z', 'ageing'],
  ['a daily feed is over after four days', 1440, '2026-11-28T09:00Z', 'expired'],
  ['a feed from the future', 60, '2026-11-24T08:00Z', 'fresh'],
  ['a moment that is none', 60, 'never', 'expired'],
  ['minutes that are none', NaN, '2026-11-24T09:00Z', 'expired'],
];
for (const [says, staleAfterMinutes, now, expected] of ages)
  test(`how fresh: ${says}`, () => assert.equal(freshness(feed({ staleAfterMinutes }), at(now)), expected));

const services = [{ id: 'missed-bin' }, { id: 'noise', level: 'closed' as const }];
const bins = (fields: Partial<Notice>) =>
  feed({ services, notices: [notice({ services: ['missed-bin'], ...fields })] });
const now = at('2026-11-24T09:30Z');

const states: [
  says: string,
  given: StatusFeed | undefined,
  service: string,
  level: string | undefined,
  known: boolean,
  count: number,
][] = [
  ['no feed, nothing known', undefined, 'missed-bin', undefined, false, 0],
  ['listed and quiet is working as normal', feed({ services }), 'missed-bin', undefined, true, 0],
  ['listed with a level', feed({ services }), 'noise', 'closed', true, 0],
  ['not listed is not known', feed({ services }), 'council-tax', undefined, false, 0],
  [
    'not listed but with a notice is known',
    feed({ notices: [notice({ services: ['council-tax'] })] }),
    'council-tax',
    'disrupted',
    true,
    1,
  ],
  ['a notice gives its level', bins({ level: 'changed' }), 'missed-bin', 'changed', true, 1],
  ['a notice that is over does not', bins({ endsAt: at('2026-11-24T09:30Z') }), 'missed-bin', undefined, true, 0],
  [
    'the worse of level and notice counts',
    feed({ services, notices: [notice({ services: ['noise'], level: 'back-to-normal' })] }),
    'noise',
    'closed',
    true,
    1,
  ],
  ['a tribute says nothing about how it works', bins({ level: 'tribute' }), 'missed-bin', undefined, true, 1],
  [
    'a tribute alone does not make a service known',
    feed({ notices: [notice({ services: ['parks'], level: 'tribute' })] }),
    'parks',
    undefined,
    false,
    1,
  ],
  ['back to normal is said', bins({ level: 'back-to-normal' }), 'missed-bin', 'back-to-normal', true, 1],
  [
    'an expired feed knows nothing',
    { ...bins({}), updatedAt: at('2026-11-23T09:30Z') },
    'missed-bin',
    undefined,
    false,
    0,
  ],
];
for (const [says, given, service, level, known, count] of states)
  test(`a service: ${says}`, () => {
    const status = serviceStatus(given, service, now);
    assert.deepEqual([status.level, status.known, status.notices.length], [level, known, count]);
  });
