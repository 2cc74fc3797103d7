import { expect } from '@open-wc/testing';
import { fetchJson } from '../../src/behaviours/fetch-json.ts';
import { startServer, type FakeServer } from './fake-server.ts';
import { stopTime, waitReally, type StoppedTime } from './stopped-time.ts';
import { recordUncaught } from './warnings.ts';

let server: FakeServer;
let time: StoppedTime | undefined;
let uncaught: ReturnType<typeof recordUncaught>;

beforeEach(() => {
  server = startServer();
  uncaught = recordUncaught();
});

afterEach(() => {
  time?.restore();
  time = undefined;
  server.restore();
  uncaught.restore();
  expect(uncaught.errors).to.deep.equal([]);
});

/** What the web team reads when an address does not answer well. */
const complaint = async (address: string): Promise<string> => {
  const failure: unknown = await fetchJson(address).then(
    () => new Error('(it was read)'),
    (error: unknown) => error,
  );
  expect(failure).to.be.instanceOf(Error);
  return (failure as Error).message;
};

/** A body of many pieces; counts the bytes that were taken from it, and knows when it was given up. */
const longBody = (pieces: number, piece: Uint8Array<ArrayBuffer>) => {
  const body = { taken: 0, givenUp: false, stream: new ReadableStream<Uint8Array<ArrayBuffer>>() };
  let left = pieces;
  body.stream = new ReadableStream({
    pull(controller) {
      if (left === 0) return controller.close();
      left -= 1;
      body.taken += piece.length;
      controller.enqueue(piece);
    },
    cancel() {
      body.givenUp = true;
    },
  });
  return body;
};

/** A body that has begun and then breaks off when it is given up, as the browser's own does. */
const stuckBody = (signal: AbortSignal | undefined) =>
  new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"services": ['));
      signal?.addEventListener('abort', () => controller.error(signal.reason));
    },
  });

const stuckAnswer = (signal: AbortSignal | undefined) =>
  new Promise<Response>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });

describe('JSON that is good', () => {
  const good: [what: string, text: string, json: unknown][] = [
    ['an object', '{"name": "Mereham"}', { name: 'Mereham' }],
    ['a list', '[]', []],
    ['nothing but null', 'null', null],
    ['accents', '{"name": "Cyngor Môn"}', { name: 'Cyngor Môn' }],
    ['a byte order mark, as Windows writes', '\uFEFF{"name": "Mereham"}', { name: 'Mereham' }],
    ['line ends around', '\r\n{}\r\n', {}],
  ];
  for (const [what, text, json] of good) {
    it(`like ${what} is read`, async () => {
      server.put('/good.json', () => new Response(text));
      expect(await fetchJson('/good.json')).to.deep.equal(json);
    });
  }

  it('is read whatever its type is called', async () => {
    server.put('/typed.json', () => new Response('{}', { headers: { 'content-type': 'text/html' } }));
    expect(await fetchJson('/typed.json')).to.deep.equal({});
  });

  it('is whole when a letter is cut in two on the way', async () => {
    const bytes = new TextEncoder().encode('"Môn"');
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    server.put('/cut.json', () => new Response(stream));
    expect(await fetchJson('/cut.json')).to.equal('Môn');
  });

  it('of just 1 MB is read', async () => {
    server.put('/full.json', () => new Response(`"${'a'.repeat(999_998)}"`));
    expect(await fetchJson('/full.json')).to.have.length(999_998);
  });

  it('leaves no timer', async () => {
    time = stopTime(0);
    server.put('/timer.json', {});
    await fetchJson('/timer.json');
    expect(time.timers()).to.equal(0);
  });
});

const failures: [what: string, answer: () => Response | Promise<Response>, complaint: string][] = [
  ['404', () => new Response('{}', { status: 404 }), 'answered 404. Check the address.'],
  ['500', () => new Response('<h1>Oops', { status: 500 }), 'answered 500. Check the address.'],
  [
    'a sign-in page',
    () => new Response('\n<!doctype html><title>Sign in</title>'),
    'is a web page, not JSON. Check the address.',
  ],
  ['JSON that was cut short', () => new Response('{"services": [{"id"'), 'is not whole JSON. Publish it again.'],
  ['nothing', () => new Response(''), 'is not whole JSON. Publish it again.'],
  ['204, no content', () => new Response(null, { status: 204 }), 'is not whole JSON. Publish it again.'],
  ['words', () => new Response('Service unavailable'), 'is not whole JSON. Publish it again.'],
  ['zeros', () => new Response(new Uint8Array(64)), 'is not whole JSON. Publish it again.'],
  [
    'a network that is down',
    () => Promise.reject(new TypeError('Failed to fetch')),
    'could not be reached. Check the address and connect-src.',
  ],
  [
    'a size that is too large by its own account',
    () => new Response('{}', { headers: { 'content-length': '10000000' } }),
    'is larger than 1 MB. Publish only what is current.',
  ],
];

describe('an address that answers with', () => {
  for (const [what, answer, words] of failures) {
    it(`${what} is named in plain words`, async () => {
      server.put('/feeds/status.json', answer);
      expect(await complaint('/feeds/status.json')).to.equal(`/feeds/status.json ${words}`);
    });
  }

  it('a connection that breaks half way is named in plain words', async () => {
    const stream = new ReadableStream({ start: (controller) => controller.error(new TypeError('network error')) });
    server.put('/broken.json', () => new Response(stream));
    expect(await complaint('/broken.json')).to.match(/^\/broken.json could not be reached/);
  });
});

describe('10 MB', () => {
  const piece = new Uint8Array(64 * 1024).fill(32);
  for (const [what, headers] of [
    ['without a size', {}],
    ['under a false size', { 'content-length': '10' }],
    ['under a size that is no number', { 'content-length': 'some' }],
  ] as const) {
    it(`${what} are given up soon after 1 MB`, async () => {
      const body = longBody(160, piece);
      server.put('/large.json', () => new Response(body.stream, { headers }));
      expect(await complaint('/large.json')).to.equal('/large.json is larger than 1 MB. Publish only what is current.');
      expect(body.taken).to.be.within(1_000_000, 1_000_000 + 3 * piece.length);
      expect(body.givenUp).to.equal(true);
    });
  }
});

describe('an address that is slow', () => {
  for (const [what, answer] of [
    ['before it answers', stuckAnswer],
    ['in the middle of its answer', (signal?: AbortSignal) => new Response(stuckBody(signal))],
  ] as const) {
    it(`${what} is given up after 10 seconds`, async () => {
      time = stopTime(0);
      server.put('/slow.json', answer);
      let said = '';
      void complaint('/slow.json').then((words) => (said = words));
      await waitReally();
      time.pass(9_999);
      await waitReally();
      expect(said).to.equal('');
      time.pass(1);
      await waitReally();
      expect(said).to.equal('/slow.json did not answer within 10 seconds.');
      expect(time.timers()).to.equal(0);
    });
  }
});

describe('an address that cannot be one', () => {
  it('is named in plain words', async () => {
    server.restore();
    expect(await complaint('http://[')).to.equal('http://[ could not be reached. Check the address and connect-src.');
  });

  it('because the policy of the page refuses it is named in plain words', async () => {
    server.restore();
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "connect-src 'self' ws:";
    document.head.append(policy);
    expect(await complaint('https://feeds.example.org/status.json')).to.equal(
      'https://feeds.example.org/status.json could not be reached. Check the address and connect-src.',
    );
  });
});
