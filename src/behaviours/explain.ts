import type { Division } from '../logic/calendar/bank-holidays.ts';
import { parseBankHolidays } from '../logic/calendar/parse-bank-holidays.ts';
import { checkStatus } from '../logic/notices/check-status.ts';
import { checkProfile } from '../logic/profile/check-profile.ts';
import type { Problem } from '../logic/shape/problem.ts';
import { warnOnce } from './warn.ts';

/** In the console a few examples are enough; the checker lists them all. */
const problemsShown = 5;

/**
 * Tells the web team what in a file of theirs is to be mended. This module brings the whole checker with it, so pages fetch it
 * only when a file cannot be used, or where the web team asks for it with `data-check`.
 */
const explain = (file: string, problems: readonly Problem[]): void => {
  if (problems.length === 0) return;
  const shown = problems.slice(0, problemsShown).map(({ path, message }) => `\n  ${path ? `${path}: ` : ''}${message}`);
  const more = problems.length > problemsShown ? `\n  and ${problems.length - problemsShown} more` : '';
  warnOnce(`${file} has ${problems.length} to mend:${shown.join('')}${more}`);
};

export const explainProfile = (file: string, json: unknown): void => explain(file, checkProfile(json));
export const explainHolidays = (file: string, json: unknown, division: Division): void =>
  explain(file, parseBankHolidays(json, division).problems);
export const explainStatus = (file: string, json: unknown, timeZone: string): void =>
  explain(file, checkStatus(json, timeZone));
