import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FormDefinition } from '../logic/forms/form.ts';
import { openForm } from '../logic/forms/open-form.ts';
import { isId } from '../logic/shape/open.ts';
import type { Folders } from './config.ts';

/** The definition of a form as it is written; undefined where there is none. */
export const formFile = ({ sampleCouncil, forms }: Folders, id: string): Promise<string | undefined> =>
  isId(id)
    ? readFile(join(forms ?? join(sampleCouncil, 'forms'), `${id}.json`), 'utf8').catch(() => undefined)
    : Promise.resolve(undefined);

/** The definition of a form, ready to ask; undefined where there is none, or none that can be used. */
export const readForm = async (folders: Folders, id: string): Promise<FormDefinition | undefined> => {
  const text = await formFile(folders, id);
  return text === undefined ? undefined : openForm(JSON.parse(text));
};
