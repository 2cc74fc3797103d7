import { textIn } from '../words/language.ts';
import { missing, quoted, right, wrong, type Check } from './check-result.ts';
import { valueIn, valuesIn } from './control-names.ts';

/** Checks radios and a list: one of the answers. What is not among them is a mistake also where none is needed. */
export const checkOne: Check = (field, entries, context) => {
  const chosen = valueIn(entries, field.name);
  if (chosen && field.options?.some(({ value }) => value === chosen)) return right(chosen);
  return missing(chosen ? { ...field, required: true } : field, context, context.words.chooseOne(context.label));
};

/** Checks tick boxes: any of the answers, in the order of the question, and "None of these" only by itself. */
export const checkSome: Check = (field, entries, context) => {
  const { options = [] } = field;
  const { words, label, language } = context;
  const given = valuesIn(entries, field.name).filter(Boolean);
  const chosen = options.filter(({ value }) => given.includes(value));
  const answer = chosen.map(({ value }) => value);
  const alone = chosen.find((option) => option.alone);
  const nameOf = (option: (typeof options)[number]): string => quoted(textIn(option.label, language));
  if (alone && chosen.length > 1) return wrong(field, words.alone(label, nameOf(alone)));
  const isKnown = given.every((value) => answer.includes(value));
  if (isKnown && answer.length > 0) return right(answer);
  const [only, ...others] = options;
  return missing(
    isKnown ? field : { ...field, required: true },
    context,
    only && others.length === 0 ? words.tick(nameOf(only)) : words.chooseSome(label),
  );
};
