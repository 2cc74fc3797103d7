import { parse } from '../shape/parse.ts';
import type { Parsed } from '../shape/problem.ts';
import { profileShape } from './profile.shape.ts';
import type { Profile } from './profile.ts';

/**
 * A council's file, read with its defaults; it fails only when it is not an object or has no name.
 * `parseProfile({ name: 'Mereham District Council', mode: 'emergncy' })` answers the profile in mode "normal" and one problem.
 */
export const parseProfile = (value: unknown): Parsed<Profile> => parse(profileShape, value);
