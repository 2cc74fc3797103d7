import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { messageFolder } from '../messages/files-driver.ts';

const day = 24 * 3_600_000;
/** Long enough to answer "I never got your email"; then it counts only that there was one. */
const kept = 30 * day;

/** Empties messages that went, or were given up, 30 days ago: who got one, and what stood in it, is gone; that there was one stays. */
export async function blankOldMessages(database: Database, data: string, now: number): Promise<void> {
  await sql`update outbox set recipient = '', subject = '', body = ''
    where recipient <> '' and coalesce(sent_at, failed_at) < ${new Date(now - kept)}`.execute(database);
  await sweepMessageFiles(database, data, now);
}

/** Takes away the files of messages that are no longer kept: emptied, or erased with their request. Erasing calls it too. */
export async function sweepMessageFiles(database: Database, data: string, now: number): Promise<void> {
  const folder = messageFolder(data);
  const names = await readdir(folder).catch(() => []);
  if (names.length === 0) return;
  const rows = await database.selectFrom('outbox').select('id').where('recipient', '<>', '').execute();
  const alive = new Set(rows.map(({ id }) => `${id}.eml`));
  for (const name of names) {
    const path = join(folder, name);
    if (alive.has(name)) continue;
    // Another name is a file that a desk is writing, or was when it was killed.
    const isUnfinished = !/^\d+\.eml$/.test(name);
    if (isUnfinished && ((await stat(path).catch(() => undefined))?.mtimeMs ?? now) > now - day) continue;
    await rm(path, { force: true });
  }
}
