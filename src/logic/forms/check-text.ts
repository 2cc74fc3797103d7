import { missing, right, wrong, type CheckResult, type Context } from './check-result.ts';
import { valueIn } from './control-names.ts';
import { countOf } from './count.ts';
import type { Sentence } from './form-words.data.ts';
import type { Entries, Field, FieldType } from './form.ts';
import { everydayWays, type Ways } from './tidy-everyday.ts';
import { tidyText } from './tidy-text.ts';

/** Checks a question with one box to type in; `ways` and `enter` are the ways to tidy it, and what to say of what is not of its kind. */
export const checkText = (
  field: Field,
  entries: Entries,
  context: Context,
  ways: Ways = everydayWays,
  enter: Partial<Record<FieldType, Sentence>> = context.words.enter,
): CheckResult => {
  const { type } = field;
  const { words, label } = context;
  const typed = valueIn(entries, field.name);
  const text = tidyText(typed) && (ways[type] ?? tidyText)(typed);
  if (!text)
    return text === '' ? missing(field, context, words.fill(label)) : wrong(field, (enter[type] ?? words.fill)(label));
  // The others are as long as they are; what a form says of their length is about how they are typed.
  if (/^(text|email|ref)/.test(type))
    for (const [unit, most = Infinity] of [
      ['characters', field.maxLength],
      ['words', field.maxWords],
    ] as const) {
      const count = countOf(text, unit);
      if (count > most) return wrong(field, words[unit](label, count - most));
    }
  return right(text);
};
