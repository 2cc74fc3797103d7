/** Time that passes only when a test says so. */
export interface StoppedTime {
  /** Lets milliseconds pass and timers ring. */
  pass(milliseconds: number): void;
  /** Lets milliseconds pass as in a sleeping phone: no timer rings. */
  sleep(milliseconds: number): void;
  /** How many timers wait. */
  timers(): number;
  restore(): void;
}

interface Timer {
  at: number;
  readonly every: number | undefined;
  readonly ring: () => void;
}

/** Puts `Date.now` and the timers of the page in the hands of a test. Code that came before, like the test runner's, keeps the real ones it took. */
export const stopTime = (start: number): StoppedTime => {
  let now = start;
  let lastId = 1_000_000;
  const timers = new Map<number, Timer>();
  const real = { now: Date.now, setTimeout, clearTimeout, setInterval, clearInterval };
  const setter =
    (repeats: boolean) =>
    (ring: () => void, milliseconds = 0): number => {
      timers.set(++lastId, { at: now + milliseconds, every: repeats ? milliseconds : undefined, ring });
      return lastId;
    };
  const clear = (id: number | undefined): void => {
    if (id !== undefined && !timers.delete(id)) real.clearTimeout.call(window, id);
  };
  Date.now = () => now;
  Object.assign(window, {
    setTimeout: setter(false),
    setInterval: setter(true),
    clearTimeout: clear,
    clearInterval: clear,
  });
  return {
    pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const [id, next] = [...timers].sort(([, a], [, b]) => a.at - b.at)[0] ?? [];
        if (id === undefined || next === undefined || next.at > end) break;
        now = Math.max(now, next.at);
        if (next.every === undefined) timers.delete(id);
        else next.at += next.every;
        next.ring();
      }
      now = end;
    },
    sleep(milliseconds) {
      now += milliseconds;
    },
    timers: () => timers.size,
    restore() {
      Date.now = real.now;
      const { setTimeout, clearTimeout, setInterval, clearInterval } = real;
      Object.assign(window, { setTimeout, clearTimeout, setInterval, clearInterval });
    },
  };
};

const realTimeout = window.setTimeout.bind(window);

/** Waits for promises, streams and observers that are due, in real time. */
export const waitReally = (): Promise<void> => new Promise((resolve) => void realTimeout(resolve, 15));

/** Waits, in real time, until something holds that needs code from the server; after three seconds the test goes on and fails by itself. */
export const waitFor = async (holds: () => boolean): Promise<void> => {
  for (let waits = 0; waits < 200 && !holds(); waits += 1) await waitReally();
};
