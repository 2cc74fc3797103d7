import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noticesAt, type Where } from '../../../src/logic/notices/active.ts';
import type { Level, Notice } from '../../../src/logic/notices/notice.ts';
import { parseStatus } from '../../../src/logic/notices/parse-status.ts';
import { at, feed, london, notice } from './feeds.ts';

const now = at('2026-11-24T09:30Z');
const idsAt = (notices: Notice[], where?: Where, when = now) =>
  noticesAt(feed({ notices }), when, where).map((each) => each.id);

const orders: [says: string, given: Level[], expected: Level[]][] = [
  ['an emergency stands before a closure', ['closed', 'emergency'], ['emergency', 'closed']],
  ['a closure stands before a tribute', ['tribute', 'closed'], ['closed', 'tribute']],
  ['an emergency stands before a tribute', ['tribute', 'emergency'], ['emergency', 'tribute']],
  ['a tribute stands before a late bin', ['disrupted', 'tribute'], ['tribute', 'disrupted']],
  ['what is disrupted stands before what is changed', ['changed', 'disrupted'], ['disrupted', 'changed']],
  ['information stands before back to normal', ['back-to-normal', 'information'], ['information', 'back-to-normal']],
  [
    'all together',
    ['tribute', 'back-to-normal', 'information', 'changed', 'disrupted', 'closed', 'emergency'],
    ['emergency', 'closed', 'tribute', 'disrupted', 'changed', 'information', 'back-to-normal'],
  ],
];
for (const [says, given, expected] of orders)
  test(`order: ${says}`, () => assert.deepEqual(idsAt(given.map((level) => notice({ id: level, level }))), expected));

test('order: of one level the newest comes first', () =>
  assert.deepEqual(
    idsAt([
      notice({ id: 'monday', startsAt: at('2026-11-23T08:00Z') }),
      notice({ id: 'tuesday', startsAt: at('2026-11-24T08:00Z') }),
    ]),
    ['tuesday', 'monday'],
  ));

const everything = [
  notice({ id: 'site' }),
  notice({ id: 'bins', scope: 'service', services: ['missed-bin'], areas: ['Saltmere'] }),
  notice({ id: 'tax', scope: 'service', services: ['council-tax'] }),
  notice({ id: 'site-bins', services: ['missed-bin'] }),
  notice({ id: 'only-here', scope: 'page', services: ['missed-bin'] }),
];
const places: [says: string, where: Where | undefined, expected: string[]][] = [
  ['everything but what is for one page', undefined, ['site', 'bins', 'tax', 'site-bins']],
  ['every page', { scope: 'site' }, ['site', 'site-bins']],
  ['a service', { service: 'missed-bin' }, ['bins', 'site-bins']],
  ['a service, without what is on every page', { service: 'missed-bin', scope: 'service' }, ['bins']],
  ['a service in an area that is touched', { service: 'missed-bin', area: 'Saltmere' }, ['bins', 'site-bins']],
  ['a service in another area', { service: 'missed-bin', area: 'Thornby' }, ['site-bins']],
  ['a service without notices', { service: 'noise' }, []],
  ['one notice by its id', { id: 'only-here' }, ['only-here']],
  ['an id that does not exist', { id: 'snow' }, []],
];
for (const [says, where, expected] of places)
  test(`asked for: ${says}`, () => assert.deepEqual(idsAt(everything, where), expected));

const edges: [says: string, startsAt: string, endsAt: string | undefined, when: string, shown: boolean][] = [
  ['a minute before its start', '2026-11-24T08:00', '2026-11-24T18:00', '2026-11-24T07:59Z', false],
  ['at its start', '2026-11-24T08:00', '2026-11-24T18:00', '2026-11-24T08:00Z', true],
  ['a minute before its end', '2026-11-24T08:00', '2026-11-24T18:00', '2026-11-24T17:59Z', true],
  ['at its end', '2026-11-24T08:00', '2026-11-24T18:00', '2026-11-24T18:00Z', false],
  ['late on its last day', '2026-11-24', '2026-11-24', '2026-11-24T23:59Z', true],
  ['when its last day is over', '2026-11-24', '2026-11-24', '2026-11-25T00:00Z', false],
  [
    'in summer an hour before midnight UTC its last day is over',
    '2026-07-01',
    '2026-07-01',
    '2026-07-01T23:00Z',
    false,
  ],
  ['in summer its last day is not over before', '2026-07-01', '2026-07-01', '2026-07-01T22:59Z', true],
  ['the night the clocks go forward, before 2am', '2026-03-29T02:00', '2026-03-29T06:00', '2026-03-29T00:59Z', false],
  ['the night the clocks go forward, from 2am', '2026-03-29T02:00', '2026-03-29T06:00', '2026-03-29T01:00Z', true],
  [
    'the night the clocks go back, in the first 1:30am',
    '2026-10-25T01:30',
    '2026-10-25T06:00',
    '2026-10-25T00:30Z',
    true,
  ],
  ['the day the clocks go back, in its 25th hour', '2026-10-25', '2026-10-25', '2026-10-25T23:59Z', true],
  ['without an end, a month later', '2026-11-24', undefined, '2026-12-24T08:00Z', true],
];
for (const [says, startsAt, endsAt, when, shown] of edges)
  test(`shown or not: ${says}`, () => {
    const written = { id: 'ice', level: 'closed', title: 'Ice', startsAt, endsAt, openEnded: true };
    const parsed = parseStatus({ updatedAt: when, notices: [written] }, london);
    assert.ok(parsed.ok);
    assert.equal(noticesAt(parsed.value, at(when)).length, shown ? 1 : 0);
  });

test('shown or not: nothing once the feed has expired', () =>
  assert.deepEqual(idsAt([notice()], {}, at('2026-11-25T09:00Z')), []));
