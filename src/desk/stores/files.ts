import { createHash, randomUUID } from 'node:crypto';
import { unlink, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { SentFile } from '../../logic/forms/form.ts';
import { cleanFileName } from './file-name.ts';
import { fileKindOf } from './file-type.ts';
import { openIncoming, readRecord, settle, writeOnce } from './write-once.ts';

/** Why a file was not taken: nothing in it, too many bytes, bytes of a kind that we do not take, or a key that another file has. */
export type FileRefusal = 'empty' | 'too-large' | 'wrong-type' | 'other-file';

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

/** 10 MB, as Windows counts them. A photo of a phone has 2 to 8. */
export const mostBytes = 10 * 1024 * 1024;

interface FileRecord extends SentFile {
  readonly hash: string;
}

/**
 * Files on this computer's disk: bytes under the hash of their content, in a folder that no address leads to, and a record for each
 * time that they were sent. Nothing of the name that a browser gave is part of a path.
 */
export const openFileStore = (data: string, now: () => number): FileStore => {
  const recordPath = (id: string): string => join(data, 'files', `${id}.json`);

  const settleRecord = async (record: FileRecord): Promise<KeptFile> => {
    if (await writeOnce(data, recordPath(record.id), { ...record, receivedAt: now() })) return keptFile(record);
    const first = await readRecord<FileRecord>(recordPath(record.id));
    return first?.hash === record.hash ? keptFile(first) : { ok: false, reason: 'other-file' };
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
      await settle(incoming.path, join(data, 'content', hash.slice(0, 2), hash));
      return settleRecord({ id: idOf(key), name: cleanFileName(name, kind.endings), size, type: kind.type, hash });
    },
    async find(id) {
      const record = /^[0-9a-f]{32}$/.test(id) ? await readRecord<FileRecord>(recordPath(id)) : undefined;
      return record && sentFile(record);
    },
  };
};

const sentFile = ({ id, name, size, type }: SentFile): SentFile => ({ id, name, size, type });
const keptFile = (record: FileRecord): KeptFile => ({ ok: true, file: sentFile(record) });

/** From the key, so that a file sent again after a lost answer has the same id in each desk; a key is as hard to guess as an id must be. */
const idOf = (key: string = randomUUID()): string =>
  createHash('sha256').update(`file ${key}`).digest('hex').slice(0, 32);

async function takeIn(bytes: AsyncIterable<Uint8Array>, handle: FileHandle) {
  const hash = createHash('sha256');
  let size = 0;
  // What is too much is read to its end all the same: a browser that is cut off while it sends shows no answer.
  for await (const piece of bytes) {
    size += piece.length;
    if (size > mostBytes) continue;
    hash.update(piece);
    await handle.appendFile(piece);
  }
  if (size > mostBytes) return 'too-large';
  if (size === 0) return 'empty';
  const kind = await fileKindOf(handle, size);
  if (!kind) return 'wrong-type';
  await handle.sync();
  return { hash: hash.digest('hex'), size, kind } as const;
}
