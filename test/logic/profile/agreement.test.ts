import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bankHolidaysOf } from '../../../src/logic/calendar/shipped-bank-holidays.ts';
import { bannerView } from '../../../src/logic/notices/banner-view.ts';
import { openStatus } from '../../../src/logic/notices/open-status.ts';
import { serviceView, servicesView } from '../../../src/logic/notices/service-view.ts';
import { openingView, type OpeningView } from '../../../src/logic/opening-hours/opening-view.ts';
import { checkProfile } from '../../../src/logic/profile/check-profile.ts';
import { openProfile } from '../../../src/logic/profile/open-profile.ts';
import { parseProfile } from '../../../src/logic/profile/parse-profile.ts';
import type { Profile } from '../../../src/logic/profile/profile.ts';
import '../../../src/logic/words/welsh.ts';
import council from '../../../stories/sample-council/council.json' with { type: 'json' };
import status from '../../../stories/sample-council/status.json' with { type: 'json' };
import { change, everyChange, randomFrom, type Change } from '../spoil.ts';
import { fieldsOfHours, pagesOf, small, writings } from './council-changes.ts';

// A page opens a profile with `openProfile`; an author checks it with `checkProfile` and `parseProfile`. If the two readings
// differed, a file that is said to be right would say something wrong to residents.

const moments = [
  '2026-11-24T11:00Z',
  '2026-11-26T09:30Z',
  '2026-11-28T20:00Z',
  '2026-12-24T10:00Z',
  '2026-10-01T10:00Z',
  '2027-03-01T10:00Z',
].map((moment) => Date.parse(moment));
const questions = [
  ...council.places.map(({ id }) => ({ place: id })),
  { ask: 'cash' },
  { ask: 'adviser' },
  { place: 'civic-offices', ask: 'cash' },
];

/** Every question at every moment, in the one language or the other by turns. */
const views = (profile: Profile, turn = 0): (OpeningView | undefined)[] => {
  const holidays = bankHolidaysOf(profile.bankHolidays.division);
  return moments.flatMap((now, moment) =>
    questions.map((question, index) =>
      openingView(question, { profile, holidays, now, language: (moment + index + turn) % 2 ? 'cy' : 'en' }),
    ),
  );
};

/** What is drawn: a field that is undefined, null or empty draws nothing. */
const drawn = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_name, each: unknown) => (each === null || each === '' ? undefined : each)) ?? 'null',
  );

const matters = /^(places|payments|channels|emergency|mode|timeZone|bankHolidays)/;
/** The sample council and, every fourth time, the sample council in an emergency, with a change. */
const changed = (seed: number): Change & { readonly mode: string; readonly says: string } => {
  const random = randomFrom(seed);
  const mode = seed % 4 === 0 ? 'emergency' : 'normal';
  const one = change({ ...council, mode }, random, writings, (path) => matters.test(path) || random() < 0.02);
  return { ...one, mode, says: `seed ${seed}: ${one.path} ${one.kind} ${JSON.stringify(one.to)}` };
};

interface Opened extends Change {
  readonly mode: string;
  readonly says: string;
  readonly turn: number;
  /** Undefined where there is no profile, or making them threw. */
  readonly views?: ReturnType<typeof views> | undefined;
  readonly error?: unknown;
}

/** The 300 changes as a page sees them. */
const opened: readonly Opened[] = Array.from({ length: 300 }, (_, index) => {
  const one = changed(index + 1);
  const profile = openProfile(one.file);
  try {
    return { ...one, turn: index, views: profile && views(profile, index) };
  } catch (error) {
    return { ...one, turn: index, error };
  }
});

test('the sample council is opened as it is read, on a normal day and in an emergency', () => {
  for (const mode of ['normal', 'emergency'])
    for (const turn of [0, 1]) {
      const parsed = parseProfile({ ...council, mode });
      const profile = openProfile({ ...council, mode });
      assert.ok(parsed.ok && profile);
      assert.deepEqual(drawn(views(profile, turn)), drawn(views(parsed.value, turn)));
    }
});

test('a change in which the checker finds nothing is opened as it is read: 300 changes', () => {
  const right = opened.filter(({ file }) => checkProfile(file).length === 0);
  for (const { file, says, turn, ...page } of right) {
    const parsed = parseProfile(file);
    assert.ok(parsed.ok && page.views, says);
    assert.deepEqual(drawn(page.views), drawn(views(parsed.value, turn)), says);
  }
  assert.ok(right.length > 120, `only ${right.length} were right`);
});

/** True where an answer would lead to a door that is shut. */
const misleads = (before: OpeningView | undefined, after: OpeningView | undefined): boolean =>
  !!after?.items.some(({ tone }) => tone === 'open') && !before?.items.some(({ tone }) => tone === 'open');

test('no mistake elsewhere than in times, days and dates makes a closed place look open: 300 changes', () => {
  const unchanged = new Map(
    ['normal', 'emergency'].map((mode) => [mode, views(openProfile({ ...council, mode }) as Profile)] as const),
  );
  // What a person rewrites is meant, and who turns the switch means it.
  const slips = opened.filter(({ kind, path }) => kind !== 'rewritten' && path !== 'mode' && !fieldsOfHours.test(path));
  for (const { mode, says, ...page } of slips)
    for (const [index, view] of (page.views ?? []).entries())
      assert.ok(!misleads(unchanged.get(mode)?.[index], view), says);
  assert.ok(slips.length > 120, `only ${slips.length} were looked at`);
});

test('none of the 300 changes keeps a page from saying when places are open', () =>
  assert.deepEqual(
    opened.filter((page) => 'error' in page).map(({ says }) => says),
    [],
  ));

const news = openStatus(status, 'Europe/London', 0);

test('the wrong thing in any field draws something, or throws a plain error that its element catches', () => {
  const threw: string[] = [];
  for (const [turn, { path, to, file }] of everyChange(small, [
    null,
    '',
    7,
    true,
    'x',
    [],
    {},
    [7],
    { en: 7 },
  ]).entries()) {
    const says = `${path}: ${JSON.stringify(to)}`;
    // Nothing around it catches what this throws.
    const profile = openProfile({ ...(file as object), ...(turn % 3 ? {} : { mode: 'emergency' }) });
    if (!profile) continue;
    let pages: readonly string[] = [];
    try {
      pages = pagesOf({ profile, feed: news, now: moments[1] ?? 0 }, turn % 2 ? 'cy' : 'en');
    } catch (error) {
      assert.ok(error instanceof Error, says);
      threw.push(says);
    }
    for (const page of pages) {
      const strange = /.{20}(?:undefined|\[object|NaN|>null|null<).{20}/s.exec(page);
      assert.equal(strange?.[0], undefined, says);
    }
  }
  // None of these does. What comes here must be few, and each a thing that nobody writes by a slip.
  assert.deepEqual(threw, []);
});

test('an empty box is as good as none: in any field of a page that the checker finds nothing in', () => {
  let right = 0;
  for (const [turn, { path, to, file }] of everyChange(small, [null, '']).entries()) {
    if (checkProfile(file).length) continue;
    right += 1;
    const [parsed, profile] = [parseProfile(file), openProfile(file)];
    assert.ok(parsed.ok && profile);
    const now = moments[turn % moments.length] ?? 0;
    const [language, feed] = [turn % 2 ? 'cy' : 'en', news] as const;
    assert.deepEqual(
      pagesOf({ profile, feed, now }, language),
      pagesOf({ profile: parsed.value, feed, now }, language),
      `${path}: ${JSON.stringify(to)}`,
    );
  }
  assert.ok(right > 100, `only ${right} were right`);
});

test('the words that a page says around a broken record are still a whole page', () => {
  const feed = news;
  const profile = openProfile({ name: 'Mereham', services: [{ id: 'noise' }], places: [{ id: 'hall' }] });
  assert.ok(profile);
  const saying = { now: moments[0] ?? 0, timeZone: 'Europe/London', language: 'en' } as const;
  assert.equal(serviceView({ profile, feed }, 'noise', saying)?.service.word, 'Working as normal');
  assert.equal(servicesView({ profile, feed }, saying)?.services.length, 14);
  assert.equal(bannerView({ profile, feed }, saying)?.first?.title, 'The Civic Offices are closed');
});
