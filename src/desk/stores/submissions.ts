import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Answers, Entries } from '../../logic/forms/form.ts';
import type { Language } from '../../logic/words/language.ts';
import { readRecord, writeOnce } from './write-once.ts';

/** A form that was sent and received. */
export interface Submission {
  readonly reference: string;
  readonly form: string;
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  /** What was typed in the questions that were asked. */
  readonly entries: Entries;
  readonly answers: Answers;
}

/** Keeps what residents send, each once. */
export interface SubmissionStore {
  /** What was kept under a key; undefined where nothing was. */
  find(key: string): Promise<Submission | undefined>;
  /** The submission with a reference; undefined where there is none. */
  byReference(reference: string): Promise<Submission | undefined>;
  /**
   * Keeps a submission under a key, with a reference that no other one has, and answers with what is kept there: where another writer
   * was first, in this process or another one, that is theirs. When this answers, it is on the disk.
   */
  keep(key: string, submission: Omit<Submission, 'reference'>, makeReference: () => string): Promise<Submission>;
}

interface ReferenceRecord {
  readonly reference: string;
  /** The hash of the key under which the submission is kept. */
  readonly submission: string;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Submissions on this computer's disk, a file for each, written whole or not at all. */
export const openSubmissionStore = (data: string): SubmissionStore => {
  const pathOf = (hash: string): string => join(data, 'submissions', `${hash}.json`);
  const referencePath = (reference: string): string => join(data, 'references', `${hashOf(reference)}.json`);

  /** A reference is taken before the submission is written: a desk that stops between the two has used one up, and nothing else. */
  const takeReference = async (key: string, makeReference: () => string): Promise<string> => {
    for (let tries = 0; tries < 100; tries += 1) {
      const reference = makeReference();
      const mark: ReferenceRecord = { reference, submission: hashOf(key) };
      if (await writeOnce(data, referencePath(reference), mark)) return reference;
    }
    throw new Error('There is no free reference. Make references longer.');
  };

  const find = (key: string): Promise<Submission | undefined> => readRecord<Submission>(pathOf(hashOf(key)));

  return {
    find,
    async byReference(reference) {
      const mark = await readRecord<ReferenceRecord>(referencePath(reference));
      const found = mark && (await readRecord<Submission>(pathOf(mark.submission)));
      // Two that came at once under one key took two references, and one of them is kept.
      return found?.reference === reference ? found : undefined;
    },
    async keep(key, submission, makeReference) {
      const reference = await takeReference(key, makeReference);
      const record: Submission = { reference, ...submission };
      return (await writeOnce(data, pathOf(hashOf(key)), record)) ? record : ((await find(key)) ?? record);
    },
  };
};
