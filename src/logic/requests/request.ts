import type { Language, Text } from '../words/language.ts';
import type { Promised } from './promise.ts';

/** How a request is doing. The first four are open; names follow FixMyStreet's, which councils' back offices send already. */
export const requestStates = [
  'received',
  'in-progress',
  'planned',
  'waiting-for-you',
  'done',
  'not-done',
  'not-ours',
  'duplicate',
  'cancelled',
] as const;

export type RequestState = (typeof requestStates)[number];

/** True while something is still to be done. `isOpenState('planned') → true` */
export const isOpenState = (state: RequestState): boolean => requestStates.indexOf(state) < 4;

/** One thing that happened to a request. */
export interface RequestEvent {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly kind: 'received' | 'update' | 'chase' | 'outcome' | 'reopened';
  /** How the request was doing after it. */
  readonly state: RequestState;
  /** What an officer or the resident wrote. */
  readonly note?: string;
  readonly by: 'resident' | 'officer' | 'desk';
}

/** All that a tracker, a reminder or a report needs to know of a request; nothing in it names a person. */
export interface RequestFacts {
  readonly reference: string;
  /** The id of the form that it came by. */
  readonly form: string;
  /** What the form is called. */
  readonly title: Text;
  readonly service?: string;
  /** The team that answers for it: an id of the profile's owners. */
  readonly owner?: string;
  readonly language: Language;
  /** Milliseconds since 1970, as are the other moments. */
  readonly receivedAt: number;
  readonly state: RequestState;
  /** What was promised when it came in; a later change of the standard does not change it. */
  readonly promised?: Promised;
  /** The moment after which it is overdue. */
  readonly dueAt?: number;
  readonly closedAt?: number;
  /** When the resident asked us to hurry. */
  readonly chasedAt: readonly number[];
  /** What the resident said when we called it done. */
  readonly outcome?: 'yes' | 'no';
  readonly events: readonly RequestEvent[];
}
