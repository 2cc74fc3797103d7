import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../src/desk/database/database.ts';
import { MessageProblem } from '../../src/desk/messages/driver.ts';
import {
  claimMessages,
  markLater,
  markSent,
  queueMessage,
  type OutboxMessage,
} from '../../src/desk/messages/outbox.ts';
import { sendWaiting } from '../../src/desk/messages/send-waiting.ts';
import { testAddress, testDatabase, testSchema } from './database.ts';
import { at, clockAndLog, hour, keepingDriver, letter, minute, queueMany, rowsOf } from './messages-desk.ts';

test('a message is sent once, and its row says when', async (t) => {
  const database = await testDatabase(t);
  const { driver, sent } = keepingDriver();
  const { now, log } = clockAndLog();
  assert.equal(await queueMessage(database, letter({ language: 'cy' })), true);
  for (let round = 0; round < 3; round += 1) await sendWaiting({ database, driver, now, log });
  const { id: _, ...message } = sent[0] ?? assert.fail('nothing was sent');
  assert.deepEqual(message, {
    ...letter({ language: 'cy' }),
    body: 'Mereham\n\nThank you.',
    reference: null,
    attempts: 1,
  });
  assert.equal(sent.length, 1);
  const [row] = await rowsOf(database);
  assert.deepEqual([row?.sent_at, row?.failed_at, row?.problem, row?.attempts], [at, null, null, 1]);
});

test('two desks at one PostgreSQL send 100 messages, each once', async (t) => {
  const schema = testSchema();
  const database = await testDatabase(t, schema);
  const other = await openDatabase({ connection: { connectionString: await testAddress() }, schema, most: 4 });
  t.after(() => other.destroy());
  await queueMany(database, 100);
  const desks = [database, other].map((each) => ({ database: each, ...keepingDriver(), ...clockAndLog() }));
  await Promise.all(desks.map((desk) => sendWaiting(desk)));
  const sent = desks.flatMap((desk) => desk.sent.map(({ recipient }) => recipient));
  assert.equal(sent.length, 100);
  assert.equal(new Set(sent).size, 100);
  for (const desk of desks) assert.ok(desk.sent.length > 0, 'one desk did all: the test shows nothing');
  assert.ok((await rowsOf(database)).every(({ sent_at: sentAt, attempts }) => sentAt === at && attempts === 1));
});

test('a driver that fails three times, and then works: after 1, 5 and 30 minutes', async (t) => {
  const database = await testDatabase(t);
  let left = 3;
  const { driver, sent } = keepingDriver(() => {
    if (left-- > 0) throw new MessageProblem('The mail server does not answer.');
  });
  const { clock, now, log, lines } = clockAndLog();
  await queueMessage(database, letter());
  const triedAt: number[] = [];
  for (; sent.length === 0 && clock.at < at + 2 * hour; clock.at += minute) {
    const before = left;
    await sendWaiting({ database, driver, now, log });
    if (left < before) triedAt.push((clock.at - at) / minute);
  }
  assert.deepEqual(triedAt, [0, 1, 6, 36]);
  const [row] = await rowsOf(database);
  assert.deepEqual([row?.sent_at, row?.problem, row?.attempts], [at + 36 * minute, null, 4]);
  assert.equal(lines.length, 3);
  assert.match(
    lines[0] ?? '',
    /^Message \d+ did not go at try 1: The mail server does not answer\. It is tried again\.$/,
  );
});

test('a driver that always fails: six tries in 15 hours, then given up with the reason', async (t) => {
  const database = await testDatabase(t);
  let tries = 0;
  const { driver } = keepingDriver(() => {
    tries += 1;
    throw new MessageProblem('The mail server does not answer.');
  });
  const { clock, now, log, lines } = clockAndLog();
  await queueMessage(database, letter());
  for (; clock.at < at + 48 * hour; clock.at += 10 * minute) await sendWaiting({ database, driver, now, log });
  assert.equal(tries, 6);
  const [row] = await rowsOf(database);
  assert.ok(row?.failed_at && row.failed_at < at + 16 * hour);
  assert.deepEqual([row.sent_at, row.problem], [null, 'The mail server does not answer.']);
  assert.match(lines.at(-1) ?? '', /It is given up\.$/);
});

test('what can never be sent is given up at once', async (t) => {
  const database = await testDatabase(t);
  const { driver } = keepingDriver(() => {
    throw new MessageProblem('The mail server does not take mail for this address (550).', { isFinal: true });
  });
  const { now, log } = clockAndLog();
  await queueMessage(database, letter());
  await sendWaiting({ database, driver, now, log });
  const [row] = await rowsOf(database);
  assert.deepEqual([row?.failed_at, row?.attempts], [at, 1]);
});

test('neither the log nor the row repeats what a driver says of a person', async (t) => {
  const database = await testDatabase(t);
  const { driver } = keepingDriver(({ recipient }) => {
    throw Object.assign(new Error(`550 <${recipient}> is unknown, password hunter2`), { code: 'EENVELOPE' });
  });
  const { now, log, lines } = clockAndLog();
  await queueMessage(database, letter());
  await sendWaiting({ database, driver, now, log });
  const [row] = await rowsOf(database);
  assert.equal(row?.problem, 'A test could not send it (EENVELOPE).');
  assert.doesNotMatch(lines.join(), /ann@|example\.org|hunter2/);
});

test('a driver that never answers holds up no other message', async (t) => {
  const database = await testDatabase(t);
  await queueMany(database, 12);
  const keeping = keepingDriver();
  const driver = {
    name: 'A test',
    send: (message: OutboxMessage) =>
      message.recipient.startsWith('resident-3@') ? new Promise<void>(() => undefined) : keeping.driver.send(message),
  };
  const { now, log } = clockAndLog();
  await sendWaiting({ database, driver, now, log, patience: 50 });
  assert.equal(keeping.sent.length, 11);
  const late = (await rowsOf(database)).filter(({ sent_at: sentAt }) => sentAt === null);
  assert.deepEqual(
    late.map(({ problem, next_at: nextAt }) => [problem, nextAt]),
    [['A test took too long.', at + minute]],
  );
});

test('a desk killed while it sends: five minutes later another one sends the message', async (t) => {
  const schema = testSchema();
  const database = await testDatabase(t, schema);
  await queueMessage(database, letter());
  const script = fileURLToPath(new URL('messages-sender.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, await testAddress(), schema, String(at)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  t.after(() => child.kill('SIGKILL'));
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  assert.equal(String(said).trim(), 'sending');
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;

  const { driver, sent } = keepingDriver();
  const { clock, now, log } = clockAndLog();
  clock.at = at + 5 * minute - 1;
  await sendWaiting({ database, driver, now, log });
  assert.equal(sent.length, 0, 'it may still be under way');
  clock.at = at + 5 * minute;
  await sendWaiting({ database, driver, now, log });
  assert.deepEqual(
    sent.map(({ attempts }) => attempts),
    [2],
  );
});

test('a message that kills the desk each time is given up after six', async (t) => {
  const database = await testDatabase(t);
  await queueMessage(database, letter());
  const { clock, now, log } = clockAndLog();
  for (let dead = 0; dead < 6; dead += 1, clock.at += 5 * minute)
    assert.equal((await claimMessages(database, now(), 5)).length, 1);
  const { driver, sent } = keepingDriver();
  await sendWaiting({ database, driver, now, log });
  const [row] = await rowsOf(database);
  assert.deepEqual([sent.length, row?.problem], [0, 'The desk stopped each time that it sent this.']);
});

test('a desk that was thought dead: what it sent counts, what it failed at does not undo it', async (t) => {
  const database = await testDatabase(t);
  await queueMessage(database, letter());
  const [slow] = await claimMessages(database, at, 5);
  const [quick] = await claimMessages(database, at + 5 * minute, 5);
  assert.ok(slow && quick);
  await markLater(database, slow, at + 6 * minute, 'It was slow.');
  assert.equal((await rowsOf(database))[0]?.problem, null, 'the second desk has it now');
  await markSent(database, quick, at + 6 * minute);
  await markLater(database, quick, at + 7 * minute, 'It was slow.');
  await markSent(database, slow, at + 8 * minute);
  const [row] = await rowsOf(database);
  assert.deepEqual([row?.sent_at, row?.problem], [at + 6 * minute, null]);
});

test('a message is kept with its cause or not at all', async (t) => {
  const database = await testDatabase(t);
  const cause = database.transaction().execute(async (transaction) => {
    await queueMessage(transaction, letter());
    throw new Error('The form could not be kept.');
  });
  await assert.rejects(cause);
  assert.equal((await rowsOf(database)).length, 0);
});

test('a desk that stops takes no more messages', async (t) => {
  const database = await testDatabase(t);
  await queueMany(database, 20);
  const { driver, sent } = keepingDriver();
  const { now, log } = clockAndLog();
  await sendWaiting({ database, driver, now, log, isStopping: () => sent.length > 0 });
  assert.equal(sent.length, 5);
});
