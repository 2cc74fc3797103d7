import { readW3cTime } from '../../logic/requests/open311/w3c-time.ts';
import { tidyReference } from '../../logic/requests/reference.ts';
import { listed, parameter, refused, type Answer, type Call } from './answer.ts';
import type { Between, Rows } from './find-requests.ts';

/** What a filter says, or the answer that refuses it. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly answer: Answer };

const right = <T>(value: T): Read<T> => ({ ok: true, value });
const wrong = (description: string): Read<never> => ({ ok: false, answer: refused(400, description) });

const mostRows = 1_000;
const day = 86_400_000;
/** GeoReport v2: "may not span more than 90 days". An hour more lets a clock go back in autumn. */
const longest = 90 * day + 3_600_000;

/** `page`, from 1, and `page_size`, up to 1,000: the extension that most servers of Open311 have. */
export const readRows = (call: Call): Read<Rows> => {
  const [page = '1', size = String(mostRows)] = [parameter(call, 'page'), parameter(call, 'page_size')];
  if (!/^[1-9]\d{0,5}$/.test(page)) return wrong('page: Send a whole number from 1.');
  if (!/^[1-9]\d{0,3}$/.test(size) || Number(size) > mostRows)
    return wrong('page_size: Send a whole number from 1 to 1000.');
  return right({ most: Number(size), skip: (Number(page) - 1) * Number(size) });
};

/** Two times, by the names of their parameters; the second one is counted in to its end. */
export const readBetween = (call: Call, first: string, last: string, timeZone: string): Read<Between> => {
  const [from, until] = [first, last].map((name) => {
    const text = parameter(call, name);
    return text === undefined ? undefined : (readW3cTime(text, timeZone) ?? name);
  });
  const bad = [from, until].find((each) => typeof each === 'string');
  if (typeof bad === 'string') return wrong(`${bad}: Send a time like 2026-11-24T09:00:00Z.`);
  const between = {
    from: typeof from === 'object' ? from.from : undefined,
    until: typeof until === 'object' ? until.until : undefined,
  };
  if (between.from !== undefined && between.until !== undefined && between.from >= between.until)
    return wrong(`${first} must be before ${last}.`);
  return right(between);
};

/** Times of up to 90 days: the last 90 where none are sent, and 90 from the one that is. */
export const readSpan = (call: Call, timeZone: string, now: number): Read<Between> => {
  const read = readBetween(call, 'start_date', 'end_date', timeZone);
  if (!read.ok) return read;
  const { from, until } = read.value;
  if (from !== undefined && until !== undefined)
    return until - from > longest
      ? wrong('start_date and end_date: Ask for up to 90 days at a time.')
      : right({ from, until });
  if (from !== undefined) return right({ from, until: from + longest });
  return right({ from: (until ?? now) - longest, until });
};

/** The references that are named; one that cannot be right is left out, and undefined where none are asked for. */
export const readReferences = (call: Call): Read<readonly string[] | undefined> => {
  const ids = listed(call, 'service_request_id');
  if (ids.length > mostRows) return wrong('service_request_id: Send up to 1000 at a time.');
  return right(ids.length === 0 ? undefined : ids.flatMap((id) => tidyReference(id) ?? []));
};

/** "open", "closed" or both; undefined where all are wanted. */
export const readStatus = (call: Call): Read<boolean | undefined> => {
  const statuses = listed(call, 'status').map((status) => status.toLowerCase());
  if (!statuses.every((status) => status === 'open' || status === 'closed'))
    return wrong('status: Send open, closed, or both with a comma between them.');
  const [open, closed] = [statuses.includes('open'), statuses.includes('closed')];
  return right(open === closed ? undefined : open);
};
