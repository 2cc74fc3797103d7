import type { FieldType } from './form.ts';

/** Names of what HTML lets a browser fill in (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill). */
export const autofillNames: readonly string[] = [
  'name',
  'honorific-prefix',
  'given-name',
  'additional-name',
  'family-name',
  'honorific-suffix',
  'nickname',
  'username',
  'new-password',
  'current-password',
  'one-time-code',
  'organization-title',
  'organization',
  'street-address',
  'address-line1',
  'address-line2',
  'address-line3',
  'address-level4',
  'address-level3',
  'address-level2',
  'address-level1',
  'country',
  'country-name',
  'postal-code',
  'cc-name',
  'cc-given-name',
  'cc-additional-name',
  'cc-family-name',
  'cc-number',
  'cc-exp',
  'cc-exp-month',
  'cc-exp-year',
  'cc-csc',
  'cc-type',
  'transaction-currency',
  'transaction-amount',
  'language',
  'bday',
  'bday-day',
  'bday-month',
  'bday-year',
  'sex',
  'url',
  'photo',
];

/** Names before which "home", "work", "mobile" may stand. */
export const contactNames: readonly string[] = [
  'tel',
  'tel-country-code',
  'tel-national',
  'tel-area-code',
  'tel-local',
  'tel-local-prefix',
  'tel-local-suffix',
  'tel-extension',
  'email',
  'impp',
];

/** Questions about a person: of which type, in which words (its name, a colon, its English label), and what may fill them in, best first. */
export const personalQuestions: readonly {
  readonly type: FieldType;
  readonly words?: RegExp;
  readonly tokens: readonly string[];
}[] = [
  { type: 'email', tokens: ['email'] },
  { type: 'phone', tokens: ['tel', 'tel-national'] },
  { type: 'postcode', tokens: ['postal-code'] },
  { type: 'date', words: /\b(birth|born|dob|birthday|bday)\b/, tokens: ['bday'] },
  { type: 'text', words: /\b(first|given) names?\b|\bforenames?\b/, tokens: ['given-name'] },
  { type: 'text', words: /\b(last|family) name\b|\bsurname\b/, tokens: ['family-name'] },
  { type: 'text', words: /\bfull name\b/, tokens: ['name'] },
  { type: 'text', words: /\byour name\b|^name:/, tokens: ['name', 'given-name', 'nickname'] },
  { type: 'text', words: /\baddress line 1\b/, tokens: ['address-line1'] },
  { type: 'text', words: /\baddress line 2\b/, tokens: ['address-line2'] },
  { type: 'text', words: /\btown or city\b/, tokens: ['address-level2'] },
];

/** What a plain text box should not ask for, as a type of its own checks and tidies it. */
export const betterTypes: readonly { readonly words: RegExp; readonly type: FieldType }[] = [
  { words: /\be ?mail address\b/, type: 'email' },
  { words: /\b(tele)?phone number\b|\bmobile number\b/, type: 'phone' },
  { words: /\bpost ?code\b/, type: 'postcode' },
  { words: /\bnational insurance\b/, type: 'national-insurance' },
  { words: /\bdate of birth\b/, type: 'date' },
];
