import type { Parsed, Problem } from './problem.ts';
import { read, type Guide } from './read.ts';
import type { Shape } from './shape.ts';

/** The first hundred problems, and a line that counts the others: nobody mends more at a time. */
export const firstHundred = (problems: readonly Problem[]): readonly Problem[] => {
  const more = problems.length - 100;
  if (more <= 0) return problems;
  return [...problems.slice(0, 100), { path: '', message: `More problems like these: ${more}.` }];
};

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
