import type { Profile } from '../profile/profile.ts';
import { openStrings } from '../shape/open.ts';

/** The formats of a council's own references, from the profile's `references`: "AA0000000", each A a letter and each 0 a digit. */
export const referenceFormats = (profile: Profile | undefined): readonly string[] =>
  openStrings((profile as { readonly references?: unknown } | undefined)?.references);
