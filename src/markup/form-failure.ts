import type { FailureView } from '../logic/forms/form-views.ts';
import { buttonsMarkup, goButton, scriptButton } from './form-buttons.ts';
import { routesMarkup } from './form-routes.ts';
import { element, type Tree } from './tree.ts';

/**
 * What stands above a form that could not be sent: nothing is lost, try again, or reach a person. It takes the focus. It stands inside
 * the form, so that "try again" sends it in the same way as the form's own button does, with script and without.
 */
export const failureMarkup = (
  { heading, lines, routes, retry, copy }: FailureView,
  { script = true }: { script?: boolean } = {},
): Tree =>
  element(
    'div',
    { class: 'cw-failure', tabindex: -1, role: 'group', 'aria-label': heading },
    element('h2', { class: 'cw-subheading' }, heading),
    element(
      'div',
      { class: 'cw-text' },
      lines.map((line) => element('p', {}, line)),
    ),
    routes.length > 0 && routesMarkup(routes),
    buttonsMarkup(goButton('send', retry), script && scriptButton('copy', copy)),
  );
