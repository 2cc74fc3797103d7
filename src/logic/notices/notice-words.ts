import { dateWords, timeWords } from '../calendar/date-words.ts';
import { addDays } from '../calendar/plain-date.ts';
import { wallTime } from '../calendar/zoned-time.ts';
import type { Language } from '../words/language.ts';
import { words } from './notice-words.data.ts';
import type { Level, Notice, StatusFeed } from './notice.ts';

/** The sentences that never change. `fixedWords('en').works → 'Working as normal'` */
export const fixedWords = (
  language: Language,
): Pick<
  (typeof words)['en'],
  'hide' | 'instead' | 'updates' | 'works' | 'noNews' | 'noNewsNext' | 'failed' | 'failedNext'
> => words[language];

/** The word that always stands beside the colour. `levelWord('back-to-normal', 'en') → 'Back to normal'` */
export const levelWord = (level: Level, language: Language): string => words[language].levels[level];

/** How many notices wait behind the first. `moreNotices(1, 'en') → '1 more notice'` */
export const moreNotices = (count: number, language: Language): string => {
  const { more } = words[language];
  const sentence = more[new Intl.PluralRules(language).select(count)] ?? more.other;
  return sentence.replace('#', `${count}`);
};

const midnight = '00:00';

/** A moment in words; a day that is `today` is not said, a year only when it is not this one. */
const momentWords = (date: string, time: string | undefined, today: string, language: Language): string => {
  // "Tan", "o" and a day that says when all soften: "tan ddydd Llun", "2pm ddydd Llun".
  const day = dateWords(date, language, { form: 'soft', year: today !== '' && date.slice(0, 4) !== today.slice(0, 4) });
  if (time === undefined) return day;
  const hour = timeWords(time, language);
  return date === today ? hour : words[language].at(hour, day);
};

const startWords = (instant: number, today: string, timeZone: string, language: Language): string => {
  const { date, time } = wallTime(instant, timeZone);
  return momentWords(date, time === midnight ? undefined : time, today, language);
};

// What ends at midnight is said by its last day: "until midnight on Tuesday" is read as either end of Tuesday.
const endWords = (instant: number, today: string, timeZone: string, language: Language): string => {
  const { date, time } = wallTime(instant, timeZone);
  if (time !== midnight) return momentWords(date, time, today, language);
  const lastDay = addDays(date, -1);
  return lastDay === today ? timeWords(time, language) : momentWords(lastDay, undefined, today, language);
};

const dayOf = (instant: number, timeZone: string) => wallTime(instant, timeZone).date;

/** When something was said: the time, and the day unless it is today. `stampWords(at, now, 'Europe/London', 'en') → '9:40am on Monday 23 November'` */
export const stampWords = (at: number, now: number, timeZone: string, language: Language): string => {
  const { date, time } = wallTime(at, timeZone);
  return momentWords(date, time, dayOf(now, timeZone), language);
};

/** From one moment until another, with their days. `periodWords(from, until, 'Europe/London', 'en') → 'From 8am on Tuesday 24 November until 5pm'` */
export const periodWords = (from: number, until: number, timeZone: string, language: Language): string => {
  const { date, time } = wallTime(from, timeZone);
  const end = wallTime(until, timeZone);
  if (time === midnight && end.time === midnight && addDays(date, 1) === end.date) return dateWords(date, language);
  return words[language].between(startWords(from, '', timeZone, language), endWords(until, date, timeZone, language));
};

// These are shown for a time; what they tell of has times of its own, which "until" would get wrong.
const timeless: readonly Level[] = ['information', 'back-to-normal', 'tribute'];

/**
 * Until when a notice holds or, before its start, from when until when. Undefined when nobody knows, and for news that is only
 * shown for a time. `whenWords(closure, now, 'Europe/London', 'en') → 'Until Monday 30 November'`
 */
export const whenWords = (
  { level, startsAt, endsAt }: Pick<Notice, 'level' | 'startsAt' | 'endsAt'>,
  now: number,
  timeZone: string,
  language: Language,
): string | undefined => {
  if (timeless.includes(level)) return undefined;
  const today = dayOf(now, timeZone);
  if (startsAt > now && endsAt !== undefined) return periodWords(startsAt, endsAt, timeZone, language);
  if (startsAt > now) return words[language].from(startWords(startsAt, today, timeZone, language));
  return endsAt === undefined ? undefined : words[language].until(endWords(endsAt, today, timeZone, language));
};

/** When we will say more; undefined once that moment has passed, because a broken promise helps nobody. `nextUpdateWords(notice, now, 'Europe/London', 'en') → 'Next update by 2pm'` */
export const nextUpdateWords = (
  { nextUpdateAt }: Pick<Notice, 'nextUpdateAt'>,
  now: number,
  timeZone: string,
  language: Language,
): string | undefined =>
  nextUpdateAt === undefined || nextUpdateAt <= now
    ? undefined
    : words[language].nextUpdate(stampWords(nextUpdateAt, now, timeZone, language));

/** How old the news is. `checkedWords(feed, 'fresh', now, 'Europe/London', 'en') → 'Checked at 9:40am'` */
export const checkedWords = (
  { updatedAt }: Pick<StatusFeed, 'updatedAt'>,
  freshness: 'fresh' | 'ageing',
  now: number,
  timeZone: string,
  language: Language,
): string => {
  const { checked, lastKnown } = words[language];
  // A feed from the future means that this device's clock is behind.
  return (freshness === 'fresh' ? checked : lastKnown)(stampWords(Math.min(updatedAt, now), now, timeZone, language));
};
