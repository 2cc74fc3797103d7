import { sql } from 'kysely';
import { wallTime } from '../../logic/calendar/zoned-time.ts';
import type { Database } from '../database/database.ts';

/** Work that one desk does once a day. It may begin again where a desk was killed, so doing it twice must do no harm. */
export interface DailyJob {
  /** "retention": no two have the same. */
  readonly name: string;
  /** `now` is in milliseconds since 1970. */
  readonly run: (now: number) => Promise<unknown>;
}

/** What the daily work needs. */
export interface DailyFacts {
  readonly database: Database;
  readonly now: () => number;
  readonly timeZone: string;
  readonly daily: readonly DailyJob[];
  readonly log: (line: string) => void;
  readonly isStopping?: () => boolean;
}

/** By the clock on the council's wall: after the hour that comes twice in autumn has begun, and before anybody works. */
const begins = '02:00';
const hour = 3_600_000;

/** Does each daily job that no desk has done today; the answer names those that were done. */
export async function runDaily(facts: DailyFacts): Promise<readonly string[]> {
  const { database, now, timeZone, daily, log } = facts;
  const { date, time } = wallTime(now(), timeZone);
  const done: string[] = [];
  if (time < begins) return done;
  for (const job of daily) {
    if (facts.isStopping?.() || !(await isMine(database, job.name, date, now()))) continue;
    try {
      await job.run(now());
      await markDone(database, job.name, date, now());
      done.push(job.name);
    } catch (error) {
      log(`The daily work "${job.name}" failed (${nameOf(error)}). It is tried again in an hour.`);
    }
  }
  return done;
}

/**
 * Takes a job for the next hour: true at one desk only. A job that fails, or whose desk is killed, is free again after that hour. One
 * that takes longer than an hour may be begun by a second desk too.
 */
async function isMine(database: Database, name: string, day: string, now: number): Promise<boolean> {
  const { rows } = await sql`
    insert into job_run (name, day, next_at) values (${name}, ${day}, ${new Date(now + hour)})
    on conflict (name, day) do update set next_at = excluded.next_at
      where job_run.done_at is null and job_run.next_at <= ${new Date(now)}
    returning name`.execute(database);
  return rows.length > 0;
}

const markDone = (database: Database, name: string, day: string, now: number) =>
  database
    .updateTable('job_run')
    .set({ done_at: new Date(now) })
    .where('name', '=', name)
    .where('day', '=', sql<string>`${day}`)
    .execute();

/** What went wrong without its words: a database repeats in them what it could not store. */
export const nameOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && /^\w{2,40}$/.test(String(error.code)) ? String(error.code) : error.name;
};
