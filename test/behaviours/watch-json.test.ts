import { expect } from '@open-wc/testing';
import { watchJson } from '../../src/behaviours/watch-json.ts';
import { startServer, type FakeServer } from './fake-server.ts';
import { showPage, turnPage } from './page-visibility.ts';
import { stopTime, waitReally, type StoppedTime } from './stopped-time.ts';
import { recordUncaught, recordWarnings } from './warnings.ts';

const seconds = 60;
const minute = 60_000;

let time: StoppedTime;
let server: FakeServer;
let warnings: ReturnType<typeof recordWarnings>;
let uncaught: ReturnType<typeof recordUncaught>;
let stops: (() => void)[] = [];

const turn = async (state: DocumentVisibilityState) => {
  turnPage(state);
  await waitReally();
};
const pass = async (milliseconds: number) => {
  time.pass(milliseconds);
  await waitReally();
};

/** Watches an address and writes down all that comes. */
const watch = (address: string) => {
  const seen: unknown[] = [];
  const stop = watchJson(address, seconds, (json) => seen.push(json));
  stops.push(stop);
  return { seen, stop };
};

beforeEach(() => {
  showPage();
  time = stopTime(Date.UTC(2026, 10, 26, 10));
  server = startServer();
  warnings = recordWarnings();
  uncaught = recordUncaught();
});

afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
  const left = time.timers();
  time.restore();
  server.restore();
  warnings.restore();
  uncaught.restore();
  expect(left, 'timers left').to.equal(0);
  expect(uncaught.errors).to.deep.equal([]);
});

describe('an address that is watched', () => {
  it('is fetched now, and again every minute', async () => {
    server.put('/a.json', 1);
    const { seen } = watch('/a.json');
    await waitReally();
    expect(seen).to.deep.equal([1]);
    server.put('/a.json', 2);
    await pass(minute);
    await pass(minute);
    expect(seen).to.deep.equal([1, 2, 2]);
    expect(server.asked).to.have.length(3);
  });

  it('is fetched once for all who watch it', async () => {
    server.put('/many.json', 1);
    const many = Array.from({ length: 20 }, () => watch('/many.json'));
    await waitReally();
    await pass(minute);
    expect(server.asked).to.have.length(2);
    expect(many.map(({ seen }) => seen)).to.deep.equal(many.map(() => [1, 1]));
  });

  it('is the same whether written in full or in short', async () => {
    server.put('/same.json', 1);
    watch('/same.json');
    watch(new URL('/same.json', document.baseURI).href);
    await waitReally();
    expect(server.asked).to.have.length(1);
  });

  it('gives its last answer at once to who comes late', async () => {
    server.put('/late.json', 1);
    watch('/late.json');
    await pass(30_000);
    const late = watch('/late.json');
    expect(late.seen).to.deep.equal([1]);
    await waitReally();
    expect(server.asked).to.have.length(1);
    await pass(30_000);
    expect(late.seen).to.deep.equal([1, 1]);
    await pass(30_000);
    expect(server.asked).to.have.length(2);
  });

  it('is not asked again before it has answered', async () => {
    const release = server.hold('/held.json', 1);
    const seen: unknown[] = [];
    stops.push(watchJson('/held.json', 2, (json) => seen.push(json)));
    await pass(5_000);
    watch('/held.json');
    await pass(3_000);
    expect(server.asked).to.have.length(1);
    release();
    await waitReally();
    expect(seen).to.deep.equal([1]);
  });
});

describe('an address that fails', () => {
  it('gives undefined each time, and one line in the console', async () => {
    const { seen } = watch('/missing.json');
    await waitReally();
    await pass(minute);
    await pass(minute);
    expect(seen).to.deep.equal([undefined, undefined, undefined]);
    expect(warnings.texts).to.have.length(1);
    expect(warnings.texts[0]).to.match(/^Clearway: http\S+\/missing.json answered 404. Check the address.$/);
  });

  it('is watched on, and gives JSON again when it is back', async () => {
    server.put('/back.json', 1);
    const { seen } = watch('/back.json');
    await waitReally();
    server.put('/back.json', () => new Response('<h1>Sorry'));
    await pass(minute);
    server.put('/back.json', 2);
    await pass(minute);
    expect(seen).to.deep.equal([1, undefined, 2]);
  });

  it('because it cannot be one throws nothing', async () => {
    server.restore();
    const { seen } = watch('http://[');
    await waitReally();
    expect(seen).to.deep.equal([undefined]);
    expect(warnings.texts).to.have.length(1);
    expect(warnings.texts[0]).to.contain('http://[ could not be reached');
  });
});

describe('a page that nobody sees', () => {
  it('fetches nothing until it is seen', async () => {
    server.put('/hidden.json', 1);
    await turn('hidden');
    const { seen } = watch('/hidden.json');
    await pass(10 * minute);
    expect(server.asked).to.deep.equal([]);
    await turn('visible');
    expect(seen).to.deep.equal([1]);
  });

  it('fetches when it is seen again, unless a minute has not gone by', async () => {
    server.put('/again.json', 1);
    watch('/again.json');
    await pass(10_000);
    await turn('hidden');
    await turn('visible');
    expect(server.asked).to.have.length(1);
    await turn('hidden');
    await pass(10 * minute);
    expect(server.asked).to.have.length(1);
    await turn('visible');
    expect(server.asked).to.have.length(2);
  });
});

describe('who stops watching', () => {
  it('hears no more, and the last to leave ends it', async () => {
    server.put('/stop.json', 1);
    const [first, second] = [watch('/stop.json'), watch('/stop.json')];
    await waitReally();
    first.stop();
    await pass(minute);
    expect([first.seen, second.seen]).to.deep.equal([[1], [1, 1]]);
    second.stop();
    expect(time.timers()).to.equal(0);
    await pass(10 * minute);
    await turn('visible');
    expect(server.asked).to.have.length(2);
  });

  it('before the answer came never gets it', async () => {
    const release = server.hold('/gone.json', 1);
    const { seen, stop } = watch('/gone.json');
    stop();
    release();
    await waitReally();
    expect(seen).to.deep.equal([]);
  });

  it('and comes back gets a fresh answer, not one that was on its way before', async () => {
    const release = server.hold('/fresh.json', 'old');
    const first = watch('/fresh.json');
    await waitReally();
    first.stop();
    server.put('/fresh.json', 'new');
    const second = watch('/fresh.json');
    await waitReally();
    release();
    await waitReally();
    expect(second.seen).to.deep.equal(['new']);
    expect(watch('/fresh.json').seen).to.deep.equal(['new']);
  });

  it('twice does not end it for others', async () => {
    server.put('/twice.json', 1);
    const first = watch('/twice.json');
    first.stop();
    const second = watch('/twice.json');
    await waitReally();
    first.stop();
    const asked = server.asked.length;
    expect(watch('/twice.json').seen).to.deep.equal([1]);
    await waitReally();
    expect(server.asked).to.have.length(asked);
    expect(second.seen).to.deep.equal([1]);
  });
});
