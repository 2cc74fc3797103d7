import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

/** The desk's tables, ready to be asked. */
export type Database = Kysely<Tables>;

/** How to reach a PostgreSQL. */
export interface Place {
  /** "postgres://…", or what `pg` takes in its place. */
  readonly connection: pg.ClientConfig;
  /** The schema that holds the tables; "public" when left out. */
  readonly schema?: string;
  /** How many connections this desk may hold. */
  readonly most?: number;
}

/** PostgreSQL's own numbers of the types that are read in our way (its catalogue pg_type). */
const [bigint, date, timestamptz] = [20, 1082, 1184];

/** Counts as numbers, moments as milliseconds since 1970, and days as they are written: a Date would move them with the machine's zone. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text') => {
    if (oid === bigint) return Number;
    if (oid === date) return String;
    const read = pg.types.getTypeParser(oid, format) as (text: string) => unknown;
    return oid === timestamptz ? (text: string) => (read(text) as Date).getTime() : read;
  }) as pg.CustomTypesConfig['getTypeParser'],
};

/** Opens the desk's tables and brings them up to this version. */
export async function openDatabase({ connection, schema = 'public', most = 10 }: Place): Promise<Database> {
  const pool = new pg.Pool({
    ...connection,
    types,
    max: most,
    connectionTimeoutMillis: 10_000,
    ...(schema !== 'public' && { options: `-c search_path=${schema}` }),
  });
  // A connection that breaks while nobody uses it is replaced at the next question; without a listener it would end the process.
  pool.on('error', () => undefined);
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    if (schema !== 'public') await sql`create schema if not exists ${sql.id(schema)}`.execute(database);
    await migrate(database, schema);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return database;
}
