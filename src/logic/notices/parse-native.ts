import { read } from '../shape/read.ts';
import { momentOf } from './moment.ts';
import type { Notice } from './notice.ts';
import { firstMoment, parserOf, tell, type ParseFeed, type ReadFeed, type Reading } from './reading.ts';
import { noticeShape, statusShape } from './status.shape.ts';

const readNotice = (reading: Reading, value: unknown, index: number, ids: Set<string>, updatedAt: number): Notice[] => {
  const path = `notices[${index}]`;
  const { problems, timeZone, guide } = reading;
  const written = read(noticeShape, value, path, problems, guide);
  if (!written) return [];
  const { level, title, body, href, services = [], areas = [], instead, scope, updates = [] } = written;
  const startsAt = firstMoment(reading, written.startsAt) ?? updatedAt;
  const endsAt = momentOf(written.endsAt, timeZone, 'end');
  if (endsAt !== undefined && endsAt <= startsAt) {
    tell(
      problems,
      `${path}.endsAt`,
      written.endsAt,
      'That is not after its start, so we leave it out. Write a later time.',
    );
    return [];
  }
  // An element must never meet two notices of one name; checkStatus tells their author.
  const id = written.id === undefined || ids.has(written.id) ? `notice-${index + 1}` : written.id;
  ids.add(id);
  return [
    {
      id,
      level,
      title,
      body,
      href,
      services,
      areas,
      startsAt,
      endsAt,
      nextUpdateAt: firstMoment(reading, written.nextUpdateAt),
      instead,
      updates: updates
        .map(({ at, text }) => ({ at: firstMoment(reading, at) ?? startsAt, text }))
        .sort((one, other) => other.at - one.at),
      // For a service that nobody named it would be shown nowhere.
      scope: services.length ? (scope ?? 'service') : scope === 'page' ? scope : 'site',
    },
  ];
};

const readNative: ReadFeed = (reading, feed) => {
  const { notices, ...head } = feed;
  const each = Array.isArray(notices) ? notices : undefined;
  if (!each && !Array.isArray(feed.services)) return undefined;
  // Notices are read one by one, so that what is said about each has its place in the file.
  const written = read(statusShape, each ? head : feed, '', reading.problems, reading.guide);
  if (!written) return undefined;
  const { staleAfterMinutes, services = [] } = written;
  const updatedAt = firstMoment(reading, written.updatedAt) ?? reading.answeredAt ?? 0;
  const ids = new Set<string>();
  return {
    updatedAt,
    staleAfterMinutes,
    services,
    notices: each?.flatMap((notice, index) => readNotice(reading, notice, index, ids, updatedAt)) ?? [],
  };
};

/**
 * Reads Clearway's own `status.json`. A notice without a usable title is left out and named; in all other doubt it is shown.
 * Without a readable `updatedAt`, the moment of the answer stands in for it.
 * `parseNative({ updatedAt: '2026-11-24T07:45Z', notices: [] }, 'Europe/London') → { ok: true, value: …, problems: [] }`
 */
export const parseNative: ParseFeed = parserOf(readNative);
