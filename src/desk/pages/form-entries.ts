import { controlNames } from '../../logic/forms/control-names.ts';
import type { Entries, FormDefinition } from '../../logic/forms/form.ts';

/** A thousand answers of ten thousand signs are more than any form of ours; what is beyond is not an answer. */
const limits = { values: 100, signs: 10_000 };

/** The names of all controls that a form can have: nothing else that is posted is kept. */
export const namesOf = ({ steps }: FormDefinition): ReadonlySet<string> =>
  new Set(steps.flatMap(({ fields }) => fields.flatMap((field) => [...controlNames(field)])));

/** The answers among what was posted, under the names that the form has. `entriesOf(missedBin, [['bin', 'blue'], ['x', '1']]) → { bin: ['blue'] }` */
export const entriesOf = (definition: FormDefinition, posted: Iterable<readonly [string, string]>): Entries => {
  const names = namesOf(definition);
  const entries: Record<string, string[]> = {};
  for (const [name, value] of posted) {
    if (!names.has(name)) continue;
    const values = (entries[name] ??= []);
    // A browser writes line ends as CR LF; the rules count one sign.
    if (values.length < limits.values) values.push(value.replaceAll('\r\n', '\n').slice(0, limits.signs));
  }
  return entries;
};
