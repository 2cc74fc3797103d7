import type { BankHolidays } from '../calendar/bank-holidays.ts';
import { dateWords } from '../calendar/date-words.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { wallTime } from '../calendar/zoned-time.ts';
import { inEmergency, isPlaceOpenInEmergency, placeById, type Answer } from '../profile/find-place.ts';
import type { Place, Profile } from '../profile/profile.ts';
import { languageUsed, textIn, type Language } from '../words/language.ts';
import { openingState, type OpeningState } from './opening-state.ts';
import { openingViewWords } from './opening-view.data.ts';
import { openingWeek } from './opening-week.ts';
import { dayWords, openingWords, type OpeningWords } from './opening-words.ts';

/** When, in which language, and by whose profile and holidays the question is answered. */
export interface OpeningFacts {
  readonly profile: Profile;
  readonly holidays: BankHolidays;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly language: Language;
}

/** One place, or one session at a place, in words. */
export interface OpeningItem {
  readonly name: string;
  /** The language of the name, when it exists only in the other one. */
  readonly lang?: Language | undefined;
  /** The page of the place. */
  readonly href?: string | undefined;
  readonly session?: string | undefined;
  readonly tone: 'open' | 'closed';
  readonly words: OpeningWords;
  readonly week?:
    | { readonly caption: string; readonly day: string; readonly hours: string; readonly days: readonly OpeningRow[] }
    | undefined;
  /** Another place to go to while this one is shut. */
  readonly instead?: { readonly lead: string; readonly item: OpeningItem } | undefined;
  /** A person to ask, where the answer alone leads nowhere. */
  readonly phone?: Phone | undefined;
  /** Sorts open ones first, then by the next opening; those that nobody knows about last. */
  readonly rank: string;
  /** Until when all this stays as it is, in milliseconds since 1970; Infinity when time alone will not change it. */
  readonly changesAt: number;
}

/** A number to call, in words and as a link. */
export interface Phone {
  readonly text: string;
  readonly href: string;
}

/** One day of the table. */
export interface OpeningRow {
  readonly date: PlainDate;
  readonly day: string;
  readonly hours: string;
  readonly isToday: boolean;
}

/** The place's own number, else the council's first. */
export const phoneOf = (profile: Profile, place: Place | undefined, language: Language): Phone | undefined => {
  const number =
    place?.telephone ?? profile.channels.find((channel) => channel.kind === 'phone' && channel.number)?.number;
  return number
    ? { text: openingViewWords[language].call(number), href: `tel:${number.replaceAll(' ', '')}` }
    : undefined;
};

/** In an emergency a place that is not listed is shut until the council says otherwise, whatever its hours are (R58). */
const closureOf = (profile: Profile, place: Place): Place['closed'] =>
  inEmergency(profile) && !isPlaceOpenInEmergency(profile, place.id)
    ? { note: profile.emergency?.title }
    : place.closed;

/** The rank of a place of which nobody knows when it opens; it stands behind all dates. */
const unknown = 'unknown';
/** Open ones first, then by the day and time of the next opening. */
const rankOf = (state: OpeningState): string => {
  if (state.kind === 'open') return '';
  const next = 'opensNext' in state ? state.opensNext : undefined;
  return next ? `${next.date} ${next.opens}` : unknown;
};

/** A place or a session in words, with a table of the next seven days if asked; a shut place names the one to go to instead. `openingItem({ place: broadway, hours: broadway }, facts).words.state → 'Closed now'` */
export const openingItem = (
  { place, session, hours }: Answer,
  facts: OpeningFacts,
  withWeek = false,
  mayRefer = true,
): OpeningItem => {
  const { profile, holidays, now, language } = facts;
  const { timeZone } = profile;
  const words = openingViewWords[language];
  const circumstances = { holidays, closed: closureOf(profile, place), temporary: place.temporary };
  const state = openingState(hours, now, { ...circumstances, timeZone });
  const today = wallTime(now, timeZone).date;
  const used = languageUsed(place.name, language);
  const elsewhere = mayRefer && state.kind === 'shut' ? placeById(profile, state.instead) : undefined;
  const days = (): OpeningRow[] =>
    openingWeek(hours, today, circumstances).map((day) => ({
      date: day.date,
      day:
        day.date === today
          ? words.today(dateWords(day.date, language, { form: 'inside' }))
          : dateWords(day.date, language),
      hours: dayWords(day, language),
      isToday: day.date === today,
    }));
  const rank = rankOf(state);
  const referred = elsewhere && openingItem({ place: elsewhere, hours: elsewhere }, facts, false, false);
  return {
    name: textIn(place.name, language),
    lang: used === language ? undefined : used,
    href: place.href,
    session: session && textIn(session.name, language),
    tone: state.kind === 'open' ? 'open' : 'closed',
    words: openingWords(state, now, language, { timeZone }),
    week:
      withWeek && state.kind !== 'unknown' && state.kind !== 'gone'
        ? { caption: words.nextDays, day: words.day, hours: words.hours, days: days() }
        : undefined,
    instead: referred && { lead: words.goInstead, item: referred },
    phone: !elsewhere && rank === unknown ? phoneOf(profile, place, language) : undefined,
    rank,
    changesAt: Math.min(state.changesAt ?? Infinity, referred?.changesAt ?? Infinity),
  };
};
