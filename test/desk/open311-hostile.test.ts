import assert from 'node:assert/strict';
import test from 'node:test';
import { toXml } from '../../src/desk/open311/xml.ts';
import { missedBin, openOffice, type Posted } from './open311-office.ts';
import { readXml, sparkOf } from './open311-xml.ts';

// What stands in a text, and what a strict reader finds there afterwards.
const texts: readonly (readonly [string, string])[] = [
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['A & B', 'A & B'],
  ['&lt;b&gt; &amp;amp; &#x3c;', '&lt;b&gt; &amp;amp; &#x3c;'],
  ['&xxe;', '&xxe;'],
  [']]>', ']]>'],
  ['<![CDATA[x]]>', '<![CDATA[x]]>'],
  ['<!-- x -->', '<!-- x -->'],
  ['<?xml version="1.0"?>', '<?xml version="1.0"?>'],
  ['<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'],
  ['"quotes" and ‘quotes’', '"quotes" and ‘quotes’'],
  ['lines\nand\ttabs', 'lines\nand\ttabs'],
  ['a\rb', 'a\rb'],
  ['nul\0bell\x07escape\x1b[31m', 'nulbellescape[31m'],
  ['\ud800half', 'half'],
  ['half\udc00', 'half'],
  ['\ufffe\uffff', ''],
  ['🗑️ Ŵyl y Gaeaf', '🗑️ Ŵyl y Gaeaf'],
  ['\u202eright to left', '\u202eright to left'],
  ['</description></request>', '</description></request>'],
];

for (const [text, read] of texts)
  void test(`XML carries ${JSON.stringify(text)}`, () =>
    assert.deepEqual(sparkOf(readXml(toXml('errors', [{ code: 400, description: text }]))), [
      { code: '400', description: read || null },
    ]));

void test('empty lists, empty texts and nothing are empty elements', () =>
  assert.equal(
    toXml('services', [{ a: null, b: '', values: [], c: undefined, d: 0, e: false }]),
    '<?xml version="1.0" encoding="UTF-8"?>\n<services>\n  <service>\n    <a/>\n    <b/>\n    <values/>\n    <d>0</d>\n    <e>false</e>\n  </service>\n</services>\n',
  ));

const wicked = [
  ...texts.map(([text]) => text),
  "Robert'); DROP TABLE request;--",
  '=HYPERLINK("https://example.org","x")',
  'Bcc: everybody@example.org\r\n\r\nHello',
  '${7*7} {{7*7}} #{7*7}',
  '../../../etc/passwd',
  '%00%0d%0a',
  'x'.repeat(3_900),
  '\u200b\u200b\u200b',
  'İ'.repeat(500),
];

void test('what is hostile is refused, or kept and shown as text', async (t) => {
  const office = await openOffice(t);
  const { key } = office;
  for (const value of wicked)
    for (const name of ['description', 'first_name', 'email', 'attribute[anything-else]', 'attribute[odd]']) {
      const say = `${name} ${JSON.stringify(value.slice(0, 40))}`;
      const sent = await office.post('requests.json', missedBin(key, { [name]: value }));
      assert.ok([200, 400].includes(sent.status), `${say}: ${sent.status} ${sent.body}`);
      if (sent.status === 400) continue;
      const [{ service_request_id: id } = { service_request_id: '' }] = JSON.parse(sent.body) as [
        { service_request_id: string },
      ];
      const [json, xml] = [
        await office.get(`requests/${id}.json?api_key=${key}`),
        await office.get(`requests/${id}.xml?api_key=${key}`),
      ];
      assert.equal(xml.status, 200, say);
      assert.doesNotThrow(() => readXml(xml.body), say);
      assert.doesNotThrow(() => JSON.parse(json.body) as unknown, say);
      assert.equal(json.headers['x-content-type-options'], 'nosniff');
      assert.match(String(json.headers['content-security-policy']), /default-src 'none'/);
    }
});

void test('hostile notes of an update too', async (t) => {
  const office = await openOffice(t);
  const made = await office.post('requests.json', missedBin(office.key));
  const id = /"service_request_id":"([^"]+)"/.exec(made.body)?.[1] ?? '';
  for (const [at, value] of wicked.entries()) {
    const sent = await office.post('servicerequestupdates.xml', [
      ['api_key', office.key],
      ['service_request_id', id],
      ['update_id', `u-${at}`],
      ['status', 'open'],
      ['description', value],
    ]);
    assert.equal(sent.status, 200, `${value.slice(0, 40)} ${sent.body}`);
  }
  const { body } = await office.get(`servicerequestupdates.xml?api_key=${office.key}`);
  assert.equal(readXml(body).elements.length, wicked.length);
});

const strange: readonly (readonly [string, Posted | string])[] = [
  ['nothing', ''],
  ['signs that are no form', '%%%=%%%&&&==='],
  ['half an encoding', 'api_key=%E0%A4%A'],
  ['a JSON text', '{"api_key":"x"}'],
  ['names of every object', 'api_key=x&__proto__=x&constructor=x&__proto__[isKey]=true'],
  ['a thousand attributes', Array.from({ length: 1_000 }, (_, at) => [`attribute[a${at}]`, 'x'] as const)],
  ['a code without an end', [['attribute[', 'x']]],
  ['many service codes', Array.from({ length: 500 }, () => ['service_code', 'missed-bin'] as const)],
  ['a path as a service', [['service_code', '../council']]],
  ['more than fits', `description=${'x'.repeat(200_000)}`],
];

for (const [say, posted] of strange)
  void test(`a body of ${say} gets a 4xx in words`, async (t) => {
    const office = await openOffice(t);
    const withKey: Posted | string = typeof posted === 'string' ? posted : [['api_key', office.key], ...posted];
    for (const path of ['requests', 'servicerequestupdates']) {
      const { status, body } = await office.post(`${path}.xml`, withKey);
      assert.ok(status >= 400 && status < 500, `${status} ${body}`);
      const root = readXml(body);
      assert.equal(root.name, 'errors');
      assert.ok(root.elements.length > 0 && root.elements.length < 20);
    }
  });

void test('hostile addresses get a 4xx in the format of Open311', async (t) => {
  const office = await openOffice(t);
  for (const path of [
    ...['services/..%2Fcouncil.xml', 'services/%2e%2e.xml', 'services/missed-bin.json.xml', 'services/%00.xml'],
    ...['requests/%3Cscript%3E.xml', 'requests/1%0d%0aX-Evil:1.xml', 'tokens/%F0%9F%97%91.xml', 'requests/.xml'],
    ...['nothing/at/all.xml', 'services/a/b.xml', `services/${'a'.repeat(90)}.xml`, 'discovery.html'],
  ]) {
    const { status, body, headers } = await office.get(path);
    assert.ok(status >= 400 && status < 500, `${path} ${status}`);
    assert.equal(readXml(body).name, 'errors', path);
    assert.equal(headers['x-evil'], undefined);
  }
});
