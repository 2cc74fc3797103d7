import { freshness } from './freshness.ts';
import type { Level, Notice, StatusFeed } from './notice.ts';

/** All levels, worst first. */
// LocalGov Drupal's banner puts a notable death before all else. Here a death stands before what is merely inconvenient, and
// behind what can hurt someone or leave them at a locked door today.
export const levels: readonly Level[] = [
  'emergency',
  'closed',
  'tribute',
  'disrupted',
  'changed',
  'information',
  'back-to-normal',
];

/** Sorts levels, worst first. `['changed', 'closed'].sort(byLevel) → ['closed', 'changed']` */
export const byLevel = (one: Level, other: Level): number => levels.indexOf(one) - levels.indexOf(other);

/** True from its start until its end; the end itself no longer counts. `isActive({ startsAt: 0, endsAt: 60_000 }, 60_000) → false` */
export const isActive = ({ startsAt, endsAt }: Pick<Notice, 'startsAt' | 'endsAt'>, now: number): boolean =>
  startsAt <= now && (endsAt === undefined || now < endsAt);

/** Which notices are asked for; what is left out does not matter. */
export interface Where {
  /** The one notice with this id, whatever its scope. */
  readonly id?: string;
  /** Notices that name this service. */
  readonly service?: string;
  /** Without notices for other areas than this one; those that name no area stay. */
  readonly area?: string;
  /** "site": what stands on every page. */
  readonly scope?: Notice['scope'];
}

const isAskedFor = (notice: Notice, { id, service, area, scope }: Where): boolean => {
  if (id !== undefined) return notice.id === id;
  if (scope === undefined ? notice.scope === 'page' : notice.scope !== scope) return false;
  if (area !== undefined && notice.areas.length && !notice.areas.includes(area)) return false;
  return service === undefined || notice.services.includes(service);
};

/**
 * The notices that hold now, worst first, then newest first; none once the feed has expired.
 * `noticesAt(feed, now, { service: 'missed-bin' }) → [iceOnTuesday]`
 */
export const noticesAt = (feed: StatusFeed, now: number, where: Where = {}): Notice[] =>
  freshness(feed, now) === 'expired'
    ? []
    : feed.notices
        .filter((notice) => isActive(notice, now) && isAskedFor(notice, where))
        .sort((one, other) => byLevel(one.level, other.level) || other.startsAt - one.startsAt);
