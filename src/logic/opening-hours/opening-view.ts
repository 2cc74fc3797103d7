import { addDays, wallMilliseconds } from '../calendar/plain-date.ts';
import { instantAt, wallTime } from '../calendar/zoned-time.ts';
import { hoursFor } from '../profile/find-place.ts';
import { textIn } from '../words/language.ts';
import { openingItem, phoneOf, type OpeningFacts, type OpeningItem, type Phone } from './opening-item.ts';
import { openingViewWords } from './opening-view.data.ts';

/** What is asked: a place, a thing ("cash"), or a thing at a place; for now, or for the next seven days. */
export interface OpeningQuestion {
  readonly place?: string | undefined;
  readonly ask?: string | undefined;
  readonly view?: 'line' | 'week' | undefined;
}

/** The answer: places in the order of use, with a sentence before them where the place that was named does not have the thing. */
export interface OpeningView {
  readonly lead?: string | undefined;
  readonly items: readonly OpeningItem[];
  readonly phone?: Phone | undefined;
  /** Until when the answer stays as it is, in milliseconds since 1970. */
  readonly changesAt: number;
}

/** When the place, or what is asked for, is open. Undefined when the profile has no such place, or the question names nothing. `openingView({ place: 'broadway' }, facts)?.items[0]?.words.state → 'Closed now'` */
export const openingView = (
  { place, ask, view = 'line' }: OpeningQuestion,
  facts: OpeningFacts,
): OpeningView | undefined => {
  const { profile, now, language } = facts;
  const { timeZone } = profile;
  const words = openingViewWords[language];
  const { date } = wallTime(now, timeZone);
  const { asked, answers, instead } = hoursFor(profile, { place, ask }, date);
  if (place ? !asked : !ask) return undefined;
  const found = answers.length > 0 ? answers : instead;
  const items = found
    .map((answer) => openingItem(answer, facts, view === 'week'))
    .sort((one, other) => (one.rank < other.rank ? -1 : +(one.rank > other.rank)));
  const name = asked && textIn(asked.name, language);
  const isElsewhere = name !== undefined && answers.length === 0;
  return {
    lead:
      items.length === 0
        ? words.nowhere
        : isElsewhere
          ? (ask === 'cash' ? words.noCashHere : words.notHere)(name)
          : undefined,
    items,
    phone: items.length === 0 ? phoneOf(profile, asked, language) : undefined,
    // Who has a thing, and whether anybody does, may change with the day.
    changesAt: Math.min(
      instantAt(wallMilliseconds(addDays(date, 1)), timeZone),
      ...items.map((item) => item.changesAt),
    ),
  };
};
