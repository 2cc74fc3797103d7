import { textIn, type Language } from '../words/language.ts';
import { controlNames, valuesIn } from './control-names.ts';
import type { Entries, Field, FormDefinition } from './form.ts';
import { stepsAsked } from './routing.ts';
import { shownAnswer } from './shown-answer.ts';

/** True when something stands in one of a question's controls. `isAnswered(where, { where: ['High Street'] }) → true` */
export const isAnswered = (field: Field, entries: Entries): boolean =>
  controlNames(field).some((name) => valuesIn(entries, name).some((value) => value.trim()));

/** An answer as one text: an address in one line, and what was written in lines with its lines. `answerText(where, { where: ['High Street'] }, 'en') → 'High Street'` */
export const answerText = (field: Field, entries: Entries, language: Language): string =>
  shownAnswer(field, entries, language).join(field.type === 'textarea' ? '\n' : ', ');

/** What was answered so far, a line for each question, to copy. `typedLines(pothole, { where: ['High Street'] }, 'en') → ['Where is it? High Street']` */
export const typedLines = (definition: FormDefinition, entries: Entries, language: Language): readonly string[] =>
  stepsAsked(definition, entries)
    .flatMap(({ fields }) => fields)
    .filter((field) => isAnswered(field, entries))
    .map((field) => {
      const label = textIn(field.label, language);
      return `${/[?:]$/.test(label) ? label : `${label}:`} ${answerText(field, entries, language)}`;
    });
