import { guide } from '../shape/guide.ts';
import { firstHundred } from '../shape/problem.ts';
import type { Problem } from '../shape/problem.ts';
import { read } from '../shape/read.ts';
import { checkReferences } from './check-references.ts';
import { checkSense } from './check-sense.ts';
import { profileShape } from './profile.shape.ts';

/** The record in which a field stands: `recordOf('services[0].channels[1]') → 'services[0]'` */
const recordOf = (path: string): string => path.replace(/\.?\w+(\[\d+\])?$/, '');

/**
 * Everything that a council should mend in its file, whether it was parsed before or not. This finds more than
 * `parseProfile`, which every page carries: slips in names of fields, ids taken twice, references that lead nowhere, and
 * what cannot be meant. `checkProfile({ Name: 'Mereham' }) → [{ path: 'Name', message: 'We do not know "Name". Write "name".' }]`
 */
export const checkProfile = (value: unknown): readonly Problem[] => {
  const problems: Problem[] = [];
  try {
    read(profileShape, value, '', problems, guide);
    problems.push(...checkReferences(value));
    // A slip in a record may be why it makes no sense ("open" for "opens"), and one mistake is told once.
    const records = new Set(problems.map(({ path }) => recordOf(path)));
    problems.push(...checkSense(value).filter(({ path }) => !records.has(recordOf(path))));
  } catch {
    problems.push({ path: '', message: 'We could not read this. Write it as plain JSON.' });
  }
  return firstHundred(problems);
};
