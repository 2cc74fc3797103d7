import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toJsonSchema, type JsonSchema } from '../../../src/logic/shape/json-schema.ts';
import { read } from '../../../src/logic/shape/read.ts';
import { list, oneOrMany, optional, otherwise, record, required, type Shape } from '../../../src/logic/shape/shape.ts';
import * as single from '../../../src/logic/shape/single.ts';

interface Bin {
  readonly id: string;
  readonly colour: 'brown' | 'blue';
  readonly litres?: number;
  readonly days?: readonly ('Monday' | 'Tuesday')[];
  readonly lids?: readonly { readonly open: boolean }[];
}

const bin = record<Bin>({
  id: required(single.id()),
  colour: otherwise(single.oneOf(['brown', 'blue']), 'blue'),
  litres: optional(single.wholeNumber({ min: 1 })),
  days: optional(oneOrMany(single.oneOf(['Monday', 'Tuesday']))),
  lids: optional(list(record<{ readonly open: boolean }>({ open: required(single.flag()) }))),
});

test('a shape becomes a JSON Schema of the edition 2020-12', () => {
  const { $defs, ...schema } = toJsonSchema(bin, {
    id: 'bin.schema.json',
    title: 'Bin',
    descriptions: { '': 'One bin.', id: 'Its id.', 'lids[].open': 'True when open.', '*.litres': 'Its size.' },
  });
  assert.equal(typeof $defs, 'object');
  assert.deepEqual(schema, {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'bin.schema.json',
    title: 'Bin',
    description: 'One bin.',
    type: 'object',
    required: ['id'],
    properties: {
      id: { description: 'Its id.', $ref: '#/$defs/id', examples: ['missed-bin'] },
      colour: { enum: ['brown', 'blue'], default: 'blue' },
      litres: { description: 'Its size.', type: 'integer', minimum: 1 },
      days: { anyOf: [{ enum: ['Monday', 'Tuesday'] }, { type: 'array', items: { enum: ['Monday', 'Tuesday'] } }] },
      lids: {
        type: 'array',
        items: {
          type: 'object',
          required: ['open'],
          properties: { open: { description: 'True when open.', type: 'boolean' } },
        },
      },
    },
  });
});

const definitions = toJsonSchema(bin, { id: 'bin', title: 'Bin' }).$defs as Readonly<Record<string, JsonSchema>>;

/** True when a string fits the pattern of a definition, or one of its alternatives. */
const fits = (schema: JsonSchema | undefined, value: string): boolean => {
  const either = schema?.anyOf as readonly JsonSchema[] | undefined;
  if (either) return either.some((each) => fits(each, value));
  return new RegExp(String(schema?.pattern), 'u').test(value);
};

/** The definition, the shape, what both let in, what both keep out. */
const rows: readonly (readonly [string, Shape<string>, readonly string[], readonly string[]])[] = [
  ['words', single.words(''), ['12 The Broadway'], ['  ']],
  ['id', single.id(), ['missed-bin', 'a1'], ['Missed bin', 'a'.repeat(61)]],
  ['date', single.plainDate(), ['2026-11-26'], ['26/11/2026', '2026-1-2']],
  ['time', single.plainTime(), ['9:00', '23:59', '09:00:00'], ['9am', '24:00', '25:00', '09:60']],
  ['endTime', single.endTime(), ['9:00', '24:00', '24:00:00'], ['24:01', '29:00']],
  ['timeStamp', single.timeStamp(), ['2026-11-26T09:00', '2026-11-26T09:00:00.5+01:00'], ['26 November', '2026-11-26']],
  [
    'link',
    single.link(),
    ['/bins', '#a', 'HTTPS://a.example', 'Tel:1', 'b'],
    ['//a', 'http://a', 'javascript:1', '/a b', 'our page', '\\\\a', 'https://'],
  ],
  ['phone', single.phone(), ['01632 960 100', '+44 1632 960100'], ['ring us', '1']],
];

for (const [name, shape, right, wrong] of rows)
  test(`the schema and the reader agree on ${name}`, () => {
    for (const [values, expected] of [
      [right, true],
      [wrong, false],
    ] as const)
      for (const value of values) {
        assert.equal(fits(definitions[name], value), expected, `schema: ${value}`);
        assert.equal(read(shape, value, '', []) !== undefined, expected, `reader: ${value}`);
      }
  });
