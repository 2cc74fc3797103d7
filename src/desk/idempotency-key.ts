import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './refusals.ts';

/**
 * The Idempotency-Key of a request (draft of the IETF's HTTP API group): what comes again under it is recorded once. It may stand in
 * quotation marks, as a structured field does. "wrong" where it is so short that two people could choose the same one.
 */
export function idempotencyKey({ headers }: FastifyRequest): string | undefined {
  const written = headers['idempotency-key'];
  if (written === undefined) return undefined;
  const key = String(written).replace(/^"(.*)"$/, '$1');
  return /^[\w.:~-]{16,200}$/.test(key) ? key : 'wrong';
}

/** Says which key is wanted. */
export const keyProblem = (reply: FastifyReply): FastifyReply =>
  sendProblem(
    reply,
    400,
    'This needs a key of its own',
    'Send a header Idempotency-Key with 16 to 200 letters, digits or hyphens, such as a UUID. Send the same one when you try again.',
  );
