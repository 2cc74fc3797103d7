import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Folders } from '../config.ts';
import { storybookPolicy } from '../headers.ts';

/** The built Storybook at `/storybook/`. */
export async function storybookRoutes(app: FastifyInstance, folders: Folders): Promise<void> {
  app.addHook('onRequest', async (_request, reply) => void reply.header('content-security-policy', storybookPolicy));
  await app.register(fastifyStatic, {
    root: folders.storybook,
    prefix: '/storybook/',
    redirect: true,
    cacheControl: false,
    lastModified: false,
    etag: false,
    acceptRanges: false,
  });
  app.get('/storybook', (_request, reply) => reply.redirect('/storybook/', 301));
}
