import type { Sentences } from '../forms/field-words.data.ts';
import { dictionary } from '../words/dictionary.ts';

/** How late something is, in working days. */
export interface OverdueWords {
  /** Stands before the sentence, so that nobody needs the colour (requirements, rule 43). */
  readonly label: string;
  /** Before the first working day is over. */
  readonly today: string;
  readonly late: Sentences;
  /** Where bank holidays that we do not know may change the count. */
  readonly about: Sentences;
}

export const overdueDictionary = dictionary<OverdueWords>({
  label: 'Late',
  today: 'This is late.',
  late: { other: 'This is # working days late.', one: 'This is 1 working day late.' },
  about: { other: 'This is about # working days late.', one: 'This is about 1 working day late.' },
});
