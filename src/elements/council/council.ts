import { ReactiveElement, type PropertyValues } from 'lit';
import { councilContext } from '../../behaviours/council.ts';
import { define } from '../../behaviours/define.ts';
import { rootProvider } from '../../behaviours/root-provider.ts';
import { warnOfProblems, warnOnce } from '../../behaviours/warn.ts';
import { watchJson } from '../../behaviours/watch-json.ts';
import { bankHolidaysOf, parseBankHolidays, type BankHolidays } from '../../logic/calendar/bank-holidays.ts';
import { parseProfile } from '../../logic/profile/parse-profile.ts';
import type { Profile } from '../../logic/profile/profile.ts';

/** Often enough for the switch to emergency mode to reach pages that are open, seldom enough to cost nothing. */
const seconds = { profile: 300, holidays: 86_400 };

/**
 * Reads the council's profile once and shares it with every Clearway element on the page, wherever they stand and whenever they come.
 * It shows nothing itself.
 */
export class Council extends ReactiveElement {
  static override properties = { src: {} };

  /** The address of the council profile, `council.json`. */
  declare src?: string;

  #profile: Profile | undefined;
  #holidays: BankHolidays | undefined;
  #stopProfile: (() => void) | undefined;
  #stopHolidays: (() => void) | undefined;
  #holidaysFrom: string | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#watchProfile();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('src') && this.isConnected) this.#watchProfile();
  }

  #stop(): void {
    this.#stopProfile?.();
    this.#stopHolidays?.();
    this.#holidaysFrom = undefined;
  }

  #watchProfile(): void {
    this.#stop();
    if (this.src) this.#stopProfile = watchJson(this.src, seconds.profile, (json) => this.#useProfile(json));
    else warnOnce('<cw-council>: src is missing. Write the address of the council profile, like src="/council.json".');
  }

  #useProfile(json: unknown): void {
    // A profile that cannot be fetched now does not make the last one untrue.
    if (json === undefined) return;
    const { problems, ...parsed } = parseProfile(json);
    warnOfProblems(this.src ?? '', problems);
    if (!parsed.ok) return;
    this.#profile = parsed.value;
    this.#watchHolidays(parsed.value);
    this.#share();
  }

  /** The holidays that come with Clearway hold until, and unless, the council's own address answers. */
  #watchHolidays({ bankHolidays: { division, url } }: Profile): void {
    if (this.#holidays?.division !== division) this.#holidays = bankHolidaysOf(division);
    const from = `${division} ${url}`;
    if (this.#holidaysFrom === from) return;
    this.#holidaysFrom = from;
    this.#stopHolidays?.();
    if (!url) return;
    this.#stopHolidays = watchJson(url, seconds.holidays, (json) => {
      const parsed = json === undefined ? undefined : parseBankHolidays(json, division);
      if (!parsed) return;
      warnOfProblems(url, parsed.problems);
      if (parsed.ok) this.#holidays = parsed.value;
      this.#share();
    });
  }

  #share(): void {
    if (this.#profile && this.#holidays)
      rootProvider(councilContext).setValue({ profile: this.#profile, holidays: this.#holidays });
  }
}

define('cw-council', Council);

declare global {
  interface HTMLElementTagNameMap {
    'cw-council': Council;
  }
}
