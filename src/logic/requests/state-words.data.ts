import { dictionary } from '../words/dictionary.ts';
import type { RequestState } from './request.ts';

/** How a request is doing: two to five words that stand alone, and what they mean for somebody who waits. */
export interface StateWords {
  readonly word: string;
  readonly sentence: string;
}

/** The words for each state, the same on the page, in emails and in lists. `stateWords.en.planned.word → 'It is planned'` */
export const stateWords = dictionary<Readonly<Record<RequestState, StateWords>>>({
  received: {
    word: 'We have it',
    sentence: 'We have your request. You will see here when somebody starts on it.',
  },
  'in-progress': { word: 'We are looking at it', sentence: 'Somebody is working on it.' },
  planned: { word: 'It is planned', sentence: 'We know what to do, and it is in our plan.' },
  'waiting-for-you': {
    word: 'We are waiting for you',
    sentence: 'We need something from you before we can go on.',
  },
  done: { word: 'Done', sentence: 'We have finished this.' },
  'not-done': {
    word: 'We cannot do this',
    sentence: 'We looked at it, and we cannot do it. Talk to us if you do not agree.',
  },
  'not-ours': { word: 'Another body does this', sentence: 'We cannot do this ourselves.' },
  duplicate: {
    word: 'We knew about this already',
    sentence: 'Somebody told us about this before you. We deal with both as one.',
  },
  cancelled: { word: 'Cancelled', sentence: 'We have stopped work on this. Talk to us if you still need it.' },
});
