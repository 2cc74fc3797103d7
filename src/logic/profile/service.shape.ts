import { list, optional, record, required } from '../shape/shape.ts';
import { id, link, text } from '../shape/single.ts';
import { ids, kept, lgsl } from './kept.shape.ts';
import type { Service } from './profile.ts';

export const service = record<Service>({
  id: required(id()),
  name: required(text()),
  lgsl,
  body: optional(id()),
  summary: optional(text()),
  standard: optional(id()),
  channels: ids,
  payments: ids,
  href: optional(link()),
  form: optional(id()),
  offline: optional(text()),
  documents: optional(list(text())),
  urgent: optional(text()),
  ...kept,
});
