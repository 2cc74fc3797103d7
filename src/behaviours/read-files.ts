import type { Field } from '../logic/forms/form.ts';
import type { Control } from './controls.ts';
import { wrapperOf } from './read-wrapper.ts';

const beside = (control: Control): readonly HTMLInputElement[] => [
  ...(control.type === 'file' ? (wrapperOf(control)?.querySelectorAll('input') ?? []) : []),
];

/** The files of a question, each as its entry: what was chosen, and what `cw-file-field` has sent ahead. */
export const filesIn = (control: Control): string[] => [
  ...[...((control as HTMLInputElement).files ?? [])].map(({ name, size, type }) =>
    JSON.stringify({ id: '', name, size, type }),
  ),
  ...beside(control)
    .filter(({ name, type, checked }) => name === control.name && (type === 'hidden' || checked))
    .map(({ value }) => value),
];

/** The other ways to give a file that stand beside it: "send-later", "bring-in". */
export const otherWays = (control: Control): Field['later'] => {
  const ways = beside(control).filter(({ name }) => name === `${control.name}-later`);
  return ways.length > 0 ? (ways.map(({ value }) => value) as unknown as Field['later']) : undefined;
};
