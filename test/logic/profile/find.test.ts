import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as findPlace from '../../../src/logic/profile/find-place.ts';
import * as findService from '../../../src/logic/profile/find-service.ts';
import { holdsOn } from '../../../src/logic/profile/holds-on.ts';
import { parseProfile } from '../../../src/logic/profile/parse-profile.ts';
import type { Profile } from '../../../src/logic/profile/profile.ts';
import council from '../../../stories/sample-council/council.json' with { type: 'json' };

const find = { ...findPlace, ...findService, holdsOn };
const parsed = parseProfile(council);
if (!parsed.ok) throw new Error('The sample council cannot be read.');
const profile = parsed.value;

/** What holds, the day, whether it holds. */
const spans: readonly (readonly [{ from?: string; until?: string }, string, boolean])[] = [
  [{}, '2026-11-26', true],
  [{ from: '2026-11-26' }, '2026-11-25', false],
  [{ from: '2026-11-26' }, '2026-11-26', true],
  [{ until: '2026-11-26' }, '2026-11-26', true],
  [{ until: '2026-11-26' }, '2026-11-27', false],
  [{ from: '2026-11-01', until: '2026-11-30' }, '2026-12-01', false],
];

for (const [record, date, expected] of spans)
  test(`${JSON.stringify(record)} ${expected ? 'holds' : 'does not hold'} on ${date}`, () =>
    assert.equal(find.holdsOn(record, date), expected));

/** The place, the day, whether one can go there, why. */
const inUse: readonly (readonly [string, string, boolean, string])[] = [
  ['civic-offices', '2026-08-31', true, 'the last day before the repairs'],
  ['civic-offices', '2026-09-01', false, 'the first day of the repairs'],
  ['civic-offices', '2027-02-28', false, 'the last day of the repairs'],
  ['civic-offices', '2027-03-01', true, 'the repairs are over'],
  ['broadway', '2026-10-05', false, 'the stopgap has not opened'],
  ['broadway', '2026-10-06', true, 'the first day of the stopgap'],
  ['broadway', '2027-06-01', true, 'nobody knows its last day'],
];

for (const [id, date, expected, why] of inUse)
  test(`${id} on ${date}: ${why}`, () => {
    const place = find.placeById(profile, id);
    assert.equal(place && find.isInUse(place, date), expected);
  });

const said = (answers: readonly findPlace.Answer[]): readonly string[] =>
  answers.map(({ place, session, hours }) => {
    assert.equal(hours, session ?? place);
    return session ? `${place.id}/${session.id}` : place.id;
  });

const advisers = [
  'saltmere-library/saltmere-adviser',
  'harbour-street/harbour-adviser',
  'thornby-hub/thornby-adviser',
  'fenside-centre/fenside-adviser',
];

/** What is asked, where, the day, the place named, where the answer is, where to go instead. */
const questions: readonly (readonly [
  string,
  { place?: string; ask?: string },
  string,
  string | undefined,
  readonly string[],
  readonly string[],
])[] = [
  ['a place has its own hours', { place: 'broadway' }, '2026-11-26', 'broadway', ['broadway'], []],
  [
    'a place that is shut still answers, to say so',
    { place: 'civic-offices' },
    '2026-11-26',
    'civic-offices',
    ['civic-offices'],
    [],
  ],
  ['cash where cash is taken', { place: 'broadway', ask: 'cash' }, '2026-11-26', 'broadway', ['broadway'], []],
  ['cash where it is not taken', { place: 'thornby-hub', ask: 'cash' }, '2026-11-26', 'thornby-hub', [], ['broadway']],
  [
    'cash where it is taken, but shut',
    { place: 'civic-offices', ask: 'cash' },
    '2026-11-26',
    'civic-offices',
    [],
    ['broadway'],
  ],
  [
    'cash where it is taken again',
    { place: 'civic-offices', ask: 'cash' },
    '2027-03-01',
    'civic-offices',
    ['civic-offices'],
    [],
  ],
  ['cash anywhere', { ask: 'cash' }, '2026-11-26', undefined, ['broadway'], []],
  ['cash anywhere before the stopgap and the repairs', { ask: 'cash' }, '2026-08-31', undefined, ['civic-offices'], []],
  ['cash anywhere while neither is open', { ask: 'cash' }, '2026-09-15', undefined, [], []],
  [
    'an adviser in the library',
    { place: 'saltmere-library', ask: 'adviser' },
    '2026-11-26',
    'saltmere-library',
    ['saltmere-library/saltmere-adviser'],
    [],
  ],
  ['an adviser where there is none', { place: 'broadway', ask: 'adviser' }, '2026-11-26', 'broadway', [], advisers],
  ['an adviser anywhere', { ask: 'adviser' }, '2026-11-26', undefined, advisers, []],
  ['what nobody has', { ask: 'unicorns' }, '2026-11-26', undefined, [], []],
  ['a place that nobody knows', { place: 'atlantis', ask: 'cash' }, '2026-11-26', undefined, [], []],
  ['nothing at all', {}, '2026-11-26', undefined, [], []],
];

for (const [says, question, date, asked, answers, instead] of questions)
  test(says, () => {
    const found = find.hoursFor(profile, question, date);
    assert.equal(found.asked?.id, asked);
    assert.deepEqual(said(found.answers), answers);
    assert.deepEqual(said(found.instead), instead);
  });

test('a cash desk with hours of its own goes before the hours of its place', () => {
  const session = { id: 'desk', name: 'Cash desk', ask: 'cash', openingHoursSpecification: [] };
  const places = profile.places.map((place) => (place.id === 'broadway' ? { ...place, sessions: [session] } : place));
  assert.deepEqual(
    said(find.hoursFor({ ...profile, places }, { place: 'broadway', ask: 'cash' }, '2026-11-26').answers),
    ['broadway/desk'],
  );
});

test('a way to pay that is over is not offered', () => {
  const payments = profile.payments.map((payment) => ({ ...payment, until: '2026-11-25' }));
  assert.deepEqual(find.hoursFor({ ...profile, payments }, { ask: 'cash' }, '2026-11-26').answers, []);
});

test('channels come in the order of the service, without those that are over or unknown', () => {
  const service = { id: 'a', name: 'A', channels: ['email', 'nobody', 'care-line', 'chat'] };
  const channels = profile.channels.map((channel) =>
    channel.id === 'chat' ? { ...channel, until: '2026-11-25' } : channel,
  );
  const ids = find.channelsOf({ ...profile, channels }, service, '2026-11-26').map(({ id }) => id);
  assert.deepEqual(ids, ['email', 'care-line']);
});

test('a service without channels has none', () =>
  assert.deepEqual(find.channelsOf(profile, { id: 'a', name: 'A' }, '2026-11-26'), []));

test('a service is found by its id', () => {
  assert.equal(find.serviceById(profile, 'missed-bin')?.lgsl, 524);
  assert.equal(find.serviceById(profile, 'unicorns'), undefined);
  assert.equal(find.serviceById(profile, undefined), undefined);
});

test('an emergency flips the switch, and the lists stay', () => {
  const flooded: Profile = { ...profile, mode: 'emergency' };
  assert.deepEqual([find.inEmergency(profile), find.inEmergency(flooded)], [false, true]);
  assert.deepEqual(
    ['thornby-hub', 'broadway'].map((id) => find.isPlaceOpenInEmergency(flooded, id)),
    [true, false],
  );
  assert.equal(find.isPlaceOpenInEmergency({ ...flooded, emergency: undefined }, 'thornby-hub'), false);
});
