import type { Control } from './controls.ts';

/**
 * What the browser, or the page's own script with `setCustomValidity`, finds wrong where our checks know no rule: an address of a page,
 * a step, a least length. The words are the browser's, in its language; a form that says nothing would be worse. What is missing, too
 * long or of another pattern is ours to judge.
 */
export const ownProblem = (control: Control): string => {
  const { validity, type, validationMessage } = control;
  const { badInput, customError, rangeOverflow, rangeUnderflow, stepMismatch, tooShort, typeMismatch } = validity;
  const isWrong =
    badInput ||
    customError ||
    rangeOverflow ||
    rangeUnderflow ||
    stepMismatch ||
    tooShort ||
    (typeMismatch && type === 'url');
  return isWrong ? validationMessage : '';
};
