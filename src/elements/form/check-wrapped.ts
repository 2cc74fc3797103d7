import type { ReadForm } from '../../behaviours/read-form.ts';
import { wrapperOf } from '../../behaviours/read-wrapper.ts';
import { ownProblem } from '../../behaviours/validity.ts';
import { checkWith, everydayChecks } from '../../logic/forms/check-everyday.ts';
import { controlNames } from '../../logic/forms/control-names.ts';
import type { Answer, Answers, Asking, Field } from '../../logic/forms/form.ts';
import { partsOf } from '../../logic/forms/split-date.ts';
import { everydayWays } from '../../logic/forms/tidy-everyday.ts';
import { tidyText } from '../../logic/forms/tidy-text.ts';
import type { Mistake } from './show-faults.ts';

/** What a browser or a page's script finds wrong and we have no rule for; fields of ours have said it already. */
const others = ({ controls }: ReadForm, field: Field): Mistake[] =>
  controlNames(field)
    .flatMap((name) => controls(name))
    .flatMap((control) => {
      // A field of ours says by itself only what no check can know: that what is typed is not in its list.
      const message = wrapperOf(control) && !control.validity.customError ? '' : ownProblem(control);
      return message ? { message, controls: [control] } : [];
    })
    .slice(0, 1);

/** What is wrong in a form, in page order, with its controls, and the tidy answers. */
export const checkWrapped = (
  read: ReadForm,
  asking: Asking,
  checks = everydayChecks,
): { readonly placed: readonly Mistake[]; readonly answers: Answers } => {
  const answers: Record<string, Answer> = {};
  const placed = read.fields.flatMap((field): readonly Mistake[] => {
    const all = controlNames(field).flatMap((name) => read.controls(name));
    // One control may hold a whole date.
    const group = new Set(all).size > 1 && /^(date|radios|checkboxes)$/.test(field.type) ? all : undefined;
    const { answer, faults } = checkWith(checks, field, read.entries, asking);
    if (answer !== undefined) answers[field.name] = answer;
    return faults.length > 0
      ? faults.map(({ message, controls }) => ({
          message,
          controls: [...new Set(controls.flatMap((name) => read.controls(name)))],
          ...(group && { group }),
        }))
      : others(read, field);
  });
  return { placed, answers };
};

/** What the page's server gets is tidy, and stays so where the page comes back: "cb12ab" goes as "CB1 2AB", the month "March" as 3. */
export const tidyControls = ({ fields, controls }: ReadForm, answers: Answers, ways = everydayWays): void => {
  for (const field of fields) {
    const { type, name } = field;
    const day = type === 'date' ? answers[name] : undefined;
    const parts = typeof day === 'string' ? partsOf(day) : undefined;
    controlNames(field).forEach((part, at) => {
      const [control] = controls(part);
      if (!control || !/^(text|search|tel|email)$/.test(control.type) || type === 'text') return;
      if (parts ? Number(control.value) === parts[at] : type === 'date') return;
      const kind = type === 'address' ? (at === 3 ? 'postcode' : 'textarea') : type;
      const tidy = parts ? `${parts[at]}` : ((ways[kind] ?? tidyText)(control.value) ?? tidyText(control.value));
      if (tidy !== control.value) control.value = tidy;
    });
  }
};
