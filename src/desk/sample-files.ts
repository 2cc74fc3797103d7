import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folders } from './config.ts';
import { confirmedAt, moveDates, weeksSinceSample } from './sample-dates.ts';

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

/** A file of the sample council as it is served: the profile and the feeds moved to the week of `now`, the rest as it stands; undefined when there is none. */
export async function sampleFile({ sampleCouncil }: Folders, file: string, now: number): Promise<string | undefined> {
  const text = await readFile(join(sampleCouncil, file), 'utf8').catch(() => undefined);
  const confirmed = confirm[file];
  if (text === undefined || !confirmed) return text;
  const moved = moveDates(JSON.parse(text), weeksSinceSample(now));
  return JSON.stringify(isFields(moved) ? confirmed(moved, confirmedAt(now)) : moved);
}
