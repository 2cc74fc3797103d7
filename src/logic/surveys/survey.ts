/** The five answers as numbers: 5 is very satisfied, 1 very dissatisfied. */
export const surveyScores = [1, 2, 3, 4, 5] as const;

export type SurveyScore = (typeof surveyScores)[number];

/** Whose work is judged: whoever somebody spoke to first, or the team that did the work afterwards. */
export const surveyStages = ['front-desk', 'service-team'] as const;

export type SurveyStage = (typeof surveyStages)[number];

/** How many characters a comment may have. GOV.UK asks for as many. */
export const mostCharacters = 1200;

/** A score as a form sends it; undefined for all else. `surveyScoreOf('4') → 4` */
export const surveyScoreOf = (text: string | undefined): SurveyScore | undefined =>
  surveyScores.find((score) => String(score) === text);
