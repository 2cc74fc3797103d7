import { createHash } from 'node:crypto';
import type { Answers, Entries, SentFile } from '../../logic/forms/answers.ts';
import type { NewRequest } from '../../logic/requests/new-request.ts';
import type { Language } from '../../logic/words/language.ts';
import type { Database } from '../database/database.ts';

/** A form that was sent and received. */
export interface Submission {
  readonly reference: string;
  readonly form: string;
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  /** The hash of what was typed: it tells the same answers from others. */
  readonly entriesHash: string;
}

/** A form that is to be kept. */
export interface NewSubmission {
  readonly request: NewRequest;
  /** What was typed in the questions that were asked. */
  readonly entries: Entries;
  readonly answers: Answers;
  /** The files that it names, as the desk knows them. */
  readonly files: readonly SentFile[];
  readonly channel: 'web' | 'open311';
  /** Further words of an Open311 client. */
  readonly more?: Readonly<Record<string, string>>;
}

/** Keeps what residents send, each once. */
export interface SubmissionStore {
  /** What was kept under a key; undefined where nothing was. */
  find(key: string): Promise<Submission | undefined>;
  /** The submission with a reference; undefined where there is none. */
  byReference(reference: string): Promise<Submission | undefined>;
  /**
   * Keeps a submission under a key, with a reference that no other one has, and answers with what is kept there: where another writer
   * was first, at this desk or another one, that is theirs. When this answers, it is on the disk. `also` writes what belongs to it,
   * such as a message, in the same transaction: both are kept or neither.
   */
  keep(
    key: string,
    submission: NewSubmission,
    makeReference: () => string,
    also?: (transaction: Database, reference: string) => Promise<void>,
  ): Promise<Submission>;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The hash of entries, whatever the order of their names. */
export const entriesHash = (entries: Entries): string =>
  hashOf(JSON.stringify(Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1))));

/** References are taken at random from 4.5 thousand million: a second try is rare, a hundredth never comes. */
const mostTries = 100;

/** Submissions in the desk's tables. */
export const openSubmissionStore = (database: Database): SubmissionStore => {
  const found = () =>
    database
      .selectFrom('request')
      .select(['reference', 'form', 'language', 'received_at as receivedAt', 'entries_hash as entriesHash']);
  const find = (key: string) => found().where('key_hash', '=', hashOf(key)).executeTakeFirst();

  return {
    find,
    byReference: (reference) => found().where('reference', '=', reference).executeTakeFirst(),
    async keep(key, submission, makeReference, also) {
      for (let tries = 0; tries < mostTries; tries += 1) {
        const kept = await database
          .transaction()
          .execute((transaction) => write(transaction, hashOf(key), submission, makeReference(), also));
        const one = kept ?? (await find(key));
        if (one) return one;
      }
      throw new Error('There is no free reference. Make references longer.');
    },
  };
};

/** Writes a submission with all that belongs to it; undefined, and nothing written, where its key or its reference is taken. */
async function write(
  transaction: Database,
  keyHash: string,
  { request, entries, answers, files, channel, more = {} }: NewSubmission,
  reference: string,
  also?: (transaction: Database, reference: string) => Promise<void>,
): Promise<Submission | undefined> {
  const { form, title, service, owner, language, receivedAt, promised, dueAt, contact } = request;
  const at = new Date(receivedAt);
  const hash = entriesHash(entries);
  const taken = await transaction
    .insertInto('request')
    .values({
      reference,
      key_hash: keyHash,
      entries_hash: hash,
      form,
      title: JSON.stringify(title),
      service: service ?? null,
      owner: owner ?? null,
      language,
      channel,
      received_at: at,
      updated_at: at,
      state: 'received',
      promised: promised ? JSON.stringify(promised) : null,
      due_at: dueAt === undefined ? null : new Date(dueAt),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('reference')
    .executeTakeFirst();
  if (!taken) return undefined;
  await transaction
    .insertInto('request_person')
    .values({
      reference,
      entries: JSON.stringify(entries),
      answers: JSON.stringify(answers),
      name: contact.name ?? null,
      email: contact.email ?? null,
      phone: contact.phone ?? null,
      postcode: contact.postcode ?? null,
      address: contact.address ?? null,
      more: JSON.stringify(more),
    })
    .execute();
  await transaction
    .insertInto('request_event')
    .values({ reference, at, kind: 'received', state: 'received', by: 'desk', update_key: null, note: null })
    .execute();
  const ids = files.map(({ id }) => id);
  if (ids.length > 0)
    await transaction
      .updateTable('upload')
      .set({ reference })
      .where('id', 'in', ids)
      .where('reference', 'is', null)
      .execute();
  await also?.(transaction, reference);
  return { reference, form, language, receivedAt, entriesHash: hash };
}
