import { byLevel, noticesAt } from './active.ts';
import { freshness } from './freshness.ts';
import type { Level, Notice, StatusFeed } from './notice.ts';

/** How one service is doing. */
export interface ServiceStatus {
  /** The worst of what is known; undefined with `known` means "working as normal". */
  readonly level?: Level;
  /** What there is to read about it, worst first. */
  readonly notices: readonly Notice[];
  /** False when nobody watches this service or the feed is too old: then nothing may be said about it, not even that all is well. */
  readonly known: boolean;
}

/**
 * How a service is doing now. A tribute is shown with it and says nothing about how it works.
 * `serviceStatus(undefined, 'missed-bin', now) → { notices: [], known: false }`
 */
export const serviceStatus = (feed: StatusFeed | undefined, serviceId: string, now: number): ServiceStatus => {
  if (!feed || freshness(feed, now) === 'expired') return { notices: [], known: false };
  const notices = noticesAt(feed, now, { service: serviceId });
  const listed = feed.services.find((service) => service.id === serviceId);
  const levels = [listed?.level, ...notices.map((notice) => notice.level)]
    .filter((level) => level !== undefined && level !== 'tribute')
    .sort(byLevel);
  return { level: levels[0], notices, known: listed !== undefined || levels.length > 0 };
};
