import { textIn } from '../words/language.ts';
import type { FormWords } from './form-words.data.ts';
import type { Answer, Asking, Entries, Fault, Field } from './form.ts';

/** What the check of one field finds: its tidy answer, if there is a right one, and its mistakes. */
export interface CheckResult {
  readonly answer?: Answer | undefined;
  readonly faults: readonly Fault[];
}

/** What the check of every kind of question asks for, beside the field and the answers. */
export interface Context extends Asking {
  readonly words: FormWords;
  /** The question as a sentence names it: “Full name”. */
  readonly label: string;
}

/** The check of one kind of question. */
export type Check = (field: Field, entries: Entries, context: Context) => CheckResult;

/** A right answer, or none where none is needed. `right('green') → { answer: 'green', faults: [] }` */
export const right = (answer?: Answer): CheckResult => ({ answer, faults: [] });

/** One mistake, with the controls that it is in. `wrong(field, 'Fill in “Name”').faults[0].controls → ['name']` */
export const wrong = ({ name }: Field, message: string, controls: readonly string[] = [name]): CheckResult => ({
  faults: [{ field: name, controls, message }],
});

/** A question that was left empty: nothing where it may be, else the form's own sentence or ours. `missing(optional, context, 'Fill in “Name”').faults → []` */
export const missing = (
  field: Field,
  { language }: Asking,
  sentence: string,
  controls?: readonly string[],
): CheckResult =>
  field.required === false ? right() : wrong(field, textIn(field.message, language) || sentence, controls);

/** Words in quotation marks. `quoted('Full name') → '“Full name”'` */
export const quoted = (words: string): string => `“${words}”`;
