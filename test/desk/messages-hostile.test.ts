import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { messageFile, filesDriver } from '../../src/desk/messages/files-driver.ts';
import { queueMessage } from '../../src/desk/messages/outbox.ts';
import { sendWaiting } from '../../src/desk/messages/send-waiting.ts';
import { smtpDriver } from '../../src/desk/messages/smtp-driver.ts';
import { testDatabase } from './database.ts';
import { dataFolder } from './desk.ts';
import { clockAndLog, keepingDriver, letter, rowsOf } from './messages-desk.ts';
import { readMail } from './messages-mail-reader.ts';
import { startMailServer } from './messages-mail-server.ts';

/** Recipients that no message may go to. */
const recipients: [string, string][] = [
  ['nothing', ''],
  ['a word', 'ann'],
  ['a second line', 'ann@example.org\r\nBcc: bob@example.org'],
  ['a second line with LF alone', 'ann@example.org\nBcc: bob@example.org'],
  ['a second line with CR alone', 'ann@example.org\rBcc: bob@example.org'],
  ['a line break at the end', 'ann@example.org\n'],
  ['a Unicode line separator', 'ann@example.org\u2028Bcc: bob@example.org'],
  ['a Unicode paragraph separator', 'ann@example.org\u2029'],
  ['a next-line sign', 'ann@example.org\u0085Bcc: bob@example.org'],
  ['two addresses', 'ann@example.org,bob@example.org'],
  ['two addresses with a semicolon', 'ann@example.org;bob@example.org'],
  ['two addresses with a space', 'ann@example.org bob@example.org'],
  ['angle brackets', 'Ann <ann@example.org>'],
  ['angle brackets that hide a second one', 'ann@example.org><bob@example.org'],
  ['an SMTP command', 'ann@example.org> SIZE=1\r\nRCPT TO:<bob@example.org'],
  ['a quoted local part', '"ann@evil.example, bob"@example.org'],
  ['a comment', 'ann(bob@example.org)@example.org'],
  ['a route', '@evil.example:ann@example.org'],
  ['two at signs', 'ann@evil.example@example.org'],
  ['a wide at sign', 'ann\uff20example.org'],
  ['a NUL', 'ann@example.org\0'],
  ['a sign that turns the direction', '\u202egro.elpmaxe@nna'],
  ['a computer of our own', 'root@localhost'],
  ['a number for a name', 'ann@[127.0.0.1]'],
  ['much too long', `${'a'.repeat(65)}@example.org`],
  ['a percent sign that relays', 'ann%0d%0aBcc:bob@example.org'],
];

test('no message is written for what is not one address, and none is sent if it stands there', async (t) => {
  const database = await testDatabase(t);
  const { driver, sent } = keepingDriver();
  const { now, log, lines } = clockAndLog();
  for (const [says, recipient] of recipients) {
    assert.equal(await queueMessage(database, letter({ recipient })), false, says);
    if (!recipient.includes('\0'))
      await database
        .insertInto('outbox')
        .values({ ...rowOf(letter({ recipient })) })
        .execute();
  }
  await sendWaiting({ database, driver, now, log });
  assert.equal(sent.length, 0);
  const rows = await rowsOf(database);
  assert.equal(rows.length, recipients.length - 1);
  for (const row of rows)
    assert.deepEqual([row.problem, row.failed_at], ['The recipient is not one email address.', now()]);
  assert.doesNotMatch(lines.join(), /ann|bob|root@/);
});

const rowOf = ({ madeAt, ...message }: ReturnType<typeof letter>) => ({
  ...message,
  reference: null,
  made_at: new Date(madeAt),
  next_at: new Date(madeAt),
});

// [what it is, subject, the subject that arrives]
const subjects: [string, string, string][] = [
  ['a header of its own', 'Bins\r\nBcc: bob@example.org', 'Bins Bcc: bob@example.org'],
  ['a body of its own', 'Bins\r\n\r\nPay here: https://evil.example', 'Bins Pay here: https://evil.example'],
  ['LF alone', 'Bins\nTo: bob@example.org', 'Bins To: bob@example.org'],
  ['CR alone', 'Bins\rTo: bob@example.org', 'Bins To: bob@example.org'],
  ['Unicode separators', 'Bins\u2028Cc: a\u2029Cc: b\u0085Cc: c', 'Bins Cc: a Cc: b Cc: c'],
  ['a folded line', 'Bins\r\n\tBcc: bob@example.org', 'Bins Bcc: bob@example.org'],
  [
    'an encoded word with a line break',
    '=?utf-8?Q?Bins=0D=0ABcc:_bob@example.org?=',
    '= ?utf-8?Q?Bins=0D=0ABcc:_bob@example.org?=',
  ],
  ['a NUL and a bell', 'Bi\0ns\u0007', 'Bi ns'],
  ['signs that turn the direction', 'Bill \u202efdp.exe\u2066', 'Bill fdp.exe'],
  ['half an emoji', 'Bins \ud83d!', 'Bins !'],
  ['a whole family', 'Bins 👨‍👩‍👧‍👦', 'Bins 👨‍👩‍👧‍👦'],
  ['HTML', '<b>Bins</b> & "more"', '<b>Bins</b> & "more"'],
  ['10,000 letters', 'ŵ'.repeat(10_000), 'ŵ'.repeat(200)],
  ['nothing', '', ''],
];
const names =
  'from,to,subject,message-id,date,mime-version,content-type,content-transfer-encoding,content-language,auto-submitted,x-auto-response-suppress'
    .split(',')
    .sort();
const sender = { name: 'Mereham', address: 'no-reply@mereham.example' };

test('a subject is one line, and no line of it becomes a header, in a file and at a mail server', async (t) => {
  const [database, data, server] = [await testDatabase(t), await dataFolder(t), await startMailServer(t)];
  const { clock, now, log } = clockAndLog();
  const body = 'Helo\r\n.\r\nMAIL FROM:<evil@example.org>\u2028\0Subject: Pay\n\n--x\nContent-Type: text/html';
  for (const [, subject] of subjects) await queueMessage(database, letter({ subject, body }));
  await sendWaiting({ database, driver: filesDriver(data, sender), now, log });
  const smtp = smtpDriver({ host: '127.0.0.1', port: server.port, secure: false }, sender);
  await database
    .updateTable('outbox')
    .set({ sent_at: null, next_at: new Date(clock.at) })
    .execute();
  await sendWaiting({ database, driver: smtp, now, log });
  assert.equal(server.deliveries.length, subjects.length);

  const rows = await rowsOf(database);
  for (const [index, [says, , arrives]] of subjects.entries()) {
    const { id = 0 } = rows[index] ?? {};
    const file = await readFile(messageFile(data, id));
    const delivery = server.deliveries.find(({ bytes }) => bytes.includes(`<clearway-${id}-`));
    assert.deepEqual(delivery?.to, ['ann@example.org'], says);
    for (const { header, headers, text } of [readMail(file), readMail(delivery?.bytes ?? Buffer.of())]) {
      assert.equal(header('subject') ?? '', arrives, says);
      const wanted = arrives ? names : names.filter((name) => name !== 'subject');
      assert.deepEqual(headers.map(([name]) => name).sort(), wanted, says);
      assert.equal(header('to'), 'ann@example.org', says);
      assert.equal(
        text.trimEnd(),
        'Helo\n.\nMAIL FROM:<evil@example.org>\nSubject: Pay\n\n--x\nContent-Type: text/html',
        says,
      );
    }
  }
});
