import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advance, reachable } from '../../../src/logic/forms/advance.ts';
import type { Asking, Entries, FormDefinition } from '../../../src/logic/forms/form.ts';

const choice = (name: string, ...values: readonly string[]) => ({
  type: 'radios' as const,
  name,
  label: name,
  options: values.map((value) => ({ value, label: value })),
});

/** A lost cat's colour is asked; a lost dog has a collar, whose colour is asked. */
const pets: FormDefinition = {
  id: 'pets',
  title: 'Report a lost pet',
  steps: [
    { id: 'pet', fields: [choice('pet', 'cat', 'dog')] },
    { id: 'collar', when: { field: 'pet', is: 'dog' }, fields: [choice('collar', 'red', 'blue')] },
    { id: 'name', fields: [{ type: 'text', name: 'name', label: 'Name' }] },
  ],
  privacy: { why: '', keptFor: '' },
  submit: { endpoint: '' },
  afterwards: {},
};
const asking: Asking = { language: 'en', today: '2026-11-24' };
const cat: Entries = { pet: ['cat'], name: ['Tib'] };
const dog: Entries = { pet: ['dog'], collar: ['red'], name: ['Rex'] };
const dogWithoutCollar: Entries = { pet: ['dog'], name: ['Rex'] };

const presses: readonly (readonly [says: string, page: string, action: string, Entries, leadsTo: string])[] = [
  ['Start leads to the first question', 'start', 'start', {}, 'pet'],
  ['Continue leads to the next one', 'pet', 'next', { pet: ['dog'] }, 'collar'],
  ['Continue passes over what is not asked', 'pet', 'next', { pet: ['cat'] }, 'name'],
  ['Continue without an answer stays', 'pet', 'next', {}, 'pet'],
  ['the last answer leads to the check', 'name', 'next', cat, 'check'],
  ['Back leads to the question before that was asked', 'name', 'back', cat, 'pet'],
  ['Back from the first question leads to the start', 'pet', 'back', {}, 'start'],
  ['Back from the check leads to the last question', 'check', 'back', dog, 'name'],
  ['Back asks for no answer', 'collar', 'back', { pet: ['dog'] }, 'pet'],
  ['Change leads to its question', 'check', 'change:collar', dog, 'collar'],
  ['Change of what is not asked stays at the check', 'check', 'change:collar', cat, 'check'],
  ['Send with a gap leads to the gap', 'check', 'send', dogWithoutCollar, 'collar'],
  ['an unknown page starts again', 'elsewhere', 'next', {}, 'start'],
  ['an unknown action is like Continue', 'pet', 'jump', { pet: ['dog'] }, 'collar'],
];
for (const [says, page, action, entries, leadsTo] of presses)
  test(says, () => assert.equal(advance(pets, { page, action, entries }, asking).page, leadsTo));

test('a form is sent from the check alone, and only when all is answered', () => {
  const isSent = (page: string, entries: Entries) => advance(pets, { page, action: 'send', entries }, asking).send;
  assert.equal(isSent('check', dog), true);
  assert.equal(isSent('check', dogWithoutCollar), false);
  assert.equal(isSent('name', dog), false);
  assert.equal(isSent('start', dog), false);
});

test('what is wrong is said where one stands, and where a gap leads to, and nowhere else', () => {
  const faults = (page: string, action: string, entries: Entries) =>
    advance(pets, { page, action, entries }, asking).faults.map(({ field }) => field);
  assert.deepEqual(faults('pet', 'next', {}), ['pet']);
  assert.deepEqual(faults('pet', 'next', { pet: ['dog'] }), []);
  assert.deepEqual(faults('pet', 'back', {}), []);
  assert.deepEqual(faults('check', 'send', dogWithoutCollar), ['collar']);
});

test('a changed answer leads back to the check, by way of what it brings', () => {
  const changed = (page: string, entries: Entries) =>
    advance(pets, { page, action: 'next', entries, changing: true }, asking);
  assert.deepEqual(changed('pet', cat), { page: 'check', faults: [], changing: false, send: false });
  assert.deepEqual(changed('pet', dogWithoutCollar), { page: 'collar', faults: [], changing: true, send: false });
  assert.equal(advance(pets, { page: 'pet', action: 'back', entries: cat, changing: true }, asking).page, 'check');
});

test('nobody gets to a question by its address before those that lead to it', () => {
  assert.equal(reachable(pets, 'name', {}, asking), 'pet');
  assert.equal(reachable(pets, 'check', dogWithoutCollar, asking), 'collar');
  assert.equal(reachable(pets, 'name', dogWithoutCollar, asking), 'collar');
  assert.equal(reachable(pets, 'pet', dog, asking), 'pet');
  assert.equal(reachable(pets, 'check', dog, asking), 'check');
  assert.equal(reachable(pets, 'collar', cat, asking), 'start', 'it is not asked');
  assert.equal(reachable(pets, 'elsewhere', dog, asking), 'start');
});
