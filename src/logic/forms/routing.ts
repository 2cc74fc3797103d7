import { isAsked } from './asked.ts';
import { checkFields } from './check-fields.ts';
import { controlNames, valuesIn } from './control-names.ts';
import type { Asking, Condition, Entries, Field, FormDefinition, Step } from './form.ts';

/** What a person with these answers is asked. */
interface Way {
  readonly steps: readonly Step[];
  readonly entries: Entries;
  readonly handOver?: Field | undefined;
}

/** Goes through the form from the first question on: what hangs on a question that is not asked is not asked either. */
const wayThrough = (definition: FormDefinition, given: Entries): Way => {
  const steps: Step[] = [];
  const entries: Record<string, readonly string[]> = {};
  const names = new Set<string>();
  const isMet = (when: Condition | undefined): boolean => !when || (names.has(when.field) && isAsked(when, entries));
  for (const step of definition.steps) {
    if (!isMet(step.when)) continue;
    const fields = step.fields.filter((field) => {
      if (!isMet(field.when)) return false;
      names.add(field.name);
      for (const name of controlNames(field)) {
        const values = valuesIn(given, name);
        if (values.length > 0) entries[name] = values;
      }
      return true;
    });
    if (fields.length > 0) steps.push({ ...step, fields });
    const handOver = fields.find(({ type }) => type === 'hand-over');
    if (handOver) return { steps, entries, handOver };
  }
  return { steps, entries };
};

/**
 * The steps that somebody with these answers goes through, each with only the fields that are asked; it ends where another body
 * takes over. `stepsAsked(pothole, { road: ['county'] }).map(({ id }) => id) → ['road', 'county']`
 */
export const stepsAsked = (definition: FormDefinition, entries: Entries): readonly Step[] =>
  wayThrough(definition, entries).steps;

/** The answers that count: one that was given before somebody changed their mind is not sent. `entriesAsked(pothole, { road: ['county'], size: ['2'] }) → { road: ['county'] }` */
export const entriesAsked = (definition: FormDefinition, entries: Entries): Entries =>
  wayThrough(definition, entries).entries;

/** The field in which another body takes over, undefined where none does. `handsOver(pothole, { road: ['county'] })?.name → 'county'` */
export const handsOver = (definition: FormDefinition, entries: Entries): Field | undefined =>
  wayThrough(definition, entries).handOver;

/** Where a step stands in the form, whether or not it is asked; -1 for "start" and what nobody knows. */
const placeOf = ({ steps }: FormDefinition, id: string): number => steps.findIndex((step) => step.id === id);

/** The next step; undefined after the last one and where another body takes over. After "start" it is the first. `stepAfter(missedBin, 'which-bin', {})?.id → 'where'` */
export const stepAfter = (definition: FormDefinition, id: string, entries: Entries): Step | undefined =>
  stepsAsked(definition, entries).find((step) => placeOf(definition, step.id) > placeOf(definition, id));

/** The step before; undefined before the first one. Before "check" it is the last. `stepBefore(missedBin, 'where', {})?.id → 'which-bin'` */
export const stepBefore = (definition: FormDefinition, id: string, entries: Entries): Step | undefined => {
  const place = id === 'check' ? Infinity : placeOf(definition, id);
  return stepsAsked(definition, entries)
    .filter((step) => placeOf(definition, step.id) < place)
    .at(-1);
};

/**
 * The first step that keeps the form from being sent, because an answer is missing or wrong there or another body takes over;
 * undefined when it may be sent. `firstUnanswered(missedBin, {}, asking)?.id → 'which-bin'`
 */
export const firstUnanswered = (definition: FormDefinition, entries: Entries, asking: Asking): Step | undefined =>
  stepsAsked(definition, entries).find(
    ({ fields }) =>
      fields.some(({ type }) => type === 'hand-over') || checkFields(fields, entries, asking).faults.length > 0,
  );
