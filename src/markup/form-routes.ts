import type { RouteView } from '../logic/forms/form-views.ts';
import { element, type Tree } from './tree.ts';

/** Ways to reach a person, each a link with its hours or its wait under it. */
export const routesMarkup = (routes: readonly RouteView[]): Tree =>
  element(
    'ul',
    { class: 'cw-routes' },
    routes.map(({ text, href, note }) =>
      element(
        'li',
        { class: 'cw-route' },
        href ? element('a', { href }, text) : element('strong', {}, text),
        note && element('p', { class: 'cw-hint' }, note),
      ),
    ),
  );
