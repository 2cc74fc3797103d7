import type { BankHolidays } from '../calendar/bank-holidays.ts';
import { wallTime } from '../calendar/zoned-time.ts';
import { openHref } from '../notices/href.ts';
import { openHours } from '../opening-hours/open-hours.ts';
import { openingState } from '../opening-hours/opening-state.ts';
import { openingLine, openingWords } from '../opening-hours/opening-words.ts';
import { inEmergency } from '../profile/find-place.ts';
import { channelsOf, serviceById } from '../profile/find-service.ts';
import type { Channel, Profile } from '../profile/profile.ts';
import { openStrings } from '../shape/open.ts';
import { textIn, type Language, type Text } from '../words/language.ts';
import type { FormDefinition } from './form.ts';
import type { RouteView } from './form-views.ts';
import { routesWords } from './routes-words.data.ts';

/** When, in which language, and by whose profile and holidays the ways are found. */
export interface RoutesFacts {
  readonly profile: Profile;
  readonly holidays: BankHolidays;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly language: Language;
}

/** Ways to a person. A form is where one is; on social media others read along. */
const kinds: readonly Channel['kind'][] = ['phone', 'relay', 'chat', 'email', 'visit', 'post'];

const isForResidents = ({ kind, audience }: Channel): boolean =>
  kinds.includes(kind) && (!audience?.length || audience.includes('resident'));

/** The ids of the channels that work in an emergency; none while there is none, or where nobody has named any. */
const workingIds = (profile: Profile): readonly string[] =>
  inEmergency(profile) ? openStrings(profile.emergency?.channels) : [];

/** The channels of the form, else of its service, that hold today; in an emergency only those that still work. */
const channelsFor = (definition: FormDefinition, { profile, now }: RoutesFacts): readonly Channel[] => {
  const { date } = wallTime(now, profile.timeZone);
  const named = (channels: readonly string[] | undefined): readonly Channel[] =>
    channelsOf(profile, { id: definition.id, name: definition.title, channels: channels ?? [] }, date).filter(
      isForResidents,
    );
  const usual = named(definition.channels ?? serviceById(profile, definition.service)?.channels);
  const working = workingIds(profile);
  const found = working.length > 0 ? usual.filter(({ id }) => working.includes(id)) : usual;
  if (found.length > 0) return found;
  if (working.length > 0) return named(working);
  // No form is a dead end: where nobody has named a way, it is the council's first phone.
  return named(profile.channels.filter(({ kind }) => kind === 'phone').map(({ id }) => id)).slice(0, 1);
};

const sentences = (...all: readonly string[]): string | undefined =>
  openingLine({ state: '', notes: all.map((each) => each.trim()) }) || undefined;

const nameOf = ({ kind, name, number, href }: Channel, language: Language): string => {
  const words = routesWords[language];
  const [, mail] = /^mailto:([^?]+)/.exec(openHref(href) ?? '') ?? [];
  if (kind === 'phone' && number) return words.phone(number);
  if (kind === 'email' && mail) return words.email(mail);
  return number ? `${textIn(name, language)}: ${number}` : textIn(name, language);
};

const routeOf = (channel: Channel, { profile, holidays, now, language }: RoutesFacts) => {
  const { kind, number, href, hours, wait, replyTime, notes } = channel;
  const { timeZone } = profile;
  const say = (text: Text | undefined): string => textIn(text, language);
  const state = hours && openingState(openHours(hours), now, { holidays, timeZone });
  const isOpen = state?.kind === 'open';
  const line = state && openingLine(openingWords(state, now, language, { timeZone, remote: kind !== 'visit' }));
  const view: RouteView = {
    text: nameOf(channel, language),
    href: number ? `tel:${number.replace(/[^\d+]/g, '')}` : openHref(href),
    // Nobody waits on a line that is closed.
    note: line ? sentences(line, isOpen ? say(wait) : '') : sentences(say(notes), say(wait), say(replyTime)),
  };
  return { view, isClosed: !!state && !isOpen };
};

/** Ways to reach a person about the form: open ones first, in the council's order, each with its hours or its wait. `channelRoutes(missedBin, facts)[0]?.text → 'Phone 01632 960 100'` */
export const channelRoutes = (definition: FormDefinition, facts: RoutesFacts): readonly RouteView[] => {
  const routes = channelsFor(definition, facts).map((channel) => routeOf(channel, facts));
  const [open, closed] = [false, true].map((wanted) => routes.filter(({ isClosed }) => isClosed === wanted));
  return [...(open ?? []), ...(closed ?? [])].map(({ view }) => view);
};

/**
 * Ways to do the same without the form, the last of them in the service's own words; in an emergency these may send people to a
 * closed place. `routesView(missedBin, facts).at(-1)?.text → 'Phone us or come to The Broadway. We will fill in the form with you.'`
 */
export const routesView = (definition: FormDefinition, facts: RoutesFacts): readonly RouteView[] => {
  const { profile, language } = facts;
  const offline = inEmergency(profile) ? '' : textIn(serviceById(profile, definition.service)?.offline, language);
  return [...channelRoutes(definition, facts), ...(offline ? [{ text: offline }] : [])];
};
