import { ContextProvider } from '@lit/context';
import { html, LitElement, type TemplateResult } from 'lit';
import { clockContext, type Clock } from '../../src/behaviours/clock.ts';
import { councilContext } from '../../src/behaviours/council.ts';
import { bankHolidaysOf } from '../../src/logic/calendar/shipped-bank-holidays.ts';
import { instantOf } from '../../src/logic/calendar/zoned-time.ts';
import { openProfile } from '../../src/logic/profile/open-profile.ts';
import profileJson from './council.json';

/** A clock that stands still until a test or a preview sets it. */
export class SetClock implements Clock {
  #now: number;
  #listeners = new Set<() => void>();

  constructor(now: number) {
    this.#now = now;
  }
  now(): number {
    return this.#now;
  }
  subscribe(onMinute: () => void): () => void {
    this.#listeners.add(onMinute);
    return () => this.#listeners.delete(onMinute);
  }
  set(now: number): void {
    this.#now = now;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** The moment of a London wall time such as "2026-11-24T10:00". */
export const londonTime = (wall: string): number =>
  instantOf(wall.slice(0, 10), wall.slice(11), 'Europe/London').getTime();

/** A part of a page that belongs to the sample council at a moment of its own, so that many stories with many moments can stand on one page. */
export class SamplePage extends LitElement {
  static override properties = { now: {}, profile: { attribute: false } };
  /** London wall time at which the clock stands: "2026-11-24T10:00". */
  declare now: string;
  /** The council profile as JSON; the sample council's unless another is given, and null where a `cw-council` on the page shares its own. */
  declare profile: unknown;
  /** The clock that elements inside see. */
  readonly clock = new SetClock(0);
  #council: ContextProvider<typeof councilContext> | undefined;

  constructor() {
    super();
    this.now = '2026-11-24T10:00';
    this.profile = profileJson;
    new ContextProvider(this, { context: clockContext, initialValue: this.clock });
  }

  override connectedCallback(): void {
    if (this.profile !== null) this.#council ??= new ContextProvider(this, { context: councilContext });
    super.connectedCallback();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('now')) this.clock.set(londonTime(this.now));
    if (!changed.has('profile')) return;
    const profile = openProfile(this.profile);
    this.#council?.setValue(profile && { profile, holidays: bankHolidaysOf(profile.bankHolidays.division) });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
if (!customElements.get('sample-page')) customElements.define('sample-page', SamplePage);

/** What a story may say of the page on which it stands. */
export interface SampleParameters {
  /** London wall time at which it is drawn. */
  readonly now?: string;
  /** Another profile than the sample council's; null where the story has a `cw-council` of its own. */
  readonly profile?: unknown;
}

/** What the toolbar says of the page. */
export interface SampleGlobals {
  readonly language?: string;
  readonly colours?: string;
}

/** Puts a story on the sample council's page, at the moment that the story names. */
export const onSamplePage = (
  story: () => unknown,
  { parameters, globals }: { parameters: SampleParameters; globals: SampleGlobals },
): TemplateResult => html`
  <sample-page
    lang=${globals.language ?? 'en'}
    colours=${globals.colours ?? 'light'}
    .now=${parameters.now ?? '2026-11-24T10:00'}
    .profile=${parameters.profile === undefined ? profileJson : parameters.profile}
    >${story()}</sample-page
  >
`;
