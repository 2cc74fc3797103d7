import { isRecord } from '../shape/open.ts';

/** A value and where it stands. */
export interface Stand {
  readonly path: string;
  readonly value: unknown;
}

/** Everything that stands at a field of whatever a person wrote, "[]" being every item of a list. `walk(profile, 'services[].body')` */
export const walk = (root: unknown, field: string): readonly Stand[] => {
  let found: readonly Stand[] = [{ path: '', value: root }];
  for (const step of field.match(/\[\]|\w+/g) ?? [])
    found = found.flatMap(({ path, value }) => {
      if (step === '[]')
        return Array.isArray(value)
          ? value.map((each: unknown, index) => ({ path: `${path}[${index}]`, value: each }))
          : [];
      return isRecord(value) && Object.hasOwn(value, step)
        ? [{ path: path ? `${path}.${step}` : step, value: value[step] }]
        : [];
    });
  return found;
};

/** A field of a record, when it is a string that says something. */
export const stringAt = (value: unknown, name: string): string | undefined => {
  const found = isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return typeof found === 'string' && found ? found : undefined;
};
