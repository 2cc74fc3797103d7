import type { FieldType } from '../logic/forms/form.ts';
import type { Control } from './controls.ts';

const byType: Readonly<Record<string, FieldType>> = {
  radio: 'radios',
  checkbox: 'checkboxes',
  'select-one': 'select',
  'select-multiple': 'checkboxes',
  textarea: 'textarea',
  email: 'email',
  tel: 'phone',
  date: 'date',
  file: 'file',
};
const byToken: Readonly<Record<string, FieldType>> = {
  'postal-code': 'postcode',
  email: 'email',
  tel: 'phone',
  'tel-national': 'phone',
};
/** Only names that can mean nothing else: a "number" may be of a house, a "code" of anything. */
const byName: readonly (readonly [RegExp, FieldType])[] = [
  [/(^|[^a-z])post[-_ ]?code\W*$/i, 'postcode'],
  [/(^|[^a-z])(e-?mail|email[-_ ]?address)\W*$/i, 'email'],
  [/(^|[^a-z])(nino|national[-_ ]?insurance([-_ ]?number)?)\W*$/i, 'national-insurance'],
];

/** True where whole numbers are asked for; `step="any"` and `step="0.01"` are for the browser to judge. */
const isWhole = (control: Control): boolean => /^[1-9]\d*$/.test(control.getAttribute('step') ?? '1');

/** What a native control asks for, by its type, its autofill token, its keys, and names that can mean nothing else. */
export const typeOf = (control: Control): FieldType => {
  const { type, autocomplete, inputMode, name } = control;
  if (type === 'number' && isWhole(control)) return 'number';
  if (byType[type]) return byType[type];
  if (!/^(text|search)$/.test(type)) return 'text';
  const token = /\S*$/.exec(autocomplete.trim())?.[0] ?? '';
  return (
    byToken[token] ??
    byToken[inputMode] ??
    (token ? undefined : byName.find(([written]) => written.test(name))?.[1]) ??
    'text'
  );
};
