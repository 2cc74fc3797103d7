import type { Language } from '../words/language.ts';
import { feedbackAnswers, type FeedbackAnswer } from './feedback.ts';
import { questionWords } from './question-words.data.ts';

/** The question with its three answers, each a button. */
export interface FeedbackQuestionView {
  readonly heading: string;
  readonly answers: readonly { readonly value: FeedbackAnswer; readonly text: string }[];
}

/** What stands at the foot of a page before anybody has answered. `feedbackQuestion('en').answers[0]?.text → 'Yes'` */
export const feedbackQuestion = (language: Language): FeedbackQuestionView => {
  const { question, answers } = questionWords[language];
  return { heading: question, answers: feedbackAnswers.map((value) => ({ value, text: answers[value] })) };
};
