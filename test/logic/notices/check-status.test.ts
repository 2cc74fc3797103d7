import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatus } from '../../../src/logic/notices/check-status.ts';
import { london } from './feeds.ts';

const ice = {
  id: 'ice',
  level: 'disrupted',
  title: 'Bins are late',
  services: ['missed-bin'],
  startsAt: '2026-11-24',
  endsAt: '2026-11-24T18:00',
};
const good = { updatedAt: '2026-11-24T07:45', staleAfterMinutes: 60, services: [{ id: 'missed-bin' }], notices: [ice] };
const feedWith = (fields: object) => ({ ...good, ...fields });
const noticeWith = (fields: object) => ({ ...good, notices: [{ ...ice, ...fields }] });
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

test('a good feed has no mistakes', () => assert.deepEqual(checkStatus(good, london), []));

const mistakes: [says: string, feed: unknown, path: string, message: RegExp][] = [
  [
    'the feed has no time',
    feedWith({ updatedAt: undefined }),
    'updatedAt',
    /^This is missing\. Write when somebody last/,
  ],
  [
    'the feed’s time is words',
    feedWith({ updatedAt: 'today' }),
    'updatedAt',
    /"today"\. Write a date, or a date and time, like "2026-/,
  ],
  ['minutes in quotes', feedWith({ staleAfterMinutes: '60' }), 'staleAfterMinutes', /"60"\. Write a whole number/],
  ['no minutes at all', feedWith({ staleAfterMinutes: 0 }), 'staleAfterMinutes', /says 0\. Write a whole number/],
  ['services are words', feedWith({ services: 'bins' }), 'services', /"bins"\. Write a list/],
  ['a service is a word', feedWith({ services: ['bins'] }), 'services[0]', /"bins"\. Write a group of fields/],
  ['a service has no id', feedWith({ services: [{ name: 'Bins' }] }), 'services[0].id', /^This is missing/],
  [
    'a service’s level is unknown',
    feedWith({ services: [{ id: 'noise', level: 'bad' }] }),
    'services[0].level',
    /"bad"\. Write one of these: "emergency", "closed", "disrupted", "changed", "information", "back-to-normal", "tribute"/,
  ],
  ['notices are no list', feedWith({ notices: 'none' }), 'notices', /"none"\. Write a list/],
  ['a notice is a word', feedWith({ notices: ['ice'] }), 'notices[0]', /"ice"\. Write a group of fields/],
  ['a notice has no id', noticeWith({ id: undefined }), 'notices[0].id', /^This is missing\. Write a short name/],
  ['an id has spaces', noticeWith({ id: 'Ice on roads' }), 'notices[0].id', /"Ice on roads"\. Write/],
  ['an id comes twice', feedWith({ notices: [ice, ice] }), 'notices[1].id', /"ice"\. Another notice has this id/],
  ['no title', noticeWith({ title: undefined }), 'notices[0].title', /^This is missing.*leave out "ice"/],
  ['an empty title', noticeWith({ title: {} }), 'notices[0].title', /Write words/],
  [
    'a title in Welsh is a number',
    noticeWith({ title: { en: 'Ice', cy: 7 } }),
    'notices[0].title.cy',
    /says 7\. Write words/,
  ],
  ['no level', noticeWith({ level: undefined }), 'notices[0].level', /^This is missing\. It is shown as information/],
  ['an unknown level', noticeWith({ level: 'major' }), 'notices[0].level', /"major"\. Write one of these: "emergency"/],
  ['a body is a number', noticeWith({ body: 7 }), 'notices[0].body', /says 7\. Write words/],
  [
    'no start',
    noticeWith({ startsAt: undefined }),
    'notices[0].startsAt',
    /^This is missing\. It is shown from now on/,
  ],
  [
    'a start that no calendar has',
    noticeWith({ startsAt: '2026-02-30' }),
    'notices[0].startsAt',
    /"2026-02-30"\. Write a date/,
  ],
  ['a British date as end', noticeWith({ endsAt: '24/11/2026' }), 'notices[0].endsAt', /"24\/11\/2026"\. Write a date/],
  [
    'an end before the start',
    noticeWith({ endsAt: '2026-11-23' }),
    'notices[0].endsAt',
    /"2026-11-23"\. That is not after its start, so we leave it out/,
  ],
  [
    'neither end nor openEnded',
    noticeWith({ endsAt: undefined }),
    'notices[0].endsAt',
    /^This is missing\. Write when it ends.*"openEnded": true/,
  ],
  ['openEnded in quotes', noticeWith({ openEnded: 'yes' }), 'notices[0].openEnded', /"yes"\. Write true or false/],
  [
    'services of a notice are a word',
    noticeWith({ services: 'missed-bin', scope: 'site' }),
    'notices[0].services',
    /"missed-bin"\. Write a list/,
  ],
  ['an area is a number', noticeWith({ areas: [7] }), 'notices[0].areas[0]', /says 7\. Write words/],
  [
    'an unknown scope',
    noticeWith({ scope: 'all' }),
    'notices[0].scope',
    /"all"\. Write one of these: "site", "service", "page"/,
  ],
  [
    'scope service without services',
    noticeWith({ scope: 'service', services: [] }),
    'notices[0].scope',
    /Name the services too/,
  ],
  ['instead without words', noticeWith({ instead: { href: '/bins' } }), 'notices[0].instead.text', /^This is missing/],
  [
    'instead leads to a script',
    noticeWith({ instead: { text: 'Go', href: 'javascript:x' } }),
    'notices[0].instead.href',
    /"javascript:x"\. Write a link/,
  ],
  ['a link without https', noticeWith({ href: 'http://bins.example' }), 'notices[0].href', /Write a link/],
  ['updates are words', noticeWith({ updates: 'Half done' }), 'notices[0].updates', /"Half done"\. Write a list/],
  [
    'an update has no words',
    noticeWith({ updates: [{ at: '2026-11-24' }] }),
    'notices[0].updates[0].text',
    /^This is missing/,
  ],
  [
    'an update has no time',
    noticeWith({ updates: [{ text: 'Half' }] }),
    'notices[0].updates[0].at',
    /^This is missing/,
  ],
  [
    'the next update is words',
    noticeWith({ nextUpdateAt: 'soon' }),
    'notices[0].nextUpdateAt',
    /"soon"\. Write a date/,
  ],
  [
    'the name of a field has a slip',
    noticeWith({ nextUpdateAT: '2026-11-24' }),
    'notices[0].nextUpdateAT',
    /Write "nextUpdateAt"/,
  ],
  ['too many words', noticeWith({ body: words(25) }), 'notices[0].body', /are 3 words too long/],
  [
    'too many words in Welsh only',
    noticeWith({ body: { en: 'Ice.', cy: words(30) } }),
    'notices[0].body',
    /are 8 words too long/,
  ],
];

for (const [says, feed, path, message] of mistakes)
  test(`a mistake is named: ${says}`, () => {
    const problems = checkStatus(feed, london);
    const found = problems.find((problem) => problem.path === path);
    assert.match(found?.message ?? JSON.stringify(problems), message);
    assert.equal(problems.length, 1, JSON.stringify(problems));
  });

test('a long body is no mistake when its first paragraph is short', () =>
  assert.deepEqual(checkStatus(noticeWith({ body: `Ice.\n\n${words(200)}` }), london), []));

test('a thousand mistakes are a hundred and a count', () => {
  const problems = checkStatus(feedWith({ notices: Array.from({ length: 1000 }, () => 7) }), london);
  assert.equal(problems.length, 101);
  assert.match(problems.at(-1)?.message ?? '', /900/);
});
