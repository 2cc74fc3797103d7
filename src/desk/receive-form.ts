import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { checkFields } from '../logic/forms/check-fields.ts';
import type { Asking, Entries, Fault, Field, FormDefinition } from '../logic/forms/form.ts';
import { entriesAsked, stepsAsked } from '../logic/forms/routing.ts';
import { makeReference } from '../logic/requests/reference.ts';
import { deskWords } from './desk-words.data.ts';
import type { FileStore } from './stores/files.ts';
import type { Submission, SubmissionStore } from './stores/submissions.ts';

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
}

/** What became of it: kept, now or before; wrong; or its key stands for other answers that were kept before. */
export type Received =
  | { readonly kind: 'kept'; readonly submission: Submission }
  | { readonly kind: 'wrong'; readonly faults: readonly Fault[] }
  | { readonly kind: 'other-answers'; readonly submission: Submission };

/** Takes a form in: checks it as the page did, and keeps it. Both the API and the page without script end here. */
export async function receiveForm(
  { files, submissions }: Stores,
  { definition, entries, key }: IncomingForm,
  { language, today, now }: Asking & { readonly now: number },
): Promise<Received> {
  const asked = stepsAsked(definition, entries).flatMap(({ fields }) => fields);
  const away = asked.find(({ type }) => type === 'hand-over');
  if (away)
    return { kind: 'wrong', faults: [{ field: away.name, controls: [], message: deskWords[language].notOurs }] };
  const { entries: known, faults: lost } = await knownFiles(files, asked, entriesAsked(definition, entries), language);
  const storeKey = `${definition.id} ${key}`;
  const before = await submissions.find(storeKey);
  if (before) return sameOrOther(before, known);

  const { answers, faults } = checkFields(asked, known, { language, today });
  const all = [...lost, ...faults.filter(({ field }) => !lost.some((fault) => fault.field === field))];
  if (all.length > 0) return { kind: 'wrong', faults: inPageOrder(all, asked) };

  const kept = await submissions.keep(
    storeKey,
    { form: definition.id, language, receivedAt: now, entries: known, answers },
    () => makeReference(randomBytes(6)),
  );
  return sameOrOther(kept, known);
}

const sameOrOther = (submission: Submission, entries: Entries): Received => ({
  kind: isDeepStrictEqual(submission.entries, entries) ? 'kept' : 'other-answers',
  submission,
});

const inPageOrder = (faults: readonly Fault[], asked: readonly Field[]): readonly Fault[] =>
  asked.flatMap(({ name }) => faults.filter(({ field }) => field === name));

/** Files by what the desk itself knows of them: a page can claim any name, size and type. */
async function knownFiles(files: FileStore, asked: readonly Field[], entries: Entries, language: Asking['language']) {
  const known: Record<string, readonly string[]> = { ...entries };
  const faults: Fault[] = [];
  for (const { name } of asked.filter(({ type }) => type === 'file')) {
    const claims = (entries[name] ?? []).filter((entry) => entry.trim()).map(claimOf);
    if (claims.length === 0) continue;
    const found = await Promise.all(claims.map(({ id }) => files.find(id)));
    const missing = claims.find((_claim, index) => !found[index]);
    if (missing) faults.push({ field: name, controls: [name], message: deskWords[language].fileGone(missing.name) });
    known[name] = found.filter((file) => file !== undefined).map((file) => JSON.stringify(file));
  }
  return { entries: known as Entries, faults };
}

function claimOf(entry: string): { readonly id: string; readonly name: string } {
  try {
    const { id, name } = JSON.parse(entry) as Record<string, unknown>;
    return { id: String(id), name: typeof name === 'string' ? name.slice(0, 100) : '' };
  } catch {
    return { id: '', name: '' };
  }
}
