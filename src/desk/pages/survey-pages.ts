import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { feedbackWords } from '../../logic/feedback/feedback-words.data.ts';
import { referenceFormats } from '../../logic/feedback/reference-formats.ts';
import { countOf } from '../../logic/forms/count.ts';
import { surveyCommentView, thanksView } from '../../logic/surveys/answer-view.ts';
import { answerWords } from '../../logic/surveys/answer-words.data.ts';
import { surveyPageWords } from '../../logic/surveys/page-words.data.ts';
import { mostCharacters, surveyScoreOf, surveyStages, type SurveyScore } from '../../logic/surveys/survey.ts';
import { surveyView, type SurveySettings } from '../../logic/surveys/survey-view.ts';
import { isId } from '../../logic/shape/open.ts';
import { textIn } from '../../logic/words/language.ts';
import { errorMarkup } from '../../markup/error.ts';
import { errorSummaryMarkup } from '../../markup/error-summary.ts';
import { trapMarkup } from '../../markup/trap.ts';
import { surveyMarkup } from '../../markup/survey.ts';
import { surveyCommentMarkup, surveyThanksMarkup } from '../../markup/survey-answer.ts';
import { toHtml } from '../../markup/to-html.ts';
import { element, type Content, type Tree } from '../../markup/tree.ts';
import { deskWords } from '../desk-words.data.ts';
import type { Desk } from '../desk.ts';
import { readToken, signToken } from '../form-token.ts';
import { addressBucket } from '../operation.ts';
import { countUp } from '../rate-limit.ts';
import { notFound } from '../refusals.ts';
import { openSurveyStore } from '../stores/surveys.ts';
import type { PageFacts } from './element-pages.ts';
import { readFacts } from './facts.ts';
import { layoutPage } from './layout.ts';

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What a survey's page is about, and what it knows. */
interface SurveyPage {
  readonly settings: SurveySettings;
  readonly facts: PageFacts;
  readonly given?: Given;
}

/** What stood in a page that comes again. */
interface Given {
  readonly press: string;
  readonly score?: SurveyScore | undefined;
  readonly comment: string;
}

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);
const idIn = (value: string | string[] | undefined): string | undefined => {
  const id = one(value)?.toLowerCase();
  return isId(id) ? id : undefined;
};

/** The address of a survey's page. */
const addressOf = ({ service, place, stage }: SurveySettings, language: string, thanks?: string): string => {
  const named = Object.entries({ service, place, stage, lang: language, thanks });
  return `/clearway/survey?${named.flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])).join('&')}`;
};

/**
 * The survey without script: `GET /clearway/survey?service=missed-bin&stage=front-desk`. The short addresses are for those who hear or
 * read one and answer later (requirements, R99): `/survey/missed-bin`, `/survey/missed-bin/team`, and in Welsh `/arolwg/missed-bin`.
 */
export function surveyPages(app: FastifyInstance, desk: Desk): void {
  for (const [name, language] of [
    ['survey', 'en'],
    ['arolwg', 'cy'],
  ] as const)
    for (const [end, stage] of [
      ['', 'front-desk'],
      [language === 'en' ? '/team' : '/tim', 'service-team'],
    ] as const)
      app.get<{ Params: { service: string } }>(`/${name}/:service${end}`, async (request, reply) =>
        reply.redirect(addressOf({ service: idIn(request.params.service) ?? 'unknown', stage }, language), 302),
      );

  const pageOf = async (query: Query): Promise<SurveyPage | undefined> => {
    const facts = await readFacts(desk.folders, { lang: one(query['lang']) }, desk.now());
    const stage = surveyStages.find((each) => each === one(query['stage']));
    return facts && { settings: { service: idIn(query['service']), place: idIn(query['place']), stage }, facts };
  };

  app.get<{ Querystring: Query }>('/clearway/survey', async (request, reply) => {
    const page = await pageOf(request.query);
    if (!page) return notFound(reply);
    const thanks = one(request.query['thanks']);
    if (thanks) return sendThanks(reply, desk, page, thanks === 'without-details');
    return isKnown(page) ? sendSurvey(reply, desk, page) : sendUnknown(reply, desk, page);
  });

  app.post<{ Querystring: Query }>('/clearway/survey', { bodyLimit: 50_000 }, async (request, reply) => {
    const page = await pageOf(request.query);
    return page && isKnown(page) ? takeIn(request, reply, desk, page) : notFound(reply);
  });
}

const isKnown = ({ settings: { service }, facts: { profile } }: SurveyPage): boolean =>
  service === undefined || profile.services.some(({ id }) => id === service);

async function takeIn(
  request: FastifyRequest,
  reply: FastifyReply,
  desk: Desk,
  page: SurveyPage,
): Promise<FastifyReply> {
  const { settings, facts } = page;
  const { language } = facts;
  const posted = new Map(Array.isArray(request.body) ? (request.body as [string, string][]) : []);
  const press = /^[\da-f-]{36}$/.test(posted.get('press') ?? '') ? String(posted.get('press')) : randomUUID();
  const given: Given = {
    press,
    score: surveyScoreOf(posted.get('score')),
    comment: (posted.get('comment') ?? '').slice(0, 20_000),
  };
  const words = surveyPageWords[language];
  // A program is told what a person would be told.
  if (posted.get('website')) return reply.redirect(addressOf(settings, language, 'yes'), 303);
  const limit = { most: desk.perMinute, seconds: 60 };
  const again = (notice: string, status: number) => sendSurvey(reply, desk, { ...page, given }, { notice, status });
  if ((await countUp(desk.database, addressBucket(desk, request, 'surveyPage'), limit, desk.now())) > 0)
    return again(words.tooMany, 429);
  if (readToken(desk.secret, 'survey', posted.get('cw-token'), desk.now(), desk.youngest) !== 'good')
    return again(words.again, 200);
  const isTooLong = countOf(given.comment, 'characters') > mostCharacters;
  const { score } = given;
  if (!score || isTooLong) {
    const comment = isTooLong ? answerWords[language].tooLong : undefined;
    return sendSurvey(
      reply,
      desk,
      { ...page, given },
      { errors: { score: score ? undefined : words.chooseOne, comment }, status: 422 },
    );
  }
  const { service, place, stage = 'front-desk' } = settings;
  const store = openSurveyStore(desk.database);
  const entry = { press, score, service, place, stage, language, comment: given.comment };
  const { isNew, tookOut } = await store.keep(entry, desk.now(), referenceFormats(facts.profile));
  // Who answered has seen the question; without script nobody else says so.
  if (isNew) await store.countShown({ kind: 'survey', ...(service && { service }) }, desk.now());
  return reply.redirect(addressOf(settings, language, tookOut ? 'without-details' : 'yes'), 303);
}

const hiddenInput = (name: string, value: string): Tree => element('input', { type: 'hidden', name, value });

interface Told {
  readonly notice?: string;
  readonly errors?: { readonly score?: string | undefined; readonly comment?: string | undefined };
  readonly status?: number;
}

/** The question; where script comes after all, the element goes on from this very page. */
function sendSurvey(reply: FastifyReply, desk: Desk, page: SurveyPage, told: Told = {}): Promise<FastifyReply> {
  const { settings, facts, given } = page;
  const { language } = facts;
  const { notice, errors, status = 200 } = told;
  const errorAt = (id: string, words: string | undefined) => words !== undefined && errorMarkup(words, id, language);
  const form = surveyMarkup(surveyView(settings, facts), {
    id: 'survey',
    action: addressOf(settings, language),
    hidden: [
      hiddenInput('press', given?.press ?? randomUUID()),
      hiddenInput('cw-token', signToken(desk.secret, 'survey', desk.now())),
      trapMarkup(feedbackWords[language].emptyBox),
    ],
    score: given?.score,
    error: errorAt('survey-score-error', errors?.score),
    more: surveyCommentMarkup(surveyCommentView(language), {
      id: 'survey',
      comment: given?.comment,
      error: errorAt('survey-comment-error', errors?.comment),
    }),
  });
  const { service, place, stage } = settings;
  const wrong = [
    { message: errors?.score, control: 'survey-5' },
    { message: errors?.comment, control: 'survey-comment' },
  ].flatMap(({ message, control }) => (message === undefined ? [] : [{ message, control }]));
  return sendPage(reply, desk, page, status, [
    wrong.length > 0 && errorSummaryMarkup({ heading: deskWords[language].formWrong, items: wrong }, 'survey'),
    notice && element('p', { class: 'cw-survey-notice' }, notice),
    element('cw-survey', { service, place, stage }, form),
  ]);
}

const sendThanks = (reply: FastifyReply, desk: Desk, page: SurveyPage, tookOut: boolean): Promise<FastifyReply> =>
  sendPage(reply, desk, page, 200, surveyThanksMarkup(thanksView(page.settings, page.facts, { tookOut }), 'survey'));

/** Somebody may have misheard a short address, or mistyped it. */
function sendUnknown(reply: FastifyReply, desk: Desk, page: SurveyPage): Promise<FastifyReply> {
  const { settings, facts } = page;
  const { language, profile } = facts;
  const words = surveyPageWords[language];
  const link = (service: string | undefined, name: string): Tree =>
    element('li', {}, element('a', { href: addressOf({ ...settings, service }, language) }, name));
  return sendPage(reply, desk, { ...page, settings: {} }, 404, [
    element('p', {}, words.unknown, '. ', words.unknownNext),
    element(
      'ul',
      {},
      profile.services.map(({ id, name }) => link(id, textIn(name, language))),
      link(undefined, words.any),
    ),
  ]);
}

async function sendPage(
  reply: FastifyReply,
  { folders }: Desk,
  { settings: { service }, facts: { profile, language } }: SurveyPage,
  status: number,
  content: Content,
): Promise<FastifyReply> {
  const { title } = surveyPageWords[language];
  const name = textIn(profile.services.find(({ id }) => id === service)?.name, language);
  const named = name ? `${title}: ${name}` : title;
  const error = language === 'cy' ? 'Gwall: ' : 'Error: ';
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(
      await layoutPage(folders, {
        language,
        title: named,
        before: status === 422 ? error : '',
        content: toHtml([element('h1', {}, named), content]),
      }),
    );
}
