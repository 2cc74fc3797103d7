import { applyRetention, retentionLine } from '../care/retention.ts';
import { keepDaysIn } from '../care/keep-days.ts';
import type { Config } from '../config.ts';
import type { Database } from '../database/database.ts';
import type { MessageDriver } from '../messages/driver.ts';
import { startJobs, type Jobs } from './jobs.ts';
import { ownDailyJobs } from './own-daily-jobs.ts';

// All councils that the desk serves are in one zone.
const timeZone = 'Europe/London';

const log = (line: string): void => console.log(line);

/** Begins what a desk does beside answering: it sends messages, and once a day it erases what has been kept long enough. */
export const startDeskJobs = ({ folders, data }: Config, database: Database, driver: MessageDriver): Jobs =>
  startJobs({
    database,
    driver,
    now: Date.now,
    log,
    timeZone,
    daily: [
      ...ownDailyJobs(database, data),
      {
        name: 'retention',
        run: async (now) =>
          log(retentionLine(await applyRetention({ database, data, timeZone }, now, keepDaysIn(folders)))),
      },
    ],
  });
