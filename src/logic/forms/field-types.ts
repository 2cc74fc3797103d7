import type { Field, FieldType } from './form.ts';

/** Every kind of question, and the two that ask nothing. */
export const fieldTypes =
  'text email phone number money textarea select radios checkboxes date postcode address national-insurance reference file statement hand-over'.split(
    ' ',
  ) as readonly FieldType[];

/** True for a question that is answered out of a list. */
export const isChoice = (type: FieldType): boolean => type === 'select' || type === 'radios' || type === 'checkboxes';

/** True for what stands between the questions and has no answer. */
export const isText = (type: FieldType): boolean => type === 'statement' || type === 'hand-over';

/** True for an answer that says who somebody is or how to reach them; it may not stand in an address. `isPrivate({ type: 'email' }) → true` */
export const isPrivate = ({ type = 'text', autocomplete = 'off' }: Partial<Field>): boolean =>
  autocomplete !== 'off' || /^(email|phone|national-insurance|file|address)$/.test(type);
