import { wallTime } from '../calendar/zoned-time.ts';
import type { FeedbackAnswer } from '../feedback/feedback.ts';
import type { Profile } from '../profile/profile.ts';
import { satisfactionOf } from '../surveys/score.ts';
import { surveyScores, type SurveyScore } from '../surveys/survey.ts';
import { textIn } from '../words/language.ts';
import type { Line, Report, ReportRows, Uptake } from './report-parts.ts';

const sum = (rows: readonly { readonly count: number }[]): number =>
  rows.reduce((total, { count }) => total + count, 0);

/** To one decimal, as scores are. */
export const percent = (part: number, whole: number): number | undefined =>
  whole > 0 ? Math.round((part / whole) * 1000) / 10 : undefined;

const uptakeOf = (answers: number, shown: number | undefined): Uptake => ({
  answers,
  shown,
  uptake: shown !== undefined && shown >= answers ? percent(answers, shown) : undefined,
});

/** Stands for all that the profile does not know: anybody may send any word, and a report of a thousand made-up services helps nobody. */
const elsewhere = 'Not in the council profile';

/** Makes the report from what was counted; names come from the council profile, in English. */
export const makeReport = (counted: ReportRows, profile: Pick<Profile, 'services' | 'owners' | 'timeZone'>): Report => {
  const rows = withKnownServices(counted, new Set(profile.services.map(({ id }) => id)));
  const named = (ids: readonly string[], nameOf: (id: string) => string): readonly Line[] =>
    [...new Set(ids)].map((id) => ({ id, name: nameOf(id) })).sort(byName);
  const serviceName = (id: string): string => {
    if (id === '') return 'No service named';
    return textIn(profile.services.find((each) => each.id === id)?.name, 'en') || elsewhere;
  };
  const services = (lists: readonly (readonly { readonly service: string }[])[]): readonly Line[] =>
    named(
      lists.flatMap((list) => list.map(({ service }) => service)),
      serviceName,
    );
  const of = <Row extends { readonly service: string }>(list: readonly Row[], id: string): readonly Row[] =>
    list.filter(({ service }) => service === id);
  const kind = (list: ReportRows['shown'], which: 'feedback' | 'survey') => list.filter((each) => each.kind === which);
  const shownOf = (which: 'feedback' | 'survey', id: string): number | undefined => {
    const found = of(kind(rows.shown, which), id);
    return found.length > 0 ? sum(found) : undefined;
  };

  return {
    feedback: services([rows.feedback, kind(rows.shown, 'feedback')]).map((line) => {
      const given = of(rows.feedback, line.id);
      const times = (answer: FeedbackAnswer): number => sum(given.filter((each) => each.answer === answer));
      return {
        ...line,
        answers: { yes: times('yes'), no: times('no'), wrong: times('wrong') },
        uptake: uptakeOf(sum(given), shownOf('feedback', line.id)),
        comments: sum(of(kind(rows.comments, 'feedback'), line.id)),
      };
    }),
    satisfaction: services([rows.surveys, kind(rows.shown, 'survey')]).map((line) => {
      const given = of(rows.surveys, line.id);
      const bars = Object.fromEntries(
        surveyScores.map((score) => [score, sum(given.filter((each) => each.score === score))]),
      ) as Record<SurveyScore, number>;
      return {
        ...line,
        satisfaction: satisfactionOf(bars, shownOf('survey', line.id)),
        bars,
        comments: sum(of(kind(rows.comments, 'survey'), line.id)),
      };
    }),
    promises: services([rows.promises]).map((line) => {
      const all = of(rows.promises, line.id);
      const times = (what: 'kept' | 'late' | 'open'): number => all.reduce((total, each) => total + each[what], 0);
      const [kept, late, open] = [times('kept'), times('late'), times('open')];
      const due = kept + late + open;
      return { ...line, due, kept, late, open, rate: percent(kept, due) };
    }),
    overdue: rows.overdue
      .map(({ owner, count, oldestDueAt, oldest }) => ({
        id: owner,
        name: profile.owners.find(({ id }) => id === owner)?.name ?? (owner || 'Nobody named'),
        count,
        // What is due by the end of a day is late from the next midnight: the day before is meant.
        since: wallTime(oldestDueAt - 1, profile.timeZone).date,
        oldest,
      }))
      .sort((one, other) => other.count - one.count || byName(one, other)),
    chases: services([rows.chases]).map((line) => {
      const all = of(rows.chases, line.id);
      return { ...line, chases: sum(all), requests: all.reduce((total, { requests }) => total + requests, 0) };
    }),
  };
};

const byName = (one: Line, other: Line): number => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0);

function withKnownServices(rows: ReportRows, known: ReadonlySet<string>): ReportRows {
  const each = <Row extends { readonly service: string }>(list: readonly Row[]): readonly Row[] =>
    list.map((row) => (row.service === '' || known.has(row.service) ? row : { ...row, service: elsewhere }));
  return {
    ...rows,
    feedback: each(rows.feedback),
    surveys: each(rows.surveys),
    comments: each(rows.comments),
    shown: each(rows.shown),
    promises: each(rows.promises),
    chases: each(rows.chases),
  };
}
