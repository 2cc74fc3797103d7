import { sql } from 'kysely';
import { wallTime } from '../../logic/calendar/zoned-time.ts';
import type { Database } from '../database/database.ts';
import { sweepMessageFiles } from '../jobs/old-messages.ts';
import { putAside } from '../jobs/orphan-uploads.ts';
import type { Kept } from './erase.ts';
import { longestKeepDays, type KeepDays } from './keep-days.ts';
import { erasePersonalData, type PersonalCounts } from './personal-data.ts';
import { putStrayContentAside } from './stray-content.ts';

/** What a day's care has taken away; nothing in it names anybody. */
export interface RetentionCounts extends PersonalCounts {
  readonly requests: number;
  readonly comments: number;
  /** Bytes on the disk that no record named. */
  readonly strays: number;
  /** Forms with requests whose definition could not be read: theirs are kept for seven years. */
  readonly unreadForms: readonly string[];
}

const day = 864e5;
/** What nobody closed is kept for two years more after the last thing that happened to it: then nobody works on it any more. */
const neverClosedDays = 730;
const atOnce = 200;

/**
 * Erases what has been kept for as long as was said: who sent a request, so many days after it was closed; its files, where they go
 * earlier; comments after their year. It may be run again at any time, and then finds nothing.
 */
export async function applyRetention(
  { database, data, timeZone = 'Europe/London' }: Kept & { readonly timeZone?: string },
  now: number,
  keepDaysOf: (form: string) => Promise<KeepDays | undefined>,
): Promise<RetentionCounts> {
  const today = wallTime(now, timeZone).date;
  const total = { requests: 0, people: 0, notes: 0, files: 0, messages: 0 };
  const unreadForms: string[] = [];
  const forms = await database.selectFrom('request').select('form').distinct().orderBy('form').execute();
  for (const { form } of forms) {
    const known = await keepDaysOf(form);
    if (!known) unreadForms.push(form);
    const keep = known ?? longestKeepDays;
    const over = () => toErase(database, form, before(now, keep.answers), today);
    for (let references = await over(); references.length > 0; references = await over()) {
      const { hashes, ...erased } = await database
        .transaction()
        .execute((transaction) => erasePersonalData(transaction, references));
      await putAside(database, data, hashes, now);
      total.requests += references.length;
      for (const name of ['people', 'notes', 'files', 'messages'] as const) total[name] += erased[name];
    }
    const hashes = await eraseFiles(database, form, before(now, keep.files), today);
    await putAside(database, data, hashes, now);
    total.files += hashes.length;
  }
  const comments = await eraseComments(database, today);
  await sweepMessageFiles(database, data, now);
  const strays = await putStrayContentAside({ database, data }, now);
  return { ...total, comments, strays, unreadForms };
}

/** The moments before which something was closed, or last touched, whose time is over. */
interface Before {
  readonly closed: Date;
  readonly touched: Date;
}

const before = (now: number, days: number): Before => ({
  closed: new Date(now - days * day),
  touched: new Date(now - (days + neverClosedDays) * day),
});

/** A day of its own that is written at a person holds instead: a later one where a court asks for it, an earlier one where somebody does. */
const isOver = ({ closed, touched }: Before, today: string) => sql<boolean>`
  coalesce(person.erase_after < ${today}::date,
    request.closed_at < ${closed} or (request.closed_at is null and request.updated_at < ${touched}))`;

/** Requests whose time is over and of which something is left. */
async function toErase(database: Database, form: string, moments: Before, today: string): Promise<readonly string[]> {
  const { rows } = await sql<{ reference: string }>`
    select request.reference from request left join request_person as person using (reference)
    where request.form = ${form} and ${isOver(moments, today)} and (
      person.reference is not null or request.entries_hash <> ''
      or exists (select from request_event where request_event.reference = request.reference and note is not null)
      or exists (select from upload where upload.reference = request.reference)
      or exists (select from outbox where outbox.reference = request.reference))
    order by request.reference limit ${atOnce}`.execute(database);
  return rows.map(({ reference }) => reference);
}

/** Files go before their request where the form says so; the answers still say what they were called. */
async function eraseFiles(
  database: Database,
  form: string,
  moments: Before,
  today: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ hash: string }>`
    delete from upload using request left join request_person as person using (reference)
    where upload.reference = request.reference and request.form = ${form} and ${isOver(moments, today)}
    returning upload.hash`.execute(database);
  return rows.map(({ hash }) => hash);
}

async function eraseComments(database: Database, today: string): Promise<number> {
  let erased = 0;
  for (const table of ['feedback_comment', 'survey_comment'] as const) {
    const { numAffectedRows = 0n } =
      await sql`delete from ${sql.table(table)} where erase_after < ${today}::date`.execute(database);
    erased += Number(numAffectedRows);
  }
  return erased;
}

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

/** What a day's care did, on one line for the log. `'Care of data: erased 2 requests (3 notes, 1 file, 0 messages) and 5 comments.'` */
export const retentionLine = ({
  requests,
  notes,
  files,
  messages,
  comments,
  strays,
  unreadForms,
}: RetentionCounts): string =>
  [
    `Care of data: erased ${many(requests, 'request')} (${many(notes, 'note')}, ${many(files, 'file')}, ${many(messages, 'message')}) and ${many(comments, 'comment')}.`,
    ...(strays > 0 ? [`${many(strays, 'file')} on the disk had no record.`] : []),
    ...(unreadForms.length > 0
      ? [`We could not read these forms, so theirs are kept for 7 years: ${unreadForms.join(', ')}.`]
      : []),
  ].join(' ');
