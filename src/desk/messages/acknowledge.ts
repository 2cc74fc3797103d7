import type { FormDefinition } from '../../logic/forms/form.ts';
import { acknowledgement } from '../../logic/requests/acknowledgement.ts';
import { updateMessage } from '../../logic/requests/update-message.ts';
import type { RequestFacts } from '../../logic/requests/request.ts';
import type { RoutesFacts } from '../../logic/forms/routes-view.ts';
import type { Database } from '../database/database.ts';
import type { IncomingForm } from '../receive-form.ts';
import { trackerAddress } from '../request-proof.ts';
import type { Secret } from '../secret.ts';
import type { NewEvent } from '../stores/requests.ts';
import { queueMessage } from './outbox.ts';

/** What makes the links of messages. */
export interface MessageLinks {
  readonly secret: Secret;
  /** Where residents find the desk's pages: "https://www.mereham.gov.uk"; a function, because a port may be known only once it is open. */
  readonly publicUrl: () => string;
}

type Council = Pick<RoutesFacts, 'profile' | 'holidays'>;

/** Who a message about a request may go to; undefined where nobody gave an address, or where a message is not safe. */
async function recipientOf(database: Database, reference: string): Promise<string | undefined> {
  const person = await database
    .selectFrom('request_person')
    .select(['email', 'answers'])
    .where('reference', '=', reference)
    .executeTakeFirst();
  // A question of this name asks whether others may read what we send; "no" holds for every form that asks it.
  if (!person?.email || person.answers['message-safe'] === 'no') return undefined;
  return person.email;
}

/**
 * The part of taking a form in that writes the acknowledgement, in the same transaction: no form is kept without it, and no email
 * speaks of a form that was not kept. `receiveForm(stores, { …, also: acknowledgeForm(links, definition, facts) }, facts)`
 */
export const acknowledgeForm =
  (
    { secret, publicUrl }: MessageLinks,
    definition: FormDefinition,
    { profile, holidays }: Council,
  ): NonNullable<IncomingForm['also']> =>
  async (transaction, reference, { language, receivedAt }) => {
    const recipient = await recipientOf(transaction, reference);
    if (recipient === undefined) return;
    const site = publicUrl();
    const trackerUrl = `${site}${trackerAddress(secret, reference, language)}`;
    const receipt = { reference, receivedAt };
    const text = acknowledgement(definition, receipt, { profile, holidays, language, trackerUrl, site });
    await queueMessage(transaction, {
      reference,
      kind: 'acknowledgement',
      recipient,
      ...text,
      language,
      madeAt: receivedAt,
    });
  };

/**
 * Writes the message about an officer's update, in the transaction that keeps the update. `facts` are those before it: where the state
 * stays as it was there is no message. `requests.add(reference, event, undefined, (transaction, facts) => queueUpdateMessage(links, council, transaction, facts, event))`
 */
export async function queueUpdateMessage(
  { secret, publicUrl }: MessageLinks,
  { profile, holidays }: Council,
  transaction: Database,
  facts: RequestFacts,
  { at, by, state, note }: NewEvent,
): Promise<void> {
  if (by !== 'officer' || state === undefined || state === facts.state) return;
  const { reference, language } = facts;
  const recipient = await recipientOf(transaction, reference);
  if (recipient === undefined) return;
  const site = publicUrl();
  const trackerUrl = `${site}${trackerAddress(secret, reference, language)}`;
  const text = updateMessage(facts, { at, state, note }, { profile, holidays, language, trackerUrl, site });
  await queueMessage(transaction, { reference, kind: 'update', recipient, ...text, language, madeAt: at });
}
