/** The page of a form that the address names: "#missed-bin/where" → "where"; undefined when it names none. */
export const pageInAddress = (form: string): string | undefined => {
  const [name, page] = location.hash.slice(1).split('/');
  return name === form && page ? page : undefined;
};

/**
 * Gives a page of a form its own address and its own entry in the browser's history, so that the browser's Back button goes one
 * question back and a reload stays where one was. Only the fragment changes: no server hears of it, and it holds no answer.
 */
export const enterPage = (form: string, page: string, { replace = false } = {}): void => {
  const address = `${location.pathname}${location.search}#${form}/${page}`;
  if (replace) history.replaceState(history.state, '', address);
  else if (pageInAddress(form) !== page) history.pushState(null, '', address);
};
