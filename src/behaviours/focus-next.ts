const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/**
 * Moves focus to where reading goes on after something was taken away: the next heading after `element`, else the page's main part.
 * Without this, focus falls back to the top of the page and a person with a keyboard or a screen reader is lost.
 */
export const focusNext = (element: Element): void => {
  const isAfter = (other: Element) =>
    Boolean(element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  const headings = [...document.querySelectorAll<HTMLElement>('h1, h2, h3')];
  const target =
    headings.find((heading) => isAfter(heading) && isShown(heading)) ??
    document.querySelector<HTMLElement>('main') ??
    document.body;
  const hadNone = !target.hasAttribute('tabindex');
  if (hadNone) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus();
};
