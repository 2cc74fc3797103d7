import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

/** What erasing does to the rows of a table that have a reference: they go, or they stay and these columns are emptied. */
export type Erasing = 'goes' | { readonly emptied: Readonly<Record<string, '' | null>> };

/**
 * Every table with a column "reference", and what erasing does to it. A test asks the database for its tables, so that a new one cannot
 * be forgotten here. What stays is what is counted: that there was a request, for which service, when it was due and closed, how it went.
 */
export const erasingOf: Readonly<Record<string, Erasing>> = {
  // A hash of few answers can be found by trying: with a name and a street in hand one could ask whether they were sent.
  request: { emptied: { entries_hash: '' } },
  request_person: 'goes',
  // Those of officers too: "spoke to Mrs Evans at number 12".
  request_event: { emptied: { note: null } },
  upload: 'goes',
  outbox: 'goes',
};

/** A column as the database knows it. */
export interface TableColumn {
  readonly name: string;
  /** "timestamp with time zone", "text". */
  readonly type: string;
}

/** The tables of this desk that hold something on a reference, with all of their columns. */
export async function referenceTables(database: Database): Promise<ReadonlyMap<string, readonly TableColumn[]>> {
  const { rows } = await sql<{ table_name: string; column_name: string; data_type: string }>`
    select table_name, column_name, data_type from information_schema.columns as one
    where table_schema = current_schema() and exists (
      select from information_schema.columns as other
      where other.table_schema = one.table_schema and other.table_name = one.table_name and other.column_name = 'reference')
    order by table_name, ordinal_position`.execute(database);
  const tables = new Map<string, TableColumn[]>();
  for (const { table_name, column_name, data_type } of rows) {
    const columns = tables.get(table_name) ?? [];
    columns.push({ name: column_name, type: data_type });
    tables.set(table_name, columns);
  }
  return tables;
}

/** What there is to erase of some requests, or was erased: how many of each. */
export interface PersonalCounts {
  /** Names, ways to reach somebody, and answers. */
  readonly people: number;
  readonly notes: number;
  readonly files: number;
  readonly messages: number;
}

/** How much is held that erasing would take away. */
export async function countPersonalData(database: Database, references: readonly string[]): Promise<PersonalCounts> {
  const count = async (table: string, condition = sql`true`): Promise<number> => {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from ${sql.table(table)}
      where reference = any(${references}::text[]) and ${condition}`.execute(database);
    return rows[0]?.count ?? 0;
  };
  return {
    people: await count('request_person'),
    notes: await count('request_event', sql`note is not null`),
    files: await count('upload'),
    messages: await count('outbox'),
  };
}

/** Erases in all tables what names somebody, and answers how much that was, and the hashes of the files. For a transaction. */
export async function erasePersonalData(
  transaction: Database,
  references: readonly string[],
): Promise<PersonalCounts & { readonly hashes: readonly string[] }> {
  // Held until the end: nobody adds a note to what is just being erased.
  await sql`select from request where reference = any(${references}::text[]) order by reference for update`.execute(
    transaction,
  );
  const counts = await countPersonalData(transaction, references);
  const uploads = await transaction
    .selectFrom('upload')
    .select('hash')
    .where('reference', '=', sql<string>`any(${references}::text[])`)
    .execute();
  for (const [table, erasing] of Object.entries(erasingOf)) {
    const whose = sql`where reference = any(${references}::text[])`;
    if (erasing === 'goes') await sql`delete from ${sql.table(table)} ${whose}`.execute(transaction);
    else
      for (const [column, empty] of Object.entries(erasing.emptied))
        await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${empty} ${whose}`.execute(transaction);
  }
  return { ...counts, hashes: uploads.map(({ hash }) => hash) };
}
