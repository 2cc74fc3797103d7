import { dictionary } from '../words/dictionary.ts';
import type { RequestState } from './request.ts';

/** What an email says when an officer has changed how a request is doing; the words for each state are those of the tracker. */
export interface UpdateMessageWords {
  readonly subject: (reference: string) => string;
  readonly news: (form: string) => string;
  readonly state: (word: string) => string;
  /** In place of what the tracker says of itself, which is another page. */
  readonly received: string;
  /** What to do next, where the state's own words do not say it. */
  readonly next: Readonly<Partial<Record<RequestState, string>>>;
  readonly note: string;
  readonly sameDay: (day: string) => string;
  readonly late: string;
}

export const updateMessageWords = dictionary<UpdateMessageWords>({
  // Not what the form is called: a subject is read on locked phones, and by whoever sits beside.
  subject: (reference) => `There is news about your request ${reference}`,
  news: (form) => `There is news about your form: ${form}`,
  state: (word) => `Where it stands now: ${word}`,
  received: 'The page below shows when somebody starts on it.',
  next: {
    'waiting-for-you': 'Use one of the ways below to send it or to ask us about it.',
    done: 'Is it really done? Tell us yes or no with the link below. If you say no, we look at it again.',
    'not-ours': 'To find out who can help, use one of the ways below.',
  },
  note: 'What we wrote about it:',
  sameDay: (day) => `The day that we gave you has not changed: ${day}.`,
  late: 'This is taking longer than we said. We are sorry.',
});
