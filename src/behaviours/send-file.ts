import { isAccepted, megabyte } from '../logic/forms/check-file.ts';
import type { FileLimits, FileState } from '../logic/forms/file-list.ts';
import { isLargePhoto, shrinkPhoto } from './shrink-photo.ts';
import { upload } from './upload.ts';

/** How a chosen file is sent. */
export interface Sending {
  readonly address: string;
  readonly key: string;
  readonly language: string;
  readonly limits: FileLimits;
  readonly signal: AbortSignal;
  readonly onState: (state: FileState) => void;
  readonly pauses?: readonly number[];
}

/** A file on a drive that was taken out, or in a cloud that does not answer, fails as a lost connection does: it is asked for one byte first. */
const canBeRead = (file: File): Promise<boolean> =>
  file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );

/** The way of a chosen file to the desk: made smaller where it is a large photo, and sent. Each state on the way is told; it never throws. */
export const sendFile = async (chosen: File, { limits, onState, ...how }: Sending): Promise<void> => {
  if (!(await canBeRead(chosen))) return onState({ kind: 'unreadable' });
  let file = chosen;
  // Where only PNG is taken, a JPEG would be refused.
  if (isLargePhoto(chosen) && isAccepted(limits.accept, { name: '.jpg', type: 'image/jpeg' })) {
    onState({ kind: 'shrinking' });
    file = await shrinkPhoto(chosen);
  }
  if (file.size > limits.maxMegabytes * megabyte) return onState({ kind: 'too-large' });
  if (how.signal.aborted) return;
  onState({ kind: 'sending', percent: 0 });
  const end = await upload(file, {
    ...how,
    // A photo that comes out otherwise the next time is another file to the desk.
    key: `${how.key}-${file.size}`,
    onProgress: (percent) => onState({ kind: 'sending', percent }),
    onOffline: () => onState({ kind: 'offline' }),
  });
  if (typeof end === 'string') onState({ kind: end });
  else if (end) onState({ kind: 'sent', file: end });
};
