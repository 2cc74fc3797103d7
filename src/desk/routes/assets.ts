import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Folders } from '../config.ts';
import { notFound } from '../refusals.ts';

/** The only built files that pages ask for: compiled modules and type files beside them stay at home. */
const publicFile = /^(clearway(-forms)?\.css|clearway\.js|parts\/[\w-][\w.-]*\.(js|css|map))$/;
// A hash has a figure or a capital in it; "display-settings.js" has none and may change under its name.
const hashedFile = /[-.](?=[\w-]*[A-Z\d])[\w-]{8,}\.(js|css)(\.map)?$/;

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

/** `/assets/site.css`, and Clearway itself at `/assets/clearway/`. */
export function assetRoutes(app: FastifyInstance, folders: Folders): void {
  app.get('/assets/site.css', (_request, reply) => sendFile(reply, join(folders.sampleCouncil, 'site'), 'site.css'));

  app.get<{ Params: { '*': string } }>('/assets/clearway/*', async (request, reply) => {
    const name = request.params['*'];
    if (!publicFile.test(name)) return notFound(reply);
    if (hashedFile.test(name)) reply.header('cache-control', 'public, max-age=31536000, immutable');
    return sendFile(reply, folders.built, name);
  });
}

async function sendFile(reply: FastifyReply, folder: string, name: string): Promise<FastifyReply> {
  const bytes = await readFile(join(folder, name)).catch(() => undefined);
  if (!bytes) return notFound(reply);
  return reply.type(types[extname(name)] ?? 'application/octet-stream').send(bytes);
}
