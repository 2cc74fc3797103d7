import type { PlainDate } from '../calendar/plain-date.ts';
import type { OpeningHours } from '../opening-hours/opening-hours.ts';
import { openStrings } from '../shape/open.ts';
import { holdsOn } from './holds-on.ts';
import type { Place, Profile, Session } from './profile.ts';

/** The place that an element names, whether or not it holds today. `placeById(profile, 'broadway')` */
export const placeById = (profile: Profile, id: string | undefined): Place | undefined =>
  profile.places.find((each) => each.id === id);

/** True when a place is in use on a day: not shut for a time, and not a stopgap before its first or after its last day. */
export const isInUse = (place: Place, date: PlainDate): boolean =>
  holdsOn(place, date) &&
  (!place.temporary || holdsOn(place.temporary, date)) &&
  !(place.closed && holdsOn(place.closed, date));

/** Somewhere that has what a resident asks for; `session` when it is something inside the place, and `hours` are then its own. */
export interface Answer {
  readonly place: Place;
  readonly session?: Session;
  readonly hours: OpeningHours;
}

/** Where to go: `asked` is the place that was named, `answers` what was asked for, `instead` where else it is when the place named does not have it. */
export interface HoursFound {
  readonly asked?: Place;
  readonly answers: readonly Answer[];
  readonly instead: readonly Answer[];
}

const takesCash = (profile: Profile, place: Place, date: PlainDate): boolean =>
  profile.payments.some(
    (each) => each.kind === 'cash' && holdsOn(each, date) && openStrings(each.places).includes(place.id),
  );

const answersAt = (profile: Profile, place: Place, ask: string, date: PlainDate): readonly Answer[] => {
  if (!isInUse(place, date)) return [];
  const sessions = (place.sessions ?? []).filter((each) => each.ask === ask && holdsOn(each, date));
  if (sessions.length) return sessions.map((session) => ({ place, session, hours: session }));
  // A place that takes cash without a cash desk of its own takes it whenever it is open.
  return ask === 'cash' && takesCash(profile, place, date) ? [{ place, hours: place }] : [];
};

/**
 * Whose opening hours answer a question on a day. A place by itself answers with its own hours, even while it is shut, so
 * that the element can say so. `hoursFor(profile, { place: 'civic-offices', ask: 'cash' }, '2026-11-26')` answers
 * `{ asked: civic offices, answers: [], instead: [{ place: The Broadway, … }] }`. A place that nobody knows answers nothing.
 */
export const hoursFor = (
  profile: Profile,
  { place: id, ask }: { readonly place?: string; readonly ask?: string },
  date: PlainDate,
): HoursFound => {
  const anywhere = (but?: Place): readonly Answer[] =>
    ask ? profile.places.flatMap((each) => (each === but ? [] : answersAt(profile, each, ask, date))) : [];
  if (!id) return { answers: anywhere(), instead: [] };
  const asked = placeById(profile, id);
  if (!asked) return { answers: [], instead: [] };
  const answers = ask ? answersAt(profile, asked, ask, date) : [{ place: asked, hours: asked }];
  return { asked, answers, instead: answers.length ? [] : anywhere(asked) };
};

/** True while the profile's one switch says that there is an emergency. */
export const inEmergency = (profile: Profile): boolean => profile.mode === 'emergency';

/** True when a place is listed to stay open in an emergency, whether or not there is one now. */
export const isPlaceOpenInEmergency = (profile: Profile, id: string): boolean =>
  openStrings(profile.emergency?.places).includes(id);
