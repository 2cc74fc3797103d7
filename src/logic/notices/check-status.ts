import { guide } from '../shape/guide.ts';
import { firstHundred } from '../shape/problem.ts';
import type { Problem } from '../shape/problem.ts';
import { isRecord, type Found } from '../shape/open.ts';
import { read } from '../shape/read.ts';
import { text } from '../shape/single.ts';
import type { Text } from '../words/language.ts';
import { isStatuspage } from './is-statuspage.ts';
import { parseStatus } from './parse-status.ts';
import { tell } from './reading.ts';
import { wordsOver } from './word-budget.ts';

const advice = {
  updatedAt: 'Write when somebody last looked at this feed, like "2026-11-24T07:45".',
  id: 'Write a short name of its own, like "ice-24-november".',
  level: 'It is shown as information. Write how bad it is, like "closed".',
  startsAt: 'It is shown from now on. Write when it starts, like "2026-11-24T08:00".',
  endsAt: 'Write when it ends, like "2026-11-24T18:00", or "openEnded": true while nobody knows.',
};

const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

const expect = (problems: Problem[], found: Found, at: string, fields: readonly (keyof typeof advice)[]): void => {
  for (const field of fields)
    if (isEmpty(found[field])) problems.push({ path: at + field, message: `This is missing. ${advice[field]}` });
};

const wordy = (value: unknown): Text | undefined => (isEmpty(value) ? undefined : read(text(), value, '', []));

const checkNotice = (problems: Problem[], found: Found, path: string, ids: Set<unknown>): void => {
  expect(problems, found, `${path}.`, ['id', 'level', 'startsAt']);
  // Editors forget banners (va.gov-cms#15137, wp-proudcity#913): having no end must be meant.
  if (found.openEnded !== true) expect(problems, found, `${path}.`, ['endsAt']);
  if (ids.has(found.id))
    tell(problems, `${path}.id`, found.id, 'Another notice has this id. Write one that is not used yet.');
  if (!isEmpty(found.id)) ids.add(found.id);
  if (found.scope === 'service' && !(Array.isArray(found.services) && found.services.length))
    tell(
      problems,
      `${path}.scope`,
      found.scope,
      'Name the services too, like "services": ["missed-bin"]. Until then it is on every page.',
    );
  const title = wordy(found.title);
  const over =
    title === undefined
      ? 0
      : Math.max(...(['en', 'cy'] as const).map((language) => wordsOver({ title, body: wordy(found.body) }, language)));
  if (over)
    problems.push({
      path: `${path}.body`,
      message: `Title and first paragraph are ${over} words too long. Write 25 words at most, and the rest in a new paragraph.`,
    });
};

/**
 * Everything that is wrong with a feed, for those who write it: what parseStatus leaves out, slips in the names of fields, what is
 * missing though it can be shown without, and notices that say too much. `checkStatus({ updatedAt: '2026-11-24', notices: [] }, 'Europe/London') → []`
 */
export const checkStatus = (input: unknown, timeZone: string): readonly Problem[] => {
  const { ok, problems } = parseStatus(input, timeZone, { guide });
  // A list that has been cut already is work enough.
  if (!ok || problems.length > 100 || !isRecord(input) || isStatuspage(input)) return problems;
  const all = [...problems];
  expect(all, input, '', ['updatedAt']);
  const ids = new Set<unknown>();
  const notices: readonly unknown[] = Array.isArray(input.notices) ? input.notices : [];
  notices.forEach((notice, index) => {
    if (isRecord(notice)) checkNotice(all, notice, `notices[${index}]`, ids);
  });
  return firstHundred(all);
};
