import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { ClockController, clockContext, systemClock, type Clock } from '../../src/behaviours/clock.ts';
import { showPage, turnPage } from './page-visibility.ts';
import { stopTime, type StoppedTime } from './stopped-time.ts';

const minute = 60_000;
/** 10:00:40 on a Thursday. */
const start = Date.UTC(2026, 10, 26, 10, 0, 40);

let time: StoppedTime;

beforeEach(() => {
  time = stopTime(start);
  showPage();
});
afterEach(() => time.restore());

/** Counts the calls of a listener of the system clock. */
const listen = () => {
  const rings: number[] = [];
  return { rings, stop: systemClock.subscribe(() => rings.push(systemClock.now())) };
};

describe('the clock of the device', () => {
  it('tells the time of the device', () => expect(systemClock.now()).to.equal(start));

  it('rings at each whole minute', () => {
    const { rings, stop } = listen();
    time.pass(19_999);
    expect(rings).to.deep.equal([]);
    time.pass(1 + 2 * minute);
    expect(rings).to.deep.equal([start + 20_000, start + 20_000 + minute, start + 20_000 + 2 * minute]);
    stop();
  });

  it('has one timer for many listeners', () => {
    const many = Array.from({ length: 50 }, listen);
    expect(time.timers()).to.equal(1);
    time.pass(minute);
    expect(many.map(({ rings }) => rings.length)).to.deep.equal(many.map(() => 1));
    expect(time.timers()).to.equal(1);
    for (const { stop } of many) stop();
  });

  it('has no timer before the first listener comes and after the last has gone', () => {
    expect(time.timers()).to.equal(0);
    const [first, second] = [listen(), listen()];
    first.stop();
    expect(time.timers()).to.equal(1);
    second.stop();
    expect(time.timers()).to.equal(0);
    time.pass(3 * minute);
    expect([...first.rings, ...second.rings]).to.deep.equal([]);
  });

  it('has no timer when the last listener leaves while it rings', () => {
    const stop = systemClock.subscribe(() => stop());
    time.pass(minute);
    expect(time.timers()).to.equal(0);
  });

  it('takes it well when a listener leaves twice', () => {
    const [first, second] = [listen(), listen()];
    first.stop();
    first.stop();
    time.pass(minute);
    expect(second.rings).to.have.length(1);
    second.stop();
  });

  it('rings at once when a hidden page is seen again, and then at whole minutes', () => {
    const { rings, stop } = listen();
    turnPage('hidden');
    time.sleep(5 * minute);
    expect(rings).to.deep.equal([]);
    turnPage('visible');
    expect(rings).to.deep.equal([start + 5 * minute]);
    time.pass(20_000);
    expect(rings).to.deep.equal([start + 5 * minute, start + 5 * minute + 20_000]);
    expect(time.timers()).to.equal(1);
    stop();
  });

  it('rings at once when the page comes back with the Back button', () => {
    const { rings, stop } = listen();
    time.sleep(minute);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(rings).to.deep.equal([start + minute]);
    stop();
  });

  it('hears of neither when nobody listens', () => {
    const { rings, stop } = listen();
    stop();
    turnPage('visible');
    dispatchEvent(new PageTransitionEvent('pageshow'));
    expect(rings).to.deep.equal([]);
    expect(time.timers()).to.equal(0);
  });
});

/** A clock of a preview: stands still until the test moves it. */
const previewClock = (start: number) => {
  let at = start;
  const listeners = new Set<() => void>();
  const clock: Clock = {
    now: () => at,
    subscribe: (onMinute) => {
      listeners.add(onMinute);
      return () => void listeners.delete(onMinute);
    },
  };
  const moveTo = (to: number) => {
    at = to;
    for (const listener of listeners) listener();
  };
  return { clock, listeners, moveTo };
};

class TimeElement extends LitElement {
  clock = new ClockController(this);
  protected override render() {
    return html`${this.clock.now}`;
  }
}
customElements.define('cw-test-time', TimeElement);

/** A part of the page, with a clock of its own if one is given, and an element in it. */
const part = (clock?: Clock) => {
  const box = document.createElement('div');
  const provider = clock && new ContextProvider(box, { context: clockContext, initialValue: clock });
  document.body.append(box);
  return { box, provider };
};
const shown = async (element: TimeElement) => {
  await element.updateComplete;
  return Number(element.shadowRoot?.textContent);
};

describe('an element that shows the time', () => {
  afterEach(() => {
    for (const box of document.querySelectorAll('div')) box.remove();
    expect(time.timers(), 'timers left').to.equal(0);
  });

  it('draws itself again at each new minute', async () => {
    const element = new TimeElement();
    part().box.append(element);
    expect(await shown(element)).to.equal(start);
    time.pass(20_000);
    expect(await shown(element)).to.equal(start + 20_000);
  });

  it('takes the clock of its part of the page, and needs no timer of its own', async () => {
    const { clock, listeners } = previewClock(5);
    const element = new TimeElement();
    part(clock).box.append(element);
    expect(await shown(element)).to.equal(5);
    expect(listeners.size).to.equal(1);
    expect(time.timers()).to.equal(0);
  });

  it('takes another clock when its part of the page is given one', async () => {
    const [morning, evening] = [previewClock(9), previewClock(18)];
    const { box, provider } = part(morning.clock);
    const element = new TimeElement();
    box.append(element);
    await shown(element);
    provider?.setValue(evening.clock);
    expect(await shown(element)).to.equal(18);
    expect([morning.listeners.size, evening.listeners.size]).to.deep.equal([0, 1]);
    provider?.setValue(undefined);
    expect(await shown(element)).to.equal(start);
    expect(evening.listeners.size).to.equal(0);
  });

  it('takes a clock that its part of the page is given later', async () => {
    const { box } = part();
    const element = new TimeElement();
    box.append(element);
    expect(await shown(element)).to.equal(start);
    const { clock, listeners } = previewClock(7);
    const provider = new ContextProvider(box, { context: clockContext, initialValue: clock });
    provider.hostConnected();
    expect(await shown(element)).to.equal(7);
    expect(listeners.size).to.equal(1);
  });

  it('moves from one clock to another, and leaves no listener behind', async () => {
    const [morning, evening] = [previewClock(9), previewClock(18)];
    const [first, second, plain] = [part(morning.clock).box, part(evening.clock).box, part().box];
    const element = new TimeElement();
    first.append(element);
    second.append(element);
    expect(await shown(element)).to.equal(18);
    expect([morning.listeners.size, evening.listeners.size]).to.deep.equal([0, 1]);
    plain.append(element);
    expect(await shown(element)).to.equal(start);
    expect([morning.listeners.size, evening.listeners.size, time.timers()]).to.deep.equal([0, 0, 1]);
  });

  it('leaves nothing behind when it is removed, and starts again when it is put back', async () => {
    const { clock, listeners } = previewClock(5);
    const { box, provider } = part(clock);
    const element = new TimeElement();
    box.append(element);
    element.remove();
    expect(listeners.size).to.equal(0);
    provider?.setValue(previewClock(6).clock);
    expect(listeners.size).to.equal(0);
    box.append(element);
    expect(await shown(element)).to.equal(6);
  });
});

describe('an element that rests', () => {
  afterEach(() => {
    for (const box of document.querySelectorAll('div')) box.remove();
    expect(time.timers(), 'timers left').to.equal(0);
  });

  const resting = async (until: number | undefined) => {
    const { clock, moveTo } = previewClock(1000);
    const element = new TimeElement();
    part(clock).box.append(element);
    await shown(element);
    element.clock.restsUntil = until;
    return { element, moveTo };
  };

  // [what it says, until when it rests, the moments that the clock shows one after the other, what is on the screen then]
  const rests: [what: string, until: number | undefined, moments: number[], screen: number[]][] = [
    ['passes over the minutes before its moment', 5000, [2000, 4999], [1000, 1000]],
    ['is drawn at its moment', 5000, [2000, 5000], [1000, 5000]],
    ['is drawn when its moment was slept through', 5000, [9000], [9000]],
    ['is drawn at each minute after it, until it rests again', 5000, [5000, 6000], [5000, 6000]],
    ['is drawn when a preview goes back in time', 5000, [900], [900]],
    ['is drawn when a preview goes back after it went on', 5000, [4000, 3000], [1000, 3000]],
    ['for ever is never drawn', Infinity, [2000, 9e15], [1000, 1000]],
    ['until nobody knows when is drawn at each minute', undefined, [2000, 3000], [2000, 3000]],
  ];
  for (const [what, until, moments, screen] of rests) {
    it(what, async () => {
      const { element, moveTo } = await resting(until);
      const seen: number[] = [];
      for (const moment of moments) {
        moveTo(moment);
        seen.push(await shown(element));
      }
      expect(seen).to.deep.equal(screen);
    });
  }

  it('is drawn with the time of another clock at once', async () => {
    const { element } = await resting(Infinity);
    part(previewClock(7).clock).box.append(element);
    expect(await shown(element)).to.equal(7);
  });
});
