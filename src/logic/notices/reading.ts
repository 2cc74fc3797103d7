import { isTimeZone } from '../calendar/zoned-time.ts';
import { firstHundred } from '../shape/problem.ts';
import type { Parsed, Problem } from '../shape/problem.ts';
import { isRecord, type Found } from '../shape/open.ts';
import type { Guide } from '../shape/read.ts';
import { momentOf } from './moment.ts';
import type { StatusFeed } from './notice.ts';

/** What helps to read a feed. */
export interface StatusOptions {
  /** When the feed was fetched, in milliseconds since 1970. */
  readonly answeredAt?: number;
  /** For those who check a file: finds slips in the names of fields too. */
  readonly guide?: Guide;
}

/** Where a feed's mistakes are written down, and what helps to read it. */
export interface Reading extends StatusOptions {
  readonly problems: Problem[];
  /** The zone of the times that name none. */
  readonly timeZone: string;
}

/** Reads a feed, and answers undefined when it holds nothing to use. */
export type ReadFeed = (reading: Reading, feed: Found) => StatusFeed | undefined;

/** A parser for feeds: their JSON, the zone of the times that name none, and what helps. */
export type ParseFeed = (input: unknown, timeZone: string, options?: StatusOptions) => Parsed<StatusFeed>;

/** Makes a parser that never throws, not even at an object that throws when it is read. */
export const parserOf =
  (readFeed: ReadFeed): ParseFeed =>
  (input, timeZone, options = {}) => {
    const problems: Problem[] = [];
    try {
      // parseProfile has already complained about a zone that does not exist.
      const zone = isTimeZone(timeZone) ? timeZone : 'Europe/London';
      const value = isRecord(input) && readFeed({ ...options, problems, timeZone: zone }, input);
      if (value) return { ok: true, value, problems: firstHundred(problems) };
    } catch {
      // JSON cannot bring this, but a page's own script can.
    }
    const message = 'There are no notices here. Write {"updatedAt": "2026-11-24T07:45", "notices": []}.';
    return { ok: false, problems: firstHundred([...problems, { path: '', message }]) };
  };

/** True for words that say something. `isWords(' ') → false` */
export const isWords = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Says that a value is missing or wrong, and what to do about it. */
export const tell = (problems: Problem[], path: string, value: unknown, advice: string): void => {
  const says = isWords(value) ? `says "${value.slice(0, 60)}"` : 'is missing or wrong';
  problems.push({ path, message: `This ${says}. ${advice}` });
};

/** The first of several times that can be read, in milliseconds since 1970. */
export const firstMoment = ({ timeZone }: Reading, ...written: unknown[]): number | undefined => {
  for (const value of written) {
    const at = momentOf(value, timeZone);
    if (at !== undefined) return at;
  }
  return undefined;
};
