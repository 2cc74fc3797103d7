import { createHash } from 'node:crypto';
import type { BankHolidays } from '../logic/calendar/bank-holidays.ts';
import type { Profile } from '../logic/profile/profile.ts';
import { chaseMessage } from '../logic/requests/chase-message.ts';
import { chaseState } from '../logic/requests/chase.ts';
import type { RequestFacts } from '../logic/requests/request.ts';
import { isConfirmed } from '../logic/requests/tracker-outcome.ts';
import type { TrackerView } from '../logic/requests/tracker-page.ts';
import { trackerView } from '../logic/requests/tracker-view.ts';
import type { Language } from '../logic/words/language.ts';
import type { Database } from './database/database.ts';
import type { Desk } from './desk.ts';
import { readForm } from './form-files.ts';
import { queueMessage } from './messages/outbox.ts';
import { storableText } from './storable-text.ts';

/** The council, and the moment, at which a resident presses something. */
export interface ActionFacts {
  readonly profile: Profile;
  readonly holidays: BankHolidays;
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What a resident adds, and under which key it is kept once. */
export interface Pressing {
  readonly note?: string | undefined;
  readonly key?: string | undefined;
}

/** As much as somebody may write about a request at once. */
export const longestNote = 1200;

/** "refused" where the request is not at a point at which this can be pressed: what it shows now says why. */
export type Pressed = 'kept' | 'unknown' | 'refused';

/** Keys of residents never meet the ids of a back office's updates. */
const eventKey = (key: string | undefined) =>
  key === undefined ? {} : { key: `resident ${createHash('sha256').update(key).digest('hex')}` };

const noted = (note: string | undefined) => (note?.trim() ? { note: storableText(note.trim()) } : {});

/** A request as its tracker shows it now. */
export async function viewOf(desk: Desk, facts: RequestFacts, about: ActionFacts): Promise<TrackerView> {
  const form = await readForm(desk.folders, facts.form);
  return trackerView(facts, { ...about, channels: form?.channels });
}

/** Writes to the team in the transaction in which the press is kept: it is never kept without its message. */
const tellTeam =
  (kind: 'chase' | 'reopened', note: string | undefined, about: ActionFacts) =>
  async (transaction: Database, facts: RequestFacts): Promise<void> => {
    const message = chaseMessage(facts, { kind, note, ...about });
    if (!message) return;
    await queueMessage(transaction, { ...message, reference: facts.reference, kind: 'chase', madeAt: about.now });
  };

/** A resident asks us to hurry. */
export const chaseRequest = (
  { stores }: Desk,
  reference: string,
  { note, key }: Pressing,
  about: ActionFacts,
): Promise<Pressed> => {
  const { now, profile, holidays } = about;
  const { timeZone } = profile;
  return stores.requests.add<'refused'>(
    reference,
    { at: now, kind: 'chase', by: 'resident', ...noted(note), ...eventKey(key) },
    (facts) => (chaseState(facts, { now, timeZone, holidays }).kind === 'open' ? undefined : 'refused'),
    (transaction, facts) =>
      tellTeam('chase', note, about)(transaction, { ...facts, chasedAt: [...facts.chasedAt, now] }),
  );
};

/** A resident says whether it is really done; "no" opens it again. */
export const answerOutcome = (
  { stores }: Desk,
  reference: string,
  { done, note, key }: Pressing & { readonly done: boolean },
  about: ActionFacts,
): Promise<Pressed> =>
  stores.requests.add<'refused'>(
    reference,
    {
      at: about.now,
      by: 'resident',
      ...(done
        ? { kind: 'outcome' as const, outcome: 'yes' as const }
        : { kind: 'reopened' as const, outcome: 'no' as const, state: 'received' as const }),
      ...noted(note),
      ...eventKey(key),
    },
    (facts) => (facts.state === 'done' && !isConfirmed(facts) ? undefined : 'refused'),
    async (transaction, facts) => {
      if (done) return;
      const { closedAt: _, ...rest } = facts;
      await tellTeam('reopened', note, about)(transaction, { ...rest, state: 'received' });
    },
  );
