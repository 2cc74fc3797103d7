import { checkAddress } from './check-address.ts';
import { everydayChecks } from './check-everyday.ts';
import { checkFile } from './check-file.ts';
import { checkLimitedDate } from './check-limited-date.ts';
import { right } from './check-result.ts';
import { checkTyped } from './check-typed.ts';

/** The checks of all kinds of questions, with all limits. */
export const specialChecks: typeof everydayChecks = {
  ...everydayChecks,
  text: checkTyped,
  textarea: checkTyped,
  email: checkTyped,
  number: checkTyped,
  money: checkTyped,
  'national-insurance': checkTyped,
  reference: checkTyped,
  date: checkLimitedDate,
  address: checkAddress,
  file: checkFile,
  statement: () => right(),
  'hand-over': () => right(),
};
