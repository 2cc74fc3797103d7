import type { ChoiceView, QuestionView } from '../logic/forms/question-view.ts';
import { controlAttributes, describedBy } from './control.ts';
import { saidMarkup } from './form-text.ts';
import { element, type Tree } from './tree.ts';

/** One radio or tick box with its label and hint; a press on any of its 44 pixels in height chooses it. */
export const choiceMarkup = (
  { id, value, label, lang, hint, checked, alone }: ChoiceView,
  {
    type,
    name,
    description,
    isWrong = false,
  }: { type: 'radio' | 'checkbox'; name: string; description?: string | undefined; isWrong?: boolean },
): Tree =>
  element(
    'div',
    { class: 'cw-choice' },
    element('input', {
      type,
      class: 'cw-choice-control',
      id,
      name,
      value,
      checked,
      'data-cw-alone': alone,
      'aria-describedby': [description, hint !== undefined && `${id}-hint`].filter(Boolean).join(' ') || undefined,
      'aria-invalid': isWrong ? 'true' : undefined,
    }),
    element('label', { class: 'cw-choice-label', for: id }, saidMarkup({ text: label, lang })),
    hint !== undefined && element('p', { class: 'cw-hint', id: `${id}-hint` }, hint),
  );

/** The radios or tick boxes of a question, in `cw-choice-group` where one of them takes the others off or brings another question. */
export const choicesMarkup = (
  view: Extract<QuestionView, { kind: 'radios' | 'checkboxes' }>,
  reveals: boolean,
): Tree => {
  const type = view.kind === 'radios' ? 'radio' : 'checkbox';
  const choices = element(
    'div',
    { class: 'cw-choices' },
    view.choices.map((choice, index) => {
      const description = describedBy(view, { isFirst: index === 0, isWrong: view.invalid });
      return choiceMarkup(choice, { type, name: view.name, description, isWrong: view.invalid });
    }),
  );
  return reveals || view.choices.some(({ alone }) => alone) ? element('cw-choice-group', {}, choices) : choices;
};

/** A list to choose from; a long one can be searched once `cw-lookup-field` is there. */
export const selectMarkup = (view: Extract<QuestionView, { kind: 'select' }>): Tree => {
  const select = element(
    'select',
    controlAttributes(view.control, describedBy(view, { isFirst: true, isWrong: view.control.invalid })),
    element('option', { value: '' }, view.empty),
    view.choices.map(({ value, label, lang, checked }) => element('option', { value, lang, selected: checked }, label)),
  );
  return view.isLong ? element('cw-lookup-field', {}, select) : select;
};
