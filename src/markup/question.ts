import type { QuestionView } from '../logic/forms/question-view.ts';
import type { Language } from '../logic/words/language.ts';
import { choicesMarkup, selectMarkup } from './choices.ts';
import { controlAttributes, describedBy, inputMarkup } from './control.ts';
import { errorMarkup } from './error.ts';
import { fileMarkup } from './file.ts';
import { headingMarkup, saidMarkup } from './form-text.ts';
import { partsMarkup } from './parts.ts';
import { element, type Attributes, type Content, type Tree } from './tree.ts';

export interface QuestionOptions {
  /** The page's language. */
  readonly language: Language;
  /** True where the question's label is the heading of its page. */
  readonly heading?: boolean;
  /** True where another question of the page comes and goes with this one's answer. */
  readonly reveals?: boolean;
}

const labelMarkup = (view: QuestionView, heading: boolean): Tree => {
  const words: readonly Content[] = [
    saidMarkup({ text: view.label, lang: view.lang }),
    view.optional !== undefined && [' ', element('span', { class: 'cw-optional' }, view.optional)],
  ];
  // A heading may stand in a legend, but not in a label; a label may stand in a heading.
  if (!('control' in view))
    return element('legend', { class: 'cw-label' }, ...(heading ? [headingMarkup(...words)] : words));
  const label = element('label', { class: 'cw-label', for: view.control.id }, ...words);
  return heading ? headingMarkup(label) : label;
};

const textareaMarkup = (view: Extract<QuestionView, { kind: 'textarea' }>): Tree => {
  const { control, limit, maxLength, maxWords } = view;
  const limitId = `${view.id}-limit`;
  const also = [limit !== undefined && limitId];
  const description = describedBy(view, { isFirst: true, isWrong: control.invalid, also });
  const textarea = element(
    'textarea',
    { rows: 6, ...controlAttributes(control, description) },
    control.value || undefined,
  );
  const max = maxWords ?? maxLength;
  if (max === undefined) return textarea;
  return element(
    'cw-long-text',
    { max, unit: maxWords === undefined ? 'characters' : 'words' },
    textarea,
    limit !== undefined && element('p', { class: 'cw-count', id: limitId }, limit),
  );
};

const lineMarkup = (view: Extract<QuestionView, { kind: 'input' }>): Tree => {
  const description = describedBy(view, { isFirst: true, isWrong: view.control.invalid });
  const input = inputMarkup(view.control, view.type, description);
  if (view.prefix === undefined) return input;
  // The sign is not read out: the label says what is asked for.
  return element(
    'div',
    { class: 'cw-affix' },
    element('span', { class: 'cw-prefix', 'aria-hidden': 'true' }, view.prefix),
    input,
  );
};

const controlsMarkup = (view: QuestionView, { language, reveals = false }: QuestionOptions): Tree => {
  if (view.kind === 'input') return lineMarkup(view);
  if (view.kind === 'textarea') return textareaMarkup(view);
  if (view.kind === 'select') return selectMarkup(view);
  if (view.kind === 'file') return fileMarkup(view, language);
  return 'choices' in view ? choicesMarkup(view, reveals) : partsMarkup(view, language);
};

/** On which answer a part of a page hangs. Nothing is hidden here: without script all questions show, and the unasked ones may stay empty. */
export const hangsOnAttributes = (on: QuestionView['hangsOn']): Attributes =>
  on ? { 'data-cw-when': on.field, 'data-cw-when-values': on.values.join(' '), 'data-cw-when-not': on.not } : {};

const isWrong = (view: QuestionView): boolean =>
  view.error !== undefined || ('controls' in view && view.controls.some(({ error }) => error !== undefined));

/**
 * A question: label, hint, reason, mistake, controls, in the order in which they are read. The element that adds something to the
 * controls stands around them alone, so that label, hint and mistake are native and there before it.
 * `questionMarkup(view, { language: 'en', heading: true })`
 */
export const questionMarkup = (view: QuestionView, options: QuestionOptions): Tree =>
  element(
    'control' in view ? 'div' : 'fieldset',
    {
      class: isWrong(view) ? 'cw-question cw-wrong' : 'cw-question',
      'data-cw-question': view.name,
      ...hangsOnAttributes(view.hangsOn),
    },
    labelMarkup(view, options.heading ?? false),
    view.hint !== undefined && element('p', { class: 'cw-hint', id: `${view.id}-hint` }, view.hint),
    view.why !== undefined && element('p', { class: 'cw-hint', id: `${view.id}-why` }, view.why),
    view.error !== undefined && errorMarkup(view.error, `${view.id}-error`, options.language),
    controlsMarkup(view, options),
  );
