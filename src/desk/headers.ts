import type { FastifyInstance, FastifyReply } from 'fastify';

/** The policy under which everything of Clearway must work: no inline style or script, no other host. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Storybook's manager and preview come with inline scripts and styles, fonts in data: addresses and frames of their own. */
export const storybookPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  // A story shows a feed that is a web page.
  "connect-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** Puts the strict headers on one answer. */
export const setSafeHeaders = (reply: FastifyReply): FastifyReply =>
  reply.headers({
    'content-security-policy': strictPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    // Stored copies are asked after each time: a closed office must not stay open in somebody's cache.
    'cache-control': 'no-cache',
  });

/** Puts the strict headers on every answer before a route may loosen them. */
export const useSafeHeaders = (app: FastifyInstance): void => {
  app.addHook('onRequest', async (_request, reply) => void setSafeHeaders(reply));
};
