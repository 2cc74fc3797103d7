import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkFields } from '../../../src/logic/forms/check-fields.ts';
import { checkView } from '../../../src/logic/forms/check-view.ts';
import { checkForm } from '../../../src/logic/forms/check-form.ts';
import type { Entries } from '../../../src/logic/forms/form.ts';
import { openForm } from '../../../src/logic/forms/open-form.ts';
import { parseForm } from '../../../src/logic/forms/parse-form.ts';
import { entriesAsked, firstUnanswered, handsOver, stepAfter, stepsAsked } from '../../../src/logic/forms/routing.ts';
import { startView } from '../../../src/logic/forms/start-view.ts';
import { stepView } from '../../../src/logic/forms/step-view.ts';
import { shownAnswer } from '../../../src/logic/forms/shown-answer.ts';
import { change, everyChange, randomFrom, rubbish, spoil, type Writings } from '../spoil.ts';
import { everyQuestion, formOf } from './sample-forms.ts';

const question = { type: 'text', name: 'a', label: 'A' };
const choice = { type: 'radios', name: 'bin', label: 'Bin', options: [{ value: 'green', label: 'Green' }] };
const leads = { type: 'hand-over', name: 'county', label: 'The county does this', href: 'https://county.example/a' };

/** What it says, a question as a council wrote it, the type and name under which a page asks it; undefined where it is left out. */
const questions: readonly (readonly [string, object, readonly [string, string] | undefined])[] = [
  ['a question', question, ['text', 'a']],
  ['a kind that we do not know is a text box', { ...question, type: 'emial' }, ['text', 'a']],
  ['a kind that we do not know, with answers to choose from', { ...choice, type: 'radio' }, ['radios', 'bin']],
  ['a kind that we do not know, with a text', { ...question, type: 'note', text: 'Read this' }, ['statement', 'a']],
  ['no kind', { name: 'a', label: 'A' }, ['text', 'a']],
  ['a choice without answers is answered in one’s own words', { ...choice, options: [] }, ['text', 'bin']],
  ['a choice whose answers cannot be read', { ...choice, options: 'green' }, ['text', 'bin']],
  [
    'a choice of which one answer can be read',
    { ...choice, options: [7, { value: 'a', label: 'A' }] },
    ['radios', 'bin'],
  ],
  ['no label: nobody would know what is asked', { type: 'text', name: 'a' }, undefined],
  ['a label in Welsh alone', { ...question, label: { cy: 'A' } }, ['text', 'a']],
  ['a label without words', { ...question, label: { en: ' ' } }, undefined],
  ['a name with capital letters', { ...question, name: 'firstName' }, ['text', 'cw-2']],
  ['no name', { type: 'text', label: 'A' }, ['text', 'cw-2']],
  ['a name that is taken', { ...question, name: 'kind' }, ['text', 'cw-2']],
  ['a question with a condition', { ...question, when: { field: 'kind', is: 'x' } }, ['text', 'a']],
  ['a question whose condition cannot be read is asked of all', { ...question, when: 'kind' }, ['text', 'a']],
  ['a text whose condition cannot be read', { ...question, type: 'statement', text: 'B', when: 'kind' }, undefined],
  ['a hand-over', { ...leads, when: { field: 'kind', is: 'x' } }, ['hand-over', 'county']],
  ['a hand-over whose condition cannot be read would end the form for all', { ...leads, when: 7 }, undefined],
  ['a hand-over about a later question', { ...leads, when: { field: 'last', is: 'x' } }, undefined],
  ['a hand-over to a script', { ...leads, href: 'javascript:alert(1)' }, ['statement', 'county']],
  [
    'a hand-over to a body whose page the profile knows',
    { ...leads, href: '', body: 'county' },
    ['hand-over', 'county'],
  ],
];

for (const [says, written, expected] of questions)
  test(says, () => {
    const kind = { ...choice, name: 'kind', options: [{ value: 'x', label: 'X' }] };
    const form = openForm(formOf(kind, { ...question, name: 'b' }, written, { ...question, name: 'last' }));
    const fields = form?.steps.flatMap((step) => step.fields) ?? [];
    assert.equal(fields.length, expected ? 4 : 3);
    assert.deepEqual(expected && [fields[2]?.type, fields[2]?.name], expected);
  });

const kept = (when: unknown): unknown => openForm(formOf(choice, { ...question, when }))?.steps[1]?.fields[0]?.when;

/** What it says, a condition as a council wrote it, whether it holds. */
const conditions: readonly (readonly [string, unknown, boolean])[] = [
  ['one answer', { field: 'bin', is: 'green' }, true],
  ['some answers', { field: 'bin', in: ['green', 'blue'] }, true],
  ['all answers but some', { field: 'bin', not: ['green'] }, true],
  ['an empty box beside it', { field: 'bin', is: 'green', in: null, not: '' }, true],
  ['no answer', { field: 'bin' }, false],
  ['an answer that is a number', { field: 'bin', is: 1 }, false],
  ['one answer of two that is a number', { field: 'bin', in: ['green', 1] }, false],
  ['no answers in the list', { field: 'bin', in: [] }, false],
  ['a question that is not there', { field: 'lid', is: 'green' }, false],
  ['the question itself', { field: 'a', is: 'green' }, false],
  ['no question', { is: 'green' }, false],
  ['words', 'bin is green', false],
];

for (const [says, when, expected] of conditions)
  test(`a condition on ${says} ${expected ? 'holds' : 'is dropped, and all are asked'}`, () =>
    assert.equal(kept(when) !== undefined, expected));

/** What it says, what a council wrote in the form, whether anything is asked. */
const forms: readonly (readonly [string, object, boolean])[] = [
  ['a form', {}, true],
  ['no id', { id: 'A form' }, false],
  ['no title', { title: {} }, false],
  ['no steps', { steps: 'none' }, false],
  ['only a text', { steps: [{ id: 'a', fields: [{ ...question, type: 'statement', text: 'B' }] }] }, false],
  ['nowhere for the answers to go', { submit: undefined }, false],
  ['answers to a script', { submit: { endpoint: 'javascript:alert(1)' } }, false],
  ['answers to another site without a scheme', { submit: { endpoint: '//a.example/b' } }, false],
  ['answers by email', { submit: { endpoint: 'mailto:a@b.example' } }, false],
  ['answers to a page beside this one', { submit: { endpoint: 'a' } }, false],
  ['answers by https', { submit: { endpoint: 'https://a.example/b' } }, true],
  ['no words about privacy', { privacy: 7 }, true],
  ['nothing about what happens next', { afterwards: null }, true],
];

for (const [says, written, expected] of forms)
  test(`${says}: a page ${expected ? 'asks' : 'keeps what stands in it'}`, () =>
    assert.equal(openForm({ ...formOf(question), ...written }) !== undefined, expected));

test('a page of the form has an id of its own, so that none leads to itself', () => {
  const steps = ['a', 'a', 'check', 'B', undefined].map((id, index) => ({
    id,
    fields: [{ ...question, name: `q${index}` }],
  }));
  const form = openForm({ ...formOf(), steps });
  assert.equal(new Set(form?.steps.map(({ id }) => id)).size, 5);
  assert.equal(
    form?.steps.some(({ id }) => /^(start|check|sent)$/.test(id)),
    false,
  );
});

test('an answer about a person does not go along in an address, whatever the form says', () => {
  const email = { type: 'email', name: 'email', label: 'Email' };
  const called = { ...question, name: 'name', autocomplete: 'name' };
  const form = openForm(
    formOf(choice, email, called, question, {
      ...leads,
      when: { field: 'bin', is: 'green' },
      carry: ['bin', 'email', 'name', 'a', 'county', 'x', 7],
    }),
  );
  assert.deepEqual(form?.steps.at(-1)?.fields[0]?.carry, ['bin', 'a']);
});

test('help before the first question keeps its words without a heading', () =>
  assert.deepEqual(openForm({ ...formOf(question), urgent: { text: 'Call 999' } })?.urgent, {
    title: 'Sample',
    text: 'Call 999',
  }));

test('whoever writes anything but false in "sensitive" means that people may be in danger', () => {
  for (const [written, expected] of [
    ['yes', true],
    [true, true],
    [false, false],
    [undefined, undefined],
  ])
    assert.equal(openForm({ ...formOf(question), sensitive: written })?.sensitive, expected);
});

const words = ['Words', { en: 'Words' }, { cy: 'Geiriau' }, { en: 'Words', cy: '' }, { en: null, cy: 'Geiriau' }];

/** What people write, right and wrong. */
const writings: Writings = {
  label: words,
  title: words,
  hint: words,
  text: words,
  why: words,
  type: ['text', 'textarea', 'postcode', 'radio'],
  name: ['other', 'bin', 'My name'],
  id: ['other', 'you', 'check'],
  when: [{ field: 'bin', is: 'green' }, { field: 'bin', not: ['brown'] }, {}, { field: 'people', is: '5' }],
  is: ['green', 'blue'],
  in: [['green'], [], 'green'],
  not: [['green'], ['blue']],
  required: [true, false, 'false'],
  options: [
    [],
    [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ],
  ],
  min: ['1', 1, 'today'],
  max: ['30', 'today+7'],
  href: ['https://a.example/b', '/b', 'javascript:1'],
  endpoint: ['/b', 'https://a.example/b', 'b'],
  accept: [['.pdf'], 'image/*'],
  later: [['send-later'], ['fax'], []],
  minutes: [3, '3'],
  sensitive: [true, false, 'no'],
  autocomplete: ['off', 'name', 'nme'],
  pattern: ['\\d+', '['],
  stages: [[], 'two'],
  urgent: [{ title: 'A', text: 'B' }, { text: 'B' }],
};

/** What is asked: a field that is undefined, null or empty asks nothing. */
const asked = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_name, each: unknown) => (each === null || each === '' ? undefined : each)) ?? 'null',
  );

test('the sample form is opened as it is read', () => {
  const parsed = parseForm(everyQuestion);
  assert.deepEqual(checkForm(everyQuestion), []);
  assert.deepEqual(asked(openForm(everyQuestion)), asked(parsed.ok && parsed.value));
});

test('the forms of the sample council are opened as they are read', () => {
  const folder = new URL('../../../stories/sample-council/forms/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  assert.ok(files.length > 0);
  for (const name of files) {
    const file: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    const parsed = parseForm(file);
    assert.ok(parsed.ok, name);
    const { $schema: _, ...opened } = openForm(file) as unknown as Record<string, unknown>;
    assert.deepEqual(asked(opened), asked(parsed.value), name);
  }
});

test('a change in which the checker finds nothing is opened as it is read: 1,500 changes', () => {
  let right = 0;
  for (let seed = 1; seed <= 1500; seed++) {
    const { file, path, kind, to } = change(everyQuestion, randomFrom(seed), writings);
    if (checkForm(file).length > 0) continue;
    right += 1;
    const parsed = parseForm(file);
    assert.ok(parsed.ok);
    assert.deepEqual(asked(openForm(file)), asked(parsed.value), `seed ${seed}: ${path} ${kind} ${JSON.stringify(to)}`);
  }
  assert.ok(right > 300, `only ${right} were right`);
});

const entries: readonly Entries[] = [
  {},
  { bin: ['green'], needs: ['carry'], more: ['Words'], born: ['1'], 'born-day': ['1'], proof: ['{"name":1}'] },
  { bin: ['street'], place: ['Here'] },
];

/** Whatever a page does with an opened form. */
const use = (file: unknown): void => {
  const form = openForm(file);
  if (!form) return;
  startView(form, { language: 'cy' });
  for (const given of entries) {
    const steps = stepsAsked(form, given);
    for (const { id, fields } of steps) {
      stepAfter(form, id, given);
      const { faults } = checkFields(fields, given, { language: 'cy', today: '2026-11-26' });
      stepView(form, id, { entries: given, faults, language: 'en' });
      for (const field of fields) shownAnswer(field, given, 'en');
    }
    checkView(form, { entries: given, faults: [], language: 'en' });
    firstUnanswered(form, entriesAsked(form, given), { language: 'en', today: '2026-11-26' });
    handsOver(form, given);
  }
};

test('the wrong thing in any field never throws, neither when opened nor when asked and answered', () => {
  const changes = everyChange(everyQuestion, [null, '', 7, true, 'x', [], {}, [7], [{}], { en: 7 }]);
  for (const { path, to, file } of changes) assert.doesNotThrow(() => use(file), `${path}: ${String(to)}`);
  assert.ok(changes.length > 1500);
});

test('a form with many things wrong never throws: 500 spoilt copies, and things that are no form', () => {
  let opened = 0;
  for (let seed = 1; seed <= 500; seed++) {
    const file = spoil(everyQuestion, randomFrom(seed), seed % 2 ? 0.02 : 0.1);
    assert.doesNotThrow(() => use(file), `seed ${seed}`);
    if (openForm(file)) opened += 1;
  }
  assert.ok(opened > 150, `only ${opened} could be opened`);
  for (const value of rubbish) assert.equal(openForm(value), undefined);
});
