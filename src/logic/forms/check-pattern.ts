import type { Field } from './form.ts';
import { codeIn, plainText } from './tidy-text.ts';

const expressionOf = (pattern: string, flag: string): RegExp | undefined => {
  // With "u" as browsers read a pattern; without it for those that were written before that, such as "[\w-.]+".
  for (const flags of ['u', ''])
    try {
      return new RegExp(`^(?:${pattern})$`, flags + flag);
    } catch {
      // No regular expression in this reading.
    }
  return undefined;
};

/** The pattern without its spaces and hyphens; those between letters in a class, as in [A-Z], stay. */
const withoutGaps = (pattern: string): string =>
  pattern.replace(/(?:\[(?:[ -]|\\s|\\-)+\]|\\s|\\?[ -])[?*+]?|(\[(?:\\.|[^\]])*\]|\\.)/g, '$1');

/**
 * The reading of an answer that fits the field's pattern, or undefined: with straight quotes where the typed ones do not fit, and for a
 * reference without regard to spaces, hyphens, full stops and case. A pattern that is no regular expression fits everything.
 * `fitPattern({ type: 'reference', pattern: '[A-Z]{2}-\\d{4}', … }, 'AB 1234') → 'AB-1234'`
 */
export const fitPattern = ({ type, pattern = '' }: Field, text: string): string | undefined => {
  const isReference = type === 'reference';
  const flag = isReference ? 'i' : '';
  const expression = pattern ? expressionOf(pattern, flag) : undefined;
  if (!expression) return text;
  const codes = [text.replace(/[ -]/g, ''), codeIn(text)];
  const found = [text, ...(isReference ? [text.replaceAll(' ', '-'), ...codes] : [plainText(text)])].find((reading) =>
    expression.test(reading),
  );
  return found === undefined && isReference
    ? codes.find((code) => expressionOf(withoutGaps(pattern), flag)?.test(code))
    : found;
};
