import type { PlainDate } from '../calendar/plain-date.ts';
import type { Kept } from './profile.ts';

/** True when a record is shown on a day; both its ends count. `holdsOn({ from: '2026-10-06' }, '2026-10-06') → true` */
export const holdsOn = ({ from, until }: Pick<Kept, 'from' | 'until'>, date: PlainDate): boolean =>
  (from === undefined || from <= date) && (until === undefined || date <= until);
