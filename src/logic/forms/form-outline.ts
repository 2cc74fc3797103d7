import { stringAt, walk } from '../profile/walk.ts';
import { isRecord } from '../shape/open.ts';
import { read } from '../shape/read.ts';
import type { Text } from '../words/language.ts';
import { condition, fieldShape } from './field.shape.ts';
import type { Condition, Field } from './form.ts';

/** A question as it stands in a file, perhaps with mistakes. */
export interface PlacedField {
  readonly path: string;
  readonly name: string | undefined;
  /** Undefined where it cannot be read: that is told already. */
  readonly field: Field | undefined;
}

/** A step as it stands in a file. */
export interface PlacedStep {
  readonly path: string;
  readonly id: string | undefined;
  readonly title: Text | undefined;
  readonly when: Condition | undefined;
  readonly fields: readonly PlacedField[];
}

const whenOf = (value: unknown): Condition | undefined =>
  isRecord(value) && value.when ? read(condition, value.when, '', []) : undefined;

/** The steps and questions of a form with the paths at which they stand. `outlineOf(form)[0]?.fields[1]?.path → 'steps[0].fields[1]'` */
export const outlineOf = (value: unknown): readonly PlacedStep[] =>
  walk(value, 'steps[]').map(({ path, value: step }) => ({
    path,
    id: stringAt(step, 'id'),
    title: isRecord(step) ? (step.title as Text | undefined) : undefined,
    when: whenOf(step),
    fields: walk(step, 'fields[]').map(({ path: inside, value: field }) => ({
      path: `${path}.${inside}`,
      name: stringAt(field, 'name'),
      field: read(fieldShape, field, '', []),
    })),
  }));

/** The questions of all steps that can be read, in page order. */
export const fieldsIn = (steps: readonly PlacedStep[]): readonly { readonly path: string; readonly field: Field }[] =>
  steps.flatMap(({ fields }) => fields.flatMap(({ path, field }) => (field ? [{ path, field }] : [])));
