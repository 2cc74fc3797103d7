import type { Language } from '../words/language.ts';
import type { Sentences } from './field-words.data.ts';

/**
 * A whole sentence with a number, in the plural form that the language has for it.
 * `counted({ other: '# results', one: '1 result' }, 1200, 'en') → '1,200 results'`
 */
export const counted = (sentences: Sentences, number: number, language: Language): string =>
  // Welsh groups thousands as English does, and few browsers have its numbers.
  (sentences[new Intl.PluralRules(language).select(number)] ?? sentences.other).replace(
    '#',
    number.toLocaleString('en-GB'),
  );
