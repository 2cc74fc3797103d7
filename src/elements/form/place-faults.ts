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

/** Where the markup of ours has the words: in a line of an address before its box, else before what holds the controls of the question. */
const placeOf = (control: HTMLElement | undefined, isLine: boolean): Element | undefined =>
  isLine
    ? control
    : [...(control?.closest('.cw-question')?.children ?? [])].find((part) => part.contains(control ?? null));

/** Mistakes with the controls on the page that they are in, and where their words stand. */
export const placeFaults = (
  form: HTMLFormElement,
  faults: readonly Fault[],
  fields: readonly Field[],
): readonly Placed[] =>
  faults.map(({ field: name, controls: names, message }) => {
    const field = fields.find((each) => each.name === name);
    const controls = controlsNamed(form, names);
    const group = field && /^(date|radios|checkboxes)$/.test(field.type) && controlsNamed(form, controlNames(field));
    const [first] = group || controls;
    return {
      message,
      controls,
      ...(group && { group }),
      label: (controls[0] as HTMLInputElement | undefined)?.labels?.[0],
      place: placeOf(first, field?.type === 'address'),
    };
  });
