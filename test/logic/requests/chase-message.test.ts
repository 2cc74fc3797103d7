import assert from 'node:assert/strict';
import test from 'node:test';
import '../../../src/logic/requests/chase-message-words.cy.data.ts';
import { chaseMessage } from '../../../src/logic/requests/chase-message.ts';
import { holidays, london, profile, requestAfter } from './tracker-samples.ts';

const now = london('2026-12-01T09:00');

test('the team reads what it is about, how late it is, and what to do', () => {
  const request = requestAfter([
    ['2026-11-24T14:30', 'in-progress'],
    ['2026-12-01T09:00', 'in-progress', { kind: 'chase', by: 'resident' }],
  ]);
  const message = chaseMessage(request, { kind: 'chase', note: ' It smells. ', profile, holidays, now });
  assert.deepEqual(message, {
    recipient: 'waste-team@mereham.example',
    subject: 'Please hurry: 7K4P-9QX3, Report a missed bin',
    body: `A resident has asked us to hurry with this request.

This is 3 working days late.

Reference: 7K4P-9QX3
Form: Report a missed bin
Came in: Tuesday 24 November 2026
Promised by: Thursday 26 November
State: We are looking at it
Asked to hurry so far: 1

What the resident writes:
It smells.

Add an update to the request today: the resident sees it on their page. Say what happens next, and by when.`,
    language: 'en',
  });
});

test('a resident who reads Welsh is to be answered in Welsh; a council that works in Welsh reads Welsh', () => {
  const request = requestAfter([], { language: 'cy' });
  const english = chaseMessage(request, { kind: 'reopened', profile, holidays, now });
  assert.match(english?.body ?? '', /Answer in Welsh\./);
  assert.match(english?.subject ?? '', /^Not done: /);
  const welsh = chaseMessage(request, {
    kind: 'reopened',
    profile: { ...profile, languages: ['cy', 'en'] },
    holidays,
    now,
  });
  assert.equal(welsh?.subject, 'Heb ei wneud: 7K4P-9QX3, Rhoi gwybod am fin heb ei wagio');
  assert.doesNotMatch(welsh?.body ?? '', /Atebwch yn Gymraeg/);
});

test('where the profile has no address for the team there is no message', () => {
  const request = requestAfter();
  assert.equal(chaseMessage(request, { kind: 'chase', profile: { ...profile, owners: [] }, holidays, now }), undefined);
  const named = chaseMessage({ ...request, owner: 'customer-team' }, { kind: 'chase', profile, holidays, now });
  assert.equal(named?.recipient, 'customer-team@mereham.example');
});
