import { dictionary } from '../words/dictionary.ts';
import type { Sentence } from './form-words.data.ts';

/** What to say of a value that is too small or too big; the limits come in words. */
export interface RangeWords {
  readonly between: (label: string, least: string, most: string) => string;
  readonly from: (label: string, least: string) => string;
  readonly upTo: (label: string, most: string) => string;
}

/** The same as `FormWords` for what few forms ask for: a page without it does not load them. */
export interface SpecialWords {
  /** What is typed and not of its kind. */
  readonly enter: Readonly<Record<'number' | 'money' | 'national-insurance', Sentence>>;
  readonly pattern: Sentence;
  readonly number: RangeWords;
  readonly address: Readonly<Record<'line-1' | 'town' | 'postcode', Sentence>>;
  readonly date: RangeWords;
  readonly file: Sentence;
  readonly fileOrLater: Sentence;
  /** What is wrong with one file, whose name comes in quotation marks. */
  readonly fileKind: (file: string, kinds: string) => string;
  readonly fileSize: (file: string, megabytes: number) => string;
  readonly fileEmpty: Sentence;
  readonly files: (label: string, most: number) => string;
  /** What "image/*" is called in a list of kinds, and what stands before the last of them. */
  readonly photo: string;
  readonly or: string;
}

export const specialWords = dictionary<SpecialWords>({
  enter: {
    number: (label) => `Enter a whole number for ${label}, like 3`,
    money: (label) => `Enter an amount in pounds for ${label}, like 12.50`,
    'national-insurance': (label) => `Enter a National Insurance number for ${label}, like QQ 12 34 56 C`,
  },
  pattern: (label) => `Check the letters and numbers in your answer for ${label}`,
  number: {
    between: (label, least, most) => `Enter between ${least} and ${most} for ${label}`,
    from: (label, least) => `Enter ${least} or more for ${label}`,
    upTo: (label, most) => `Enter ${most} or less for ${label}`,
  },
  address: {
    'line-1': (label) => `Enter address line 1 for ${label}`,
    town: (label) => `Enter a town or city for ${label}`,
    postcode: (label) => `Enter a postcode for ${label}`,
  },
  date: {
    between: (label, least, most) => `Enter a date between ${least} and ${most} for ${label}`,
    from: (label, least) => `Enter ${least} or a later date for ${label}`,
    upTo: (label, most) => `Enter ${most} or an earlier date for ${label}`,
  },
  file: (label) => `Choose a file for ${label}`,
  fileOrLater: (label) => `Choose a file, or another way to give it to us, for ${label}`,
  fileKind: (file, kinds) => `Choose a file of another kind in place of ${file}: ${kinds}`,
  fileSize: (file, megabytes) => `Choose a file of ${megabytes} MB or less in place of ${file}`,
  fileEmpty: (file) => `Choose another file in place of ${file}, which is empty`,
  files: (label, most) => `Send no more than ${most} ${most === 1 ? 'file' : 'files'} for ${label}`,
  photo: 'any photo',
  or: ' or ',
});
