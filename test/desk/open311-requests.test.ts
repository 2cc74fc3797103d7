import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { repositoryFolders } from '../../src/desk/config.ts';
import { openApiKeyStore } from '../../src/desk/stores/api-keys.ts';
import { folderWith } from './desk.ts';
import { missedBin, openOffice, sendMissedBin, type TestOffice } from './open311-office.ts';

const day = 86_400_000;
type RequestRecord = Readonly<Record<string, unknown>> & { readonly service_request_id: string };

const listOf = async ({ get }: TestOffice, query = ''): Promise<readonly RequestRecord[]> => {
  const { status, body } = await get(`requests.json${query}`);
  assert.equal(status, 200, body);
  return JSON.parse(body) as RequestRecord[];
};
const referencesOf = async (office: TestOffice, query = ''): Promise<readonly string[]> =>
  (await listOf(office, query)).map(({ service_request_id }) => service_request_id);
const wordsOf = (body: string): readonly string[] =>
  (JSON.parse(body) as { description: string }[]).map(({ description }) => description);

void test('a request that was sent over Open311 is one like all others', async (t) => {
  const office = await openOffice(t);
  const { status, body } = await office.post(
    'requests.json',
    missedBin(office.key, { lat: '52.5', long: '-1.9', 'attribute[usrn]': '45600123' }),
  );
  assert.equal(status, 200, body);
  const [made] = JSON.parse(body) as RequestRecord[];
  const reference = made?.service_request_id ?? '';
  assert.match(reference, /^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  assert.equal(
    made?.['service_notice'],
    'You will first hear from us by Wednesday 25 November. We will reply by Thursday 26 November.',
  );

  const facts = await office.requests.facts(reference);
  assert.deepEqual(
    [facts?.form, facts?.state, facts?.owner, facts?.language, facts?.promised?.latest],
    ['missed-bin', 'received', 'waste-team', 'en', { date: '2026-11-26' }],
  );
  assert.deepEqual(await office.requests.contact(reference), {
    name: 'Ann Example',
    email: 'ann@example.org',
    postcode: 'MH1 2AB',
    address: '4 Mill Lane, Mereham, MH1 2AB',
  });
  const row = await office.database.selectFrom('request').select('channel').executeTakeFirstOrThrow();
  assert.equal(row.channel, 'open311');

  const [seen] = await listOf(office, `?api_key=${office.key}`);
  assert.deepEqual(
    [seen?.['address'], seen?.['zipcode'], seen?.['lat'], seen?.['long'], seen?.['first_name'], seen?.['email']],
    ['4 Mill Lane, Mereham, MH1 2AB', 'MH1 2AB', 52.5, -1.9, 'Ann', 'ann@example.org'],
  );
  assert.match(String(seen?.['description']), /Is there anything else that we should know\? It stands by the gate\./);
  assert.ok(JSON.stringify(seen?.['attributes']).includes('45600123'));
});

void test('a request that was sent by a form is in the list as well', async (t) => {
  const office = await openOffice(t);
  const sent = await office.desk.inject({
    method: 'POST',
    url: '/clearway/api/forms/contact-us',
    headers: { 'idempotency-key': 'a'.repeat(20) },
    payload: {
      language: 'en',
      entries: {
        topic: ['other'],
        message: ['Hello'],
        name: ['Bo Sample'],
        'reply-by': ['phone'],
        phone: ['01632 960001'],
      },
    },
  });
  assert.equal(sent.statusCode, 201, sent.body);
  const [seen] = await listOf(office, `?api_key=${office.key}`);
  assert.deepEqual(
    [seen?.['service_code'], seen?.['first_name'], seen?.['last_name'], seen?.['phone'], seen?.['email']],
    ['contact-us', 'Bo', 'Sample', '01632 960 001', null],
  );
});

void test('nobody without a key sees who sent it, where, or what they wrote', async (t) => {
  const office = await openOffice(t);
  const reference = await sendMissedBin(office, { lat: '52.5', long: '-1.9', phone: '01632 960001' });
  await office.requests.add(reference, {
    at: office.clock.now,
    kind: 'update',
    by: 'officer',
    note: 'Dear Ann Example',
  });
  for (const path of ['requests.json', 'requests.xml', `requests/${reference}.json`, `requests/${reference}.xml`]) {
    const { body } = await office.get(path);
    assert.ok(body.includes(reference));
    assert.doesNotMatch(body, /Ann|Example|ann@|Mill Lane|MH1|52\.5|1\.9|960001|gate|blue/i, path);
  }
});

void test('nobody without a key sees requests of people in danger, or of forms that are gone', async (t) => {
  const forms = await Promise.all(
    ['missed-bin', 'contact-us'].map(async (id) => {
      const text = await readFile(join(repositoryFolders.sampleCouncil, `forms/${id}.json`), 'utf8');
      return [id, JSON.parse(text) as object] as const;
    }),
  );
  const council = await readFile(join(repositoryFolders.sampleCouncil, 'council.json'), 'utf8');
  const folders = await folderWith(t, {
    'sample/council.json': council,
    ...Object.fromEntries(
      forms.map(([id, form]) => [
        `sample/forms/${id}.json`,
        JSON.stringify({ ...form, sensitive: id === 'missed-bin' }),
      ]),
    ),
  });
  const office = await openOffice(t, { folders });
  const reference = await sendMissedBin(office);
  assert.deepEqual(await referencesOf(office), []);
  assert.deepEqual(await referencesOf(office, `?service_request_id=${reference}`), []);
  assert.deepEqual(await referencesOf(office, '?service_code=missed-bin'), []);
  assert.equal((await office.get(`requests/${reference}.json`)).status, 404);
  assert.equal((await office.get(`tokens/${reference}.json`)).status, 404);
  assert.deepEqual(await referencesOf(office, `?api_key=${office.key}`), [reference]);

  await office.database.updateTable('request').set({ form: 'gone' }).execute();
  assert.deepEqual(await referencesOf(office), []);
  assert.deepEqual(await referencesOf(office, `?api_key=${office.key}&service_code=gone`), [reference]);
});

// What is left out or wrong, and how the answer says it.
const faults: readonly (readonly [Readonly<Record<string, string>>, readonly string[]])[] = [
  [{ 'attribute[bin]': '' }, ['attribute[bin]: Choose the bin that we missed. Send one of: blue, brown, black.']],
  [{ 'attribute[bin]': 'green' }, ['attribute[bin]: Choose the bin that we missed. Send one of: blue, brown, black.']],
  [
    { address_string: 'Mill Lane' },
    [
      'address_string: Enter the town or city of “Where is the bin?”.',
      'address_string: Enter the postcode of “Where is the bin?”.',
    ],
  ],
  [{ email: '' }, ['email: Fill in “Email address”.']],
  [{ first_name: '', last_name: '' }, ['first_name and last_name: Fill in “Your name”.']],
  [{ lat: '1' }, ['lat and long: Send both, or neither.']],
];

void test('mistakes name the parameter', async (t) => {
  const office = await openOffice(t);
  for (const [other, sentences] of faults) {
    const { status, body } = await office.post('requests.json', missedBin(office.key, other));
    assert.equal(status, 400);
    const said = wordsOf(body);
    assert.deepEqual(
      said.map((words) => words.split(':')[0]),
      sentences.map((words) => words.split(':')[0]),
      body,
    );
    if (sentences[0]?.startsWith('attribute') || sentences[0]?.startsWith('lat')) assert.deepEqual(said, sentences);
  }
  assert.deepEqual(await referencesOf(office), []);
});

void test('what another body does is not taken in', async (t) => {
  const office = await openOffice(t);
  const { status, body } = await office.post('requests.json', [
    ['api_key', office.key],
    ['service_code', 'pothole'],
    ['address_string', 'Outside the library'],
    ['attribute[how-bad]', 'small'],
    ['attribute[what]', 'As wide as a plate'],
    ['attribute[land]', 'road'],
  ]);
  assert.equal(status, 400);
  assert.match(wordsOf(body)[0] ?? '', /^attribute\[county\]: Another council or company does this\./);
});

void test('without an Idempotency-Key a repeat is a new request; with one it is the same', async (t) => {
  const office = await openOffice(t);
  assert.notEqual(await sendMissedBin(office), await sendMissedBin(office));
  const again = { 'idempotency-key': '11111111-2222-3333-4444-555555555555' };
  const send = async (key: string, other = {}) =>
    (await office.post('requests.json', missedBin(key, other), again)).body;
  const first = await send(office.key);
  assert.equal(await send(office.key), first);
  const other = (await openApiKeyStore(office.database, () => 0).makeKey('Another')) ?? '';
  assert.notEqual(await send(other), first);
  assert.match(
    wordsOf(await send(office.key, { 'attribute[bin]': 'black' }))[0] ?? '',
    /Other answers came under this/,
  );
  assert.match(
    wordsOf((await office.post('requests.json', missedBin(office.key), { 'idempotency-key': 'short' })).body)[0] ?? '',
    /^Idempotency-Key: Send 16 to 200/,
  );
  assert.equal((await referencesOf(office)).length, 4);
});

void test('filters', async (t) => {
  const office = await openOffice(t);
  const start = office.clock.now;
  const made: string[] = [];
  // One each on the days 0, 40 and 80, and the last one is closed on day 81.
  for (const [at, ago] of [0, 40, 80].entries()) {
    office.clock.now = start + ago * day;
    const missed = new Date(office.clock.now - day).toISOString().slice(0, 10);
    made[at] = await sendMissedBin(office, { 'attribute[missed-on]': missed });
  }
  const [first = '', second = '', third = ''] = made;
  office.clock.now = start + 81 * day;
  await office.requests.add(third, { at: office.clock.now, kind: 'update', state: 'done', by: 'officer' });
  const iso = (days: number): string => new Date(start + days * day).toISOString();

  const table: readonly (readonly [string, readonly string[]])[] = [
    ['', [third, second, first]],
    ['?status=open', [second, first]],
    ['?status=closed', [third]],
    ['?status=OPEN,closed', [third, second, first]],
    ['?status=open&status=closed', [third, second, first]],
    ['?service_code=missed-bin', [third, second, first]],
    ['?service_code=pothole', []],
    ['?service_code=pothole,missed-bin', [third, second, first]],
    ['?service_code=no-such-thing', []],
    [`?start_date=${iso(1)}`, [third, second]],
    [`?end_date=${iso(40)}`, [second, first]],
    [`?end_date=${iso(39.9)}`, [first]],
    [`?start_date=${iso(0)}&end_date=${iso(0)}`, [first]],
    [`?start_date=${iso(0).slice(0, 10)}&end_date=${iso(0).slice(0, 10)}`, [first]],
    [`?start_date=${iso(0).replace('Z', '%2B00:00')}&end_date=${iso(50).replace('Z', '+00:00')}`, [second, first]],
    [`?updated_after=${iso(79)}`, [third]],
    [`?updated_after=${iso(80.5)}&status=closed`, [third]],
    [`?updated_before=${iso(79)}`, [second, first]],
    [`?updated_after=${iso(81.5)}`, []],
    ['?page_size=2', [third, second]],
    ['?page_size=2&page=2', [first]],
    ['?page_size=2&page=3', []],
    [`?service_request_id=${first}`, [first]],
    [`?service_request_id=${first},${third.toLowerCase()}`, [third, first]],
    [`?service_request_id=${first}&status=closed&start_date=${iso(80)}`, [first]],
    ['?service_request_id=2222-2222', []],
    ['?service_request_id=nonsense', []],
    ['?status=&start_date=&page=', [third, second, first]],
    ['?jurisdiction_id=mereham.example&extensions=true', [third, second, first]],
  ];
  for (const [query, references] of table)
    await t.test(`requests.json${query.replace(/\d{4}-\d\d-\d\dT[^&]*/g, '…')}`, async () =>
      assert.deepEqual(await referencesOf(office, query), references),
    );

  await t.test('after 90 days only those who ask for it see it', async () => {
    office.clock.now = start + 120 * day;
    assert.deepEqual(await referencesOf(office), [third, second]);
    assert.deepEqual(await referencesOf(office, `?start_date=${iso(-1)}&end_date=${iso(10)}`), [first]);
    assert.deepEqual(await referencesOf(office, `?updated_after=${iso(-1)}`), [third, second, first]);
    assert.deepEqual(await referencesOf(office, `?service_request_id=${first}`), [first]);
  });

  const refused = [
    [`?start_date=${iso(0)}&end_date=${iso(100)}`, /^start_date and end_date: Ask for up to 90 days/],
    [`?start_date=${iso(9)}&end_date=${iso(1)}`, /^start_date must be before end_date\.$/],
    ['?start_date=2026-13-45', /^start_date: Send a time like/],
    ['?end_date=tomorrow', /^end_date: Send a time like/],
    ['?updated_after=1', /^updated_after: Send a time like/],
    ['?status=fixed', /^status: Send open, closed/],
    ['?page=0', /^page: Send a whole number/],
    ['?page=-1', /^page: Send a whole number/],
    ['?page=9999999', /^page: Send a whole number/],
    ['?page_size=1001', /^page_size: Send a whole number/],
    ['?page_size=1;drop table request', /^page_size: Send a whole number/],
    [
      `?service_request_id=${Array.from({ length: 1001 }, () => 'a').join(',')}`,
      /^service_request_id: Send up to 1000/,
    ],
  ] as const;
  for (const [query, words] of refused)
    await t.test(`requests.json${query.slice(0, 60)} is refused`, async () => {
      const { status, body } = await office.get(`requests.json${query}`);
      assert.equal(status, 400);
      assert.match(wordsOf(body)[0] ?? '', words);
    });
});

void test('a reference is found however it is written', async (t) => {
  const office = await openOffice(t);
  const reference = await sendMissedBin(office);
  for (const written of [reference, reference.toLowerCase(), reference.replace('-', ''), reference.replace('-', '%20')])
    assert.equal((await office.get(`requests/${written}.json`)).status, 200, written);
  for (const written of ['2222-2222', 'x', '%00', '..%2f..%2fetc%2fpasswd', "'", `${reference}${reference}`])
    assert.equal((await office.get(`requests/${written}.json`)).status, 404, written);
});

void test('once it is erased the request stays, and nobody is in it', async (t) => {
  const office = await openOffice(t);
  const reference = await sendMissedBin(office);
  await office.database.deleteFrom('request_person').execute();
  const [seen] = await listOf(office, `?api_key=${office.key}`);
  assert.equal(seen?.service_request_id, reference);
  assert.doesNotMatch(JSON.stringify(seen), /Ann|Mill Lane|gate/);
});
