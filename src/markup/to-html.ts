import type { Content, Tree } from './tree.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
const empty = new Set(['input', 'br', 'hr', 'img']);

/** A tree as HTML, every word of it escaped. `toHtml(element('p', {}, 'Bins & more')) → '<p>Bins &amp; more</p>'` */
export const toHtml = (content: Content): string => {
  if (Array.isArray(content)) return (content as readonly Content[]).map(toHtml).join('');
  if (content === undefined || content === null || content === false) return '';
  if (typeof content !== 'object') return escape(String(content));
  const { tag, attributes, content: inner } = content as Tree;
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`))
    .join('');
  // A text area swallows a first line break (HTML, "the textarea element").
  const first = tag === 'textarea' ? '\n' : '';
  return `<${tag}${written}>${empty.has(tag) ? '' : `${first}${toHtml(inner)}</${tag}>`}`;
};
