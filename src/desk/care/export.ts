import { constants } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { shownAnswer } from '../../logic/forms/shown-answer.ts';
import { isText } from '../../logic/forms/field-types.ts';
import type { Entries, FormDefinition } from '../../logic/forms/form.ts';
import { stepsAsked } from '../../logic/forms/routing.ts';
import { textIn, type Language } from '../../logic/words/language.ts';
import type { Database } from '../database/database.ts';
import { cleanFileName } from '../stores/file-name.ts';
import { contentPath } from '../stores/files.ts';
import type { Kept } from './erase.ts';
import { referenceTables, type TableColumn } from './personal-data.ts';

/** A row as people read it: "received at" in place of received_at, and moments as ISO 8601 writes them. */
export type ExportedRow = Readonly<Record<string, unknown>>;

/** All that is held on a reference. */
export interface Exported {
  readonly reference: string;
  readonly 'exported at': string;
  readonly request: ExportedRow;
  /** Undefined once it is erased. */
  readonly person?: ExportedRow;
  /** The questions as they were asked, where the form is still there, and what was answered. */
  readonly answers?: readonly { readonly question: string; readonly answer: string }[];
  readonly events: readonly ExportedRow[];
  readonly messages: readonly ExportedRow[];
  readonly files: readonly ExportedRow[];
  /** Further tables that have something on it, by their name. */
  readonly more?: Readonly<Record<string, readonly ExportedRow[]>>;
}

/** Where a table's rows stand; tables that are not named here come under "more", so that none is forgotten. */
const places: Readonly<Record<string, string>> = {
  request: 'request',
  request_person: 'person',
  request_event: 'events',
  outbox: 'messages',
  upload: 'files',
};

/** The order in which things happened, in the words of each table. */
const moments = ['at', 'made_at', 'received_at', 'id'];

/**
 * All that is held on a reference, for whoever asks to see what we know of them; undefined where there is no such request. It reads every
 * table that has a column "reference", with all columns.
 */
export async function exportReference(
  database: Database,
  reference: string,
  { now, formOf }: { readonly now: number; readonly formOf: (id: string) => Promise<FormDefinition | undefined> },
): Promise<Exported | undefined> {
  const found = new Map<string, readonly ExportedRow[]>();
  for (const [table, columns] of await referenceTables(database))
    found.set(table, await rowsOf(database, table, columns, reference));
  const [request] = found.get('request') ?? [];
  if (!request) return undefined;
  const [person] = found.get('request_person') ?? [];
  const more = [...found].filter(([table, rows]) => !(table in places) && rows.length > 0);
  const answers = person && (await answersOf(request, person['entries'] as Entries, formOf));
  return {
    reference,
    'exported at': new Date(now).toISOString(),
    request,
    ...(person && { person }),
    ...(answers && { answers }),
    events: found.get('request_event') ?? [],
    messages: found.get('outbox') ?? [],
    files: found.get('upload') ?? [],
    ...(more.length > 0 && { more: Object.fromEntries(more) }),
  };
}

async function rowsOf(
  database: Database,
  table: string,
  columns: readonly TableColumn[],
  reference: string,
): Promise<readonly ExportedRow[]> {
  const order = moments.filter((name) => columns.some((column) => column.name === name));
  const ordered = order.length > 0 ? sql`order by ${sql.join(order.map((name) => sql.ref(name)))}` : sql``;
  const { rows } = await sql<Record<string, unknown>>`
    select * from ${sql.table(table)} where reference = ${reference} ${ordered}`.execute(database);
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ name, type }) => [name.replaceAll('_', ' '), readable(row[name], type)])),
  );
}

const readable = (value: unknown, type: string): unknown =>
  type === 'timestamp with time zone' && typeof value === 'number' ? new Date(value).toISOString() : value;

async function answersOf(
  request: ExportedRow,
  entries: Entries,
  formOf: (id: string) => Promise<FormDefinition | undefined>,
): Promise<Exported['answers']> {
  const definition = await formOf(String(request['form'])).catch(() => undefined);
  const language = request['language'] as Language;
  return (
    definition &&
    stepsAsked(definition, entries)
      .flatMap(({ fields }) => fields)
      .filter(({ type }) => !isText(type))
      .map((field) => ({
        question: textIn(field.label, language),
        answer: shownAnswer(field, entries, language).join('\n'),
      }))
  );
}

/**
 * Copies the files of a request into a folder, numbered, so that two of one name are two; nothing that is there is written over. The
 * answer is how many were copied, and the names of those whose bytes are gone.
 */
export async function copyFiles(
  { database, data }: Kept,
  reference: string,
  folder: string,
): Promise<{ readonly copied: number; readonly gone: readonly string[] }> {
  const files = await database
    .selectFrom('upload')
    .select(['hash', 'name'])
    .where('reference', '=', reference)
    .orderBy('received_at')
    .orderBy('id')
    .execute();
  const gone: string[] = [];
  if (files.length > 0) await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const [index, { hash, name }] of files.entries()) {
    const [, ending = ''] = /\.([a-z0-9]{1,5})$/i.exec(name) ?? [];
    // Once more: a name that reached the table by another way must not lead out of the folder.
    const path = join(folder, `${index + 1}-${cleanFileName(name, ending ? [ending.toLowerCase()] : [])}`);
    try {
      await copyFile(contentPath(data, hash), path, constants.COPYFILE_EXCL);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      gone.push(name);
    }
  }
  return { copied: files.length - gone.length, gone };
}
