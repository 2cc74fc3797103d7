import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../database/database.ts';
import { asideFolder, putAside } from '../jobs/orphan-uploads.ts';
import { sweepMessageFiles } from '../jobs/old-messages.ts';
import { countPersonalData, erasePersonalData, type PersonalCounts } from './personal-data.ts';

/** Where a desk keeps things: its tables, and its folder for files. */
export interface Kept {
  readonly database: Database;
  readonly data: string;
}

/** What erasing is about to take away, or found nothing of. */
export interface Held extends PersonalCounts {
  /** The day on which it was erased before, "2026-11-26T09:00:00.000Z". */
  readonly erasedAt?: string;
}

/** Nobody takes longer to send a file and have it written down, once its bytes are there. */
const sendingMs = 2_000;

const settingName = (reference: string): string => `erased ${reference}`;

/** What is held on a reference that erasing would take away; undefined where there never was such a request. */
export async function heldOn({ database }: Pick<Kept, 'database'>, reference: string): Promise<Held | undefined> {
  const request = await database
    .selectFrom('request')
    .select('reference')
    .where('reference', '=', reference)
    .executeTakeFirst();
  if (!request) return undefined;
  const before = await database
    .selectFrom('setting')
    .select('value')
    .where('name', '=', settingName(reference))
    .executeTakeFirst();
  return { ...(await countPersonalData(database, [reference])), ...(before && { erasedAt: before.value }) };
}

/** True where nothing is left that names somebody. */
export const isNothing = ({ people, notes, files, messages }: PersonalCounts): boolean =>
  people + notes + files + messages === 0;

/**
 * Erases who sent a request and all that was said; that there was one stays, and is counted. A line without anybody's name says when, so
 * that the council can show that it was done, and do it again after a backup was put back.
 */
export async function eraseReference(
  { database, data }: Kept,
  reference: string,
  now: number,
  patience = sendingMs,
): Promise<PersonalCounts> {
  const { hashes, ...counts } = await database.transaction().execute(async (transaction) => {
    const erased = await erasePersonalData(transaction, [reference]);
    const value = new Date(now).toISOString();
    await transaction
      .insertInto('setting')
      .values({ name: settingName(reference), value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute();
    return erased;
  });
  await dropContent({ database, data }, hashes, patience);
  await sweepMessageFiles(database, data, now);
  return counts;
}

/**
 * Takes bytes off the disk that no record names any more. They are put aside first, and looked at again when whoever is sending the same
 * file at this moment has been written down; the daily job brings such a file back.
 */
async function dropContent({ database, data }: Kept, hashes: readonly string[], patience: number): Promise<void> {
  if (hashes.length === 0) return;
  await putAside(database, data, hashes);
  await pause(patience);
  const named = await database.selectFrom('upload').select('hash').where('hash', 'in', hashes).execute();
  for (const hash of new Set(hashes)) {
    if (named.some((each) => each.hash === hash)) continue;
    await rm(join(asideFolder(data), hash), { force: true });
  }
}
