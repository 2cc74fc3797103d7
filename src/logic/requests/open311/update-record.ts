import type { Language } from '../../words/language.ts';
import type { RequestEvent } from '../request.ts';
import { stateWords } from '../state-words.data.ts';
import { recordDictionary } from './record-words.data.ts';
import { extendedStatusOf } from './states.ts';
import { w3cTime } from './w3c-time.ts';

/** Something that happened, with what tells it from all others. */
export interface KnownEvent extends RequestEvent {
  readonly id: number;
  readonly reference: string;
  /** The id that a back office gave it. */
  readonly updateId?: string;
}

const wordsOf = ({ kind, state, note }: KnownEvent, language: Language): string => {
  const words = recordDictionary[language];
  const happened: Partial<Record<RequestEvent['kind'], string>> = {
    chase: words.chased,
    outcome: words.saidDone,
    reopened: words.saidNotDone,
  };
  const said = happened[kind];
  return said === undefined ? (note ?? stateWords[language][state].word) : [said, note].filter(Boolean).join('\n');
};

/**
 * An update in the words of FixMyStreet's extension. What a resident does is one too: they ask us to hurry, or say whether it is done.
 * `updateRecord({ …, kind: 'chase' }, 'en', 'Europe/London').description → 'The resident asks when this will be done.'`
 */
export const updateRecord = (event: KnownEvent, language: Language, timeZone: string) => ({
  update_id: event.by === 'officer' && event.updateId !== undefined ? event.updateId : `event-${event.id}`,
  service_request_id: event.reference,
  status: extendedStatusOf(event.state),
  external_status_code: event.state,
  description: wordsOf(event, language),
  updated_datetime: w3cTime(event.at, timeZone),
  media_url: null,
});
