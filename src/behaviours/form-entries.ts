import type { Entries } from '../logic/forms/form.ts';

/** All that stands in a form, hidden inputs too; files are left out. */
export const entriesIn = (form: HTMLFormElement): Entries => {
  const entries: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') (entries[name] ??= []).push(value);
  return entries;
};

const controlsNamed = (form: HTMLFormElement, name: string): readonly Element[] =>
  [...form.elements].filter((control) => control.getAttribute('name') === name);

/**
 * The answers with what stands in a form's controls of these names. What is out of the way for now (disabled by a condition) keeps its
 * earlier answer, so that somebody who changes their mind twice types nothing twice.
 */
export const collectEntries = (form: HTMLFormElement, names: readonly string[], before: Entries): Entries => {
  const data = new FormData(form);
  const entries: Record<string, readonly string[]> = { ...before };
  for (const name of names) {
    const controls = controlsNamed(form, name);
    if (controls.length > 0 && controls.every((control) => control.matches(':disabled'))) continue;
    const values = data.getAll(name).filter((value) => typeof value === 'string');
    if (values.length > 0) entries[name] = values;
    else delete entries[name];
  }
  return entries;
};
