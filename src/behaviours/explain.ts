import type { Division } from '../logic/calendar/bank-holidays.ts';
import { parseBankHolidays } from '../logic/calendar/parse-bank-holidays.ts';
import { checkStatus } from '../logic/notices/check-status.ts';
import { checkProfile } from '../logic/profile/check-profile.ts';
import { listProblems } from './list-problems.ts';

/*
 * Tells the web team what in a file of theirs is to be mended. This module brings the whole checker with it, so pages fetch it
 * only when a file cannot be used, or where the web team asks for it with `data-check`.
 */
export const explainProfile = (file: string, json: unknown): void => listProblems(file, checkProfile(json));
export const explainHolidays = (file: string, json: unknown, division: Division): void =>
  listProblems(file, parseBankHolidays(json, division).problems);
export const explainStatus = (file: string, json: unknown, timeZone: string): void =>
  listProblems(file, checkStatus(json, timeZone));
