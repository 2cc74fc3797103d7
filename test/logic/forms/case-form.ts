import type { FormDefinition } from '../../../src/logic/forms/form.ts';
import { validationCases, type ValidationCase } from './validation-cases.data.ts';

/** The rows of the table that a person can put into controls. */
export const casesForControls: readonly ValidationCase[] = validationCases.filter(
  ({ only, field }) => only === undefined && !/statement|hand-over/.test(field.type),
);

/** A form that asks one row's question on its only step. */
export const caseForm = ({ field }: ValidationCase, id: string): FormDefinition => ({
  id,
  title: 'One question',
  steps: [{ id: 'step', fields: [field] }],
  privacy: { why: 'To test the rules.', keptFor: 'We keep nothing.' },
  submit: { endpoint: `/clearway/api/forms/${id}` },
  afterwards: {},
});

/** All that a row says is wrong, in page order. */
export const wordsOf = ({ says, also = [] }: ValidationCase): readonly string[] =>
  says === undefined ? [] : [says, ...also.map((more) => more.says)];
