import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bannerView } from '../../../src/logic/notices/banner-view.ts';
import { noticeMark } from '../../../src/logic/notices/hidden.ts';
import type { Notice, StatusFeed } from '../../../src/logic/notices/notice.ts';
import { openProfile } from '../../../src/logic/profile/open-profile.ts';
import type { Profile } from '../../../src/logic/profile/profile.ts';
import type { Language } from '../../../src/logic/words/language.ts';
import '../../../src/logic/words/welsh.ts';
import council from '../../../stories/sample-council/council.json' with { type: 'json' };
import { at, feed, london, notice } from './feeds.ts';

type Known = Parameters<typeof bannerView>[0];
const normal = openProfile(council) as Profile;
const flooded: Profile = { ...normal, mode: 'emergency' };
const banner = (known: Known, when = '2026-11-24T09:40Z', language: Language = 'en') =>
  bannerView(known, { now: at(when), timeZone: london, language });

const ofLevel = (level: Notice['level'], more: Partial<Notice> = {}): Notice =>
  notice({ id: level, title: `It is ${level}`, level, ...more });
const news = ofLevel('information');
const closed = ofLevel('closed');
const late = ofLevel('disrupted');
const fire = ofLevel('emergency');
const bins = ofLevel('changed', { id: 'bins', services: ['missed-bin'], scope: 'service' });
const onePage = ofLevel('closed', { id: 'one-page', scope: 'page' });
const of = (...notices: readonly Notice[]): StatusFeed => feed({ notices });

// [what it says, what is known, the ids in order; undefined for no banner]
const rows: readonly (readonly [string, Known, string[] | undefined])[] = [
  ['the worst is first', { feed: of(news, late, closed) }, ['closed', 'disrupted', 'information']],
  [
    'of two alike the newer is first',
    { feed: of(late, { ...late, id: 'newer', startsAt: at('2026-11-20T00:00Z') }) },
    ['newer', 'disrupted'],
  ],
  ['one alone', { feed: of(late) }, ['disrupted']],
  ['no notices', { feed: of() }, undefined],
  ['no feed', {}, undefined],
  ['no feed and a council without an emergency', { profile: normal }, undefined],
  [
    'what is over or not yet is not shown',
    { feed: of({ ...late, endsAt: at('2026-11-24T09:40Z') }, { ...closed, startsAt: at('2026-11-24T09:41Z') }) },
    undefined,
  ],
  ['what is for one page only is not shown', { feed: of(onePage) }, undefined],
  ['what is for a service is not shown on other pages', { feed: of(bins, news) }, ['information']],
  ['nor on those of another service', { feed: of(bins), service: 'noise' }, undefined],
  [
    'it is on its own, in its rank',
    { feed: of(news, bins, late), service: 'missed-bin' },
    ['disrupted', 'bins', 'information'],
  ],
  [
    'an emergency of the council is on top, though its feed has nothing',
    { profile: flooded, feed: of() },
    ['emergency'],
  ],
  ['though it has no feed', { profile: flooded }, ['emergency']],
  [
    'though all else is worse',
    { profile: flooded, feed: of(closed, { ...fire, id: 'fire' }) },
    ['emergency', 'fire', 'closed'],
  ],
  ['what a person hid is not shown', { feed: of(closed, late), hidden: [noticeMark(closed)] }, ['disrupted']],
  ['all hidden: no banner', { feed: of(late), hidden: [noticeMark(late)] }, undefined],
  [
    'what they hid comes back with other words',
    { feed: of({ ...late, title: 'Worse' }), hidden: [noticeMark(late)] },
    ['disrupted'],
  ],
  ['an emergency cannot be hidden', { feed: of(fire), hidden: [noticeMark(fire)] }, ['emergency']],
  ['marks of other notices do nothing', { feed: of(late), hidden: ['1x9q4kf'] }, ['disrupted']],
];
for (const [says, known, expected] of rows)
  test(`a banner: ${says}`, () => {
    const view = banner(known);
    assert.deepEqual(view && [view.first.id, ...view.others.map(({ id }) => id)], expected);
  });

// [what it says, how many notices, the language, what stands on the button]
const mores: readonly (readonly [string, number, Language, string | undefined])[] = [
  ['one alone has no others', 1, 'en', undefined],
  ['two', 2, 'en', '1 more notice'],
  ['three', 3, 'en', '2 more notices'],
  ['three in Welsh', 3, 'cy', '2 hysbysiad arall'],
];
for (const [says, count, language, expected] of mores)
  test(`others: ${says}`, () => {
    const notices = Array.from({ length: count }, (_, index) => notice({ id: `n-${index}` }));
    assert.equal(banner({ feed: of(...notices) }, undefined, language)?.more, expected);
  });

// [how old the feed of 9am with its 60 minutes is, the moment, what is said of its age, whether its notice is shown]
const ages: readonly (readonly [string, string, string | undefined, boolean])[] = [
  ['fresh', '2026-11-24T09:40Z', 'Checked at 9am', true],
  ['at its last fresh minute', '2026-11-24T09:59Z', 'Checked at 9am', true],
  ['ageing', '2026-11-24T10:00Z', 'Last known at 9am', true],
  ['ageing since yesterday', '2026-11-25T08:59Z', 'Last known at 9am on Tuesday 24 November', true],
  ['expired', '2026-11-25T09:00Z', undefined, false],
];
for (const [says, when, checked, isShown] of ages)
  test(`a feed that is ${says}`, () => {
    const view = banner({ feed: of(late) }, when);
    assert.equal(view !== undefined, isShown);
    assert.equal(view?.checked, checked);
  });

test('a feed that expired leaves the emergency of the council alone', () => {
  const view = banner({ profile: flooded, feed: of(closed) }, '2026-11-25T09:00Z');
  assert.deepEqual([view?.first.title, view?.others, view?.checked], ['Floods in Mereham', [], undefined]);
});

test('the emergency in the council’s own words, with a way to get help', () => {
  const { first, label } = banner({ profile: flooded, feed: of() }) ?? {};
  assert.deepEqual(
    [label, first?.levelWord, first?.title, first?.canHide, first?.when],
    ['Service notice', 'Emergency', 'Floods in Mereham', false, undefined],
  );
  assert.deepEqual(first?.instead, {
    heading: 'What to do instead',
    text: 'See where you can get help',
    href: '/emergency',
  });
});

test('the emergency that has no words yet has some, in both languages', () => {
  const profile = { ...flooded, emergency: undefined } as unknown as Profile;
  assert.equal(banner({ profile })?.first.title, 'There is an emergency');
  assert.equal(banner({ profile }, undefined, 'cy')?.first.title, 'Mae argyfwng');
});

test('nobody reads more than 25 words before they press', () => {
  const body = 'We are sorry. '.repeat(20);
  const view = banner({ feed: of({ ...late, body }, { ...closed, body, href: '/closed' }) });
  for (const each of [view?.first, ...(view?.others ?? [])]) {
    const said = each?.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? block.spans.map(({ text }) => text) : [],
    );
    assert.ok(`${each?.title} ${said?.join(' ')}`.split(' ').length <= 25);
    assert.ok(each?.rest ?? each?.link);
  }
});

test('a banner in Welsh', () => {
  const view = banner({ feed: of({ ...closed, title: { en: 'Closed', cy: 'Mae ar gau' } }) }, undefined, 'cy');
  assert.deepEqual(
    [view?.label, view?.first.levelWord, view?.first.title, view?.checked],
    ['Hysbysiad gwasanaeth', 'Ar gau', 'Mae ar gau', 'Gwiriwyd am 9am'],
  );
});
