import { plainText } from './tidy-text.ts';

// Thousands in groups of three; "1,5" is one and a half in half of Europe, so it is not read as 15.
const grouped = '\\d{1,3}(?:[ ,]\\d{3})+|\\d';
const whole = RegExp(`^(-?(?:${grouped}+))(?:\\.0+)?(?: ?(\\p{L}+)\\.?| ?%)?$`, 'u');
const pounds = RegExp(`^(${grouped}*)(?:\\.(\\d?\\d?)p?)?$`, 'i');

/**
 * A whole number without its commas and without the unit after it, or undefined. A unit that multiplies, as in "3k", is not taken
 * off. `tidyNumber('1,200 bags') → '1200'`
 */
export const tidyNumber = (typed: string): string | undefined => {
  const [, number, unit = ''] = whole.exec(plainText(typed)) ?? [];
  const value = Number(number?.replace(/[ ,]/g, ''));
  return Number.isSafeInteger(value) && !/^(k|dozen|hundred|thousand|million|dwsin|cant|mil|miliwn)$/i.test(unit)
    ? String(value || 0)
    : undefined;
};

/**
 * Pounds with two digits of pence, or undefined. "50p" is 0.50; anything that would have to be rounded is not taken.
 * `tidyMoney('£1,200.5') → '1200.50'`
 */
export const tidyMoney = (typed: string): string | undefined => {
  const plain = plainText(typed);
  const [, pence] = /^(\d{1,9}) ?p$/i.exec(plain) ?? [];
  if (pence) return (+pence / 100).toFixed(2);
  const [, number, part = ''] = pounds.exec(plain.replace(/ ?(?:£|GBP|pounds?|punt) ?/i, '')) ?? [];
  const value = Number(number?.replace(/[ ,]/g, ''));
  return (number || part) && value < 1e12 ? `${value}.${part.padEnd(2, '0')}` : undefined;
};
