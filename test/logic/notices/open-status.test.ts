import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openStatus } from '../../../src/logic/notices/open-status.ts';
import { parseNative } from '../../../src/logic/notices/parse-native.ts';
import { change, randomFrom, spoil, type Writings } from '../spoil.ts';
import { at, london } from './feeds.ts';

// A page opens a feed with `openStatus`, an author checks it with `parseNative`: what the author is told must be what residents see.

const sample: unknown = JSON.parse(
  readFileSync(new URL('../../../stories/sample-council/status.json', import.meta.url), 'utf8'),
);

/** As JSON would have it: a field that is undefined is not there. */
const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

const agree = (file: unknown, says: string, zone = london): boolean => {
  const parsed = parseNative(file, zone, { answeredAt: 5 });
  const opened = openStatus(file, zone, 5);
  assert.deepEqual(plain(opened), parsed.ok ? plain(parsed.value) : undefined, says);
  return parsed.ok;
};

const ice = { id: 'ice', level: 'closed', title: 'Ice', startsAt: '2026-11-24T08:00', endsAt: '2026-11-25' };
const opened = openStatus({ updatedAt: '2026-11-24T07:45', notices: [ice] }, london, 5);

test('a feed is opened: times are London times, the last day counts to its end, and the rest has its defaults', () =>
  assert.deepEqual(plain(opened), {
    updatedAt: at('2026-11-24T07:45Z'),
    staleAfterMinutes: 1440,
    services: [],
    notices: [
      {
        id: 'ice',
        level: 'closed',
        title: 'Ice',
        services: [],
        areas: [],
        startsAt: at('2026-11-24T08:00Z'),
        endsAt: at('2026-11-26T00:00Z'),
        updates: [],
        scope: 'site',
      },
    ],
  }));

test('the sample feed is opened as it is read: 7 notices, 14 services', () => {
  assert.ok(agree(sample, 'sample'));
  const feed = openStatus(sample, london, 5);
  assert.deepEqual([feed?.notices.length, feed?.services.length], [7, 14]);
});

const writings: Writings = {
  id: ['Ice 24', 'ice_24', 'ice', 'civic-offices-closed', 'noise', 'a'.repeat(61), 'é'],
  level: ['closed', 'Closed', 'constructor', 'tribute', 'emergency'],
  title: ['Words', { en: 'Words' }, { cy: 'Geiriau' }, { en: 'Words', cy: '' }, { en: ' ', cy: null }, ['Words']],
  body: ['Words', { cy: 'Geiriau' }, { en: null }, ['Words']],
  text: ['Words', { en: 7, cy: 'Geiriau' }, {}],
  name: ['Words', { en: 'Words', cy: ' ' }],
  href: [
    '/bins',
    'bins',
    '#top',
    'javascript:1',
    '//elsewhere.example',
    '\\\\elsewhere.example',
    'our page',
    'https://',
    'tel:',
    '?a:b',
    ' /bins',
  ],
  startsAt: ['2026-11-24', '2026-11-24T09:00+01:00', '2027-06-01', '24 November', '2026-11-31', 1795543200000],
  endsAt: ['2026-11-24', '2026-11-24T24:00', '2020-01-01', ' 2026-11-30 ', 'later'],
  nextUpdateAt: ['2026-11-24 14:00', '2pm'],
  at: ['2026-11-24T07:45', 'now', '2026-02-30'],
  updatedAt: ['2026-11-24', '2026-11-24T07:45:10.123Z', '2026-13-24', 0],
  staleAfterMinutes: [0, 1, -5, 0.5, 30, '720', true, [60], Infinity, {}],
  services: [['noise', 'Missed Bin'], ['Missed Bin'], 'noise', [['noise']], [' '], { 0: 'noise' }],
  areas: [['Saltmere', ' ', ''], 'Saltmere', [''], [7]],
  scope: ['site', 'service', 'page', 'Site', 7],
  instead: [{ text: 'Call us' }, { href: '/bins' }, 'Call us', { text: 'Call us', href: 'javascript:1' }],
  updates: [[{ at: '2026-11-24', text: 'Now' }, 7, { at: '2026-11-25', text: 'Then' }], [{ text: 'Now' }], 'now'],
  notices: [{}, 'none', [[ice]], [ice, ice, { ...ice, id: 'notice-3' }, { ...ice, id: 'Ice' }]],
};

test('500 feeds with one to three changes are opened as they are read', () => {
  let read = 0;
  for (let seed = 1; seed <= 500; seed++) {
    const random = randomFrom(seed);
    let file = sample;
    const says: string[] = [`seed ${seed}`];
    for (let changes = 0; changes <= seed % 3; changes++) {
      const changed = change(file, random, writings);
      file = changed.file;
      says.push(`${changed.path} ${changed.kind} ${JSON.stringify(changed.to)}`);
      if (typeof file !== 'object' || file === null) break;
    }
    if (agree(file, says.join('; '))) read += 1;
  }
  assert.ok(read > 450, `only ${read} were read`);
});

test('every writing of every field is opened as it is read', () => {
  for (const [name, each] of Object.entries(writings))
    for (const value of each) {
      const says = `${name}: ${JSON.stringify(value)}`;
      agree({ ...(sample as object), [name]: value }, says);
      agree({ notices: [{ ...ice, services: ['noise'], [name]: value }] }, says);
      agree({ services: [{ id: 'noise', level: 'closed', [name]: value }] }, says);
      agree({ notices: [{ ...ice, instead: { text: 'Call us', href: '/bins', [name]: value } }] }, says);
      agree({ notices: [{ ...ice, updates: [{ at: '2026-11-24', text: 'Now', [name]: value }] }] }, says);
    }
});

test('500 spoilt feeds are opened as they are read, whole or not at all', () => {
  let read = 0;
  for (let seed = 1; seed <= 500; seed++) {
    const spoilt = spoil(sample, randomFrom(seed), [0.01, 0.05, 0.2][seed % 3] ?? 0);
    if (agree(spoilt, `seed ${seed}`)) read += 1;
  }
  assert.ok(read > 250, `only ${read} were read`);
});

const useless: [says: string, input: unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['words', 'All is well'],
  ['a list', [ice]],
  ['an empty object', {}],
  ['notices that are no list', { notices: {} }],
  ['a number of services', { services: 7 }],
];
for (const [says, input] of useless)
  test(`no feed: ${says}`, () => {
    assert.equal(openStatus(input, london, 5), undefined);
    assert.equal(agree(input, says), false);
  });

test('a key "__proto__" changes nothing', () => {
  const written: unknown = JSON.parse('{"notices":[],"__proto__":{"staleAfterMinutes":1,"services":[{"id":"noise"}]}}');
  assert.ok(agree(written, '__proto__'));
  assert.deepEqual(plain(openStatus(written, london, 5)), {
    updatedAt: 5,
    staleAfterMinutes: 1440,
    services: [],
    notices: [],
  });
});

test('5,000 notices, and lists 20,000 deep, are opened in no time', () => {
  let deep: unknown = [];
  for (let level = 0; level < 20_000; level++) deep = [deep];
  const start = performance.now();
  const many = Array.from({ length: 5_000 }, (_, index) => ({ ...ice, id: `ice-${index}` }));
  assert.equal(openStatus({ notices: many }, london, 5)?.notices.length, 5_000);
  assert.equal(openStatus({ notices: deep, services: deep }, london, 5)?.notices.length, 0);
  assert.ok(performance.now() - start < 3_000);
});
