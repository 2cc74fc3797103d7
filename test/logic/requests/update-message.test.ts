import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../../../src/logic/words/welsh-forms.ts';
import '../../../src/logic/requests/acknowledgement-words.cy.data.ts';
import '../../../src/logic/requests/state-words.cy.data.ts';
import '../../../src/logic/requests/update-message-words.cy.data.ts';
import { requestStates, type RequestFacts, type RequestState } from '../../../src/logic/requests/request.ts';
import { updateMessage, type Update } from '../../../src/logic/requests/update-message.ts';
import type { Language } from '../../../src/logic/words/language.ts';
import type { Profile } from '../../../src/logic/profile/profile.ts';
import { factsAt, profileWith } from '../forms/view-samples.ts';

const receivedAt = Date.parse('2026-11-24T10:43Z');
const beforeDay = Date.parse('2026-11-25T09:00Z');
const afterDay = Date.parse('2026-11-27T00:00Z');

const facts: RequestFacts = {
  reference: '7K4P-9QX3',
  form: 'missed-bin',
  title: { en: 'Report a missed bin', cy: 'Rhoi gwybod am fin heb ei gasglu' },
  service: 'bins',
  language: 'en',
  receivedAt,
  state: 'received',
  promised: { kind: 'working-days', received: '2026-11-24', latest: { date: '2026-11-26' }, certain: true },
  dueAt: afterDay,
  chasedAt: [],
  events: [],
};
const tracker = 'https://www.mereham.example/clearway/request-tracker?reference=7K4P-9QX3&key=abc&lang=en';
const news = (
  update: Partial<Update>,
  {
    language = 'en',
    of = facts,
    profile = profileWith(),
  }: { language?: Language; of?: RequestFacts; profile?: Profile } = {},
) =>
  updateMessage(
    of,
    { at: beforeDay, state: 'in-progress', ...update },
    { ...factsAt('2026-11-25T09:00Z', language, profile), trackerUrl: tracker, site: 'https://www.mereham.example' },
  );

test('an update, from its first word to its last', () => {
  assert.deepEqual(news({ state: 'planned', note: 'The lorry comes on Thursday morning.\n' }), {
    subject: 'There is news about your request 7K4P-9QX3',
    body: `Mereham District Council

There is news about your form: Report a missed bin
Your reference: 7K4P-9QX3

Where it stands now: It is planned
We know what to do, and it is in our plan.

What we wrote about it:
The lorry comes on Thursday morning.

The day that we gave you has not changed: Thursday 26 November.

See how it is going
Open this link to see what has happened so far:
${tracker}
Anyone who has this link can see your request. Give it only to people you trust.

If you need to talk to us
Phone 01632 960 100
Email hello@mereham.example

We cannot read replies to this email.
To tell us more, use one of the ways above and give your reference.
`,
  });
});

const day = 'The day that we gave you has not changed: Thursday 26 November.';
const late = 'This is taking longer than we said. We are sorry.';

// [state, what the email says of it, before the day, after the day]
const rows: [RequestState, string, string, string][] = [
  ['received', 'Where it stands now: We have it', day, late],
  ['in-progress', 'Where it stands now: We are looking at it', day, late],
  ['planned', 'We know what to do, and it is in our plan.', day, late],
  ['waiting-for-you', 'Use one of the ways below to send it', '', late],
  ['done', 'We have finished this.', '', ''],
  ['not-done', 'Talk to us if you do not agree.', '', ''],
  ['not-ours', 'To find out who can help, use one of the ways below.', '', ''],
  ['duplicate', 'We deal with both as one.', '', ''],
  ['cancelled', 'We have stopped work on this. Talk to us if you still need it.', '', ''],
];
test('every state has a row', () =>
  assert.deepEqual(
    rows.map(([state]) => state),
    [...requestStates],
  ));
for (const [state, says, before, after] of rows)
  test(`${state}: ${says}`, () => {
    for (const [at, wanted] of [
      [beforeDay, before],
      [afterDay, after],
    ] as const) {
      const { body } = news({ state, at });
      assert.ok(body.includes(says), body);
      for (const line of [day, late]) assert.equal(body.includes(line), line === wanted, `${line}\n${body}`);
    }
  });

test('what is done asks whether it really is', () =>
  assert.match(news({ state: 'done' }).body, /Is it really done\? Tell us yes or no with the link below\./));

test('nothing is said of a day that nobody promised', () => {
  const { promised: _, dueAt: __, ...of } = facts;
  const { body } = news({}, { of });
  assert.doesNotMatch(body, /The day that we gave you|longer than we said/);
});

test('each state is in Welsh, with the day and the note', () => {
  const bodies = requestStates.map((state) => news({ state, note: 'Lori ddydd Iau.' }, { language: 'cy' }).body);
  assert.equal(new Set(bodies).size, requestStates.length);
  for (const body of bodies) {
    assert.match(body, /^Mae newyddion am eich ffurflen: Rhoi gwybod am fin heb ei gasglu$/m);
    assert.match(body, /^Lori ddydd Iau\.$/m);
    assert.doesNotMatch(body, /\b(the|your|with|of)\b/);
  }
  assert.match(bodies[1] ?? '', /Nid yw’r dyddiad a roesom i chi wedi newid: dydd Iau 26 Tachwedd\./);
});

test('a service that is gone from the profile still leads to a phone', () => {
  const { body } = news({}, { of: { ...facts, service: 'gone' } });
  assert.match(body, /^Phone 01632 960 100$/m);
});
