import type { Language } from '../words/language.ts';
import type { Unit } from './count.ts';
import { counted } from './counted.ts';
import { fieldWords } from './field-words.data.ts';

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
