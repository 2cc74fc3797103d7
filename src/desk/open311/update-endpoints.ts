import { knownStatuses, stateFor } from '../../logic/requests/open311/states.ts';
import { updateRecord } from '../../logic/requests/open311/update-record.ts';
import { readW3cTime } from '../../logic/requests/open311/w3c-time.ts';
import { tidyReference } from '../../logic/requests/reference.ts';
import type { RequestFacts } from '../../logic/requests/request.ts';
import type { Database } from '../database/database.ts';
import type { PageFacts } from '../pages/element-pages.ts';
import { readFacts } from '../pages/facts.ts';
import type { NewEvent } from '../stores/requests.ts';
import { found, parameter, refused, type Answer, type Call } from './answer.ts';
import { readReferences, readRows, readSpan } from './filters.ts';
import { findEvents } from './find-requests.ts';
import { refuseKey, type Office } from './key-check.ts';
import { noProfile } from './service-endpoints.ts';

/**
 * Writes what belongs to an update, such as a message to the resident, in the same transaction; not called again when the same update
 * comes again. `facts` are those before the update, `event` is what changes them.
 */
export type AfterUpdate = (
  transaction: Database,
  facts: RequestFacts,
  event: NewEvent,
  council: PageFacts,
) => Promise<void>;

const longestNote = 4_000;

/** Control characters that nobody typed; lines and tabs stay. */
const tidyNote = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();

/** `GET servicerequestupdates`: what officers and residents did, the oldest first. */
export async function updateList(office: Office, call: Call): Promise<Answer> {
  const { desk } = office;
  const refusal = await refuseKey(office, call);
  if (refusal) return refusal;
  const facts = await readFacts(desk.folders, {}, desk.now());
  if (!facts) return noProfile();
  const { timeZone } = facts.profile;
  const [references, rows, span] = [readReferences(call), readRows(call), readSpan(call, timeZone, desk.now())];
  for (const read of [references, rows, span]) if (!read.ok) return read.answer;
  if (!references.ok || !rows.ok || !span.ok) return noProfile();
  const between = references.value && parameter(call, 'start_date') === undefined ? {} : span.value;
  const events = await findEvents(desk.database, { ...rows.value, ...between, references: references.value });
  return found(
    'service_request_updates',
    events.map((event) => updateRecord(event, call.language, timeZone)),
  );
}

/** `POST servicerequestupdates`: what an officer did. The same `update_id` of a request is written down once. */
export async function newUpdate(office: Office, call: Call, also?: AfterUpdate): Promise<Answer> {
  const { desk } = office;
  const refusal = await refuseKey(office, call);
  if (refusal) return refusal;
  const facts = await readFacts(desk.folders, {}, desk.now());
  if (!facts) return noProfile();
  const [id, updateId, status] = ['service_request_id', 'update_id', 'status'].map((name) => parameter(call, name));
  const note = tidyNote(parameter(call, 'description') ?? '');
  const timeText = parameter(call, 'updated_datetime');
  const time = timeText === undefined ? undefined : readW3cTime(timeText, facts.profile.timeZone);
  const problems = [
    ...(id === undefined ? ['service_request_id: Say which request this is about.'] : []),
    ...(updateId === undefined || !/^[^\p{Cc}]{1,100}$/u.test(updateId)
      ? ['update_id: Send an id of up to 100 characters, a new one for each update.']
      : []),
    ...(status === undefined ? [`status: Send one of: ${knownStatuses.join(', ')}.`] : []),
    ...(note.length > longestNote ? ['description: Send up to 4,000 characters.'] : []),
    ...(timeText !== undefined && !time ? ['updated_datetime: Send a time like 2026-11-24T09:00:00Z.'] : []),
  ];
  if (problems.length > 0 || id === undefined || updateId === undefined || status === undefined)
    return refused(400, ...problems);

  const reference = tidyReference(id);
  const request = reference === undefined ? undefined : await desk.stores.requests.facts(reference);
  if (!request) return refused(404, 'We have no request with this service_request_id. Check it.');
  const state = stateFor(status, request.state);
  if (!state) return refused(400, `status: Send one of: ${knownStatuses.join(', ')}.`);
  // A clock that is wrong must not put an update before the request, or into the future.
  const at = Math.min(Math.max(time?.from ?? desk.now(), request.receivedAt), desk.now());
  // What comes late is written down where it belongs, and does not undo what came before it.
  const isLate = request.events.some((event) => event.kind !== 'received' && event.at > at);
  const event: NewEvent = {
    at,
    kind: 'update',
    by: 'officer',
    key: updateId,
    ...(!isLate && { state }),
    ...(note && { note }),
  };
  const kept = await desk.stores.requests.add(
    request.reference,
    event,
    undefined,
    also && ((transaction, before) => also(transaction, before, event, facts)),
  );
  if (kept === 'unknown') return refused(404, 'We have no request with this service_request_id. Check it.');
  return found('service_request_updates', [{ update_id: updateId, account_id: null }]);
}
