import type { TestContext } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { buildDesk } from '../../src/desk/app.ts';
import { repositoryFolders } from '../../src/desk/config.ts';
import type { Database } from '../../src/desk/database/database.ts';
import { testDatabase } from './database.ts';
import { dataFolder, sampleNow } from './desk.ts';

/** A desk whose tables and clock a test may look at. */
export interface FeedbackDesk {
  readonly app: FastifyInstance;
  readonly database: Database;
  /** Lets milliseconds pass on the desk's clock. */
  readonly pass: (milliseconds: number) => void;
}

export const openFeedbackDesk = async (t: TestContext, perMinute = 1_000_000): Promise<FeedbackDesk> => {
  const database = await testDatabase(t);
  const data = await dataFolder(t);
  let now = sampleNow;
  const app = await buildDesk({ folders: repositoryFolders, database, data, now: () => now, perMinute });
  t.after(() => app.close());
  return { app, database, pass: (milliseconds) => void (now += milliseconds) };
};

export const answersIn = (database: Database) => database.selectFrom('feedback').selectAll().orderBy('at').execute();
export const commentsIn = async (database: Database): Promise<string[]> =>
  (await database.selectFrom('feedback_comment').select('comment').execute()).map(({ comment }) => comment);
