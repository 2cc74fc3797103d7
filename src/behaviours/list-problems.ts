import type { Problem } from '../logic/shape/problem.ts';
import { warnOnce } from './warn.ts';

/** In the console a few examples are enough; the checker lists them all. */
const problemsShown = 5;

/** Tells the web team, once, what in a file of theirs is to be mended. */
export const listProblems = (file: string, problems: readonly Problem[]): void => {
  if (problems.length === 0) return;
  const shown = problems.slice(0, problemsShown).map(({ path, message }) => `\n  ${path ? `${path}: ` : ''}${message}`);
  const more = problems.length > problemsShown ? `\n  and ${problems.length - problemsShown} more` : '';
  warnOnce(`${file} has ${problems.length} to mend:${shown.join('')}${more}`);
};
