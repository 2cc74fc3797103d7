import { sql, type RawBuilder } from 'kysely';
import type { PlainDate } from '../../logic/calendar/plain-date.ts';
import type { ReportRows } from '../../logic/reports/report-parts.ts';
import type { Database } from '../database/database.ts';

/** The time that a report is about. Left out, it has no beginning, or no end. */
export interface ReportTime {
  /** The first day, and its first moment on the council's wall in milliseconds since 1970. */
  readonly from?: { readonly day: PlainDate; readonly at: number };
  /** The last day, and the moment after its end. */
  readonly until?: { readonly day: PlainDate; readonly at: number };
  readonly now: number;
}

/** What a report is made of; nothing in it names anybody, and no comment is read. */
export interface ReportStore {
  rows(time: ReportTime): Promise<ReportRows>;
}

type Condition = RawBuilder<unknown>;
const all = (conditions: readonly Condition[]): Condition => sql.join([sql`true`, ...conditions], sql` and `);

/** Counts from the desk's tables. */
export const openReportStore = (database: Database): ReportStore => ({
  async rows({ from, until, now }) {
    const within = (moment: string): Condition =>
      all([
        ...(from ? [sql`${sql.ref(moment)} >= ${new Date(from.at)}`] : []),
        ...(until ? [sql`${sql.ref(moment)} < ${new Date(until.at)}`] : []),
      ]);
    const days = all([
      ...(from ? [sql`day >= ${from.day}::date`] : []),
      ...(until ? [sql`day <= ${until.day}::date`] : []),
    ]);
    const ask = async <Row>(query: RawBuilder<Row>): Promise<readonly Row[]> => (await query.execute(database)).rows;
    const moment = new Date(now);

    const feedback = ask<ReportRows['feedback'][number]>(sql`
      select coalesce(service, '') as service, answer, count(*) as count from feedback
      where ${within('at')} group by 1, 2`);
    const surveys = ask<ReportRows['surveys'][number]>(sql`
      select coalesce(service, '') as service, score, count(*) as count from survey
      where ${within('at')} group by 1, 2`);
    const comments = ask<ReportRows['comments'][number]>(sql`
      select 'feedback' as kind, coalesce(service, '') as service, count(*) as count
      from feedback join feedback_comment using (press) where ${within('feedback.at')} group by 2
      union all select 'survey', coalesce(service, ''), count(*)
      from survey join survey_comment using (press) where ${within('survey.at')} group by 2`);
    const shown = ask<ReportRows['shown'][number]>(sql`
      select kind, service, sum(count)::bigint as count from shown where ${days} group by 1, 2`);
    // A promise counts from the moment at which it is kept or broken; what may still be kept is not asked about.
    const promises = ask<ReportRows['promises'][number]>(sql`
      select coalesce(service, '') as service,
        count(*) filter (where closed_at < due_at) as kept,
        count(*) filter (where closed_at >= due_at) as late,
        count(*) filter (where closed_at is null) as open
      from request where due_at <= ${moment} and ${within('due_at')} group by 1`);
    const overdue = ask<ReportRows['overdue'][number]>(sql`
      select coalesce(owner, '') as owner, count(*) as count, min(due_at) as "oldestDueAt",
        (array_agg(reference order by due_at, reference))[1] as oldest
      from request where closed_at is null and due_at <= ${moment} group by 1`);
    const chases = ask<ReportRows['chases'][number]>(sql`
      select coalesce(service, '') as service, count(*) as count, count(distinct request.reference) as requests
      from request_event join request using (reference)
      where kind = 'chase' and ${within('request_event.at')} group by 1`);
    const [feedbackRows, surveyRows, commentRows, shownRows, promiseRows, overdueRows, chaseRows] = await Promise.all([
      feedback,
      surveys,
      comments,
      shown,
      promises,
      overdue,
      chases,
    ]);
    return {
      feedback: feedbackRows,
      surveys: surveyRows,
      comments: commentRows,
      shown: shownRows,
      promises: promiseRows,
      overdue: overdueRows,
      chases: chaseRows,
    };
  },
});
