import { dataSettings } from './settings.ts';

/** A piece of ordinary markup that asks for an element: a link alone in its paragraph, or a `data-cw` block. */
export interface Carrier {
  /** The element's name without its prefix: "opening-times". */
  readonly name: string;
  /** Settings as written; not yet checked. */
  readonly settings: Iterable<readonly [string, string]>;
  /** What the element takes the place of. */
  readonly place: HTMLElement;
  /** What becomes the element's content, so its fallback. */
  readonly fallback: readonly Node[];
}

/** What editors put around a link or beside it without a meaning: Trix adds a `<br>`, others a `<span>`. */
const wrapper = /^(STRONG|EM|B|I|U|SPAN)$/;
/** CKEditor leaves zero-width spaces (U+200B) beside a link, which `trim` does not take for blank. */
const isBlank = (node: Node): boolean =>
  node.nodeType === 8 || node.nodeName === 'BR' || (node.nodeType === 3 && /^[\s\u200b]*$/.test(node.nodeValue ?? ''));
const isAlone = (node: Node): boolean =>
  [...(node.parentNode?.childNodes ?? [])].every((other) => other === node || isBlank(other));

/** Links in running prose stay links: only one that is alone in its paragraph, list item or cell is a carrier. */
const linkCarrier = (link: HTMLAnchorElement): Carrier | undefined => {
  const [, name, query = ''] = /^#cw-([a-z-]+)(?:\?(.*))?$/.exec(link.hash) ?? [];
  if (!name) return undefined;
  let place: HTMLElement = link;
  while (isAlone(place) && place.parentElement && wrapper.test(place.parentElement.tagName))
    place = place.parentElement;
  if (!isAlone(place) || !/^(P|LI|DIV|TD|DD|SECTION|ASIDE)$/.test(place.parentElement?.tagName ?? '')) return undefined;
  // Some editors escape an ampersand twice.
  return { name, settings: new URLSearchParams(query.replaceAll('amp;', '')), place, fallback: [link] };
};

const dataCarrier = (block: HTMLElement): Carrier => ({
  name: (block.dataset['cw'] ?? '').trim().replace(/^cw-/, ''),
  settings: dataSettings(block),
  place: block,
  // A block that is itself a link must go on leading somewhere.
  fallback: block instanceof HTMLAnchorElement ? [block] : [...block.childNodes],
});

/** The carrier that an element is, if it is one. */
export const carrierOf = (element: HTMLElement): Carrier | undefined => {
  if (element.hasAttribute('data-cw')) return dataCarrier(element);
  return element instanceof HTMLAnchorElement ? linkCarrier(element) : undefined;
};
