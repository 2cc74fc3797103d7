import { dictionary } from '../words/dictionary.ts';

/** What a team reads when somebody has asked us to hurry, or has said that something is not done. */
export interface ChaseMessageWords {
  readonly chaseSubject: (reference: string, title: string) => string;
  readonly reopenedSubject: (reference: string, title: string) => string;
  readonly chased: string;
  readonly reopened: string;
  readonly reference: (reference: string) => string;
  readonly form: (title: string) => string;
  readonly received: (day: string) => string;
  readonly promised: (day: string) => string;
  readonly state: (word: string) => string;
  readonly times: (count: number) => string;
  readonly note: string;
  readonly language: string;
  readonly next: string;
}

export const chaseMessageWords = dictionary<ChaseMessageWords>({
  chaseSubject: (reference, title) => `Please hurry: ${reference}, ${title}`,
  reopenedSubject: (reference, title) => `Not done: ${reference}, ${title}`,
  chased: 'A resident has asked us to hurry with this request.',
  reopened: 'We said that this is done. The resident says that it is not, so it is open again.',
  reference: (reference) => `Reference: ${reference}`,
  form: (title) => `Form: ${title}`,
  received: (day) => `Came in: ${day}`,
  promised: (day) => `Promised by: ${day}`,
  state: (word) => `State: ${word}`,
  times: (count) => `Asked to hurry so far: ${count}`,
  note: 'What the resident writes:',
  language: 'The resident reads Welsh. Answer in Welsh.',
  next: 'Add an update to the request today: the resident sees it on their page. Say what happens next, and by when.',
});
