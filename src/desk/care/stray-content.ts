import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { putAside } from '../jobs/orphan-uploads.ts';
import type { Kept } from './erase.ts';

/** Whoever sends a file has had it written down by then; what is older was left by a desk that was killed. */
const sendingMs = 864e5;
const atOnce = 500;

/** Puts aside bytes that no record names, and removes what was never received whole. The answer is how many there were. */
export async function putStrayContentAside({ database, data }: Kept, now: number): Promise<number> {
  let strays = 0;
  const old: string[] = [];
  const look = async (): Promise<void> => {
    const hashes = old.splice(0);
    if (hashes.length === 0) return;
    const named = await database.selectFrom('upload').select('hash').distinct().where('hash', 'in', hashes).execute();
    const known = new Set(named.map(({ hash }) => hash));
    const unknown = hashes.filter((hash) => !known.has(hash));
    await putAside(database, data, unknown, now);
    strays += unknown.length;
  };
  for (const part of await namesIn(join(data, 'content')))
    for (const hash of await namesIn(join(data, 'content', part))) {
      if (await isOld(join(data, 'content', part, hash), now)) old.push(hash);
      if (old.length >= atOnce) await look();
    }
  await look();
  for (const name of await namesIn(join(data, 'incoming'))) {
    const path = join(data, 'incoming', name);
    if (!(await isOld(path, now))) continue;
    await rm(path, { force: true });
    strays += 1;
  }
  return strays;
}

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);

const isOld = async (path: string, now: number): Promise<boolean> =>
  ((await stat(path).catch(() => undefined))?.mtimeMs ?? now) < now - sendingMs;
