import { ContextConsumer, createContext } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { rootProvider } from './root-provider.ts';

/** Tells the time, and says when a new minute begins. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back at each new minute until the returned function is called. */
  subscribe(onMinute: () => void): () => void;
}

const minute = 60_000;

const createSystemClock = (): Clock => {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(ring, minute - (Date.now() % minute));
  };
  const ring = () => {
    // First the timer: a listener may be the last to leave, and then there must be none.
    wait();
    for (const listener of [...listeners]) listener();
  };
  // Timers sleep with a phone or a hidden tab: the first thing a returning person sees must be true.
  const wake = () => {
    if (document.visibilityState === 'visible') ring();
  };
  return {
    now: () => Date.now(),
    subscribe(onMinute) {
      if (listeners.size === 0) {
        document.addEventListener('visibilitychange', wake);
        addEventListener('pageshow', wake);
        wait();
      }
      listeners.add(onMinute);
      return () => {
        listeners.delete(onMinute);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        document.removeEventListener('visibilitychange', wake);
        removeEventListener('pageshow', wake);
      };
    },
  };
};

/** The clock of this device: one timer for all elements of a page, none while there are none. */
export const systemClock: Clock = createSystemClock();

/** A clock set by a part of the page, for previews ("how will it look on Thursday?"). Symbol.for lets two bundles on one page share it. */
export const clockContext = createContext<Clock | undefined>(Symbol.for('clearway/clock'));

/** Redraws its host at each new minute and when a sleeping page wakes: doors open and notices end at whole minutes. */
export class ClockController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #clock: Clock = systemClock;
  #stop: (() => void) | undefined;
  /** Until then nothing that the host shows will change with time alone, in milliseconds since 1970: minutes before it are passed over. */
  restsUntil: number | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    new ContextConsumer(host, {
      context: clockContext,
      callback: (clock) => this.#use(clock ?? systemClock),
      subscribe: true,
    });
  }

  /** Milliseconds since 1970. */
  get now(): number {
    return this.#clock.now();
  }

  hostConnected(): void {
    // It tells its readers when a part of the page is given a clock after them.
    rootProvider(clockContext);
    this.#use(this.#clock);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#clock = systemClock;
  }

  #use(clock: Clock): void {
    this.#stop?.();
    this.#clock = clock;
    let before = clock.now();
    this.#stop = clock.subscribe(() => {
      const { now } = this;
      // A preview may also go back in time.
      if (now >= (this.restsUntil ?? 0) || now < before) this.#host.requestUpdate();
      before = now;
    });
    this.#host.requestUpdate();
  }
}
