import { tidyPostcode } from '../../forms/tidy-postcode.ts';

/** The parts of an address on one line; what could not be read is empty. */
export interface AddressParts {
  readonly line1: string;
  readonly line2: string;
  readonly town: string;
  readonly postcode: string;
}

/** No address is longer, and a longer text is not worth looking through. */
const longest = 500;

/**
 * An address in the order of Open311, "from most specific to most general", in its parts. A number by itself belongs to the street.
 * `splitAddress('4 Mill Lane, Mereham, MH1 2AB') → { line1: '4 Mill Lane', line2: '', town: 'Mereham', postcode: 'MH1 2AB' }`
 */
export const splitAddress = (text: string, zipcode = ''): AddressParts => {
  const line = text
    .slice(0, longest)
    .replace(/\s*\n\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .trim();
  const [, before = '', typed = ''] = /^(.*?)(?:^|[ ,]+)([a-z\d]{2,4}[ -]?\d[a-z]{2})[ ,.]*$/i.exec(line) ?? [];
  const found = tidyPostcode(typed);
  const parts = (found === undefined ? line : before)
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length > 1 && /^\d+[a-z]?$/i.test(parts[0] ?? '')) parts.splice(0, 2, `${parts[0]} ${parts[1]}`);
  const town = parts.length > 1 ? (parts.pop() ?? '') : '';
  const [line1 = '', ...more] = parts;
  return { line1, line2: more.join(', '), town, postcode: found ?? tidyPostcode(zipcode) ?? '' };
};
