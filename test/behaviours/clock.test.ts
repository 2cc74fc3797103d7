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
const previewClock = (at: number) => {
  const listeners = new Set<() => void>();
  const clock: Clock = {
    now: () => at,
    subscribe: (onMinute) => {
      listeners.add(onMinute);
      return () => void listeners.delete(onMinute);
    },
  };
  return { clock, listeners };
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
