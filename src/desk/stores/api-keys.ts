import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

/** A key as far as anybody may know it: the key itself is shown once, and only its hash is kept. */
export interface KnownKey {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
}

/** The keys of back offices. */
export interface ApiKeyStore {
  /** A new key of 32 letters, digits, hyphens and underscores; undefined where the name has one already. */
  makeKey(name: string): Promise<string | undefined>;
  isKey(key: string): Promise<boolean>;
  listKeys(): Promise<readonly KnownKey[]>;
  /** False where there was none of that name. */
  removeKey(name: string): Promise<boolean>;
}

// 192 random bits cannot be guessed, so that a fast hash is enough, and the database holds nothing that opens a door.
const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** Keys in the desk's tables. */
export const openApiKeyStore = (database: Database, now: () => number): ApiKeyStore => ({
  makeKey: (name) =>
    database.transaction().execute(async (transaction) => {
      // Two who make a key of one name at once would both find none.
      await sql`select pg_advisory_xact_lock(hashtext('clearway api keys'))`.execute(transaction);
      const taken = await transaction.selectFrom('api_key').select('name').where('name', '=', name).executeTakeFirst();
      if (taken) return undefined;
      const key = randomBytes(24).toString('base64url');
      await transaction
        .insertInto('api_key')
        .values({ hash: hashOf(key), name, made_at: new Date(now()) })
        .execute();
      return key;
    }),
  async isKey(key) {
    const found = await database
      .selectFrom('api_key')
      .select('hash')
      .where('hash', '=', hashOf(key))
      .executeTakeFirst();
    return found !== undefined;
  },
  listKeys: () =>
    database.selectFrom('api_key').select(['name', 'made_at as madeAt']).orderBy('made_at').orderBy('name').execute(),
  async removeKey(name) {
    const { numDeletedRows } = await database.deleteFrom('api_key').where('name', '=', name).executeTakeFirst();
    return numDeletedRows > 0n;
  },
});
