import type { JsonSchema } from '../../logic/shape/json-schema.ts';
import type { Operation } from '../operation.ts';

const text: JsonSchema = { type: 'string' };
const maybe: JsonSchema = { type: ['string', 'null'] };
const number: JsonSchema = { type: ['number', 'null'] };
const time: JsonSchema = { type: 'string', format: 'date-time' };
const texts = (...names: readonly string[]): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(names.map((name) => [name, text]));

const listOf = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'array',
  items: { type: 'object', properties },
});

const request = listOf({
  ...texts('service_request_id', 'status', 'status_notes', 'service_name', 'service_code'),
  status: { enum: ['open', 'closed'] },
  description: maybe,
  agency_responsible: maybe,
  service_notice: maybe,
  requested_datetime: time,
  updated_datetime: time,
  expected_datetime: { ...time, type: ['string', 'null'] },
  address: maybe,
  address_id: maybe,
  zipcode: maybe,
  lat: number,
  long: number,
  media_url: maybe,
});

const query = (name: string, description: string) => ({ name, in: 'query', description }) as const;
const key = query('api_key', 'The key of a back office; it may come as a header Authorization: Bearer too.');
const span = [
  query('start_date', 'The earliest time, 2026-11-24T09:00:00Z; the last 90 days when left out.'),
  query('end_date', 'The latest time.'),
];
const pages = [query('page', 'Which page, from 1.'), query('page_size', 'How many a page, up to 1000.')];
const ids = query('service_request_id', 'References with commas between them.');
const refused = {
  400: { description: 'A list of errors in words.' },
  403: { description: 'The key is missing or wrong.' },
};
const missing = { 404: { description: 'There is none of this id.' } };

const get = (
  name: string,
  path: string,
  summary: string,
  schema: JsonSchema,
  more: Partial<Operation> = {},
): Operation => ({
  name,
  method: 'GET',
  path: `/open311/v2/${path}`,
  summary: `Open311: ${summary} (.xml as well)`,
  ...more,
  answers: { 200: { description: 'A list, or one record, of GeoReport v2.', schema }, ...refused, ...more.answers },
});

const post = (
  name: string,
  path: string,
  summary: string,
  names: readonly string[],
  required: readonly string[],
  schema: JsonSchema,
): Operation => ({
  name,
  method: 'POST',
  path: `/open311/v2/${path}`,
  summary: `Open311: ${summary} (.xml as well)`,
  key: 'may',
  bodyLimit: 100_000,
  content: {
    type: 'application/x-www-form-urlencoded',
    schema: { type: 'object', required, properties: texts(...names) },
  },
  answers: { 200: { description: 'What was taken in.', schema }, ...refused, ...missing },
});

/** What Open311 answers, for openapi.json; its errors are lists of `code` and `description`, as GeoReport v2 has them. */
export const open311Operations: readonly Operation[] = [
  get('open311Discovery', 'discovery.json', 'where it is, and whom to ask', {
    type: 'object',
    properties: texts('changeset', 'contact', 'key_service'),
  }),
  get(
    'open311Services',
    'services.json',
    'the forms that can be sent',
    listOf({ ...texts('service_code', 'service_name', 'type'), description: maybe, metadata: { type: 'boolean' } }),
  ),
  get(
    'open311Service',
    'services/{code}.json',
    'what a form asks',
    { type: 'object', properties: { service_code: text, attributes: { type: 'array', items: { type: 'object' } } } },
    { answers: missing },
  ),
  get('open311Requests', 'requests.json', 'requests, the newest first; a key shows who sent them', request, {
    parameters: [
      ...[key, ids, query('service_code', 'Services with commas between them.'), query('status', 'open, closed')],
      ...[...span, query('updated_after', 'Changed at or after.'), query('updated_before', 'Changed by.'), ...pages],
    ],
  }),
  get('open311Request', 'requests/{reference}.json', 'one request', request, { parameters: [key], answers: missing }),
  get('open311Token', 'tokens/{token}.json', 'the reference of a token', listOf(texts('service_request_id', 'token')), {
    answers: missing,
  }),
  get(
    'open311Updates',
    'servicerequestupdates.json',
    'what officers and residents did, the oldest first',
    listOf({ ...texts('update_id', 'service_request_id', 'status', 'description'), updated_datetime: time }),
    { parameters: [key, ids, ...span, ...pages] },
  ),
  post(
    'open311SendRequest',
    'requests.json',
    'a new request; attributes are sent as attribute[code]',
    [
      ...['api_key', 'service_code', 'lat', 'long', 'address_string', 'address_id', 'zipcode', 'email', 'first_name'],
      ...['last_name', 'phone', 'description', 'media_url'],
    ],
    ['service_code'],
    listOf({ service_request_id: text, service_notice: maybe, account_id: maybe }),
  ),
  post(
    'open311SendUpdate',
    'servicerequestupdates.json',
    'what an officer did; the same update_id is one',
    ['api_key', 'service_request_id', 'update_id', 'status', 'description', 'updated_datetime'],
    ['service_request_id', 'update_id', 'status'],
    listOf({ update_id: text, account_id: maybe }),
  ),
];
