import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Notice } from '../../../src/logic/notices/notice.ts';
import { parseStatus } from '../../../src/logic/notices/parse-status.ts';
import type { StatusOptions } from '../../../src/logic/notices/reading.ts';
import { at, london } from './feeds.ts';

const plain = { id: 'ice', level: 'closed', title: 'Ice', startsAt: '2026-11-24T08:00', endsAt: '2026-11-25' };

const parse = (feed: unknown, options?: StatusOptions, zone = london) => {
  const parsed = parseStatus(feed, zone, options);
  assert.ok(parsed.ok);
  return parsed.value;
};
const first = (fields: Record<string, unknown>): Notice | undefined =>
  parse({ updatedAt: '2026-11-24T07:45', notices: [{ ...plain, ...fields }] }).notices[0];

const fields: [says: string, written: Record<string, unknown>, field: keyof Notice, expected: unknown][] = [
  ['its start is told in London time', {}, 'startsAt', at('2026-11-24T08:00Z')],
  ['its last day counts to its end', {}, 'endsAt', at('2026-11-26T00:00Z')],
  ['a title in two languages', { title: { en: 'Ice', cy: 'Rhew' } }, 'title', { en: 'Ice', cy: 'Rhew' }],
  ['a title with one broken language keeps the other', { title: { en: 'Ice', cy: 7 } }, 'title', { en: 'Ice' }],
  ['an unknown level is shown as information', { level: 'urgent' }, 'level', 'information'],
  ['a missing level is shown as information', { level: undefined }, 'level', 'information'],
  ['a level called constructor is shown as information', { level: 'constructor' }, 'level', 'information'],
  ['without an id it gets one', { id: undefined }, 'id', 'notice-1'],
  ['without services it is for every page', {}, 'scope', 'site'],
  ['with services it is for their pages', { services: ['missed-bin'] }, 'scope', 'service'],
  ['with services and scope site it is for every page', { services: ['missed-bin'], scope: 'site' }, 'scope', 'site'],
  ['scope service without a service is for every page', { scope: 'service' }, 'scope', 'site'],
  ['scope page stays', { scope: 'page' }, 'scope', 'page'],
  ['an unreadable start is the feed’s own time', { startsAt: 'soon' }, 'startsAt', at('2026-11-24T07:45Z')],
  ['an unreadable end is no end', { endsAt: 'later' }, 'endsAt', undefined],
  ['open-ended is no end', { endsAt: undefined, openEnded: true }, 'endsAt', undefined],
  ['a wrong body is left out', { body: 7 }, 'body', undefined],
  ['a link with a script is left out', { href: 'javascript:alert(1)' }, 'href', undefined],
  ['a link to a page stays', { href: '/bins' }, 'href', '/bins'],
  ['what to do instead without words is left out', { instead: { href: '/bins' } }, 'instead', undefined],
  ['what to do instead needs no link', { instead: { text: 'Call us' } }, 'instead', { text: 'Call us' }],
  ['services that are no ids are left out', { services: ['missed-bin', 7, null] }, 'services', ['missed-bin']],
  ['areas are words', { areas: ['Mere End'] }, 'areas', ['Mere End']],
  ['an empty box says nothing', { nextUpdateAt: '', href: null }, 'nextUpdateAt', undefined],
];

for (const [says, written, field, expected] of fields)
  test(`a notice: ${says}`, () => assert.deepEqual(first(written)?.[field], expected));

test('a notice: updates stand newest first, broken ones are left out', () => {
  const updates = [
    { at: '2026-11-24T08:10', text: 'Out now.' },
    { at: 'later', text: 'Never.' },
    { at: '2026-11-24T09:40', text: 'Half done.' },
  ];
  assert.deepEqual(first({ updates })?.updates, [
    { at: at('2026-11-24T09:40Z'), text: 'Half done.' },
    { at: at('2026-11-24T08:10Z'), text: 'Out now.' },
  ]);
});

const counts: [says: string, notices: unknown, ids: string[]][] = [
  [
    'a notice without a title is left out',
    [
      { ...plain, title: '' },
      { ...plain, id: 'snow' },
    ],
    ['snow'],
  ],
  ['a notice that ends before it starts is left out', [{ ...plain, endsAt: '2026-11-23' }], []],
  ['what is no notice is left out', ['ice', null, 7, [], plain], ['ice']],
  ['two of one id get different ids', [plain, plain], ['ice', 'notice-2']],
  ['no notices at all', [], []],
];

for (const [says, notices, ids] of counts)
  test(`a feed: ${says}`, () =>
    assert.deepEqual(
      parse({ updatedAt: '2026-11-24', notices }).notices.map((each) => each.id),
      ids,
    ));

test('a feed: it is old after a day unless it says otherwise', () =>
  assert.equal(parse({ updatedAt: '2026-11-24', notices: [] }).staleAfterMinutes, 1440));
test('a feed: it says after how many minutes it is old', () =>
  assert.equal(parse({ updatedAt: '2026-11-24', staleAfterMinutes: 90, notices: [] }).staleAfterMinutes, 90));
test('a feed: its own time wins over the moment of the answer', () =>
  assert.equal(parse({ updatedAt: '2026-11-24', notices: [] }, { answeredAt: 5 }).updatedAt, at('2026-11-24T00:00Z')));
test('a feed: without its own time the moment of the answer stands in', () =>
  assert.equal(parse({ notices: [] }, { answeredAt: 5 }).updatedAt, 5));
test('a feed: without either it is as old as can be', () => assert.equal(parse({ notices: [] }).updatedAt, 0));
test('a feed: services keep their names and levels', () =>
  assert.deepEqual(
    parse({ services: [{ id: 'noise', name: 'Noise', level: 'changed' }, { name: 'No id' }] }).services,
    [{ id: 'noise', name: 'Noise', level: 'changed' }],
  ));
test('a feed: a zone that does not exist is read as London', () =>
  assert.equal(
    parse({ updatedAt: '2026-07-01T08:00', notices: [] }, {}, 'Europe/Londn').updatedAt,
    at('2026-07-01T07:00Z'),
  ));

const useless: [says: string, input: unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['words', 'All is well'],
  ['a list', []],
  ['an empty object', {}],
  ['notices that are no list', { notices: {} }],
  ['a Statuspage without its lists', { page: {} }],
  [
    'an object that throws',
    Object.defineProperty({}, 'notices', {
      get: () => {
        throw new Error('no');
      },
    }),
  ],
];

for (const [says, input] of useless)
  test(`no feed: ${says}`, () => {
    const parsed = parseStatus(input, london);
    assert.equal(parsed.ok, false);
    assert.match(parsed.problems.at(-1)?.message ?? '', /There are no notices here\. Write/);
  });
