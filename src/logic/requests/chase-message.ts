import type { BankHolidays } from '../calendar/bank-holidays.ts';
import { dateWords } from '../calendar/date-words.ts';
import { wallTime } from '../calendar/zoned-time.ts';
import type { Profile } from '../profile/profile.ts';
import { textIn, type Language } from '../words/language.ts';
import { chaseMessageWords } from './chase-message-words.data.ts';
import { overdueWords, workingDaysLate } from './overdue-words.ts';
import { promisedDay } from './promise-words.ts';
import type { RequestFacts } from './request.ts';
import { stateWords } from './state-words.data.ts';
import { ownerOf } from './tracker-links.ts';

/** An email to the team that answers for a request. */
export interface TeamMessage {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly language: Language;
}

/** What was pressed, and when; `facts` are those from after the press. */
export interface Pressed {
  readonly kind: 'chase' | 'reopened';
  readonly note?: string | undefined;
  readonly profile: Profile;
  readonly holidays: BankHolidays;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * What the team reads that a resident has asked to hurry, or says that something is not done; undefined where the profile has no
 * address for the team. It is in the council's first language: a team reads it, not the resident.
 */
export const chaseMessage = (
  facts: RequestFacts,
  { kind, note = '', profile, holidays, now }: Pressed,
): TeamMessage | undefined => {
  const recipient = ownerOf(facts, profile)?.email;
  if (!recipient) return undefined;
  const language = profile.languages[0] ?? 'en';
  const words = chaseMessageWords[language];
  const { timeZone } = profile;
  const { reference, receivedAt, promised, state, chasedAt } = facts;
  const title = textIn(facts.title, language);
  const late = workingDaysLate(facts, now, { timeZone, holidays });
  const day = dateWords(wallTime(receivedAt, timeZone).date, language, { year: true });
  const lines = [
    words.reference(reference),
    words.form(title),
    words.received(day),
    ...(promised ? [words.promised(promisedDay(promised, language))] : []),
    words.state(stateWords[language][state].word),
    ...(chasedAt.length > 0 ? [words.times(chasedAt.length)] : []),
  ];
  const parts = [
    words[kind === 'chase' ? 'chased' : 'reopened'],
    ...(late ? [overdueWords(late, language)] : []),
    lines.join('\n'),
    ...(note.trim() ? [`${words.note}\n${note.trim()}`] : []),
    ...(facts.language === 'cy' && language !== 'cy' ? [words.language] : []),
    words.next,
  ];
  return {
    recipient,
    subject: words[`${kind}Subject`](reference, title),
    body: parts.join('\n\n'),
    language,
  };
};
