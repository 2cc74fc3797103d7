import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseForm } from '../../../src/logic/forms/parse-form.ts';
import { change, randomFrom } from '../spoil.ts';
import { everyQuestion, formOf } from './sample-forms.ts';

const question = { type: 'text', name: 'a', label: 'A' };

test('a right form is read as it was written', () => {
  const parsed = parseForm(everyQuestion);
  assert.deepEqual(parsed, { ok: true, value: everyQuestion, problems: [] });
});

/** What it says, what a council wrote in a question, what is left of the question, what we say about it. */
const questions: readonly (readonly [string, object, object | undefined, readonly (readonly [string, string])[]])[] = [
  ['a question', question, question, []],
  [
    'a hint that is a number is left out',
    { ...question, hint: 7 },
    question,
    [['hint', 'This says 7. Write words, like']],
  ],
  [
    'a kind that we do not know',
    { ...question, type: 'radio' },
    undefined,
    [['type', 'This says "radio". Write one of these: "text", "email"']],
  ],
  [
    'a name with a capital letter',
    { ...question, name: 'firstName' },
    undefined,
    [['name', 'This says "firstName". Write an id in small letters, digits and hyphens']],
  ],
  ['no label', { type: 'text', name: 'a' }, undefined, [['label', 'This is missing. Write words']]],
  [
    'a question that lost its condition would be asked of the wrong people',
    { ...question, when: 'bin is green' },
    undefined,
    [['when', 'This says "bin is green". Write a group of fields in curly brackets.']],
  ],
  [
    'a condition without its question',
    { ...question, when: { is: 'green' } },
    undefined,
    [['when.field', 'This is missing.']],
  ],
  [
    'a condition with an answer that is a number',
    { ...question, when: { field: 'bin', is: 1 } },
    undefined,
    [['when.is', 'This says 1. Write a value without spaces, up to 100 characters, like "new-bin".']],
  ],
  [
    'a question that lost all its answers',
    { ...question, type: 'radios', options: 'yes, no' },
    undefined,
    [['options', 'This says "yes, no". Write a list in square brackets.']],
  ],
  [
    'an answer that cannot be read is named',
    {
      ...question,
      type: 'radios',
      options: [
        { value: 'a', label: 'A' },
        { value: 'so so', label: 'B' },
      ],
    },
    { ...question, type: 'radios', options: [{ value: 'a', label: 'A' }] },
    [['options[1].value', 'This says "so so". Write a value without spaces']],
  ],
  [
    'a limit that is no string',
    { ...question, type: 'number', min: 5 },
    { ...question, type: 'number' },
    [['min', 'This says 5. Write a number or a day in quotation marks, like "today+28".']],
  ],
  [
    'a limit in words',
    { ...question, type: 'date', max: 'tomorrow' },
    { ...question, type: 'date' },
    [['max', 'This says "tomorrow".']],
  ],
  [
    'a way to give a file that we do not have',
    { ...question, type: 'file', later: ['fax'] },
    { ...question, type: 'file' },
    [['later[0]', 'This says "fax". Write one of these: "send-later", "bring-in".']],
  ],
  [
    'a link to a script',
    { ...question, type: 'hand-over', href: 'javascript:alert(1)' },
    { ...question, type: 'hand-over' },
    [['href', 'This says "javascript:alert(1)". Write a link']],
  ],
  [
    'a look-up that is no path',
    { ...question, type: 'address', lookup: 'mailto:a@b.example' },
    { ...question, type: 'address' },
    [['lookup', 'This says "mailto:a@b.example". Write a path that starts with "/"']],
  ],
];

for (const [says, written, left, problems] of questions)
  test(says, () => {
    const parsed = parseForm(formOf({ type: 'text', name: 'first', label: 'First' }, written));
    const steps = parsed.ok ? parsed.value.steps : [];
    assert.deepEqual(steps[1]?.fields[0], left);
    assert.equal(parsed.problems.length, problems.length);
    for (const [index, [path, message]] of problems.entries()) {
      assert.equal(parsed.problems[index]?.path, `steps[1].fields[0].${path}`);
      assert.equal(parsed.problems[index].message.slice(0, message.length), message);
    }
  });

/** What it says, what a council wrote in the form, where the problems stand, whether there is a form. */
const rows: readonly (readonly [string, object, readonly string[], boolean])[] = [
  ['no id', { id: '' }, ['id'], false],
  ['no title', { title: null }, ['title'], false],
  ['no steps', { steps: undefined }, ['steps'], false],
  ['steps that are no list', { steps: {} }, ['steps'], false],
  ['no words about privacy', { privacy: undefined }, ['privacy'], false],
  ['half of the words about privacy', { privacy: { why: 'To help' } }, ['privacy.keptFor'], false],
  ['nowhere for the answers to go', { submit: {} }, ['submit.endpoint'], false],
  ['answers by http', { submit: { endpoint: 'http://a.example/b' } }, ['submit.endpoint'], false],
  ['answers to another site without a scheme', { submit: { endpoint: '//a.example/b' } }, ['submit.endpoint'], false],
  ['answers by email', { submit: { endpoint: 'mailto:a@b.example' } }, ['submit.endpoint'], false],
  ['answers by https', { submit: { endpoint: 'https://a.example/b' } }, [], true],
  ['help that lost its words is not dropped in silence', { urgent: { title: 'Danger' } }, ['urgent.text'], false],
  ['"sensitive" in words is not taken for no', { sensitive: 'yes' }, ['sensitive'], false],
  ['minutes in words are left out', { minutes: 'three' }, ['minutes'], true],
  ['afterwards may be missing', { afterwards: undefined }, [], true],
  [
    'a stage without a promise is left out',
    { afterwards: { stages: [{ text: 'A' }] } },
    ['afterwards.stages[0].standard'],
    true,
  ],
  ['no form at all', { id: 7, title: 7 }, ['id', 'title'], false],
];

for (const [says, written, paths, ok] of rows)
  test(says, () => {
    const parsed = parseForm({ ...formOf(question), ...written });
    assert.deepEqual(
      parsed.problems.map(({ path }) => path),
      paths,
    );
    assert.equal(parsed.ok, ok);
  });

test('a page that lost its condition is left out whole, and named', () => {
  const form = {
    ...formOf(question, question),
    steps: [
      { id: 'a', fields: [question] },
      { id: 'b', when: 7, fields: [question] },
    ],
  };
  const parsed = parseForm(form);
  assert.deepEqual(parsed.ok && parsed.value.steps.map(({ id }) => id), ['a']);
  assert.deepEqual(
    parsed.problems.map(({ path }) => path),
    ['steps[1].when'],
  );
});

test('reading never throws: 500 changes, and things that are no form', () => {
  for (let seed = 1; seed <= 500; seed++) {
    const { file, path } = change(everyQuestion, randomFrom(seed), {});
    const parsed = parseForm(file);
    assert.ok(parsed.ok || parsed.problems.length > 0, `seed ${seed}: ${path}`);
  }
  for (const value of [null, undefined, 7, 'form', [], () => 1]) assert.equal(parseForm(value).ok, false);
});
