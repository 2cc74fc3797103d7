/** One mistake in what a person wrote: where it stands (`places[2].openingHoursSpecification[0].opens`) and, in plain words, what is wrong and what to write instead. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/**
 * What a parser answers. It never throws. A record that cannot be read is left out and named in `problems`, so that one
 * slip of the pen does not take the rest of the page with it; `ok` is false only when nothing can be used.
 */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The first hundred problems, and a line that counts the others: nobody mends more at a time. */
export const firstHundred = (problems: readonly Problem[]): readonly Problem[] => {
  const more = problems.length - 100;
  if (more <= 0) return problems;
  return [...problems.slice(0, 100), { path: '', message: `More problems like these: ${more}.` }];
};
