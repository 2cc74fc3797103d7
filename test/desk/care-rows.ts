import { mkdir, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import type { Database } from '../../src/desk/database/database.ts';
import { referenceTables } from '../../src/desk/care/personal-data.ts';
import { contentPath } from '../../src/desk/stores/files.ts';

/** A word that says which column it stands in: "Ann-outbox-body" can be looked for in what is exported, and after erasing. */
export const wordIn = (table: string, column: string): string => `Ann-${table}-${column}`;

const valueFor = (table: string, column: string, type: string): unknown => {
  if (type.startsWith('timestamp')) return new Date(Date.UTC(2026, 10, 24, 10, 7));
  if (type === 'date') return '2099-12-31';
  if (/^(integer|bigint|smallint)$/.test(type)) return 3;
  if (type === 'boolean') return true;
  if (type === 'jsonb') return JSON.stringify({ said: [wordIn(table, column)] });
  return wordIn(table, column);
};

/** Values that a table's own rules ask for. */
const chosen: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  request: { form: 'missed-bin', language: 'en', state: 'received', outcome: 'yes', title: '{"en":"Missed bin"}', closed_at: null },
  upload: { hash: 'f'.repeat(64) },
}; // prettier-ignore

/** A row in every table that has a reference, filled to its last column. The tables come from the database, so a new one is filled too. */
export async function fillEveryTable(database: Database, reference: string): Promise<readonly string[]> {
  const tables = await referenceTables(database);
  const names = [...tables.keys()].sort((one, other) => Number(other === 'request') - Number(one === 'request'));
  for (const table of names) {
    const { rows: made } = await sql<{ name: string }>`
      select column_name as name from information_schema.columns
      where table_schema = current_schema() and table_name = ${table} and is_identity = 'YES'`.execute(database);
    const own = new Set(made.map(({ name }) => name));
    const columns = (tables.get(table) ?? []).filter(({ name }) => !own.has(name));
    const values = columns.map(({ name, type }) =>
      name === 'reference'
        ? reference
        : chosen[table] && name in chosen[table]
          ? chosen[table][name]
          : valueFor(table, name, type),
    );
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map(({ name }) => sql.ref(name)))})
      values (${sql.join(values)})`.execute(database);
  }
  return names;
}

export interface SampleRequest {
  readonly reference: string;
  readonly form?: string;
  readonly receivedAt?: string;
  readonly updatedAt?: string;
  readonly closedAt?: string | null;
  readonly eraseAfter?: string | null;
  readonly note?: string | null;
  /** What its file holds; none when left out. */
  readonly file?: string;
}

/** A request of Ann's, with a note, a message and, where asked for, a file on the disk. */
export async function sampleRequest(
  { database, data }: { readonly database: Database; readonly data: string },
  {
    reference,
    form = 'missed-bin',
    receivedAt = '2026-11-24T10:07Z',
    updatedAt = receivedAt,
    closedAt = null,
    eraseAfter = null,
    note = 'Ann Evans called again.',
    file,
  }: SampleRequest,
): Promise<void> {
  const [received, closed] = [new Date(receivedAt), closedAt === null ? null : new Date(closedAt)];
  await database
    .insertInto('request')
    .values({
      reference,
      key_hash: `key of ${reference}`,
      entries_hash: `hash of ${reference}`,
      form,
      title: JSON.stringify({ en: 'Missed bin' }),
      service: 'missed-bin',
      owner: 'waste-team',
      language: 'en',
      channel: 'web',
      received_at: received,
      updated_at: closed ?? new Date(updatedAt),
      state: closed ? 'done' : 'received',
      promised: null,
      due_at: null,
      closed_at: closed,
    })
    .execute();
  await database
    .insertInto('request_person')
    .values({
      reference,
      entries: JSON.stringify({ bin: ['black'], name: ['Ann Evans'] }),
      answers: JSON.stringify({ bin: 'black', name: 'Ann Evans' }),
      name: 'Ann Evans',
      email: 'ann@example.org',
      phone: null,
      postcode: 'CB1 2AB',
      address: null,
      more: '{}',
      erase_after: eraseAfter,
    })
    .execute();
  await database
    .insertInto('request_event')
    .values([
      { reference, at: received, kind: 'received', state: 'received', by: 'desk', update_key: null, note: null },
      { reference, at: received, kind: 'update', state: 'in-progress', by: 'officer', update_key: 'u1', note },
    ])
    .execute();
  await database
    .insertInto('outbox')
    .values({
      reference,
      made_at: received,
      kind: 'acknowledgement',
      recipient: 'ann@example.org',
      subject: 'We have your report',
      body: 'Dear Ann Evans',
      language: 'en',
      next_at: received,
    })
    .execute();
  if (file !== undefined) await sampleFile({ database, data }, { reference, id: reference, text: file });
}

/** A file on the disk with its record. */
export async function sampleFile(
  { database, data }: { readonly database: Database; readonly data: string },
  { reference, id, text, name = 'my bill.pdf', receivedAt = '2026-11-24T10:07Z' }: { readonly reference: string | null; readonly id: string; readonly text: string; readonly name?: string; readonly receivedAt?: string }, // prettier-ignore
): Promise<string> {
  const hash = await sampleContent(data, text);
  await database
    .insertInto('upload')
    .values({
      id,
      hash,
      name,
      size: text.length,
      type: 'application/pdf',
      received_at: new Date(receivedAt),
      reference,
    })
    .execute();
  return hash;
}

/** Bytes on the disk, without a record. */
export async function sampleContent(data: string, text: string): Promise<string> {
  const hash = createHash('sha256').update(text).digest('hex');
  await mkdir(dirname(contentPath(data, hash)), { recursive: true });
  await writeFile(contentPath(data, hash), text);
  return hash;
}
