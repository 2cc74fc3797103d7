import { openRecords, type Found } from '../shape/open.ts';
import { isSafeHref } from './href.ts';
import type { Notice } from './notice.ts';
import { firstMoment, isWords, tell, type Reading } from './reading.ts';

// Bodies may hold HTML, because Statuspage lets writers use it. Notices are text.
const withoutTags = (body: string) =>
  body
    .replace(/<(?:br|\/p)\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .trim();

/** What an incident and a maintenance have in common; undefined when it has no id or no name. */
export const readRecord = (reading: Reading, record: Found, path: string) => {
  const { id, name, shortlink, impact } = record;
  if (!isWords(id) || !isWords(name)) {
    const field = isWords(id) ? 'name' : 'id';
    tell(
      reading.problems,
      `${path}.${field}`,
      record[field],
      'We leave it out. A Statuspage gives each entry an id and a name.',
    );
    return undefined;
  }
  const written = openRecords(record.incident_updates);
  const updates = written
    .flatMap(({ body, display_at, created_at }) => {
      const at = firstMoment(reading, display_at, created_at);
      return isWords(body) && at !== undefined ? [{ at, text: withoutTags(body) }] : [];
    })
    .sort((one, other) => other.at - one.at);
  // Some pages name what they touch only in their updates, under "code".
  const touched = [
    ...openRecords(record.components),
    ...written.flatMap((update) => openRecords(update.affected_components)),
  ];
  const services = [...new Set(touched.map((component) => component.id ?? component.code).filter(isWords))];
  // Old short links say http:, and are answered under https: too.
  const href = isWords(shortlink) ? shortlink.replace(/^http:/, 'https:') : '';
  const isWide = !services.length || impact === 'major' || impact === 'critical';
  return {
    id,
    title: name,
    body: updates[0]?.text,
    href: isSafeHref(href) ? href : undefined,
    services,
    areas: [],
    updates,
    scope: isWide ? 'site' : 'service',
  } satisfies Partial<Notice>;
};
