import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import pg from 'pg';
import { PostgresProblem, startOwnPostgres, type OwnPostgres } from '../../src/desk/database/own-postgres.ts';
import { packedPrograms } from '../../src/desk/database/postgres-programs.ts';
import { startDesk } from './desk-process.ts';

const programs = await packedPrograms();
const skip = programs ? false : 'no PostgreSQL from npm on this machine';

/** A folder of a test's own, through which any user may pass; it goes after all that was started in it. */
const folderOf = async (t: TestContext): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'clearway-own-'));
  await chmod(folder, 0o711);
  t.after(async () => {
    for (const own of started.splice(0)) await own.stop();
    await rm(folder, { recursive: true, force: true });
  });
  return folder;
};
const started: OwnPostgres[] = [];

/** Starts one; it does not outlive its folder. */
const start = async (folder: string, options?: { readonly sockets: boolean }): Promise<OwnPostgres> => {
  if (!programs) throw new Error(String(skip));
  const own = await startOwnPostgres(folder, programs, options);
  started.push(own);
  return own;
};

const ask = async <Row extends pg.QueryResultRow>({ connection }: OwnPostgres, question: string): Promise<Row[]> => {
  const client = new pg.Client(connection);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(question)).rows;
  } finally {
    await client.end();
  }
};

const isAlive = (server: number | undefined): boolean => {
  try {
    return server !== undefined && process.kill(server, 0);
  } catch {
    return false;
  }
};

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail('it did not come to pass within 20 seconds');
};

test('starts, keeps what it is given, and leaves no process when it stops', { skip }, async (t) => {
  const folder = await folderOf(t);
  const first = await start(folder);
  await ask(first, `create table kept (word text); insert into kept values ('here')`);
  const server = await first.server();
  assert.ok(isAlive(server));
  await first.stop();
  assert.ok(!isAlive(server));
  assert.ok(!existsSync(join(folder, 'postgres', 'postmaster.pid')));
  const second = await start(folder);
  assert.deepEqual(await ask(second, 'select word from kept'), [{ word: 'here' }]);
});

test('nobody else may list its files or reach its socket', { skip }, async (t) => {
  const folder = await folderOf(t);
  await start(folder);
  for (const name of ['postgres', 'postgres-socket'])
    assert.equal((await stat(join(folder, name))).mode & 0o077, 0, name);
  assert.equal((await stat(folder)).mode & 0o066, 0);
});

test('a second desk on the same folder is refused in plain words, and harms nothing', { skip }, async (t) => {
  const folder = await folderOf(t);
  const first = await start(folder);
  const error = await start(folder).then(
    () => undefined,
    (problem: unknown) => problem,
  );
  assert.ok(error instanceof PostgresProblem);
  assert.match(
    error.message,
    /^Another desk uses .+\. Stop it, or give this one a folder of its own with CLEARWAY_DATA\./,
  );
  assert.deepEqual(await ask(first, 'select 1 as one'), [{ one: 1 }]);
});

test('of two that start at once in an empty folder one is refused, and one works', { skip }, async (t) => {
  const folder = await folderOf(t);
  const results = await Promise.allSettled([start(folder), start(folder)]);
  const [good] = results.filter((each) => each.status === 'fulfilled');
  const [bad] = results.filter((each) => each.status === 'rejected');
  assert.ok(good && bad, results.map(({ status }) => status).join(' '));
  assert.ok(bad.reason instanceof PostgresProblem, String(bad.reason));
  assert.deepEqual(await ask(good.value, 'select 1 as one'), [{ one: 1 }]);
  assert.deepEqual(
    (await readdir(folder)).filter((name) => name.startsWith('postgres-new')),
    [],
  );
});

test('what a killed desk left running is taken over by the next one', { skip }, async (t) => {
  const folder = await folderOf(t);
  const desk = await startDesk({ CLEARWAY_DATA: folder });
  await desk.kill();
  const left = Number((await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
  assert.ok(isAlive(left), 'it goes on without its desk');
  const own = await start(folder);
  assert.equal(await own.server(), left);
  assert.ok((await ask(own, 'select name from setting')).length > 0);
  await own.stop();
  assert.ok(!isAlive(left));
});

test('killed while its desk runs, it is started again, with all that it had', { skip }, async (t) => {
  const own = await start(await folderOf(t));
  await ask(own, `create table kept (word text); insert into kept values ('here')`);
  const server = (await own.server()) ?? 0;
  process.kill(server, 'SIGKILL');
  await until(() =>
    ask(own, 'select word from kept').then(
      ([row]) => row?.['word'] === 'here',
      () => false,
    ),
  );
  assert.notEqual(await own.server(), server);
  await own.stop();
  assert.equal(await own.server(), undefined);
});

test('killed again and again, it comes back each time, and stops when it is told', { skip }, async (t) => {
  const own = await start(await folderOf(t));
  for (let round = 0; round < 3; round += 1) {
    await until(async () => isAlive(await own.server()));
    process.kill((await own.server()) ?? 0, 'SIGKILL');
    await until(() =>
      ask(own, 'select 1').then(
        () => true,
        () => false,
      ),
    );
  }
  await own.stop();
  assert.equal(await own.server(), undefined);
});

test('files that were being made when a desk was killed are not in the way, and go in time', { skip }, async (t) => {
  const folder = await folderOf(t);
  const half = join(folder, 'postgres-new-1');
  const fresh = join(folder, 'postgres-new-2');
  for (const each of [half, fresh]) {
    await mkdir(join(each, 'base'), { recursive: true });
    await writeFile(join(each, 'PG_VERSION'), '18');
  }
  await utimes(half, new Date(0), new Date(0));
  const own = await start(folder);
  assert.deepEqual(await ask(own, 'select 1 as one'), [{ one: 1 }]);
  assert.ok(!existsSync(half));
  // Another desk may be making it at this moment.
  assert.ok(existsSync(fresh));
});

test('a folder that is no PostgreSQL is not touched: the desk says so', { skip }, async (t) => {
  const folder = await folderOf(t);
  await mkdir(join(folder, 'postgres'));
  await writeFile(join(folder, 'postgres', 'my-letters.txt'), 'mine');
  await assert.rejects(start(folder), (error: Error) => {
    assert.ok(error instanceof PostgresProblem);
    return /is there and is no PostgreSQL. Move it away/.test(error.message);
  });
  assert.equal(await readFile(join(folder, 'postgres', 'my-letters.txt'), 'utf8'), 'mine');
});

test('in a folder with a long name its socket stands elsewhere', { skip }, async (t) => {
  const folder = join(await folderOf(t), 'a-council-with-a-very-long-name'.repeat(4), 'ŵ'.repeat(20));
  const own = await start(folder);
  assert.ok(Buffer.byteLength(String(own.connection.host)) < 100);
  assert.deepEqual(await ask(own, 'select 1 as one'), [{ one: 1 }]);
});

test('a link that somebody else has put where the socket should stand is not followed', { skip }, async (t) => {
  const [folder, elsewhere] = [await folderOf(t), await folderOf(t)];
  await symlink(elsewhere, join(folder, 'postgres-socket'));
  const before = (await stat(elsewhere)).uid;
  await assert.rejects(start(folder), /Somebody else has .*postgres-socket/);
  assert.equal((await stat(elsewhere)).uid, before);
});

test('where there are no sockets it listens on this computer alone, behind a password', { skip }, async (t) => {
  const folder = await folderOf(t);
  const own = await start(folder, { sockets: false });
  assert.equal(own.connection.host, '127.0.0.1');
  assert.deepEqual(await ask(own, 'select 1 as one'), [{ one: 1 }]);
  assert.deepEqual(await ask(own, 'show listen_addresses'), [{ listen_addresses: '127.0.0.1' }]);
  const stranger = { ...own, connection: { ...own.connection, password: 'guessed' } };
  await assert.rejects(ask(stranger, 'select 1'), /password authentication failed/);
  assert.equal((await stat(join(folder, 'postgres', 'clearway-password'))).mode & 0o077, 0);
  await own.stop();
  const again = await start(folder, { sockets: false });
  assert.deepEqual(await ask(again, 'select 1 as one'), [{ one: 1 }]);
});

test('what residents write is not in its log', { skip }, async (t) => {
  const folder = await folderOf(t);
  const own = await start(folder);
  const client = new pg.Client(own.connection);
  await client.connect();
  await client.query('create table kept (word text unique)');
  for (let times = 0; times < 2; times += 1)
    await client.query('insert into kept values ($1)', ['Ann Example, 12 Hidden Lane']).catch(() => undefined);
  await client.end();
  await own.stop();
  assert.doesNotMatch(await readFile(join(folder, 'postgres.log'), 'utf8'), /Hidden Lane/);
});

test('it stops also where its folder has been removed under it', { skip }, async (t) => {
  const folder = await folderOf(t);
  const own = await start(folder);
  const server = await own.server();
  await rm(folder, { recursive: true, force: true });
  await own.stop();
  assert.ok(!isAlive(server));
});
