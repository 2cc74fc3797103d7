import type { Language } from '../words/language.ts';

/** What somebody can say of a page with one press. */
export const feedbackAnswers = ['yes', 'no', 'wrong'] as const;
export type FeedbackAnswer = (typeof feedbackAnswers)[number];

/** The most characters of a comment: GOV.UK's own limit for feedback. */
export const longestComment = 1200;

/** What is sent of one press. A later message with the same `press` changes its answer or adds its comment, and says all that it said. */
export interface FeedbackMessage {
  /** A UUID made at the first press: one press counts. */
  readonly press: string;
  readonly answer: FeedbackAnswer;
  readonly service?: string;
  /** The path of the page; never what stands after "?" or "#". */
  readonly page?: string;
  readonly language: Language;
  readonly comment?: string;
  /** A box that no person sees. What is filled in there came from a program. */
  readonly website?: string;
}
