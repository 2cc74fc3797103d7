import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entries } from '../../src/logic/forms/form.ts';
import { readyAnswers } from '../desk/ready-form-answers.ts';
import { samples } from '../desk/sent-files.ts';
import type { Site } from './site.ts';

/** The page of the sample council that carries a form, in English; the Welsh one stands under "/cy". */
export const pageOf: Readonly<Record<string, string>> = {
  'benefit-change': '/benefits/change',
  'bulky-waste': '/bins/bulky-waste',
  complaint: '/complaints',
  'contact-us': '/contact/form',
  homelessness: '/housing/homeless',
  'missed-bin': '/bins/missed-bin',
  pothole: '/report/pothole',
  'proof-of-address': '/council-tax/proof-of-address',
};

/** The last day that the council promises for what comes in on the Tuesday of the sample week, counted on a calendar by hand. */
export const promisedDay: Readonly<Record<string, string>> = {
  'benefit-change': 'Tuesday 22 December',
  'bulky-waste': 'Tuesday 8 December',
  complaint: 'Tuesday 8 December',
  'contact-us': 'Tuesday 1 December',
  homelessness: 'Wednesday 25 November',
  'missed-bin': 'Thursday 26 November',
  pothole: 'Tuesday 8 December',
  'proof-of-address': 'Tuesday 8 December',
};

/** A hole that the county mends: the form ends with a link, and nothing is sent. */
export const countyPothole: Entries = {
  where: ['Outside 12 High Street'],
  'how-bad': ['damage'],
  what: ['As wide as a plate'],
  land: ['road'],
};

/** One way through each form. */
export const oneWayEach: readonly (readonly [form: string, entries: Entries])[] = Object.keys(pageOf).map((form) => [
  form,
  [...readyAnswers].reverse().find(([id]) => id === form)?.[2] ?? {},
]);

/** A letter to send, as a file on this computer: its path. */
export const letterIn = async ({ folder }: Site): Promise<string> => {
  const path = join(folder, 'letter.pdf');
  await writeFile(path, samples.pdf);
  return path;
};

/** Script that puts answers on the device before the page looks there, as an earlier visit in the same tab would have. */
export const answersKept = (form: string, path: string, entries: Entries): string =>
  `sessionStorage.setItem(${JSON.stringify(`clearway.draft:${path}#${form}`)}, ${JSON.stringify(JSON.stringify({ entries }))});`;
