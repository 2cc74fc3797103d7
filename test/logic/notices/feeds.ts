import type { Notice, StatusFeed } from '../../../src/logic/notices/notice.ts';

export const london = 'Europe/London';

/** Milliseconds since 1970 of an instant written with its zone. */
export const at = (instant: string): number => Date.parse(instant);

/** A notice that holds all through November 2026, unless told otherwise. */
export const notice = (fields: Partial<Notice> = {}): Notice => ({
  id: 'ice',
  level: 'disrupted',
  title: 'Bins are late',
  services: [],
  areas: [],
  startsAt: at('2026-11-01T00:00Z'),
  endsAt: at('2026-12-01T00:00Z'),
  updates: [],
  scope: 'site',
  ...fields,
});

/** A feed touched on Tuesday 24 November 2026 at 9am. */
export const feed = (fields: Partial<StatusFeed> = {}): StatusFeed => ({
  updatedAt: at('2026-11-24T09:00Z'),
  staleAfterMinutes: 60,
  services: [],
  notices: [],
  ...fields,
});
