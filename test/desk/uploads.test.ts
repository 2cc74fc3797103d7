import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import test from 'node:test';
import type { SentFile } from '../../src/logic/forms/form.ts';
import { mostBytes } from '../../src/desk/stores/files.ts';
import { bytesOf, multipartOf, samples } from './sent-files.ts';
import { address, filesIn, open, recorded, send } from './uploading.ts';

const taken: [keyof typeof samples, string, string, string][] = [
  ['jpeg', 'photo.jpg', 'image/jpeg', 'photo.jpg'],
  ['jpeg', 'PHOTO.JPEG', 'image/jpeg', 'PHOTO.JPEG'],
  ['png', 'screen.png', 'image/png', 'screen.png'],
  ['gif', 'a.gif', 'image/gif', 'a.gif'],
  ['webp', 'a.webp', 'image/webp', 'a.webp'],
  ['heic', 'IMG_0042.HEIC', 'image/heic', 'IMG_0042.HEIC'],
  ['pdf', 'bill.pdf', 'application/pdf', 'bill.pdf'],
  ['docx', 'letter.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'letter.docx'],
  [
    'docxOfSharePoint',
    'letter.docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'letter.docx',
  ],
  ['odt', 'letter.odt', 'application/vnd.oasis.opendocument.text', 'letter.odt'],
  ['jpeg', 'named like a PDF.pdf', 'image/jpeg', 'named like a PDF.pdf.jpg'],
  ['pdf', 'program.exe', 'application/pdf', 'program.exe.pdf'],
  ['png', 'no ending', 'image/png', 'no ending.png'],
  // What the directory at the end does not list, no program opens: the bytes are kept and never run.
  [
    'twoDirectories',
    'letter.docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'letter.docx',
  ],
];
for (const [sample, name, type, kept] of taken) {
  test(`taken: ${sample} sent as ${name}`, async (t) => {
    const { desk, data } = await open(t);
    const answer = await send(desk, name, samples[sample]);
    assert.equal(answer.statusCode, 201);
    const file = answer.json<SentFile>();
    assert.deepEqual({ ...file, id: '' }, { id: '', name: kept, size: samples[sample].length, type });
    assert.match(file.id, /^[0-9a-f]{32}$/);
    const hash = createHash('sha256').update(samples[sample]).digest('hex');
    assert.deepEqual(await readFile(join(data, 'content', hash.slice(0, 2), hash)), samples[sample]);
  });
}

test('from a page of another site nothing is taken in', async (t) => {
  const { desk, database } = await open(t);
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'nonsense' },
    { 'sec-fetch-site': 'cross-site' },
  ];
  for (const headers of foreign) assert.equal((await send(desk, 'a.pdf', samples.pdf, headers)).statusCode, 403);
  assert.equal(await recorded(database), 0);
});

test('exactly 10 MB fits', async (t) => {
  const { desk } = await open(t);
  const answer = await send(desk, 'a.pdf', Buffer.concat([samples.pdf, Buffer.alloc(mostBytes - samples.pdf.length)]));
  assert.deepEqual([answer.statusCode, answer.json<SentFile>().size], [201, mostBytes]);
});

test('what is far too large is refused by its announced length, before it has been read', async (t) => {
  const { desk, data } = await open(t);
  const { headers } = multipartOf();
  const answer = await desk.inject({
    method: 'POST',
    url: address,
    payload: 'x',
    headers: { ...headers, 'content-length': String(50_000_000) },
  });
  assert.equal(answer.statusCode, 413);
  assert.deepEqual(await filesIn(data), []);
});

const names: [string, string, string][] = [
  ['a path upwards', '../../../etc/passwd.pdf', 'passwd.pdf'],
  ['a path on Windows', 'C:\\\\Users\\\\Ann\\\\bill.pdf', 'bill.pdf'],
  ['only dots', '..', 'file.pdf'],
  ['nothing before its ending', '.pdf', 'pdf.pdf'],
  ['nothing', '', 'file.pdf'],
  ['a device of Windows', 'con.pdf', 'file-con.pdf'],
  ['Welsh letters', 'bil tŷ â chŵn.pdf', 'bil tŷ â chŵn.pdf'],
  ['an emoji', '🧾 bill.pdf', '🧾 bill.pdf'],
  ['a sign that turns the direction of writing', 'bill\u202efdp.pdf', 'billfdp.pdf'],
  ['a zero byte', 'bill\u0000.exe.pdf', 'bill.exe.pdf'],
  ['signs that mean something to a shell or a disk', 'a<b>:c|d?*e.pdf', 'abcde.pdf'],
  ['a stream of Windows', 'bill.pdf:evil.exe', 'bill.pdfevil.exe.pdf'],
  ['HTML', '<img src=x onerror=alert(1)>.pdf', 'img src=x onerror=alert(1).pdf'],
  ['a very long name', `${'a'.repeat(300)}.pdf`, `${'a'.repeat(96)}.pdf`],
  ['spaces and dots at its end', 'bill . .pdf', 'bill.pdf'],
];
for (const [says, name, kept] of names) {
  test(`a file's name is cleaned: ${says}`, async (t) => {
    const { desk, data } = await open(t);
    const answer = await send(desk, name, samples.pdf);
    assert.equal(answer.statusCode, 201, answer.body);
    assert.equal(answer.json<SentFile>().name, kept);
    for (const path of await filesIn(data))
      assert.match(path.slice(data.length), /^\/content\/[0-9a-f]{2}\/[0-9a-f]{64}$/);
  });
}

const key = '5f0c9a52-3f0b-4c55-9d4b-0c1a3c7d1a11';

test('sent again under the same key, a file is kept once and answered alike', async (t) => {
  const { desk, database } = await open(t);
  const first = await send(desk, 'bill.pdf', samples.pdf, { 'idempotency-key': key });
  const again = await send(desk, 'bill.pdf', samples.pdf, { 'idempotency-key': `"${key}"` });
  assert.deepEqual([again.statusCode, again.json()], [201, first.json()]);
  assert.equal(await recorded(database), 1);
});

test('sent ten times at once under one key, a file is kept once', async (t) => {
  const { desk, database, data } = await open(t);
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => send(desk, 'bill.pdf', samples.pdf, { 'idempotency-key': key })),
  );
  assert.equal(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size, 1);
  assert.equal(answers[0]?.statusCode, 201);
  assert.deepEqual([await recorded(database), (await filesIn(data)).length], [1, 1]);
});

test('another file under a key that is taken is refused, and does not come in the place of the first', async (t) => {
  const { desk } = await open(t);
  await send(desk, 'bill.pdf', samples.pdf, { 'idempotency-key': key });
  const other = await send(desk, 'photo.jpg', samples.jpeg, { 'idempotency-key': key });
  assert.equal(other.statusCode, 409);
  assert.doesNotMatch(other.body, /bill/);
});

test('without a key each file has an id of its own; the bytes are kept once', async (t) => {
  const { desk, data } = await open(t);
  const ids = [await send(desk, 'a.pdf', samples.pdf), await send(desk, 'b.pdf', samples.pdf)].map(
    (answer) => answer.json<SentFile>().id,
  );
  assert.notEqual(ids[0], ids[1]);
  assert.equal((await filesIn(join(data, 'content'))).length, 1);
});

for (const bad of ['short', 'with spaces in the key', 'a'.repeat(201), '../../../etc/passwd']) {
  test(`a key that is none is refused: ${bad.slice(0, 20)}`, async (t) => {
    const { desk } = await open(t);
    const answer = await send(desk, 'a.pdf', samples.pdf, { 'idempotency-key': bad });
    assert.equal(answer.statusCode, 400);
    assert.match(answer.json<{ detail: string }>().detail, /16 to 200/);
  });
}

test('two files in one message are refused: one at a time', async (t) => {
  const { desk } = await open(t);
  const { payload, headers } = multipartOf(
    { filename: 'a.pdf', bytes: samples.pdf },
    { filename: 'b.pdf', bytes: samples.pdf },
  );
  const answer = await desk.inject({ method: 'POST', url: address, payload, headers });
  assert.equal(answer.statusCode, 422);
  assert.match(answer.json<{ detail: string }>().detail, /one at a time/);
});

const noFile: [string, { payload: Buffer | string; headers: Record<string, string> }][] = [
  ['an empty message', multipartOf()],
  ['a field where the file should be', multipartOf({ field: 'file', bytes: bytesOf('hello') })],
  ['JSON', { payload: '{"file":"x"}', headers: { 'content-type': 'application/json' } }],
];
for (const [says, message] of noFile) {
  test(`there is no file in ${says}`, async (t) => {
    const { desk } = await open(t);
    const answer = await desk.inject({ method: 'POST', url: address, ...message });
    assert.equal(answer.statusCode, 422);
    assert.match(answer.json<{ detail: string }>().detail, /no file here/);
  });
}

const unreadable: [string, string, string][] = [
  ['no boundary', 'x', 'multipart/form-data'],
  ['a boundary of 300 signs', 'x', `multipart/form-data; boundary=${'b'.repeat(300)}`],
  ['another boundary than announced', '--other\r\n\r\nx\r\n--other--', 'multipart/form-data; boundary=mine'],
  [
    'a message cut off',
    '--mine\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7',
    'multipart/form-data; boundary=mine',
  ],
  [
    'a field that every object has',
    '--mine\r\nContent-Disposition: form-data; name="__proto__"; filename="a.pdf"\r\n\r\n%PDF-1.7\r\n--mine--\r\n',
    'multipart/form-data; boundary=mine',
  ],
  ['a type that nobody knows', 'x', 'application/x-unknown'],
];
for (const [says, payload, type] of unreadable) {
  test(`a message that cannot be read is answered in plain words: ${says}`, async (t) => {
    const { desk, data } = await open(t);
    const answer = await desk.inject({ method: 'POST', url: address, payload, headers: { 'content-type': type } });
    assert.ok(answer.statusCode >= 400 && answer.statusCode < 500, `${answer.statusCode} ${answer.body}`);
    assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8');
    assert.doesNotMatch(answer.body, /boundary|Multipart|multipart data|FST_|busboy/);
    assert.deepEqual(await filesIn(data), []);
  });
}

test('in Welsh where the page is in Welsh', async (t) => {
  const { desk } = await open(t);
  const answer = await send(desk, 'a.exe', samples.exe, { 'accept-language': 'cy' });
  assert.deepEqual(answer.json(), {
    title: 'Ni allem gymryd y ffeil hon',
    status: 415,
    detail: 'Ni allwn agor y math hwn o ffeil. Dewiswch lun, PDF neu ddogfen Word.',
    reason: 'wrong-type',
  });
});

test('only the desk’s own account can read what is kept', async (t) => {
  const { desk, data } = await open(t);
  await send(desk, 'a.pdf', samples.pdf);
  for (const path of await filesIn(data)) assert.equal((await stat(path)).mode & 0o077, 0, path);
  assert.equal((await stat(join(data, 'content'))).mode & 0o077, 0);
});

test('nothing that was sent can be fetched', async (t) => {
  const { desk } = await open(t);
  const { id } = (await send(desk, 'a.pdf', samples.pdf)).json<SentFile>();
  for (const url of [`${address}/${id}`, `/clearway/uploads/${id}`, `/content/${id}`, `${address}?id=${id}`])
    assert.equal((await desk.inject(url)).statusCode, 404, url);
});

test('an upload that breaks off leaves nothing behind, and the desk goes on', async (t) => {
  const { desk, data } = await open(t);
  await desk.listen({ host: '127.0.0.1', port: 0 });
  const { port } = desk.server.address() as AddressInfo;
  const { payload, headers } = multipartOf({
    filename: 'a.pdf',
    bytes: Buffer.concat([samples.pdf, Buffer.alloc(500_000)]),
  });
  const half = request({
    port,
    method: 'POST',
    path: address,
    headers: { ...headers, 'content-length': payload.length },
  });
  half.on('error', () => undefined);
  half.write(payload.subarray(0, 300_000));
  await until(async () => (await filesIn(join(data, 'incoming'))).length === 1);
  half.destroy();
  await until(async () => (await filesIn(data)).length === 0);

  const whole = request({ port, method: 'POST', path: address, headers });
  whole.end(payload);
  const [answer] = (await once(whole, 'response')) as [{ statusCode: number; resume(): void }];
  answer.resume();
  assert.equal(answer.statusCode, 201);
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.fail('it did not come to pass within 4 seconds');
}
