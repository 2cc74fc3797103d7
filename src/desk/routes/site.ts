import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Folders } from '../config.ts';
import { fillElements } from '../pages/fill.ts';
import { notFound } from '../refusals.ts';
import { movePageDates, weeksSinceSample } from '../sample-dates.ts';

// Only names that can be written in these letters are looked up, so no address can lead out of the folder.
const pageName = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** The sample council's pages at clean addresses: `/bins` shows `site/bins.html`, `/places` shows `site/places/index.html`. */
export function siteRoutes(app: FastifyInstance, folders: Folders, now: () => number): void {
  const site = join(folders.sampleCouncil, 'site');

  app.get('/favicon.ico', async (_request, reply) =>
    reply.type('image/svg+xml').send(await readFile(join(site, 'icon.svg'))),
  );

  app.get<{ Params: { '*': string } }>('/*', async (request, reply) => {
    const asked = request.params['*'];
    const name = asked.replace(/(\/index)?\.html$|\/$/, '').replace(/^index$/, '');
    if (name && !pageName.test(name)) return notFound(reply);

    const page = await readPage(site, name);
    if (page === undefined) return notFound(reply);
    if (name !== asked) return reply.redirect(`/${name}${/\?.*/.exec(request.url)?.[0] ?? ''}`, 301);
    const moved = movePageDates(page, weeksSinceSample(now()));
    return reply.type('text/html; charset=utf-8').send(await fillElements(moved, folders, now()));
  });
}

async function readPage(site: string, name: string): Promise<string | undefined> {
  for (const file of name ? [`${name}.html`, `${name}/index.html`] : ['index.html']) {
    const page = await readFile(join(site, file), 'utf8').catch(() => undefined);
    if (page !== undefined) return page;
  }
  return undefined;
}
