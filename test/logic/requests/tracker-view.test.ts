import assert from 'node:assert/strict';
import test from 'node:test';
import '../../../src/logic/words/welsh.ts';
import '../../../src/logic/words/welsh-desk.ts';
import '../../../src/logic/requests/chase-message-words.cy.data.ts';
import '../../../src/logic/requests/overdue-words.cy.data.ts';
import { requestStates, type RequestFacts } from '../../../src/logic/requests/request.ts';
import '../../../src/logic/requests/state-words.cy.data.ts';
import { stateWords } from '../../../src/logic/requests/state-words.data.ts';
import type { TrackerView } from '../../../src/logic/requests/tracker-page.ts';
import { trackerView } from '../../../src/logic/requests/tracker-view.ts';
import '../../../src/logic/requests/tracker-words.cy.data.ts';
import type { Language } from '../../../src/logic/words/language.ts';
import { holidays, london, profile, requestAfter, unpromised, type Happening } from './tracker-samples.ts';

const viewAt = (request: RequestFacts, now: string, language: Language = 'en', about = profile): TrackerView =>
  trackerView(request, { profile: about, holidays, now: london(now), language });

const stepsOf = (view: TrackerView): string[] => view.steps.items.map(({ text, word }) => `${text}: ${word}`);

const started: Happening = ['2026-11-24T14:30', 'in-progress'];
const planned: Happening = ['2026-11-25T08:15', 'planned'];
const done: Happening = ['2026-11-26T11:40', 'done'];
const chased = (at: string): Happening => [at, 'in-progress', { kind: 'chase', by: 'resident' }];
const reopened: Happening = ['2026-11-26T17:00', 'received', { kind: 'reopened', by: 'resident' }];

test('what has just come in: what we promise, and the steps to come', () => {
  const view = viewAt(requestAfter(), '2026-11-24T10:07');
  assert.equal(view.title.text, 'Report a missed bin');
  assert.equal(view.state.word, 'We have it');
  assert.deepEqual(view.next, {
    text: 'You will hear from us by Thursday 26 November.',
    lines: ['You will first hear from us by Wednesday 25 November.'],
  });
  assert.equal(view.late, undefined);
  assert.deepEqual(stepsOf(view), [
    'We have it: Now',
    'We are looking at it: Still to come',
    'It is planned: Still to come',
    'Done: Still to come',
  ]);
  assert.deepEqual(view.chase, {
    heading: 'Ask us to hurry',
    lines: ['You can ask us to hurry from Friday 27 November.'],
  });
  assert.equal(view.outcome, undefined);
  assert.equal(view.routes?.items[0]?.text, 'Phone 01632 960 100');
  assert.equal(view.checked, 'Checked at 10:07am on Tuesday 24 November.');
});

test('once we have been heard, the first of the two days is not said again', () => {
  assert.deepEqual(viewAt(requestAfter([started]), '2026-11-25T09:00').next?.lines, []);
  assert.deepEqual(viewAt(requestAfter(), '2026-11-26T09:00').next?.lines, []);
});

const paths: readonly [name: string, happened: readonly Happening[], steps: readonly string[]][] = [
  [
    'looked at',
    [started],
    ['We have it: Finished', 'We are looking at it: Now', 'It is planned: Still to come', 'Done: Still to come'],
  ],
  [
    'planned without a word before',
    [planned],
    ['We have it: Finished', 'We have looked at it: Finished', 'It is planned: Now', 'Done: Still to come'],
  ],
  [
    'waiting for the resident',
    [started, planned, ['2026-11-25T10:00', 'waiting-for-you']],
    ['We have it: Finished', 'We have looked at it: Finished', 'We are waiting for you: Now', 'Done: Still to come'],
  ],
  [
    'waiting from the start',
    [['2026-11-25T10:00', 'waiting-for-you']],
    ['We have it: Finished', 'We are waiting for you: Now', 'It is planned: Still to come', 'Done: Still to come'],
  ],
  [
    'done',
    [started, planned, done],
    ['We have it: Finished', 'We have looked at it: Finished', 'We have planned it: Finished', 'Done: Finished'],
  ],
  ['done without a plan', [done], ['We have it: Finished', 'We have looked at it: Finished', 'Done: Finished']],
  [
    'opened again',
    [started, planned, done, reopened],
    ['We have it: Now', 'We are looking at it: Still to come', 'It is planned: Still to come', 'Done: Still to come'],
  ],
  [
    'not done',
    [['2026-11-25T10:00', 'not-done']],
    ['We have it: Finished', 'We have looked at it: Finished', 'We cannot do this: Now'],
  ],
  ['not ours', [['2026-11-25T10:00', 'not-ours']], ['We have it: Finished', 'Another body does this: Now']],
  [
    'known before',
    [started, ['2026-11-25T10:00', 'duplicate']],
    ['We have it: Finished', 'We have looked at it: Finished', 'We knew about this already: Now'],
  ],
  ['cancelled', [['2026-11-25T10:00', 'cancelled']], ['We have it: Finished', 'Cancelled: Now']],
];

for (const [name, happened, steps] of paths)
  test(`the steps of a request that is ${name}`, () => {
    assert.deepEqual(stepsOf(viewAt(requestAfter(happened), '2026-11-26T18:00')), steps);
  });

test('what is late says so with a word, a number, and that we are sorry; and who knows more', () => {
  const view = viewAt(requestAfter([started]), '2026-12-01T09:00');
  assert.deepEqual(view.late, {
    label: 'Late',
    lines: [
      'This is 3 working days late. We are sorry.',
      'We said that you would hear from us by Thursday 26 November.',
    ],
  });
  assert.equal(view.next?.text, 'We do not know yet when this will be done.');
  assert.match(view.next?.lines[0] ?? '', /talk to a person/);
  assert.equal(view.chase?.button, 'Ask us to hurry');
  assert.deepEqual(view.chase?.lines, [
    'Since Friday 27 November you can ask us to hurry, once a day.',
    'Your message goes to: Waste and recycling team.',
  ]);
  assert.equal(view.complaint, undefined);
});

test('whoever asked and got no answer finds the way to a complaint; on the same day not yet', () => {
  const request = requestAfter([started, chased('2026-12-01T09:00')]);
  assert.equal(viewAt(request, '2026-12-01T12:00').complaint, undefined);
  assert.deepEqual(viewAt(request, '2026-12-02T12:00').complaint, {
    line: 'You asked us to hurry, and nobody has answered. You can make a complaint.',
    text: 'Make a complaint',
    href: '/complaints',
  });
  const answered = requestAfter([started, chased('2026-12-01T09:00'), ['2026-12-01T15:00', 'planned']]);
  assert.equal(viewAt(answered, '2026-12-02T12:00').complaint, undefined);
  const without = { ...profile, services: profile.services.filter(({ id }) => id !== 'complaints') };
  assert.equal(viewAt(request, '2026-12-02T12:00', 'en', without).complaint, undefined);
});

test('where nothing was promised we say so, and what one can do', () => {
  const view = viewAt(unpromised(requestAfter()), '2026-11-25T09:00');
  assert.equal(view.next?.text, 'We do not know yet when this will be done.');
  assert.deepEqual(view.chase?.lines, [
    'We have not promised a day for this.',
    'You can ask us to hurry from Wednesday 9 December.',
  ]);
  assert.equal(viewAt(unpromised(requestAfter()), '2027-01-20T09:00').late, undefined);
});

test('a team without an address gets no message, and nobody is told that it does', () => {
  const about = { ...profile, owners: profile.owners.map(({ id, name }) => ({ id, name })) };
  const view = viewAt(requestAfter(), '2026-12-01T09:00', 'en', about);
  assert.equal(view.chase?.lines[1], 'We keep your message with your request, for the team that looks after it.');
});

test('an earliest day, and a time that is longer at present', () => {
  const bulky = viewAt(requestAfter([], { service: 'bulky-waste' }), '2026-11-24T10:00');
  assert.equal(bulky.next?.text, 'You will hear from us by Tuesday 8 December.');
  assert.equal(bulky.next?.lines[0], 'That will not be before Friday 27 November.');
  const benefits = viewAt(requestAfter([started], { service: 'benefits' }), '2026-11-25T10:00');
  assert.match(benefits.next?.text ?? '', /^You will hear from us by .* January\.$/);
  assert.match(benefits.next?.lines.join(' ') ?? '', /^It takes about 28 working days at the moment/);
});

test('waiting for the resident: what to do, and that the day may change', () => {
  const view = viewAt(requestAfter([['2026-11-25T10:00', 'waiting-for-you']]), '2026-11-25T12:00');
  assert.equal(view.next?.text, 'Read our last message below and answer us. Then we can go on.');
  assert.deepEqual(view.next?.lines, ['We said Thursday 26 November, but that day may change.']);
  const late = viewAt(requestAfter([['2026-11-25T10:00', 'waiting-for-you']]), '2026-12-01T12:00');
  assert.equal(late.late?.lines[0], 'This is 3 working days late.');
});

test('another body is named, with its reason and its exact page; never our own', () => {
  const potholes = requestAfter([['2026-11-25T10:00', 'not-ours']], { service: 'potholes' });
  assert.deepEqual(viewAt(potholes, '2026-11-25T12:00').state, {
    name: 'not-ours',
    label: 'How it is doing',
    word: 'Another body does this',
    lines: [
      'We cannot do this ourselves.',
      'Saltmarsh County Council looks after this.',
      'The county council looks after roads and pavements.',
    ],
    link: { text: 'Go to Saltmarsh County Council', href: '/saltmarsh-county/potholes' },
  });
  const bins = viewAt(requestAfter([['2026-11-25T10:00', 'not-ours']]), '2026-11-25T12:00').state;
  assert.equal(bins.link, undefined);
  assert.equal(bins.lines.at(-1), 'Ask us who does it, in one of the ways below.');
});

test('“Is it done?” is asked while we alone say so', () => {
  const yes: Happening = ['2026-11-26T17:00', 'done', { kind: 'outcome', by: 'resident' }];
  assert.equal(viewAt(requestAfter([started]), '2026-11-26T18:00').outcome, undefined);
  assert.equal(viewAt(requestAfter([started, done]), '2026-11-26T18:00').outcome?.kind, 'ask');
  assert.equal(viewAt(requestAfter([started, done, yes]), '2026-11-26T18:00').outcome?.kind, 'answered');
  const again = requestAfter([done, reopened, ['2026-11-27T10:00', 'done']], { outcome: 'no' });
  assert.equal(viewAt(again, '2026-11-27T18:00').outcome?.kind, 'ask');
});

test('what has happened stands newest first, with what was written', () => {
  const view = viewAt(
    requestAfter([
      started,
      ['2026-11-25T08:00', 'in-progress', { note: 'The crew looks for your street.' }],
      done,
      ['2026-11-26T17:00', 'received', { kind: 'reopened', by: 'resident', note: 'Still full.' }],
    ]),
    '2027-01-02T10:00',
  );
  assert.deepEqual(
    view.history.items.map(({ when, text, note }) => [when, text, note && `${note.label} ${note.text}`]),
    [
      [
        'Thursday 26 November 2026 at 5pm',
        'You told us that it is not done. We opened it again.',
        'You wrote: Still full.',
      ],
      ['Thursday 26 November 2026 at 11:40am', 'We said that it is done.', undefined],
      ['Wednesday 25 November 2026 at 8am', 'We sent you news.', 'We wrote: The crew looks for your street.'],
      ['Tuesday 24 November 2026 at 2:30pm', 'We started on it.', undefined],
      ['Tuesday 24 November 2026 at 9:12am', 'Your request came in.', undefined],
    ],
  );
});

test('every state has words, and every open or unhappy end leads to a person', () => {
  for (const language of ['en', 'cy'] as const)
    for (const state of requestStates) {
      const view = viewAt(requestAfter([['2026-11-25T10:00', state]]), '2026-11-25T12:00', language);
      assert.equal(view.state.word, stateWords[language][state].word);
      assert.ok((view.routes?.items.length ?? 0) > 0, state);
      assert.ok(
        view.state.lines.every((line) => line.split(' ').length <= 20),
        state,
      );
    }
});

test('in Welsh everything is Welsh, with its mutations', () => {
  const view = viewAt(requestAfter(), '2026-11-24T10:07', 'cy');
  assert.equal(view.title.text, 'Rhoi gwybod am fin heb ei wagio');
  assert.equal(view.next?.text, 'Byddwch yn clywed gennym erbyn dydd Iau 26 Tachwedd.');
  assert.deepEqual(view.chase?.lines, ['Gallwch ofyn i ni frysio o ddydd Gwener 27 Tachwedd ymlaen.']);
  const late = viewAt(requestAfter(), '2026-12-01T09:00', 'cy');
  assert.equal(late.late?.lines[0], 'Mae hyn 3 diwrnod gwaith yn hwyr. Mae’n ddrwg gennym.');
  const english = /\b(the|you|we|is|by|from)\b/;
  assert.doesNotMatch(JSON.stringify([late.state, late.late, late.next, late.steps, late.history]), english);
});
