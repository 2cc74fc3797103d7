import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { countOf } from '../../logic/forms/count.ts';
import { lookupWords } from '../../logic/requests/tracker-lookup-words.data.ts';
import { trackerPageWords } from '../../logic/requests/tracker-page-words.data.ts';
import { languageOf, type Language } from '../../logic/words/language.ts';
import type { Desk } from '../desk.ts';
import { serve, type Call } from '../operation.ts';
import { readFacts } from '../pages/facts.ts';
import { sendProblem } from '../refusals.ts';
import {
  answerOutcome,
  chaseRequest,
  longestNote,
  viewOf,
  type ActionFacts,
  type Pressed,
} from '../request-actions.ts';
import { provenRequest, type Proof } from '../request-proof.ts';
import { chase, look, outcome, type ChaseMessage } from './request-operations.ts';

const one = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : Array.isArray(value) ? one(value[0]) : undefined;

const decoded = (text: string | undefined): string | undefined => {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return text;
  }
};

const proofOf = ({ headers, query }: FastifyRequest): Proof => {
  const given = decoded(one(headers['clearway-proof']));
  return { key: one((query as Record<string, unknown>)['key']) ?? given, word: given };
};

const sendUnknown = (reply: FastifyReply, language: Language): FastifyReply => {
  const { heading, lines } = lookupWords[language].failures.unknown;
  return sendProblem(reply, 404, heading, lines.join(' '));
};

/** `GET /clearway/api/requests/{reference}`, and what a resident can do with a request: ask us to hurry, and say whether it is done. */
export function requestRoutes(app: FastifyInstance, desk: Desk): void {
  const about = async (language: Language): Promise<ActionFacts | undefined> => {
    const facts = await readFacts(desk.folders, { lang: language }, desk.now());
    return facts && { ...facts, language };
  };

  serve(app, desk, look, async ({ request, reply, parameters }) => {
    const language = languageOf(one((request.query as Record<string, unknown>)['lang']));
    const found = await provenRequest(desk, parameters['reference'] ?? '', proofOf(request));
    const facts = await about(language);
    if (!found || !facts) return sendUnknown(reply, language);
    return reply.send({ reference: found.reference, view: await viewOf(desk, found, facts) });
  });

  /** Does what was pressed, and answers with the request as it is then. */
  const press = async <Body extends ChaseMessage>(
    { request, reply, parameters, body }: Call<Body>,
    act: (reference: string, facts: ActionFacts) => Promise<Pressed>,
  ): Promise<FastifyReply> => {
    const { language } = body;
    const found = await provenRequest(desk, parameters['reference'] ?? '', proofOf(request));
    const facts = await about(language);
    if (!found || !facts) return sendUnknown(reply, language);
    if (countOf(body.note ?? '', 'characters') > longestNote)
      return sendProblem(reply, 422, 'We cannot use this', trackerPageWords[language].tooLong);
    const { reference } = found;
    const pressed = await act(reference, facts);
    const after = await desk.stores.requests.facts(reference);
    if (pressed === 'unknown' || !after) return sendUnknown(reply, language);
    const view = await viewOf(desk, after, facts);
    if (pressed === 'kept') return reply.code(201).send({ reference, view });
    const { chase: canChase, state } = view;
    return sendProblem(reply, 409, trackerPageWords[language].notNow, (canChase ?? state).lines.join(' '), { view });
  };

  serve(app, desk, chase, (call) =>
    press(call, (reference, facts) => chaseRequest(desk, reference, { note: call.body.note, key: call.key }, facts)),
  );
  serve(app, desk, outcome, (call) => {
    const { done, note: written } = call.body;
    return press(call, (reference, facts) =>
      answerOutcome(desk, reference, { done, note: written, key: call.key }, facts),
    );
  });
}
