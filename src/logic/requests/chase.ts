import type { PlainDate } from '../calendar/plain-date.ts';
import { addDays } from '../calendar/plain-date.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { wallTime } from '../calendar/zoned-time.ts';
import { lastDayOf } from './overdue-words.ts';
import type { PromiseFacts } from './promise.ts';
import { isOpenState, type RequestFacts } from './request.ts';

/** Whether somebody may ask us to hurry. */
export type ChaseState =
  /** Nothing is left to be done. */
  | { readonly kind: 'closed' }
  /** Not before that day; `certain` is false when bank holidays that we do not know may move it. */
  | { readonly kind: 'later'; readonly from: PlainDate; readonly isPromised: boolean; readonly certain: boolean }
  | { readonly kind: 'open'; readonly since: PlainDate }
  /** They have asked today, or told us today that it is not done: both go to the same people. */
  | { readonly kind: 'today'; readonly by: 'chase' | 'reopened' };

/**
 * After so many working days somebody may ask even where nothing was promised. The number is ours; it is the one that the Local
 * Government and Social Care Ombudsman's Complaint Handling Code gives a council for its first answer to a complaint.
 */
const withoutPromise = 10;

/** What the rule looks at. */
export type ChaseFacts = Pick<RequestFacts, 'state' | 'dueAt' | 'receivedAt' | 'chasedAt' | 'events'>;

/**
 * Whether somebody may ask us to hurry: from the day after the last day of the promise, once a day on the council's wall, while
 * something is still to be done. `chaseState(facts, { now, timeZone, holidays }) → { kind: 'later', from: '2026-11-27', isPromised: true, certain: true }`
 */
export const chaseState = (
  { state, dueAt, receivedAt, chasedAt, events }: ChaseFacts,
  { now, timeZone, holidays }: PromiseFacts & { readonly now: number },
): ChaseState => {
  if (!isOpenState(state)) return { kind: 'closed' };
  const day = (at: number): PlainDate => wallTime(at, timeZone).date;
  const isPromised = dueAt !== undefined;
  const { date: last, certain } = isPromised
    ? { date: lastDayOf(dueAt, timeZone), certain: true }
    : addWorkingDays(day(receivedAt), withoutPromise, holidays);
  const from = addDays(last, 1);
  const today = day(now);
  if (today < from) return { kind: 'later', from, isPromised, certain };
  if (chasedAt.some((at) => day(at) === today)) return { kind: 'today', by: 'chase' };
  const toldToday = events.some(({ kind, by, at }) => kind === 'reopened' && by === 'resident' && day(at) === today);
  return toldToday ? { kind: 'today', by: 'reopened' } : { kind: 'open', since: from };
};

/** True where somebody asked us to hurry on an earlier day, and no officer has written since. Then a complaint is the next step (R95). */
export const isUnanswered = (
  { chasedAt, events }: Pick<RequestFacts, 'chasedAt' | 'events'>,
  { now, timeZone }: { readonly now: number; readonly timeZone: string },
): boolean => {
  const answeredAt = Math.max(0, ...events.filter(({ by }) => by === 'officer').map(({ at }) => at));
  const waiting = chasedAt.filter((at) => at > answeredAt);
  const today = wallTime(now, timeZone).date;
  return waiting.some((at) => wallTime(at, timeZone).date < today);
};
