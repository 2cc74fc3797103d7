/**
 * Moves focus to where reading goes on after something at the top of the page was taken away: the page's own heading, else its main
 * part. Without this, focus falls back to the top and a person with a keyboard or a screen reader is lost.
 */
export const focusNext = (): void => {
  const target = document.querySelector('h1') ?? document.querySelector('main') ?? document.body;
  if (!target.hasAttribute('tabindex')) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus();
};
