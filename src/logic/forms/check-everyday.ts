import { textIn } from '../words/language.ts';
import { checkOne, checkSome } from './check-choice.ts';
import { checkDate } from './check-date.ts';
import { quoted, type Check, type CheckResult } from './check-result.ts';
import { checkText } from './check-text.ts';
import { formWords } from './form-words.data.ts';
import type { Asking, Entries, Field, FieldType } from './form.ts';

/** The checks of what most forms ask for. A page whose form asks for nothing else does not load the others. */
export const everydayChecks: Partial<Record<FieldType, Check>> = {
  text: checkText,
  textarea: checkText,
  email: checkText,
  phone: checkText,
  postcode: checkText,
  select: checkOne,
  radios: checkOne,
  checkboxes: checkSome,
  date: checkDate,
};

/** Checks one question with the check of its kind. */
export const checkWith = (
  checks: typeof everydayChecks,
  field: Field,
  entries: Entries,
  { language, today }: Asking,
): CheckResult =>
  (checks[field.type] ?? checkText)(field, entries, {
    language,
    today,
    words: formWords[language],
    // Without the colon or the star that some forms put after a label.
    label: quoted((textIn(field.label, language) || field.name).replace(/[\s:*]+$/, '')),
  });
