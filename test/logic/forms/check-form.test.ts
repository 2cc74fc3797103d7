import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkForm } from '../../../src/logic/forms/check-form.ts';
import { parseForm } from '../../../src/logic/forms/parse-form.ts';
import { parseProfile } from '../../../src/logic/profile/parse-profile.ts';
import council from '../../../stories/sample-council/council.json' with { type: 'json' };
import { rubbish } from '../spoil.ts';
import { bin, handOver, mistakes, oneOf, question } from './form-mistakes.data.ts';
import { everyQuestion, formOf } from './sample-forms.ts';

for (const [says, questions, path, message] of mistakes)
  test(says, () => {
    const found = checkForm(formOf(bin, ...questions));
    assert.deepEqual(found, path === undefined ? [] : [{ path, message }]);
  });

/** What it says, what a council wrote in the form, where the mistakes stand. */
const forms: readonly (readonly [string, object, readonly string[]])[] = [
  ['no words about privacy', { privacy: undefined }, ['privacy']],
  ['nothing about what happens next', { afterwards: {} }, ['afterwards']],
  ['how the service is running, but of no service', { status: true }, ['service']],
  [
    'two pages of one id',
    { steps: ['a', 'a'].map((id, index) => ({ id, fields: [{ ...question, name: `q-${index}` }] })) },
    ['steps[1].id'],
  ],
  ['a page with the id of one that every form has', { steps: [{ id: 'check', fields: [question] }] }, ['steps[0].id']],
  [
    'nothing to answer',
    { steps: [{ id: 'a', fields: [{ type: 'statement', name: 'a', label: 'A', text: 'B' }] }] },
    ['steps'],
  ],
  [
    'several questions under no heading',
    { steps: [{ id: 'a', fields: [question, { ...question, name: 'b' }] }] },
    ['steps[0].title'],
  ],
  [
    'several questions under a heading',
    { steps: [{ id: 'a', title: 'You', fields: [question, { ...question, name: 'b' }] }] },
    [],
  ],
  [
    'a question that comes with an answer needs no heading',
    { steps: [{ id: 'a', fields: [bin, { ...question, ...oneOf('bin', 'green') }] }] },
    [],
  ],
  [
    'a page for an answer that nobody can give',
    {
      steps: [
        { id: 'a', fields: [bin] },
        { id: 'b', ...oneOf('bin', 'blue'), fields: [question] },
      ],
    },
    ['steps[1].when.is'],
  ],
];

for (const [says, written, paths] of forms)
  test(says, () =>
    assert.deepEqual(
      checkForm({ ...formOf(question), ...written }).map(({ path }) => path),
      paths,
    ),
  );

test('words that one of the two languages lacks are named', () => {
  const form = {
    ...formOf(
      { ...question, label: { en: 'Where?', cy: 'Ble?' }, hint: { en: 'A street' } },
      { ...question, name: 'b' },
    ),
    title: 'Missed bin',
    price: '£30',
    needs: [{ cy: 'Eich cyfeiriad' }],
    afterwards: { text: { en: 'We come.', cy: 'Byddwn yn dod.' } },
    privacy: { why: { en: 'A.', cy: 'B.' }, keptFor: { en: 'A.', cy: 'B.' } },
  };
  assert.deepEqual(checkForm(form), [
    {
      path: 'title',
      message: 'This is in one language, and the form has two. Write both, like {"en": "Missed bin", "cy": "…"}.',
    },
    {
      path: 'needs[0].en',
      message: 'This is missing, and other parts of the form have it. Write the words in English.',
    },
    {
      path: 'steps[0].fields[0].hint.cy',
      message: 'This is missing, and other parts of the form have it. Write the words in Welsh.',
    },
  ]);
});

test('a form in one language may have its words by language', () =>
  assert.deepEqual(checkForm({ ...formOf(question), title: { cy: 'Bin' } }), []));

const parsedCouncil = parseProfile(council);
assert.ok(parsedCouncil.ok);
const profile = parsedCouncil.value;

test('ids that the council profile does not have', () => {
  const form = {
    ...formOf(bin, { ...handOver, ...oneOf('bin', 'green'), body: 'merehamm' }),
    service: 'missed-bins',
    channels: ['contact-centre', 'fax'],
    afterwards: { standard: 'soon', stages: [{ text: 'First', standard: 'bin' }] },
  };
  assert.deepEqual(checkForm(form), []);
  assert.deepEqual(checkForm(form, profile), [
    {
      path: 'service',
      message: 'This says "missed-bins". The council profile has no such id in services. Did you mean "missed-bin"?',
    },
    {
      path: 'channels[1]',
      message: `This says "fax". The council profile has no such id in channels. Write one that is there, like "${profile.channels[0]?.id}", or add it.`,
    },
    {
      path: 'afterwards.standard',
      message: `This says "soon". The council profile has no such id in standards. Write one that is there, like "${profile.standards[0]?.id}", or add it.`,
    },
    {
      path: 'afterwards.stages[0].standard',
      message: `This says "bin". The council profile has no such id in standards. Write one that is there, like "${profile.standards[0]?.id}", or add it.`,
    },
    {
      path: 'steps[1].fields[0].body',
      message: 'This says "merehamm". The council profile has no such id in bodies. Did you mean "mereham"?',
    },
  ]);
});

test('a form that has been parsed can be checked too', () => {
  const parsed = parseForm(everyQuestion);
  assert.deepEqual(checkForm(parsed.ok && parsed.value), []);
});

const folder = new URL('../../../stories/sample-council/forms/', import.meta.url);
const samples = readdirSync(folder).filter((name) => name.endsWith('.json'));
for (const name of samples)
  test(`the sample council's ${name} is clean`, () =>
    assert.deepEqual(checkForm(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), profile), []));

test('what is no form is told, and nothing throws', () => {
  for (const value of [...rubbish, () => 1, new Proxy({}, { get: () => assert.fail() })])
    assert.ok(checkForm(value, profile).length > 0);
});
