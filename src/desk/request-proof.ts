import { tidyPostcode } from '../logic/forms/tidy-postcode.ts';
import type { Contact } from '../logic/requests/new-request.ts';
import { tidyReference } from '../logic/requests/reference.ts';
import type { RequestFacts } from '../logic/requests/request.ts';
import type { Language } from '../logic/words/language.ts';
import type { Desk } from './desk.ts';
import type { Secret } from './secret.ts';

/** How somebody shows that a request is theirs. */
export interface Proof {
  /** The signature that our own links carry. */
  readonly key?: string | undefined;
  /** The postcode or the email address that they gave us, as they type it now. */
  readonly word?: string | undefined;
}

const purpose = 'tracker';

/** What our own links carry in place of a postcode. It goes on working when the postcode has been erased. */
export const trackerKey = (secret: Secret, reference: string): string => secret.sign(purpose, reference);

/**
 * The page of one request, for the confirmation page and for emails: who has the link has the request.
 * `trackerAddress(secret, '7K4P-9QX3', 'en') → '/clearway/request-tracker?reference=7K4P-9QX3&key=…&lang=en'`
 */
export const trackerAddress = (secret: Secret, reference: string, language: Language): string =>
  `/clearway/request-tracker?reference=${reference}&key=${trackerKey(secret, reference)}&lang=${language}`;

const tidyEmail = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();

/** The words that prove, however they were typed. They are compared by their signatures: those have one length, and any two take as long. */
const isTheirs = ({ sign, isSigned }: Secret, typed: string, { postcode, email }: Contact): boolean => {
  const fits = (kind: string, given: string | undefined, kept: string | undefined): boolean =>
    isSigned(kind, given ?? '', sign(kind, kept ?? '')) && given !== undefined && kept !== undefined;
  const byPostcode = fits('postcode', tidyPostcode(typed), postcode && (tidyPostcode(postcode) ?? postcode));
  const byEmail = fits('email', tidyEmail(typed) || undefined, email && tidyEmail(email));
  return byPostcode || byEmail;
};

/**
 * The request, if this proves that it is theirs; undefined for an unknown one and for a wrong proof alike, after the same work: nobody
 * can learn which references there are. A request that has neither postcode nor email address is opened by our own link alone.
 */
export async function provenRequest(
  { stores, secret }: Desk,
  typedReference: string,
  { key, word = '' }: Proof,
): Promise<RequestFacts | undefined> {
  const reference = tidyReference(typedReference) ?? '';
  const byKey = secret.isSigned(purpose, reference, key ?? '');
  const contact = byKey ? undefined : await stores.requests.contact(reference);
  const byWord = isTheirs(secret, word.slice(0, 320), contact ?? {});
  return byKey || byWord ? stores.requests.facts(reference) : undefined;
}
