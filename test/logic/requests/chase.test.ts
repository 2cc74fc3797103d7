import assert from 'node:assert/strict';
import test from 'node:test';
import { bankHolidaysOf } from '../../../src/logic/calendar/shipped-bank-holidays.ts';
import { instantOf } from '../../../src/logic/calendar/zoned-time.ts';
import { chaseState, isUnanswered, type ChaseFacts } from '../../../src/logic/requests/chase.ts';
import { workingDaysLate, overdueWords } from '../../../src/logic/requests/overdue-words.ts';
import '../../../src/logic/requests/overdue-words.cy.data.ts';
import type { RequestEvent, RequestState } from '../../../src/logic/requests/request.ts';

const timeZone = 'Europe/London';
const holidays = bankHolidaysOf('england-and-wales');
const london = (wall: string): number => instantOf(wall.slice(0, 10), wall.slice(11), timeZone).getTime();
const open: ChaseFacts = { state: 'in-progress', receivedAt: london('2026-11-20T10:00'), chasedAt: [], events: [] };

// A promise "by Thursday" ends at the midnight after Thursday; one in hours at its hour.
const opening: readonly [promisedUntil: string, now: string, says: string][] = [
  ['2026-11-27T00:00', '2026-11-24T10:00', 'later 2026-11-27'],
  ['2026-11-27T00:00', '2026-11-26T23:59', 'later 2026-11-27'],
  ['2026-11-27T00:00', '2026-11-27T00:00', 'open 2026-11-27'],
  ['2026-11-27T00:00', '2027-03-01T12:00', 'open 2026-11-27'],
  // In hours: the day after, not the minute after.
  ['2026-11-26T11:00', '2026-11-26T11:01', 'later 2026-11-27'],
  ['2026-11-26T11:00', '2026-11-27T00:00', 'open 2026-11-27'],
  // The year's end.
  ['2027-01-01T00:00', '2026-12-31T23:59', 'later 2027-01-01'],
  ['2027-01-01T00:00', '2027-01-01T00:00', 'open 2027-01-01'],
  // Easter: by Thursday 25 March 2027, and Good Friday is a day on which one may ask.
  ['2027-03-26T00:00', '2027-03-25T18:00', 'later 2027-03-26'],
  ['2027-03-26T00:00', '2027-03-26T09:00', 'open 2027-03-26'],
  // The clocks go forward on Sunday 28 March 2027 and back on Sunday 31 October.
  ['2027-03-28T00:00', '2027-03-27T23:59', 'later 2027-03-28'],
  ['2027-03-29T00:00', '2027-03-28T23:59', 'later 2027-03-29'],
  ['2027-03-29T00:00', '2027-03-29T00:00', 'open 2027-03-29'],
  ['2027-10-31T00:00', '2027-10-31T00:00', 'open 2027-10-31'],
  ['2027-11-01T00:00', '2027-10-31T23:59', 'later 2027-11-01'],
];

for (const [until, now, says] of opening)
  test(`promised until ${until}, at ${now}: ${says}`, () => {
    const state = chaseState({ ...open, dueAt: london(until) }, { now: london(now), timeZone, holidays });
    const day = state.kind === 'later' ? state.from : state.kind === 'open' ? state.since : '';
    assert.equal(`${state.kind} ${day}`, says);
  });

const unpromised: readonly [received: string, now: string, says: string][] = [
  // Friday 20 November, and 10 working days later is Friday 4 December.
  ['2026-11-20T10:00', '2026-12-04T23:59', 'later 2026-12-05'],
  ['2026-11-20T10:00', '2026-12-05T00:00', 'open 2026-12-05'],
  // Over Christmas and New Year there are three bank holidays.
  ['2026-12-22T10:00', '2027-01-08T23:59', 'later 2027-01-09'],
  ['2026-12-22T10:00', '2027-01-09T00:00', 'open 2027-01-09'],
  // Over Easter 2027 two.
  ['2027-03-22T10:00', '2027-04-07T10:00', 'later 2027-04-08'],
  ['2027-03-22T10:00', '2027-04-08T10:00', 'open 2027-04-08'],
];

for (const [received, now, says] of unpromised)
  test(`nothing was promised at ${received}, at ${now}: ${says}`, () => {
    const state = chaseState({ ...open, receivedAt: london(received) }, { now: london(now), timeZone, holidays });
    const day = state.kind === 'later' ? state.from : state.kind === 'open' ? state.since : '';
    assert.equal(`${state.kind} ${day}`, says);
    if (state.kind === 'later') assert.equal(state.isPromised, false);
  });

test('once a day on the council’s wall, whatever the hour', () => {
  const dueAt = london('2026-11-27T00:00');
  const at = (chased: string, now: string) =>
    chaseState({ ...open, dueAt, chasedAt: [london(chased)] }, { now: london(now), timeZone, holidays }).kind;
  assert.equal(at('2026-11-28T00:01', '2026-11-28T23:59'), 'today');
  assert.equal(at('2026-11-28T23:59', '2026-11-29T00:00'), 'open');
  // In summer the wall's day begins an hour before that of Greenwich.
  const july = { ...open, dueAt: london('2026-07-01T00:00'), chasedAt: [london('2026-07-02T00:30')] };
  assert.equal(chaseState(july, { now: london('2026-07-02T23:30'), timeZone, holidays }).kind, 'today');
  assert.equal(chaseState(july, { now: london('2026-07-03T00:10'), timeZone, holidays }).kind, 'open');
});

test('who told us today that it is not done has asked today', () => {
  const told: RequestEvent = { at: london('2026-12-01T09:00'), kind: 'reopened', state: 'received', by: 'resident' };
  const facts = { ...open, dueAt: london('2026-11-27T00:00'), events: [told] };
  const state = (wall: string) => chaseState(facts, { now: london(wall), timeZone, holidays });
  assert.deepEqual(state('2026-12-01T10:00'), { kind: 'today', by: 'reopened' });
  assert.equal(state('2026-12-02T10:00').kind, 'open');
});

test('only what is still to be done can be chased', () => {
  const states: readonly RequestState[] = ['done', 'not-done', 'not-ours', 'duplicate', 'cancelled'];
  for (const state of states) {
    const facts = { ...open, state, dueAt: london('2026-11-27T00:00') };
    assert.equal(chaseState(facts, { now: london('2026-12-01T10:00'), timeZone, holidays }).kind, 'closed');
  }
  const waiting = { ...open, state: 'waiting-for-you' as const, dueAt: london('2026-11-27T00:00') };
  assert.equal(chaseState(waiting, { now: london('2026-12-01T10:00'), timeZone, holidays }).kind, 'open');
});

test('a message of an earlier day is unanswered until an officer writes', () => {
  const chase = london('2026-12-01T09:00');
  const now = (wall: string) => ({ now: london(wall), timeZone });
  const answer: RequestEvent = { at: london('2026-12-02T09:00'), kind: 'update', state: 'planned', by: 'officer' };
  assert.equal(isUnanswered({ chasedAt: [chase], events: [] }, now('2026-12-01T20:00')), false);
  assert.equal(isUnanswered({ chasedAt: [chase], events: [] }, now('2026-12-02T08:00')), true);
  assert.equal(isUnanswered({ chasedAt: [chase], events: [answer] }, now('2026-12-03T08:00')), false);
  assert.equal(isUnanswered({ chasedAt: [], events: [] }, now('2026-12-03T08:00')), false);
});

const lateness: readonly [promisedUntil: string, now: string, en: string | undefined, cy?: string][] = [
  ['2026-11-27T00:00', '2026-11-26T23:59', undefined],
  ['2026-11-27T00:00', '2026-11-27T00:00', 'This is 1 working day late.', 'Mae hyn 1 diwrnod gwaith yn hwyr.'],
  ['2026-11-27T00:00', '2026-11-29T12:00', 'This is 1 working day late.'],
  ['2026-11-27T00:00', '2026-11-30T12:00', 'This is 2 working days late.', 'Mae hyn 2 ddiwrnod gwaith yn hwyr.'],
  ['2026-11-27T00:00', '2026-12-01T12:00', 'This is 3 working days late.', 'Mae hyn 3 diwrnod gwaith yn hwyr.'],
  // By Friday: on the weekend it is late, and no working day has passed.
  ['2026-11-28T00:00', '2026-11-28T12:00', 'This is late.', 'Mae hyn yn hwyr.'],
  // By Sunday, as promises in calendar days are: Monday is the first.
  ['2026-11-30T00:00', '2026-11-30T12:00', 'This is 1 working day late.'],
  // In hours.
  ['2026-11-26T11:00', '2026-11-26T11:00', 'This is late.'],
  ['2026-11-26T11:00', '2026-11-27T09:00', 'This is 1 working day late.'],
  // Over Christmas 2026: Friday 25 and Monday 28 December are holidays, and New Year's Day.
  ['2026-12-25T00:00', '2026-12-29T12:00', 'This is 1 working day late.'],
  ['2026-12-25T00:00', '2027-01-04T12:00', 'This is 4 working days late.'],
  // Over the clocks' change, and by a day off: Easter Monday.
  ['2027-03-30T00:00', '2027-03-30T09:00', 'This is 1 working day late.'],
  // Bank holidays of that year are not known yet.
  [
    '2039-03-02T00:00',
    '2039-03-03T09:00',
    'This is about 2 working days late.',
    'Mae hyn tua 2 ddiwrnod gwaith yn hwyr.',
  ],
];

for (const [until, now, en, cy] of lateness)
  test(`promised until ${until}, at ${now}: ${en ?? 'in time'}`, () => {
    const late = workingDaysLate({ dueAt: london(until) }, london(now), { timeZone, holidays });
    assert.equal(late && overdueWords(late, 'en'), en);
    if (cy) assert.equal(late && overdueWords(late, 'cy'), cy);
  });

test('what is closed, or was never promised, is not late', () => {
  const now = london('2027-01-01T12:00');
  assert.equal(
    workingDaysLate({ dueAt: london('2026-11-27T00:00'), closedAt: now }, now, { timeZone, holidays }),
    undefined,
  );
  assert.equal(workingDaysLate({}, now, { timeZone, holidays }), undefined);
});
