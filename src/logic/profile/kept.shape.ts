import { list, optional, type Fields } from '../shape/shape.ts';
import { id, plainDate, wholeNumber } from '../shape/single.ts';
import type { Kept } from './profile.ts';

/** References to other records. */
export const ids = optional(list(id()));
/** A number in the Local Government Services List. */
export const lgsl = optional(wholeNumber({ min: 1 }, 524));

/** The fields that every record may carry. */
export const kept: Fields<Kept> = {
  owner: optional(id()),
  reviewBy: optional(plainDate()),
  from: optional(plainDate()),
  until: optional(plainDate()),
};
