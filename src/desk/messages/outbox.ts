import { sql } from 'kysely';
import type { Language } from '../../logic/words/language.ts';
import type { Database } from '../database/database.ts';
import { isRecipient, oneLine, plainBody } from './message-text.ts';

/** A message that somebody is to get. */
export interface NewMessage {
  /** The request that it is about; its message goes when the request goes. */
  readonly reference?: string;
  readonly kind: 'acknowledgement' | 'update' | 'chase';
  /** One email address. */
  readonly recipient: string;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
}

/** A message that this desk has taken to send. */
export interface OutboxMessage extends Omit<NewMessage, 'reference' | 'kind'> {
  readonly id: number;
  readonly reference: string | null;
  readonly kind: string;
  /** 1 at the first try. */
  readonly attempts: number;
}

const minute = 60_000;
const hour = 60 * minute;

/**
 * How long a message belongs to the desk that took it. A desk that is killed while it sends gives no word: after this its message is
 * anybody's again. So each message is sent at least once, and twice at worst where the desk died between sending and writing it down.
 * Drivers give up far sooner (`send-waiting.ts`), so nobody takes what is still being sent.
 */
const lease = 5 * minute;

/** How long to wait after each try that failed; after the last one it is given up. */
const waits: readonly number[] = [minute, 5 * minute, 30 * minute, 2 * hour, 12 * hour];
export const mostAttempts = waits.length + 1;

/**
 * Writes a message to be sent soon; false, and nothing written, where the recipient is no single email address. Give it the transaction
 * in which its cause is written: both are kept or neither. `queueMessage(transaction, { reference, kind: 'update', … }) → true`
 */
export async function queueMessage(
  database: Database,
  { reference, kind, recipient, subject, body, language, madeAt }: NewMessage,
): Promise<boolean> {
  if (!isRecipient(recipient)) return false;
  const at = new Date(madeAt);
  await database
    .insertInto('outbox')
    .values({
      reference: reference ?? null,
      kind,
      recipient,
      subject: oneLine(subject),
      body: plainBody(body),
      language,
      made_at: at,
      next_at: at,
    })
    .execute();
  return true;
}

/** Takes messages that wait, at most so many, for this desk to send: no other desk gets them while it does. */
export async function claimMessages(database: Database, now: number, most: number): Promise<readonly OutboxMessage[]> {
  // The inner select is a step of its own: as a condition PostgreSQL might run it again and lock more rows than it takes.
  const { rows } = await sql<OutboxMessage>`
    with mine as materialized (
      select id from outbox where sent_at is null and failed_at is null and next_at <= ${new Date(now)}
      order by next_at, id limit ${most} for update skip locked)
    update outbox set attempts = attempts + 1, next_at = ${new Date(now + lease)}
    from mine where outbox.id = mine.id
    returning outbox.id, reference, kind, recipient, subject, body, language, attempts, made_at as "madeAt"`.execute(
    database,
  );
  return [...rows].sort((one, other) => one.id - other.id);
}

/** Writes down that a message went. It is true whoever says it, a desk that was thought dead too. */
export const markSent = async (database: Database, { id }: OutboxMessage, now: number): Promise<void> => {
  await database
    .updateTable('outbox')
    .set({ sent_at: new Date(now), failed_at: null, problem: null })
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .execute();
};

/** Writes down that a message did not go, and gives it up. `problem` names nobody. */
export const markFailed = (database: Database, message: OutboxMessage, now: number, problem: string): Promise<void> =>
  settle(database, message, { failed_at: new Date(now), problem });

/** Writes down that a message did not go this time: it is tried again later, or given up after the last try. "later" or "failed" says which. */
export async function markLater(
  database: Database,
  message: OutboxMessage,
  now: number,
  problem: string,
): Promise<'later' | 'failed'> {
  const wait = waits[message.attempts - 1];
  if (wait === undefined) {
    await markFailed(database, message, now, problem);
    return 'failed';
  }
  await settle(database, message, { next_at: new Date(now + wait), problem });
  return 'later';
}

/** Only the desk that took it last may say so: another one may have taken it, and sent it, since. */
async function settle(
  database: Database,
  { id, attempts }: OutboxMessage,
  change: { readonly next_at?: Date; readonly failed_at?: Date; readonly problem: string },
): Promise<void> {
  await database
    .updateTable('outbox')
    .set(change)
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .where('sent_at', 'is', null)
    .execute();
}
