import { sql } from 'kysely';
import { wallTime } from '../../logic/calendar/zoned-time.ts';
import { redacted } from '../../logic/feedback/redact.ts';
import { tidyText } from '../../logic/forms/tidy-text.ts';
import type { SurveyScore, SurveyStage } from '../../logic/surveys/survey.ts';
import type { Language } from '../../logic/words/language.ts';
import type { Database } from '../database/database.ts';

/** A survey as it came in. */
export interface SurveyEntry {
  /** One person's survey: a later message with the same one changes the answer, or adds the comment. */
  readonly press: string;
  readonly score: SurveyScore;
  readonly service?: string | undefined;
  readonly place?: string | undefined;
  readonly stage: SurveyStage;
  readonly language: Language;
  readonly comment?: string | undefined;
}

/** What became of it: the first message of its survey or a later one, and whether something personal was taken out of its comment. */
export interface KeptSurvey {
  readonly isNew: boolean;
  readonly tookOut: boolean;
}

/** Answers to surveys, and how often questions came into view. */
export interface SurveyStore {
  /**
   * Keeps one row a press; a comment that came before stays where a later message brings none. `at` is in milliseconds since 1970,
   * `formats` are those of the council's own references.
   */
  keep(entry: SurveyEntry, at: number, formats?: readonly string[]): Promise<KeptSurvey>;
  /** Counts a question that somebody saw, under the day on the wall. */
  countShown(question: { readonly kind: 'feedback' | 'survey'; readonly service?: string }, at: number): Promise<void>;
}

/** How long a comment is kept: a year's round of the service has been heard by then. The score stays; it names nobody. */
const commentDays = 365;
const day = 864e5;

/** The councils of this country share a clock. */
const dayOf = (at: number): string => wallTime(at, 'Europe/London').date;

/** Surveys in the desk's tables. */
export const openSurveyStore = (database: Database): SurveyStore => ({
  async keep({ press, score, service = null, place = null, stage, language, comment = '' }, at, formats = []) {
    // Here, and not at the door: whichever way a comment comes in, what can be recognised of a person is never stored.
    const kept = redacted(comment, language, formats);
    const moment = new Date(at);
    // One statement is one trip, and whole or not at all.
    const answered = sql`
      insert into survey (press, at, score, service, place, stage, language)
      values (${press}, ${moment}, ${score}, ${service}, ${place}, ${stage}, ${language})
      on conflict (press) do update set score = excluded.score`;
    const { rows } = await (
      kept
        ? sql<{ isNew: boolean }>`
            with answered as (${answered} returning press, xmax = 0 as "isNew"),
            said as (
              insert into survey_comment (press, at, comment, erase_after)
              select press, ${moment}::timestamptz, ${kept}::text, ${dayOf(at + commentDays * day)}::date from answered
              on conflict (press) do update
                set comment = excluded.comment, at = excluded.at, erase_after = excluded.erase_after)
            select "isNew" from answered`
        : sql<{ isNew: boolean }>`${answered} returning xmax = 0 as "isNew"`
    ).execute(database);
    return { isNew: rows[0]?.isNew ?? false, tookOut: kept !== tidyText(comment) };
  },
  async countShown({ kind, service = '' }, at) {
    await sql`
      insert into shown (day, kind, service, count) values (${dayOf(at)}, ${kind}, ${service}, 1)
      on conflict (day, kind, service) do update set count = shown.count + 1`.execute(database);
  },
});
