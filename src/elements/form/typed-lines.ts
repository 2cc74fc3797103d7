import { isPrivate } from '../../behaviours/controls.ts';
import type { ReadForm, Special } from '../../behaviours/read-form.ts';
import { controlNames } from '../../logic/forms/control-names.ts';
import type { Field } from '../../logic/forms/form.ts';
import { textIn, type Language } from '../../logic/words/language.ts';

const shown = ({ type, options }: Field, value: string, language: Language, special: Special): string =>
  // Another way to give a file is a question of its own.
  type === 'file'
    ? (special?.fileName(value) ?? '')
    : textIn(options?.find((option) => option.value === value)?.label, language) || value;

/** Every answer with its question, to copy; never a password or the number of a card. "Full name: Ana Silva" */
export const typedLines = (
  { fields, entries, controls }: ReadForm,
  language: Language,
  special?: Special,
): readonly string[] =>
  fields.flatMap((field) => {
    const answers = controlNames(field)
      .flatMap((name) => (controls(name).some(isPrivate) ? [] : (entries[name] ?? [])))
      .map((value) => shown(field, value, language, special))
      .filter((words) => words.trim());
    const label = textIn(field.label, language) || field.name;
    const asked = /[?:]$/.test(label) ? label : `${label}:`;
    return answers.length > 0 ? `${asked} ${answers.join(field.type === 'date' ? ' ' : ', ')}` : [];
  });
