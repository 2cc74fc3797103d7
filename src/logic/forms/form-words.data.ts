import { dictionary } from '../words/dictionary.ts';

export type Sentence = (label: string) => string;

/**
 * What to do about a mistake in the kinds of answers that most forms ask for, as the summary and the field say it. The label comes in its quotation marks, and may be a noun or a
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
  readonly enter: Readonly<Record<'email' | 'phone' | 'postcode', Sentence>>;
  readonly characters: (label: string, tooMany: number) => string;
  readonly words: (label: string, tooMany: number) => string;
  /** A date with parts left empty; the key names them in order. */
  readonly dateParts: Readonly<
    Record<'day' | 'month' | 'year' | 'day month' | 'day year' | 'month year' | 'day month year', Sentence>
  >;
  readonly realDate: Sentence;
  readonly wholeYear: Sentence;
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
    postcode: (label) => `Enter a full UK postcode for ${label}, like CB1 2AB`,
  },
  characters: (label, tooMany) =>
    `Make your answer for ${label} ${tooMany} ${tooMany === 1 ? 'character' : 'characters'} shorter`,
  words: (label, tooMany) => `Make your answer for ${label} ${tooMany} ${tooMany === 1 ? 'word' : 'words'} shorter`,
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
});

/** True once Welsh is there; until then a Welsh form has to wait for it. */
export const isFormWelshLoaded = (): boolean => formWords.cy !== formWords.en;
