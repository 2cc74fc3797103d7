import type { SurveyScore } from '../logic/surveys/survey.ts';
import type { SurveyView } from '../logic/surveys/survey-view.ts';
import { choiceMarkup } from './choices.ts';
import { element, type Content, type Tree } from './tree.ts';

export interface SurveyOptions {
  /** What the ids on the page begin with. */
  readonly id: string;
  /** Where the form posts to when no script takes it over. */
  readonly action?: string;
  /** What a page without script carries along. */
  readonly hidden?: readonly Tree[];
  /** What was answered before, on a page that comes again. */
  readonly score?: SurveyScore | undefined;
  /** What is wrong with the answer. */
  readonly error?: Tree | false | undefined;
  /** The box for a comment; in the browser it comes with the first answer. */
  readonly more?: Content;
  /** True in the browser, where a press counts at once. */
  readonly script?: boolean;
}

/**
 * One question with five answers in words, the same in the browser and on a page without script.
 * `surveyMarkup(view, { id: 'survey-1', script: true })`
 */
export const surveyMarkup = (view: SurveyView, options: SurveyOptions): Tree => {
  const { id, action, hidden, score, error, more, script } = options;
  const hint = [view.about, script && view.counts].filter(Boolean).join(' ');
  const description = [hint && `${id}-hint`, error && error.attributes['id']].filter(Boolean).join(' ') || undefined;
  return element(
    'form',
    { class: 'cw-survey', method: 'post', action, novalidate: true },
    hidden,
    element(
      'fieldset',
      { class: `cw-question${error ? ' cw-wrong' : ''}` },
      element('legend', { class: 'cw-label' }, view.question),
      hint && element('p', { class: 'cw-hint', id: `${id}-hint` }, hint),
      error,
      element(
        'div',
        { class: 'cw-choices' },
        view.choices.map(({ score: value, label }, at) =>
          choiceMarkup(
            { id: `${id}-${value}`, value: `${value}`, label, lang: undefined, checked: value === score, alone: false },
            // Read once: a screen reader that comes by Tab meets one radio of the five.
            { type: 'radio', name: 'score', description: at ? undefined : description, isWrong: !!error },
          ),
        ),
      ),
    ),
    // It stands there before it speaks.
    element('p', { class: 'cw-status', role: 'status' }),
    more,
  );
};
