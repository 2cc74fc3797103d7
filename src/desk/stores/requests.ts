import { sql } from 'kysely';
import { isOpenState, type RequestEvent, type RequestFacts, type RequestState } from '../../logic/requests/request.ts';
import type { Contact } from '../../logic/requests/new-request.ts';
import type { Database } from '../database/database.ts';

/** Something new about a request. */
export interface NewEvent {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly kind: RequestEvent['kind'];
  /** How the request is doing now; as before when left out. */
  readonly state?: RequestState;
  readonly note?: string;
  readonly by: RequestEvent['by'];
  /** Under it the event is kept once: the id of a back office's update, or a resident's key. */
  readonly key?: string;
  readonly outcome?: 'yes' | 'no';
}

/** Which requests are wanted; the newest first. */
export interface RequestFilter {
  readonly references?: readonly string[];
  readonly forms?: readonly string[];
  readonly open?: boolean;
  /** Received at or after, and before: milliseconds since 1970. */
  readonly from?: number;
  readonly until?: number;
  /** 1,000 when left out. */
  readonly most?: number;
  readonly skip?: number;
}

/** Requests and what happens to them. */
export interface RequestStore {
  /** All that is known of a request without naming anybody; undefined where there is none. */
  facts(reference: string): Promise<RequestFacts | undefined>;
  list(filter: RequestFilter): Promise<readonly RequestFacts[]>;
  /** Who sent it; undefined once that is erased. */
  contact(reference: string): Promise<Contact | undefined>;
  /**
   * Writes down what happened. "kept" also where the same key came before, "unknown" where there is no such request.
   * `allowed` looks at the request while nobody else can change it, and refuses with a word of its own.
   */
  add<Refusal extends string = never>(
    reference: string,
    event: NewEvent,
    allowed?: (facts: RequestFacts) => Refusal | undefined,
    also?: (transaction: Database, facts: RequestFacts) => Promise<void>,
  ): Promise<'kept' | 'unknown' | Refusal>;
}

/** Requests in the desk's tables. */
export const openRequestStore = (database: Database): RequestStore => ({
  facts: async (reference) => (await read(database, { references: [reference] }))[0],
  list: (filter) => read(database, filter),
  async contact(reference) {
    const found = await database
      .selectFrom('request_person')
      .select(['name', 'email', 'phone', 'postcode', 'address'])
      .where('reference', '=', reference)
      .executeTakeFirst();
    return found && withoutNulls(found);
  },
  add: (reference, event, allowed, also) =>
    database.transaction().execute(async (transaction) => {
      // Held until the end, so that two who chase at once count as one.
      const held = await transaction
        .selectFrom('request')
        .select('state')
        .where('reference', '=', reference)
        .forUpdate()
        .executeTakeFirst();
      const [facts] = held ? await read(transaction, { references: [reference] }) : [];
      if (!held || !facts) return 'unknown' as const;
      const { at, kind, note, by, key, outcome, state = held.state } = event;
      const before = key === undefined ? undefined : await eventWith(transaction, reference, key);
      if (before) return 'kept' as const;
      const refusal = allowed?.(facts);
      if (refusal !== undefined) return refusal;
      await transaction
        .insertInto('request_event')
        .values({ reference, at: new Date(at), kind, state, note: note ?? null, by, update_key: key ?? null })
        .execute();
      const closed = isOpenState(state) ? null : (facts.closedAt ?? at);
      await transaction
        .updateTable('request')
        .set({
          state,
          updated_at: new Date(at),
          closed_at: closed === null ? null : new Date(closed),
          ...(outcome !== undefined && { outcome }),
        })
        .where('reference', '=', reference)
        .execute();
      await also?.(transaction, facts);
      return 'kept' as const;
    }),
});

const eventWith = (database: Database, reference: string, key: string) =>
  database
    .selectFrom('request_event')
    .select('id')
    .where('reference', '=', reference)
    .where('update_key', '=', key)
    .executeTakeFirst();

async function read(database: Database, filter: RequestFilter): Promise<readonly RequestFacts[]> {
  const { references, forms, open, from, until, most = 1000, skip = 0 } = filter;
  if (references?.length === 0 || forms?.length === 0) return [];
  let query = database.selectFrom('request').selectAll('request');
  if (references) query = query.where('reference', 'in', references);
  if (forms) query = query.where('form', 'in', forms);
  if (open !== undefined) query = query.where('closed_at', open ? 'is' : 'is not', null);
  if (from !== undefined) query = query.where('received_at', '>=', moment(from));
  if (until !== undefined) query = query.where('received_at', '<', moment(until));
  const rows = await query.orderBy('received_at', 'desc').orderBy('reference').limit(most).offset(skip).execute();
  const events =
    rows.length > 0
      ? await eventsOf(
          database,
          rows.map(({ reference }) => reference),
        )
      : [];
  return rows.map((row) => {
    const own = events.filter(({ reference }) => reference === row.reference);
    return {
      reference: row.reference,
      form: row.form,
      title: row.title,
      language: row.language,
      receivedAt: row.received_at,
      state: row.state,
      ...withoutNulls({
        service: row.service,
        owner: row.owner,
        promised: row.promised,
        dueAt: row.due_at,
        closedAt: row.closed_at,
        outcome: row.outcome,
      }),
      chasedAt: own.filter(({ kind }) => kind === 'chase').map(({ at }) => at),
      events: own.map(({ reference: _, ...event }) => withoutNulls(event)),
    } as unknown as RequestFacts;
  });
}

const eventsOf = (database: Database, references: readonly string[]) =>
  database
    .selectFrom('request_event')
    .select(['reference', 'at', 'kind', 'state', 'note', 'by'])
    .where('reference', '=', sql<string>`any(${references}::text[])`)
    .orderBy('at')
    .orderBy('id')
    .execute();

/** A moment in a condition: rows are read as numbers, and compared as dates. */
const moment = (at: number) => sql<number>`${new Date(at)}`;

const withoutNulls = (row: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
