import type { JsonSchema } from '../shape/json-schema.ts';
import { textIn } from '../words/language.ts';
import { isText } from './field-types.ts';
import type { Field, FormDefinition } from './form.ts';

const text: JsonSchema = { type: 'string', minLength: 1 };

const values = ({ options = [] }: Field): JsonSchema => ({ enum: options.map(({ value }) => value) });

const numbers = ({ min, max }: Field): JsonSchema => {
  const [minimum, maximum] = [min, max].map((limit) => (limit ? Number(limit) : NaN));
  return {
    ...(Number.isFinite(minimum) && { minimum }),
    ...(Number.isFinite(maximum) && { maximum }),
  };
};

const files = ({ maxFiles, later = [] }: Field): JsonSchema => {
  const file = {
    type: 'object',
    required: ['id', 'name', 'size', 'type'],
    properties: { id: text, name: text, size: { type: 'integer', minimum: 1 }, type: { type: 'string' } },
    additionalProperties: false,
  };
  const sent = { type: 'array', items: file, minItems: 1, ...(maxFiles && { maxItems: maxFiles }) };
  if (later.length === 0) return sent;
  const way = {
    type: 'object',
    required: ['later'],
    properties: { later: { enum: later } },
    additionalProperties: false,
  };
  return { anyOf: [sent, way] };
};

/** What the tidy answer to a question looks like. */
const answer = (field: Field): JsonSchema => {
  switch (field.type) {
    case 'number':
      return { type: 'integer', ...numbers(field) };
    case 'money':
      return { type: 'number', ...numbers(field) };
    case 'select':
    case 'radios':
      return values(field);
    case 'checkboxes':
      return { type: 'array', items: values(field), minItems: 1, uniqueItems: true };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'email':
      return { type: 'string', format: 'email', ...(field.maxLength && { maxLength: field.maxLength }) };
    case 'national-insurance':
      return { type: 'string', pattern: '^[A-Z]{2} \\d{2} \\d{2} \\d{2} [A-D]$' };
    case 'address':
      return {
        type: 'object',
        required: ['line1', 'town', 'postcode'],
        properties: { line1: text, line2: text, town: text, postcode: text },
        additionalProperties: false,
      };
    case 'file':
      return files(field);
    default:
      return { ...text, ...(field.maxLength && { maxLength: field.maxLength }) };
  }
};

/**
 * The JSON Schema (2020-12) of the tidy answers to a form, for whoever takes them in. A question that hangs on another is never
 * required: whether it was asked, only the form knows. `answersSchema(missedBin).required → ['bin', 'where']`
 */
export const answersSchema = (definition: FormDefinition): JsonSchema => {
  const questions = definition.steps.flatMap((step) =>
    step.fields
      .filter(({ type }) => !isText(type))
      .map((field) => ({ field, isSure: !step.when && !field.when && field.required !== false })),
  );
  const property = (field: Field): JsonSchema => ({
    title: textIn(field.label, 'en'),
    ...(field.hint && { description: textIn(field.hint, 'en') }),
    ...answer(field),
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${definition.id}.answers.schema.json`,
    title: textIn(definition.title, 'en'),
    type: 'object',
    required: questions.filter(({ isSure }) => isSure).map(({ field }) => field.name),
    properties: Object.fromEntries(questions.map(({ field }) => [field.name, property(field)])),
    additionalProperties: false,
  };
};
