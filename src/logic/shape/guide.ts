import { example } from './example.ts';
import { nameLoss } from './loss.ts';
import { isNear } from './near.ts';
import type { Guide } from './read.ts';

/** A hundred are enough: a record with more is not one that a person wrote and slipped in. */
const strays = (value: object, fields: object): string[] =>
  Object.keys(value)
    .filter((name) => !Object.hasOwn(fields, name))
    .slice(0, 100);

/** Examples, near misses and losses by name, for those who check a file rather than show it. */
export const guide: Guide = { example, strays, isNear, nameLoss };
