import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { DailyJob } from './daily.ts';
import { blankOldMessages } from './old-messages.ts';
import { dropOrphanUploads } from './orphan-uploads.ts';

const day = 24 * 3_600_000;

/** The daily work that keeps the desk's own tables and folders small. Further jobs, such as retention, stand beside it. */
export const ownDailyJobs = (database: Database, data: string): readonly DailyJob[] => [
  { name: 'old-messages', run: (now) => blankOldMessages(database, data, now) },
  { name: 'orphan-uploads', run: (now) => dropOrphanUploads(database, data, now) },
  {
    name: 'old-counts',
    run: async (now) => {
      await sql`delete from rate where starts_at < ${new Date(now - day)}`.execute(database);
      await sql`delete from job_run where next_at < ${new Date(now - 90 * day)}`.execute(database);
    },
  },
];
