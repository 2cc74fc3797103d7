import { parse } from '../shape/parse.ts';
import type { Parsed } from '../shape/problem.ts';
import { formShape } from './form.shape.ts';
import type { FormDefinition } from './form.ts';

/**
 * A form definition as a council wrote it. A question that cannot be read is left out and named; without an id, a title, a step,
 * the words about privacy or an address for the answers there is no form.
 * `parseForm({ id: 'missed-bin' })` answers `{ ok: false }` and four problems, the first at "title".
 */
export const parseForm = (value: unknown): Parsed<FormDefinition> => parse(formShape, value);
