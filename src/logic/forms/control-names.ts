import type { Entries, Field } from './form.ts';

const parts: Partial<Record<Field['type'], readonly string[]>> = {
  date: ['-day', '-month', '-year'],
  address: ['-line-1', '-line-2', '-town', '-postcode'],
  statement: [],
  'hand-over': [],
};

/** The names of a question's controls, in page order. `controlNames({ type: 'date', name: 'born', … }) → ['born-day', 'born-month', 'born-year']` */
export const controlNames = ({ type, name, later }: Field): readonly string[] =>
  (parts[type] ?? (type === 'file' && later?.length ? ['', '-later'] : [''])).map((end) => name + end);

/** What stands in a control; what is no list of text counts as nothing. `valuesIn({ bin: ['green'] }, 'bin') → ['green']` */
export const valuesIn = (entries: Entries, name: string): readonly string[] => {
  // A field may be called "constructor", which every object has.
  const values: unknown = entries[name];
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
};

/** The one value of a control, or nothing. `valueIn({ bin: ['green'] }, 'bin') → 'green'` */
export const valueIn = (entries: Entries, name: string): string => valuesIn(entries, name)[0] ?? '';
