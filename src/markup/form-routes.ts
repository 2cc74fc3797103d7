import type { RouteView } from '../logic/forms/form-views.ts';
import { subheadingMarkup } from './form-text.ts';
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

/** The same under a heading, at the foot of a page. */
export const otherWaysMarkup = (
  routes: { heading: string; items: readonly RouteView[] } | undefined,
): Tree | undefined =>
  routes && routes.items.length > 0
    ? element('div', { class: 'cw-other-ways' }, subheadingMarkup({ text: routes.heading }), routesMarkup(routes.items))
    : undefined;
