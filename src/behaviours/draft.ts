import type { Entries } from '../logic/forms/form.ts';

/** How long answers stay on the device: not at all, until the tab is closed, or so many days. */
export type Keep = 'off' | 'session' | number;

const prefix = 'clearway.draft:';
const offKey = 'clearway.draft-off';
const day = 864e5;

/** For this page, where the browser refuses storage. */
let isTurnedOff = false;

/** Reading a store can throw by itself: where cookies are blocked, even its name is refused. */
const attempt = <T>(use: () => T): T | undefined => {
  try {
    return use();
  } catch {
    return undefined;
  }
};

/** What is stored may come from an older version, or from another script. */
const openEntries = (stored: unknown): Entries | undefined => {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const entries = Object.entries(stored).map(([name, values]): [string, string[]] => [
    name,
    Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [],
  ]);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
};

/** What a person has typed in one form, kept on their device only, until it is sent, or too old, or they say no. */
export class Draft {
  #key: string;
  #keep: Keep;
  #now: () => number;

  constructor(key: string, keep: Keep, now: () => number = Date.now) {
    this.#key = prefix + key;
    this.#keep = keep;
    this.#now = now;
  }

  /** True where nothing is kept: the form says so, or the person has said so on this visit. */
  get isOff(): boolean {
    return this.#keep === 'off' || isTurnedOff || attempt(() => sessionStorage.getItem(offKey)) === 'yes';
  }

  /** For how many days it lasts; undefined where it ends with the tab. */
  get days(): number | undefined {
    return typeof this.#keep === 'number' ? this.#keep : undefined;
  }

  /** What was typed and not sent. */
  read(): Entries | undefined {
    this.#forgetOld();
    return this.#readFrom(this.#key);
  }

  /** What was sent on this visit, for those who come back because it did not arrive, or to send another. */
  readSent(): Entries | undefined {
    return this.#readFrom(`${this.#key}.sent`, () => sessionStorage);
  }

  /** Keeps what stands in the form now, in place of what was kept before. */
  write(entries: Entries): void {
    const until = this.days && this.#now() + this.days * day;
    if (!this.isOff) attempt(() => this.#store.setItem(this.#key, JSON.stringify({ until, entries })));
  }

  /** It has been sent: what is left of it ends with this visit, however long drafts last. */
  markSent(entries: Entries): void {
    this.clear();
    if (!this.isOff) attempt(() => sessionStorage.setItem(`${this.#key}.sent`, JSON.stringify({ entries })));
  }

  /** Forgets what was typed in this form. */
  clear(): void {
    attempt(() => this.#store.removeItem(this.#key));
    attempt(() => sessionStorage.removeItem(`${this.#key}.sent`));
  }

  /** Keeps nothing more on this visit, in any form, and forgets what was kept: for a computer that others use too. */
  turnOff(): void {
    isTurnedOff = true;
    attempt(() => sessionStorage.setItem(offKey, 'yes'));
    this.#forget(() => true);
  }

  get #store(): Storage {
    return this.#keep === 'session' ? sessionStorage : localStorage;
  }

  #readFrom(key: string, store = () => this.#store): Entries | undefined {
    if (this.isOff) return undefined;
    return attempt(() => openEntries((JSON.parse(store().getItem(key) ?? '{}') as { entries?: unknown }).entries));
  }

  /** Drafts of other forms too: nobody may open those again. */
  #forgetOld(): void {
    const now = this.#now();
    this.#forget((text) => Number(attempt(() => JSON.parse(text) as { until?: unknown })?.until) < now);
  }

  #forget(isToGo: (text: string) => boolean): void {
    for (const name of ['sessionStorage', 'localStorage'] as const)
      attempt(() => {
        const store = window[name];
        for (const key of Object.keys(store))
          if (key.startsWith(prefix) && isToGo(store.getItem(key) ?? '')) store.removeItem(key);
      });
  }
}
