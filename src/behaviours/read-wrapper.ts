import { isTick, type Control } from './controls.ts';

/** The Clearway field around a control. A box that comes with a choice, and a choice beside a file, are questions of their own. */
export const wrapperOf = (control: Control): Element | null =>
  control.closest(
    isTick(control)
      ? 'cw-choice-group'
      : 'cw-field, cw-date-field, cw-long-text, cw-file-field, cw-lookup-field, cw-address-field',
  );
