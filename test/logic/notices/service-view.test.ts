import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Notice, StatusFeed } from '../../../src/logic/notices/notice.ts';
import { servicesView, serviceView } from '../../../src/logic/notices/service-view.ts';
import { openProfile } from '../../../src/logic/profile/open-profile.ts';
import type { Profile } from '../../../src/logic/profile/profile.ts';
import type { Language } from '../../../src/logic/words/language.ts';
import '../../../src/logic/words/welsh.ts';
import council from '../../../stories/sample-council/council.json' with { type: 'json' };
import { at, feed, london, notice } from './feeds.ts';

const profile = openProfile(council) as Profile;
const saying = (when = '2026-11-24T09:40Z', language: Language = 'en') => ({
  now: at(when),
  timeZone: london,
  language,
});
const ice = notice({ id: 'ice', level: 'disrupted', services: ['missed-bin'], scope: 'service' });
const strike = notice({ id: 'strike', level: 'closed', services: ['missed-bin', 'noise'], scope: 'service' });
const tribute = notice({ id: 'joan', level: 'tribute', services: ['missed-bin'], scope: 'service' });
const floods = notice({ id: 'floods', level: 'emergency' });
const watched = (notices: readonly Notice[] = [], more: Partial<StatusFeed> = {}): StatusFeed =>
  feed({ services: [{ id: 'missed-bin' }, { id: 'noise' }, { id: 'library', name: 'Library' }], notices, ...more });

// [what it says, the feed, the service, the moment, its name, the word, the level, the ids of its notices]
const rows: readonly (readonly [string, StatusFeed, string, string, string, string, string | undefined, string[]])[] = [
  ['all is well', watched(), 'missed-bin', '09:40', 'Missed bin', 'Working as normal', undefined, []],
  ['a notice', watched([ice]), 'missed-bin', '09:40', 'Missed bin', 'Disrupted', 'disrupted', ['ice']],
  [
    'the worst of two, and both to read',
    watched([ice, strike]),
    'missed-bin',
    '09:40',
    'Missed bin',
    'Closed',
    'closed',
    ['strike', 'ice'],
  ],
  [
    'a notice for another service',
    watched([strike]),
    'library',
    '09:40',
    'Library',
    'Working as normal',
    undefined,
    [],
  ],
  [
    'a tribute says nothing about how it works',
    watched([tribute]),
    'missed-bin',
    '09:40',
    'Missed bin',
    'Working as normal',
    undefined,
    ['joan'],
  ],
  [
    'a notice for everyone is not the service’s',
    watched([floods]),
    'missed-bin',
    '09:40',
    'Missed bin',
    'Working as normal',
    undefined,
    [],
  ],
  [
    'a level without a notice',
    watched([], { services: [{ id: 'noise', level: 'changed' }] }),
    'noise',
    '09:40',
    'Noise from neighbours',
    'Changed',
    'changed',
    [],
  ],
  [
    'nobody watches it',
    watched(),
    'blue-badge',
    '09:40',
    'Blue Badge',
    'We do not have news about this service.',
    undefined,
    [],
  ],
  [
    'nobody watches it, but a notice names it',
    watched([notice({ services: ['blue-badge'] })]),
    'blue-badge',
    '09:40',
    'Blue Badge',
    'Disrupted',
    'disrupted',
    ['ice'],
  ],
];
for (const [says, known, id, time, name, word, level, ids] of rows)
  test(`a service: ${says}`, () => {
    const found = serviceView({ profile, feed: known }, id, saying(`2026-11-24T${time}Z`))?.service;
    assert.deepEqual(
      [found?.id, found?.name, found?.word, found?.level, found?.notices.map((each) => each.id)],
      [id, name, word, level, ids],
    );
  });

// [what it says, what is known, the service, whether anything can be said]
const unknown: readonly (readonly [string, Parameters<typeof serviceView>[0], string, boolean])[] = [
  ['neither in the profile nor in the feed', { profile, feed: watched() }, 'unicorns', false],
  ['in the profile only', { profile, feed: watched() }, 'blue-badge', true],
  ['in the feed only', { profile, feed: watched() }, 'library', true],
  ['in the feed, and no profile has come', { feed: watched() }, 'noise', true],
  ['no feed has come', { profile }, 'noise', false],
  ['nothing has come', {}, 'noise', false],
];
for (const [says, known, id, isSaid] of unknown)
  test(`a service ${says}: ${isSaid ? 'something' : 'nothing'} is said`, () =>
    assert.equal(serviceView(known, id, saying()) !== undefined, isSaid));

// [how old the feed of 9am with its 60 minutes is, the moment, what is said of it, what is said of the service]
const ages: readonly (readonly [string, string, string | undefined, string])[] = [
  ['fresh', '2026-11-24T09:40Z', 'Checked at 9am', 'Disrupted'],
  ['ageing', '2026-11-24T12:00Z', 'Last known at 9am', 'Disrupted'],
  ['expired', '2026-11-25T09:00Z', undefined, 'We do not have news about this service.'],
];
for (const [says, when, checked, word] of ages)
  test(`a feed that is ${says}`, () => {
    const found = serviceView({ profile, feed: watched([ice]) }, 'missed-bin', saying(when));
    assert.deepEqual([found?.checked, found?.service.word], [checked, word]);
    const { checked: ofList } = servicesView({ profile, feed: watched([ice]) }, saying(when)) ?? {};
    assert.equal(ofList, checked);
  });

const noNews = (id: string, of: Profile | undefined = profile) =>
  serviceView({ profile: of, feed: watched([], { services: [{ id }], updatedAt: 0 }) }, id, saying())?.service.next;

test('who has no answer gets a person: the phone of the service', () =>
  assert.deepEqual(noNews('potholes'), {
    words: 'Call us if something is wrong.',
    text: 'Call us on 01632 960 300',
    href: 'tel:01632960300',
  }));
test('or else the council’s first phone', () => {
  assert.equal(noNews('library')?.href, 'tel:01632960100');
  const services = [{ id: 'noise', name: 'Noise', channels: ['email', 'nobody'] }];
  assert.equal(noNews('noise', { ...profile, services })?.href, 'tel:01632960100');
});
test('and none where the council gives none', () => {
  assert.equal(noNews('noise', { ...profile, channels: [] }), undefined);
  assert.equal(serviceView({ feed: watched([], { updatedAt: 0 }) }, 'noise', saying())?.service.next, undefined);
});
test('no phone beside an answer', () =>
  assert.equal(serviceView({ profile, feed: watched([ice]) }, 'missed-bin', saying())?.service.next, undefined));

test('a name that is only in the other language says so', () => {
  const services = [{ id: 'noise', name: { en: 'Noise' } }];
  const named = (language: Language) =>
    serviceView({ profile: { ...profile, services }, feed: watched() }, 'noise', saying(undefined, language))?.service;
  assert.deepEqual([named('cy')?.name, named('cy')?.lang, named('en')?.lang], ['Noise', 'en', undefined]);
});

test('a list: what is not as normal first, worst first, then the order of the feed', () => {
  const view = servicesView({ profile, feed: watched([ice, { ...strike, services: ['library'] }]) }, saying());
  assert.deepEqual(
    view?.services.map(({ id, word }) => `${id}: ${word}`),
    ['library: Closed', 'missed-bin: Disrupted', 'noise: Working as normal'],
  );
  assert.deepEqual(
    [view?.heading, view?.everyone.heading, view?.checked],
    ['Our services', 'For everyone', 'Checked at 9am'],
  );
});

test('a list: notices that belong to none of its services are for everyone', () => {
  const page = notice({ id: 'page', scope: 'page' });
  const others = notice({ id: 'others', services: ['blue-badge'] });
  const view = servicesView({ profile, feed: watched([ice, floods, page, others]) }, saying());
  assert.deepEqual(
    view?.everyone.notices.map(({ id }) => id),
    ['floods', 'others'],
  );
  assert.deepEqual(
    view?.services[0]?.notices.map(({ id }) => id),
    ['ice'],
  );
});

test('a list: nothing without news, and nothing of a feed that expired', () => {
  assert.equal(servicesView({ profile }, saying()), undefined);
  assert.equal(servicesView({ profile, feed: watched() }, saying('2026-11-25T09:00Z')), undefined);
});

test('in Welsh', () => {
  const view = servicesView({ profile, feed: watched([ice]) }, saying(undefined, 'cy'));
  assert.deepEqual(
    [
      view?.heading,
      view?.everyone.heading,
      view?.checked,
      ...(view?.services ?? []).map(({ name, word }) => `${name}: ${word}`),
    ],
    [
      'Ein gwasanaethau',
      'I bawb',
      'Gwiriwyd am 9am',
      'Bin heb ei gasglu: Amhariad',
      'Sŵn gan gymdogion: Yn gweithio fel arfer',
      'Library: Yn gweithio fel arfer',
    ],
  );
  const { next } =
    serviceView({ profile, feed: watched([], { updatedAt: 0 }) }, 'noise', saying(undefined, 'cy'))?.service ?? {};
  assert.deepEqual([next?.words, next?.text], ['Ffoniwch ni os oes rhywbeth o’i le.', 'Ffoniwch ni ar 01632 960 100']);
});
