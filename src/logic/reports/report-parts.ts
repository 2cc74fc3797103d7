import type { PlainDate } from '../calendar/plain-date.ts';
import type { FeedbackAnswer } from '../feedback/feedback.ts';
import type { Satisfaction } from '../surveys/score.ts';
import type { SurveyScore } from '../surveys/survey.ts';

/** A count by service; '' stands for pages and requests that name none. */
interface ByService {
  readonly service: string;
  readonly count: number;
}

/** What the desk has counted, as its tables give it. */
export interface ReportRows {
  readonly feedback: readonly (ByService & { readonly answer: FeedbackAnswer })[];
  readonly surveys: readonly (ByService & { readonly score: SurveyScore })[];
  readonly comments: readonly (ByService & { readonly kind: 'feedback' | 'survey' })[];
  /** How often a question came into view; a service that is missing was not counted. */
  readonly shown: readonly (ByService & { readonly kind: 'feedback' | 'survey' })[];
  /** Promises that fell due: those closed in time, closed late, and still open. */
  readonly promises: readonly {
    readonly service: string;
    readonly kept: number;
    readonly late: number;
    readonly open: number;
  }[];
  /** What is overdue now; `owner` is '' where nobody is named. */
  readonly overdue: readonly {
    readonly owner: string;
    readonly count: number;
    readonly oldestDueAt: number;
    readonly oldest: string;
  }[];
  readonly chases: readonly (ByService & { readonly requests: number })[];
}

/** A line of the report: an id of the council profile and its name. */
export interface Line {
  readonly id: string;
  readonly name: string;
}

export interface FeedbackLine extends Line {
  readonly answers: Readonly<Record<FeedbackAnswer, number>>;
  readonly uptake: Uptake;
  readonly comments: number;
}
export interface SatisfactionLine extends Line {
  readonly satisfaction: Satisfaction;
  readonly bars: Readonly<Record<SurveyScore, number>>;
  readonly comments: number;
}
export interface PromiseLine extends Line {
  readonly due: number;
  readonly kept: number;
  readonly late: number;
  readonly open: number;
  /** How many in 100 of those that fell due were kept; undefined where none did. */
  readonly rate: number | undefined;
}
export interface OverdueLine extends Line {
  readonly count: number;
  /** The day on which the oldest was due, and its reference. */
  readonly since: PlainDate;
  readonly oldest: string;
}
export interface ChaseLine extends Line {
  readonly chases: number;
  readonly requests: number;
}

/** How many of those who saw a question answered it: a score never stands without it. */
export type Uptake = Pick<Satisfaction, 'answers' | 'shown' | 'uptake'>;

/** What service areas read: how people find us, and where we are late. */
export interface Report {
  readonly feedback: readonly FeedbackLine[];
  readonly satisfaction: readonly SatisfactionLine[];
  readonly promises: readonly PromiseLine[];
  readonly overdue: readonly OverdueLine[];
  readonly chases: readonly ChaseLine[];
}
