import { createHash, randomUUID } from 'node:crypto';
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { SentFile } from '../../logic/forms/form.ts';
import type { Database } from '../database/database.ts';
import { cleanFileName } from './file-name.ts';
import { takeIn, type BytesRefusal } from './take-in.ts';
import { openIncoming, settle } from './write-once.ts';

export { mostBytes } from './take-in.ts';

/** Why a file was not taken: its bytes cannot be kept, or another file has its key. */
export type FileRefusal = BytesRefusal | 'other-file';

export type KeptFile =
  { readonly ok: true; readonly file: SentFile } | { readonly ok: false; readonly reason: FileRefusal };

/** Keeps the files that residents send ahead of their forms. */
export interface FileStore {
  /** Takes a file in. The same file with the same key is kept once and answered alike. */
  keep(
    bytes: AsyncIterable<Uint8Array>,
    about: { readonly name: string; readonly key?: string | undefined },
  ): Promise<KeptFile>;
  /** What was answered when the file was taken in; undefined for an id that we did not give. */
  find(id: string): Promise<SentFile | undefined>;
}

interface FileRecord extends SentFile {
  readonly hash: string;
}

/**
 * Files: bytes on this computer's disk under the hash of their content, in a folder that no address leads to, and in the database a
 * record for each time that they were sent. Nothing of the name that a browser gave is part of a path.
 */
export const openFileStore = (data: string, database: Database, now: () => number): FileStore => {
  const recordOf = (id: string): Promise<FileRecord | undefined> =>
    database
      .selectFrom('upload')
      .select(['id', 'hash', 'name', 'size', 'type'])
      .where('id', '=', id)
      .executeTakeFirst();

  const settleRecord = async (record: FileRecord): Promise<KeptFile> => {
    const written = await database
      .insertInto('upload')
      .values({ ...record, received_at: new Date(now()), reference: null })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    const first = written ? record : await recordOf(record.id);
    return first?.hash === record.hash ? { ok: true, file: sentFile(first) } : { ok: false, reason: 'other-file' };
  };

  return {
    async keep(bytes, { name, key }) {
      const incoming = await openIncoming(data);
      const taken = await takeIn(bytes, incoming.handle)
        .finally(() => incoming.handle.close())
        .catch(async (error: unknown) => {
          await unlink(incoming.path);
          throw error;
        });
      if (typeof taken === 'string') {
        await unlink(incoming.path);
        return { ok: false, reason: taken };
      }
      const { hash, size, kind } = taken;
      // The bytes first: a record whose bytes are not there would be a promise that is not kept.
      await settle(incoming.path, contentPath(data, hash));
      return settleRecord({ id: idOf(key), name: cleanFileName(name, kind.endings), size, type: kind.type, hash });
    },
    async find(id) {
      const record = /^[0-9a-f]{32}$/.test(id) ? await recordOf(id) : undefined;
      return record && sentFile(record);
    },
  };
};

/** Where the bytes with a hash stand. `contentPath('/var/clearway', 'ab12…') → '/var/clearway/content/ab/ab12…'` */
export const contentPath = (data: string, hash: string): string => join(data, 'content', hash.slice(0, 2), hash);

const sentFile = ({ id, name, size, type }: SentFile): SentFile => ({ id, name, size, type });

/** From the key, so that a file sent again after a lost answer has the same id in each desk; a key is as hard to guess as an id must be. */
const idOf = (key: string = randomUUID()): string =>
  createHash('sha256').update(`file ${key}`).digest('hex').slice(0, 32);
