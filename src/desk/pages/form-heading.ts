import { toHtml } from '../../markup/to-html.ts';
import type { Content, Tree } from '../../markup/tree.ts';

const isTree = (content: Content): content is Tree =>
  typeof content === 'object' && content !== null && 'tag' in content;
const isHeading = (content: Content): boolean => isTree(content) && content.attributes['class'] === 'cw-heading';

/** The heading of a page of a form, as HTML without tags. `headingText(element('form', {}, headingMarkup('Bins & more'))) → 'Bins &amp; more'` */
export const headingText = (form: Tree): string =>
  /<h2 class="cw-heading"[^>]*>(.*?)<\/h2>/s
    .exec(toHtml(form))?.[1]
    ?.replace(/<[^>]*>/g, '')
    .trim() ?? '';

/** The same page for a place that has said its heading already. */
export const withoutHeading = (form: Tree): Tree => {
  const keep = (content: Content): Content => {
    if (isTree(content)) return isHeading(content) ? false : { ...content, content: content.content.map(keep) };
    return Array.isArray(content) ? (content as readonly Content[]).map(keep) : content;
  };
  return { ...form, content: form.content.map(keep) };
};
