import { dateWords, timeWords } from '../calendar/date-words.ts';
import { wallTime } from '../calendar/zoned-time.ts';
import type { Language } from '../words/language.ts';
import type { RequestEvent, RequestState } from './request.ts';
import type { TrackerEvent } from './tracker-page.ts';
import { trackerDictionary } from './tracker-words.data.ts';

/** When and in which language it is read. */
export interface HistoryFacts {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly timeZone: string;
  readonly language: Language;
}

const textOf = ({ kind, state, by }: RequestEvent, before: RequestState | undefined, language: Language): string => {
  const words = trackerDictionary[language];
  switch (kind) {
    case 'received':
      return words.came;
    case 'chase':
      return words.asked;
    case 'outcome':
      return words.saidDone;
    case 'reopened':
      return by === 'resident' ? words.saidNotDone : words.openedAgain;
    case 'update':
      return state === before ? words.news : words.changed[state];
  }
};

/** What has happened, newest first. `trackerHistory(facts.events, { now, timeZone, language: 'en' })[0]?.text → 'We started on it.'` */
export const trackerHistory = (
  events: readonly RequestEvent[],
  { now, timeZone, language }: HistoryFacts,
): readonly TrackerEvent[] => {
  const words = trackerDictionary[language];
  const thisYear = wallTime(now, timeZone).date.slice(0, 4);
  return events
    .map((event, index) => {
      const { date, time } = wallTime(event.at, timeZone);
      const day = dateWords(date, language, { year: !date.startsWith(thisYear) });
      const label = event.by === 'resident' ? words.youWrote : words.weWrote;
      return {
        when: words.at(timeWords(time, language), day),
        text: textOf(event, events[index - 1]?.state, language),
        note: event.note?.trim() ? { label, text: event.note.trim() } : undefined,
      };
    })
    .reverse();
};
