import { dictionary } from '../../words/dictionary.ts';

/** What back offices, and the programs that they feed, read beside the council's own words. */
export interface RecordWords {
  readonly chased: string;
  readonly saidDone: string;
  readonly saidNotDone: string;
  /** Why a question may stay empty; answers are in quotation marks, with "or" between them. */
  readonly askedWhen: (question: string, answers: string) => string;
  readonly askedUnless: (question: string, answers: string) => string;
  readonly or: string;
  readonly day: string;
  readonly money: string;
  readonly address: string;
  readonly file: string;
  /** Where a file can come another way. */
  readonly later: (ways: string) => string;
  /** Where Open311 has a parameter of its own. */
  readonly sendAs: (parameter: string) => string;
}

export const recordDictionary = dictionary<RecordWords>({
  chased: 'The resident asks when this will be done.',
  saidDone: 'The resident says that this is done.',
  saidNotDone: 'The resident says that this is not done.',
  askedWhen: (question, answers) => `Only if the answer to “${question}” is ${answers}.`,
  askedUnless: (question, answers) => `Not if the answer to “${question}” is ${answers}.`,
  or: ' or ',
  day: 'Send a day like 2026-11-26.',
  money: 'Send pounds and pence like 12.50.',
  address: 'Send it here or as address_string: house and street, town, postcode.',
  file: 'Send the id that you get from POST /clearway/api/uploads.',
  later: (ways) => `Where it comes another way, send ${ways}.`,
  sendAs: (parameter) => `You can send it as ${parameter}.`,
});
