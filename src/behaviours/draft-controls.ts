import type { Entries } from '../logic/forms/form.ts';
import { controlsOf, isPrivate, isTick, valuesOf, type Control } from './controls.ts';

/** True while a control is as the server sent it. */
const isUntouched = (control: Control): boolean => {
  if (isTick(control)) return control.checked === control.defaultChecked;
  if (!(control instanceof HTMLSelectElement)) return control.value === control.defaultValue;
  const options = [...control.options];
  return options.some(({ defaultSelected }) => defaultSelected) || control.multiple
    ? options.every(({ selected, defaultSelected }) => selected === defaultSelected)
    : control.selectedIndex <= 0;
};

/** Controls that may be kept, together under their name: radios, ticks, and rows of a table. */
const named = (form: HTMLFormElement): Map<string, Control[]> => {
  const groups = new Map<string, Control[]>();
  for (const control of controlsOf(form)) {
    if (!control.name || control.type === 'file' || isPrivate(control)) continue;
    const group = groups.get(control.name);
    if (group) group.push(control);
    else groups.set(control.name, [control]);
  }
  return groups;
};

/** What a person has changed in a form, by the names of its controls: what the server had filled in stays the server's. */
export const typedIn = (form: HTMLFormElement): Entries =>
  Object.fromEntries(
    [...named(form)]
      .filter(([, controls]) => !controls.every(isUntouched))
      .map(([name, controls]) => [name, controls.flatMap(valuesOf)]),
  );

/** Whether entries stand in a form already, as they do when the server sends it back for something to be mended. */
export const standsIn = (form: HTMLFormElement, entries: Entries): boolean => {
  const groups = named(form);
  return Object.entries(entries).every(
    ([name, values]) => (groups.get(name) ?? []).flatMap(valuesOf).join('\n') === values.join('\n'),
  );
};

const fill = (control: Control, values: readonly string[], index: number): void => {
  if (isTick(control)) control.checked = values.includes(control.value);
  else if (control instanceof HTMLSelectElement)
    for (const option of control.options) option.selected = values.includes(option.value);
  else control.value = values[index] ?? '';
};

/**
 * Puts entries into a form's controls, only where all of one name are still as the server sent them, and tells the page's own scripts
 * (what shows a question when another is answered). Returns the controls that it filled.
 */
export const putBack = (form: HTMLFormElement, entries: Entries): Control[] => {
  const filled: Control[] = [];
  const groups = named(form);
  for (const [name, values] of Object.entries(entries)) {
    const controls = groups.get(name) ?? [];
    if (!controls.every(isUntouched)) continue;
    controls.forEach((control, index) => fill(control, values, index));
    filled.push(...controls.filter((control) => !isUntouched(control)));
  }
  for (const control of filled)
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  return filled;
};

/** Makes controls again as the server sent them. */
export const makeUntouched = (controls: readonly Control[]): void => {
  for (const control of controls) {
    if (isTick(control)) control.checked = control.defaultChecked;
    else if (control instanceof HTMLSelectElement)
      for (const option of control.options) option.selected = option.defaultSelected;
    else control.value = control.defaultValue;
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  }
};
