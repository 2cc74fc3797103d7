import assert from 'node:assert/strict';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openDatabase, type Database } from '../../src/desk/database/database.ts';
import { runDaily, type DailyJob } from '../../src/desk/jobs/daily.ts';
import { runOnce, startJobs } from '../../src/desk/jobs/jobs.ts';
import { ownDailyJobs } from '../../src/desk/jobs/own-daily-jobs.ts';
import { contentPath } from '../../src/desk/stores/files.ts';
import { filesDriver, messageFolder } from '../../src/desk/messages/files-driver.ts';
import { queueMessage } from '../../src/desk/messages/outbox.ts';
import { testAddress, testDatabase, testSchema } from './database.ts';
import { dataFolder } from './desk.ts';
import { at, clockAndLog, hour, keepingDriver, letter, queueMany, rowsOf } from './messages-desk.ts';

const day = 24 * hour;
const timeZone = 'Europe/London';

const counting = (name = 'retention') => {
  const ranAt: number[] = [];
  const job: DailyJob = { name, run: (now) => Promise.resolve(ranAt.push(now)) };
  return { job, ranAt };
};

// [what the clock on the wall says, the moment, whether the daily work has begun]
const hours: [string, string, boolean][] = [
  ['1:59am in winter', '2026-11-24T01:59Z', false],
  ['2am in winter', '2026-11-24T02:00Z', true],
  ['1:59am in summer', '2026-07-01T00:59Z', false],
  ['2am in summer', '2026-07-01T01:00Z', true],
  ['the night that has no half past one', '2026-03-29T01:00Z', true],
  ['the second half past one in autumn', '2026-10-25T01:30Z', false],
  ['late in the evening, when the desk was off by night', '2026-11-24T23:59Z', true],
];
for (const [says, moment, begins] of hours)
  test(`the daily work at ${says}: ${begins ? 'is done' : 'waits'}`, async (t) => {
    const { job, ranAt } = counting();
    const now = () => Date.parse(moment);
    await runDaily({ database: await testDatabase(t), now, timeZone, daily: [job], log: () => undefined });
    assert.equal(ranAt.length, begins ? 1 : 0);
  });

test('each daily job is done once a day, however often its time is looked at, and by one of two desks', async (t) => {
  const schema = testSchema();
  const database = await testDatabase(t, schema);
  const other = await openDatabase({ connection: { connectionString: await testAddress() }, schema, most: 2 });
  t.after(() => other.destroy());
  const { job, ranAt } = counting();
  const second = counting('reminders');
  const { clock, now, log } = clockAndLog();
  for (; clock.at < at + 3 * day; clock.at += hour)
    await Promise.all(
      [database, other].map((each) => runDaily({ database: each, now, timeZone, daily: [job, second.job], log })),
    );
  const days = ranAt.map((moment) => new Date(moment).toISOString().slice(0, 10));
  assert.deepEqual(days, ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']);
  assert.equal(second.ranAt.length, 4);
});

test('a job that fails is tried again in an hour, and does not keep the others from theirs', async (t) => {
  const database = await testDatabase(t);
  const triedAt: number[] = [];
  const fails: DailyJob = {
    name: 'retention',
    run: (now) =>
      triedAt.push((now - at) / hour) < 3
        ? Promise.reject(new Error('ann@example.org is in the way'))
        : Promise.resolve(),
  };
  const { job, ranAt } = counting('after it');
  const { clock, now, log, lines } = clockAndLog();
  for (; clock.at < at + 6 * hour; clock.at += hour / 4)
    await runDaily({ database, now, timeZone, daily: [fails, job], log });
  assert.deepEqual(triedAt, [0, 1, 2]);
  assert.equal(ranAt.length, 1);
  assert.deepEqual(lines, Array(2).fill('The daily work "retention" failed (Error). It is tried again in an hour.'));
});

test('a desk killed while it works: another one does the job an hour later', async (t) => {
  const database = await testDatabase(t);
  const { clock, now, log } = clockAndLog();
  const dead: DailyJob = { name: 'retention', run: () => new Promise(() => undefined) };
  void runDaily({ database, now, timeZone, daily: [dead], log });
  await new Promise((resolve) => setTimeout(resolve, 100));
  const { job, ranAt } = counting();
  await runDaily({ database, now, timeZone, daily: [job], log });
  assert.equal(ranAt.length, 0);
  clock.at += hour;
  await runDaily({ database, now, timeZone, daily: [job], log });
  assert.equal(ranAt.length, 1);
});

const until = async (reached: () => boolean): Promise<void> => {
  for (let tries = 0; !reached() && tries < 2000; tries += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.ok(reached(), 'it did not come to this');
};

test('two desks look after one outbox by themselves: 100 messages, each once; after stop there is no more', async (t) => {
  const schema = testSchema();
  const database = await testDatabase(t, schema);
  const other = await openDatabase({ connection: { connectionString: await testAddress() }, schema, most: 4 });
  t.after(() => other.destroy());
  await queueMany(database, 100);
  const { driver, sent } = keepingDriver();
  const { now, log, lines } = clockAndLog();
  const { job, ranAt } = counting();
  const desks = [database, other].map((each) =>
    startJobs({ database: each, driver, now, log, timeZone, daily: [job] }, 5),
  );
  await until(() => sent.length >= 100 && ranAt.length > 0);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await Promise.all(desks.map((desk) => desk.stop()));
  assert.equal(sent.length, 100);
  assert.equal(new Set(sent.map(({ recipient }) => recipient)).size, 100);
  assert.equal(ranAt.length, 1);
  await queueMessage(database, letter());
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(sent.length, 100);
  assert.deepEqual(lines, []);
});

test('stopping waits for the message that is under way', async (t) => {
  const database = await testDatabase(t);
  await queueMessage(database, letter());
  let [began, ended] = [false, false];
  const driver = {
    name: 'A test',
    send: async () => {
      began = true;
      await new Promise((resolve) => setTimeout(resolve, 100));
      ended = true;
    },
  };
  const { now, log } = clockAndLog();
  const jobs = startJobs({ database, driver, now, log, timeZone, daily: [] }, 1);
  await until(() => began);
  await jobs.stop();
  assert.ok(ended);
  assert.equal((await rowsOf(database))[0]?.sent_at, at);
});

test('while the database is away there is one line in the log, and afterwards it goes on', async (t) => {
  const database = await testDatabase(t);
  const { driver, sent } = keepingDriver();
  const { now, log, lines } = clockAndLog();
  await sql`alter table outbox rename to away`.execute(database);
  const jobs = startJobs({ database, driver, now, log, timeZone, daily: [] }, 1);
  t.after(() => jobs.stop());
  await until(() => lines.length > 0);
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.deepEqual(lines, ['Messages and the daily work wait (42P01). They go on by themselves.']);
  await sql`alter table away rename to outbox`.execute(database);
  await queueMessage(database, letter());
  await until(() => sent.length === 1);
});

const count = async (database: Database, table: 'rate' | 'job_run' | 'upload'): Promise<number> =>
  (
    await database
      .selectFrom(table)
      .select(sql<number>`count(*)`.as('count'))
      .executeTakeFirstOrThrow()
  ).count;

test('messages are emptied 30 days after they went, with their files; that they went stays', async (t) => {
  const [database, data] = [await testDatabase(t), await dataFolder(t)];
  const driver = filesDriver(data, { name: 'Mereham', address: 'no-reply@mereham.example' });
  const { clock, now, log } = clockAndLog();
  const facts = { database, driver, now, log, timeZone, daily: ownDailyJobs(database, data) };
  await queueMessage(database, letter());
  await runOnce(facts);
  clock.at = at + 29 * day;
  await queueMessage(database, letter({ subject: 'Later', madeAt: clock.at }));
  await runOnce(facts);
  assert.deepEqual(await readdir(messageFolder(data)), ['1.eml', '2.eml']);
  clock.at = at + 31 * day;
  await runOnce(facts);
  const kept = (await rowsOf(database)).map((row) => [
    row.recipient,
    row.subject,
    row.body !== '',
    row.sent_at !== null,
  ]);
  assert.deepEqual(kept, [
    ['', '', false, true],
    ['ann@example.org', 'Later', true, true],
  ]);
  assert.deepEqual(await readdir(messageFolder(data)), ['2.eml']);
  await database.deleteFrom('outbox').execute();
  clock.at += day;
  await runOnce(facts);
  assert.deepEqual(await readdir(messageFolder(data)), [], 'the file of a message that was erased');
});

test('a message that waits is not emptied, however old', async (t) => {
  const [database, data] = [await testDatabase(t), await dataFolder(t)];
  await queueMessage(database, letter());
  for (const { run } of ownDailyJobs(database, data)) await run(at + 90 * day);
  assert.equal((await rowsOf(database))[0]?.recipient, 'ann@example.org');
});

test('old counts and old daily work go', async (t) => {
  const [database, data] = [await testDatabase(t), await dataFolder(t)];
  const rate = (starts: number) => ({ bucket: 'a', starts_at: new Date(starts), count: 1 });
  await database
    .insertInto('rate')
    .values([rate(at - 2 * day), rate(at - hour)])
    .execute();
  const run = (back: number) => ({
    name: 'x',
    day: new Date(at - back * day).toISOString().slice(0, 10),
    next_at: new Date(at - back * day),
  });
  await database
    .insertInto('job_run')
    .values([run(91), run(1)])
    .execute();
  for (const job of ownDailyJobs(database, data)) await job.run(at);
  assert.deepEqual([await count(database, 'rate'), await count(database, 'job_run')], [1, 1]);
});

test('files whose form was never sent go after a week; bytes that somebody still names stay', async (t) => {
  const [database, data] = [await testDatabase(t), await dataFolder(t)];
  const [lonely, shared, young] = ['a', 'b', 'c'].map((sign) => sign.repeat(64)) as [string, string, string];
  const upload = (id: string, hash: string, back: number) => ({
    id,
    hash,
    name: 'bill.pdf',
    size: 1,
    type: 'application/pdf',
    received_at: new Date(at - back * day),
    reference: null,
  });
  await database
    .insertInto('upload')
    .values([upload('1', lonely, 8), upload('2', shared, 8), upload('3', shared, 1), upload('4', young, 1)])
    .execute();
  for (const hash of [lonely, shared, young]) {
    await mkdir(dirname(contentPath(data, hash)), { recursive: true });
    await writeFile(contentPath(data, hash), hash);
  }
  const here = async () =>
    Promise.all(
      [lonely, shared, young].map((hash) =>
        stat(contentPath(data, hash)).then(
          () => true,
          () => false,
        ),
      ),
    );
  const daily = ownDailyJobs(database, data);
  for (const { run } of daily) await run(at);
  assert.equal(await count(database, 'upload'), 2);
  assert.deepEqual(await here(), [false, true, true]);
  const aside = join(data, 'content-aside');
  assert.deepEqual(await readdir(aside), [lonely], 'for a day: somebody may be sending the same file just now');

  // Somebody was: the next day the bytes go back.
  await database
    .insertInto('upload')
    .values(upload('5', lonely, 0))
    .execute();
  for (const { run } of daily) await run(at + day);
  assert.deepEqual(await here(), [true, true, true]);
  // Nobody sent a form: they are put aside, and a day later they are gone.
  for (const { run } of daily) await run(at + 9 * day);
  assert.deepEqual(await here(), [false, false, false]);
  assert.equal((await readdir(aside)).length, 3);
  for (const { run } of daily) await run(at + 10 * day);
  assert.deepEqual(await readdir(aside), []);
});
