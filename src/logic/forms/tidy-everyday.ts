import type { FieldType } from './form.ts';
import { tidyPhone } from './tidy-phone.ts';
import { tidyPostcode } from './tidy-postcode.ts';
import { plainText, tidyText } from './tidy-text.ts';

/** How each kind of entry is made tidy; undefined where it is not one of its kind. */
export type Ways = Partial<Record<FieldType, (typed: string) => string | undefined>>;

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

/** The kinds that most forms ask for; what is chosen is not typed, and is not here. */
export const everydayWays: Ways = {
  text: (typed) => tidyText(typed).replace(/\s+/g, ' '),
  email: tidyEmail,
  phone: tidyPhone,
  postcode: tidyPostcode,
};
