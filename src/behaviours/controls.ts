/** A native control that holds an answer or a part of one. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The controls of a form that a person fills in; `form.elements` also holds fieldsets, outputs and buttons. */
export const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter((element): element is Control =>
    element.matches(
      'input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea',
    ),
  );

export const isTick = (control: Control): control is HTMLInputElement => /^(checkbox|radio)$/.test(control.type);

/** What a control would send. */
export const valuesOf = (control: Control): string[] => {
  if (isTick(control)) return control.checked ? [control.value] : [];
  if (control instanceof HTMLSelectElement) return [...control.selectedOptions].map(({ value }) => value);
  return [control.value];
};

/** Passwords, codes and bank cards are not for keeping or copying, and neither is what the page says is private. */
export const isPrivate = (control: Control): boolean =>
  control.type === 'password' ||
  /(^|\s)(cc-\S+|one-time-code|\S+-password)\s*$/i.test(control.autocomplete) ||
  control.closest('[data-cw-draft=off]') !== null;
