import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';

/**
 * A template as plain HTML. @lit-labs/ssr is a labs package, so it is named in this file alone. Its markers are for a script that
 * takes over; these pages have none.
 */
export const renderToHtml = async (template: TemplateResult): Promise<string> =>
  (await collectResult(render(template))).replace(/<!--\/?lit-(part|node)[^>]*-->/g, '');

// A council's style sheet may know a class "facts" of its own: outside a shadow root our names say whose they are.
const ours = (name: string): string => (name === 'cw' ? name : `cw-${name}`);

/** The content of an element as plain HTML for a page: its classes have the prefix that `pageStyles` has too. */
export const renderElement = async (content: TemplateResult): Promise<string> =>
  (await renderToHtml(content)).replace(
    / class="([^"]*)"/g,
    (_whole, names: string) => ` class="${names.split(/\s+/).filter(Boolean).map(ours).join(' ')}"`,
  );

/** A style sheet of elements under the names that their classes have on a page. `prefixClasses('.facts { margin: 0.5em }') → '.cw-facts { margin: 0.5em }'` */
export const prefixClasses = (css: string): string =>
  css.replace(/\.([a-z][\w-]*)/g, (_whole, name: string) => `.${ours(name)}`);
