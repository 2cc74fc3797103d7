import { firstHundred, type Parsed, type Problem } from './problem.ts';
import { read, type Guide } from './read.ts';
import type { Shape } from './shape.ts';

/** Reads what a person or a feed wrote and never throws, not even at an object that throws when it is read. */
export const parse = <T>(shape: Shape<T>, value: unknown, guide?: Guide): Parsed<T> => {
  const problems: Problem[] = [];
  try {
    const found = read(shape, value, '', problems, guide);
    if (found !== undefined) return { ok: true, value: found, problems: firstHundred(problems) };
  } catch {
    problems.push({ path: '', message: 'We could not read this. Write it as plain JSON.' });
  }
  return { ok: false, problems: firstHundred(problems) };
};
