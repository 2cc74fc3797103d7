import { randomUUID } from 'node:crypto';
import { link, mkdir, open, unlink, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Only the desk's own account may read what residents sent. */
const ownFolder = { recursive: true, mode: 0o700 } as const;
const ownFile = 0o600;

/** A new file under a name that nobody knows yet, for bytes that are still coming. */
export async function openIncoming(data: string): Promise<{ readonly path: string; readonly handle: FileHandle }> {
  const folder = join(data, 'incoming');
  await mkdir(folder, ownFolder);
  const path = join(folder, randomUUID());
  return { path, handle: await open(path, 'wx+', ownFile) };
}

/**
 * Gives a whole file its lasting name; false where another one has that name already. A link is made or not made, for all
 * processes at once, while a rename would put the second one over the first.
 */
export async function settle(incoming: string, path: string): Promise<boolean> {
  try {
    await mkdir(dirname(path), ownFolder);
    await link(incoming, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(incoming);
    await syncFolder(dirname(path));
  }
}

/** A name stands in its folder: without this the power may go with the file on the disk and its name not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  // Windows opens no folders; it writes names by itself.
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
