import { sentFile } from '../logic/forms/check-file.ts';
import type { FileTrouble } from '../logic/forms/file-list.ts';
import type { SentFile } from '../logic/forms/form.ts';

/** How a file is sent. */
export interface Upload {
  readonly address: string;
  /** The same for each try, so that the desk keeps the file once however many answers are lost. */
  readonly key: string;
  readonly language: string;
  /** Gives the upload up. */
  readonly signal: AbortSignal;
  readonly onProgress: (percent: number) => void;
  /** The connection is lost, and we wait for it. */
  readonly onOffline: () => void;
  /** How long to wait before each further try while the device says that it is connected. */
  readonly pauses?: readonly number[];
}

/** A minute without a byte: the connection is gone, though nobody has said so. */
const patience = 60_000;
/** About a minute in all, as long as a train is in a tunnel; then a person decides. */
const usualPauses = [2_000, 5_000, 15_000, 30_000];

const troubles: Readonly<Record<number, FileTrouble>> = { 413: 'too-large', 415: 'wrong-type', 422: 'empty' };
/** Nothing came back, or the server asks to come again later. */
const isPassing = (status: number): boolean => status === 0 || status === 408 || status === 429 || status >= 500;

/** XMLHttpRequest, because `fetch` does not say how much has been sent. */
const post = (file: File, { address, key, language, signal, onProgress }: Upload) =>
  new Promise<XMLHttpRequest>((resolve) => {
    const request = new XMLHttpRequest();
    const giveUp = () => request.abort();
    let timer = setTimeout(giveUp, patience);
    request.upload.onprogress = ({ loaded, total }) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, patience);
      // All is sent only when the answer is there.
      onProgress(Math.min(99, Math.floor((100 * loaded) / (total || 1))));
    };
    request.onloadend = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      resolve(request);
    };
    signal.addEventListener('abort', giveUp);
    request.open('POST', address);
    request.setRequestHeader('idempotency-key', key);
    request.setRequestHeader('accept-language', language);
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });

/** Until the connection is back, or the pause is over on a device that says it has one. */
const connectionOr = (pause: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = navigator.onLine ? setTimeout(done, pause) : undefined;
    function done(): void {
      clearTimeout(timer);
      removeEventListener('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    }
    addEventListener('online', done);
    signal.addEventListener('abort', done);
  });

/** Sends a file, again and again while the connection fails. It answers what the desk knows of the file, or why it has not taken it; undefined when it was given up. */
export const upload = async (file: File, how: Upload): Promise<SentFile | FileTrouble | undefined> => {
  const { signal, onOffline, pauses = usualPauses } = how;
  for (let tries = 0; !signal.aborted;) {
    const { status, responseText } = await post(file, how);
    if (signal.aborted) break;
    if (status === 200 || status === 201) return sentFile(responseText) ?? 'failed';
    if (!isPassing(status)) return troubles[status] ?? 'failed';
    const pause = pauses[tries];
    if (navigator.onLine) tries += 1;
    if (pause === undefined) return 'failed';
    onOffline();
    await connectionOr(pause, signal);
  }
  return undefined;
};
