import { example } from './example.ts';
import type { Form, Group, Shape, Single } from './shape.ts';

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/**
 * One sentence for each field, by its path: "places[].name". "*.owner" holds for every `owner` that has no sentence of its
 * own, and "" for the whole.
 */
export type Descriptions = Readonly<Record<string, string>>;

const time = (hours: string): JsonSchema => ({ type: 'string', pattern: `^(${hours}):[0-5]\\d(:[0-5]\\d)?$` });

// The same patterns as in `single.ts`, where a test holds the two together; here they are text, as JSON needs them.
const definitions: Readonly<Record<Exclude<Single['is'], 'number' | 'flag' | 'fit' | 'one'>, JsonSchema>> = {
  words: { type: 'string', pattern: '\\S' },
  id: { type: 'string', pattern: '^[a-z\\d-]{1,60}$' },
  date: { type: 'string', format: 'date', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
  time: time('[01]?\\d|2[0-3]'),
  endTime: { anyOf: [time('[01]?\\d|2[0-3]'), { type: 'string', pattern: '^24:00(:[0-5]\\d)?$' }] },
  timeStamp: {
    type: 'string',
    pattern: '^\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d)?$',
  },
  link: {
    type: 'string',
    pattern:
      '^([hH][tT][tT][pP][sS]:\\/\\/|[tT][eE][lL]:|[mM][aA][iI][lL][tT][oO]:|(?!\\/\\/)(?![^/?#]*:))[^\\s\\\\]+$',
  },
  phone: { type: 'string', pattern: '^\\+?[\\d() ]{3,25}$' },
  email: { type: 'string', format: 'email' },
  zone: { type: 'string' },
};

const byLanguage = (language: string): JsonSchema => ({
  type: 'object',
  required: [language],
  properties: { en: { type: 'string' }, cy: { type: 'string' } },
});

const text: JsonSchema = { anyOf: [{ type: 'string', pattern: '\\S' }, byLanguage('en'), byLanguage('cy')] };

const singleSchema = (form: Single): JsonSchema => {
  if (form.is === 'one') return { enum: form.values };
  if (form.is === 'flag') return { type: 'boolean' };
  if (form.is === 'fit') return { type: 'string', pattern: form.pattern, examples: [example(form)] };
  if (form.is !== 'number') return { $ref: `#/$defs/${form.is}`, examples: [example(form)] };
  const { whole, min = -Infinity, max = Infinity } = form;
  return {
    type: whole ? 'integer' : 'number',
    ...(min > -Infinity && { minimum: min }),
    ...(max < Infinity && { maximum: max }),
  };
};

const recordSchema = (form: Group, path: string, descriptions: Descriptions): JsonSchema => {
  const slots = Object.entries(form.fields);
  const needed = slots.filter(([, slot]) => slot.need === 'required' && slot.otherwise === undefined);
  const properties = slots.map(([name, slot]) => {
    const at = path ? `${path}.${name}` : name;
    const description = descriptions[at] ?? descriptions[`*.${name}`];
    const schema = {
      ...(description && { description }),
      ...formSchema(slot.of, at, descriptions),
      ...(slot.otherwise !== undefined && { default: slot.otherwise }),
    };
    return [name, schema] as const;
  });
  return {
    type: 'object',
    ...(needed.length && { required: needed.map(([name]) => name) }),
    properties: Object.fromEntries(properties),
  };
};

const formSchema = (form: Form, path: string, descriptions: Descriptions): JsonSchema => {
  if (form.kind === 'text') return { $ref: '#/$defs/text' };
  if (form.kind === 'single') return singleSchema(form);
  if (form.kind === 'record') return recordSchema(form, path, descriptions);
  const items = formSchema(form.of, `${path}[]`, descriptions);
  const many = { type: 'array', items };
  return form.alone ? { anyOf: [items, many] } : many;
};

/**
 * The JSON Schema (2020-12) that says what a shape reads, so that editors complete and check a file as it is written.
 * Fields that it does not name are allowed. `toJsonSchema(profileShape, { id: 'council.schema.json', title: 'Council' })`
 */
export const toJsonSchema = <T>(
  shape: Shape<T>,
  {
    id,
    title,
    descriptions = {},
  }: { readonly id: string; readonly title: string; readonly descriptions?: Descriptions },
): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: id,
  title,
  ...(descriptions[''] && { description: descriptions[''] }),
  ...formSchema(shape, '', descriptions),
  $defs: { text, ...definitions },
});
