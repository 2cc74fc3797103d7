import type { FastifyInstance, FastifyReply } from 'fastify';
import { confirmationView } from '../../logic/forms/confirmation-view.ts';
import type { Entries, FormDefinition } from '../../logic/forms/form.ts';
import type { JsonSchema } from '../../logic/shape/json-schema.ts';
import { isRecord } from '../../logic/shape/open.ts';
import { languageOf, type Language } from '../../logic/words/language.ts';
import type { Desk } from '../desk.ts';
import { deskWords } from '../desk-words.data.ts';
import { formFile, readForm } from '../form-files.ts';
import { serve, type Call, type Operation } from '../operation.ts';
import { acknowledgeForm } from '../messages/acknowledge.ts';
import type { PageFacts } from '../pages/element-pages.ts';
import { readFacts } from '../pages/facts.ts';
import { entriesOf } from '../pages/form-entries.ts';
import { receiptOf } from '../receipt.ts';
import { receiveForm } from '../receive-form.ts';
import { notFound, sendProblem } from '../refusals.ts';
import type { Submission } from '../stores/submissions.ts';

const entriesSchema: JsonSchema = {
  type: 'object',
  required: ['entries'],
  properties: {
    entries: {
      type: 'object',
      additionalProperties: { type: 'array', items: { type: 'string' } },
      description: 'Under the name of each control the list of what stands in it.',
      examples: [{ bin: ['blue'], 'missed-on-day': ['23'] }],
    },
    language: { enum: ['en', 'cy'], description: 'The language of the page, and of what we send.' },
  },
};

const sendForm: Operation = {
  name: 'sendForm',
  method: 'POST',
  path: '/forms/{id}',
  summary: 'Takes in the answers to a form. The same key with the same answers is one form, however often it comes.',
  key: 'must',
  // A form of a thousand answers has some 50 kB.
  bodyLimit: 100_000,
  content: { schema: entriesSchema },
  answers: {
    201: {
      description: 'We have it: its reference, when it came, and what happens next in words.',
      schema: {
        type: 'object',
        required: ['reference', 'receivedAt', 'view'],
        properties: {
          reference: { type: 'string', examples: ['7K4P-9QX3'] },
          receivedAt: { type: 'string', format: 'date-time' },
          view: { type: 'object' },
        },
      },
    },
    409: { description: 'The key came before, with other answers.' },
    422: { description: 'Some answers are missing or wrong: `faults` says which, in words.' },
  },
};

/** `GET /forms/{id}.json`: a form's definition. `POST /clearway/api/forms/{id}`: its answers. */
export function formRoutes(app: FastifyInstance, desk: Desk): void {
  app.get<{ Params: { id: string } }>('/forms/:id(^[a-z\\d-]{1,60}).json', async (request, reply) => {
    const text = await formFile(desk.folders, request.params.id);
    return text === undefined ? notFound(reply) : reply.type('application/json; charset=utf-8').send(text);
  });
  serve(app, desk, sendForm, (call) => takeForm(desk, call));
}

async function takeForm(desk: Desk, { request, reply, key, parameters }: Call<unknown>): Promise<FastifyReply> {
  const definition = await readForm(desk.folders, parameters['id'] ?? '');
  const sent = readSent(definition, request.body);
  const facts = await readFacts(desk.folders, { lang: sent?.language }, desk.now());
  if (!definition || !facts) return notFound(reply);
  if (!sent) return sendProblem(reply, 400, 'We cannot read these answers', shapeWanted);

  const { language } = sent;
  const also = acknowledgeForm(desk, definition, facts);
  const received = await receiveForm(
    desk.stores,
    { definition, entries: sent.entries, key, also },
    { ...facts, language },
  );
  if (received.kind === 'kept') return reply.code(201).send(answerTo(desk, received.submission, definition, facts));
  const words = deskWords[language];
  if (received.kind === 'wrong')
    return sendProblem(reply, 422, words.formWrong, words.formWrongNext, { faults: received.faults });
  const { reference } = received.submission;
  return sendProblem(reply, 409, words.otherAnswers, words.otherAnswersNext(reference), { reference });
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
const answerTo = (desk: Desk, submission: Submission, definition: FormDefinition, facts: PageFacts) => {
  const { reference, receivedAt, language } = submission;
  const receipt = receiptOf(desk, submission, { service: definition.service, language });
  return {
    reference,
    receivedAt: new Date(receivedAt).toISOString(),
    view: confirmationView(definition, receipt, { ...facts, language }),
  };
};
