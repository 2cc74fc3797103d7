import type { Language } from '../words/language.ts';
import type { Sentences } from './field-words.data.ts';

// Making the rules takes a tenth of a millisecond, and a form may have hundreds of counts.
const rules: Partial<Record<Language, Intl.PluralRules>> = {};

/**
 * A whole sentence with a number, in the plural form that the language has for it.
 * `counted({ other: '# results', one: '1 result' }, 1200, 'en') → '1,200 results'`
 */
export const counted = (sentences: Sentences, number: number, language: Language): string => {
  const form = (rules[language] ??= new Intl.PluralRules(language)).select(number);
  // Welsh groups thousands as English does, and few browsers have its numbers.
  return (sentences[form] ?? sentences.other).replace('#', String(number).replace(/\B(?=(\d{3})+$)/g, ','));
};
