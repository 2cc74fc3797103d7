import { isRecord, type Found } from './open.ts';
import type { Problem } from './problem.ts';
import { optional, type Form, type Group, type Listing, type Shape } from './shape.ts';
import { words } from './single.ts';

/** What a check says on top of a plain reading; kept apart, so that a page that only reads does not carry it. */
export interface Guide {
  /** The smallest thing that a shape reads. */
  readonly example: (form: Form) => unknown;
  /** The names in a record that its shape does not know. */
  readonly strays: (value: object, fields: object) => string[];
  /** True when one name is likely a slip for the other. */
  readonly isNear: (slip: string, name: string) => boolean;
  /** Adds to the problem at `reason` that a whole record is lost by it, and puts it last. */
  readonly nameLoss: (reason: number, value: Found, path: string, problems: Problem[]) => void;
}

interface Reading {
  readonly problems: Problem[];
  readonly guide?: Guide | undefined;
}

const whatToWrite = (form: Form, guide?: Guide): string => {
  if (form.kind === 'text')
    return 'Write words, like "Missed bins", or {"en": "Missed bins", "cy": "Biniau heb eu casglu"}.';
  const like = form.kind === 'single' ? form.like : guide?.example(form);
  const example = like === undefined ? '' : `, like ${JSON.stringify(like)}`;
  if (form.kind === 'list') return `Write a list in square brackets${example}.`;
  if (form.kind === 'record') return `Write a group of fields in curly brackets${example}.`;
  return `Write ${form.write}${example}.`;
};

const whatItSays = (value: unknown): string => {
  if (Array.isArray(value)) return 'This is a list.';
  if (isRecord(value)) return 'This is a group of fields.';
  const said = String(value);
  const short = said.length > 60 ? `${said.slice(0, 60)}…` : said;
  return typeof value === 'string' ? `This says "${short}".` : `This says ${short}.`;
};

const readRecord = (form: Group, value: Found, path: string, reading: Reading): Found | undefined => {
  const { problems, guide } = reading;
  const strays = guide?.strays(value, form.fields) ?? [];
  const result: Record<string, unknown> = {};
  let reason = -1;
  const at = (name: string): string => (path ? `${path}.${name}` : name);
  for (const [name, { of, need, otherwise }] of Object.entries(form.fields)) {
    const given = Object.hasOwn(value, name) ? value[name] : undefined;
    // Content systems export an empty box as null or "": that is nothing said, not something wrong.
    const isGiven = given !== undefined && given !== null && given !== '';
    const item = (isGiven ? readForm(of, given, at(name), reading) : undefined) ?? otherwise;
    if (item !== undefined) result[name] = item;
    if (!isGiven) {
      const slip = strays.findIndex((stray) => guide?.isNear(stray, name));
      const [stray] = slip < 0 ? [] : strays.splice(slip, 1);
      if (stray !== undefined)
        problems.push({ path: at(stray), message: `We do not know "${stray}". Write "${name}".` });
      else if (item === undefined && need === 'required')
        problems.push({ path: at(name), message: `This is missing. ${whatToWrite(of, guide)}` });
    }
    if (item === undefined && reason < 0 && (need === 'required' || (need === 'vital' && isGiven)))
      reason = problems.length - 1;
  }
  if (reason < 0) return result;
  guide?.nameLoss(reason, value, path, problems);
  return undefined;
};

const readList = (form: Listing, values: readonly unknown[], path: string, reading: Reading): unknown => {
  const items = values
    .map((each, index) => readForm(form.of, each, `${path}[${index}]`, reading))
    .filter((item) => item !== undefined);
  // A list that lost all it had is not an empty list: no days left must not come to mean every day, or none.
  return items.length || !values.length ? items : undefined;
};

const byLanguage: Group = {
  kind: 'record',
  fields: { en: optional(words('Missed bins')), cy: optional(words('Biniau heb eu casglu')) },
};

const readForm = (form: Form, value: unknown, path: string, reading: Reading): unknown => {
  const { problems, guide } = reading;
  const before = problems.length;
  let item: unknown;
  if (form.kind === 'single') item = form.take(value);
  else if (form.kind === 'list') {
    if (Array.isArray(value)) item = readList(form, value, path, reading);
    else if (form.alone) {
      const single = readForm(form.of, value, path, reading);
      if (single !== undefined) item = [single];
    }
  } else if (isRecord(value)) {
    const found = readRecord(form.kind === 'text' ? byLanguage : form, value, path, reading);
    if (form.kind === 'record' || (found?.en ?? found?.cy)) item = found;
  } else if (form.kind === 'text' && typeof value === 'string' && value.trim()) item = value;
  if (item === undefined && problems.length === before)
    problems.push({ path, message: `${whatItSays(value)} ${whatToWrite(form, guide)}` });
  return item;
};

/**
 * What `value` says, read by its shape; undefined when it cannot be used. Whatever was left out is added to `problems`.
 * With a `guide`, slips in the names of fields are found too. `read(plainTime(), '9:00', 'opens', []) → '09:00'`
 */
export const read = <T>(
  shape: Shape<T>,
  value: unknown,
  path: string,
  problems: Problem[],
  guide?: Guide,
): T | undefined => readForm(shape, value, path, { problems, guide }) as T | undefined;
