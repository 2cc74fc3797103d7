import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FormDefinition } from '../../logic/forms/form.ts';
import type { Desk } from '../desk.ts';
import { deskWords } from '../desk-words.data.ts';
import { readForm } from '../form-files.ts';
import { readToken, signToken } from '../form-token.ts';
import { acknowledgeForm } from '../messages/acknowledge.ts';
import { receiveForm } from '../receive-form.ts';
import { notFound } from '../refusals.ts';
import { trackerKey } from '../request-proof.ts';
import type { PageFacts } from './element-pages.ts';
import { readFacts } from './facts.ts';
import { sendConfirmation } from './form-confirmation.ts';
import { entriesOf } from './form-entries.ts';
import { formAddress, formPage, newKey, newTrip, pressed, sendingKey, type Trip } from './form-pages.ts';
import { readPosted } from './posted.ts';
import { sendForm } from './send-form-page.ts';

type Query = Readonly<Record<string, string | string[] | undefined>>;

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/**
 * Forms without script: `GET /clearway/form?form=missed-bin` begins one, each POST goes one page on, with the same rules, words and
 * markup as the element. All answers travel in the page, so nothing is lost when the desk is started again.
 */
export function formPageRoutes(app: FastifyInstance, desk: Desk): void {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, [...new URLSearchParams(String(body))]),
  );

  const known = async (query: Query) => {
    const definition = await readForm(desk.folders, one(query['form']) ?? '');
    const facts = await readFacts(desk.folders, { lang: one(query['lang']) }, desk.now());
    return definition && facts ? { definition, facts } : undefined;
  };

  app.get<{ Querystring: Query }>('/clearway/form', async (request, reply) => {
    const found = await known(request.query);
    if (!found) return notFound(reply);
    const { definition, facts } = found;
    const sent = one(request.query['sent']);
    if (sent !== undefined) {
      reply.header('cache-control', 'no-store');
      return sendConfirmation(reply, desk, { sent, key: one(request.query['key']) }, definition, facts);
    }
    const given = Object.entries(request.query).flatMap(([name, value]) => [[name, one(value) ?? ''] as const]);
    return sendForm(reply, desk, formPage(newTrip(definition, entriesOf(definition, given)), facts), definition, facts);
  });

  app.post<{ Querystring: Query }>('/clearway/form', { bodyLimit: 1_000_000 }, async (request, reply) => {
    const found = await known(request.query);
    if (!found) return notFound(reply);
    return takeOn(request, reply, desk, found.definition, found.facts);
  });
}

const pagesOf = ({ steps }: FormDefinition): readonly string[] => ['start', 'check', ...steps.map(({ id }) => id)];

/** Takes in what was posted and answers with the page to which the pressed button leads. */
async function takeOn(
  request: FastifyRequest,
  reply: FastifyReply,
  desk: Desk,
  definition: FormDefinition,
  facts: PageFacts,
): Promise<FastifyReply> {
  reply.header('cache-control', 'no-store');
  const { posted, faults: fileFaults } = await readPosted(request, desk.stores.files, definition, facts.language);
  const named = (name: string) => posted.find(([key]) => key === name)?.[1] ?? '';
  const trip: Trip = {
    definition,
    page: pagesOf(definition).includes(named('cw-page')) ? named('cw-page') : 'start',
    entries: entriesOf(definition, posted),
    changing: named('cw-changing') === 'yes',
    key: /^[\w-]{16,80}$/.test(named('cw-key')) ? named('cw-key') : newKey(),
    token: named('cw-token') || signToken(desk.secret, tokenName(definition), desk.now()),
  };
  const action = named('cw-go') || 'next';
  const { page, faults, changing, send } = pressed(trip, action, facts);
  if (send && !isFromPerson(desk, trip, named('website'))) {
    const again = { ...trip, token: signToken(desk.secret, tokenName(definition), desk.now()) };
    return sendForm(reply, desk, formPage(again, facts), definition, facts, {
      note: deskWords[facts.language].sendAgain,
    });
  }
  if (send) return sendOff(reply, desk, trip, facts);
  const stays = fileFaults.length > 0 && action === 'next';
  const all = stays
    ? [...fileFaults, ...faults.filter(({ field }) => fileFaults.every((fault) => fault.field !== field))]
    : faults;
  const next = stays ? trip : { ...trip, page, changing };
  return sendForm(reply, desk, formPage(next, facts, all), definition, facts, { isWrong: all.length > 0 });
}

const tokenName = ({ id }: FormDefinition): string => `form ${id}`;

/**
 * False for what a program seems to have sent: without our token, within two seconds, after a day, or with the box filled in that people
 * do not see. Nothing is thrown away: a person presses Send once more (no puzzle, and no resident's form is lost to a guess).
 */
const isFromPerson = (desk: Desk, { definition, token }: Trip, website: string): boolean =>
  website === '' && readToken(desk.secret, tokenName(definition), token, desk.now(), desk.youngest) === 'good';

/** Keeps the form, and leads to an address of its own: loading that again sends nothing twice. */
async function sendOff(reply: FastifyReply, desk: Desk, trip: Trip, facts: PageFacts): Promise<FastifyReply> {
  const { definition, entries } = trip;
  const { language } = facts;
  const received = await receiveForm(
    desk.stores,
    { definition, entries, key: sendingKey(trip), also: acknowledgeForm(desk, definition, facts) },
    facts,
  );
  if (received.kind !== 'wrong') {
    const { reference } = received.submission;
    const key = trackerKey(desk.secret, reference);
    return reply.redirect(`${formAddress(definition.id, language)}&sent=${reference}&key=${key}`, 303);
  }
  const [first] = received.faults;
  const step = definition.steps.find(({ fields }) => fields.some(({ name }) => name === first?.field));
  const here = received.faults.filter(({ field }) => step?.fields.some(({ name }) => name === field));
  const page = step?.id ?? 'check';
  return sendForm(reply, desk, formPage({ ...trip, page, changing: true }, facts, here), definition, facts, {
    isWrong: true,
  });
}
