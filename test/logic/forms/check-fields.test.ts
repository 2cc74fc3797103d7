import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldTypes } from '../../../src/logic/forms/field-types.ts';
import { checkField } from '../../../src/logic/forms/check-field.ts';
import { checkFields } from '../../../src/logic/forms/check-fields.ts';
import { controlNames } from '../../../src/logic/forms/control-names.ts';
import type { Asking, Field } from '../../../src/logic/forms/form.ts';
import '../../../src/logic/words/welsh-forms.ts';
import { casesToday, validationCases } from './validation-cases.data.ts';

for (const each of validationCases) {
  const { name, field, typed, language = 'en', today = casesToday, says, controls = [], also = [], answer } = each;
  test(`${field.type}: ${name}`, () => {
    const found = checkField(field, typed, { language, today });
    const expected = says === undefined ? [] : [{ says, controls }, ...also];
    assert.deepEqual(
      found.faults,
      expected.map((fault) => ({ field: field.name, controls: fault.controls, message: fault.says })),
    );
    assert.deepEqual(found.answer, answer);
  });
}

test('the table has enough of everything', () => {
  const forControls = validationCases.filter(({ only }) => only === undefined);
  assert.ok(validationCases.length >= 160, `${validationCases.length} rows`);
  assert.ok(forControls.length >= 130, `${forControls.length} rows for controls`);
  assert.ok(validationCases.filter(({ language }) => language === 'cy').length >= 40);
  assert.equal(
    new Set(validationCases.map(({ name, field }) => `${field.type}: ${name}`)).size,
    validationCases.length,
  );
  for (const type of fieldTypes.filter((each) => each !== 'statement' && each !== 'hand-over')) {
    const rows = validationCases.filter(({ field }) => field.type === type);
    assert.ok(rows.some(({ says }) => says === undefined) && rows.some(({ says }) => says), type);
    assert.ok(
      rows.some(({ language, says }) => language === 'cy' && says),
      `${type} in Welsh`,
    );
  }
});

test('a row is about controls that its question has, and says something or answers', () => {
  for (const { name, field, typed, says, controls = [], also = [], answer } of validationCases) {
    const known = controlNames(field);
    const named = [...Object.keys(typed), ...controls, ...also.flatMap((more) => more.controls)];
    for (const control of named) assert.ok(known.includes(control), `${name}: ${control}`);
    assert.equal(says === undefined, controls.length === 0, name);
    assert.ok(says === undefined || answer === undefined, name);
  }
});

const asking: Asking = { language: 'en', today: casesToday };
const pet: Field = {
  type: 'radios',
  name: 'pet',
  label: 'Have you a pet?',
  options: [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No' },
  ],
};
const kind: Field = { type: 'text', name: 'kind', label: 'What is it?', when: { field: 'pet', is: 'yes' } };
const breed: Field = { type: 'text', name: 'breed', label: 'Which breed?', when: { field: 'kind', is: 'dog' } };
const note: Field = { type: 'statement', name: 'note', label: 'Thank you' };

test('the answers of a page, and its mistakes in page order', () => {
  assert.deepEqual(checkFields([pet, kind, note], { pet: ['yes'], kind: [' dog '] }, asking), {
    answers: { pet: 'yes', kind: 'dog' },
    faults: [],
  });
  const { answers, faults } = checkFields([breed, kind, pet], { kind: ['dog'], pet: ['yes'], breed: [''] }, asking);
  assert.deepEqual(answers, { kind: 'dog', pet: 'yes' });
  assert.deepEqual(
    faults.map(({ message }) => message),
    ['Fill in “Which breed?”'],
  );
  const both = checkFields([pet, { ...kind, when: { field: 'other', not: ['x'] } }], {}, asking);
  assert.deepEqual(
    both.faults.map(({ field }) => field),
    ['pet', 'kind'],
  );
});

test('what is not asked is neither missed nor sent, and nor is what hangs on it', () => {
  const { answers, faults } = checkFields([pet, kind, breed], { pet: ['no'], kind: ['dog'], breed: ['pug'] }, asking);
  assert.deepEqual(answers, { pet: 'no' });
  assert.deepEqual(faults, []);
  // Of a question that nobody was asked, "not" says nothing either.
  const other: Field = { ...breed, name: 'other', when: { field: 'kind', not: ['dog'] } };
  assert.deepEqual(checkFields([pet, kind, other], { pet: ['no'] }, asking).faults, []);
});

test('a field may have a name that every object has', () => {
  const odd: Field = { type: 'text', name: 'constructor', label: 'Who built it?' };
  assert.equal(checkFields([odd], {}, asking).faults[0]?.message, 'Fill in “Who built it?”');
  assert.deepEqual(checkFields([odd], { constructor: ['Bevan'] }, asking).answers, { constructor: 'Bevan' });
  const proto: Field = { ...odd, name: '__proto__' };
  const { answers } = checkFields([proto], JSON.parse('{"__proto__":["x"]}') as Record<string, string[]>, asking);
  assert.deepEqual(Object.entries(answers), [['__proto__', 'x']]);
});

test('a thousand questions are checked at once', () => {
  const fields = Array.from({ length: 1000 }, (_, at): Field => ({
    type: 'postcode',
    name: `at-${at}`,
    label: 'Postcode',
  }));
  const entries = Object.fromEntries(fields.map(({ name }, at) => [name, [at % 2 ? 'cb12ab' : 'cb1']]));
  const { answers, faults } = checkFields(fields, entries, asking);
  assert.equal(Object.keys(answers).length, 500);
  assert.equal(faults.length, 500);
});
