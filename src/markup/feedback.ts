import type { FeedbackCommentView, FeedbackRoutes, FeedbackThanksView } from '../logic/feedback/feedback-view.ts';
import { routesMarkup } from './form-routes.ts';
import { feedbackBox } from './feedback-question.ts';
import { trapMarkup } from './trap.ts';
import { element, type Content, type Tree } from './tree.ts';

/** Heard when it takes the focus, because it comes in the place of the buttons. */
const headingMarkup = (heading: string): Tree => element('h2', { class: 'cw-subheading', tabindex: -1 }, heading);

const routesIn = (routes: FeedbackRoutes | undefined): Content =>
  routes && [element('h3', { class: 'cw-feedback-label' }, routes.heading), routesMarkup(routes.items)];

/**
 * The box for a comment, with ways to a person before it after "No". On the desk `action` makes it a form, `hidden` travels in it; the
 * element leaves both out, so that it can stand inside a form that is the whole page.
 */
export const feedbackCommentMarkup = (
  view: FeedbackCommentView,
  { id, action, hidden }: { readonly id: string; readonly action?: string; readonly hidden?: Content },
): Tree => {
  const type = action === undefined ? 'button' : 'submit';
  const errorId = view.error === undefined ? undefined : `${id}-error`;
  return feedbackBox(
    view.heading,
    action,
    hidden,
    headingMarkup(view.heading),
    routesIn(view.routes),
    view.more !== undefined && element('p', { class: 'cw-feedback-more' }, view.more),
    element(
      'div',
      { class: 'cw-question' },
      element('label', { class: 'cw-label', for: id }, view.label),
      element(
        'div',
        { class: 'cw-hint', id: `${id}-hint` },
        view.hints.map((hint) => element('p', { class: 'cw-hint' }, hint)),
      ),
      view.error !== undefined && element('p', { class: 'cw-error', id: errorId }, view.error),
      element(
        'textarea',
        {
          class: 'cw-input',
          id,
          name: 'comment',
          rows: 4,
          autocomplete: 'off',
          'aria-describedby': [errorId, `${id}-hint`].filter(Boolean).join(' '),
          'aria-invalid': errorId && 'true',
        },
        view.comment,
      ),
      action === undefined && element('div', { class: 'cw-feedback-found' }, element('p', { role: 'status' })),
    ),
    trapMarkup(view.emptyBox),
    element(
      'div',
      { class: 'cw-buttons' },
      element('button', { class: 'cw-button', type, name: 'cw-go', value: 'send' }, view.send),
      element('button', { class: 'cw-quiet-button', type, name: 'cw-go', value: 'change' }, view.change),
    ),
  );
};

/** The thanks; after "No" the ways to a person stay. */
export const feedbackThanksMarkup = (view: FeedbackThanksView): Tree =>
  feedbackBox(
    view.heading,
    undefined,
    undefined,
    headingMarkup(view.heading),
    view.lines.map((line) => element('p', { class: 'cw-feedback-line' }, line)),
    routesIn(view.routes),
  );
