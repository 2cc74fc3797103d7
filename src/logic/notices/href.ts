import { isRecord, openText, type Found } from '../shape/open.ts';
import type { Text } from '../words/language.ts';

/**
 * True for an address that a notice may link to: a page of this site, or https, mailto, tel. A colon before the first "/", "?" or "#"
 * makes a scheme, so "javascript:" cannot get in, however it is spelt. `isSafeHref('/bins') → true`, `isSafeHref('//elsewhere') → false`
 */
export const isSafeHref = (href: string): boolean =>
  /^(?:https:\/\/|mailto:|tel:|(?!\/\/)(?![^/?#]*:))[^\s\\]+$/i.test(href);

/** An address that may be linked to; undefined for any other. `openHref('javascript:alert(1)') → undefined` */
export const openHref = (value: unknown): string | undefined =>
  typeof value === 'string' && isSafeHref(value) ? value : undefined;

/** Words that may lead somewhere; undefined when there are no words. `openLink({ text: 'Call us', href: '//elsewhere' }) → { text: 'Call us', href: undefined }` */
export const openLink = (value: unknown): { readonly text: Text; readonly href?: string | undefined } | undefined => {
  const { text, href } = isRecord(value) ? value : ({} as Found);
  const words = openText(text);
  return words ? { text: words, href: openHref(href) } : undefined;
};
