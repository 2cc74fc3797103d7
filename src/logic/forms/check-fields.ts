import { isAsked } from './asked.ts';
import { checkField } from './check-field.ts';
import type { Answer, Asking, Checked, Entries, Fault, Field } from './form.ts';

/**
 * Checks questions in page order. One that is not asked is passed over, whatever stands in it, and so is what hangs on it.
 * `checkFields(step.fields, { bin: ['green'] }, asking) → { answers: { bin: 'green' }, faults: [] }`
 */
export const checkFields = (fields: readonly Field[], entries: Entries, asking: Asking): Checked => {
  const passedOver = new Set<string>();
  const answers: [string, Answer][] = [];
  const faults: Fault[] = [];
  for (const field of fields) {
    const { name, when } = field;
    if (when && (passedOver.has(when.field) || !isAsked(when, entries))) {
      passedOver.add(name);
      continue;
    }
    const found = checkField(field, entries, asking);
    if (found.answer !== undefined) answers.push([name, found.answer]);
    faults.push(...found.faults);
  }
  return { answers: Object.fromEntries(answers), faults };
};
