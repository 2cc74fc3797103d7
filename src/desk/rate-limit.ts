import { sql } from 'kysely';
import type { Database } from './database/database.ts';

/** So many in so many seconds, from one address. */
export interface RateLimit {
  readonly most: number;
  readonly seconds: number;
}

/**
 * Counts one more in a bucket; the answer is for how many seconds it is full, 0 while it is not. The count stands in the database, so
 * that two desks count together.
 */
export async function countUp(
  database: Database,
  bucket: string,
  { most, seconds }: RateLimit,
  now: number,
): Promise<number> {
  const length = seconds * 1000;
  const starts = Math.floor(now / length) * length;
  const { rows } = await sql<{ count: number }>`
    insert into rate (bucket, starts_at, count) values (${bucket}, ${new Date(starts)}, 1)
    on conflict (bucket, starts_at) do update set count = rate.count + 1 returning count`.execute(database);
  return (rows[0]?.count ?? 0) > most ? Math.ceil((starts + length - now) / 1000) : 0;
}
