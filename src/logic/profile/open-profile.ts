import { isPlainDate } from '../calendar/plain-date.ts';
import { welshNames, type Division } from '../calendar/bank-holidays.ts';
import { isTimeZone } from '../calendar/zoned-time.ts';
import { openHref, openLink } from '../notices/href.ts';
import { openHours } from '../opening-hours/open-hours.ts';
import { isRecord, openRecords, openText, openWords, type Found } from '../shape/open.ts';
import type { Place, Profile } from './profile.ts';

const lists = ['services', 'standards', 'places', 'channels', 'payments', 'bodies', 'owners'] as const;

/** A date that cannot be read is left out: a closure without a readable end goes on. */
const openDates = (value: Found): Found => ({
  ...value,
  from: isPlainDate(value.from) ? value.from : undefined,
  until: isPlainDate(value.until) ? value.until : undefined,
});

/** Whoever writes `"closed": true` means it, though not for how long. */
const openSpan = (value: unknown): Found | undefined => (isRecord(value) ? openDates(value) : value ? {} : undefined);

const openPlace = (place: Found): Place =>
  ({
    ...place,
    ...openHours(place),
    href: openHref(place.href),
    telephone: openWords(place.telephone),
    sessions: openRecords(place.sessions).map((session) => ({ ...openDates(session), ...openHours(session) })),
    closed: openSpan(place.closed),
    temporary: openSpan(place.temporary),
  }) as unknown as Place;

/**
 * Opens a council profile for a page: every list is there, every record has an id, and what a wrong word would turn into a false
 * answer (times, days, dates) is checked; the rest is taken as it stands, because a phone should not carry a checker.
 * `checkProfile` reads it all and says what to mend. Undefined when it is no profile. `openProfile({ name: 'Mereham' })?.timeZone → 'Europe/London'`
 */
export const openProfile = (json: unknown): Profile | undefined => {
  if (!isRecord(json) || !openText(json.name)) return undefined;
  const list = (name: (typeof lists)[number]) =>
    [
      name,
      openRecords(json[name])
        .filter(({ id }) => openWords(id))
        .map(openDates),
    ] as const;
  const { timeZone, bankHolidays, mode, emergency, endpoints } = json;
  const { division, url } = isRecord(bankHolidays) ? bankHolidays : ({} as Found);
  const opened = Object.fromEntries(lists.map(list));
  return {
    ...json,
    ...opened,
    places: opened.places?.map(openPlace),
    channels: opened.channels?.map((channel) => ({ ...channel, number: openWords(channel.number) })),
    timeZone: isTimeZone(timeZone) ? timeZone : 'Europe/London',
    bankHolidays: {
      division: Object.hasOwn(welshNames, openWords(division) ?? '') ? (division as Division) : 'england-and-wales',
      url: openWords(url),
    },
    mode: mode === 'emergency' ? mode : 'normal',
    emergency:
      isRecord(emergency) && openText(emergency.title)
        ? { ...emergency, instead: openLink(emergency.instead) }
        : undefined,
    endpoints: isRecord(endpoints) ? endpoints : {},
  } as unknown as Profile;
};
