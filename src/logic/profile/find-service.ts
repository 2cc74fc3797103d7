import type { PlainDate } from '../calendar/plain-date.ts';
import { openStrings } from '../shape/open.ts';
import { holdsOn } from './holds-on.ts';
import type { Channel, Profile, Service } from './profile.ts';

/** The service that an element names. `serviceById(profile, 'missed-bin')` */
export const serviceById = (profile: Profile, id: string | undefined): Service | undefined =>
  profile.services.find((each) => each.id === id);

/** The ways to reach somebody about a service that hold on a day, in the service's own order; unknown ids are passed over. */
export const channelsOf = (profile: Profile, service: Service, date: PlainDate): readonly Channel[] =>
  openStrings(service.channels).flatMap((id) => {
    const channel = profile.channels.find((each) => each.id === id);
    return channel && holdsOn(channel, date) ? [channel] : [];
  });
