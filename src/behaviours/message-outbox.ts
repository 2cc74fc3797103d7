/**
 * Small messages to the desk that must not be lost with a signal: an answer to "did you find it?", a score.
 *
 * What is stored, where the browser allows it: the message as the person sent it, the address it goes to and the time, under
 * "clearway.outbox:" and a random key, in this site's `localStorage`. Nothing before a message could not be sent; gone as soon as it is,
 * or after 7 days, or when 20 newer ones wait. Where storage is refused, or the person has asked to keep nothing on this visit, it waits
 * in the page alone. A message has a place of its own in the store, so that two tabs never write over each other; when both send it,
 * the desk counts it once by its key.
 */

/** What became of a message: the desk has it; it waits on the device; the desk does not want it, so sending it again would not help. */
export type Delivery = 'sent' | 'kept' | 'refused';

interface Waiting {
  readonly address: string;
  readonly body: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const prefix = 'clearway.outbox:';
const most = 20;
const longest = 7 * 864e5;
/** Longer than the slowest answer over one bar of signal. */
const patience = 15_000;
const retry = { first: 30_000, last: 600_000 };

/** For this page, where the browser refuses storage. */
const inPage = new Map<string, string>();
/** Who wants to know what became of a message, by its key. */
const listeners = new Map<string, (end: 'sent' | 'refused') => void>();

/** Reading a store can throw by itself: where cookies are blocked, even its name is refused. */
const attempt = <T>(use: () => T): T | undefined => {
  try {
    return use();
  } catch {
    return undefined;
  }
};

/** Nothing is kept on a computer that others use too, once somebody has said so in a form. */
const isTurnedOff = (): boolean => attempt(() => sessionStorage.getItem('clearway.draft-off')) === 'yes';

const write = (key: string, text: string): void => {
  const isStored = !isTurnedOff() && attempt(() => (localStorage.setItem(prefix + key, text), true));
  if (!isStored) inPage.set(key, text);
};

const forget = (key: string): void => {
  inPage.delete(key);
  attempt(() => localStorage.removeItem(prefix + key));
};

/** What is stored may come from an older version, or from another script. */
const open = (text: string | null): Waiting | undefined => {
  const { address, body, at } = (attempt(() => JSON.parse(text ?? '') as unknown) ?? {}) as Partial<Waiting>;
  const isNew = typeof at === 'number' && Math.abs(Date.now() - at) < longest;
  return typeof address === 'string' && body && isNew ? { address, body, at } : undefined;
};

/** What waits, the oldest first; what is too old or unreadable is forgotten. */
const waiting = (): [key: string, message: Waiting][] => {
  const stored = attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(prefix))) ?? [];
  const texts = [
    ...inPage,
    ...stored.map((key) => [key.slice(prefix.length), attempt(() => localStorage.getItem(key)) ?? null] as const),
  ];
  return texts
    .flatMap(([key, text]): [string, Waiting][] => {
      const message = open(text);
      if (!message) forget(key);
      return message ? [[key, message]] : [];
    })
    .sort(([, one], [, other]) => one.at - other.at);
};

const pressOf = (body: unknown): unknown => (body as { press?: unknown } | undefined)?.press;

const post = async (address: string, body: unknown, key: string): Promise<Delivery> => {
  // Not AbortSignal.timeout: phones of 2021 do not have it.
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const { ok, status } = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
      // It outlives a page that somebody leaves as soon as they have pressed.
      keepalive: true,
      signal: abort.signal,
    });
    if (ok) return 'sent';
    // Too early, too many, and what is wrong on the desk's side may go better later.
    return status < 500 && ![408, 425, 429].includes(status) ? 'refused' : 'kept';
  } catch {
    return 'kept';
  } finally {
    clearTimeout(timer);
  }
};

let timer: ReturnType<typeof setTimeout> | undefined;
let pause = retry.first;

/** A signal may come back without the browser saying so. */
const tryLater = (): void => {
  clearTimeout(timer);
  timer = setTimeout(() => void sendWaiting(), pause);
  pause = Math.min(pause * 2, retry.last);
};

const end = (key: string, delivery: 'sent' | 'refused'): void => {
  listeners.get(key)?.(delivery);
  listeners.delete(key);
};

let trip: Promise<void> | undefined;
let onItsWay: { readonly press: unknown; readonly done: Promise<unknown> } | undefined;

const sendAll = async (): Promise<void> => {
  for (const [key, { address, body }] of waiting()) {
    // Meanwhile another tab may have sent it, or a later message has taken its place.
    if (!waiting().some(([other]) => other === key)) continue;
    const done = post(address, body, key);
    onItsWay = { press: pressOf(body), done };
    const delivery = await done;
    // Where one does not get through, the next would not either.
    if (delivery === 'kept') return tryLater();
    forget(key);
    end(key, delivery);
  }
  pause = retry.first;
};

/** Sends what waits on this device, from earlier pages too. It runs by itself when this file is loaded, and when the connection returns. */
export const sendWaiting = (): Promise<void> => (trip ??= sendAll().finally(() => (trip = onItsWay = undefined)));

/**
 * Sends a small JSON message to the desk, or keeps it on the device and sends it when the connection returns. The same `key` is recorded
 * once. A message that waits is replaced by a later one with the same `press` in it, which says all that the first did. It never throws.
 * `await sendMessage('/clearway/api/feedback', { press, answer: 'yes', language: 'en' }, key) → 'sent'`
 */
export const sendMessage = async (address: string, body: object, key: string): Promise<Delivery> => {
  const press = pressOf(body);
  if (press !== undefined) {
    // One on its way would arrive after this one.
    if (onItsWay?.press === press) await onItsWay?.done;
    for (const [other, message] of waiting()) if (pressOf(message.body) === press) forget(other);
  }
  const delivery = await post(address, body, key);
  if (delivery !== 'kept') return delivery;
  // A link makes an address whole without a throw; the next page may stand in another folder.
  const { href } = Object.assign(document.createElement('a'), { href: address });
  write(key, JSON.stringify({ address: href, body, at: Date.now() }));
  for (const [old] of waiting().slice(0, -most)) forget(old);
  tryLater();
  return delivery;
};

/** What became of a message that was kept, once that is known on this page; another tab may have sent it. */
export const whenDelivered = (key: string): Promise<'sent' | 'refused'> =>
  new Promise((resolve) => listeners.set(key, resolve));

addEventListener('online', () => void sendWaiting());
addEventListener('storage', ({ key, newValue }) => {
  if (key?.startsWith(prefix) && newValue === null) end(key.slice(prefix.length), 'sent');
});
// The next page's start: when it is drawn, so that nothing waits for this.
setTimeout(() => void sendWaiting());
