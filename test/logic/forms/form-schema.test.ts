import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formDescriptions } from '../../../src/logic/forms/form-descriptions.data.ts';
import { formShape } from '../../../src/logic/forms/form.shape.ts';
import { parseForm } from '../../../src/logic/forms/parse-form.ts';
import { toJsonSchema } from '../../../src/logic/shape/json-schema.ts';
import { isRecord } from '../../../src/logic/shape/open.ts';
import { everyChange } from '../spoil.ts';
import { everyQuestion } from './sample-forms.ts';

const written = toJsonSchema(formShape, { id: 'form', title: 'Form', descriptions: formDescriptions });
const schema: unknown = JSON.parse(JSON.stringify(written));
const at = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);

/** True where a value fits a part of the schema: types, names, patterns and what is required. */
const fits = (part: unknown, value: unknown): boolean => {
  const reference = at(part, '$ref');
  if (typeof reference === 'string') return fits(at(at(schema, '$defs'), reference.replace('#/$defs/', '')), value);
  const either = at(part, 'anyOf');
  if (Array.isArray(either)) return either.some((one: unknown) => fits(one, value));
  const values = at(part, 'enum');
  if (Array.isArray(values)) return values.includes(value);
  const type = Array.isArray(value)
    ? 'array'
    : value === null
      ? 'null'
      : Number.isInteger(value)
        ? 'integer'
        : typeof value;
  const wanted = at(part, 'type');
  if (type !== wanted && !(wanted === 'number' && type === 'integer')) return false;
  const [pattern, least] = [at(part, 'pattern'), at(part, 'minimum')];
  if (typeof pattern === 'string' && !new RegExp(pattern, 'u').test(String(value))) return false;
  if (typeof least === 'number' && Number(value) < least) return false;
  if (Array.isArray(value)) return value.every((each: unknown) => fits(at(part, 'items'), each));
  if (!isRecord(value)) return true;
  const needed = at(part, 'required');
  return (
    (Array.isArray(needed) ? needed : []).every((name: unknown) => Object.hasOwn(value, String(name))) &&
    Object.entries(value).every(([name, each]) => {
      const property = at(at(part, 'properties'), name);
      return property === undefined || fits(property, each);
    })
  );
};

test('a form with every kind of question fits the schema', () => assert.ok(fits(schema, everyQuestion)));

const folder = new URL('../../../stories/sample-council/forms/', import.meta.url);
for (const name of readdirSync(folder).filter((each) => each.endsWith('.json')))
  test(`the sample council's ${name} fits the schema`, () =>
    assert.ok(fits(schema, JSON.parse(readFileSync(new URL(name, folder), 'utf8')))));

test('the schema and the reader find the same wrong: every field, with each of the wrong things in it', () => {
  // An empty box is nothing said to the reader; the schema is for people who write, and names it.
  const changes = everyChange(everyQuestion, [
    7,
    true,
    'x y',
    [],
    {},
    [7],
    [{}],
    { en: 7 },
    'javascript:x',
    '5',
    'http://a',
  ]);
  let wrong = 0;
  for (const { path, to, file } of changes) {
    const isRight = parseForm(file).problems.length === 0;
    assert.equal(fits(schema, file), isRight, `${path}: ${JSON.stringify(to)}`);
    if (!isRight) wrong += 1;
  }
  assert.ok(wrong > 500 && changes.length - wrong > 300, `${wrong} of ${changes.length} were wrong`);
});

test('the schema is of the edition 2020-12 and allows fields that it does not name', () => {
  assert.equal(at(schema, '$schema'), 'https://json-schema.org/draft/2020-12/schema');
  assert.doesNotMatch(JSON.stringify(schema), /additionalProperties|unevaluatedProperties/);
});

const undescribed = (part: unknown, path: string): readonly string[] => {
  const properties = Object.entries(at(part, 'properties') ?? {});
  const many = at(part, 'items');
  return [
    ...properties.flatMap(([name, each]) => [
      ...(typeof at(each, 'description') === 'string' ? [] : [`${path}.${name}`]),
      ...undescribed(each, `${path}.${name}`),
    ]),
    ...(many === undefined ? [] : undescribed(many, `${path}[]`)),
  ];
};

test('every field has a sentence that says what it is for', () => assert.deepEqual(undescribed(schema, ''), []));

test('every sentence is of a field that there is', () => {
  const used = JSON.stringify(schema);
  for (const [path, sentence] of Object.entries(formDescriptions))
    assert.ok(used.includes(JSON.stringify(sentence)), path);
});
