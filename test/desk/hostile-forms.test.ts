import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { filesDriver, messageFolder } from '../../src/desk/messages/files-driver.ts';
import { sendWaiting } from '../../src/desk/messages/send-waiting.ts';
import { plainText } from './hostile-answer.ts';
import { attackBy, shown } from './hostile-attack.ts';
import { openHostileDesk, type HostileDesk } from './hostile-desk.ts';
import { hostileTexts } from './hostile-inputs.data.ts';
import { formWays } from './hostile-form-ways.ts';
import { readMail } from './messages-mail-reader.ts';

test('each text on a form is refused in plain words, or kept as text and shown as text', async (t) => {
  const desk = await openHostileDesk(t);
  await attackBy(t, desk, formWays);
  await t.test('no email has a line of its head from a resident, or a second reader', () => assertMail(desk));
});

/** What we write at the head of a message; a resident's words make no other line. */
const heads = new Set([
  ...['from', 'to', 'subject', 'date', 'message-id', 'content-language', 'auto-submitted', 'x-auto-response-suppress'],
  ...['mime-version', 'content-type', 'content-transfer-encoding'],
]);

async function assertMail({ database, data, clock }: HostileDesk): Promise<void> {
  const driver = filesDriver(data, { name: 'Mereham', address: 'desk@mereham.example' });
  const gone = await sendWaiting({ database, driver, now: () => clock.now + 86_400_000 * 30, log: () => undefined });
  assert.ok(gone > 100, `${gone} messages`);
  for (const name of await readdir(messageFolder(data))) {
    const mail = readMail(await readFile(join(messageFolder(data), name)));
    for (const [head] of mail.headers) assert.ok(heads.has(head), `${name}: ${head}`);
    assert.equal(new Set(mail.headers.map(([head]) => head)).size, mail.headers.length, name);
    assert.match(mail.header('to') ?? '', /^[^\s,;<>"]+@[^\s,;<>"]+$/, name);
    assert.match(mail.header('content-type') ?? '', /^text\/plain/, name);
  }
}

test('what somebody typed is shown to them as they typed it, on the page that asks them to check', async (t) => {
  const desk = await openHostileDesk(t);
  const way = formWays.find(({ says }) => says.startsWith('a form without script, up to'));
  assert.ok(way);
  const plain = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}\p{Cs}\ufffd]+/gu, ' ').trim();
  let seen = 0;
  for (const { text, family } of hostileTexts.filter(({ family }) =>
    ['HTML', 'SQL', 'spreadsheet formulas', 'XML'].includes(family),
  )) {
    const [check] = await way.send(desk, text);
    if (!check || check.statusCode !== 200 || !check.body.includes('data-cw-page="check"')) continue;
    seen += 1;
    assert.ok(plain(plainText(check.body)).includes(plain(text)), `${family}: ${shown(text)}`);
  }
  assert.ok(seen > 90, `${seen} were shown`);
});
