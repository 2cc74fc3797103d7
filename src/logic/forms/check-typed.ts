import { textIn } from '../words/language.ts';
import { fitPattern } from './check-pattern.ts';
import { right, wrong, type Check, type CheckResult, type Context } from './check-result.ts';
import { checkText } from './check-text.ts';
import type { Field } from './form.ts';
import { rangeSentence } from './range-sentence.ts';
import { specialWords } from './special-words.data.ts';
import { ways } from './tidy-entry.ts';

/** A number or an amount against its limits; a limit that is no number is none. */
const checkRange = (field: Field, answer: number, { language, label }: Context): CheckResult => {
  const limits = [field.min, field.max].map((limit) => (limit ? Number(limit) : NaN));
  const [least = NaN, most = NaN] = limits;
  if (!(answer < least || answer > most)) return right(answer);
  const said = limits.map((limit) =>
    Number.isNaN(limit)
      ? ''
      : (field.type === 'money' ? '£' : '') +
        limit.toLocaleString('en-GB', { minimumFractionDigits: limit % 1 ? 2 : 0 }),
  );
  return wrong(field, rangeSentence(specialWords[language].number, label, said));
};

/** Checks a question with one box to type in, of any kind and with any limit. */
export const checkTyped: Check = (field, entries, context) => {
  const { type } = field;
  const { words, label, language } = context;
  const special = specialWords[language];
  const found = checkText(field, entries, context, ways, { ...words.enter, ...special.enter });
  const { answer } = found;
  if (typeof answer !== 'string') return found;
  if (type === 'number' || type === 'money') return checkRange(field, Number(answer), context);
  if (!/^(text|email|ref)/.test(type)) return found;
  const fitting = fitPattern(field, answer);
  return fitting === undefined
    ? wrong(field, textIn(field.patternMessage, language) || special.pattern(label))
    : right(fitting);
};
