import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import pg from 'pg';
import { packedPrograms } from '../../src/desk/database/postgres-programs.ts';
import { startOwnPostgres } from '../../src/desk/database/own-postgres.ts';
import { testAddress } from './database.ts';
import { dataFolder } from './desk.ts';
import { startDesk, type DeskProcess } from './desk-process.ts';

const posts = 5_000;
const kills = 10;
const residents = 16;

/** One press on a page: sent again with the same key until it is acknowledged, as the page does when the connection comes back. */
async function press(addressNow: () => string): Promise<string> {
  const id = randomUUID();
  for (;;) {
    try {
      const answer = await fetch(`${addressNow()}/clearway/api/feedback`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': id },
        body: JSON.stringify({ press: id, answer: 'yes', service: 'missed-bin', page: '/bins', language: 'en' }),
        signal: AbortSignal.timeout(10_000),
      });
      if (answer.status === 201) return id;
      // A desk whose database has just gone says so; any other answer is a fault.
      if (answer.status < 500) throw new TypeError(`The desk answered ${answer.status}: ${await answer.text()}`);
    } catch (error) {
      if (error instanceof TypeError && error.message.startsWith('The desk answered')) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Presses until all are acknowledged, and breaks something at moments that nobody chose. */
async function pressAndBreak(addressNow: () => string, breakSomething: (time: number) => Promise<void>) {
  const acknowledged: string[] = [];
  let left = posts;
  const resident = async () => {
    while (left-- > 0) acknowledged.push(await press(addressNow));
  };
  const everybody = Promise.all(Array.from({ length: residents }, resident));
  for (let time = 0; time < kills; time += 1) {
    // Somewhere within the share of the posts that belongs to this kill.
    const after = ((time + Math.random()) * posts) / kills;
    while (acknowledged.length < after && acknowledged.length < posts - residents)
      await new Promise((resolve) => setTimeout(resolve, 2));
    await breakSomething(time);
  }
  await everybody;
  return acknowledged;
}

/** What stands in the tables in the end: each press that was acknowledged, once, and no other. */
async function assertKept(connection: pg.ClientConfig, acknowledged: readonly string[]): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  const { rows } = await client.query<{ press: string }>('select press from feedback');
  await client.end();
  const kept = new Set(rows.map((row) => row.press));
  assert.equal(acknowledged.length, posts);
  assert.deepEqual(
    acknowledged.filter((id) => !kept.has(id)),
    [],
    'lost',
  );
  assert.equal(rows.length, posts, 'twice, or more than was sent');
}

test(`${posts} presses while the desk, or its PostgreSQL too, is killed ${kills} times: none lost, none twice`, async (t) => {
  const data = await dataFolder(t);
  let desk: DeskProcess = await startDesk({ CLEARWAY_DATA: data });
  const acknowledged = await pressAndBreak(
    () => desk.address,
    async (time) => {
      await desk.kill();
      const server = Number((await readFile(join(data, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
      // Every second time the whole machine goes, as far as the database can tell.
      if (time % 2 === 1) process.kill(-server, 'SIGKILL');
      desk = await startDesk({ CLEARWAY_DATA: data });
    },
  );
  await desk.stop();
  const programs = await packedPrograms();
  assert.ok(programs);
  const own = await startOwnPostgres(data, programs);
  await assertKept(own.connection, acknowledged).finally(own.stop);
});

test(`${posts} presses on two desks with one PostgreSQL, one of them killed ${kills} times: none lost, none twice`, async (t) => {
  const server = await testAddress();
  const name = `durable_${randomUUID().slice(0, 8)}`;
  const root = new pg.Client({ connectionString: server });
  await root.connect();
  await root.query(`create database ${name}`);
  const address = server.replace('/postgres?', `/${name}?`);
  const settings = { CLEARWAY_DATA: await dataFolder(t), DATABASE_URL: address };
  const desks = await Promise.all([startDesk(settings), startDesk(settings)]);
  try {
    let turn = 0;
    const acknowledged = await pressAndBreak(
      () => desks[(turn += 1) % 2]?.address ?? '',
      async (time) => {
        await desks[time % 2]?.kill();
        desks[time % 2] = await startDesk(settings);
      },
    );
    await assertKept({ connectionString: address }, acknowledged);
  } finally {
    await Promise.all(desks.map((desk) => desk.stop()));
    await root.query(`drop database ${name} with (force)`);
    await root.end();
  }
});
