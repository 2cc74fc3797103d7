import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { confirmationView } from '../../logic/forms/confirmation-view.ts';
import type { FormDefinition } from '../../logic/forms/form.ts';
import { tidyReference } from '../../logic/requests/reference.ts';
import { textIn } from '../../logic/words/language.ts';
import { formMarkup } from '../../markup/form-page.ts';
import { toHtml } from '../../markup/to-html.ts';
import { element, type Tree } from '../../markup/tree.ts';
import { receiveForm } from '../receive-form.ts';
import { notFound } from '../refusals.ts';
import { readForm } from '../form-files.ts';
import type { FormDesk } from '../routes/forms.ts';
import type { PageFacts } from './element-pages.ts';
import { readFacts } from './facts.ts';
import { fillElements } from './fill.ts';
import { entriesOf } from './form-entries.ts';
import { headingText, withoutHeading } from './form-heading.ts';
import { formAddress, formPage, newKey, newTrip, pressed, sendingKey, todayOf, type Trip } from './form-pages.ts';
import { layoutPage } from './layout.ts';
import { readPosted } from './posted.ts';

type Query = Readonly<Record<string, string | string[] | undefined>>;

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/**
 * Forms without script: `GET /clearway/form?form=missed-bin` begins one, each POST goes one page on, with the same rules, words and
 * markup as the element. All answers travel in the page, so nothing is lost when the desk is started again.
 */
export function formPageRoutes(app: FastifyInstance, desk: FormDesk): void {
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
    if (sent !== undefined) return sendConfirmation(reply, desk, sent, definition, facts);
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
  desk: FormDesk,
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
  };
  const action = named('cw-go') || 'next';
  const { page, faults, changing, send } = pressed(trip, action, facts);
  if (send) return sendOff(reply, desk, trip, facts);
  const stays = fileFaults.length > 0 && action === 'next';
  const all = stays
    ? [...fileFaults, ...faults.filter(({ field }) => fileFaults.every((fault) => fault.field !== field))]
    : faults;
  const next = stays ? trip : { ...trip, page, changing };
  return sendForm(reply, desk, formPage(next, facts, all), definition, facts, all.length > 0);
}

/** Keeps the form, and leads to an address of its own: loading that again sends nothing twice. */
async function sendOff(reply: FastifyReply, desk: FormDesk, trip: Trip, facts: PageFacts): Promise<FastifyReply> {
  const { definition, entries } = trip;
  const { language, now } = facts;
  const received = await receiveForm(
    desk.stores,
    { definition, entries, key: sendingKey(trip) },
    { language, today: todayOf(facts), now },
  );
  if (received.kind !== 'wrong') {
    const { reference } = received.submission;
    return reply.redirect(`${formAddress(definition.id, language)}&sent=${reference}`, 303);
  }
  const [first] = received.faults;
  const step = definition.steps.find(({ fields }) => fields.some(({ name }) => name === first?.field));
  const here = received.faults.filter(({ field }) => step?.fields.some(({ name }) => name === field));
  const page = step?.id ?? 'check';
  return sendForm(reply, desk, formPage({ ...trip, page, changing: true }, facts, here), definition, facts, true);
}

async function sendConfirmation(
  reply: FastifyReply,
  desk: FormDesk,
  sent: string,
  definition: FormDefinition,
  facts: PageFacts,
): Promise<FastifyReply> {
  const reference = tidyReference(sent);
  const submission = reference === undefined ? undefined : await desk.stores.submissions.byReference(reference);
  if (submission?.form !== definition.id) return notFound(reply);
  const view = confirmationView(definition, submission, facts);
  return sendForm(reply, desk, formMarkup(view, { language: facts.language }), definition, facts);
}

/** A page of a form in the council's page, with its question and, where something is wrong, "Error: " before the title (requirements, rule 3). */
async function sendForm(
  reply: FastifyReply,
  { folders, now }: FormDesk,
  form: Tree,
  definition: FormDefinition,
  { language }: PageFacts,
  isWrong = false,
): Promise<FastifyReply> {
  const name = textIn(definition.title, language);
  const isStart = form.attributes['data-cw-page'] === 'start';
  // Where script comes after all, the element goes on from this very page. The first page of a form is called as the form itself.
  const content = toHtml([
    element('h1', {}, name),
    element('cw-form', { definition: `/forms/${definition.id}.json` }, isStart ? withoutHeading(form) : form),
  ]);
  const error = language === 'cy' ? 'Gwall: ' : 'Error: ';
  const before = `${isWrong ? error : ''}${isStart ? '' : `${headingText(form)} - `}`;
  const page = await layoutPage(folders, { language, title: name, before, content });
  return reply
    .code(isWrong ? 422 : 200)
    .type('text/html; charset=utf-8')
    .send(await fillElements(page, folders, now()));
}
