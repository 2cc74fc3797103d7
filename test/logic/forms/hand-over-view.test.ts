import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entries, Field } from '../../../src/logic/forms/form.ts';
import { handOverView } from '../../../src/logic/forms/hand-over-view.ts';
import { typedLines } from '../../../src/logic/forms/typed-lines.ts';
import type { Language } from '../../../src/logic/words/language.ts';
import type { Profile } from '../../../src/logic/profile/profile.ts';
import { field, form, pothole, profileWith } from './view-samples.ts';

const answered: Entries = { where: ['12 High Street & Co'], size: ['big'], harm: ['Hurt.\nBadly.'], land: ['road'] };
const view = (
  parts: Partial<Field> = {},
  {
    entries = answered,
    language = 'en',
    profile = profileWith(),
  }: { entries?: Entries; language?: Language; profile?: Profile | undefined } = {},
) =>
  handOverView(field({ type: 'hand-over', name: 'county', label: 'The county mends this', body: 'county', ...parts }), {
    definition: pothole,
    entries,
    language,
    profile,
  });

test('it names the body, why, and the page of the service there', () => {
  const { heading, text, href, linkText } = view();
  assert.deepEqual(heading, { text: 'Saltmarsh County Council looks after this' });
  assert.deepEqual(text?.blocks, [{ kind: 'paragraph', spans: [{ text: 'The county looks after roads.' }] }]);
  assert.equal(href, 'https://www.saltmarsh.example/potholes?from=mereham#report');
  assert.equal(linkText, 'Go to Saltmarsh County Council');
});

test('the same in Welsh', () => {
  const { heading, linkText, typedHeading, copy } = view({}, { language: 'cy' });
  assert.equal(heading.text, 'Cyngor Sir Saltmarsh sy’n gofalu am hyn');
  assert.equal(linkText, 'Mynd i wefan Cyngor Sir Saltmarsh');
  assert.deepEqual([typedHeading, copy], ['Yr hyn a ysgrifennoch, i fynd gyda chi', 'Copïo’r hyn a ysgrifennoch']);
});

// [what it says, field, address]
const addresses: [string, Partial<Field>, string][] = [
  ['the form’s own page goes before the profile’s', { href: '/county' }, '/county'],
  ['an answer goes along', { href: '/county', carry: ['where'] }, '/county?where=12%20High%20Street%20%26%20Co'],
  [
    'two answers, with their lines',
    { href: '/county', carry: ['harm', 'where'] },
    '/county?where=12%20High%20Street%20%26%20Co&harm=Hurt.%0ABadly.',
  ],
  ['a choice goes in words', { href: '/county', carry: ['size'] }, '/county?size=Big'],
  ['beside a query and before a fragment', { href: '/county?a=b#c', carry: ['size'] }, '/county?a=b&size=Big#c'],
  ['an answer that was not given stays away', { href: '/county', carry: ['phone', 'unknown'] }, '/county'],
];
for (const [says, parts, href] of addresses)
  test(`address: ${says}`, () => {
    assert.equal(view(parts).href, href);
  });

test('address: without a task for the service it is the body’s first page', () =>
  assert.equal(view({}, { profile: profileWith({ services: [] }) }).href, 'https://www.saltmarsh.example/'));

test('an answer that was left empty stays away', () => {
  const entries = { ...answered, harm: [' '] };
  assert.equal(view({ href: '/county', carry: ['harm', 'size'] }, { entries }).href, '/county?size=Big');
});

test('an answer that is no longer asked for stays away', () => {
  const entries = { ...answered, size: ['small'] };
  assert.equal(view({ href: '/county', carry: ['harm'] }, { entries }).href, '/county');
});

test('an unsafe address is never linked to', () => {
  const bodies = [{ id: 'county', name: 'County', href: 'javascript:alert(1)' }];
  assert.equal(view({}, { profile: profileWith({ bodies, services: [] }) }).href, '/');
});

test('a long answer is cut, and never in the middle of a sign', () => {
  for (const text of ['x'.repeat(5000), '😀'.repeat(5000), `x${'😀'.repeat(5000)}`]) {
    const { href } = view({ href: '/county', carry: ['where'] }, { entries: { ...answered, where: [text] } });
    assert.ok(href.length < 3000);
    const carried = new URL(href, 'https://mereham.example').searchParams.get('where') ?? '';
    assert.ok(text.startsWith(carried) && carried.length >= 399, carried.slice(-3));
  }
});

test('half a sign in an answer does no harm', () =>
  assert.equal(
    view({ href: '/county', carry: ['where'] }, { entries: { ...answered, where: ['\ud83dHigh Street'] } }).href,
    '/county?where=High%20Street',
  ));

test('the form’s own text goes before the profile’s reason', () =>
  assert.deepEqual(view({ text: 'We cannot.' }).text?.blocks, [
    { kind: 'paragraph', spans: [{ text: 'We cannot.' }] },
  ]));

test('the reason is that of the page that is linked to', () =>
  assert.deepEqual(view({ href: 'https://www.saltmarsh.example/buses' }).text?.blocks, [
    { kind: 'paragraph', spans: [{ text: 'The county runs buses.' }] },
  ]));

test('before the profile is there the form’s own words say who it is', () => {
  const definition = pothole;
  const parts = { type: 'hand-over', label: { en: 'The county mends this' }, body: 'county', href: '/county' } as const;
  const { heading, text, href, linkText } = handOverView(field(parts), { definition, entries: {}, language: 'cy' });
  assert.deepEqual(heading, { text: 'The county mends this', lang: 'en' });
  assert.deepEqual([text, href, linkText], [undefined, '/county', 'Mynd at bwy sy’n gwneud']);
});

test('all that was written is there to copy, each with its question', () => {
  assert.deepEqual(view().typed, [
    'Where is it? 12 High Street & Co',
    'How big is it: Big',
    'What could it do? Hurt.\nBadly.',
    'What kind of place is it? A road',
  ]);
  assert.deepEqual(view({}, { entries: {} }).typed, []);
});

test('what was left empty, and what is not asked, is not copied', () => {
  const entries = { where: ['  '], size: ['small'], harm: ['Hurt.'], land: ['car-park'], name: ['Ann'], phone: [''] };
  assert.deepEqual(typedLines(pothole, entries, 'en'), [
    'How big is it: Small',
    'What kind of place is it? A car park',
    'Your name: Ann',
  ]);
});

test('an address and a date are copied in one line', () => {
  const definition = form({
    steps: [
      {
        id: 'one',
        fields: [
          { type: 'address', name: 'home', label: 'Your address:' },
          { type: 'date', name: 'born', label: 'Date of birth' },
        ],
      },
    ],
  });
  const entries = {
    'home-line-1': ['12 High Street'],
    'home-town': ['Mereham'],
    'home-postcode': ['cb12ab'],
    'born-day': ['27'],
    'born-month': ['3'],
    'born-year': ['2007'],
  };
  assert.deepEqual(typedLines(definition, entries, 'en'), [
    'Your address: 12 High Street, Mereham, CB1 2AB',
    'Date of birth: Tuesday 27 March 2007',
  ]);
});
