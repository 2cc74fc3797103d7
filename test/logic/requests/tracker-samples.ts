import { readFileSync } from 'node:fs';
import { bankHolidaysOf } from '../../../src/logic/calendar/shipped-bank-holidays.ts';
import { instantOf } from '../../../src/logic/calendar/zoned-time.ts';
import { openProfile } from '../../../src/logic/profile/open-profile.ts';
import type { Profile } from '../../../src/logic/profile/profile.ts';
import { dueMoment } from '../../../src/logic/requests/due.ts';
import { promiseOf, standardById } from '../../../src/logic/requests/promise.ts';
import {
  isOpenState,
  type RequestEvent,
  type RequestFacts,
  type RequestState,
} from '../../../src/logic/requests/request.ts';

export const profile = openProfile(
  JSON.parse(readFileSync(new URL('../../../stories/sample-council/council.json', import.meta.url), 'utf8')),
) as Profile;
export const holidays = bankHolidaysOf('england-and-wales');
const { timeZone } = profile;

/** The moment of a London wall time such as "2026-11-24T10:00". */
export const london = (wall: string): number => instantOf(wall.slice(0, 10), wall.slice(11), timeZone).getTime();

export type Happening = readonly [at: string, state: RequestState, more?: Partial<RequestEvent>];

/** A missed bin of Tuesday 24 November 2026, promised by Thursday, after some things have happened. */
export const requestAfter = (happened: readonly Happening[] = [], more: Partial<RequestFacts> = {}): RequestFacts => {
  const receivedAt = london('2026-11-24T09:12');
  const standard = standardById(profile, more.service ?? 'missed-bin', '2026-11-24');
  const promised = standard && promiseOf(standard, receivedAt, { timeZone, holidays });
  const events: RequestEvent[] = [
    { at: receivedAt, kind: 'received', state: 'received', by: 'desk' },
    ...happened.map(([at, state, event]): RequestEvent => ({
      at: london(at),
      kind: 'update',
      state,
      by: 'officer',
      ...event,
    })),
  ];
  const { state, at } = events.at(-1) as RequestEvent;
  return {
    reference: '7K4P-9QX3',
    form: 'missed-bin',
    title: { en: 'Report a missed bin', cy: 'Rhoi gwybod am fin heb ei wagio' },
    service: 'missed-bin',
    language: 'en',
    receivedAt,
    state,
    ...(promised && { promised, dueAt: dueMoment(promised, timeZone) }),
    ...(!isOpenState(state) && { closedAt: at }),
    chasedAt: events.filter(({ kind }) => kind === 'chase').map((event) => event.at),
    events,
    ...more,
  };
};

/** The same without a promise. */
export const unpromised = (request: RequestFacts): RequestFacts => {
  const { promised: _, dueAt: __, ...rest } = request;
  return rest;
};
