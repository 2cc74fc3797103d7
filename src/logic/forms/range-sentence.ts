import type { RangeWords } from './special-words.data.ts';

/** The sentence about a value out of its range, with the limits that there are. `rangeSentence(words.number, '“Bags”', ['1', '']) → 'Enter 1 or more for “Bags”'` */
export const rangeSentence = (said: RangeWords, label: string, [least = '', most = '']: readonly string[]): string =>
  !most ? said.from(label, least) : !least ? said.upTo(label, most) : said.between(label, least, most);
