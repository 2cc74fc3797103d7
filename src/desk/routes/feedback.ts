import type { FastifyInstance } from 'fastify';
import { feedbackAnswers, longestComment, type FeedbackMessage } from '../../logic/feedback/feedback.ts';
import { tooManyIn } from '../../logic/feedback/feedback-view.ts';
import { feedbackWords } from '../../logic/feedback/feedback-words.data.ts';
import { referenceFormats } from '../../logic/feedback/reference-formats.ts';
import { openProfile } from '../../logic/profile/open-profile.ts';
import { optional, record, required } from '../../logic/shape/shape.ts';
import { fit, id, oneOf, words } from '../../logic/shape/single.ts';
import { languages } from '../../logic/words/language.ts';
import type { Desk } from '../desk.ts';
import { serve, type Operation } from '../operation.ts';
import { sendProblem } from '../refusals.ts';
import { sampleFile } from '../sample-files.ts';
import { openFeedbackStore } from '../stores/feedback.ts';

/** What a press is called: a UUID, with its hyphens or without. */
export const pressPattern = '^[\\da-f]{8}-?([\\da-f]{4}-?){3}[\\da-f]{12}$';
/** The path of a page; what stands after "?" may name a person. */
export const pagePattern = '^/(?!/)[^\\s?#\\\\]{0,299}$';

const feedback: Operation<FeedbackMessage> = {
  name: 'sendFeedback',
  method: 'POST',
  path: '/feedback',
  summary: 'Whether somebody found what they were looking for: one of three answers, and a comment.',
  key: 'must',
  body: {
    shape: record<FeedbackMessage>({
      press: required(fit('a UUID', '2f1c9f5e-6a0b-4d3e-9c53-0b8a1f6f2d11', pressPattern)),
      answer: required(oneOf(feedbackAnswers)),
      service: optional(id()),
      page: optional(fit('the path of a page, without what stands after "?"', '/bins/missed-bin', pagePattern)),
      language: required(oneOf(languages)),
      comment: optional(words('The date is last year’s.')),
      website: optional(words('')),
    }),
    descriptions: {
      '': 'One press on one page.',
      press: 'Made at the first press. A later message with the same one changes the answer, or adds the comment.',
      answer: 'Whether somebody found what they were looking for; "wrong" says that something on the page is.',
      service: 'The service that the page is about, by its id in the council profile.',
      page: 'Where it was asked.',
      language: 'The language in which it was asked.',
      comment: `Up to ${longestComment} characters. What looks like a personal detail is taken out before it is kept.`,
      website: 'Left empty. What is filled in here comes from a program, and is thrown away.',
    },
  },
  answers: { 201: { description: 'It is kept.' } },
};

/** A change of the formats is seen within a minute; reading the profile for each of 500 messages a second would cost more than keeping them. */
const freshFor = 60_000;

/** The formats of the council's own references, which are not taken out of comments. */
export const formatsOf = (desk: Desk): (() => Promise<readonly string[]>) => {
  let read: Promise<readonly string[]> | undefined;
  let readAt = -Infinity;
  return () => {
    const now = desk.now();
    if (read && Math.abs(now - readAt) < freshFor) return read;
    readAt = now;
    read = sampleFile(desk.folders, 'council.json', now)
      .then((text) => referenceFormats(openProfile(JSON.parse(text ?? 'null'))))
      // A profile that cannot be read now names no formats: too much taken out is better than too little.
      .catch(() => []);
    return read;
  };
};

/** `POST /clearway/api/feedback`: an answer, or its comment. */
export function feedbackOperations(app: FastifyInstance, desk: Desk): void {
  const store = openFeedbackStore(desk.database);
  const formats = formatsOf(desk);

  serve(app, desk, feedback, async ({ body, reply }) => {
    const { website, comment = '', language } = body;
    // A program is told what a person would be told.
    if (website) return reply.code(201).send({ received: true });
    const tooMany = tooManyIn(comment);
    if (tooMany > 0) return sendProblem(reply, 422, 'We cannot use this', feedbackWords[language].tooLong(tooMany));
    await store.keep(body, desk.now(), comment ? await formats() : []);
    return reply.code(201).send({ received: true });
  });
}
