import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bankHolidaysOf } from '../../../src/logic/calendar/shipped-bank-holidays.ts';
import { openingView, type OpeningQuestion } from '../../../src/logic/opening-hours/opening-view.ts';
import { openProfile } from '../../../src/logic/profile/open-profile.ts';
import type { Profile } from '../../../src/logic/profile/profile.ts';
import council from '../../../stories/sample-council/council.json' with { type: 'json' };
import { pick, randomFrom } from '../spoil.ts';

// An open page rests until `changesAt`: were that too late, somebody would stand before a door that the page calls open.

const profile = openProfile(council) as Profile;
const view = (question: OpeningQuestion, now: number) =>
  openingView(question, { profile, holidays: bankHolidaysOf('england-and-wales'), now, language: 'en' });

test('it stays as it is until the moment that it names: 400 moments', () => {
  const random = randomFrom(26);
  const questions = [...profile.places.map(({ id }) => ({ place: id })), { ask: 'cash' }, { ask: 'adviser' }];
  const [begin, end] = [Date.parse('2026-09-25T00:00Z'), Date.parse('2027-03-05T00:00Z')];
  let changes = 0;
  for (let moments = 0; moments < 400; moments++) {
    const question = { ...pick(questions, random), view: 'week' } as const;
    const now = begin + Math.floor((random() * (end - begin)) / 60_000) * 60_000;
    const found = view(question, now);
    const until = found?.changesAt ?? 0;
    const says = `${JSON.stringify(question)} at ${new Date(now).toISOString()}`;
    assert.ok(until > now, says);
    for (let sample = 0; sample < 5; sample++) {
      const later = now + Math.floor(random() * (Math.min(until, end) - now));
      assert.deepEqual(view(question, later), found, `${says}, looked at again at ${new Date(later).toISOString()}`);
    }
    if (JSON.stringify(view(question, until)) !== JSON.stringify(found)) changes += 1;
  }
  assert.ok(changes > 380, `only ${changes} changed when they said so`);
});

// [what it says, the question, the moment, when the answer changes]
const rows: readonly (readonly [string, OpeningQuestion, string, string])[] = [
  ['open: half an hour before it closes', { place: 'broadway' }, '2026-11-26T09:30Z', '2026-11-26T12:30Z'],
  ['closing soon: when it closes', { place: 'broadway' }, '2026-11-26T12:30Z', '2026-11-26T13:00Z'],
  ['closed: at midnight', { place: 'broadway' }, '2026-11-26T13:00Z', '2026-11-27T00:00Z'],
  ['shut: when the place to go to instead opens', { place: 'civic-offices' }, '2026-11-26T08:00Z', '2026-11-26T09:00Z'],
  ['of several, the first that changes', { ask: 'adviser' }, '2026-11-24T11:00Z', '2026-11-24T11:10Z'],
  ['nobody has it: at midnight, when somebody may', { ask: 'cash' }, '2026-10-05T12:00Z', '2026-10-05T23:00Z'],
];
for (const [says, question, when, expected] of rows)
  test(`changes: ${says}`, () => assert.equal(view(question, Date.parse(when))?.changesAt, Date.parse(expected)));
