import type { LitElement, ReactiveController } from 'lit';
import type { StatusFeed } from '../logic/notices/notice.ts';
import { isStatuspage } from '../logic/notices/is-statuspage.ts';
import { openStatus } from '../logic/notices/open-status.ts';
import { watchJson } from './watch-json.ts';

/** A notice should be on open pages a minute after it was published. */
const seconds = 60;

/** Where the feed of notices is, or the feed itself for a preview. */
export interface StatusSource {
  readonly address?: string;
  readonly json?: unknown;
  readonly timeZone: string;
  /** The moment for the host in milliseconds since 1970, which a preview may set; else the device's. */
  readonly now?: number;
}

/** Most councils have our own format; what reads a supplier's, and what explains a wrong one, is fetched only where it is needed. */
const openFeed = async (
  json: unknown,
  name: string,
  { timeZone, now = Date.now() }: StatusSource,
): Promise<StatusFeed | undefined> => {
  const feed = isStatuspage(json)
    ? (await import('../logic/notices/statuspage.ts')).openStatuspage(json, timeZone, now)
    : openStatus(json, timeZone, now);
  if (!feed) void import('./explain.ts').then(({ explainStatus }) => explainStatus(name, json, timeZone));
  return feed;
};

/** The feed of notices that its host shows; redraws the host when another comes. */
export class StatusController implements ReactiveController {
  /** The last feed that could be read, however old: whoever shows it looks at its age. */
  feed: StatusFeed | undefined;
  #host: LitElement;
  #source: () => StatusSource;
  #watched: unknown;
  #isWatching = false;
  #stop: (() => void) | undefined;

  constructor(host: LitElement, source: () => StatusSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#isWatching = false;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { address, json } = this.#source();
    const source = json ?? address;
    if ((this.#isWatching && source === this.#watched) || !this.#host.isConnected) return;
    this.#stop?.();
    this.#stop = undefined;
    // Who only moves on the page, or comes back to it, keeps the notices until there are newer ones.
    if (source !== this.#watched) this.feed = undefined;
    this.#watched = source;
    this.#isWatching = true;
    if (json !== undefined) void this.#use(json, 'the feed');
    else if (address) this.#stop = watchJson(address, seconds, (answer) => void this.#use(answer, address));
  }

  async #use(json: unknown, name: string): Promise<void> {
    if (json !== undefined) {
      const watched = this.#watched;
      const feed = await openFeed(json, name, this.#source());
      if (watched !== this.#watched) return;
      this.feed = feed ?? this.feed;
    }
    this.#host.requestUpdate();
  }
}
