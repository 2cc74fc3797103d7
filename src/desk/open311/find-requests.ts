import { sql } from 'kysely';
import type { KnownEvent } from '../../logic/requests/open311/update-record.ts';
import type { SentBy } from '../../logic/requests/open311/sent-by.ts';
import type { Contact } from '../../logic/requests/new-request.ts';
import type { Database } from '../database/database.ts';

/** Which rows, counted from 0. */
export interface Rows {
  readonly most: number;
  readonly skip: number;
}

/** From when until when, in milliseconds since 1970; both may be open. */
export interface Between {
  readonly from?: number | undefined;
  readonly until?: number | undefined;
}

/** Which requests are wanted; the newest come first. */
export interface Wanted extends Rows {
  readonly references?: readonly string[] | undefined;
  readonly forms?: readonly string[] | undefined;
  readonly open?: boolean | undefined;
  readonly received: Between;
  readonly changed: Between;
}

/** A moment in a condition: rows are read as numbers, and compared as dates. */
const moment = (at: number) => sql<number>`${new Date(at)}`;

/** The references of the requests that are wanted, in their order. */
export async function findReferences(database: Database, wanted: Wanted): Promise<readonly string[]> {
  const { references, forms, open, received, changed, most, skip } = wanted;
  if (references?.length === 0 || forms?.length === 0) return [];
  let query = database.selectFrom('request').select('reference');
  if (references) query = query.where('reference', 'in', references);
  if (forms) query = query.where('form', 'in', forms);
  if (open !== undefined) query = query.where('closed_at', open ? 'is' : 'is not', null);
  if (received.from !== undefined) query = query.where('received_at', '>=', moment(received.from));
  if (received.until !== undefined) query = query.where('received_at', '<', moment(received.until));
  if (changed.from !== undefined) query = query.where('updated_at', '>=', moment(changed.from));
  if (changed.until !== undefined) query = query.where('updated_at', '<', moment(changed.until));
  const rows = await query.orderBy('received_at', 'desc').orderBy('reference').limit(most).offset(skip).execute();
  return rows.map(({ reference }) => reference);
}

/** Who sent each request and what they answered, by reference; what is erased is not there. */
export async function findSentBy(
  database: Database,
  references: readonly string[],
): Promise<ReadonlyMap<string, SentBy>> {
  if (references.length === 0) return new Map();
  const rows = await database
    .selectFrom('request_person')
    .select(['reference', 'entries', 'answers', 'name', 'email', 'phone', 'postcode', 'address', 'more'])
    .where('reference', 'in', references)
    .execute();
  return new Map(
    rows.map(({ reference, entries, answers, more, ...contact }) => {
      const known = Object.fromEntries(Object.entries(contact).filter(([, value]) => value !== null)) as Contact;
      return [reference, { contact: known, entries, answers, more }];
    }),
  );
}

/** What happened to requests since they came in, the oldest first. */
export async function findEvents(
  database: Database,
  { references, from, until, most, skip }: Rows & Between & { readonly references?: readonly string[] | undefined },
): Promise<readonly KnownEvent[]> {
  if (references?.length === 0) return [];
  let query = database
    .selectFrom('request_event')
    .select(['id', 'reference', 'update_key', 'at', 'kind', 'state', 'note', 'by'])
    .where('kind', '!=', 'received');
  if (references) query = query.where('reference', 'in', references);
  if (from !== undefined) query = query.where('at', '>=', moment(from));
  if (until !== undefined) query = query.where('at', '<', moment(until));
  const rows = await query.orderBy('at').orderBy('id').limit(most).offset(skip).execute();
  return rows.map(({ update_key, note, ...event }) => ({
    ...event,
    ...(note !== null && { note }),
    ...(update_key !== null && { updateId: update_key }),
  }));
}
