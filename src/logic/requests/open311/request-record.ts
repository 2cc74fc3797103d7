import type { FormDefinition } from '../../forms/form.ts';
import type { Profile } from '../../profile/profile.ts';
import { textIn, type Language } from '../../words/language.ts';
import { promiseWords } from '../promise-words.ts';
import type { RequestFacts } from '../request.ts';
import { stateWords } from '../state-words.data.ts';
import { nothingSent, senderFields, sentFields, type SentBy } from './sent-by.ts';
import { statusOf } from './states.ts';
import { w3cTime } from './w3c-time.ts';

/** What a record is made with beside the request. */
export interface RecordFacts {
  readonly profile: Profile;
  readonly language: Language;
  /** The form as it is now; undefined where it is gone. */
  readonly definition?: FormDefinition | undefined;
  /** Undefined for whoever has no key, and once it is erased. */
  readonly sentBy?: SentBy | undefined;
  /** True shows also what is beyond GeoReport v2. */
  readonly isKeyed: boolean;
}

const nobody: SentBy = { contact: {}, entries: {}, answers: {}, more: {} };

/** The last thing that an officer wrote. */
const lastNote = ({ events }: RequestFacts): string | undefined =>
  events.filter(({ by, note }) => by === 'officer' && note).at(-1)?.note;

/**
 * A request in the words of GeoReport v2. Without a key nothing in it names a person or a place, and no words of an officer are in it,
 * because they may do so.
 * `requestRecord(facts, { profile, language: 'en', isKeyed: false }).status → 'open'`
 */
export const requestRecord = (facts: RequestFacts, record: RecordFacts) => {
  const { reference, form, title, state, receivedAt, closedAt, dueAt, promised, events, owner } = facts;
  const { profile, language, definition, sentBy = nobody, isKeyed } = record;
  const time = (at: number): string => w3cTime(at, profile.timeZone);
  const { description, ...place } = isKeyed ? sentFields(sentBy, definition, language) : nothingSent;
  return {
    service_request_id: reference,
    status: statusOf(state),
    status_notes: (isKeyed && lastNote(facts)) || stateWords[language][state].word,
    service_name: textIn(title, language) || form,
    service_code: form,
    description,
    agency_responsible: profile.owners.find(({ id }) => id === owner)?.name ?? null,
    service_notice: promised ? promiseWords(promised, language).join(' ') : null,
    requested_datetime: time(receivedAt),
    // "For requests with status=closed, this will be the date the request was closed."
    updated_datetime: time(closedAt ?? Math.max(receivedAt, ...events.map(({ at }) => at))),
    expected_datetime: dueAt === undefined ? null : time(dueAt),
    ...place,
    ...(isKeyed && { state, language: facts.language, ...senderFields(sentBy, definition, language) }),
  };
};
