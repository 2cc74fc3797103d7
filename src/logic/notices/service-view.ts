import { wallTime } from '../calendar/zoned-time.ts';
import { channelsOf, serviceById } from '../profile/find-service.ts';
import type { Profile, Service } from '../profile/profile.ts';
import { languageUsed, textIn, type Language, type Text } from '../words/language.ts';
import { byLevel, noticesAt } from './active.ts';
import { freshness } from './freshness.ts';
import { noticeView, type NoticeView, type Saying } from './notice-view.ts';
import { checkedWords, fixedWords, levelWord } from './notice-words.ts';
import type { Level, StatusFeed } from './notice.ts';
import { serviceStatus } from './status-of.ts';
import { viewWords } from './view-words.data.ts';

/** How one service is doing, in words. */
export interface ServiceView {
  readonly id: string;
  readonly name: string;
  /** The language of the name, when it exists only in the other one. */
  readonly lang?: Language | undefined;
  /** Undefined when all is well or nothing is known; `word` says which. */
  readonly level?: Level | undefined;
  readonly word: string;
  /** False when nobody watches the service. */
  readonly known: boolean;
  readonly notices: readonly NoticeView[];
  /** Where to go when we do not know. */
  readonly next?: { readonly words: string; readonly text: string; readonly href: string } | undefined;
}

/** A list of services with what is to be said about each, and the notices that belong to none of them. */
export interface ServicesView {
  readonly heading: string;
  readonly everyone: { readonly heading: string; readonly notices: readonly NoticeView[] };
  readonly services: readonly ServiceView[];
  readonly checked?: string | undefined;
}

interface Known {
  readonly profile?: Profile | undefined;
  readonly feed?: StatusFeed | undefined;
}

const checkedAt = (feed: StatusFeed | undefined, { now, timeZone, language }: Saying): string | undefined => {
  const age = feed ? freshness(feed, now) : 'expired';
  return feed && age !== 'expired' ? checkedWords(feed, age, now, timeZone, language) : undefined;
};

/** The phone that a person without an answer can use: the service's own, else the council's first. */
const phoneOf = (profile: Profile | undefined, service: Service | undefined, { now, timeZone }: Saying) => {
  const { date } = wallTime(now, timeZone);
  const channels = profile ? [...(service ? channelsOf(profile, service, date) : []), ...profile.channels] : [];
  return channels.find((channel) => channel.kind === 'phone' && channel.number)?.number;
};

const oneService = ({ profile, feed }: Known, id: string, feedName: Text | undefined, saying: Saying): ServiceView => {
  const { now, language } = saying;
  const service = profile && serviceById(profile, id);
  const { level, notices, known } = serviceStatus(feed, id, now);
  const words = fixedWords(language);
  const name = service?.name ?? feedName;
  const used = languageUsed(name, language);
  const number = known ? undefined : phoneOf(profile, service, saying);
  return {
    id,
    name: textIn(name, language),
    lang: used === language ? undefined : used,
    level,
    word: level ? levelWord(level, language) : known ? words.works : words.noNews,
    known,
    notices: notices.map((notice) => noticeView(notice, saying)),
    next: number
      ? { words: words.noNewsNext, text: viewWords[language].call(number), href: `tel:${number.replaceAll(' ', '')}` }
      : undefined,
  };
};

/** How the service is doing; undefined when neither the profile nor the feed has it, or when there is no news at all to go by. */
export const serviceView = (
  known: Known,
  id: string,
  saying: Saying,
): { service: ServiceView; checked?: string | undefined } | undefined => {
  const feedService = known.feed?.services.find((service) => service.id === id);
  if (!known.feed || (!feedService && !known.profile?.services.some((service) => service.id === id))) return undefined;
  return { service: oneService(known, id, feedService?.name, saying), checked: checkedAt(known.feed, saying) };
};

/** All services that the feed watches, those with something to say first, worst first; undefined when there is no news to go by. */
export const servicesView = (known: Known, saying: Saying): ServicesView | undefined => {
  const { feed } = known;
  const checked = checkedAt(feed, saying);
  if (!feed || !checked) return undefined;
  const words = viewWords[saying.language];
  const services = feed.services.map(({ id, name }) => oneService(known, id, name, saying));
  const shown = new Set(services.flatMap((service) => service.notices.map((notice) => notice.id)));
  const rank = ({ level }: ServiceView) => (level ? 0 : 1);
  return {
    heading: words.services,
    everyone: {
      heading: words.everyone,
      notices: noticesAt(feed, saying.now)
        .filter((notice) => !shown.has(notice.id))
        .map((notice) => noticeView(notice, saying)),
    },
    services: services.sort(
      (one, other) => rank(one) - rank(other) || (one.level && other.level ? byLevel(one.level, other.level) : 0),
    ),
    checked,
  };
};
