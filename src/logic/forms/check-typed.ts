import { textIn } from '../words/language.ts';
import { fitPattern } from './check-pattern.ts';
import { missing, rangeSentence, right, wrong, type CheckResult, type Check, type Context } from './check-result.ts';
import { valueIn } from './control-names.ts';
import { countOf } from './count.ts';
import type { Field } from './form.ts';
import { tidied } from './tidy-entry.ts';
import { tidyText } from './tidy-text.ts';

/** A number or an amount against its limits; a limit that is no number is none. */
const checkRange = (field: Field, answer: number, { words, label }: Context): CheckResult => {
  const limits = [field.min, field.max].map((limit) => (limit ? Number(limit) : NaN));
  const [least = NaN, most = NaN] = limits;
  if (!(answer < least || answer > most)) return right(answer);
  const said = limits.map((limit) =>
    Number.isNaN(limit)
      ? ''
      : (field.type === 'money' ? '£' : '') +
        limit.toLocaleString('en-GB', { minimumFractionDigits: limit % 1 ? 2 : 0 }),
  );
  return wrong(field, rangeSentence(words.number, label, said));
};

/** Words against their length and their pattern. */
const checkText = (field: Field, text: string, { words, label, language }: Context): CheckResult => {
  for (const [unit, most = Infinity] of [
    ['characters', field.maxLength],
    ['words', field.maxWords],
  ] as const) {
    const count = countOf(text, unit);
    if (count > most) return wrong(field, words[unit](label, count - most));
  }
  const answer = fitPattern(field, text);
  return answer === undefined
    ? wrong(field, textIn(field.patternMessage, language) || words.pattern(label))
    : right(answer);
};

/** Checks a question with one box to type in. */
export const checkTyped: Check = (field, entries, context) => {
  const { type } = field;
  const { fill, enter } = context.words;
  const typed = valueIn(entries, field.name);
  const text = tidyText(typed) && tidied(type, typed);
  if (!text)
    return text === ''
      ? missing(field, context, fill(context.label))
      : wrong(field, (type in enter ? enter[type as keyof typeof enter] : fill)(context.label));
  if (type === 'number' || type === 'money') return checkRange(field, Number(text), context);
  // The others are as long as they are; what a form says of their length is about how they are typed.
  return /^(text|email|ref)/.test(type) ? checkText(field, text, context) : right(text);
};
