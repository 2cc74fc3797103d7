import { randomBytes } from 'node:crypto';
import type { BankHolidays } from '../logic/calendar/bank-holidays.ts';
import { wallTime } from '../logic/calendar/zoned-time.ts';
import { checkFields } from '../logic/forms/check-fields.ts';
import type { Entries, Fault, Field, FormDefinition, SentFile } from '../logic/forms/form.ts';
import { entriesAsked, stepsAsked } from '../logic/forms/routing.ts';
import type { Profile } from '../logic/profile/profile.ts';
import { newRequest, type NewRequest } from '../logic/requests/new-request.ts';
import { makeReference } from '../logic/requests/reference.ts';
import type { Language } from '../logic/words/language.ts';
import type { Database } from './database/database.ts';
import { deskWords } from './desk-words.data.ts';
import type { FileStore } from './stores/files.ts';
import { entriesHash, type NewSubmission, type Submission, type SubmissionStore } from './stores/submissions.ts';

/** Where the desk keeps what residents send. */
export interface Stores {
  readonly files: FileStore;
  readonly submissions: SubmissionStore;
}

/** A form as it came in. */
export interface IncomingForm {
  readonly definition: FormDefinition;
  readonly entries: Entries;
  /** Under it the form is kept once, however often it comes. */
  readonly key: string;
  /** "web" when left out. */
  readonly channel?: NewSubmission['channel'];
  /** Further words of an Open311 client. */
  readonly more?: Readonly<Record<string, string>>;
  /** Writes what belongs to it, such as a message, in the same transaction. */
  readonly also?: (transaction: Database, reference: string, request: NewRequest) => Promise<void>;
}

/** The council, and the moment, at which a form comes in. */
export interface ReceivingFacts {
  readonly profile: Profile;
  readonly holidays: BankHolidays;
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What became of it: kept, now or before; wrong; or its key stands for other answers that were kept before. */
export type Received =
  | { readonly kind: 'kept'; readonly submission: Submission }
  | { readonly kind: 'wrong'; readonly faults: readonly Fault[] }
  | { readonly kind: 'other-answers'; readonly submission: Submission };

/** Takes a form in: checks it as the page did, and keeps it. The API, the page without script and Open311 all end here. */
export async function receiveForm(
  { files, submissions }: Stores,
  { definition, entries, key, channel = 'web', more, also }: IncomingForm,
  facts: ReceivingFacts,
): Promise<Received> {
  const { language, now, profile } = facts;
  const today = wallTime(now, profile.timeZone).date;
  const asked = stepsAsked(definition, entries).flatMap(({ fields }) => fields);
  const away = asked.find(({ type }) => type === 'hand-over');
  if (away)
    return { kind: 'wrong', faults: [{ field: away.name, controls: [], message: deskWords[language].notOurs }] };
  const known = await knownFiles(files, asked, entriesAsked(definition, entries), language);
  const storeKey = `${definition.id} ${key}`;
  const before = await submissions.find(storeKey);
  if (before) return sameOrOther(before, known.entries);

  const { answers, faults } = checkFields(asked, known.entries, { language, today });
  const all = [...known.faults, ...faults.filter(({ field }) => !known.faults.some((fault) => fault.field === field))];
  if (all.length > 0) return { kind: 'wrong', faults: inPageOrder(all, asked) };

  const request = newRequest(definition, answers, facts);
  const kept = await submissions.keep(
    storeKey,
    { request, entries: known.entries, answers, files: known.files, channel, ...(more && { more }) },
    () => makeReference(randomBytes(6)),
    also && ((transaction, reference) => also(transaction, reference, request)),
  );
  return sameOrOther(kept, known.entries);
}

const sameOrOther = (submission: Submission, entries: Entries): Received => ({
  kind: submission.entriesHash === entriesHash(entries) ? 'kept' : 'other-answers',
  submission,
});

const inPageOrder = (faults: readonly Fault[], asked: readonly Field[]): readonly Fault[] =>
  asked.flatMap(({ name }) => faults.filter(({ field }) => field === name));

/** Files by what the desk itself knows of them: a page can claim any name, size and type. */
async function knownFiles(files: FileStore, asked: readonly Field[], entries: Entries, language: Language) {
  const known: Record<string, readonly string[]> = { ...entries };
  const faults: Fault[] = [];
  const kept: SentFile[] = [];
  for (const { name } of asked.filter(({ type }) => type === 'file')) {
    const claims = (entries[name] ?? []).filter((entry) => entry.trim()).map(claimOf);
    if (claims.length === 0) continue;
    const found = await Promise.all(claims.map(({ id }) => files.find(id)));
    const missing = claims.find((_claim, index) => !found[index]);
    if (missing) faults.push({ field: name, controls: [name], message: deskWords[language].fileGone(missing.name) });
    const here = found.filter((file) => file !== undefined);
    kept.push(...here);
    known[name] = here.map((file) => JSON.stringify(file));
  }
  return { entries: known as Entries, faults, files: kept };
}

function claimOf(entry: string): { readonly id: string; readonly name: string } {
  try {
    const { id, name } = JSON.parse(entry) as Record<string, unknown>;
    return { id: String(id), name: typeof name === 'string' ? name.slice(0, 100) : '' };
  } catch {
    return { id: '', name: '' };
  }
}
