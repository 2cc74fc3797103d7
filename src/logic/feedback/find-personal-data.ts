import { feedbackWords } from './feedback-words.data.ts';
import { numbersIn } from './personal-numbers.ts';

/** What can be recognised by its form alone. Names and addresses cannot, so the words beside the box ask people to leave them out. */
export type PersonalKind = 'email' | 'national-insurance' | 'card' | 'phone' | 'nhs' | 'postcode';

/** Something in a text that may lead to a person; `text` is what stands from `from` up to, not with, `to`. */
export interface PersonalData {
  readonly kind: PersonalKind;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

// No pattern looks behind itself: phones of 2021 could not read this file then.

// 64 is the most that may stand before "@"; without a limit a long text of letters would be read again from each of them.
const emails = /[\p{L}\d._%+'-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/gu;

/** Our own references, "7K4P-9QX3": nothing in them is about a person. */
const references = /\b[2-46-9BCDFGHJKMNPQRTVXZ]{4}-[2-46-9BCDFGHJKMNPQRTVXZ]{4}\b/gi;

// The letters that HMRC gives out, and the QQ of its own examples. Without its last letter it counts only when it is written in pairs:
// "PC123456" is what councils call permits and parking fines.
const insurance = /\b(?!BG|GB|NK|KN|NT|TN|ZZ)(?:QQ|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])(?:[ -]?\d\d){3}[ -]?[A-D]?\b/gi;
const unpairedInsurance = /^..\d{6}$/;

// Royal Mail's shapes, as in forms/tidy-postcode.ts; half a postcode names a district, not a home.
const postcodes =
  /\b(?:GIR[ -]{0,2}0AA|(?:[A-PR-UWYZ][A-HK-NP-Y]?|[CPSY]O)[1-9][\dA-HJ-NP-Z]?[ -]{0,2}\d[ABD-HJLNP-UW-Z]{2})\b/gi;

/** "E10 5th" is a street and an ordinal. */
const ordinal = /(?:1st|2nd|3rd|[04-9]th)$/;

/** The same text with signs of no meaning where some parts stood, so that no later pattern reads into them. */
const without = (text: string, parts: readonly { readonly from: number; readonly to: number }[]): string =>
  parts.reduce((left, { from, to }) => left.slice(0, from) + '\0'.repeat(to - from) + left.slice(to), text);

/** A council's own format as a pattern: "0" stands for a digit, "A" for a letter, the rest for itself. */
const patternOf = (format: string): RegExp =>
  new RegExp(
    `\\b${format
      .replace(/[^\w\s]/g, '\\$&')
      .replace(/0/g, '\\d')
      .replace(/A/g, '[A-Z]')}\\b`,
    'gi',
  );

const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(({ 0: { length }, index = 0 }) => ({ from: index, to: index + length }));

/**
 * What may lead to a person in a text, in its order: email addresses, National Insurance, card (Luhn), phone and NHS numbers (mod 11) and
 * postcodes. References are never among it: ours, those of a council's `formats` ("0000000000": each 0 a digit, each A a letter), and
 * a number of ten digits that the text calls a job or a reference. `findPersonalData('Call 07700 900123')[0]?.kind → 'phone'`
 */
export const findPersonalData = (text: string, formats: readonly string[] = []): readonly PersonalData[] => {
  const found: PersonalData[] = [];
  let left = text;
  const take = (parts: readonly PersonalData[]): void => {
    found.push(...parts);
    left = without(left, parts);
  };
  const takeAll = (kind: PersonalKind, pattern: RegExp, isIt: (part: string) => boolean = () => true): void =>
    take(
      matches(left, pattern)
        .map(({ from, to }) => ({ kind, from, to, text: text.slice(from, to) }))
        .filter((part) => isIt(part.text)),
    );
  // Order matters: an address may hold a number, and a reference must be known before a number in it is taken for somebody's.
  takeAll('email', emails);
  for (const pattern of [references, ...formats.map(patternOf)]) left = without(left, matches(left, pattern));
  takeAll('national-insurance', insurance, (part) => !unpairedInsurance.test(part));
  take(numbersIn(left));
  takeAll('postcode', postcodes, (part) => !ordinal.test(part));
  return found.sort((one, other) => one.from - other.from);
};

/** The same text with the kind of each thing in its place; `say` names kinds in other words. `withoutPersonalData('I live at CB1 2AB') → 'I live at [postcode]'` */
export const withoutPersonalData = (
  text: string,
  formats: readonly string[] = [],
  say: Readonly<Record<PersonalKind, string>> = feedbackWords.en.inPlace,
): string =>
  [...findPersonalData(text, formats)]
    .reverse()
    .reduce((left, { kind, from, to }) => left.slice(0, from) + say[kind] + left.slice(to), text);
