import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { readFile, readdir, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { MessageProblem, type MessageDriver } from '../../src/desk/messages/driver.ts';
import { filesDriver } from '../../src/desk/messages/files-driver.ts';
import { notifyDriver } from '../../src/desk/messages/notify-driver.ts';
import { smtpDriver } from '../../src/desk/messages/smtp-driver.ts';
import { dataFolder } from './desk.ts';
import { at, taken } from './messages-desk.ts';
import { readMail } from './messages-mail-reader.ts';
import { startMailServer } from './messages-mail-server.ts';

const sender = { name: 'Cyngor Môn, Dŵr & Ffyrdd', address: 'no-reply@mereham.example' };
const welsh = taken({
  language: 'cy',
  subject: 'Mae eich ffurflen gennym. Dŵr, tŷ a phêl',
  body: 'Helô\n\n.\nMae’n cymryd tua 2 ddiwrnod gwaith.\n..dau ddot\nhttps://www.mereham.example/clearway/request-tracker?reference=7K4P-9QX3&key=abcdefghijklmnopqrstuv&lang=cy',
});

const problemOf = async (driver: MessageDriver, message = taken()): Promise<MessageProblem> => {
  const error: unknown = await driver.send(message).then(
    () => assert.fail('it was sent'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof MessageProblem, String(error));
  assert.doesNotMatch(error.message, /ann@|example\.org/, 'a problem names nobody');
  return error;
};

test('files: a mail program opens what is written, in Welsh, and only the desk’s account may', async (t) => {
  const data = await dataFolder(t);
  const driver = filesDriver(join(data, 'deep'), sender);
  await driver.send(welsh);
  await driver.send(welsh);
  const folder = join(data, 'deep', 'messages');
  assert.deepEqual(await readdir(folder), ['17.eml']);
  assert.equal((await stat(folder)).mode & 0o777, 0o700);
  assert.equal((await stat(join(folder, '17.eml'))).mode & 0o777, 0o600);
  const { header, text } = readMail(await readFile(join(folder, '17.eml')));
  assert.equal(text.trimEnd(), welsh.body);
  assert.equal(header('subject'), welsh.subject);
  assert.equal(header('to'), 'ann@example.org');
  assert.match(header('from') ?? '', /^"?Cyngor Môn, Dŵr & Ffyrdd"? <no-reply@mereham\.example>$/);
  assert.equal(Date.parse(header('date') ?? ''), at);
  assert.equal(header('content-language'), 'cy');
  assert.equal(header('auto-submitted'), 'auto-generated');
  assert.match(header('content-type') ?? '', /^text\/plain; charset=utf-8/);
  assert.match(header('message-id') ?? '', /^<clearway-17-[\da-z]+@mereham\.example>$/);
});

test('SMTP: the mail server gets one message, for one person, that can be read', async (t) => {
  const server = await startMailServer(t);
  const driver = smtpDriver({ host: '127.0.0.1', port: server.port, secure: false }, sender);
  await driver.send(welsh);
  await driver.send(taken({ id: 18 }));
  const [first, second] = server.deliveries;
  assert.deepEqual([first?.from, first?.to], ['no-reply@mereham.example', ['ann@example.org']]);
  const { header, text } = readMail(first?.bytes ?? Buffer.of());
  assert.equal(text.trimEnd(), welsh.body);
  assert.equal(header('subject'), welsh.subject);
  assert.equal(server.deliveries.length, 2);
  assert.notEqual(readMail(second?.bytes ?? Buffer.of()).header('message-id'), header('message-id'));
});

test('SMTP: the same message tried twice has one name, so that mail programs show it once', async (t) => {
  const server = await startMailServer(t);
  const driver = smtpDriver({ host: '127.0.0.1', port: server.port, secure: false }, sender);
  await driver.send(taken());
  await driver.send(taken({ attempts: 2 }));
  const names = server.deliveries.map(({ bytes }) => readMail(bytes).header('message-id'));
  assert.equal(names.length, 2);
  assert.equal(new Set(names).size, 1);
});

test('SMTP: it says its name and password to this computer', async (t) => {
  const server = await startMailServer(t, {}, ['AUTH PLAIN']);
  await smtpDriver(
    { host: '127.0.0.1', port: server.port, secure: false, user: 'desk', password: 'p@ss' },
    sender,
  ).send(taken());
  const said = Buffer.from('\0desk\0p@ss').toString('base64');
  assert.ok(server.commands.includes(`AUTH PLAIN ${said}`), server.commands.join('\n'));
});

test('SMTP: to another computer a password goes only over an encrypted connection', async (t) => {
  const server = await startMailServer(t, {}, ['AUTH PLAIN']);
  // "0" is an address of this computer too, but not one by which the driver knows it.
  const away = smtpDriver(
    { host: '0.0.0.0', port: server.port, secure: false, user: 'desk', password: 'p@ss' },
    sender,
  );
  const problem = await problemOf(away);
  assert.equal(problem.isFinal, false);
  assert.ok(!server.commands.some((command) => command.startsWith('AUTH')), server.commands.join('\n'));
  assert.equal(server.deliveries.length, 0);
});

// [what happens, the server's own answers, what is kept, given up at once]
const smtpRows: [string, Record<string, string>, string, boolean][] = [
  [
    'a mailbox that is not there',
    { 'RCPT TO': '550 5.1.1 <ann@example.org> unknown' },
    'The mail server does not take mail for this address (550).',
    true,
  ],
  [
    'a mailbox that is busy',
    { 'RCPT TO': '450 4.2.1 <ann@example.org> busy' },
    'The mail server did not take it now (450).',
    false,
  ],
  [
    'a server that is closing',
    { 'MAIL FROM': '421 4.3.2 Closing' },
    'The mail server did not take it now (421).',
    false,
  ],
  [
    'a sender that is not known',
    { 'MAIL FROM': '553 5.7.1 Not you' },
    'The mail server did not take it now (553).',
    false,
  ],
  [
    'a text that is not taken',
    { DATA: '554 5.7.1 ann@example.org' },
    'The mail server did not take it now (554).',
    false,
  ],
  [
    'a wrong password',
    { AUTH: '535 5.7.8 desk wrong' },
    'The mail server does not know our name and password (535). Check CLEARWAY_SMTP.',
    false,
  ],
];
for (const [says, answers, words, isFinal] of smtpRows)
  test(`SMTP: ${says}`, async (t) => {
    const server = await startMailServer(t, answers, ['AUTH PLAIN']);
    const login = { user: 'desk', password: 'secret' };
    const problem = await problemOf(
      smtpDriver({ host: '127.0.0.1', port: server.port, secure: false, ...login }, sender),
    );
    assert.deepEqual([problem.message, problem.isFinal], [words, isFinal]);
  });

test('SMTP: no server there', async () => {
  const problem = await problemOf(smtpDriver({ host: '127.0.0.1', port: 1, secure: false }, sender));
  assert.deepEqual([problem.message, problem.isFinal], ['The mail server does not answer (ESOCKET).', false]);
});

const serviceId = '26785a09-ab16-4eb0-8407-a37497a57506';
const secret = '3d844edf-8d35-48ac-975b-e847b4f122b0';
const template = 'f33517ff-2a88-4f6e-b855-c550268ce08a';

/** A GOV.UK Notify on this computer that answers as it is told, and keeps what it was asked. */
const startNotify = async (t: TestContext, status = 201, answer: object = { id: 'x' }) => {
  const asked: { path: string; authorization: string; body: Record<string, unknown> }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += String(piece)));
    request.on('end', () => {
      const { method, url, headers } = request;
      asked.push({
        path: `${method} ${url}`,
        authorization: headers.authorization ?? '',
        body: JSON.parse(body) as Record<string, unknown>,
      });
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { asked, driver: notifyDriver({ address, serviceId, secret, template }, () => at) };
};

test('Notify: one POST with the template, the person, the words, and a token that our secret signed', async (t) => {
  const { asked, driver } = await startNotify(t);
  await driver.send(welsh);
  const [{ path, authorization, body } = assert.fail('nothing was asked')] = asked;
  assert.equal(path, 'POST /v2/notifications/email');
  assert.deepEqual(body, {
    template_id: template,
    email_address: 'ann@example.org',
    personalisation: { subject: welsh.subject, body: welsh.body },
    reference: `clearway-17-${at.toString(36)}`,
  });
  const [head = '', claims = '', signature] =
    /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1]?.split('.') ?? [];
  const read = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString());
  assert.deepEqual(read(head), { typ: 'JWT', alg: 'HS256' });
  assert.deepEqual(read(claims), { iss: serviceId, iat: at / 1000 });
  assert.equal(signature, createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url'));
});

const refusal = (error: string, message: string) => ({ status_code: 400, errors: [{ error, message }] });
// [what happens, status, what Notify says, what is kept, given up at once]
const notifyRows: [string, number, object, string, boolean][] = [
  [
    'a key for the team',
    400,
    refusal('BadRequestError', 'Can’t send to this recipient using a team-only API key'),
    'GOV.UK Notify sends to your own team only: make the service and its key live (400).',
    false,
  ],
  [
    'no such address',
    400,
    refusal('ValidationError', 'email_address Not a valid email address'),
    'GOV.UK Notify does not take this email address (400).',
    true,
  ],
  [
    'another template',
    400,
    refusal('BadRequestError', 'Missing personalisation: name'),
    'GOV.UK Notify does not take our template: it must hold ((subject)) and ((body)) (400).',
    false,
  ],
  [
    'something else',
    400,
    refusal('BadRequestError', 'ann@example.org'),
    'GOV.UK Notify does not take this message (400).',
    true,
  ],
  [
    'a wrong key',
    403,
    refusal('AuthError', 'Invalid token: API key not found'),
    'GOV.UK Notify does not know CLEARWAY_NOTIFY_KEY, or our clock is wrong (403).',
    false,
  ],
  [
    'too many',
    429,
    refusal('RateLimitError', 'Exceeded rate limit'),
    'GOV.UK Notify has had enough for now (429).',
    false,
  ],
  [
    'a fault of theirs',
    500,
    refusal('Exception', 'Internal server error'),
    'GOV.UK Notify cannot send at the moment (500).',
    false,
  ],
  ['a proxy before them', 503, {}, 'GOV.UK Notify cannot send at the moment (503).', false],
];
for (const [says, status, answer, words, isFinal] of notifyRows)
  test(`Notify: ${says}`, async (t) => {
    const { driver } = await startNotify(t, status, answer);
    const problem = await problemOf(driver);
    assert.deepEqual([problem.message, problem.isFinal], [words, isFinal]);
  });

test('Notify: nobody there', async () => {
  const driver = notifyDriver({ address: 'http://127.0.0.1:1', serviceId, secret, template }, () => at);
  const problem = await problemOf(driver);
  assert.deepEqual([problem.message, problem.isFinal], ['GOV.UK Notify does not answer.', false]);
});
