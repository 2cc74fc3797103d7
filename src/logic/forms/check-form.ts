import type { Profile } from '../profile/profile.ts';
import { guide } from '../shape/guide.ts';
import { isNear } from '../shape/near.ts';
import { firstHundred, type Problem } from '../shape/problem.ts';
import { read } from '../shape/read.ts';
import { checkFormAutofill } from './check-form-autofill.ts';
import { checkFormNames } from './check-form-names.ts';
import { checkFormQuestions } from './check-form-questions.ts';
import { checkFormAround, checkFormReferences } from './check-form-references.ts';
import { checkFormRouting } from './check-form-routing.ts';
import { checkFormWords } from './check-form-words.ts';
import { outlineOf } from './form-outline.ts';
import { formShape } from './form.shape.ts';

const partsOf = (path: string): readonly [record: string, name: string] => {
  const dot = path.lastIndexOf('.');
  return [path.slice(0, Math.max(dot, 0)), path.slice(dot + 1)];
};

/** One mistake is told once: "options" is missing because "option" stands there. */
const isSame = (told: string, path: string): boolean => {
  const [[record, name], [otherRecord, otherName]] = [partsOf(told), partsOf(path)];
  return record === otherRecord && isNear(name, otherName);
};

/**
 * Everything that a council should mend in a form, whether it was parsed before or not: slips in names of fields, and what is
 * rightly written but cannot be meant. With the council's profile, ids that lead nowhere too.
 * `checkForm({ ...missedBin, minutes: '3' })` answers one problem, at "minutes".
 */
export const checkForm = (value: unknown, profile?: Profile): readonly Problem[] => {
  const problems: Problem[] = [];
  try {
    read(formShape, value, '', problems, guide);
    const steps = outlineOf(value);
    const sense = [
      ...checkFormNames(steps),
      ...checkFormRouting(steps),
      ...checkFormQuestions(steps),
      ...checkFormAutofill(steps),
      ...checkFormWords(value),
      ...checkFormAround(value),
      ...(profile ? checkFormReferences(value, profile) : []),
    ];
    const told = problems.map(({ path }) => path);
    problems.push(...sense.filter(({ path }) => !told.some((each) => isSame(each, path))));
  } catch {
    problems.push({ path: '', message: 'We could not read this. Write it as plain JSON.' });
  }
  return firstHundred(problems);
};
