import type { FastifyInstance } from 'fastify';
import { countOf } from '../../logic/forms/count.ts';
import { optional, record, required } from '../../logic/shape/shape.ts';
import { fit, id, oneOf, wholeNumber, words } from '../../logic/shape/single.ts';
import { mostCharacters, surveyStages, type SurveyScore, type SurveyStage } from '../../logic/surveys/survey.ts';
import { answerWords } from '../../logic/surveys/answer-words.data.ts';
import { languages, type Language } from '../../logic/words/language.ts';
import type { Desk } from '../desk.ts';
import { serve, type Operation } from '../operation.ts';
import { sendProblem } from '../refusals.ts';
import { openSurveyStore } from '../stores/surveys.ts';
import { formatsOf, pressPattern } from './feedback.ts';

/** A survey as it is sent. */
interface SurveyMessage {
  readonly press: string;
  readonly score: number;
  readonly service?: string;
  readonly place?: string;
  readonly stage: SurveyStage;
  readonly language: Language;
  readonly comment?: string;
  readonly website?: string;
}

const surveys: Operation<SurveyMessage> = {
  name: 'sendSurvey',
  method: 'POST',
  path: '/surveys',
  summary: 'How somebody felt about a service: one of five answers, and a comment.',
  key: 'must',
  body: {
    shape: record<SurveyMessage>({
      press: required(fit('a UUID', '2f1c9f5e-6a0b-4d3e-9c53-0b8a1f6f2d11', pressPattern)),
      score: required(wholeNumber({ min: 1, max: 5 }, 4)),
      service: optional(id()),
      place: optional(id()),
      stage: required(oneOf(surveyStages)),
      language: required(oneOf(languages)),
      comment: optional(words('The crew put the bin back.')),
      website: optional(words('')),
    }),
    descriptions: {
      '': 'One person’s survey.',
      press: 'Made at the first press. A later message with the same one changes the answer, or adds the comment.',
      score: '5 is very satisfied, 1 very dissatisfied.',
      service: 'The service, by its id in the council profile.',
      place: 'The place where somebody was served, by its id in the council profile.',
      stage: 'Whose work is judged: whoever somebody spoke to first, or the team that did the work.',
      language: 'The language in which it was asked.',
      comment: `Up to ${mostCharacters} characters. What looks like a personal detail is taken out before it is kept.`,
      website: 'Left empty. What is filled in here comes from a program, and is thrown away.',
    },
  },
  answers: { 201: { description: 'It is kept.' } },
};

interface ShownMessage {
  readonly kind: 'feedback' | 'survey';
  readonly service?: string;
}

const shown: Operation<ShownMessage> = {
  name: 'countShown',
  method: 'POST',
  path: '/shown',
  summary: 'A question came into view; with the answers it gives the uptake.',
  // All that read the council's pages in one office or library come from one address.
  weight: 0.1,
  body: {
    shape: record<ShownMessage>({ kind: required(oneOf(['feedback', 'survey'])), service: optional(id()) }),
    descriptions: {
      '': 'A question that somebody saw.',
      kind: 'Which question.',
      service: 'The service, by its id in the council profile.',
    },
  },
  answers: { 204: { description: 'It is counted.' } },
};

/** `POST /clearway/api/surveys`: an answer, or its comment. `POST /clearway/api/shown`: a question came into view. */
export function surveyOperations(app: FastifyInstance, desk: Desk): void {
  const store = openSurveyStore(desk.database);
  const formats = formatsOf(desk);

  serve(app, desk, surveys, async ({ body, reply }) => {
    const { website, comment = '', score } = body;
    // A program is told what a person would be told.
    if (website) return reply.code(201).send({ received: true });
    if (countOf(comment, 'characters') > mostCharacters)
      return sendProblem(reply, 422, 'We cannot use this', answerWords[body.language].tooLong);
    await store.keep({ ...body, score: score as SurveyScore }, desk.now(), comment ? await formats() : []);
    return reply.code(201).send({ received: true });
  });

  serve(app, desk, shown, async ({ body, reply }) => {
    await store.countShown(body, desk.now());
    return reply.code(204).send();
  });
}
