import type { FieldType } from './form.ts';
import { tidyMoney, tidyNumber } from './tidy-number.ts';
import { tidyPhone } from './tidy-phone.ts';
import { tidyPostcode } from './tidy-postcode.ts';
import { codeIn, plainText, tidyText } from './tidy-text.ts';

/** An email address without what mail programs and phones put around it, or undefined. `tidyEmail('mailto:name@example.com.') → 'name@example.com'` */
const tidyEmail = (typed: string): string | undefined => {
  const address = plainText(typed)
    .replace(/^[^<]*<([^<>]*)>$/, '$1')
    .replace(/^mailto:|[.,;]$/gi, '')
    .replace(/ ?([@.]) ?/g, '$1');
  // The local part as GOV.UK Notify takes it; the domain may be in any alphabet.
  return /^(?!\.)(?!.*\.[.@])[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[\p{L}\p{N}-]+\.)+(?:\p{L}{2,}|xn--[\w-]+)$/u.test(
    address,
  ) && address.length < 255
    ? address
    : undefined;
};

/** A National Insurance number in its groups, or undefined where there can be no such number. */
const tidyNationalInsurance = (typed: string): string | undefined =>
  /^(?!BG|GB|KN|NK|NT|TN|ZZ)([A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])(\d\d)(\d\d)(\d\d)([A-D])$/
    .exec(codeIn(typed))
    ?.slice(1)
    .join(' ');

const same = (typed: string): string => typed;
const ways: Partial<Record<FieldType, (typed: string) => string | undefined>> = {
  text: (typed) => tidyText(typed).replace(/\s+/g, ' '),
  textarea: tidyText,
  email: tidyEmail,
  phone: tidyPhone,
  number: tidyNumber,
  money: tidyMoney,
  postcode: tidyPostcode,
  'national-insurance': tidyNationalInsurance,
  // Without the full stop that dictation puts at the end.
  reference: (typed) => /.*[^ .,]/.exec(plainText(typed).toUpperCase())?.[0] ?? '',
  // What is chosen, and the entry of a file, are not typed.
  select: same,
  radios: same,
  checkboxes: same,
  file: same,
};

/** An entry in its tidy form, or undefined where it is not one of its kind. `tidied('number', 'three') → undefined` */
export const tidied = (type: FieldType, typed: string): string | undefined => (ways[type] ?? tidyText)(typed);

/** What stands in a control, made tidy; what cannot be tidied comes back trimmed. `tidyEntry('postcode', 'cb12ab') → 'CB1 2AB'` */
export const tidyEntry = (type: FieldType, typed: string): string => tidied(type, typed) ?? tidyText(typed);
