import assert from 'node:assert/strict';
import test from 'node:test';
import { base, missedBin, openOffice, sendMissedBin, type Posted, type TestOffice } from './open311-office.ts';
import { readXml, sparkOf, textsOf } from './open311-xml.ts';

/** What GeoReport v2 says of a field: its type, and whether it may be empty. */
type Kind = 'text' | 'text?' | 'number' | 'number?' | 'flag' | 'time' | 'time?' | 'list' | 'none';
type Fields = Readonly<Record<string, Kind>>;

const w3c = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;
const isOf: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value !== '',
  'text?': (value) => value === null || (typeof value === 'string' && value !== ''),
  number: (value) => typeof value === 'number',
  'number?': (value) => value === null || typeof value === 'number',
  flag: (value) => typeof value === 'boolean',
  time: (value) => typeof value === 'string' && w3c.test(value),
  'time?': (value) => value === null || (typeof value === 'string' && w3c.test(value)),
  list: Array.isArray,
  none: (value) => value === null,
};

// From "Response" of each method of the specification; `?` where it says "May not be returned", or where there may be nothing to say.
const service: Fields = {
  service_code: 'text',
  service_name: 'text',
  description: 'text?',
  metadata: 'flag',
  type: 'text',
  keywords: 'text?',
  group: 'text?',
};
const attribute: Fields = {
  variable: 'flag',
  code: 'text',
  datatype: 'text',
  required: 'flag',
  datatype_description: 'text?',
  order: 'number',
  description: 'text',
};
const request: Fields = {
  service_request_id: 'text',
  status: 'text',
  status_notes: 'text?',
  service_name: 'text',
  service_code: 'text',
  description: 'text?',
  agency_responsible: 'text?',
  service_notice: 'text?',
  requested_datetime: 'time',
  updated_datetime: 'time',
  expected_datetime: 'time?',
  address: 'text?',
  address_id: 'text?',
  zipcode: 'text?',
  lat: 'number?',
  long: 'number?',
  media_url: 'text?',
};
const beyond: Fields = {
  state: 'text',
  language: 'text',
  first_name: 'text?',
  last_name: 'text?',
  email: 'text?',
  phone: 'text?',
  attributes: 'list',
};
const update: Fields = {
  update_id: 'text',
  service_request_id: 'text',
  status: 'text',
  external_status_code: 'text',
  description: 'text',
  updated_datetime: 'time',
  media_url: 'none',
};
const error: Fields = { code: 'number', description: 'text' };
const created: Fields = { service_request_id: 'text', service_notice: 'text?', account_id: 'none' };
const discovery: Fields = { changeset: 'time', contact: 'text', key_service: 'text', endpoints: 'list' };

interface Row {
  readonly say: string;
  readonly ask: (office: TestOffice, reference: string, format: 'json' | 'xml') => ReturnType<TestOffice['get']>;
  readonly status: number;
  /** The path of elements to one record in XML. */
  readonly path: string;
  readonly fields: Fields;
}

const updateOf = (key: string, reference: string, other: Readonly<Record<string, string>> = {}): Posted =>
  Object.entries({
    api_key: key,
    service_request_id: reference,
    update_id: 'u-1',
    status: 'in_progress',
    updated_datetime: '2026-11-24T10:07:00Z',
    description: 'We are on our way.',
    ...other,
  }).filter(([, value]) => value);

const rows: readonly Row[] = [
  {
    say: 'GET discovery',
    ask: ({ get }, _, format) => get(`discovery.${format}`),
    status: 200,
    path: 'discovery',
    fields: discovery,
  },
  {
    say: 'GET discovery, its endpoints',
    ask: ({ get }, _, format) => get(`discovery.${format}`),
    status: 200,
    path: 'discovery/endpoints/endpoint',
    fields: { specification: 'text', url: 'text', changeset: 'time', type: 'text', formats: 'list' },
  },
  {
    say: 'GET services',
    ask: ({ get }, _, format) => get(`services.${format}`),
    status: 200,
    path: 'services/service',
    fields: service,
  },
  {
    say: 'GET services with a jurisdiction_id',
    ask: ({ get }, _, format) => get(`services.${format}?jurisdiction_id=mereham.example`),
    status: 200,
    path: 'services/service',
    fields: service,
  },
  {
    say: 'GET services with a jurisdiction_id that can be none',
    ask: ({ get }, _, format) => get(`services.${format}?jurisdiction_id=%3Cx%3E`),
    status: 404,
    path: 'errors/error',
    fields: error,
  },
  {
    say: 'GET services/{code}',
    ask: ({ get }, _, format) => get(`services/missed-bin.${format}`),
    status: 200,
    path: 'service_definition',
    fields: { service_code: 'text', attributes: 'list' },
  },
  {
    say: 'GET services/{code}, an attribute of a list',
    ask: ({ get }, _, format) => get(`services/missed-bin.${format}`),
    status: 200,
    path: 'service_definition/attributes/attribute',
    fields: { ...attribute, values: 'list' },
  },
  {
    say: 'GET services/{code}, a value',
    ask: ({ get }, _, format) => get(`services/missed-bin.${format}`),
    status: 200,
    path: 'service_definition/attributes/attribute/values/value',
    fields: { key: 'text', name: 'text' },
  },
  {
    say: 'GET services/{code} that is none',
    ask: ({ get }, _, format) => get(`services/nothing.${format}`),
    status: 404,
    path: 'errors/error',
    fields: error,
  },
  {
    say: 'POST requests',
    ask: ({ post, key }, _, format) => post(`requests.${format}`, missedBin(key)),
    status: 200,
    path: 'service_requests/request',
    fields: created,
  },
  {
    say: 'POST requests without a key',
    ask: ({ post }, _, format) => post(`requests.${format}`, missedBin('')),
    status: 403,
    path: 'errors/error',
    fields: error,
  },
  {
    say: 'POST requests with a wrong key',
    ask: ({ post }, _, format) => post(`requests.${format}`, missedBin('wrong')),
    status: 403,
    path: 'errors/error',
    fields: error,
  },
  {
    say: 'POST requests without a service_code',
    ask: ({ post, key }, _, format) => post(`requests.${format}`, missedBin(key, { service_code: '' })),
    status: 400,
    path: 'errors/error',
    fields: error,
  },
  {
    say: 'POST requests for a service that is none',
    ask: ({ post, key }, _, format) => post(`requests.${format}`, missedBin(key, { service_code: 'nothing' })),
    status: 404,
    path: 'errors/error',
    fields: error,
  },
  {
    say: 'POST requests without an answer that is needed',
    ask: ({ post, key }, _, format) => post(`requests.${format}`, missedBin(key, { 'attribute[bin]': '' })),
    status: 400,
    path: 'errors/error',
    fields: error,
  },
  {
    say: 'POST requests that is no form',
    ask: ({ post }, _, format) => post(`requests.${format}`, '{}', { 'content-type': 'application/json' }),
    status: 400,
    path: 'errors/error',
    fields: error,
  },
  {
    say: 'GET tokens/{token}',
    ask: ({ get }, reference, format) => get(`tokens/${reference}.${format}`),
    status: 200,
    path: 'service_requests/request',
    fields: { service_request_id: 'text', token: 'text' },
  },
  {
    say: 'GET tokens/{token} that is none',
    ask: ({ get }, _, format) => get(`tokens/12345.${format}`),
    status: 404,
    path: 'errors/error',
    fields: error,
  },
  {
    say: 'GET requests without a key',
    ask: ({ get }, _, format) => get(`requests.${format}`),
    status: 200,
    path: 'service_requests/request',
    fields: request,
  },
  {
    say: 'GET requests with a key',
    ask: ({ get, key }, _, format) => get(`requests.${format}?api_key=${key}`),
    status: 200,
    path: 'service_requests/request',
    fields: { ...request, ...beyond },
  },
  {
    say: 'GET requests with a wrong key',
    ask: ({ get }, _, format) => get(`requests.${format}?api_key=wrong`),
    status: 403,
    path: 'errors/error',
    fields: error,
  },
  {
    say: 'GET requests with a start_date that is no time',
    ask: ({ get }, _, format) => get(`requests.${format}?start_date=yesterday`),
    status: 400,
    path: 'errors/error',
    fields: error,
  },
  {
    say: 'GET requests/{id} without a key',
    ask: ({ get }, reference, format) => get(`requests/${reference}.${format}`),
    status: 200,
    path: 'service_requests/request',
    fields: request,
  },
  {
    say: 'GET requests/{id} with a key, an answer',
    ask: ({ get, key }, reference, format) => get(`requests/${reference}.${format}?api_key=${key}`),
    status: 200,
    path: 'service_requests/request/attributes/attribute',
    fields: { code: 'text', description: 'text', values: 'list', text: 'text' },
  },
  {
    say: 'GET requests/{id} that is none',
    ask: ({ get }, _, format) => get(`requests/2222-2222.${format}`),
    status: 404,
    path: 'errors/error',
    fields: error,
  },
  {
    say: 'POST servicerequestupdates',
    ask: ({ post, key }, reference, format) => post(`servicerequestupdates.${format}`, updateOf(key, reference)),
    status: 200,
    path: 'service_request_updates/request_update',
    fields: { update_id: 'text', account_id: 'none' },
  },
  {
    say: 'POST servicerequestupdates without a key',
    ask: ({ post }, reference, format) => post(`servicerequestupdates.${format}`, updateOf('', reference)),
    status: 403,
    path: 'errors/error',
    fields: error,
  },
  {
    say: 'POST servicerequestupdates with a status that nobody knows',
    ask: ({ post, key }, reference, format) =>
      post(`servicerequestupdates.${format}`, updateOf(key, reference, { status: 'solved' })),
    status: 400,
    path: 'errors/error',
    fields: error,
  },
  {
    say: 'POST servicerequestupdates for a request that is none',
    ask: ({ post, key }, _, format) => post(`servicerequestupdates.${format}`, updateOf(key, '2222-2222')),
    status: 404,
    path: 'errors/error',
    fields: error,
  },
  {
    say: 'GET servicerequestupdates',
    ask: ({ get, key }, _, format) => get(`servicerequestupdates.${format}?api_key=${key}`),
    status: 200,
    path: 'service_request_updates/request_update',
    fields: update,
  },
  {
    say: 'GET servicerequestupdates without a key',
    ask: ({ get }, _, format) => get(`servicerequestupdates.${format}`),
    status: 403,
    path: 'errors/error',
    fields: error,
  },
  {
    say: 'GET an address that there is nothing behind',
    ask: ({ get }, _, format) => get(`nothing.${format}`),
    status: 404,
    path: 'errors/error',
    fields: error,
  },
  {
    say: 'POST services',
    ask: ({ post }, _, format) => post(`services.${format}`, []),
    status: 400,
    path: 'errors/error',
    fields: error,
  },
];

/** The first record at a path of elements, in JSON: the outermost element has no name there, nor has one of a list. */
const recordAt = (value: unknown, path: string): Record<string, unknown> => {
  const lists = /^(services|service_requests|service_request_updates|errors|attributes|values|endpoints)$/;
  let found = value;
  for (const [at, name] of path.split('/').entries()) {
    const before = path.split('/')[at - 1] ?? '';
    if (lists.test(before)) found = (found as unknown[])[0];
    else if (at > 0) found = (found as Record<string, unknown>)[name];
  }
  return found as Record<string, unknown>;
};

/** The names of elements from the outermost one to the first of that path, as they stand in XML. */
const elementsAt = (xml: string, path: string): string => {
  const names: string[] = [];
  let here = [readXml(xml)];
  for (const wanted of path.split('/')) {
    const found = here.find(({ name }) => name === wanted);
    if (!found) break;
    names.push(found.name);
    here = [...found.elements];
  }
  return names.join('/');
};

void test('the contract of GeoReport v2', async (t) => {
  const office = await openOffice(t);
  const reference = await sendMissedBin(office, { lat: '52.5', long: '-1.9', media_url: 'https://example.org/1.jpg' });
  await office.post('servicerequestupdates.json', updateOf(office.key, reference, { update_id: 'first' }));

  for (const { say, ask, status, path, fields } of rows) {
    await t.test(`${say}: JSON`, async () => {
      const answer = await ask(office, reference, 'json');
      assert.equal(answer.status, status, answer.body);
      assert.equal(answer.type, 'application/json; charset=utf-8');
      const record = recordAt(JSON.parse(answer.body), path);
      assert.deepEqual(Object.keys(record).sort(), Object.keys(fields).sort());
      for (const [name, kind] of Object.entries(fields))
        assert.ok(isOf[kind](record[name]), `${name} is ${JSON.stringify(record[name])}, not ${kind}`);
      if (path === 'errors/error') assert.equal(record['code'], status);
    });

    await t.test(`${say}: XML`, async () => {
      const answer = await ask(office, reference, 'xml');
      assert.equal(answer.status, status, answer.body);
      assert.equal(answer.type, 'text/xml; charset=utf-8');
      assert.equal(elementsAt(answer.body, path), path);
    });

    // What is new each time is told apart by its id alone.
    if (!say.startsWith('POST requests')) {
      await t.test(`${say}: both say the same`, async () => {
        const [json, xml] = [await ask(office, reference, 'json'), await ask(office, reference, 'xml')];
        assert.deepEqual(sparkOf(readXml(xml.body)), textsOf(JSON.parse(json.body)));
      });
    }
  }

  await t.test('errors are in plain words', async () => {
    for (const { ask, status } of rows.filter((row) => row.status >= 400)) {
      const { body } = await ask(office, reference, 'json');
      for (const { description } of JSON.parse(body) as { description: string }[]) {
        assert.match(description, /[.]$/, description);
        assert.doesNotMatch(description, /error|invalid|exception|undefined|null/i, `${status} ${description}`);
      }
    }
  });
});

// Which format is answered to which ending and Accept header.
const formats: readonly (readonly [string, string | undefined, 'json' | 'xml'])[] = [
  ['services', undefined, 'xml'],
  ['services', '*/*', 'xml'],
  ['services', 'application/json', 'json'],
  ['services', 'text/xml', 'xml'],
  ['services', 'text/html,application/xml;q=0.9,*/*;q=0.8', 'xml'],
  ['services', 'text/xml, application/json', 'xml'],
  ['services.json', 'text/xml', 'json'],
  ['services.xml', 'application/json', 'xml'],
  ['services.json?x=.xml', undefined, 'json'],
  ['services/missed-bin', 'application/json', 'json'],
  ['services/missed-bin.json', undefined, 'json'],
  ['nothing', 'application/json', 'json'],
  ['', undefined, 'xml'],
];

void test('the format follows the ending, then the Accept header, then the specification', async (t) => {
  const office = await openOffice(t);
  for (const [path, accept, format] of formats) {
    const { type } = await office.get(path, accept === undefined ? {} : { accept });
    const wanted = format === 'json' ? 'application/json' : 'text/xml';
    assert.equal(type, `${wanted}; charset=utf-8`, `${path} with ${accept}`);
  }
});

void test('words are English, and Welsh for who asks for it', async (t) => {
  const office = await openOffice(t);
  const title = async (path: string, headers = {}) => {
    const { body } = await office.get(path, headers);
    const list = JSON.parse(body) as { service_code: string; service_name: string }[];
    return list.find(({ service_code }) => service_code === 'missed-bin')?.service_name;
  };
  assert.equal(await title('services.json'), 'Report a missed bin');
  assert.equal(await title('services.json?locale=cy'), 'Rhoi gwybod am fin heb ei gasglu');
  assert.equal(await title('services.json', { 'accept-language': 'cy-GB,en' }), 'Rhoi gwybod am fin heb ei gasglu');
  assert.equal(await title('services.json?locale=en', { 'accept-language': 'cy' }), 'Report a missed bin');
});

void test('discovery says where it is', async (t) => {
  const office = await openOffice(t);
  const { body } = await office.get('discovery.json', { host: 'desk.mereham.example' });
  const [endpoint] = (JSON.parse(body) as { endpoints: { url: string; formats: string[] }[] }).endpoints;
  assert.equal(endpoint?.url, `http://desk.mereham.example${base}`);
  assert.deepEqual(endpoint?.formats, ['text/xml', 'application/json']);
});
