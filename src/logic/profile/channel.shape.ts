import { list, optional, record, required } from '../shape/shape.ts';
import { id, link, oneOf, phone, text } from '../shape/single.ts';
import { kept } from './kept.shape.ts';
import { hoursFields } from './opening-hours.shape.ts';
import type { Channel } from './profile.ts';

export const channel = record<Channel>({
  id: required(id()),
  kind: required(oneOf(['phone', 'email', 'chat', 'visit', 'post', 'form', 'social', 'member', 'relay'])),
  name: required(text()),
  audience: optional(list(oneOf(['resident', 'business', 'member', 'staff']))),
  number: optional(phone()),
  href: optional(link()),
  hours: optional(record(hoursFields)),
  wait: optional(text()),
  replyTime: optional(text()),
  notes: optional(text()),
  ...kept,
});
