import { dictionary } from '../words/dictionary.ts';

/** The few words that a form's markup brings itself; all others come with the views. */
export interface MarkupWords {
  /** The heading above all mistakes of a page. */
  readonly problem: string;
  /** Stands before every mistake, for those who do not see its colour and its edge. */
  readonly mistake: string;
  /** Stands above the files that have been sent ahead, each of them ticked. */
  readonly filesKept: string;
}

export const markupWords = dictionary<MarkupWords>({
  problem: 'There is a problem',
  mistake: 'Error: ',
  filesKept: 'We have these files. To take one out, untick it.',
});
