import { dictionary } from '../words/dictionary.ts';
import type { FeedbackAnswer } from './feedback.ts';

/** The question at the foot of a page; apart from `feedback-words`, which come when somebody has answered. */
export interface QuestionWords {
  readonly question: string;
  readonly answers: Readonly<Record<FeedbackAnswer, string>>;
  /** Where what comes after a press could not be fetched. */
  readonly offline: string;
}

export const questionWords = dictionary<QuestionWords>({
  question: 'Did you find what you were looking for?',
  answers: { yes: 'Yes', no: 'No', wrong: 'Something is wrong' },
  offline: 'We could not send your answer yet. We will send it when the connection returns.',
});
