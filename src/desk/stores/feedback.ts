import { sql } from 'kysely';
import { wallTime } from '../../logic/calendar/zoned-time.ts';
import type { FeedbackMessage } from '../../logic/feedback/feedback.ts';
import { redacted, redactedPath } from '../../logic/feedback/redact.ts';
import { tidyText } from '../../logic/forms/tidy-text.ts';
import type { Database } from '../database/database.ts';

/** What became of a message: the first of its press or a later one, and whether something personal was taken out of its comment. */
export interface KeptFeedback {
  readonly isNew: boolean;
  readonly tookOut: boolean;
}

/** Answers to "Did you find what you were looking for?". */
export interface FeedbackStore {
  /**
   * Keeps one row a press; a comment that came before stays where a later message brings none. `at` is in milliseconds since 1970,
   * `formats` are those of the council's own references.
   */
  keep(message: FeedbackMessage, at: number, formats?: readonly string[]): Promise<KeptFeedback>;
}

/** How long a comment is kept: a year's round of the service has been heard by then. The answer stays; it names nobody. */
const commentDays = 365;
const day = 864e5;

/** Feedback in the desk's tables. */
export const openFeedbackStore = (database: Database): FeedbackStore => ({
  async keep({ press, answer, service = null, page, language, comment = '' }, at, formats = []) {
    // Here, and not at the door: whichever way a comment comes in, what can be recognised of a person is never stored.
    const kept = redacted(comment, language, formats);
    const path = page === undefined ? null : redactedPath(page);
    const moment = new Date(at);
    const eraseAfter = wallTime(at + commentDays * day, 'Europe/London').date;
    // One statement is one trip, and whole or not at all.
    const { rows } = await (
      kept
        ? sql<{ isNew: boolean }>`
            with pressed as (
              insert into feedback (press, at, answer, service, page, language)
              values (${press}, ${moment}, ${answer}, ${service}, ${path}, ${language})
              on conflict (press) do update set answer = excluded.answer
              returning press, xmax = 0 as "isNew"),
            said as (
              insert into feedback_comment (press, at, comment, erase_after)
              select press, ${moment}::timestamptz, ${kept}::text, ${eraseAfter}::date from pressed
              on conflict (press) do update
                set comment = excluded.comment, at = excluded.at, erase_after = excluded.erase_after)
            select "isNew" from pressed`
        : sql<{ isNew: boolean }>`
            insert into feedback (press, at, answer, service, page, language)
            values (${press}, ${moment}, ${answer}, ${service}, ${path}, ${language})
            on conflict (press) do update set answer = excluded.answer
            returning xmax = 0 as "isNew"`
    ).execute(database);
    return { isNew: rows[0]?.isNew ?? false, tookOut: kept !== tidyText(comment) };
  },
});
