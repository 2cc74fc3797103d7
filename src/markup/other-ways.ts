import type { RouteView } from '../logic/forms/form-views.ts';
import { routesMarkup } from './form-routes.ts';
import { subheadingMarkup } from './form-text.ts';
import { element, type Tree } from './tree.ts';

/** Ways to reach a person under a heading, at the foot of a page. */
export const otherWaysMarkup = (
  routes: { heading: string; items: readonly RouteView[] } | undefined,
): Tree | undefined =>
  routes && routes.items.length > 0
    ? element('div', { class: 'cw-other-ways' }, subheadingMarkup({ text: routes.heading }), routesMarkup(routes.items))
    : undefined;
