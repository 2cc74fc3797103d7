let state: DocumentVisibilityState = 'visible';

/** Puts the page in view, wherever the test runner has put it: beside another test it may stand in a tab that nobody sees. */
export const showPage = (): void => {
  state = 'visible';
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
};

/** Turns the page out of view or back, as a person does who changes tabs. */
export const turnPage = (to: DocumentVisibilityState): void => {
  state = to;
  document.dispatchEvent(new Event('visibilitychange'));
};
