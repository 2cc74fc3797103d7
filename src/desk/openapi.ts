import { toJsonSchema, type JsonSchema } from '../logic/shape/json-schema.ts';
import type { Operation } from './operation.ts';

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** What any operation may answer; RFC 9457. */
const shared = (operation: Operation): Readonly<Record<number, unknown>> => ({
  ...(operation.key === 'must' && { 400: problem('The Idempotency-Key is missing or too short.') }),
  ...(operation.method === 'POST' && { 403: problem('It came from the page of another site.') }),
  ...((operation.body ?? operation.content) && { 413: problem('It is too large.') }),
  ...(operation.body && { 422: problem('Something in it cannot be used: `problems` says what and where.') }),
  429: problem('Too many came from one address. `Retry-After` says when to try again.'),
});

const answersOf = (operation: Operation): Readonly<Record<string, unknown>> => {
  const own = Object.entries(operation.answers).map(([status, { description, schema }]): [string, unknown] => {
    if (Number(status) >= 400) return [status, problem(description)];
    return [status, { description, ...(schema && { content: { 'application/json': { schema } } }) }];
  });
  return { ...shared(operation), ...Object.fromEntries(own) };
};

const parametersOf = ({ path, parameters = [], key }: Operation): readonly unknown[] => [
  ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  })),
  ...(key
    ? [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: key === 'must',
          description: 'A UUID of this message. Send the same one again when you try again: it is recorded once.',
          schema: { type: 'string', minLength: 16, maxLength: 200 },
        },
      ]
    : []),
  ...parameters.map((parameter) => ({ ...parameter, schema: { type: 'string' } })),
];

/** The schema of a body, with its definitions where OpenAPI looks for them. */
const bodySchema = ({ name, body, content }: Operation, definitions: Record<string, unknown>): JsonSchema => {
  if (!body) return content?.schema ?? {};
  const {
    $defs,
    $schema: _schema,
    $id: _id,
    ...schema
  } = toJsonSchema(body.shape, {
    id: name,
    title: name,
    ...(body.descriptions && { descriptions: body.descriptions }),
  });
  Object.assign(definitions, $defs);
  return schema;
};

const moved = (text: string): string => text.replaceAll('"#/$defs/', '"#/components/schemas/');

/** The description of the API in OpenAPI 3.1, made from the operations that the desk serves. */
export const openApi = (operations: readonly Operation[], version: string): unknown => {
  const definitions: Record<string, unknown> = {};
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const { name, method, path, summary, body, content } = operation;
    const schema = body || content ? bodySchema(operation, definitions) : undefined;
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: {
        operationId: name,
        summary,
        parameters: parametersOf(operation),
        ...(schema && {
          requestBody: { required: true, content: { [content?.type ?? 'application/json']: { schema } } },
        }),
        responses: answersOf(operation),
      },
    };
  }
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'Clearway desk',
      version,
      description: 'What residents send, and what became of it. Errors are problem+json (RFC 9457) in plain words.',
    },
    servers: [{ url: '/clearway/api' }],
    paths,
    components: {
      schemas: {
        Problem: {
          type: 'object',
          required: ['title', 'status', 'detail'],
          properties: { title: { type: 'string' }, status: { type: 'integer' }, detail: { type: 'string' } },
        },
        ...definitions,
      },
    },
  };
  return JSON.parse(moved(JSON.stringify(document))) as unknown;
};
