import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { buildDesk } from '../../src/desk/app.ts';
import { repositoryFolders } from '../../src/desk/config.ts';
import type { Database } from '../../src/desk/database/database.ts';
import type { Entries, Fault, SentFile } from '../../src/logic/forms/form.ts';
import { testDatabase } from './database.ts';
import { dataFolder, sampleNow } from './desk.ts';
import { multipartOf, samples } from './sent-files.ts';

const definition = {
  id: 'proof',
  service: 'council-tax',
  title: { en: 'Send proof', cy: 'Anfon prawf' },
  steps: [
    {
      id: 'who',
      fields: [
        { type: 'text', name: 'full-name', label: { en: 'Full name', cy: 'Enw llawn' } },
        { type: 'postcode', name: 'postcode', label: { en: 'Postcode', cy: 'Cod post' } },
        { type: 'date', name: 'moved', label: { en: 'When did you move?', cy: 'Pryd symudoch chi?' }, max: 'today' },
        {
          type: 'radios',
          name: 'dog',
          label: { en: 'Do you have a dog?', cy: 'Oes gennych chi gi?' },
          options: [
            { value: 'yes', label: { en: 'Yes', cy: 'Oes' } },
            { value: 'no', label: { en: 'No', cy: 'Nac oes' } },
          ],
        },
      ],
    },
    {
      id: 'dog',
      when: { field: 'dog', is: 'yes' },
      fields: [{ type: 'text', name: 'dog-name', label: { en: 'What is it called?', cy: 'Beth yw ei enw?' } }],
    },
    {
      id: 'paper',
      fields: [
        {
          type: 'file',
          name: 'paper',
          label: { en: 'Your bill', cy: 'Eich bil' },
          accept: ['.pdf', 'image/*'],
          maxMegabytes: 10,
          maxFiles: 2,
          later: ['bring-in'],
        },
      ],
    },
  ],
  privacy: { why: 'To check.', keptFor: '3 months.' },
  submit: { endpoint: '/clearway/api/forms/proof' },
  afterwards: { standard: 'council-tax' },
};

const good: Entries = {
  'full-name': ['Ann Example'],
  postcode: ['mh11za'],
  'moved-day': ['3'],
  'moved-month': ['November'],
  'moved-year': ['2026'],
  dog: ['no'],
  'paper-later': ['bring-in'],
};

interface Opened {
  readonly desk: FastifyInstance;
  readonly database: Database;
  readonly forms: string;
  /** A further desk of the same council, as after a restart, with its clock moved by some milliseconds. */
  readonly anotherDesk: (later: number) => Promise<FastifyInstance>;
}

const open = async (t: TestContext): Promise<Opened> => {
  const [data, database] = [await dataFolder(t), await testDatabase(t)];
  const forms = join(await dataFolder(t), 'forms');
  await mkdir(forms);
  await writeFile(join(forms, 'proof.json'), JSON.stringify(definition));
  await writeFile(join(forms, 'empty.json'), '{"id":"empty"}');
  const anotherDesk = async (later: number): Promise<FastifyInstance> => {
    const now = () => sampleNow + later;
    const desk = await buildDesk({ folders: repositoryFolders, database, data, forms, now, perMinute: 1_000_000 });
    t.after(() => desk.close());
    return desk;
  };
  return { desk: await anotherDesk(0), database, forms, anotherDesk };
};

let keys = 0;
const newKey = (): string => `test-key-${String((keys += 1)).padStart(12, '0')}`;

const send = (
  desk: FastifyInstance,
  entries: unknown,
  { key = newKey(), language = 'en', form = 'proof' }: { key?: string; language?: unknown; form?: string } = {},
): Promise<LightMyRequestResponse> =>
  desk.inject({
    method: 'POST',
    url: `/clearway/api/forms/${form}`,
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    payload: JSON.stringify({ entries, language }),
  });

interface Answer {
  readonly reference: string;
  readonly receivedAt: string;
  readonly view: { readonly kind: string; readonly form: string; readonly reference: string; readonly heading: string };
}
interface Problem {
  readonly title: string;
  readonly detail: string;
  readonly faults?: readonly Fault[];
  readonly reference?: string;
}
/** How many requests the desk has. */
const kept = async (database: Database): Promise<number> =>
  (await database.selectFrom('request').select('reference').execute()).length;

/** What the desk keeps of a form, by the reference that it answered. */
const keptOf = (database: Database, answer: LightMyRequestResponse) =>
  database
    .selectFrom('request')
    .innerJoin('request_person', 'request_person.reference', 'request.reference')
    .select(['form', 'language', 'received_at', 'entries', 'answers'])
    .where('request.reference', '=', answer.json<Answer>().reference)
    .executeTakeFirstOrThrow();

test('a whole form is received: a reference, the moment, and what to show', async (t) => {
  const { desk, database } = await open(t);
  const key = newKey();
  const answer = await send(desk, good, { key });
  assert.equal(answer.statusCode, 201, answer.body);
  assert.equal(answer.headers['cache-control'], 'no-store');
  const { reference, receivedAt, view } = answer.json<Answer>();
  assert.match(reference, /^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  assert.equal(receivedAt, '2026-11-24T10:07:00.000Z');
  assert.deepEqual([view.kind, view.form, view.reference], ['sent', 'proof', reference]);

  const submission = await keptOf(database, answer);
  assert.deepEqual(submission.answers, {
    'full-name': 'Ann Example',
    postcode: 'MH1 1ZA',
    moved: '2026-11-03',
    dog: 'no',
    paper: { later: 'bring-in' },
  });
  assert.deepEqual([submission.form, submission.language, submission.received_at], ['proof', 'en', sampleNow]);
});

test('in Welsh the page after sending is Welsh, and so are the mistakes', async (t) => {
  const { desk } = await open(t);
  const [english, welsh] = [await send(desk, good), await send(desk, good, { language: 'cy' })];
  assert.notEqual(welsh.json<Answer>().view.heading, english.json<Answer>().view.heading);
  const wrong = await send(desk, { ...good, postcode: ['x'] }, { language: 'cy' });
  assert.match(wrong.json<Problem>().faults?.[0]?.message ?? '', /Cod post/);
  assert.equal(wrong.json<Problem>().title, 'Mae problem');
});

const faulty: [string, Entries, readonly string[]][] = [
  ['nothing at all', {}, ['full-name', 'postcode', 'moved', 'dog', 'paper']],
  ['an empty name', { ...good, 'full-name': [' '] }, ['full-name']],
  ['half a postcode', { ...good, postcode: ['MH1'] }, ['postcode']],
  ['a day that does not exist', { ...good, 'moved-day': ['31'] }, ['moved']],
  ['a day to come', { ...good, 'moved-day': ['25'] }, ['moved']],
  ['an answer that is not offered', { ...good, dog: ['perhaps'] }, ['dog']],
  ['a question that hangs on another answer', { ...good, dog: ['yes'] }, ['dog-name']],
  ['another way that is not offered', { ...good, 'paper-later': ['send-later'] }, ['paper']],
  ['two mistakes, in page order', { ...good, 'paper-later': [], postcode: [''] }, ['postcode', 'paper']],
];
for (const [says, entries, fields] of faulty) {
  test(`mistakes come back with their fields, and nothing is kept: ${says}`, async (t) => {
    const { desk, database } = await open(t);
    const answer = await send(desk, entries);
    assert.equal(answer.statusCode, 422);
    assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8');
    const { faults = [] } = answer.json<Problem>();
    assert.deepEqual(
      faults.map(({ field }) => field),
      fields,
    );
    for (const { message, controls } of faults) assert.ok(message.length > 5 && controls.length > 0);
    assert.equal(await kept(database), 0);
  });
}

test('what is not asked is not kept, and neither is what no question asked for', async (t) => {
  const { desk, database } = await open(t);
  const answer = await send(desk, { ...good, 'dog-name': ['Rex'], evil: ['x'], __proto__: ['y'], constructor: ['z'] });
  assert.equal(answer.statusCode, 201);
  const submission = await keptOf(database, answer);
  assert.deepEqual(Object.keys(submission.entries).sort(), [...Object.keys(good)].sort());
});

test('what another body does is not taken in, whatever else was answered', async (t) => {
  const { desk, database, forms } = await open(t);
  const away = {
    id: 'away',
    when: { field: 'dog', is: 'yes' },
    fields: [{ type: 'hand-over', name: 'county', label: 'The county does this', href: 'https://county.example/' }],
  };
  const [who, ...rest] = definition.steps;
  await writeFile(
    join(forms, 'county.json'),
    JSON.stringify({ ...definition, id: 'county', steps: [who, away, ...rest] }),
  );
  const answer = await send(desk, { ...good, dog: ['yes'] }, { form: 'county' });
  assert.equal(answer.statusCode, 422);
  assert.deepEqual(answer.json<Problem>().faults, [
    {
      field: 'county',
      controls: [],
      message: 'Another council or company does this. Send it to them; the form says where.',
    },
  ]);
  assert.equal((await send(desk, good, { form: 'county' })).statusCode, 201);
  assert.equal(await kept(database), 1);
});

test('ten at once under one key are one: each hears the same reference', async (t) => {
  const { desk, database } = await open(t);
  const key = newKey();
  const answers = await Promise.all(Array.from({ length: 10 }, () => send(desk, good, { key })));
  assert.deepEqual(new Set(answers.map(({ statusCode }) => statusCode)), new Set([201]));
  assert.equal(new Set(answers.map(({ body }) => body)).size, 1);
  assert.equal(await kept(database), 1);
});

test('sent again under its key after the answer was lost: the same answer, also from a desk that has just started', async (t) => {
  const { desk, database, anotherDesk } = await open(t);
  const key = newKey();
  const first = await send(desk, good, { key });
  const later = await anotherDesk(86_400_000);
  const again = await send(later, good, { key });
  assert.equal(again.statusCode, 201);
  const { reference, receivedAt } = first.json<Answer>();
  assert.deepEqual([again.json<Answer>().reference, again.json<Answer>().receivedAt], [reference, receivedAt]);
  assert.equal(await kept(database), 1);
});

test('a form that was kept is answered alike although the day that it names has gone out of range', async (t) => {
  const { desk, anotherDesk } = await open(t);
  const key = newKey();
  await send(desk, { ...good, 'moved-day': ['24'] }, { key });
  const yesterday = await anotherDesk(-86_400_000);
  assert.equal((await send(yesterday, { ...good, 'moved-day': ['24'] }, { key })).statusCode, 201);
});

test('other answers under a key that is taken are not passed off as sent: the first reference is named', async (t) => {
  const { desk, database } = await open(t);
  const key = newKey();
  const { reference } = (await send(desk, good, { key })).json<Answer>();
  const other = await send(desk, { ...good, 'full-name': ['Bob Example'] }, { key });
  assert.equal(other.statusCode, 409);
  assert.equal(other.json<Problem>().reference, reference);
  assert.match(other.json<Problem>().detail, new RegExp(`${reference}.*Call us`));
  assert.equal(await kept(database), 1);
});

test('the same key for another form is another submission', async (t) => {
  const { desk, database, forms } = await open(t);
  await writeFile(join(forms, 'second.json'), JSON.stringify({ ...definition, id: 'second' }));
  const key = newKey();
  const [one, two] = [await send(desk, good, { key }), await send(desk, good, { key, form: 'second' })];
  assert.deepEqual([one.statusCode, two.statusCode], [201, 201]);
  assert.notEqual(one.json<Answer>().reference, two.json<Answer>().reference);
  assert.equal(await kept(database), 2);
});

test('a key that failed its check is free for the right answers', async (t) => {
  const { desk } = await open(t);
  const key = newKey();
  assert.equal((await send(desk, {}, { key })).statusCode, 422);
  assert.equal((await send(desk, good, { key })).statusCode, 201);
});

test('without a key nothing is kept', async (t) => {
  const { desk, database } = await open(t);
  const answer = await desk.inject({
    method: 'POST',
    url: '/clearway/api/forms/proof',
    payload: { entries: good, language: 'en' },
  });
  assert.equal(answer.statusCode, 400);
  assert.match(answer.json<Problem>().detail, /Idempotency-Key/);
  assert.equal(await kept(database), 0);
});

for (const form of ['no-such-form', 'empty', 'PROOF', '..%2fproof', 'proof.json', '%00', 'a'.repeat(100)]) {
  test(`there is no form ${form.slice(0, 20)}`, async (t) => {
    const { desk } = await open(t);
    const answer = await send(desk, good, { form });
    assert.equal(answer.statusCode, 404);
    assert.equal(answer.json<Problem>().title, 'We do not have this');
  });
}

const shapes: [string, string][] = [
  ['no JSON', '{"entries":'],
  ['nothing', ''],
  ['a list', '[1]'],
  ['null', 'null'],
  ['a text', '"hello"'],
  ['no entries', '{"language":"en"}'],
  ['entries that are a list', '{"entries":[]}'],
  ['a value that is no list', '{"entries":{"dog":"no"}}'],
  ['a value that is no text', '{"entries":{"dog":[1]}}'],
  ['a value inside a value', '{"entries":{"dog":[["no"]]}}'],
  ['a poisoned prototype', '{"entries":{"dog":["no"]},"__proto__":{"a":1}}'],
  ['very deep', `{"entries":${'['.repeat(40_000)}${']'.repeat(40_000)}}`],
];
for (const [says, payload] of shapes) {
  test(`a message of another shape is refused in plain words: ${says}`, async (t) => {
    const { desk, database } = await open(t);
    const answer = await desk.inject({
      method: 'POST',
      url: '/clearway/api/forms/proof',
      headers: { 'content-type': 'application/json', 'idempotency-key': newKey() },
      payload,
    });
    assert.equal(answer.statusCode, 400);
    assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8');
    assert.doesNotMatch(answer.body, /Unexpected|token|position|prototype|FST_/);
    assert.equal(await kept(database), 0);
  });
}

test('more than 100 kB is too large', async (t) => {
  const { desk } = await open(t);
  const answer = await send(desk, { ...good, 'full-name': ['x'.repeat(100_001)] });
  assert.equal(answer.statusCode, 413);
  assert.equal(answer.json<Problem>().title, 'This is too large');
});

test('a message that is no JSON is refused', async (t) => {
  const { desk } = await open(t);
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'text/xml']) {
    const answer = await desk.inject({
      method: 'POST',
      url: '/clearway/api/forms/proof',
      headers: { 'content-type': type, 'idempotency-key': newKey() },
      payload: 'entries=x',
    });
    assert.ok([400, 415].includes(answer.statusCode), `${type}: ${answer.statusCode}`);
    assert.doesNotMatch(answer.body, /We do not have this/);
  }
});

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; DROP TABLE submissions; --",
  '=cmd|" /C calc"!A0',
  '${7*7}{{7*7}}',
  '../../etc/passwd',
  'Ann\r\nBcc: all@example.com',
  '\u202eAnn',
  'A\u0000nn',
  '\ud800',
  'Ŵyn 🗑️ ' + 'a\u0301'.repeat(500),
];
for (const text of hostile) {
  test(`stored as text: ${JSON.stringify(text).slice(0, 40)}`, async (t) => {
    const { desk, database } = await open(t);
    const answer = await send(desk, { ...good, 'full-name': [text] });
    assert.equal(answer.statusCode, 201, answer.body);
    const submission = await keptOf(database, answer);
    const [stored = ''] = submission.entries['full-name'] ?? [];
    // The database takes no zero sign and no half of a sign: something that says "there was one" stands in its place.
    assert.equal(stored, text.replaceAll('\r\n', '\n').replace(/\0|^\ud800$/g, '\ufffd'));
    assert.doesNotMatch(answer.body, /<script|onerror/);
  });
}

const upload = async (desk: FastifyInstance, filename: string, bytes: Buffer): Promise<SentFile> => {
  const { payload, headers } = multipartOf({ filename, bytes });
  return (await desk.inject({ method: 'POST', url: '/clearway/api/uploads', payload, headers })).json<SentFile>();
};
const withFiles = (...files: readonly unknown[]): Entries => ({
  ...good,
  'paper-later': [],
  paper: files.map((file) => (typeof file === 'string' ? file : JSON.stringify(file))),
});

test('a file that was sent ahead goes with the form', async (t) => {
  const { desk, database } = await open(t);
  const file = await upload(desk, 'bill.pdf', samples.pdf);
  const answer = await send(desk, withFiles(file));
  assert.equal(answer.statusCode, 201, answer.body);
  const submission = await keptOf(database, answer);
  assert.deepEqual(submission.answers['paper'], [file]);
});

test('a page cannot make a file smaller, or another kind, than the desk knows it to be', async (t) => {
  const { desk, database } = await open(t);
  const file = await upload(desk, 'letter.docx', samples.docx);
  const lie = { ...file, name: 'letter.pdf', type: 'application/pdf', size: 1 };
  assert.equal((await send(desk, withFiles(lie))).statusCode, 422);

  const pdf = await upload(desk, 'bill.pdf', samples.pdf);
  const answer = await send(desk, withFiles({ ...pdf, name: '<b>x</b>.exe', size: 0 }));
  assert.equal(answer.statusCode, 201, answer.body);
  const submission = await keptOf(database, answer);
  assert.deepEqual(submission.answers['paper'], [pdf]);
});

const claims: [string, unknown, RegExp][] = [
  ['an id that nobody gave', { id: 'f'.repeat(32), name: 'bill.pdf', size: 9, type: 'application/pdf' }, /bill\.pdf/],
  ['a path as its id', { id: '../../etc/passwd', name: 'bill.pdf', size: 9, type: 'application/pdf' }, /bill\.pdf/],
  ['no id', { name: 'bill.pdf' }, /bill\.pdf/],
  ['no JSON', 'bill.pdf', /this file/],
  ['JSON that is no file', '[]', /this file/],
  ['null', 'null', /this file/],
];
for (const [says, claim, words] of claims) {
  test(`a file that the desk does not have is said to be missing: ${says}`, async (t) => {
    const { desk, database } = await open(t);
    const answer = await send(desk, withFiles(claim));
    assert.equal(answer.statusCode, 422, answer.body);
    const { faults = [] } = answer.json<Problem>();
    assert.deepEqual(
      faults.map(({ field }) => field),
      ['paper'],
    );
    assert.match(faults[0]?.message ?? '', words);
    assert.match(faults[0]?.message ?? '', /Choose it again/);
    assert.equal(await kept(database), 0);
  });
}

test('three files where two fit are too many', async (t) => {
  const { desk } = await open(t);
  const files = await Promise.all(['a', 'b', 'c'].map((name) => upload(desk, `${name}.pdf`, samples.pdf)));
  const answer = await send(desk, withFiles(...files));
  assert.equal(answer.statusCode, 422);
});

test('a definition is served as it is written', async (t) => {
  const { desk } = await open(t);
  const answer = await desk.inject('/forms/proof.json');
  assert.equal(answer.statusCode, 200);
  assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8');
  assert.deepEqual(answer.json(), definition);
});

for (const address of ['/forms/no.json', '/forms/..%2fproof.json', '/forms/PROOF.json', '/forms/.json']) {
  test(`there is no definition at ${address}`, async (t) => {
    const { desk } = await open(t);
    assert.equal((await desk.inject(address)).statusCode, 404);
  });
}
