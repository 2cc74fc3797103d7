/** Collects what the console warns of until `restore`, so that a test can read it and the test's own output stays quiet. */
export const recordWarnings = (): { readonly texts: string[]; restore(): void } => {
  const texts: string[] = [];
  const { warn } = console;
  console.warn = (...said: unknown[]) => void texts.push(said.map(String).join(' '));
  return { texts, restore: () => void (console.warn = warn) };
};

/** Collects errors that nobody caught, promises too: a page's own error log must stay empty. */
export const recordUncaught = (): { readonly errors: unknown[]; restore(): void } => {
  const errors: unknown[] = [];
  const collect = (event: ErrorEvent | PromiseRejectionEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    errors.push('reason' in event ? event.reason : event.message);
  };
  addEventListener('error', collect, true);
  addEventListener('unhandledrejection', collect, true);
  return {
    errors,
    restore: () => {
      removeEventListener('error', collect, true);
      removeEventListener('unhandledrejection', collect, true);
    },
  };
};
