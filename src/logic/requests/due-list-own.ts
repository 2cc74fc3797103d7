import { wallTime } from '../calendar/zoned-time.ts';
import type { CsvRow } from '../csv/read-csv.ts';
import { shownMoment } from './due-list-cells.ts';
import { workingDaysAfter, type DueAnswer, type DueFacts } from './due-list.ts';
import { dueOf, isOverdue } from './due.ts';
import type { RequestFacts } from './request.ts';

/** A list of the desk's own requests, as if a back office had sent it, and when each is due. */
export interface OwnList {
  readonly header: CsvRow;
  readonly rows: readonly CsvRow[];
  readonly answers: readonly DueAnswer[];
}

/** The desk's own requests as a list: what was promised when each came in holds, whatever the standard says now. */
export const ownDueList = (
  requests: readonly RequestFacts[],
  { profile: { timeZone }, holidays, now }: DueFacts,
): OwnList => {
  const cells = ({ reference, service, form, owner, receivedAt, state, chasedAt }: RequestFacts) =>
    [
      reference,
      service ?? form,
      owner ?? '',
      shownMoment(receivedAt, timeZone),
      state,
      String(chasedAt.length),
    ] as const;
  const answer = ({ reference, promised, dueAt, closedAt }: RequestFacts, index: number): DueAnswer => {
    const due = promised && dueOf(promised);
    const moments = { ...(dueAt !== undefined && { dueAt }), ...(closedAt !== undefined && { closedAt }) };
    const isLate = dueAt !== undefined && (closedAt ?? now) >= dueAt;
    const end = wallTime(closedAt ?? now, timeZone).date;
    return {
      line: index + 2,
      reference,
      ...(due && { due, daysLate: isLate ? workingDaysAfter(due.date, end, holidays) : 0 }),
      overdue: isOverdue(moments, now),
      notes: due ? [] : ['Nothing was promised for this.'],
    };
  };
  return {
    header: { line: 1, cells: ['reference', 'service', 'owner', 'received', 'state', 'times chased'] },
    rows: requests.map((request, index) => ({ line: index + 2, cells: cells(request) })),
    answers: requests.map(answer),
  };
};
