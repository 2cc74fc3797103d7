import { dictionary } from '../words/dictionary.ts';

/** A whole sentence for each plural form that differs from "other"; # stands for the number. */
export type Sentences = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

/** What a count under a long answer says. */
export interface CountWords {
  readonly upTo: Sentences;
  readonly left: Sentences;
  readonly tooMany: Sentences;
}

/** What residents read and hear from a field while they fill it in. */
export interface FieldWords {
  readonly characters: CountWords;
  readonly words: CountWords;
  /** Said once when "None of these" took other ticks off; `answer` is its label. */
  readonly othersOff: (answer: string) => string;
  /** Said once when a tick took "None of these" off. */
  readonly aloneOff: (answer: string) => string;
}

export const fieldWords = dictionary<FieldWords>({
  characters: {
    upTo: { other: 'You can write up to # characters.', one: 'You can write 1 character.' },
    left: { other: 'You have # characters left.', one: 'You have 1 character left.' },
    tooMany: { other: 'You have # characters too many.', one: 'You have 1 character too many.' },
  },
  words: {
    upTo: { other: 'You can write up to # words.', one: 'You can write 1 word.' },
    left: { other: 'You have # words left.', one: 'You have 1 word left.' },
    tooMany: { other: 'You have # words too many.', one: 'You have 1 word too many.' },
  },
  othersOff: (answer) => `We took off your other ticks, because you ticked “${answer}”.`,
  aloneOff: (answer) => `We took off your tick at “${answer}”.`,
});
