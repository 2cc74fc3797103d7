import { ContextConsumer, createContext } from '@lit/context';
import type { LitElement } from 'lit';
import type { BankHolidays } from '../logic/calendar/bank-holidays.ts';
import type { Profile } from '../logic/profile/profile.ts';
import { rootProvider } from './root-provider.ts';

/** What `cw-council` shares with every element on the page. */
export interface CouncilFacts {
  readonly profile: Profile;
  /** Undefined until they have come. */
  readonly holidays?: BankHolidays | undefined;
}

/** Undefined until a council profile has come, and when it could not be read. */
export const councilContext = createContext<CouncilFacts | undefined>(Symbol.for('clearway/council'));

/** The council of the page, or of the nearest part of the page that has one of its own; redraws its host when it changes. */
export class CouncilController {
  #consumer: ContextConsumer<typeof councilContext, LitElement>;

  constructor(host: LitElement) {
    host.addController({ hostConnected: () => void rootProvider(councilContext) });
    this.#consumer = new ContextConsumer(host, { context: councilContext, subscribe: true });
  }

  get value(): CouncilFacts | undefined {
    return this.#consumer.value;
  }
}
