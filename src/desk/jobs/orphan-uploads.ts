import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { contentPath } from '../stores/files.ts';

const day = 24 * 3_600_000;
/** Files travel ahead of their form; a form that is not sent within a week is not sent. */
const kept = 7 * day;

/** Takes away files whose form was never sent, and then the bytes that no record names any more. */
export async function dropOrphanUploads(database: Database, data: string, now: number): Promise<void> {
  const { rows } = await sql<{ hash: string }>`
    delete from upload where reference is null and received_at < ${new Date(now - kept)} returning hash`.execute(
    database,
  );
  await putAside(
    database,
    data,
    rows.map(({ hash }) => hash),
    now,
  );
  await emptyAside(database, data, now);
}

/** Where bytes wait that nobody names. */
export const asideFolder = (data: string): string => join(data, 'content-aside');

/**
 * Puts bytes aside for a day, when nobody names them. They do not go at once: somebody may be sending the same file at this moment, whose
 * record is not written yet.
 */
export async function putAside(
  database: Database,
  data: string,
  hashes: readonly string[],
  now = Date.now(),
): Promise<void> {
  const named = await namedAmong(database, hashes);
  await mkdir(asideFolder(data), { recursive: true, mode: 0o700 });
  for (const hash of new Set(hashes)) {
    if (named.has(hash)) continue;
    const aside = join(asideFolder(data), hash);
    await rename(contentPath(data, hash), aside)
      .then(() => utimes(aside, now / 1000, now / 1000))
      .catch(ignoreMissing);
  }
}

/** What was put aside the day before goes, or goes back where a record names it after all. */
async function emptyAside(database: Database, data: string, now: number): Promise<void> {
  const hashes = await readdir(asideFolder(data)).catch(() => []);
  const named = await namedAmong(database, hashes);
  for (const hash of hashes) {
    const path = join(asideFolder(data), hash);
    if (named.has(hash)) {
      await mkdir(dirname(contentPath(data, hash)), { recursive: true, mode: 0o700 });
      await rename(path, contentPath(data, hash)).catch(ignoreMissing);
    } else if (((await stat(path).catch(() => undefined))?.mtimeMs ?? now) < now - day / 2) {
      await rm(path, { force: true });
    }
  }
}

async function namedAmong(database: Database, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ hash: string }>`select distinct hash from upload where hash = any(${hashes})`.execute(
    database,
  );
  return new Set(rows.map(({ hash }) => hash));
}

const ignoreMissing = (error: unknown): void => {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
};
