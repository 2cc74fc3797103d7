import { dictionary } from '../words/dictionary.ts';
import type { Sentences } from './field-words.data.ts';

/** What residents read and hear while they search a long list. */
export interface LookupWords {
  readonly results: Sentences;
  /** Where more fit than are shown; # is how many are. */
  readonly firstResults: Sentences;
  readonly noResults: string;
  readonly chosen: (answer: string) => string;
  /** What was typed and left, and is no answer. */
  readonly notInList: (typed: string) => string;
}

export const lookupWords = dictionary<LookupWords>({
  results: { other: '# results', one: '1 result' },
  firstResults: {
    other: 'The first # results. Type more letters to see others.',
    one: 'The first result. Type more letters to see others.',
  },
  noResults: 'No results. Check the spelling, or type fewer letters.',
  chosen: (answer) => `You chose “${answer}”.`,
  notInList: (typed) => `“${typed}” is not in the list. Choose an answer from the list.`,
});
