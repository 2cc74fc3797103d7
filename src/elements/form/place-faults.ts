import { controlNames } from '../../logic/forms/control-names.ts';
import type { Fault, Field } from '../../logic/forms/form.ts';
import type { Placed } from './show-faults.ts';

/** The controls that one can see under some names; of files those that are drawn, not the answers that stand for them. */
const controlsNamed = (form: HTMLFormElement, names: readonly string[]): HTMLElement[] =>
  [...form.elements].filter(
    (control): control is HTMLElement =>
      control instanceof HTMLElement &&
      names.includes(control.dataset['cwName'] ?? control.getAttribute('name') ?? '') &&
      !control.matches('[type=hidden]'),
  );

/** Mistakes with the controls on the page that they are in. */
export const placeFaults = (
  form: HTMLFormElement,
  faults: readonly Fault[],
  fields: readonly Field[],
): readonly Placed[] =>
  faults.map(({ field: name, controls, message }) => {
    const field = fields.find((each) => each.name === name);
    const group = field && /^(date|radios|checkboxes)$/.test(field.type) && controlsNamed(form, controlNames(field));
    return { message, controls: controlsNamed(form, controls), ...(group && { group }) };
  });
