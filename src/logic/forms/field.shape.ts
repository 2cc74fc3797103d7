import { list, optional, record, required, vital } from '../shape/shape.ts';
import { decimal, fit, flag, id, link, oneOf, text, wholeNumber, words } from '../shape/single.ts';
import { fieldTypes } from './field-types.ts';
import type { Condition, Field, Option } from './form.ts';

/** An answer's value. It stands in a list with spaces between, so it has none. */
const value = () => fit('a value without spaces, up to 100 characters', 'new-bin', '^\\S{1,100}$');
const bound = () =>
  fit(
    'a number or a day in quotation marks',
    'today+28',
    '^(-?\\d{1,15}(\\.\\d+)?|\\d{4}-\\d\\d-\\d\\d|today([+-]\\d{1,5})?)$',
  );

/** A path of this site or an address by https, where answers may go. */
export const endpoint = () =>
  fit(
    'a path that starts with "/", or an address that starts with "https://"',
    '/clearway/api/forms/missed-bin',
    '^(https:\\/\\/|\\/(?!\\/))[^\\s\\\\]+$',
  );

const option = record<Option>({
  value: required(value()),
  label: required(text()),
  hint: optional(text()),
  alone: optional(flag()),
});

/** A condition that is half read would ask the wrong people: a wrong part takes all of it away. */
export const condition = record<Condition>(
  {
    field: required(id()),
    is: vital(value()),
    in: vital(list(value())),
    not: vital(list(value())),
  },
  { field: 'bin', is: 'green' },
);

/** A question as a table. What has lost its condition or its options would ask something else, so it is left out and named. */
export const fieldShape = record<Field>({
  type: required(oneOf(fieldTypes)),
  name: required(id()),
  label: required(text()),
  hint: optional(text()),
  required: optional(flag()),
  why: optional(text()),
  options: vital(list(option)),
  min: optional(bound()),
  max: optional(bound()),
  maxLength: optional(wholeNumber({ min: 1 }, 500)),
  maxWords: optional(wholeNumber({ min: 1 }, 200)),
  pattern: optional(words('[A-Z]{2}\\d{6}')),
  patternMessage: optional(text()),
  autocomplete: optional(words('email')),
  when: vital(condition),
  message: optional(text()),
  accept: optional(list(fit('a file ending or a media type', '.pdf', '^(\\.[A-Za-z\\d]+|[a-z]+\\/[a-z\\d.+*-]+)$'))),
  maxMegabytes: optional(decimal({ min: 0.1 }, 10)),
  maxFiles: optional(wholeNumber({ min: 1 }, 5)),
  later: optional(list(oneOf(['send-later', 'bring-in']))),
  text: optional(text()),
  body: optional(id()),
  href: optional(link()),
  carry: optional(list(id())),
  lookup: optional(endpoint()),
});
