import type { Language } from '../words/language.ts';
import type { RequestFacts } from './request.ts';
import type { TrackerView } from './tracker-page.ts';
import { trackerDictionary } from './tracker-words.data.ts';

/**
 * Whether somebody has said that it is done since we said so. What was said of an earlier time does not count: it may have been opened
 * again in between.
 */
export const isConfirmed = ({ state, events }: Pick<RequestFacts, 'state' | 'events'>): boolean => {
  const began = events.map((event) => event.state === 'done').lastIndexOf(false) + 1;
  return state === 'done' && events.slice(began).some(({ kind }) => kind === 'outcome');
};

/** "Is it done?" while we alone say so, else what was answered; undefined while we do not. */
export const trackerOutcome = (
  facts: Pick<RequestFacts, 'state' | 'events'>,
  language: Language,
): TrackerView['outcome'] => {
  if (facts.state !== 'done') return undefined;
  const { isItDone, yes, no, why, optional, whyHint, reopen, thanks, afterAll } = trackerDictionary[language];
  return isConfirmed(facts)
    ? { kind: 'answered', heading: isItDone, lines: [thanks, afterAll] }
    : { kind: 'ask', heading: isItDone, yes, no, why: { label: why, optional, hint: whyHint, send: reopen } };
};
