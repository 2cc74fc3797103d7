import type { QuestionView } from '../logic/forms/question-view.ts';
import type { Language } from '../logic/words/language.ts';
import { describedBy, inputMarkup } from './control.ts';
import { errorMarkup } from './error.ts';
import { element, type Tree } from './tree.ts';

/**
 * Day, month and year, or the lines of an address, each with its own label and box. An address with a `lookup` can be filled in from
 * a postcode once `cw-address-field` is there.
 */
export const partsMarkup = (view: Extract<QuestionView, { kind: 'date' | 'address' }>, language: Language): Tree => {
  const parts = element(
    'div',
    { class: `cw-${view.kind}` },
    view.controls.map((control, index) =>
      element(
        'div',
        { class: 'cw-part' },
        element('label', { class: 'cw-part-label', for: control.id }, control.label),
        control.error?.words !== undefined && errorMarkup(control.error.words, control.error.id, language),
        inputMarkup(
          control,
          'text',
          describedBy(view, {
            isFirst: index === 0,
            isWrong: control.invalid,
            also: [control.error?.id],
          }),
        ),
      ),
    ),
  );
  if (view.kind === 'date') return element('cw-date-field', {}, parts);
  return view.lookup === undefined ? parts : element('cw-address-field', { lookup: view.lookup }, parts);
};
