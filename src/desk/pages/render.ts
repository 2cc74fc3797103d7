import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';

/**
 * A template as plain HTML. @lit-labs/ssr is a labs package, so it is named in this file alone. Its markers are for a script that
 * takes over; these pages have none.
 */
export const renderToHtml = async (template: TemplateResult): Promise<string> =>
  (await collectResult(render(template))).replace(/<!--\/?lit-(part|node)[^>]*-->/g, '');
