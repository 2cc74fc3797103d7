import type { ColumnType, Generated } from 'kysely';
import type { Answers, Entries } from '../../logic/forms/answers.ts';
import type { Promised } from '../../logic/requests/promise.ts';
import type { RequestEvent, RequestState } from '../../logic/requests/request.ts';
import type { Language, Text } from '../../logic/words/language.ts';

/** A moment: read as milliseconds since 1970, written as a Date. */
export type Moment = ColumnType<number, Date, Date>;
type MaybeMoment = ColumnType<number | null, Date | null | undefined, Date | null>;
/** A day, "2026-11-26". */
type Day = ColumnType<string, string, string>;
type MaybeDay = ColumnType<string | null, string | null | undefined, string | null>;
/** Read as what it says, written as JSON text. */
type Json<T> = ColumnType<T, string, string>;
type MaybeJson<T> = ColumnType<T | null, string | null, string | null>;

/**
 * The tables of the desk. What names a person stands in tables of its own (`request_person`, the comments, `upload`, `outbox`), which
 * erasing and the daily job empty; what is counted stays. docs/decisions/0013 says why.
 */
export interface Tables {
  setting: { name: string; value: string };
  request: {
    reference: string;
    /** The hash of the key under which it was sent: it is kept once. */
    key_hash: string;
    /** The hash of what was typed, so that the same key with other answers is told apart; erasing empties it, because few answers can be guessed from a hash. */
    entries_hash: string;
    form: string;
    title: Json<Text>;
    service: string | null;
    owner: string | null;
    language: Language;
    /** "web" or "open311". */
    channel: string;
    received_at: Moment;
    updated_at: Moment;
    state: RequestState;
    promised: MaybeJson<Promised>;
    due_at: MaybeMoment;
    closed_at: MaybeMoment;
    outcome: 'yes' | 'no' | null;
  };
  request_person: {
    reference: string;
    entries: Json<Entries>;
    answers: Json<Answers>;
    name: string | null;
    email: string | null;
    phone: string | null;
    postcode: string | null;
    address: string | null;
    /** Further words of an Open311 client: description, latitude and longitude. */
    more: Json<Record<string, string>>;
    erase_after: MaybeDay;
  };
  request_event: {
    id: Generated<number>;
    reference: string;
    /** The id that a back office gave it, or the hash of a resident's key: it is kept once. */
    update_key: string | null;
    at: Moment;
    kind: RequestEvent['kind'];
    state: RequestState;
    note: string | null;
    by: RequestEvent['by'];
  };
  feedback: {
    press: string;
    at: Moment;
    answer: 'yes' | 'no' | 'wrong';
    service: string | null;
    page: string | null;
    language: Language;
  };
  feedback_comment: { press: string; at: Moment; comment: string; erase_after: Day };
  survey: {
    press: string;
    at: Moment;
    /** 5 is very satisfied, 1 very dissatisfied. */
    score: number;
    service: string | null;
    place: string | null;
    stage: 'front-desk' | 'service-team';
    language: Language;
  };
  survey_comment: { press: string; at: Moment; comment: string; erase_after: Day };
  /** How often a question came into view, by day. */
  shown: { day: Day; kind: 'feedback' | 'survey'; service: string; count: number };
  upload: {
    id: string;
    /** SHA-256 of its content, under which it stands on the disk. */
    hash: string;
    name: string;
    size: number;
    type: string;
    received_at: Moment;
    /** The request that names it; null until its form is sent. */
    reference: string | null;
  };
  outbox: {
    id: Generated<number>;
    reference: string | null;
    made_at: Moment;
    /** "acknowledgement", "update", "chase". */
    kind: string;
    recipient: string;
    subject: string;
    body: string;
    language: Language;
    attempts: Generated<number>;
    /** Not to be tried before. */
    next_at: Moment;
    sent_at: MaybeMoment;
    /** When it was given up. */
    failed_at: MaybeMoment;
    problem: string | null;
  };
  /** How often somebody did something within a stretch of time; unlogged, it may go when the power goes. */
  rate: { bucket: string; starts_at: Moment; count: number };
  /** Keys of back offices, by their hash. */
  api_key: { hash: string; name: string; made_at: Moment };
  job_run: { name: string; day: Day; next_at: Moment; done_at: MaybeMoment };
}
