import type { Language } from '../words/language.ts';
import { counted } from './counted.ts';
import { fieldWords } from './field-words.data.ts';

/** What is counted in a long answer. */
export type Unit = 'characters' | 'words';

/**
 * How much stands in a long answer. A smiley is one character, not the two that JavaScript says; so is a line break, though forms
 * send it as two. Words are what stands between spaces. `countOf('Hi 😀\r\nyou', 'characters') → 8`
 */
export const countOf = (text: string, unit: Unit): number =>
  unit === 'words' ? (text.match(/\S+/g)?.length ?? 0) : [...text.replaceAll('\r\n', '\n')].length;

/** How much may be written; it stands there before anything is. `limitSentence(500, 'words', 'en') → 'You can write up to 500 words.'` */
export const limitSentence = (most: number, unit: Unit, language: Language): string =>
  counted(fieldWords[language][unit].upTo, most, language);

/**
 * What to say of a count: how much is left or too many; before the threshold, a percentage of the most, how much may be written.
 * `countSentence(480, { most: 500, unit: 'characters' }, 'en') → 'You have 20 characters left.'`
 */
export const countSentence = (
  count: number,
  { most, unit, threshold = 0 }: { readonly most: number; readonly unit: Unit; readonly threshold?: number },
  language: Language,
): string => {
  if (count === 0 || count * 100 < most * threshold) return limitSentence(most, unit, language);
  const { left, tooMany } = fieldWords[language][unit];
  return count > most ? counted(tooMany, count - most, language) : counted(left, most - count, language);
};
