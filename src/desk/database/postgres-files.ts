import { spawn } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, lstat, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PostgresProblem, reasonOf } from './postgres-problem.ts';
import { runAs, type PostgresPrograms } from './postgres-programs.ts';

/** The name under which the desk speaks to its own PostgreSQL. */
export const user = 'clearway';
/** The longest address of a unix socket that Linux takes is 107 bytes; macOS takes 103, and "/.s.PGSQL.5432" follows. */
const longestFolder = 88;
const half = 'postgres-new-';
/** No initdb takes that long: whoever made such a folder is gone. */
const abandonedMs = 10 * 60_000;

/** Where the password stands that keeps others out where there are no unix sockets. */
export const passwordFile = (files: string): string => join(files, 'clearway-password');

/** Gives a file or folder to the user that PostgreSQL runs as. */
const giveAway = async (path: string): Promise<void> => {
  const { uid, gid } = runAs();
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
};

/** A folder for PostgreSQL's user alone. */
async function ownFolder(folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  // In a folder for everybody somebody may have put a link there, or a folder of their own.
  const found = await lstat(folder);
  const isOurs = process.getuid === undefined || [process.getuid(), runAs().uid].includes(found.uid);
  if (!found.isDirectory() || !isOurs)
    throw new PostgresProblem(`Somebody else has ${folder}. Remove it, or name a shorter folder with CLEARWAY_DATA.`);
  await giveAway(folder);
  await chmod(folder, 0o700);
}

/** The folder of the socket: beside the files, or among temporary ones where that name is too long for a socket. */
export async function socketFolder(files: string): Promise<string> {
  const near = `${files}-socket`;
  const mark = createHash('sha256').update(files).digest('hex').slice(0, 16);
  const folder = Buffer.byteLength(near) <= longestFolder ? near : join(tmpdir(), `clearway-${mark}`);
  await ownFolder(folder);
  return folder;
}

/**
 * The files of the desk's database in a folder; made the first time, whole or not at all. They are made under a name of their own and
 * renamed when they are whole: an initdb that outlives its killed desk, or that of a second desk, is never in the way.
 */
export async function postgresFiles(
  folder: string,
  { initdb }: PostgresPrograms,
  { sockets }: { readonly sockets: boolean },
): Promise<string> {
  const files = join(folder, 'postgres');
  if (existsSync(join(files, 'PG_VERSION'))) return files;
  // Where PostgreSQL has a user of its own, that user must pass through the folder; nobody may list what is in it.
  const passes = runAs().uid !== undefined;
  await mkdir(folder, { recursive: true, mode: passes ? 0o711 : 0o700 });
  if (passes) await chmod(folder, 0o711);
  await removeAbandoned(folder);
  const incoming = join(folder, `${half}${randomUUID()}`);
  await ownFolder(incoming);
  try {
    await initialise(initdb, incoming, sockets);
    await rename(incoming, files).catch((error: unknown) => {
      // Another desk was faster; or something is there that is not ours to remove.
      if (existsSync(join(files, 'PG_VERSION'))) return;
      throw new PostgresProblem(
        `${files} is there and is no PostgreSQL. Move it away, or name another folder with CLEARWAY_DATA. (${String(error)})`,
      );
    });
    await syncFolder(folder);
    return files;
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
}

async function initialise(initdb: string, incoming: string, sockets: boolean): Promise<void> {
  const written = `${incoming}.password`;
  if (!sockets) {
    await writeFile(written, randomBytes(24).toString('base64url'), { mode: 0o600 });
    await giveAway(written);
  }
  try {
    const access = sockets ? ['--auth=trust'] : ['--auth=scram-sha-256', `--pwfile=${written}`];
    const { code, said } = await finish(initdb, [
      '-D',
      incoming,
      '-U',
      user,
      '--encoding=UTF8',
      '--locale=C',
      ...access,
    ]);
    if (code !== 0) throw new PostgresProblem(`PostgreSQL could not make its files in ${incoming}. ${reasonOf(said)}`);
    if (!sockets) await rename(written, passwordFile(incoming));
  } finally {
    await rm(written, { force: true });
  }
}

/** What desks left half made when they were killed. */
async function removeAbandoned(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((each) => each.startsWith(half))) {
    const path = join(folder, name);
    const made = await stat(path).catch(() => undefined);
    if (made && Date.now() - made.mtimeMs > abandonedMs) await rm(path, { recursive: true, force: true });
  }
}

/** A new name in a folder is written down, too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

const finish = (program: string, options: readonly string[]): Promise<{ code: number | null; said: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, options, {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: '/',
      env: { ...process.env, LC_ALL: 'C' },
      ...runAs(),
    });
    let said = '';
    child.stdout.on('data', (data: Buffer) => (said += data.toString()));
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
