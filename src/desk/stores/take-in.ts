import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { isPhotoType, withoutLocation } from '../photos/without-location.ts';
import { fileKindOf, type FileKind } from './file-type.ts';

/** 10 MB, as Windows counts them. A photo of a phone has 2 to 8. */
export const mostBytes = 10 * 1024 * 1024;

/** Why bytes cannot be kept: there are none, too many, of a kind that we do not take, or a photo that cannot be looked through. */
export type BytesRefusal = 'empty' | 'too-large' | 'wrong-type' | 'unreadable';

/** A file that stands whole on the disk, without what a photo says of its place. */
export interface TakenIn {
  readonly hash: string;
  readonly size: number;
  readonly kind: FileKind;
}

/** Writes what comes into a file, and looks at what it is. */
export async function takeIn(bytes: AsyncIterable<Uint8Array>, handle: FileHandle): Promise<TakenIn | BytesRefusal> {
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
  const photo = isPhotoType(kind.type) ? await inTurn(() => cleanPhoto(handle, size, kind)) : undefined;
  if (photo === 'unreadable') return photo;
  await handle.sync();
  return photo ?? { hash: hash.digest('hex'), size, kind };
}

/** A photo is looked through in memory: one after the other, so that many at once need no more room than one. */
let turn: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work, work);
  turn = mine.catch(() => undefined);
  return mine;
}

async function cleanPhoto(handle: FileHandle, size: number, kind: FileKind): Promise<TakenIn | 'unreadable'> {
  const bytes = Buffer.alloc(size);
  await handle.read(bytes, 0, size, 0);
  const clean = withoutLocation(bytes, kind.type);
  if (!clean) return 'unreadable';
  await handle.truncate(clean.length);
  await handle.write(clean, 0, clean.length, 0);
  return { hash: createHash('sha256').update(clean).digest('hex'), size: clean.length, kind };
}
