import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from './database/database.ts';
import { openApiKeyStore } from './stores/api-keys.ts';

/**
 * A key for Open311 at the first start, in a file that only the desk's account reads, so that a trial needs no second command. The
 * answer is the file; undefined where there is a key already.
 */
export async function firstKey(data: string, database: Database): Promise<string | undefined> {
  const keys = openApiKeyStore(database, Date.now);
  const file = join(data, 'open311-key.txt');
  if ((await keys.listKeys()).length > 0) return existsSync(file) ? file : undefined;
  await writeFile(file, `${await keys.makeKey('first')}\n`, { mode: 0o600 });
  return file;
}
