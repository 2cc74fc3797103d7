import type { ControlView, QuestionView } from '../logic/forms/question-view.ts';
import { element, type Attributes, type Tree } from './tree.ts';

/**
 * The ids that describe a control. The first control of a question carries its hint and its reason, because a screen reader that
 * comes by Tab does not read what describes a fieldset; every wrong control carries the mistake.
 */
export const describedBy = (
  { id, hint, why, error }: QuestionView,
  {
    isFirst,
    isWrong,
    also = [],
  }: { isFirst: boolean; isWrong: boolean; also?: readonly (string | false | undefined)[] },
): string | undefined =>
  [
    isFirst && hint !== undefined && `${id}-hint`,
    isFirst && why !== undefined && `${id}-why`,
    ...also,
    (isFirst || isWrong) && error !== undefined && `${id}-error`,
  ]
    .filter(Boolean)
    .join(' ') || undefined;

/** What every control of a question says of itself, whatever its kind. */
export const controlAttributes = (control: ControlView, description: string | undefined): Attributes => ({
  class: `cw-input${control.width ? ` cw-width-${control.width}` : ''}`,
  id: control.id,
  name: control.name,
  autocomplete: control.autocomplete,
  inputmode: control.inputMode,
  spellcheck: control.spellcheck === false ? 'false' : undefined,
  'aria-describedby': description,
  'aria-invalid': control.invalid ? 'true' : undefined,
});

/** A box for one line. */
export const inputMarkup = (
  control: ControlView,
  type: 'text' | 'email' | 'tel',
  description: string | undefined,
): Tree => element('input', { type, ...controlAttributes(control, description), value: control.value || undefined });
