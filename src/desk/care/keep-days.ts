import type { FormDefinition } from '../../logic/forms/form.ts';
import type { Folders } from '../config.ts';
import { readForm } from '../form-files.ts';

/** How many days after a request is closed its parts are kept. */
export interface KeepDays {
  readonly answers: number;
  readonly files: number;
}

const year = 365;

/**
 * For a form whose definition is gone or cannot be read: long enough for all that the law lets people ask about (six years, and one
 * more). A slip in a file must never erase what should have been kept, and a form that is withdrawn must not keep its answers for ever.
 */
export const longestKeepDays: KeepDays = { answers: 7 * year, files: 7 * year };

const isDays = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 1;

/** How long a form's answers and files are kept: a year where it does not say. `keepDaysOf(missedBin) → { answers: 365, files: 365 }` */
export const keepDaysOf = ({ privacy }: Pick<FormDefinition, 'privacy'>): KeepDays => {
  // Definitions are not checked before they are used: a number in quotation marks is a slip, and nothing is erased because of one.
  if (privacy.keepDays !== undefined && !isDays(privacy.keepDays)) return longestKeepDays;
  const answers = privacy.keepDays ?? year;
  return { answers, files: isDays(privacy.keepFilesDays) ? Math.min(privacy.keepFilesDays, answers) : answers };
};

/** How long the forms in a folder are kept; undefined for one that is not there or cannot be read. */
export const keepDaysIn =
  (folders: Folders) =>
  async (form: string): Promise<KeepDays | undefined> => {
    const definition = await readForm(folders, form).catch(() => undefined);
    return definition && keepDaysOf(definition);
  };
