import { expect } from '@open-wc/testing';
import { canReach } from '../../src/behaviours/reach.ts';
import { startServer, type FakeServer } from './fake-server.ts';
import { stopTime, waitReally } from './stopped-time.ts';

let server: FakeServer;
beforeEach(() => (server = startServer()));
afterEach(() => {
  server.restore();
  Reflect.deleteProperty(navigator, 'onLine');
});
const fail = () => Promise.reject(new TypeError('Failed to fetch'));

describe('whether a form can be sent', () => {
  for (const status of [200, 302, 404, 405, 500])
    it(`is yes when the server answers ${status}`, async () => {
      server.put('/send', () => new Response(null, { status }));
      expect(await canReach('/send')).to.equal(true);
    });

  it('is asked with HEAD, past every store, and not followed', async () => {
    const asked: RequestInit[] = [];
    const fetch = window.fetch.bind(window);
    window.fetch = (input, init = {}) => {
      asked.push(init);
      return fetch(input, init);
    };
    await canReach('/send');
    expect(asked.map(({ method, cache, redirect }) => [method, cache, redirect])).to.deep.equal([
      ['HEAD', 'no-store', 'manual'],
    ]);
  });

  it('is no when nothing answers', async () => {
    server.put('/send', fail);
    expect(await canReach('/send')).to.equal(false);
  });

  it('is no after eight seconds', async () => {
    server.put('/send', (signal: AbortSignal) => new Promise((_, reject) => signal.addEventListener('abort', reject)));
    const time = stopTime(0);
    try {
      const answers: boolean[] = [];
      void canReach('/send').then((answer) => answers.push(answer));
      await waitReally();
      time.pass(7_999);
      await waitReally();
      expect(answers).to.deep.equal([]);
      time.pass(1);
      await waitReally();
      expect([answers, time.timers()]).to.deep.equal([[false], 0]);
    } finally {
      time.restore();
    }
  });

  it('is no at once where the device knows that it has no network', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    expect(await canReach('/send')).to.equal(false);
    expect(server.asked).to.deep.equal([]);
  });

  it('is yes where only the page’s policy forbids the question', async () => {
    server.put('/send', () => {
      setTimeout(() =>
        document.dispatchEvent(
          new SecurityPolicyViolationEvent('securitypolicyviolation', {
            effectiveDirective: 'connect-src',
            violatedDirective: 'connect-src',
            blockedURI: '/send',
            documentURI: location.href,
            disposition: 'enforce',
            originalPolicy: "connect-src 'none'",
            statusCode: 200,
          }),
        ),
      );
      return fail();
    });
    expect(await canReach('/send')).to.equal(true);
  });

  it('is asked of the page itself where a form names no address', async () => {
    await canReach('');
    expect(server.asked).to.deep.equal([location.pathname]);
  });

  it('is left to the browser for what is no address', async () => {
    expect([await canReach('http://['), await canReach('mailto:us@example.com')]).to.deep.equal([true, true]);
    expect(server.asked).to.deep.equal([]);
  });

  it('is not asked of another site', async () => {
    expect(await canReach('https://forms.example/send')).to.equal(true);
    expect(server.asked).to.deep.equal([]);
  });
});
