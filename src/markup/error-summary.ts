import type { ErrorsView } from '../logic/forms/form-views.ts';
import { element, type Tree } from './tree.ts';

/** What is wrong on the page, each a link to the control that mends it; `form` is the form's id. It takes the focus, so it is no alert. */
export const errorSummaryMarkup = ({ heading, items }: ErrorsView, form: string): Tree =>
  element(
    'div',
    { class: 'cw-errors', tabindex: -1, role: 'group', 'aria-labelledby': `${form}-errors` },
    element('h2', { class: 'cw-subheading', id: `${form}-errors` }, heading),
    element(
      'ul',
      { class: 'cw-list' },
      items.map(({ message, control }) => element('li', {}, element('a', { href: `#${control}` }, message))),
    ),
  );
