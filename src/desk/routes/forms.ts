import type { FastifyInstance } from 'fastify';
import { wallTime } from '../../logic/calendar/zoned-time.ts';
import { confirmationView } from '../../logic/forms/confirmation-view.ts';
import type { Entries, FormDefinition } from '../../logic/forms/form.ts';
import { isRecord } from '../../logic/shape/open.ts';
import { languageOf, type Language } from '../../logic/words/language.ts';
import type { Folders } from '../config.ts';
import { deskWords } from '../desk-words.data.ts';
import { formFile, readForm } from '../form-files.ts';
import { idempotencyKey, keyProblem } from '../idempotency-key.ts';
import type { PageFacts } from '../pages/element-pages.ts';
import { readFacts } from '../pages/facts.ts';
import { entriesOf } from '../pages/form-entries.ts';
import { receiveForm, type Stores } from '../receive-form.ts';
import { notFound, sendProblem } from '../refusals.ts';
import type { Submission } from '../stores/submissions.ts';

/** A form of a thousand answers has some 50 kB. */
const bodyLimit = 100_000;

/** `GET /forms/{id}.json`: a form's definition. `POST /clearway/api/forms/{id}`: its answers. */
export function formRoutes(app: FastifyInstance, { folders, stores, now }: FormDesk): void {
  app.get<{ Params: { id: string } }>('/forms/:id(^[a-z\\d-]{1,60}).json', async (request, reply) => {
    const text = await formFile(folders, request.params.id);
    return text === undefined ? notFound(reply) : reply.type('application/json; charset=utf-8').send(text);
  });

  app.post<{ Params: { id: string } }>('/clearway/api/forms/:id', { bodyLimit }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const definition = await readForm(folders, request.params.id);
    const key = idempotencyKey(request);
    const sent = readSent(definition, request.body);
    const facts = await readFacts(folders, { lang: sent?.language }, now());
    if (!definition || !facts) return notFound(reply);
    if (!key || key === 'wrong') return keyProblem(reply);
    if (!sent) return sendProblem(reply, 400, 'We cannot read these answers', shapeWanted);

    const { language } = sent;
    const today = wallTime(now(), facts.profile.timeZone).date;
    const received = await receiveForm(
      stores,
      { definition, entries: sent.entries, key },
      { language, today, now: now() },
    );
    if (received.kind === 'kept') return reply.code(201).send(answerTo(received.submission, definition, facts));
    const words = deskWords[language];
    if (received.kind === 'wrong')
      return sendProblem(reply, 422, words.formWrong, words.formWrongNext, { faults: received.faults });
    const { reference } = received.submission;
    return sendProblem(reply, 409, words.otherAnswers, words.otherAnswersNext(reference), { reference });
  });
}

/** What the routes of forms need. */
export interface FormDesk {
  readonly folders: Folders;
  readonly stores: Stores;
  readonly now: () => number;
}

const shapeWanted =
  'Send JSON like {"entries": {"bin": ["green"]}, "language": "en"}: under the name of each control the list of what stands in it.';

interface Sent {
  readonly entries: Entries;
  readonly language: Language;
}

/** The answers in a message, under the names that the form has; undefined where they do not have the shape that is wanted. */
function readSent(definition: FormDefinition | undefined, body: unknown): Sent | undefined {
  if (!definition || !isRecord(body) || !isRecord(body['entries'])) return undefined;
  const pairs: [string, string][] = [];
  for (const [name, values] of Object.entries(body['entries'])) {
    if (!Array.isArray(values)) return undefined;
    for (const value of values as readonly unknown[]) {
      if (typeof value !== 'string') return undefined;
      pairs.push([name, value]);
    }
  }
  const { language } = body;
  return {
    entries: entriesOf(definition, pairs),
    language: languageOf(typeof language === 'string' ? language : undefined),
  };
}

/** The same answer for as long as the form is kept: what is asked again is answered alike. */
const answerTo = ({ reference, receivedAt, language }: Submission, definition: FormDefinition, facts: PageFacts) => ({
  reference,
  receivedAt: new Date(receivedAt).toISOString(),
  view: confirmationView(definition, { reference, receivedAt }, { ...facts, language }),
});
