import { dateWords, timeRangeWords, timeWords, weekdayWords } from '../calendar/date-words.ts';
import type { DayForm } from '../calendar/date-words.ts';
import { daysBetween } from '../calendar/plain-date.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { wallTime } from '../calendar/zoned-time.ts';
import { textIn } from '../words/language.ts';
import type { Language, Text } from '../words/language.ts';
import type { OpeningState } from './opening-state.ts';
import { openingDictionary } from './opening-words.data.ts';
import type { OpeningDay, Period } from './periods.ts';
import { isAllDay } from './winning-rules.ts';

/** How to say it. */
export interface OpeningWordsOptions {
  readonly timeZone: string;
  /** True for a phone line or a chat: nobody travels there. */
  readonly remote?: boolean;
}

/** What residents read: how it is, what comes next, and what else they need to know. Phrases end without a full stop. */
export interface OpeningWords {
  readonly state: string;
  readonly next?: string | undefined;
  readonly notes: readonly string[];
}

const halfADay = 43_200_000;

const saysClosed = (reason: Text, language: Language): boolean =>
  textIn(reason, language).startsWith(openingDictionary[language].closed);

/** The state in words. `openingWords(state, now, 'en', {timeZone: 'Europe/London'}) → {state: 'Closed now', next: 'Opens Thursday 9am to 1pm', notes: []}` */
export const openingWords = (
  state: OpeningState,
  now: number,
  language: Language,
  { timeZone, remote = false }: OpeningWordsOptions,
): OpeningWords => {
  const words = openingDictionary[language];
  const { date: today } = wallTime(now, timeZone);
  // Half a year away "1 March" may be read as the wrong one.
  const longDate = (date: PlainDate, form: DayForm): string =>
    dateWords(date, language, { form, year: Math.abs(daysBetween(today, date)) > 180 });
  const range = (period: Period): string =>
    isAllDay(period) ? words.allDay : timeRangeWords(period.opens, period.closes, language);

  const notes: string[] = [];
  const note = (words: string | undefined): void => {
    if (words) notes.push(words);
  };
  const describe = (period: Period | undefined): void => {
    if (period?.byAppointment) note(words.byAppointment);
    note(textIn(period?.name, language));
  };
  const times = (period: Period, later: readonly Period[]): string => {
    describe(period);
    return [period, ...later].map(range).reduce(words.andTimes);
  };
  const opens = (period: Period, later: readonly Period[]): string => {
    const when = times(period, later);
    const away = daysBetween(today, period.date);
    if (away === 0) return words.opensToday(when);
    if (away === 1) return words.opensTomorrow(weekdayWords(period.date, language, 'inside'), when);
    if (away < 7) return words.opensOn(weekdayWords(period.date, language, 'soft'), when);
    return words.opensOnDate(longDate(period.date, 'soft'), when);
  };
  const closes = (at: number, soon: boolean): string => {
    const time = timeWords(wallTime(at, timeZone).time, language);
    if (soon) return words.closesSoon(time);
    // Midnight belongs to the day it ends.
    const { date } = wallTime(at - 1, timeZone);
    return date === today || at - now < halfADay ? words.closesAt(time) : words.closesOn(longDate(date, 'soft'), time);
  };
  const say = (): Omit<OpeningWords, 'notes'> => {
    switch (state.kind) {
      case 'open': {
        const { lastEntry } = state;
        describe(state.period);
        if (lastEntry) {
          const sentence = lastEntry.passed ? 'lastEntryPassed' : lastEntry.soon ? 'lastEntrySoon' : 'lastEntry';
          note(words[sentence](timeWords(lastEntry.time, language)));
        }
        if (!state.closesAt) return { state: words.openRoundTheClock };
        return { state: words.openNow, next: closes(state.closesAt, state.soon) };
      }
      case 'closed': {
        const { opensNext, later, reason } = state;
        if (opensNext && state.lunch) {
          describe(opensNext);
          return { state: words.closedForLunch, next: words.opensAgainAt(timeWords(opensNext.opens, language)) };
        }
        const why = state.holiday ? words.closedForHoliday : words.closedBecause;
        return {
          // "Closed for Christmas" needs no "Closed today:" before it.
          state: !reason
            ? words.closedNow
            : saysClosed(reason, language)
              ? textIn(reason, language)
              : why(textIn(reason, language)),
          next: opensNext ? opens(opensNext, later) : words.opensUnknown,
        };
      }
      case 'shut': {
        const { opensNext, later, until } = state;
        // The day it opens, not the last day shut: whoever reads "until Monday" comes on Monday.
        if (opensNext)
          return {
            state: words.closedUntil(longDate(opensNext.date, 'soft')),
            next: words.opensThen(times(opensNext, later)),
          };
        return {
          state: until ? words.closedThrough(longDate(until, 'inside')) : words.closedForNow,
          next: words.opensUnknown,
        };
      }
      case 'not-yet': {
        const { opensNext, later, from } = state;
        return {
          state: words.notYet,
          next: opensNext ? opens(opensNext, later) : words.opensFrom(longDate(from, 'soft')),
        };
      }
      case 'gone':
        return { state: words.gone, next: words.lastDay(longDate(state.until, 'inside')) };
      case 'unknown':
        return { state: words.unknown, next: remote ? words.otherWay : words.callFirst };
    }
  };
  const said = say();
  if (state.missingYear) note((remote ? words.checkContact : words.checkTravel)(state.missingYear));
  note(textIn(state.note, language));
  return { ...said, notes };
};

/** The words as one line. `openingLine({state: 'Closed now', next: 'Opens Thursday 9am to 1pm', notes: []}) → 'Closed now. Opens Thursday 9am to 1pm.'` */
export const openingLine = ({ state, next, notes }: OpeningWords): string =>
  [state, next, ...notes]
    .filter((phrase) => !!phrase)
    .map((phrase) => (/[.!?]$/.test(phrase ?? '') ? phrase : `${phrase}.`))
    .join(' ');

/** One day of a table in words. `dayWords(day, 'en') → '9am to midday, 1pm to 5pm'`, `'Closed (Boxing Day)'` or `'Open all day'` */
export const dayWords = ({ periods, reason }: OpeningDay, language: Language): string => {
  const words = openingDictionary[language];
  const inWords = periods.map((period) => {
    const times = isAllDay(period) ? words.openAllDay : timeRangeWords(period.opens, period.closes, language);
    const whole = period.byAppointment ? words.timesByAppointment(times) : times;
    return period.name && period.name !== reason ? words.timesNamed(whole, textIn(period.name, language)) : whole;
  });
  const day = inWords.join(', ') || words.closed;
  if (reason && periods.length === 0 && saysClosed(reason, language)) return textIn(reason, language);
  return reason ? words.timesNamed(day, textIn(reason, language)) : day;
};
