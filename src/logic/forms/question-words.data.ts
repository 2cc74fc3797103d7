import { dictionary } from '../words/dictionary.ts';

/** What residents read at a question beside the council's own words. */
export interface QuestionWords {
  readonly optional: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly line1: string;
  readonly line2: string;
  readonly town: string;
  readonly postcode: string;
  readonly chooseOne: string;
  readonly dateExample: string;
  /** How a label or a hint says that an amount is in pounds. */
  readonly pounds: string;
  readonly inPounds: string;
  readonly anyFile: string;
  readonly file: (kinds: string, megabytes: number) => string;
  readonly files: (most: number) => string;
  readonly laterLabel: string;
  readonly later: Readonly<Record<'send-later' | 'bring-in', string>>;
}

export const questionWords = dictionary<QuestionWords>({
  optional: '(optional)',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  line1: 'Address line 1',
  line2: 'Address line 2 (optional)',
  town: 'Town or city',
  postcode: 'Postcode',
  chooseOne: 'Choose one',
  // A day after the 12th, so that nobody takes it for the month; a month without a 0, so that nobody thinks they need one.
  dateExample: 'For example, 27 3 2007',
  pounds: 'in pounds',
  inPounds: 'Write it in pounds, like 12.50',
  anyFile: 'any kind of file',
  file: (kinds, megabytes) => `You can send ${kinds}, up to ${megabytes} MB.`,
  files: (most) => `You can send up to ${most} files.`,
  laterLabel: 'Or choose another way to give it to us',
  later: { 'send-later': 'I will send it later', 'bring-in': 'I will bring it in' },
});
