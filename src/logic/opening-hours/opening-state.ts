import { addDays, isPlainTime, minutesOf, wallMilliseconds } from '../calendar/plain-date.ts';
import type { PlainDate, PlainTime } from '../calendar/plain-date.ts';
import { instantAt, wallTime } from '../calendar/zoned-time.ts';
import type { Text } from '../words/language.ts';
import { isWithin, openingDay } from './opening-week.ts';
import type { Circumstances } from './opening-week.ts';
import type { Hours, Period } from './periods.ts';
import { closesAt, opensAt, stretchFrom, wallTimeIn } from './stretch.ts';
import type { Search } from './stretch.ts';
import { hasRulesFrom } from './winning-rules.ts';

/** What every answer carries. */
interface Answer {
  /** False when bank holidays that we do not know may change the answer. */
  readonly certain: boolean;
  /** The first year whose bank holidays were missing. */
  readonly missingYear?: number | undefined;
  /** When to ask again, in milliseconds since 1970: the answer or its words ("tomorrow") change then. */
  readonly changesAt?: number | undefined;
  /** What the council says about the closure or the temporary place. */
  readonly note?: Text | undefined;
}

interface Next {
  /** The next opening, with its day; undefined when there is none within 400 days. */
  readonly opensNext?: Period | undefined;
  /** More openings later on the same day. */
  readonly later: readonly Period[];
}

export interface OpenState extends Answer {
  readonly kind: 'open';
  readonly period: Period;
  /** Milliseconds since 1970; undefined when it never closes in the 400 days we look ahead. */
  readonly closesAt?: number | undefined;
  /** Round the clock, every day. */
  readonly allDay: boolean;
  /** It closes within half an hour. */
  readonly soon: boolean;
  readonly lastEntry?:
    { readonly time: PlainTime; readonly at: number; readonly soon: boolean; readonly passed: boolean } | undefined;
}

export interface ClosedState extends Answer, Next {
  readonly kind: 'closed';
  /** Why it is closed all of today, if today is different. */
  readonly reason?: Text | undefined;
  /** True when the reason is a bank holiday. */
  readonly holiday: boolean;
  readonly lunch: boolean;
}

/** Whether a place is open, what comes next, and how sure we are. `shut` is closed for a time; `gone` and `not-yet` are a temporary place after and before its dates. */
export type OpeningState =
  | OpenState
  | ClosedState
  | (Answer &
      Next & { readonly kind: 'shut'; readonly until?: PlainDate | undefined; readonly instead?: string | undefined })
  | (Answer & { readonly kind: 'gone'; readonly until: PlainDate })
  | (Answer & Next & { readonly kind: 'not-yet'; readonly from: PlainDate })
  | (Answer & { readonly kind: 'unknown' });

const halfAnHour = 1_800_000;

// Two hours at most, around midday: a library that opens again at 5pm is not out for lunch.
const isLunch = (before: Period | undefined, next: Period): boolean =>
  !!before &&
  before.closes >= '11:00' &&
  before.closes <= '14:00' &&
  minutesOf(next.opens) - minutesOf(before.closes) <= 120;

/** Whether it is open at that moment, and what comes next. `openingState(thursdays9to1, Date.UTC(2026, 10, 24, 9), {timeZone: 'Europe/London', holidays}) → {kind: 'closed', opensNext: {date: '2026-11-26', …}, …}` */
export const openingState = (
  hours: Hours,
  now: number,
  circumstances: Circumstances & { readonly timeZone: string },
): OpeningState => {
  const { timeZone, closed, temporary } = circumstances;
  const wall = wallTime(now, timeZone);
  const today = wall.date;
  const wallNow = wallMilliseconds(today, wall.time);
  const inZone = (wallMoment: number): number => instantAt(wallMoment, timeZone);
  const note = temporary?.note;

  if (temporary?.until && temporary.until < today) return { kind: 'gone', certain: true, until: temporary.until, note };

  const dayOf = (date: PlainDate) => openingDay(hours, date, circumstances);
  const search = (from: PlainDate): Search => stretchFrom(dayOf, from, now, timeZone);
  const answerOf = ({ missingYear }: Search, moments: readonly number[] = []): Answer => {
    const changesAt = Math.min(...[inZone(wallMilliseconds(addDays(today, 1))), ...moments].filter((at) => at > now));
    return { certain: missingYear === undefined, missingYear, changesAt, note };
  };
  const nextOf = ({ stretch }: Search): Next => {
    const first = stretch?.periods[0];
    return {
      opensNext: first,
      later: first ? dayOf(first.date).periods.filter(({ opens }) => opens > first.opens) : [],
    };
  };

  if (temporary?.from && temporary.from > today) {
    const found = search(temporary.from);
    return { kind: 'not-yet', from: temporary.from, ...answerOf(found), ...nextOf(found) };
  }
  if (closed && isWithin(today, closed)) {
    const { until, instead } = closed;
    const found: Search = until ? search(addDays(until, 1)) : {};
    return { kind: 'shut', until, instead, ...answerOf(found), ...nextOf(found), note: closed.note };
  }
  if (!hasRulesFrom(hours, addDays(today, -1))) return { kind: 'unknown', certain: true, note };

  const found = search(today);
  const { stretch } = found;
  if (stretch && stretch.begins <= now) {
    const { periods, ends } = stretch;
    // At the hour that comes twice the wall may have passed the end already: then it is the last one.
    const last = periods.reduce((latest, period) => (closesAt(period) > closesAt(latest) ? period : latest));
    const period = periods.find((one) => opensAt(one) <= wallNow && wallNow < closesAt(one)) ?? last;
    const time = last.lastEntry;
    const lastEntryAt =
      ends && isPlainTime(time, true) && wallTimeIn(last, time) <= closesAt(last) && inZone(wallTimeIn(last, time));
    const moments = [ends, lastEntryAt].flatMap((at) => (at ? [at, at - halfAnHour] : []));
    return {
      kind: 'open',
      period,
      closesAt: ends,
      allDay: !ends,
      soon: !!ends && ends - now <= halfAnHour,
      lastEntry:
        lastEntryAt && time && last.date <= today
          ? { time, at: lastEntryAt, soon: lastEntryAt - now <= halfAnHour, passed: lastEntryAt <= now }
          : undefined,
      ...answerOf(found, [...moments, inZone(closesAt(period))]),
    };
  }
  const next = nextOf(found);
  const { periods, reason, holiday } = dayOf(today);
  const opensToday = next.opensNext?.date === today ? next.opensNext : undefined;
  return {
    kind: 'closed',
    ...next,
    reason: periods.length ? undefined : reason,
    holiday: !periods.length && !!holiday,
    lunch: !!opensToday && isLunch(periods.filter(({ opens }) => opens < opensToday.opens).at(-1), opensToday),
    ...answerOf(found, stretch ? [stretch.begins] : []),
  };
};
