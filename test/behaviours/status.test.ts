import { expect } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { StatusController } from '../../src/behaviours/status.ts';
import { startServer, type FakeServer } from './fake-server.ts';
import { showPage } from './page-visibility.ts';
import { stopTime, waitFor, waitReally, type StoppedTime } from './stopped-time.ts';
import { recordUncaught, recordWarnings } from './warnings.ts';

const minute = 60_000;

class Notices extends LitElement {
  static override properties = { address: {}, json: { attribute: false } };
  declare address: string | undefined;
  declare json: unknown;
  /** All that was on the screen, one line for each drawing. */
  readonly drawn: string[] = [];
  status = new StatusController(this, () => ({ address: this.address, json: this.json, timeZone: 'Europe/London' }));
  protected override render() {
    const text = this.status.feed?.notices.map(({ title }) => title).join(', ') ?? '(no feed)';
    this.drawn.push(text);
    return html`${text}`;
  }
}
customElements.define('cw-test-notices', Notices);

const feedOf = (title: string) => ({
  updatedAt: '2026-11-26T09:55:00Z',
  notices: [{ id: 'one', level: 'closed', title, startsAt: '2026-11-26T07:00:00Z' }],
});

/** A supplier's summary, as Statuspage v2 writes it. */
const summaryOf = (name: string) => ({
  page: { id: 'x', name: 'Mereham', updated_at: '2026-11-26T09:55:00Z', time_zone: 'Europe/London' },
  components: [],
  incidents: [
    {
      id: 'one',
      name,
      status: 'investigating',
      impact: 'major',
      created_at: '2026-11-26T07:00:00Z',
      incident_updates: [],
    },
  ],
});

/** What the controller fetches only when it needs it: here before time stops, so that no test waits for the server. */
before(() =>
  Promise.all([import('../../src/logic/notices/statuspage.ts'), import('../../src/logic/notices/check-status.ts')]),
);

let time: StoppedTime;
let server: FakeServer;
let warnings: ReturnType<typeof recordWarnings>;
let uncaught: ReturnType<typeof recordUncaught>;

beforeEach(() => {
  showPage();
  time = stopTime(Date.UTC(2026, 10, 26, 10));
  server = startServer();
  warnings = recordWarnings();
  uncaught = recordUncaught();
});

afterEach(async () => {
  for (const element of document.querySelectorAll('cw-test-notices')) element.remove();
  await waitReally();
  const left = time.timers();
  time.restore();
  server.restore();
  warnings.restore();
  uncaught.restore();
  expect(left, 'timers left').to.equal(0);
  expect(uncaught.errors).to.deep.equal([]);
});

const add = (set: Partial<Pick<Notices, 'address' | 'json'>>) => {
  const element = Object.assign(new Notices(), set);
  document.body.append(element);
  return element;
};
const shown = async (element: Notices) => {
  await waitReally();
  await element.updateComplete;
  return element.shadowRoot?.textContent;
};

describe('notices', () => {
  it('given as JSON are shown, and nothing is fetched', async () => {
    expect(await shown(add({ json: feedOf('Tip closed'), address: '/status.json' }))).to.equal('Tip closed');
    expect(server.asked).to.deep.equal([]);
  });

  it('given as other JSON later are shown instead', async () => {
    const element = add({ json: feedOf('Tip closed') });
    await shown(element);
    element.json = feedOf('Library closed');
    expect(await shown(element)).to.equal('Library closed');
  });

  it('given in the format of a supplier are shown', async () => {
    const element = add({ json: summaryOf('Phones are down') });
    await waitFor(() => element.status.feed !== undefined);
    expect(await shown(element)).to.equal('Phones are down');
  });

  it('come from an address, and again each minute', async () => {
    server.put('/a.json', feedOf('Tip closed'));
    const element = add({ address: '/a.json' });
    expect(await shown(element)).to.equal('Tip closed');
    server.put('/a.json', feedOf('Tip open again'));
    time.pass(minute);
    expect(await shown(element)).to.equal('Tip open again');
  });

  it('come from one fetch for all who show them', async () => {
    server.put('/many.json', feedOf('Tip closed'));
    const many = Array.from({ length: 5 }, () => add({ address: '/many.json' }));
    for (const element of many) expect(await shown(element)).to.equal('Tip closed');
    const late = add({ address: '/many.json' });
    expect(await shown(late)).to.equal('Tip closed');
    expect(server.asked).to.have.length(1);
  });

  it('of no address and no JSON are none', async () => {
    expect(await shown(add({}))).to.equal('(no feed)');
    expect(await shown(add({ address: '' }))).to.equal('(no feed)');
    expect(server.asked).to.deep.equal([]);
  });

  it('with a slip in one are shown without it', async () => {
    const json = {
      ...feedOf('Tip closed'),
      notices: [...feedOf('Tip closed').notices, { id: 'two', level: 'closed' }],
    };
    expect(await shown(add({ json }))).to.equal('Tip closed');
  });
});

describe('a feed that fails', () => {
  it('at first shows none, and is shown when it comes', async () => {
    const element = add({ address: '/first.json' });
    expect(await shown(element)).to.equal('(no feed)');
    server.put('/first.json', feedOf('Tip closed'));
    time.pass(minute);
    expect(await shown(element)).to.equal('Tip closed');
  });

  const failures: [what: string, path: string, answer: unknown][] = [
    ['with 500', '/later-500.json', () => new Response('', { status: 500 })],
    ['with a web page', '/later-page.json', () => new Response('<h1>Sorry')],
    ['with JSON that is no feed', '/later-other.json', { hello: 'world' }],
    ['with null', '/later-null.json', null],
  ];
  for (const [what, path, answer] of failures) {
    it(`later, ${what}, leaves the last notices, which know their age`, async () => {
      server.put(path, feedOf('Tip closed'));
      const element = add({ address: path });
      await shown(element);
      server.put(path, answer);
      time.pass(minute);
      expect(await shown(element)).to.equal('Tip closed');
      expect(element.status.feed?.updatedAt).to.equal(Date.UTC(2026, 10, 26, 9, 55));
      await waitFor(() => warnings.texts.length > 0);
      expect(warnings.texts).to.have.length(1);
    });
  }
});

describe('another address', () => {
  it('takes the place of the first, whose notices go at once', async () => {
    server.put('/b.json', feedOf('Tip closed'));
    const element = add({ address: '/b.json' });
    await shown(element);
    const release = server.hold('/c.json', feedOf('Library closed'));
    element.address = '/c.json';
    expect(await shown(element)).to.equal('(no feed)');
    release();
    expect(await shown(element)).to.equal('Library closed');
    time.pass(minute);
    await waitReally();
    expect(server.asked).to.deep.equal(['/b.json', '/c.json', '/c.json']);
  });

  it('set while the first is on its way wins, though the first answers last', async () => {
    const release = server.hold('/slow.json', feedOf('Old'));
    server.put('/quick.json', feedOf('New'));
    const element = add({ address: '/slow.json' });
    await shown(element);
    element.address = '/quick.json';
    expect(await shown(element)).to.equal('New');
    release();
    expect(await shown(element)).to.equal('New');
  });

  it('that is taken away again leaves none, and ends the fetching', async () => {
    server.put('/d.json', feedOf('Tip closed'));
    const element = add({ address: '/d.json' });
    await shown(element);
    element.address = undefined;
    expect(await shown(element)).to.equal('(no feed)');
    expect(time.timers()).to.equal(0);
  });
});

describe('an element that leaves the page', () => {
  it('fetches no more, and shows its notices again when it is put back', async () => {
    server.put('/e.json', feedOf('Tip closed'));
    const element = add({ address: '/e.json' });
    await shown(element);
    element.remove();
    expect(time.timers()).to.equal(0);
    time.pass(10 * minute);
    await waitReally();
    expect(server.asked).to.have.length(1);
    server.put('/e.json', feedOf('Library closed'));
    document.body.append(element);
    expect(await shown(element)).to.equal('Library closed');
    expect(element.drawn.slice(1)).to.not.include('(no feed)');
  });

  it('while its feed is on its way leaves nothing behind', async () => {
    const release = server.hold('/f.json', feedOf('Tip closed'));
    const element = add({ address: '/f.json' });
    await shown(element);
    element.remove();
    release();
    await waitReally();
    expect(element.status.feed).to.equal(undefined);
  });

  it('before it was drawn fetches nothing', async () => {
    add({ address: '/g.json' }).remove();
    await waitReally();
    expect(server.asked).to.deep.equal([]);
  });

  it('only to stand elsewhere shows its notices all the while', async () => {
    server.put('/h.json', feedOf('Tip closed'));
    const element = add({ address: '/h.json' });
    await shown(element);
    const before = element.drawn.length;
    const box = document.createElement('div');
    document.body.append(box);
    box.append(element);
    await shown(element);
    expect([...new Set(element.drawn.slice(before))]).to.deep.equal(['Tip closed']);
    box.remove();
  });

  it('and comes back with another address shows nothing of the first', async () => {
    server.put('/i.json', feedOf('Tip closed'));
    const element = add({ address: '/i.json' });
    await shown(element);
    element.remove();
    element.address = '/missing.json';
    document.body.append(element);
    expect(await shown(element)).to.equal('(no feed)');
  });
});
