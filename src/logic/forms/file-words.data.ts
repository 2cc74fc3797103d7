import { dictionary } from '../words/dictionary.ts';

/** What residents read and hear about files on their way; what is wrong with one is said in the words of the check (`form-words.data.ts`). */
export interface FileWords {
  readonly choose: string;
  readonly chooseMany: string;
  readonly chooseAnother: string;
  readonly chooseOther: string;
  readonly list: string;
  readonly remove: string;
  readonly retry: string;
  /** How far a file is; each stands after its name. */
  readonly waiting: string;
  readonly shrinking: string;
  readonly sending: (percent: number) => string;
  readonly offline: string;
  readonly sent: string;
  readonly removed: string;
  readonly failed: (file: string) => string;
  readonly unreadable: (file: string) => string;
  readonly tooMany: (file: string, most: number) => string;
  readonly progress: (name: string) => string;
  readonly said: (name: string, state: string) => string;
  readonly stillSending: (file: string) => string;
}

export const fileWords = dictionary<FileWords>({
  choose: 'Choose a file',
  chooseMany: 'Choose files',
  chooseAnother: 'Choose another file',
  chooseOther: 'Choose a different file',
  list: 'Your files',
  remove: 'Remove',
  retry: 'Try again',
  waiting: 'Waiting',
  shrinking: 'Making the photo smaller',
  sending: (percent) => `Sending: ${percent}%`,
  offline: 'No connection. We will send it when it comes back',
  sent: 'Sent',
  removed: 'Removed',
  failed: (file) => `We could not send ${file}. Try again, or remove it`,
  unreadable: (file) => `Choose ${file} again. Your device cannot read it now`,
  tooMany: (file, most) =>
    `Remove ${file}, or another file. You can send up to ${most === 1 ? '1 file' : `${most} files`}`,
  progress: (name) => `Sending ${name}`,
  said: (name, state) => `${name}: ${state}`,
  stillSending: (file) => `We are still sending ${file}. The form goes on by itself when that is done.`,
});
