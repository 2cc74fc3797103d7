import { list, optional, record, required } from '../shape/shape.ts';
import { id, link, oneOf, text } from '../shape/single.ts';
import { kept, lgsl } from './kept.shape.ts';
import type { Body } from './profile.ts';

export const body = record<Body>({
  id: required(id()),
  name: required(text()),
  tier: required(oneOf(['district', 'county', 'unitary', 'parish', 'national', 'other'])),
  href: required(link()),
  tasks: optional(
    list(
      record<NonNullable<Body['tasks']>[number]>({
        task: required(text()),
        lgsl,
        href: required(link()),
        reason: optional(text()),
      }),
    ),
  ),
  ...kept,
});
