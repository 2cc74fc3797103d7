import type { CommentView, ThanksView } from '../logic/surveys/answer-view.ts';
import { element, type Tree } from './tree.ts';

export interface CommentOptions {
  /** What the ids on the page begin with. */
  readonly id: string;
  /** What was written before, on a page that comes again. */
  readonly comment?: string | undefined;
  /** What is wrong with it. */
  readonly error?: Tree | false | undefined;
}

/** The box for a comment, and the button that sends it. `surveyCommentMarkup(surveyCommentView('en'), { id: 'survey-1' })` */
export const surveyCommentMarkup = (view: CommentView, { id, comment, error }: CommentOptions): Tree =>
  element(
    'div',
    { class: 'cw-survey-more' },
    element(
      'div',
      { class: `cw-question${error ? ' cw-wrong' : ''}` },
      element(
        'label',
        { class: 'cw-label', for: `${id}-comment` },
        view.label,
        ' ',
        element('span', { class: 'cw-optional' }, view.optional),
      ),
      element('p', { class: 'cw-hint', id: `${id}-comment-hint` }, view.hint),
      error,
      element(
        'textarea',
        {
          class: 'cw-input',
          id: `${id}-comment`,
          name: 'comment',
          rows: 4,
          autocomplete: 'off',
          'aria-describedby': [`${id}-comment-hint`, error && error.attributes['id']].filter(Boolean).join(' '),
          'aria-invalid': error ? 'true' : undefined,
        },
        comment || undefined,
      ),
      // Both stand there before they speak.
      element('p', { class: 'cw-count', role: 'status' }),
      element('p', { class: 'cw-found', role: 'status' }),
    ),
    element('div', { class: 'cw-buttons' }, element('button', { class: 'cw-button' }, view.send)),
  );

/** What stands in their place once somebody is done: it takes the focus, and is read as a whole. */
export const surveyThanksMarkup = ({ heading, waiting, lines, needAnswer, phone }: ThanksView, id: string): Tree =>
  element(
    'div',
    {
      class: 'cw-panel cw-survey-thanks',
      tabindex: -1,
      role: 'group',
      'aria-labelledby': `${id}-thanks`,
      'aria-describedby': `${id}-lines`,
    },
    element('p', { class: 'cw-survey-heading', id: `${id}-thanks` }, heading),
    element(
      'div',
      { class: 'cw-text', id: `${id}-lines` },
      waiting !== undefined && element('p', { class: 'cw-survey-waiting' }, waiting),
      lines.map((line) => element('p', {}, line)),
      element('p', {}, needAnswer, phone && [' ', element('a', { href: phone.href }, phone.number), '.']),
    ),
    element('p', { class: 'cw-status', role: 'status' }),
  );
