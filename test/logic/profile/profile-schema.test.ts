import assert from 'node:assert/strict';
import { test } from 'node:test';
import { profileDescriptions } from '../../../src/logic/profile/profile-descriptions.data.ts';
import { profileShape } from '../../../src/logic/profile/profile.shape.ts';
import { isRecord } from '../../../src/logic/shape/open.ts';
import { toJsonSchema } from '../../../src/logic/shape/json-schema.ts';
import council from '../../../stories/sample-council/council.json' with { type: 'json' };

const written = toJsonSchema(profileShape, { id: 'council', title: 'Council', descriptions: profileDescriptions });
const schema: unknown = JSON.parse(JSON.stringify(written));
const at = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);

/** Where a value does not stand in the schema, or lacks what the schema needs: types, names and required fields, not patterns. */
const misfits = (part: unknown, value: unknown, path: string): readonly string[] => {
  const reference = at(part, '$ref');
  if (typeof reference === 'string')
    return misfits(at(at(schema, '$defs'), reference.replace('#/$defs/', '')), value, path);
  const either = at(part, 'anyOf');
  if (Array.isArray(either)) {
    const each = either.map((one: unknown) => misfits(one, value, path));
    return each.find((found) => !found.length) ?? each[0] ?? [];
  }
  const values = at(part, 'enum');
  if (Array.isArray(values)) return values.includes(value) ? [] : [`${path} is none of its words`];
  const type = Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
  const wanted = at(part, 'type');
  if (type !== wanted && !(wanted === 'number' && type === 'integer')) return [`${path} is no ${String(wanted)}`];
  if (Array.isArray(value))
    return value.flatMap((each: unknown, index) => misfits(at(part, 'items'), each, `${path}[${index}]`));
  if (!isRecord(value)) return [];
  const needed = at(part, 'required');
  const missing = (Array.isArray(needed) ? needed : []).filter((name: unknown) => !Object.hasOwn(value, String(name)));
  return [
    ...missing.map((name: unknown) => `${path}.${String(name)} is missing`),
    ...Object.entries(value).flatMap(([name, each]) => {
      const property = at(at(part, 'properties'), name);
      return property === undefined
        ? [`${path}.${name} is not in the schema`]
        : misfits(property, each, `${path}.${name}`);
    }),
  ];
};

const { $schema: _schema, ...sample } = council;

test('every field of the sample council stands in the schema', () => assert.deepEqual(misfits(schema, sample, ''), []));

/** What it says, what a council wrote, where it does not fit. */
const rows: readonly (readonly [string, unknown, readonly string[]])[] = [
  ['no name', {}, ['.name is missing']],
  [
    'a place without hours',
    { name: 'A', places: [{ id: 'a', name: 'A' }] },
    ['.places[0].openingHoursSpecification is missing'],
  ],
  ['a wrong mode', { name: 'A', mode: 'panic' }, ['.mode is none of its words']],
  [
    'a number in quotation marks',
    { name: 'A', services: [{ id: 'a', name: 'A', lgsl: '5' }] },
    ['.services[0].lgsl is no integer'],
  ],
];

for (const [says, value, expected] of rows)
  test(`the schema finds ${says}`, () => assert.deepEqual(misfits(schema, value, ''), expected));

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
