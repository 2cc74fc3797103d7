import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { setSafeHeaders } from './headers.ts';

const wantsJson = (address: string): boolean => /^\/clearway\/api(\/|$)|\.json(\?|$)/.test(address);
const wantsFile = (address: string): boolean => /^\/(assets|storybook)\//.test(address);

/** An answer that says in plain words what went wrong: RFC 9457 problem+json, with further members where a program can use them. */
export const sendProblem = (
  reply: FastifyReply,
  status: number,
  title: string,
  detail: string,
  more: Readonly<Record<string, unknown>> = {},
): FastifyReply =>
  reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify({ title, status, detail, ...more }));

/** What a program reads that asked for JSON, by status; 404 stands for all that are not here. */
const problems: Readonly<Record<number, readonly [title: string, detail: string]>> = {
  400: ['We cannot read this', 'Send it again. If that does not help, call us.'],
  404: ['We do not have this', 'Check the address. There is nothing behind it.'],
  413: ['This is too large', 'Send less at a time.'],
  415: ['We cannot read this kind of message', 'Send it as JSON, or a file as multipart/form-data.'],
};

/** Hands over to the not-found answer; the reply is returned because an async handler waits for it. */
export const notFound = (reply: FastifyReply): FastifyReply => {
  reply.callNotFound();
  return reply;
};

const fallbackPage = (title: string, next: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${next}</p>`;

/** What the desk answers when it has no page, or when something broke, in the form that the address asks for. */
export const useRefusals = (app: FastifyInstance, siteFolder: string): void => {
  app.setNotFoundHandler(async (request, reply) => refuse(request, reply, siteFolder));
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return refuse(request, reply, siteFolder, status === 403 ? 404 : status);
    request.log.error(error);
    return sendBroken(request, reply);
  });
};

/** The answer to an address that there is nothing behind, or that cannot be read. */
export async function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  siteFolder: string,
  status = 404,
): Promise<FastifyReply> {
  setSafeHeaders(reply);
  if (wantsJson(request.url)) {
    const [title, detail] = (problems[status] ?? problems[404]) as readonly [string, string];
    return sendProblem(reply, status, title, detail);
  }
  if (wantsFile(request.url))
    return reply.code(status).type('text/plain; charset=utf-8').send('We do not have this file.\n');
  const page = await readFile(join(siteFolder, '_not-found.html')).catch(() =>
    fallbackPage('We cannot find that page', '<a href="/">Go to the home page</a>'),
  );
  return reply.code(status).type('text/html; charset=utf-8').send(page);
}

function sendBroken(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const title = 'We cannot show this just now';
  setSafeHeaders(reply);
  if (wantsJson(request.url)) return sendProblem(reply, 500, title, 'The fault is ours. Try again in a few minutes.');
  const page = fallbackPage(
    title,
    'The fault is ours. Try again in a few minutes, or <a href="/">go to the home page</a>.',
  );
  return reply.code(500).type('text/html; charset=utf-8').send(page);
}
