import type { LitElement, ReactiveController } from 'lit';
import type { StatusFeed } from '../logic/notices/notice.ts';
import { isStatuspage } from '../logic/notices/is-statuspage.ts';
import { parseNative } from '../logic/notices/parse-native.ts';
import { warnOfProblems } from './warn.ts';
import { watchJson } from './watch-json.ts';

/** A notice should be on open pages a minute after it was published. */
const seconds = 60;

/** Where the feed of notices is, or the feed itself for a preview. */
export interface StatusSource {
  readonly address?: string;
  readonly json?: unknown;
  readonly timeZone: string;
}

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
    const { address, json, timeZone } = this.#source();
    const source = json ?? address;
    if ((this.#isWatching && source === this.#watched) || !this.#host.isConnected) return;
    this.#stop?.();
    this.#stop = undefined;
    // Who only moves on the page, or comes back to it, keeps the notices until there are newer ones.
    if (source !== this.#watched) this.feed = undefined;
    this.#watched = source;
    this.#isWatching = true;
    if (json !== undefined) void this.#use(json, 'the feed', timeZone);
    else if (address) this.#stop = watchJson(address, seconds, (answer) => void this.#use(answer, address, timeZone));
  }

  async #use(json: unknown, name: string, timeZone: string): Promise<void> {
    if (json !== undefined) {
      const watched = this.#watched;
      // Most councils have our own format; what reads a supplier's is fetched only where there is one.
      const parse = isStatuspage(json) ? (await import('../logic/notices/statuspage.ts')).parseStatuspage : parseNative;
      if (watched !== this.#watched) return;
      const { problems, ...parsed } = parse(json, timeZone, { answeredAt: Date.now() });
      warnOfProblems(name, problems);
      if (parsed.ok) this.feed = parsed.value;
    }
    this.#host.requestUpdate();
  }
}
