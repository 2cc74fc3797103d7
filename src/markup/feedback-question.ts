import type { FeedbackQuestionView } from '../logic/feedback/question-view.ts';
import { element, type Content, type Tree } from './tree.ts';

/** The box at the foot of a page; with an `action` a form. It is named by its heading: "Yes" alone says nothing to who comes by Tab. */
export const feedbackBox = (
  name: string,
  action: string | undefined,
  hidden: Content,
  ...content: readonly Content[]
): Tree =>
  element(
    action === undefined ? 'div' : 'form',
    {
      class: 'cw-feedback',
      role: 'group',
      'aria-label': name,
      ...(action !== undefined && { action, method: 'post', novalidate: true }),
    },
    content,
    hidden,
  );

/** The question with its three answers as buttons: each press is an answer, and nothing has to be sent after it. */
export const feedbackQuestionMarkup = (
  { heading, answers }: FeedbackQuestionView,
  { action, hidden }: { readonly action?: string; readonly hidden?: Content } = {},
): Tree =>
  feedbackBox(
    heading,
    action,
    hidden,
    element('h2', { class: 'cw-subheading', tabindex: -1 }, heading),
    element(
      'div',
      { class: 'cw-feedback-answers' },
      answers.map(({ value, text }) =>
        element(
          'button',
          { class: 'cw-input', type: action === undefined ? 'button' : 'submit', name: 'answer', value },
          text,
        ),
      ),
    ),
  );
