import { expect } from '@open-wc/testing';
import type * as Outbox from '../../src/behaviours/message-outbox.ts';
import { giveBackStorage, ownStorage } from './own-storage.ts';
import { stopTime, waitFor, waitReally, type StoppedTime } from './stopped-time.ts';

const address = '/clearway/api/feedback';
const prefix = 'clearway.outbox:';
const day = 864e5;

interface Sent {
  readonly path: string;
  readonly key: string | null;
  readonly body: unknown;
}
let sent: Sent[] = [];
/** What the desk answers: a status, or no network. */
let desk: number | 'gone' | Promise<number>;
let time: StoppedTime | undefined;
const real = window.fetch.bind(window);

let visits = 0;
/** The module as a new page has it: nothing in memory, only what this device keeps. */
const newPage = async (): Promise<typeof Outbox> => {
  visits += 1;
  return (await import(`../../src/behaviours/message-outbox.ts?page=${visits}`)) as typeof Outbox;
};

beforeEach(() => {
  ownStorage();
  sessionStorage.clear();
  sent = [];
  desk = 201;
  window.fetch = async (input, init) => {
    const answer = await desk;
    if (answer === 'gone') throw new TypeError('Failed to fetch');
    const { pathname } = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const key = new Headers(init?.headers).get('idempotency-key');
    // As the desk does: pages of earlier tests listen too, like other tabs, and what comes again under its key is counted once.
    if (answer < 300 && sent.every((earlier) => earlier.key !== key))
      sent.push({ path: pathname, key, body: JSON.parse(init?.body as string) });
    return new Response('{}', { status: answer });
  };
});
afterEach(() => {
  time?.restore();
  time = undefined;
  window.fetch = real;
  giveBackStorage();
  sessionStorage.clear();
});

const kept = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix));
const message = (press: string, answer = 'no') => ({ press, answer });
const comesBack = () => dispatchEvent(new Event('online'));

describe('a message to the desk', () => {
  it('is sent at once, and leaves nothing on the device', async () => {
    const { sendMessage } = await newPage();
    expect(await sendMessage(address, message('a'), 'key-a')).to.equal('sent');
    expect(sent).to.deep.equal([{ path: address, key: 'key-a', body: message('a') }]);
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  for (const status of [400, 403, 404, 409, 413, 422])
    it(`is not kept where the desk does not want it (${status})`, async () => {
      desk = status;
      const { sendMessage } = await newPage();
      expect(await sendMessage(address, message('a'), 'key-a')).to.equal('refused');
      expect(Object.keys(localStorage)).to.deep.equal([]);
    });

  for (const trouble of ['gone', 408, 429, 500, 503] as const)
    it(`is kept where it may go better later (${trouble})`, async () => {
      desk = trouble;
      const { sendMessage } = await newPage();
      expect(await sendMessage(address, message('a'), 'key-a')).to.equal('kept');
      expect(kept()).to.deep.equal([`${prefix}key-a`]);
    });

  it('is stored with nothing but itself, its address and the time', async () => {
    desk = 'gone';
    const { sendMessage } = await newPage();
    const before = Date.now();
    await sendMessage(address, message('a'), 'key-a');
    const stored = JSON.parse(localStorage.getItem(`${prefix}key-a`) ?? '') as Record<string, unknown>;
    expect(Object.keys(stored).sort()).to.deep.equal(['address', 'at', 'body']);
    expect(stored['address']).to.equal(`${location.origin}${address}`);
    expect(stored['body']).to.deep.equal(message('a'));
    expect(stored['at']).to.be.within(before, Date.now());
  });

  it('goes when the connection returns, under the same key, and whoever waits is told', async () => {
    desk = 'gone';
    const { sendMessage, whenDelivered } = await newPage();
    await sendMessage(address, message('a'), 'key-a');
    const delivered = whenDelivered('key-a');
    desk = 201;
    comesBack();
    expect(await delivered).to.equal('sent');
    expect(sent.map(({ key }) => key)).to.deep.equal(['key-a']);
    expect(kept()).to.deep.equal([]);
  });

  it('goes at the start of the next page', async () => {
    desk = 'gone';
    await (await newPage()).sendMessage(address, message('a'), 'key-a');
    desk = 201;
    await newPage();
    await waitFor(() => sent.length > 0);
    expect(sent.map(({ key, path }) => [key, path])).to.deep.equal([['key-a', address]]);
    await waitFor(() => kept().length === 0);
    expect(kept()).to.deep.equal([]);
  });

  it('goes by itself where the browser does not say that the connection is back', async () => {
    desk = 'gone';
    const { sendMessage } = await newPage();
    await waitReally();
    time = stopTime(Date.now());
    await sendMessage(address, message('a'), 'key-a');
    desk = 201;
    time.pass(29_000);
    await waitReally();
    expect(sent).to.have.length(0);
    time.pass(2_000);
    await waitFor(() => sent.length > 0);
    expect(sent.map(({ key }) => key)).to.deep.equal(['key-a']);
  });

  it('is given up when the desk refuses it later, and whoever waits is told', async () => {
    desk = 'gone';
    const { sendMessage, whenDelivered } = await newPage();
    await sendMessage(address, message('a'), 'key-a');
    const delivered = whenDelivered('key-a');
    desk = 422;
    comesBack();
    expect(await delivered).to.equal('refused');
    expect(kept()).to.deep.equal([]);
  });

  it('replaces an earlier one with the same press that waits, and leaves others', async () => {
    desk = 'gone';
    const { sendMessage } = await newPage();
    await sendMessage(address, message('a', 'yes'), 'key-1');
    await sendMessage(address, message('b', 'yes'), 'key-2');
    await sendMessage(address, message('a', 'no'), 'key-3');
    desk = 201;
    comesBack();
    await waitFor(() => sent.length > 1);
    await waitReally();
    expect(sent.map(({ body }) => body)).to.deep.equal([message('b', 'yes'), message('a', 'no')]);
  });

  it('is not overtaken by an earlier one with the same press that is on its way', async () => {
    desk = 'gone';
    const { sendMessage, sendWaiting } = await newPage();
    await sendMessage(address, message('a', 'yes'), 'key-1');
    let answer: (status: number) => void = () => undefined;
    desk = new Promise((resolve) => (answer = resolve));
    const trip = sendWaiting();
    const second = sendMessage(address, message('a', 'no'), 'key-2');
    await waitReally();
    answer(201);
    await Promise.all([trip, second]);
    expect(sent.map(({ key }) => key)).to.deep.equal(['key-1', 'key-2']);
  });

  it('is one of 20 at most: the oldest goes', async () => {
    desk = 'gone';
    const { sendMessage } = await newPage();
    await waitReally();
    time = stopTime(Date.now());
    for (let count = 1; count <= 21; count += 1) {
      time.sleep(1000);
      await sendMessage(address, message(`press-${count}`), `key-${count}`);
    }
    expect(kept()).to.have.length(20);
    expect(localStorage.getItem(`${prefix}key-1`)).to.equal(null);
    expect(localStorage.getItem(`${prefix}key-21`)).to.be.a('string');
  });

  it('is forgotten after 7 days', async () => {
    const old = (key: string, age: number) =>
      localStorage.setItem(prefix + key, JSON.stringify({ address, body: message(key), at: Date.now() - age }));
    old('young', 7 * day - 60_000);
    old('old', 7 * day + 60_000);
    await newPage();
    await waitFor(() => kept().length === 0);
    expect([sent.map(({ key }) => key), kept()]).to.deep.equal([['young'], []]);
  });

  for (const [what, text] of [
    ['no JSON', 'a message'],
    ['null', 'null'],
    ['a message without an address', JSON.stringify({ body: {}, at: Date.now() })],
    ['a message without a time', JSON.stringify({ address, body: {} })],
  ] as const)
    it(`is forgotten where the store holds ${what}`, async () => {
      localStorage.setItem(`${prefix}key-a`, text);
      await newPage();
      await waitFor(() => kept().length === 0);
      expect([sent, kept()]).to.deep.equal([[], []]);
    });

  it('is told of as sent where another tab has sent it', async () => {
    desk = 'gone';
    const { sendMessage, whenDelivered } = await newPage();
    await sendMessage(address, message('a'), 'key-a');
    const delivered = whenDelivered('key-a');
    dispatchEvent(new StorageEvent('storage', { key: `${prefix}key-a`, newValue: null }));
    expect(await delivered).to.equal('sent');
  });

  it('leaves what others store alone', async () => {
    localStorage.setItem('theme', 'dark');
    await newPage();
    await waitReally();
    expect(localStorage.getItem('theme')).to.equal('dark');
  });

  it('waits in the page alone where somebody has asked to keep nothing', async () => {
    sessionStorage.setItem('clearway.draft-off', 'yes');
    desk = 'gone';
    await (await newPage()).sendMessage(address, message('b'), 'key-b');
    expect(kept()).to.deep.equal([]);
    desk = 201;
    comesBack();
    await waitFor(() => sent.length > 0);
    expect(sent.map(({ key }) => key)).to.deep.equal(['key-b']);
  });

  it('waits in the page alone where the browser refuses storage', async () => {
    const known = Object.getOwnPropertyDescriptor(window, 'localStorage') as PropertyDescriptor;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    try {
      desk = 'gone';
      const { sendMessage, whenDelivered } = await newPage();
      expect(await sendMessage(address, message('a'), 'key-a')).to.equal('kept');
      const delivered = whenDelivered('key-a');
      desk = 201;
      comesBack();
      expect(await delivered).to.equal('sent');
      expect(sent.map(({ key }) => key)).to.deep.equal(['key-a']);
    } finally {
      Object.defineProperty(window, 'localStorage', known);
    }
  });
});
