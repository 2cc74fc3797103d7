import { dictionary } from '../words/dictionary.ts';
import type { SurveyScore, SurveyStage } from './survey.ts';

/** What a survey asks. Question and answers are GOV.UK's, word for word, so that scores can be compared. */
export interface SurveyWords {
  readonly question: string;
  readonly answers: Readonly<Record<SurveyScore, string>>;
  /** Before the name of a place. */
  readonly about: (place: string) => string;
  /** Whom to think of when one answers. */
  readonly stages: Readonly<Record<SurveyStage, string>>;
  /** Said where a press is sent at once: radios elsewhere wait for a button. */
  readonly counts: string;
  /** Where what comes after a press could not be fetched. */
  readonly notYet: string;
}

export const surveyWords = dictionary<SurveyWords>({
  question: 'Overall, how did you feel about the service you received today?',
  answers: {
    5: 'Very satisfied',
    4: 'Satisfied',
    3: 'Neither satisfied nor dissatisfied',
    2: 'Dissatisfied',
    1: 'Very dissatisfied',
  },
  about: (place) => `About: ${place}.`,
  stages: {
    'front-desk': 'Think of the people you spoke to first.',
    'service-team': 'Think of the team that did the work.',
  },
  counts: 'Your answer counts as soon as you choose it.',
  notYet: 'We could not send your answer yet. We will send it when the connection returns.',
});
