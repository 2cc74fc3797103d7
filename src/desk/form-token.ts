import type { Secret } from './secret.ts';

/** What a token says of the page that carried it. Programs send at once, and days later; people do neither. */
export type TokenState = 'good' | 'missing' | 'too-young' | 'too-old';

/** Nobody reads a page, chooses and presses within two seconds. */
export const youngestToken = 2_000;
/** Requirements, rule 16: a page may stand open for at least 20 hours. */
const oldest = 24 * 3_600_000;

/** A token for a page that is made now, in milliseconds since 1970; `purpose` is the page's own name. */
export const signToken = (secret: Secret, purpose: string, now: number): string => {
  const made = now.toString(36);
  return `${made}.${secret.sign(`token ${purpose}`, made)}`;
};

/** Whether a person may have sent the page that carried this token. */
export const readToken = (
  secret: Secret,
  purpose: string,
  token: string | undefined,
  now: number,
  youngest = youngestToken,
): TokenState => {
  const [made = '', signature = ''] = (token ?? '').split('.');
  if (!made || !secret.isSigned(`token ${purpose}`, made, signature)) return 'missing';
  const age = now - parseInt(made, 36);
  return age < youngest ? 'too-young' : age > oldest ? 'too-old' : 'good';
};
