import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { feedbackAnswers, type FeedbackAnswer } from '../../logic/feedback/feedback.ts';
import { feedbackRoutes } from '../../logic/feedback/feedback-routes.ts';
import { commentView, thanksView, tooManyIn, type FeedbackFacts } from '../../logic/feedback/feedback-view.ts';
import { feedbackWords } from '../../logic/feedback/feedback-words.data.ts';
import { feedbackPageWords } from '../../logic/feedback/page-words.data.ts';
import { feedbackQuestion } from '../../logic/feedback/question-view.ts';
import { referenceFormats } from '../../logic/feedback/reference-formats.ts';
import { serviceById } from '../../logic/profile/find-service.ts';
import { isId } from '../../logic/shape/open.ts';
import { textIn } from '../../logic/words/language.ts';
import { feedbackCommentMarkup, feedbackThanksMarkup } from '../../markup/feedback.ts';
import { feedbackQuestionMarkup } from '../../markup/feedback-question.ts';
import { trapMarkup } from '../../markup/trap.ts';
import { toHtml } from '../../markup/to-html.ts';
import { element, type Content, type Tree } from '../../markup/tree.ts';
import type { Desk } from '../desk.ts';
import { readToken, signToken } from '../form-token.ts';
import { addressBucket } from '../operation.ts';
import { countUp } from '../rate-limit.ts';
import { notFound } from '../refusals.ts';
import { pagePattern, pressPattern } from '../routes/feedback.ts';
import { openFeedbackStore } from '../stores/feedback.ts';
import { openSurveyStore } from '../stores/surveys.ts';
import type { PageFacts } from './element-pages.ts';
import { readFacts } from './facts.ts';
import { layoutPage } from './layout.ts';

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** One person's way through the page: all that is known travels in the page itself. */
interface Visit {
  readonly facts: PageFacts;
  readonly service: string | undefined;
  /** The path of the page that was asked about. */
  readonly page: string | undefined;
  readonly press: string;
  readonly comment: string;
}

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? '';
const answerIn = (text: string | undefined): FeedbackAnswer | undefined =>
  feedbackAnswers.find((answer) => answer === text);
const pageIn = (text: string | undefined): string | undefined =>
  new RegExp(pagePattern).test(text ?? '') ? text : undefined;

/** The page from which somebody came, where it is one of ours. */
const pageBefore = ({ headers }: FastifyRequest): string | undefined => {
  try {
    const { host, pathname } = new URL(headers.referer ?? '');
    return host === headers.host && pathname !== '/clearway/feedback' ? pageIn(pathname) : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The question without script: `GET /clearway/feedback?service=missed-bin` asks, a press posts and counts, and what comes next is what
 * the element would show. With `answer=no` it begins at the ways to a person, and counts nothing yet.
 */
export function feedbackPages(app: FastifyInstance, desk: Desk): void {
  const visitOf = async (request: FastifyRequest<{ Querystring: Query }>): Promise<Visit | undefined> => {
    const facts = await readFacts(desk.folders, { lang: one(request.query['lang']) }, desk.now());
    const service = one(request.query['service']).toLowerCase();
    return (
      facts && {
        facts,
        // A service that the profile does not know is none: the question is worth asking all the same.
        service: isId(service) && serviceById(facts.profile, service) ? service : undefined,
        page: pageIn(one(request.query['page'])) ?? pageBefore(request),
        press: randomUUID(),
        comment: '',
      }
    );
  };

  app.get<{ Querystring: Query }>('/clearway/feedback', async (request, reply) => {
    const visit = await visitOf(request);
    if (!visit) return notFound(reply);
    const answer = answerIn(one(request.query['answer']));
    return answer && answer !== 'yes' ? sendComment(reply, desk, visit, answer) : sendQuestion(reply, desk, visit);
  });

  app.post<{ Querystring: Query }>('/clearway/feedback', { bodyLimit: 50_000 }, async (request, reply) => {
    const begun = await visitOf(request);
    if (!begun) return notFound(reply);
    const posted = new Map(Array.isArray(request.body) ? (request.body as [string, string][]) : []);
    const press = posted.get('press') ?? '';
    const visit = {
      ...begun,
      page: pageIn(posted.get('page')),
      press: new RegExp(pressPattern).test(press) ? press : begun.press,
      comment: posted.get('comment') ?? '',
    };
    return takeIn(request, reply, desk, visit, posted);
  });
}

async function takeIn(
  request: FastifyRequest,
  reply: FastifyReply,
  desk: Desk,
  visit: Visit,
  posted: ReadonlyMap<string, string>,
): Promise<FastifyReply> {
  const { facts, service, page, press, comment } = visit;
  const { language } = facts;
  const words = feedbackPageWords[language];
  const answer = answerIn(posted.get('answer'));
  if (!answer || posted.get('cw-go') === 'change') return sendQuestion(reply, desk, visit);
  const isComment = posted.has('comment');
  const again = (notice: string, status: number) =>
    isComment
      ? sendComment(reply, desk, visit, answer, { notice, status })
      : sendQuestion(reply, desk, visit, { notice, status });
  const next = (tookOut = false) =>
    isComment || answer === 'yes'
      ? sendThanks(reply, desk, visit, answer, tookOut)
      : sendComment(reply, desk, visit, answer);
  // A program is told what a person would be told.
  if (posted.get('website')) return next();
  const limit = { most: desk.perMinute, seconds: 60 };
  if ((await countUp(desk.database, addressBucket(desk, request, 'feedbackPage'), limit, desk.now())) > 0)
    return again(words.tooMany, 429);
  if (readToken(desk.secret, 'feedback', posted.get('cw-token'), desk.now(), desk.youngest) !== 'good')
    return again(isComment ? words.sendAgain : words.answerAgain, 200);
  const tooMany = tooManyIn(comment);
  if (tooMany > 0)
    return sendComment(reply, desk, visit, answer, { error: feedbackWords[language].tooLong(tooMany), status: 422 });
  const message = { press, answer, language, comment, ...(service && { service }), ...(page && { page }) };
  const { isNew, tookOut } = await openFeedbackStore(desk.database).keep(
    message,
    desk.now(),
    referenceFormats(facts.profile),
  );
  // Who answered has seen the question; without script nobody else says so.
  if (isNew)
    await openSurveyStore(desk.database).countShown({ kind: 'feedback', ...(service && { service }) }, desk.now());
  return next(tookOut);
}

/** What is said above the question, and what is wrong in it. */
interface Told {
  readonly notice?: string;
  readonly error?: string;
  readonly status?: number;
}

const hiddenInput = (name: string, value: string): Tree => element('input', { type: 'hidden', name, value });

const addressOf = ({ service, facts: { language } }: Visit): string =>
  `/clearway/feedback?${service ? `service=${service}&` : ''}lang=${language}`;

/** What travels in the page from one press to the next. */
const carried = ({ press, page }: Visit, { secret, now }: Desk): readonly Content[] => [
  hiddenInput('press', press),
  page !== undefined && hiddenInput('page', page),
  hiddenInput('cw-token', signToken(secret, 'feedback', now())),
];

const factsFor = ({ facts, service }: Visit, answer: FeedbackAnswer): FeedbackFacts => ({
  answer,
  language: facts.language,
  service,
  profile: facts.profile,
  routes: answer === 'no' ? feedbackRoutes(service, facts) : [],
});

function sendQuestion(reply: FastifyReply, desk: Desk, visit: Visit, told: Told = {}): Promise<FastifyReply> {
  const { language } = visit.facts;
  const hidden = [carried(visit, desk), trapMarkup(feedbackWords[language].emptyBox)];
  const question = feedbackQuestionMarkup(feedbackQuestion(language), { action: addressOf(visit), hidden });
  return sendPage(reply, desk, visit, question, told);
}

function sendComment(
  reply: FastifyReply,
  desk: Desk,
  visit: Visit,
  answer: FeedbackAnswer,
  told: Told = {},
): Promise<FastifyReply> {
  const view = commentView(factsFor(visit, answer), visit.comment, told.error);
  const hidden = [carried(visit, desk), hiddenInput('answer', answer)];
  const box = feedbackCommentMarkup(view, { id: 'feedback-comment', action: addressOf(visit), hidden });
  return sendPage(reply, desk, visit, box, told);
}

function sendThanks(
  reply: FastifyReply,
  desk: Desk,
  visit: Visit,
  answer: FeedbackAnswer,
  tookOut: boolean,
): Promise<FastifyReply> {
  const { page, comment, facts } = visit;
  const thanks = feedbackThanksMarkup(thanksView(factsFor(visit, answer), { comment: comment.trim(), tookOut }));
  const back = page && element('p', {}, element('a', { href: page }, feedbackPageWords[facts.language].back));
  return sendPage(reply, desk, visit, [thanks, back], {});
}

async function sendPage(
  reply: FastifyReply,
  { folders }: Desk,
  { facts: { profile, language }, service }: Visit,
  content: Content,
  { notice, error, status = 200 }: Told,
): Promise<FastifyReply> {
  const { title } = feedbackPageWords[language];
  const name = textIn(serviceById(profile, service)?.name, language);
  const named = name ? `${title}: ${name}` : title;
  const before = error === undefined ? '' : language === 'cy' ? 'Gwall: ' : 'Error: ';
  const told = notice && element('p', { class: 'cw-feedback-notice' }, notice);
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(
      await layoutPage(folders, {
        language,
        title: named,
        before,
        content: toHtml([element('h1', {}, named), told, content]),
      }),
    );
}
