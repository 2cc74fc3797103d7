import type { FastifyInstance } from 'fastify';
import type { Folders } from '../config.ts';
import { notFound } from '../refusals.ts';
import { sampleFile } from '../sample-files.ts';

const addresses: Record<string, string> = {
  '/council.json': 'council.json',
  '/feeds/status.json': 'status.json',
  '/feeds/summary.json': 'summary.json',
  '/feeds/bank-holidays.json': 'bank-holidays.json',
};

/** The sample council's profile and feeds, moved to the week of `now()`; the bank holidays are real and stay. */
export function sampleDataRoutes(app: FastifyInstance, folders: Folders, now: () => number): void {
  for (const [address, file] of Object.entries(addresses)) {
    app.get(address, async (_request, reply) => {
      const text = await sampleFile(folders, file, now());
      return text === undefined ? notFound(reply) : reply.type('application/json; charset=utf-8').send(text);
    });
  }
}
