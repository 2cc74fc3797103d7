import { ReactiveElement, type PropertyValues } from 'lit';
import { councilContext } from '../../behaviours/council.ts';
import { define } from '../../behaviours/define.ts';
import { rootProvider } from '../../behaviours/root-provider.ts';
import { warnOnce } from '../../behaviours/warn.ts';
import { watchJson } from '../../behaviours/watch-json.ts';
import type { BankHolidays } from '../../logic/calendar/bank-holidays.ts';
import { openBankHolidays } from '../../logic/calendar/open-bank-holidays.ts';
import { openProfile } from '../../logic/profile/open-profile.ts';
import type { Profile } from '../../logic/profile/profile.ts';

/** Often enough for the switch to emergency mode to reach pages that are open, seldom enough to cost nothing. */
const seconds = { profile: 300, holidays: 86_400 };

/**
 * Reads the council's profile once and shares it with every Clearway element on the page, wherever they stand and whenever they come.
 * It shows nothing itself.
 *
 * @tag cw-council
 */
export class Council extends ReactiveElement {
  static override properties = { src: {}, check: { type: Boolean } };

  /** The address of the council profile, `council.json`. */
  declare src?: string;
  /** Reads the whole profile with the checker and lists in the console what to mend: for test sites, not for residents' phones. */
  declare check?: boolean;

  #profile: Profile | undefined;
  #holidays: BankHolidays | undefined;
  #holidaysFrom: string | undefined;
  #stopProfile: (() => void) | undefined;
  #stopHolidays: (() => void) | undefined;

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
    else warnOnce('<cw-council>: src is missing. Write src="/council.json".');
  }

  #useProfile(json: unknown): void {
    // A profile that cannot be fetched now does not make the last one untrue.
    if (json === undefined) return;
    const profile = openProfile(json);
    if (this.check || !profile)
      void import('../../behaviours/explain.ts').then(({ explainProfile }) => explainProfile(this.src ?? '', json));
    if (!profile) return;
    this.#profile = profile;
    this.#watchHolidays(profile);
    this.#share();
  }

  /** The council's own address for bank holidays first; the ones that come with Clearway when it has none or it does not answer. */
  #watchHolidays({ bankHolidays }: Profile): void {
    const { division, url } = bankHolidays;
    const from = `${division} ${url}`;
    if (this.#holidaysFrom === from) return;
    this.#holidaysFrom = from;
    // A council that only moves on the page keeps its holidays until there are newer ones.
    if (this.#holidays?.division !== division) this.#holidays = undefined;
    this.#stopHolidays?.();
    if (url)
      this.#stopHolidays = watchJson(url, seconds.holidays, (json) => void this.#useHolidays(json, from, bankHolidays));
    else void this.#useHolidays(undefined, from, bankHolidays);
  }

  async #useHolidays(json: unknown, from: string, { division, url }: Profile['bankHolidays']): Promise<void> {
    if (json !== undefined && from === this.#holidaysFrom) {
      const holidays = openBankHolidays(json, division);
      if (holidays) this.#holidays = holidays;
      if (this.check || !holidays)
        void import('../../behaviours/explain.ts').then(({ explainHolidays }) =>
          explainHolidays(url ?? '', json, division),
        );
    }
    if (!this.#holidays) {
      const { bankHolidaysOf } = await import('../../logic/calendar/shipped-bank-holidays.ts');
      if (from === this.#holidaysFrom) this.#holidays ??= bankHolidaysOf(division);
    }
    this.#share();
  }

  #share(): void {
    if (this.#profile) rootProvider(councilContext).setValue({ profile: this.#profile, holidays: this.#holidays });
  }
}

define('cw-council', Council);

declare global {
  interface HTMLElementTagNameMap {
    'cw-council': Council;
  }
}
