import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersSchema } from '../../../src/logic/forms/answers-schema.ts';
import { checkFields } from '../../../src/logic/forms/check-fields.ts';
import type { Entries, FormDefinition } from '../../../src/logic/forms/form.ts';
import { entriesAsked, stepsAsked } from '../../../src/logic/forms/routing.ts';
import { isRecord } from '../../../src/logic/shape/open.ts';
import { everyQuestion } from './sample-forms.ts';

const schema: unknown = JSON.parse(JSON.stringify(answersSchema(everyQuestion)));
const at = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);
const listAt = (value: unknown, name: string): readonly unknown[] => {
  const found = at(value, name);
  return Array.isArray(found) ? found : [];
};

/** Where an answer does not fit the schema, for the few words of JSON Schema that ours uses; one that this does not know fails. */
const misfits = (part: unknown, value: unknown, path: string): readonly string[] => {
  assert.ok(isRecord(part), path);
  const either = listAt(part, 'anyOf').map((one) => misfits(one, value, path));
  if (either.length > 0) return either.some((found) => found.length === 0) ? [] : [`${path} fits nothing`];
  const tests: Readonly<Record<string, (limit: unknown) => boolean>> = {
    type: (type) =>
      type ===
      (Array.isArray(value) ? 'array' : Number.isInteger(value) && type !== 'number' ? 'integer' : typeof value),
    enum: (values) => Array.isArray(values) && values.includes(value),
    minLength: (least) => String(value).length >= Number(least),
    maxLength: (most) => String(value).length <= Number(most),
    pattern: (pattern) => new RegExp(String(pattern), 'u').test(String(value)),
    format: (format) => (format === 'date' ? /^\d{4}-\d\d-\d\d$/ : /^[^@\s]+@[^@\s]+$/).test(String(value)),
    minimum: (least) => Number(value) >= Number(least),
    maximum: (most) => Number(value) <= Number(most),
    minItems: (least) => Array.isArray(value) && value.length >= Number(least),
    maxItems: (most) => Array.isArray(value) && value.length <= Number(most),
    uniqueItems: () => Array.isArray(value) && new Set(value).size === value.length,
    required: (names) =>
      Array.isArray(names) && names.every((name) => isRecord(value) && Object.hasOwn(value, String(name))),
    additionalProperties: (allowed) =>
      allowed === false && isRecord(value) && Object.keys(value).every((name) => at(at(part, 'properties'), name)),
  };
  const known = [...Object.keys(tests), 'properties', 'items', 'title', 'description', '$schema', '$id'];
  assert.deepEqual(
    Object.keys(part).filter((name) => !known.includes(name)),
    [],
  );
  const wrong = Object.keys(part).filter((name) => tests[name] && !tests[name](part[name]));
  const items = Array.isArray(value) && part.items !== undefined ? value : [];
  return [
    ...wrong.map((name) => `${path} ${name}`),
    ...items.flatMap((each: unknown, index) => misfits(part.items, each, `${path}[${index}]`)),
    ...(isRecord(value) ? Object.entries(value) : []).flatMap(([name, each]) => {
      const property = at(part.properties, name);
      return property ? misfits(property, each, `${path}.${name}`) : [];
    }),
  ];
};

const about: Entries = {
  name: ['Ada Lovelace'],
  'born-day': ['10'],
  'born-month': ['12'],
  'born-year': ['1985'],
  email: ['ada@example.com'],
  nino: ['ab123456c'],
  account: ['ab123456'],
  'proof-later': ['bring-in'],
};
const home: Entries = {
  bin: ['green'],
  people: ['6'],
  'address-line-1': ['12 High Street'],
  'address-town': ['Mereham'],
  'address-postcode': ['cb12ab'],
  'moved-day': ['1'],
  'moved-month': ['11'],
  'moved-year': ['2026'],
  day: ['mon'],
  ...about,
};
const photo = JSON.stringify({ id: 'f1', name: 'a.jpg', size: 9, type: 'image/jpeg' });

/** What the check of the whole form answers. */
const answersTo = (definition: FormDefinition, given: Entries) => {
  const fields = stepsAsked(definition, given).flatMap((step) => step.fields);
  return checkFields(fields, entriesAsked(definition, given), { language: 'en', today: '2026-11-26' });
};

/** What it says, what is typed, how many answers there are. */
const right: readonly (readonly [string, Entries, number])[] = [
  ['only what is needed', home, 11],
  [
    'all that can be said',
    {
      ...home,
      rent: ['£850.50'],
      'old-postcode': ['mh11za'],
      needs: ['nappies', 'carry'],
      more: ['Steps'],
      phone: ['01632 960 001'],
    },
    16,
  ],
  ['files in place of a later way', { ...home, proof: [photo, photo] }, 11],
];

for (const [says, given, count] of right)
  test(`the answers of the check fit the schema: ${says}`, () => {
    const { answers, faults } = answersTo(everyQuestion, given);
    assert.deepEqual(faults, []);
    assert.equal(Object.keys(answers).length, count);
    assert.deepEqual(misfits(schema, answers, ''), []);
  });

const { answers } = answersTo(everyQuestion, home);

/** What it says, what is changed in the answers, where they do not fit. */
const wrong: readonly (readonly [string, object, readonly string[]])[] = [
  ['an answer that is not on the list', { bin: 'blue' }, ['.bin enum']],
  ['half a person', { people: 6.5 }, ['.people type']],
  ['a number as text', { people: '6' }, ['.people type']],
  ['more people than the most', { people: 21 }, ['.people maximum']],
  ['less rent than none', { rent: -1 }, ['.rent minimum']],
  ['a British date', { born: '10/12/1985' }, ['.born format']],
  ['no answer where one is needed', { name: undefined }, [' required']],
  ['an empty answer', { name: '' }, ['.name minLength']],
  ['a part of a date by itself', { 'born-day': '10' }, [' additionalProperties']],
  ['a text between the questions', { who: 'me' }, [' additionalProperties']],
  ['no ticks', { needs: [] }, ['.needs minItems']],
  ['the same tick twice', { needs: ['none', 'none'] }, ['.needs uniqueItems']],
  ['an address without a town', { address: { line1: 'A', postcode: 'CB1 2AB' } }, ['.address required']],
  ['a later way that is not offered', { proof: { later: 'fax' } }, ['.proof fits nothing']],
  ['a file without a name', { proof: [{ id: 'a', size: 9, type: '' }] }, ['.proof fits nothing']],
];

for (const [says, change, expected] of wrong)
  test(`the schema finds ${says}`, () => {
    const changed: unknown = JSON.parse(JSON.stringify({ ...answers, ...change }));
    assert.deepEqual(misfits(schema, changed, ''), expected);
  });

test('what hangs on an answer is never required, nor what may stay empty', () =>
  assert.deepEqual(at(schema, 'required'), ['bin', 'name', 'born', 'email', 'nino', 'account', 'proof']));

test('the schema is of the edition 2020-12 and says what each answer is to', () => {
  assert.equal(at(schema, '$schema'), 'https://json-schema.org/draft/2020-12/schema');
  assert.equal(at(schema, 'title'), 'Ask for a bigger bin');
  assert.deepEqual(at(at(schema, 'properties'), 'bin'), {
    title: 'Which bin is it?',
    description: 'Look at the lid.',
    enum: ['green', 'brown', 'street'],
  });
});
