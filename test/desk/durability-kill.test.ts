import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { packedPrograms } from '../../src/desk/database/postgres-programs.ts';
import { startOwnPostgres } from '../../src/desk/database/own-postgres.ts';
import { dataFolder } from './desk.ts';
import { startDesk, type DeskProcess } from './desk-process.ts';
import { assertKept, kills, posts, pressAndBreak } from './durability.ts';

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
