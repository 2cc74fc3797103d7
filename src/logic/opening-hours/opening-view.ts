import type { BankHolidays } from '../calendar/bank-holidays.ts';
import { dateWords } from '../calendar/date-words.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { wallTime } from '../calendar/zoned-time.ts';
import { hoursFor, inEmergency, isPlaceOpenInEmergency, placeById, type Answer } from '../profile/find.ts';
import type { Place, Profile } from '../profile/profile.ts';
import { languageUsed, textIn, type Language } from '../words/language.ts';
import { openingState, type OpeningState } from './opening-state.ts';
import { openingViewWords } from './opening-view.data.ts';
import { openingWeek } from './opening-week.ts';
import { dayWords, openingWords, type OpeningWords } from './opening-words.ts';

/** What is asked: a place, a thing ("cash"), or a thing at a place; for now, or for the next seven days. */
export interface OpeningQuestion {
  readonly place?: string | undefined;
  readonly ask?: string | undefined;
  readonly view?: 'line' | 'week' | undefined;
}

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
  readonly phone?: { readonly text: string; readonly href: string } | undefined;
}

/** One day of the table. */
export interface OpeningRow {
  readonly date: PlainDate;
  readonly day: string;
  readonly hours: string;
  readonly isToday: boolean;
}

/** The answer: places in the order of use, with a sentence before them where the place that was named does not have the thing. */
export interface OpeningView {
  readonly lead?: string | undefined;
  readonly items: readonly OpeningItem[];
  readonly phone?: OpeningItem['phone'];
}

const phoneOf = (profile: Profile, place: Place | undefined, language: Language): OpeningItem['phone'] => {
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

const itemOf = (
  { place, session, hours }: Answer,
  facts: OpeningFacts,
  view: OpeningQuestion['view'],
  mayRefer = true,
): [OpeningItem, OpeningState] => {
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
  const leadsNowhere =
    !elsewhere && (state.kind === 'unknown' || state.kind === 'gone' || ('opensNext' in state && !state.opensNext));
  const item: OpeningItem = {
    name: textIn(place.name, language),
    lang: used === language ? undefined : used,
    href: place.href,
    session: session && textIn(session.name, language),
    tone: state.kind === 'open' ? 'open' : 'closed',
    words: openingWords(state, now, language, { timeZone }),
    week:
      view === 'week' && state.kind !== 'unknown' && state.kind !== 'gone'
        ? { caption: words.nextDays, day: words.day, hours: words.hours, days: days() }
        : undefined,
    instead: elsewhere && {
      lead: words.goInstead,
      item: itemOf({ place: elsewhere, hours: elsewhere }, facts, 'line', false)[0],
    },
    phone: leadsNowhere ? phoneOf(profile, place, language) : undefined,
  };
  return [item, state];
};

/** Open ones first, then by the day and time of the next opening; those that nobody knows about last. */
const rank = (state: OpeningState): string => {
  if (state.kind === 'open') return '';
  const next = 'opensNext' in state ? state.opensNext : undefined;
  return next ? `${next.date} ${next.opens}` : 'unknown';
};

/** When the place, or what is asked for, is open. Undefined when the profile has no such place, or the question names nothing. `openingView({ place: 'broadway' }, facts)?.items[0]?.words.state → 'Closed now'` */
export const openingView = (
  { place, ask, view = 'line' }: OpeningQuestion,
  facts: OpeningFacts,
): OpeningView | undefined => {
  const { profile, now, language } = facts;
  const words = openingViewWords[language];
  const { asked, answers, instead } = hoursFor(profile, { place, ask }, wallTime(now, profile.timeZone).date);
  if (place ? !asked : !ask) return undefined;
  const found = answers.length > 0 ? answers : instead;
  const items = found
    .map((answer) => itemOf(answer, facts, view))
    .sort(([, one], [, other]) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0));
  if (items.length === 0) return { lead: words.nowhere, items: [], phone: phoneOf(profile, asked, language) };
  const name = asked && textIn(asked.name, language);
  return {
    lead:
      name !== undefined && answers.length === 0
        ? (ask === 'cash' ? words.noCashHere : words.notHere)(name)
        : undefined,
    items: items.map(([item]) => item),
  };
};
