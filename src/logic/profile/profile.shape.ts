import { list, optional, otherwise, record, required } from '../shape/shape.ts';
import { email, fit, id, link, oneOf, text, timeZone, words } from '../shape/single.ts';
import { body } from './body.shape.ts';
import { channel } from './channel.shape.ts';
import { payment } from './payment.shape.ts';
import { place } from './place.shape.ts';
import { service } from './service.shape.ts';
import { standard } from './standard.shape.ts';
import { ids } from './kept.shape.ts';
import type { Emergency, Link, Owner, Profile } from './profile.ts';

const owner = record<Owner>({
  id: required(id()),
  name: required(words('Waste team')),
  email: optional(email()),
  reads: optional(text()),
});

const emergency = record<Emergency>({
  title: required(text()),
  body: optional(text()),
  instead: optional(record<Link>({ text: required(text()), href: required(link()) })),
  channels: ids,
  places: ids,
});

/** The council profile as a table: what `parseProfile` reads and what the published JSON Schema says. */
export const profileShape = record<Profile>({
  name: required(text()),
  kind: otherwise(
    oneOf(['district', 'county', 'unitary', 'metropolitan', 'london-borough', 'parish', 'other']),
    'other',
  ),
  timeZone: otherwise(timeZone(), 'Europe/London'),
  bankHolidays: otherwise(
    record<Profile['bankHolidays']>(
      {
        division: otherwise(oneOf(['england-and-wales', 'scotland', 'northern-ireland']), 'england-and-wales'),
        url: optional(link()),
      },
      { division: 'scotland' },
    ),
    { division: 'england-and-wales' },
  ),
  languages: otherwise(list(oneOf(['en', 'cy'])), ['en']),
  mode: otherwise(oneOf(['normal', 'emergency']), 'normal'),
  emergency: optional(emergency),
  services: otherwise(list(service), []),
  standards: otherwise(list(standard), []),
  places: otherwise(list(place), []),
  channels: otherwise(list(channel), []),
  payments: otherwise(list(payment), []),
  bodies: otherwise(list(body), []),
  owners: otherwise(list(owner), []),
  references: optional(list(fit('a format with A for a letter and 0 for a digit', 'AA0000000', '^[A0 /-]{4,30}$'))),
  endpoints: otherwise(
    record<Profile['endpoints']>(
      {
        status: optional(link()),
        feedback: optional(link()),
        requests: optional(link()),
        appointments: optional(link()),
        waits: optional(link()),
        forms: optional(link()),
        pages: optional(link()),
      },
      { status: '/feeds/status.json' },
    ),
    {},
  ),
});
