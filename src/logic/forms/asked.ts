import { valuesIn } from './control-names.ts';
import type { Condition, Entries } from './form.ts';

/**
 * Whether a step or a field is asked, after the answers so far. A question that has no answer yet has none of the answers that `not`
 * names. `isAsked({ field: 'bin', is: 'green' }, { bin: ['green'] }) → true`
 */
export const isAsked = (when: Condition | undefined, entries: Entries): boolean => {
  if (!when) return true;
  const given = valuesIn(entries, when.field);
  const isGiven = (value: string): boolean => given.includes(value);
  return (
    (when.is === undefined || isGiven(when.is)) &&
    (when.in?.some(isGiven) ?? true) &&
    !(when.not?.some(isGiven) ?? false)
  );
};
