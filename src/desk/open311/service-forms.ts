import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FormDefinition } from '../../logic/forms/form.ts';
import type { Folders } from '../config.ts';
import { readForm } from '../form-files.ts';

const folderOf = ({ sampleCouncil, forms }: Folders): string => forms ?? join(sampleCouncil, 'forms');

const formFiles = async (folders: Folders): Promise<readonly string[]> => {
  const files = await readdir(folderOf(folders)).catch(() => []);
  return files.filter((file) => file.endsWith('.json')).sort();
};

/** All forms of the desk that can be used, by id. */
export async function readForms(folders: Folders): Promise<readonly FormDefinition[]> {
  const files = await formFiles(folders);
  const forms = await Promise.all(
    files.map((file) => readForm(folders, file.slice(0, -'.json'.length)).catch(() => undefined)),
  );
  // One whose id is not the name of its file could be listed, but not sent to.
  return forms.filter((form, at): form is FormDefinition => form !== undefined && `${form.id}.json` === files[at]);
}

/** When a form was changed last, in milliseconds since 1970; 0 where there is none. */
export async function formsChangedAt(folders: Folders): Promise<number> {
  const folder = folderOf(folders);
  const files = await formFiles(folders);
  const times = await Promise.all(files.map((file) => stat(join(folder, file)).then(({ mtimeMs }) => mtimeMs)));
  return Math.floor(Math.max(0, ...times));
}
