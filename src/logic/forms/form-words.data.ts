import { dictionary } from '../words/dictionary.ts';

/** What to say of a value that is too small or too big; the limits come in words. */
export interface RangeWords {
  readonly between: (label: string, least: string, most: string) => string;
  readonly from: (label: string, least: string) => string;
  readonly upTo: (label: string, most: string) => string;
}

type Sentence = (label: string) => string;

/**
 * What to do about a mistake, as the summary and the field say it. The label comes in its quotation marks, and may be a noun or a
 * question: every sentence has to be right with “Full name” and with “What is your name?”.
 */
export interface FormWords {
  readonly fill: Sentence;
  readonly chooseOne: Sentence;
  readonly chooseSome: Sentence;
  /** A single tick box: the words beside the box. */
  readonly tick: Sentence;
  readonly alone: (label: string, answer: string) => string;
  /** What is typed and not of its kind. */
  readonly enter: Readonly<
    Record<'email' | 'phone' | 'number' | 'money' | 'postcode' | 'national-insurance', Sentence>
  >;
  readonly pattern: Sentence;
  readonly characters: (label: string, tooMany: number) => string;
  readonly words: (label: string, tooMany: number) => string;
  readonly number: RangeWords;
  readonly address: Readonly<Record<'line-1' | 'town' | 'postcode', Sentence>>;
  /** A date with parts left empty; the key names them in order. */
  readonly dateParts: Readonly<
    Record<'day' | 'month' | 'year' | 'day month' | 'day year' | 'month year' | 'day month year', Sentence>
  >;
  readonly realDate: Sentence;
  readonly wholeYear: Sentence;
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

export const formWords = dictionary<FormWords>({
  fill: (label) => `Fill in ${label}`,
  chooseOne: (label) => `Choose one answer for ${label}`,
  chooseSome: (label) => `Choose at least one answer for ${label}`,
  tick: (answer) => `Tick the box ${answer} to continue`,
  alone: (label, answer) => `Choose either ${answer} or the other answers for ${label}`,
  enter: {
    email: (label) => `Enter an email address for ${label}, like name@example.com`,
    phone: (label) => `Enter a full phone number for ${label}, like 01632 960 001`,
    number: (label) => `Enter a whole number for ${label}, like 3`,
    money: (label) => `Enter an amount in pounds for ${label}, like 12.50`,
    postcode: (label) => `Enter a full UK postcode for ${label}, like CB1 2AB`,
    'national-insurance': (label) => `Enter a National Insurance number for ${label}, like QQ 12 34 56 C`,
  },
  pattern: (label) => `Check the letters and numbers in your answer for ${label}`,
  characters: (label, tooMany) =>
    `Make your answer for ${label} ${tooMany} ${tooMany === 1 ? 'character' : 'characters'} shorter`,
  words: (label, tooMany) => `Make your answer for ${label} ${tooMany} ${tooMany === 1 ? 'word' : 'words'} shorter`,
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
  dateParts: {
    'day month year': (label) => `Enter a day, month and year for ${label}`,
    'day month': (label) => `Enter a day and a month for ${label}`,
    'day year': (label) => `Enter a day and a year for ${label}`,
    'month year': (label) => `Enter a month and a year for ${label}`,
    day: (label) => `Enter a day for ${label}`,
    month: (label) => `Enter a month for ${label}`,
    year: (label) => `Enter a year for ${label}`,
  },
  realDate: (label) => `Enter a real date for ${label}, like 27 3 2007`,
  wholeYear: (label) => `Enter all 4 digits of the year for ${label}, like 2007`,
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

/** True once Welsh is there; until then a Welsh form has to wait for it. */
export const isFormWelshLoaded = (): boolean => formWords.cy !== formWords.en;
