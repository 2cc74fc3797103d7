import type { StatusFeed } from './notice.ts';

type Stamp = Pick<StatusFeed, 'updatedAt' | 'staleAfterMinutes'>;
const minute = 60_000;

/**
 * How far a feed may be believed: fresh; ageing, when it is shown with the time it was last known; expired, when nothing in it is
 * asserted any more. A feed from the future is fresh, because it is the device's clock that is wrong.
 * `freshness({ updatedAt: 0, staleAfterMinutes: 60 }, 3_600_000) → 'ageing'`
 */
export const freshness = ({ updatedAt, staleAfterMinutes }: Stamp, now: number): 'fresh' | 'ageing' | 'expired' => {
  const age = (now - updatedAt) / minute;
  // Not a number compares as false: what has no time is not believed.
  if (age < staleAfterMinutes) return 'fresh';
  // At least a day, so that a short promise does not empty every page in the first night that a server is down.
  return age < Math.max(4 * staleAfterMinutes, 24 * 60) ? 'ageing' : 'expired';
};
