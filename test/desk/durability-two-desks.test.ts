import { randomUUID } from 'node:crypto';
import test from 'node:test';
import pg from 'pg';
import { testAddress } from './database.ts';
import { dataFolder } from './desk.ts';
import { startDesk } from './desk-process.ts';
import { assertKept, kills, posts, pressAndBreak } from './durability.ts';

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
