/**
 * Registers an element unless the page has one of that name already: a page may load Clearway twice, or two versions of it,
 * and a second `customElements.define` would throw and stop everything after it. The first one wins, without a word.
 */
export const define = (tag: `cw-${string}`, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
