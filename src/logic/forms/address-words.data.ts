import { dictionary } from '../words/dictionary.ts';
import type { Sentences } from './field-words.data.ts';

/** What residents read and hear while they look for their address. */
export interface AddressWords {
  readonly byPostcode: string;
  readonly find: string;
  readonly found: Sentences;
  readonly choose: string;
  readonly notInList: string;
  readonly filled: string;
  readonly looking: string;
  readonly badPostcode: string;
  readonly noAddress: (postcode: string) => string;
  readonly noAnswer: string;
}

export const addressWords = dictionary<AddressWords>({
  byPostcode: 'Find your address by postcode',
  find: 'Find address',
  found: { other: '# addresses found', one: '1 address found' },
  choose: 'Choose your address',
  notInList: 'My address is not in the list',
  filled: 'We have filled in your address. Check that it is right.',
  looking: 'Looking for addresses…',
  badPostcode: 'Enter a full UK postcode, like CB1 2AB, or type your address in the boxes below.',
  noAddress: (postcode) =>
    `We found no address at ${postcode}. Check the postcode, or type your address in the boxes below.`,
  noAnswer: 'We cannot look for addresses just now. Type your address in the boxes below.',
});
