import type { Language } from '../words/language.ts';
import { isOpenState, type RequestEvent, type RequestFacts, type RequestState } from './request.ts';
import { stateWords } from './state-words.data.ts';
import type { TrackerStep } from './tracker-page.ts';
import { trackerDictionary } from './tracker-words.data.ts';

const path = ['received', 'in-progress', 'planned', 'done'] as const;
type Step = (typeof path)[number];

const isStep = (state: RequestState): state is Step => path.some((step) => step === state);

/** What has happened since it was opened, or opened again: then it begins anew. */
const sinceOpened = (events: readonly RequestEvent[]): readonly RequestEvent[] => {
  const again = events.map(({ kind }) => kind).lastIndexOf('reopened');
  return events.slice(Math.max(0, again));
};

/** How far it is on the path. What waits for the resident stands where it stood before, and somebody has looked at it. */
const placeOf = (state: RequestState, before: readonly RequestState[]): number => {
  if (isStep(state)) return path.indexOf(state);
  const stood = before.filter(isStep).at(-1);
  return Math.max(1, stood ? path.indexOf(stood) : 0);
};

/**
 * The fixed steps: those behind, the one where it stands, those to come. What ended otherwise ends there, and names only the steps
 * that it took. `trackerSteps(facts, 'en').map(({ text }) => text) → ['We have it', 'We are looking at it', 'It is planned', 'Done']`
 */
export const trackerSteps = (
  { state, events }: Pick<RequestFacts, 'state' | 'events'>,
  language: Language,
): readonly TrackerStep[] => {
  const words = stateWords[language];
  const { marks, behind } = trackerDictionary[language];
  const step = (name: RequestState, mark: TrackerStep['mark']): TrackerStep => ({
    text: mark === 'passed' && name in behind ? behind[name as keyof typeof behind] : words[name].word,
    mark,
    word: marks[mark],
  });
  const before = sinceOpened(events).map((event) => event.state);
  if (isOpenState(state)) {
    const place = placeOf(state, before);
    return path.map((name, at) => (at === place ? step(state, 'now') : step(name, at < place ? 'passed' : 'to-come')));
  }
  // Nobody can have finished it, or refused it, without a look; a plan there was only where somebody said so.
  const isLookedAt =
    state === 'done' || state === 'not-done' || before.some((each) => each !== 'received' && isOpenState(each));
  return [
    step('received', 'passed'),
    ...(isLookedAt ? [step('in-progress', 'passed')] : []),
    ...(before.includes('planned') ? [step('planned', 'passed')] : []),
    step(state, state === 'done' ? 'passed' : 'now'),
  ];
};
