import assert from 'node:assert/strict';
import test from 'node:test';
import { extendedStatusOf, knownStatuses, stateFor, statusOf } from '../../../src/logic/requests/open311/states.ts';
import { requestStates } from '../../../src/logic/requests/request.ts';

// What a back office sends, while the request is in this state, and what it becomes.
const sent = [
  ['OPEN', 'received', 'received'],
  ['open', 'planned', 'planned'],
  ['open', 'done', 'in-progress'],
  ['closed', 'received', 'done'],
  ['CLOSED', 'not-ours', 'not-ours'],
  ['investigating', 'received', 'in-progress'],
  ['IN_PROGRESS', 'received', 'in-progress'],
  ['in progress', 'received', 'in-progress'],
  ['ACTION_SCHEDULED', 'received', 'planned'],
  ['planned', 'received', 'planned'],
  ['fixed', 'planned', 'done'],
  ['NO_FURTHER_ACTION', 'received', 'not-done'],
  ['unable_to_fix', 'received', 'not-done'],
  ['not_councils_responsibility', 'received', 'not-ours'],
  ['not_responsible', 'received', 'not-ours'],
  ['duplicate', 'received', 'duplicate'],
  ['internal_referral', 'received', 'in-progress'],
  ['cancelled', 'received', 'cancelled'],
  ['reopen', 'done', 'in-progress'],
  ['for_triage', 'received', 'received'],
  ['waiting-for-you', 'in-progress', 'waiting-for-you'],
  ['waiting_for_you', 'in-progress', 'waiting-for-you'],
  [' done ', 'in-progress', 'done'],
  ['', 'received', undefined],
  ['solved', 'received', undefined],
  ['constructor', 'received', undefined],
  ['__proto__', 'received', undefined],
] as const;

for (const [status, current, state] of sent)
  test(`"${status}" for what is ${current} means ${state ?? 'nothing'}`, () =>
    assert.equal(stateFor(status, current), state));

test('each status that a message names may be sent', () => {
  assert.ok(knownStatuses.length > 15);
  for (const status of knownStatuses) assert.ok(stateFor(status, 'received'), status);
});

test('each state of ours is open or closed, and what we call it outside comes back as the same or nearly', () => {
  assert.deepEqual(requestStates.map(statusOf), [
    ...['open', 'open', 'open', 'open'],
    ...['closed', 'closed', 'closed', 'closed', 'closed'],
  ]);
  for (const state of requestStates) assert.equal(stateFor(extendedStatusOf(state), state), state, state);
});
