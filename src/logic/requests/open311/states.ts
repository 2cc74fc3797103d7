import { isOpenState, requestStates, type RequestState } from '../request.ts';

/** What a back office calls a state, and what it is with us. FixMyStreet's words, which most back offices of councils send already. */
const meanings: Readonly<Record<string, RequestState>> = {
  investigating: 'in-progress',
  'in-progress': 'in-progress',
  // Another team of the council has it now: for the resident it is under way.
  'internal-referral': 'in-progress',
  reopen: 'in-progress',
  'for-triage': 'received',
  planned: 'planned',
  'action-scheduled': 'planned',
  fixed: 'done',
  'no-further-action': 'not-done',
  'unable-to-fix': 'not-done',
  'not-councils-responsibility': 'not-ours',
  'not-responsible': 'not-ours',
};

/** What may be sent as the status of an update, in the order in which a message lists it. */
export const knownStatuses: readonly string[] = [
  ...new Set(['open', 'closed', ...Object.keys(meanings), ...requestStates].map((name) => name.replaceAll('-', '_'))),
];

/**
 * The state that a status means; undefined for an unknown one. "open" and "closed" say less than we know: a request keeps the open, or
 * the closed, state that it has. `stateFor('ACTION_SCHEDULED', 'received') → 'planned'`
 */
export const stateFor = (status: string, current: RequestState): RequestState | undefined => {
  const name = status
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
  if (name === 'open') return isOpenState(current) ? current : 'in-progress';
  if (name === 'closed') return isOpenState(current) ? 'done' : current;
  const own = requestStates.find((state) => state === name);
  return own ?? (Object.hasOwn(meanings, name) ? meanings[name] : undefined);
};

/** The two states that GeoReport v2 has. `statusOf('planned') → 'open'` */
export const statusOf = (state: RequestState): 'open' | 'closed' => (isOpenState(state) ? 'open' : 'closed');

const extended: Readonly<Record<RequestState, string>> = {
  received: 'open',
  'in-progress': 'in_progress',
  planned: 'action_scheduled',
  'waiting-for-you': 'open',
  done: 'fixed',
  'not-done': 'no_further_action',
  'not-ours': 'not_councils_responsibility',
  duplicate: 'duplicate',
  cancelled: 'closed',
};

/** A state as FixMyStreet's extension for updates calls it. `extendedStatusOf('done') → 'fixed'` */
export const extendedStatusOf = (state: RequestState): string => extended[state];
