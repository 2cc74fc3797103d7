import type { FastifyInstance } from 'fastify';

/** What a page of another site may send along: the key of a message, and the proof of a request. */
const headers = 'content-type, idempotency-key, clearway-proof';

/**
 * Lets the council's other sites use the API from their pages (CORS), and no one else: answers say so only to the sites that are named.
 * No cookie is part of it, so there is nothing that a page could borrow.
 */
export const useOrigins = (app: FastifyInstance, origins: readonly string[]): void => {
  if (origins.length === 0) return;
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    if (!request.url.startsWith('/clearway/api/')) return undefined;
    reply.header('vary', 'Origin');
    if (origin === undefined || !origins.includes(origin)) return undefined;
    reply.headers({ 'access-control-allow-origin': origin, 'access-control-expose-headers': 'retry-after' });
    if (request.method !== 'OPTIONS') return undefined;
    return reply
      .code(204)
      .headers({
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': headers,
        'access-control-max-age': '86400',
      })
      .send();
  });
};
