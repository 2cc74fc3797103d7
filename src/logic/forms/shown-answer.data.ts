import { dictionary } from '../words/dictionary.ts';

/** What stands for an answer that has no words of its own. */
export interface ShownWords {
  readonly notProvided: string;
}

export const shownWords = dictionary<ShownWords>({ notProvided: 'Not provided' });
