import type { Language } from '../words/language.ts';
import { isAccepted, kindWords, megabyte } from './check-file.ts';
import { quoted } from './check-result.ts';
import { sizeWords } from './file-size.ts';
import { fileWords } from './file-words.data.ts';
import type { SentFile } from './form.ts';
import { specialWords } from './special-words.data.ts';

/** What may be sent in one question. */
export interface FileLimits {
  /** Endings and media types; none means any. */
  readonly accept: readonly string[];
  readonly maxMegabytes: number;
  readonly maxFiles: number;
}

/** Why a file is not sent, for a person to do something about. */
export type FileTrouble = 'failed' | 'too-large' | 'wrong-type' | 'empty' | 'unreadable' | 'too-many';

/** How far a file has come. `offline` waits for a connection and goes on by itself. */
export type FileState =
  | { readonly kind: 'waiting' | 'shrinking' | 'offline' | FileTrouble }
  | { readonly kind: 'sending'; readonly percent: number }
  | { readonly kind: 'sent'; readonly file: SentFile };

/** A file in the list. */
export interface ListedFile {
  readonly name: string;
  readonly size: number;
  readonly state: FileState;
}

/** A file in the list as it is shown. */
export interface FileView {
  readonly size: string;
  readonly state: string;
  /** How far it has come, while it is sent. */
  readonly percent?: number | undefined;
  readonly isWrong: boolean;
  readonly canRetry: boolean;
}

const going = /^(waiting|shrinking|sending|offline)$/;
/** What another try can end: a connection comes back, a place among the files may be free by now, a file may be back on its drive. */
const passing = /^(failed|offline|unreadable|too-many)$/;
/** Windows gives a phone's HEIC no type. */
const photo = /\.(jpe?g|png|webp|heic|heif)$/i;

/** What the desk takes where the question names no kind. */
const usual = ['image/*', '.pdf', '.docx', '.odt'];

/** True while a file is on its way. `isGoing({ kind: 'sending', percent: 40 }) → true` */
export const isGoing = ({ kind }: FileState): boolean => going.test(kind);

/** True when a file will not be sent unless its owner does something. `isWrong({ kind: 'empty' }) → true` */
export const isWrong = (state: FileState): boolean => !isGoing(state) && state.kind !== 'sent';

/** True for a photo, which is made smaller before it is judged by its size. `isPhoto({ name: 'IMG_1.HEIC', type: '' }) → true` */
export const isPhoto = ({ name, type }: Pick<SentFile, 'name' | 'type'>): boolean =>
  type ? /^image\/(?!gif|svg)/.test(type) : photo.test(name);

/**
 * The state of a file that was just chosen, beside `others` that are sent or on their way.
 * `firstState({ name: 'a.pdf', type: 'application/pdf', size: 0 }, limits, 0) → { kind: 'empty' }`
 */
export const firstState = (file: Omit<SentFile, 'id'>, limits: FileLimits, others: number): FileState => {
  const type = file.type || (photo.test(file.name) ? 'image/' : '');
  if (!isAccepted(limits.accept, { name: file.name, type })) return { kind: 'wrong-type' };
  if (file.size === 0) return { kind: 'empty' };
  if (!isPhoto(file) && file.size > limits.maxMegabytes * megabyte) return { kind: 'too-large' };
  return { kind: others < limits.maxFiles ? 'waiting' : 'too-many' };
};

const stateWords = ({ name, state }: ListedFile, limits: FileLimits, language: Language): string => {
  const [words, mistakes] = [fileWords[language], specialWords[language]];
  const file = quoted(name);
  switch (state.kind) {
    case 'sending':
      return words.sending(state.percent);
    case 'too-large':
      return mistakes.fileSize(file, limits.maxMegabytes);
    case 'wrong-type':
      return mistakes.fileKind(file, kindWords(limits.accept.length > 0 ? limits.accept : usual, language));
    case 'empty':
      return mistakes.fileEmpty(file);
    case 'too-many':
      return words.tooMany(file, limits.maxFiles);
    case 'failed':
    case 'unreadable':
      return words[state.kind](file);
    default:
      return words[state.kind];
  }
};

/** What is shown of a file beside its name. `fileView({ name: 'a.jpg', size: 348_160, state: { kind: 'sending', percent: 40 } }, limits, 'en').state → 'Sending: 40%'` */
export const fileView = (file: ListedFile, limits: FileLimits, language: Language): FileView => ({
  // A photo may have been made smaller on the way.
  size: sizeWords(file.state.kind === 'sent' ? file.state.file.size : file.size),
  state: stateWords(file, limits, language),
  percent: file.state.kind === 'sending' ? file.state.percent : undefined,
  isWrong: isWrong(file.state),
  canRetry: passing.test(file.state.kind),
});

const quarterOf = (state: FileState | undefined): number =>
  state?.kind === 'sending' ? Math.floor(state.percent / 25) : 0;

/**
 * What is said aloud when a file's state changes; undefined where that is not worth a word. Progress is said at 25, 50 and 75 per cent.
 * `fileSaid({ name: 'a.jpg', size: 9, state: { kind: 'sent', file } }, { kind: 'waiting' }, limits, 'en') → 'a.jpg: Sent.'`
 */
export const fileSaid = (
  file: ListedFile,
  was: FileState | undefined,
  limits: FileLimits,
  language: Language,
): string | undefined => {
  const { name, state } = file;
  const quarter = quarterOf(state);
  const isSame = was?.kind === state.kind && quarter <= quarterOf(was);
  if (isSame || state.kind === 'waiting' || (state.kind === 'sending' && (quarter < 1 || quarter > 3)))
    return undefined;
  const said = quarter ? { ...file, state: { kind: 'sending', percent: quarter * 25 } as const } : file;
  const words = stateWords(said, limits, language);
  return `${isWrong(state) ? words : fileWords[language].said(name, words)}.`;
};
