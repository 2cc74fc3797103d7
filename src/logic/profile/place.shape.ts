import { list, optional, record, required } from '../shape/shape.ts';
import { decimal, flag, id, link, phone, plainDate, text, words } from '../shape/single.ts';
import { ids, kept } from './kept.shape.ts';
import { hoursFields } from './opening-hours.shape.ts';
import type { Address, Place, Session } from './profile.ts';

const session = record<Session>({
  id: required(id()),
  name: required(text()),
  ask: required(id()),
  byAppointment: optional(flag()),
  ...hoursFields,
  ...kept,
});

export const place = record<Place>({
  id: required(id()),
  name: required(text()),
  provider: optional(text()),
  address: optional(
    record<Address>({
      streetAddress: required(words('12 High Street')),
      addressLocality: optional(words('Mereham')),
      postalCode: required(words('MH1 1ZA')),
    }),
  ),
  lat: optional(decimal({ min: -90, max: 90 })),
  lon: optional(decimal({ min: -180, max: 180 }, -1.5)),
  telephone: optional(phone()),
  href: optional(link()),
  ...hoursFields,
  sessions: optional(list(session)),
  facilities: ids,
  services: ids,
  temporary: optional(
    record<NonNullable<Place['temporary']>>({
      from: optional(plainDate()),
      until: optional(plainDate()),
      note: required(text()),
    }),
  ),
  closed: optional(
    record<NonNullable<Place['closed']>>(
      {
        from: optional(plainDate()),
        until: optional(plainDate()),
        instead: optional(id()),
        note: optional(text()),
      },
      { from: '2026-11-26' },
    ),
  ),
  travel: optional(text()),
  access: optional(text()),
  ...kept,
});
