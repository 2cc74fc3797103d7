import { createContext } from '@lit/context';
import type { BankHolidays } from '../logic/calendar/bank-holidays.ts';
import type { Profile } from '../logic/profile/profile.ts';

/** What `cw-council` shares with every element on the page. */
export interface CouncilFacts {
  readonly profile: Profile;
  /** Undefined until they have come. */
  readonly holidays?: BankHolidays | undefined;
}

/** Undefined until a council profile has come, and when it could not be read. */
export const councilContext = createContext<CouncilFacts | undefined>(Symbol.for('clearway/council'));
