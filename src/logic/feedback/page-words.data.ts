import { dictionary } from '../words/dictionary.ts';

/** What the page without script says around the question. */
export interface FeedbackPageWords {
  readonly title: string;
  /** Everything is kept, and one more press sends it. */
  readonly answerAgain: string;
  readonly sendAgain: string;
  readonly tooMany: string;
  /** Leads back to the page that was asked about. */
  readonly back: string;
}

export const feedbackPageWords = dictionary<FeedbackPageWords>({
  title: 'Tell us if our page helped you',
  answerAgain: 'We do not have your answer yet. Press it again.',
  sendAgain: 'We do not have it yet. What you wrote is still here. Press Send again.',
  tooMany: 'Many answers came from where you are. Yours is still here. Wait a minute, then press it again.',
  back: 'Go back to the page',
});
