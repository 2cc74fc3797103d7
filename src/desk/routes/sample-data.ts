import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Folders } from '../config.ts';
import { notFound } from '../refusals.ts';
import { confirmedAt, moveDates, weeksSinceSample } from '../sample-dates.ts';

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// Each feed says in its own words when it was last confirmed; without this the sample would be stale on all other days.
const confirm: Record<string, (feed: Fields, at: string) => Fields> = {
  'council.json': (feed) => feed,
  'status.json': (feed, at) => ({ ...feed, updatedAt: at }),
  'summary.json': (feed, at) =>
    isFields(feed['page']) ? { ...feed, page: { ...feed['page'], updated_at: at } } : feed,
};

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
      const text = await readFile(join(folders.sampleCouncil, file), 'utf8').catch(() => undefined);
      if (text === undefined) return notFound(reply);
      reply.type('application/json; charset=utf-8');
      const confirmed = confirm[file];
      if (!confirmed) return text;
      const moved = moveDates(JSON.parse(text), weeksSinceSample(now()));
      return JSON.stringify(isFields(moved) ? confirmed(moved, confirmedAt(now())) : moved);
    });
  }
}
