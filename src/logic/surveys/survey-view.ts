import type { Profile } from '../profile/profile.ts';
import { textIn, type Language } from '../words/language.ts';
import { surveyScores, type SurveyScore, type SurveyStage } from './survey.ts';
import { surveyWords } from './survey-words.data.ts';

/** What a survey is about: ids of the council's profile, and whose work is judged. */
export interface SurveySettings {
  readonly service?: string | undefined;
  readonly place?: string | undefined;
  readonly stage?: SurveyStage | undefined;
}

/** What the page knows; without a profile a survey names no place and no team. */
export interface SurveyFacts {
  readonly profile?: Profile | undefined;
  readonly language: Language;
}

/** The question as it is asked, the best answer first. */
export interface SurveyView {
  readonly question: string;
  /** Which place, and whom to think of. */
  readonly about?: string | undefined;
  /** Said where a press is sent at once. */
  readonly counts: string;
  readonly choices: readonly { readonly score: SurveyScore; readonly label: string }[];
}

/** What is asked. `surveyView({ service: 'missed-bin' }, { language: 'en' }).choices[0]?.label → 'Very satisfied'` */
export const surveyView = ({ place, stage }: SurveySettings, { profile, language }: SurveyFacts): SurveyView => {
  const words = surveyWords[language];
  const name = textIn(profile?.places.find(({ id }) => id === place)?.name, language);
  const about = [name && words.about(name), stage && words.stages[stage]].filter(Boolean).join(' ');
  return {
    question: words.question,
    about: about || undefined,
    counts: words.counts,
    choices: surveyScores.map((score) => ({ score, label: words.answers[score] })).reverse(),
  };
};
