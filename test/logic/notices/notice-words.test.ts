import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkedWords,
  fixedWords,
  levelWord,
  moreNotices,
  nextUpdateWords,
  periodWords,
  stampWords,
  whenWords,
} from '../../../src/logic/notices/notice-words.ts';
import type { Level } from '../../../src/logic/notices/notice.ts';
import { at, feed, london } from './feeds.ts';
import '../../../src/logic/words/welsh.ts';

const levels: [level: Level, en: string, cy: string][] = [
  ['emergency', 'Emergency', 'Argyfwng'],
  ['closed', 'Closed', 'Ar gau'],
  ['disrupted', 'Disrupted', 'Amhariad'],
  ['changed', 'Changed', 'Wedi newid'],
  ['information', 'Information', 'Gwybodaeth'],
  ['back-to-normal', 'Back to normal', 'Yn ôl i’r arfer'],
  ['tribute', 'In memory', 'Er cof'],
];
for (const [level, en, cy] of levels)
  test(`the word for ${level}`, () => assert.deepEqual([levelWord(level, 'en'), levelWord(level, 'cy')], [en, cy]));

const counts: [count: number, en: string, cy: string][] = [
  [0, '0 more notices', 'Dim hysbysiadau eraill'],
  [1, '1 more notice', '1 hysbysiad arall'],
  [2, '2 more notices', '2 hysbysiad arall'],
  [3, '3 more notices', '3 hysbysiad arall'],
  [6, '6 more notices', '6 hysbysiad arall'],
  [10, '10 more notices', '10 hysbysiad arall'],
];
for (const [count, en, cy] of counts)
  test(`${count} more`, () => assert.deepEqual([moreNotices(count, 'en'), moreNotices(count, 'cy')], [en, cy]));

const now = at('2026-11-24T09:30Z');
const whens: [
  says: string,
  startsAt: string,
  endsAt: string | undefined,
  en: string | undefined,
  cy: string | undefined,
][] = [
  ['until a time today', '2026-11-24T06:00Z', '2026-11-24T18:00Z', 'Until 6pm', 'Tan 6pm'],
  ['until midday today', '2026-11-24T06:00Z', '2026-11-24T12:00Z', 'Until midday', 'Tan hanner dydd'],
  ['until the end of today', '2026-11-24T06:00Z', '2026-11-25T00:00Z', 'Until midnight', 'Tan hanner nos'],
  [
    'until the end of a day',
    '2026-11-24T06:00Z',
    '2026-12-01T00:00Z',
    'Until Monday 30 November',
    'Tan ddydd Llun 30 Tachwedd',
  ],
  [
    'until a time on a day',
    '2026-11-24T06:00Z',
    '2026-11-26T18:30Z',
    'Until 6:30pm on Thursday 26 November',
    'Tan 6:30pm ddydd Iau 26 Tachwedd',
  ],
  [
    'until next year',
    '2026-11-24T06:00Z',
    '2027-03-01T00:00Z',
    'Until Sunday 28 February 2027',
    'Tan ddydd Sul 28 Chwefror 2027',
  ],
  ['nobody knows until when', '2026-11-24T06:00Z', undefined, undefined, undefined],
  [
    'from and until on one later day',
    '2026-11-25T08:00Z',
    '2026-11-25T17:00Z',
    'From 8am on Wednesday 25 November until 5pm',
    'O 8am ddydd Mercher 25 Tachwedd tan 5pm',
  ],
  [
    'from and until on two days',
    '2026-11-26T22:00Z',
    '2026-11-27T02:00Z',
    'From 10pm on Thursday 26 November until 2am on Friday 27 November',
    'O 10pm ddydd Iau 26 Tachwedd tan 2am ddydd Gwener 27 Tachwedd',
  ],
  [
    'whole days',
    '2026-11-26T00:00Z',
    '2026-11-29T00:00Z',
    'From Thursday 26 November until Saturday 28 November',
    'O ddydd Iau 26 Tachwedd tan ddydd Sadwrn 28 Tachwedd',
  ],
  ['one whole day', '2026-11-26T00:00Z', '2026-11-27T00:00Z', 'Thursday 26 November', 'Dydd Iau 26 Tachwedd'],
  [
    'from a time to the end of that day',
    '2026-11-26T08:00Z',
    '2026-11-27T00:00Z',
    'From 8am on Thursday 26 November until midnight',
    'O 8am ddydd Iau 26 Tachwedd tan hanner nos',
  ],
  [
    'over the year’s end',
    '2026-12-31T22:00Z',
    '2027-01-01T02:00Z',
    'From 10pm on Thursday 31 December until 2am on Friday 1 January 2027',
    'O 10pm ddydd Iau 31 Rhagfyr tan 2am ddydd Gwener 1 Ionawr 2027',
  ],
  [
    'from a later day, no end known',
    '2026-11-26T00:00Z',
    undefined,
    'From Thursday 26 November',
    'O ddydd Iau 26 Tachwedd',
  ],
  ['from later today, no end known', '2026-11-24T14:00Z', undefined, 'From 2pm', 'O 2pm'],
];
for (const [says, startsAt, endsAt, en, cy] of whens)
  test(`when: ${says}`, () => {
    const fields = {
      level: 'closed' as const,
      startsAt: at(startsAt),
      endsAt: endsAt === undefined ? undefined : at(endsAt),
    };
    assert.deepEqual([whenWords(fields, now, london, 'en'), whenWords(fields, now, london, 'cy')], [en, cy]);
  });
test('when: what is back to normal is not normal only until then', () =>
  assert.equal(
    whenWords({ level: 'back-to-normal', startsAt: 0, endsAt: at('2026-11-25T00:00Z') }, now, london, 'en'),
    undefined,
  ));
test('when: in summer London is an hour ahead', () =>
  assert.equal(
    periodWords(at('2026-07-01T07:00Z'), at('2026-07-01T16:00Z'), london, 'en'),
    'From 8am on Wednesday 1 July until 5pm',
  ));

const stamps: [says: string, when: string, en: string, cy: string][] = [
  ['today', '2026-11-24T09:10Z', '9:10am', '9:10am'],
  ['yesterday', '2026-11-23T12:00Z', 'midday on Monday 23 November', 'hanner dydd ddydd Llun 23 Tachwedd'],
  ['last year', '2025-12-31T17:00Z', '5pm on Wednesday 31 December 2025', '5pm ddydd Mercher 31 Rhagfyr 2025'],
];
for (const [says, when, en, cy] of stamps)
  test(`an update’s time: ${says}`, () =>
    assert.deepEqual([stampWords(at(when), now, london, 'en'), stampWords(at(when), now, london, 'cy')], [en, cy]));

const nexts: [says: string, when: string | undefined, en: string | undefined, cy: string | undefined][] = [
  ['today', '2026-11-24T14:00Z', 'Next update by 2pm', 'Diweddariad nesaf erbyn 2pm'],
  [
    'tomorrow',
    '2026-11-25T14:00Z',
    'Next update by 2pm on Wednesday 25 November',
    'Diweddariad nesaf erbyn 2pm ddydd Mercher 25 Tachwedd',
  ],
  ['passed', '2026-11-24T09:30Z', undefined, undefined],
  ['not promised', undefined, undefined, undefined],
];
for (const [says, when, en, cy] of nexts)
  test(`the next update: ${says}`, () => {
    const fields = { nextUpdateAt: when === undefined ? undefined : at(when) };
    assert.deepEqual(
      [nextUpdateWords(fields, now, london, 'en'), nextUpdateWords(fields, now, london, 'cy')],
      [en, cy],
    );
  });

const checks: [says: string, updatedAt: string, age: 'fresh' | 'ageing', en: string, cy: string][] = [
  ['fresh', '2026-11-24T09:20Z', 'fresh', 'Checked at 9:20am', 'Gwiriwyd am 9:20am'],
  ['ageing since this morning', '2026-11-24T06:00Z', 'ageing', 'Last known at 6am', 'Roedd hyn yn gywir am 6am'],
  [
    'ageing since yesterday',
    '2026-11-23T09:40Z',
    'ageing',
    'Last known at 9:40am on Monday 23 November',
    'Roedd hyn yn gywir am 9:40am ddydd Llun 23 Tachwedd',
  ],
  ['from the future', '2026-11-24T11:00Z', 'fresh', 'Checked at 9:30am', 'Gwiriwyd am 9:30am'],
];
for (const [says, updatedAt, age, en, cy] of checks)
  test(`how old the news is: ${says}`, () => {
    const given = feed({ updatedAt: at(updatedAt) });
    assert.deepEqual(
      [checkedWords(given, age, now, london, 'en'), checkedWords(given, age, now, london, 'cy')],
      [en, cy],
    );
  });

test('the sentences that never change', () => {
  assert.equal(fixedWords('en').works, 'Working as normal');
  assert.equal(fixedWords('cy').works, 'Yn gweithio fel arfer');
  assert.equal(fixedWords('en').failed, 'We cannot show the latest news just now.');
  assert.equal(fixedWords('cy').instead, 'Beth i’w wneud yn lle hynny');
});
