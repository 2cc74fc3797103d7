import { surveyScores, type SurveyScore } from './survey.ts';

/** How often each answer was given; one that is missing was never given. */
export type SurveyCounts = Readonly<Partial<Record<SurveyScore, number>>>;

/** How a service is doing, and how far to trust that: a score never stands without its answers and its uptake. */
export interface Satisfaction {
  /** From 0, all very dissatisfied, to 100, all very satisfied; undefined while nobody has answered. */
  readonly score: number | undefined;
  readonly answers: number;
  /** How often the question came into view; undefined where that was not counted. */
  readonly shown: number | undefined;
  /** How many in 100 of those who saw the question answered it; undefined where it is not known. */
  readonly uptake: number | undefined;
}

/** What an answer weighs. The GOV.UK Performance Platform weighed so, so scores can be laid beside older ones. */
const weights: Readonly<Record<SurveyScore, number>> = { 5: 100, 4: 75, 3: 50, 2: 25, 1: 0 };

/** To one decimal: a second one would claim more than a few hundred answers can tell. */
const rounded = (number: number): number => Math.round(number * 10) / 10;

/**
 * The score of a service from its answers. `satisfactionOf({ 5: 2, 3: 2 }, 16) → { score: 75, answers: 4, shown: 16, uptake: 25 }`
 *
 * The uptake is unknown where more answered than are said to have seen the question: some browsers and networks keep the count from us,
 * and a number over 100 would be believed.
 */
export const satisfactionOf = (counts: SurveyCounts, shown?: number): Satisfaction => {
  const given = surveyScores.map((score) => ({ times: counts[score] ?? 0, weight: weights[score] }));
  const answers = given.reduce((sum, { times }) => sum + times, 0);
  const weighed = given.reduce((sum, { times, weight }) => sum + times * weight, 0);
  const isKnown = shown !== undefined && shown > 0 && shown >= answers;
  return {
    score: answers > 0 ? rounded(weighed / answers) : undefined,
    answers,
    shown,
    uptake: isKnown ? rounded((answers / shown) * 100) : undefined,
  };
};
