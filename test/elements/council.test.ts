import { expect } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { CouncilController, councilContext } from '../../src/behaviours/council.ts';
import { rootProvider } from '../../src/behaviours/root-provider.ts';
import '../../src/elements/council/council.ts';
import type { Council } from '../../src/elements/council/council.ts';
import { startServer, type FakeServer } from '../behaviours/fake-server.ts';
import { stopTime, waitReally, type StoppedTime } from '../behaviours/stopped-time.ts';
import { recordUncaught, recordWarnings } from '../behaviours/warnings.ts';

/** How often the profile and the holidays are looked at again, in milliseconds. */
const again = { profile: 300_000, holidays: 86_400_000 };

/** Says whose page it is, in which mode, and whether St Andrew's Day 2026 and a day of the council's own are holidays. */
class Reader extends LitElement {
  #council = new CouncilController(this);
  protected override render() {
    const facts = this.#council.value;
    if (!facts) return html`nobody`;
    const holidays = ['2026-11-30', '2026-07-15'].filter((day) => facts.holidays.days.has(day));
    return html`${[facts.profile.name, facts.profile.mode, ...holidays].join(' ')}`;
  }
}
customElements.define('cw-test-reader', Reader);

/** A file of bank holidays with one whole year and a day of its own. */
const holidayFile = (division: string) => ({
  division,
  events: ['2026-07-15', '2026-12-25', '2026-12-28'].map((date) => ({
    title: 'Fair day',
    date,
    notes: '',
    bunting: true,
  })),
});

let time: StoppedTime;
let server: FakeServer;
let warnings: ReturnType<typeof recordWarnings>;
let uncaught: ReturnType<typeof recordUncaught>;

beforeEach(() => {
  time = stopTime(Date.UTC(2026, 10, 26, 10));
  server = startServer();
  warnings = recordWarnings();
  uncaught = recordUncaught();
});

afterEach(async () => {
  for (const element of document.querySelectorAll('cw-council, cw-test-reader, body > section')) element.remove();
  rootProvider(councilContext).setValue(undefined);
  await waitReally();
  const left = time.timers();
  time.restore();
  server.restore();
  warnings.restore();
  uncaught.restore();
  expect(left, 'timers left').to.equal(0);
  expect(uncaught.errors).to.deep.equal([]);
});

const addCouncil = (src?: string): Council => {
  const element = document.createElement('cw-council');
  if (src !== undefined) element.setAttribute('src', src);
  document.body.append(element);
  return element;
};
const addReader = () => document.body.appendChild(new Reader());
const read = async (reader: Reader) => {
  await waitReally();
  await reader.updateComplete;
  return reader.shadowRoot?.textContent;
};

describe('a council', () => {
  it('tells the elements that were there before it, and those that come after', async () => {
    server.put('/a.json', { name: 'Mereham' });
    const early = addReader();
    expect(await read(early)).to.equal('nobody');
    addCouncil('/a.json');
    expect(await read(early)).to.equal('Mereham normal');
    expect(await read(addReader())).to.equal('Mereham normal');
    expect(server.asked).to.deep.equal(['/a.json']);
    expect(warnings.texts).to.deep.equal([]);
  });

  it('shows nothing itself, and leaves what stands in it', async () => {
    server.put('/b.json', { name: 'Mereham' });
    const council = addCouncil('/b.json');
    council.append('Words');
    await waitReally();
    expect(council.shadowRoot).to.equal(null);
    expect(council.innerHTML).to.equal('Words');
  });

  it('reaches pages that are open when it changes to emergency mode', async () => {
    server.put('/c.json', { name: 'Mereham' });
    addCouncil('/c.json');
    const reader = addReader();
    await read(reader);
    server.put('/c.json', { name: 'Mereham', mode: 'emergency' });
    time.pass(again.profile);
    expect(await read(reader)).to.equal('Mereham emergency');
  });

  it('without an address is named in the console', async () => {
    addCouncil();
    addCouncil('');
    expect(await read(addReader())).to.equal('nobody');
    expect(warnings.texts).to.have.length(1);
    expect(warnings.texts[0]).to.match(/<cw-council>: src is missing. Write the address .* src="\/council.json"/);
  });

  it('with an address that cannot be one throws nothing', async () => {
    server.restore();
    addCouncil('http://[');
    expect(await read(addReader())).to.equal('nobody');
    expect(warnings.texts).to.have.length(1);
  });

  it('keeps its last profile when the address fails later', async () => {
    server.put('/d.json', { name: 'Mereham' });
    addCouncil('/d.json');
    const reader = addReader();
    await read(reader);
    for (const answer of [() => new Response('', { status: 500 }), [], { name: '' }]) {
      server.put('/d.json', answer);
      time.pass(again.profile);
      expect(await read(reader)).to.equal('Mereham normal');
    }
  });
});

describe('a profile with mistakes', () => {
  it('gives one warning with the first five, and the page is whole', async () => {
    const services = Array.from({ length: 8 }, () => ({ id: 'not an id' }));
    server.put('/bad.json', { name: 'Mereham', services });
    addCouncil('/bad.json');
    const reader = addReader();
    expect(await read(reader)).to.equal('Mereham normal');
    time.pass(again.profile);
    await waitReally();
    expect(warnings.texts).to.have.length(1);
    const [head, ...lines] = (warnings.texts[0] ?? '').split('\n');
    expect(head).to.match(/^Clearway: \/bad.json has \d+ to mend:$/);
    expect(lines).to.have.length(6);
    expect(lines[0]).to.match(/^ {2}services\[0\]/);
    expect(lines[5]).to.match(/^ {2}and \d+ more$/);
  });

  for (const [what, path, profile] of [
    ['without a name', '/nameless.json', { services: [] }],
    ['that is a list', '/list.json', []],
    ['that is a word', '/word.json', 'Mereham'],
  ] as const) {
    it(`${what} tells the elements nothing, and the console once what is wrong`, async () => {
      server.put(path, profile);
      addCouncil(path);
      expect(await read(addReader())).to.equal('nobody');
      expect(warnings.texts).to.have.length(1);
      expect(warnings.texts[0]).to.contain(`${path} has 1 to mend`);
    });
  }
});

const withHolidays = (division: string, url?: string) => ({
  name: 'Mereham',
  bankHolidays: { division, ...(url && { url }) },
});

describe('the bank holidays', () => {
  it('that come with Clearway hold where the profile names no address', async () => {
    server.put('/scot.json', withHolidays('scotland'));
    addCouncil('/scot.json');
    expect(await read(addReader())).to.equal('Mereham normal 2026-11-30');
  });

  it("hold until the council's own have come, which take their place", async () => {
    server.put('/own.json', withHolidays('scotland', '/fair.json'));
    const release = server.hold('/fair.json', holidayFile('scotland'));
    addCouncil('/own.json');
    const reader = addReader();
    expect(await read(reader)).to.equal('Mereham normal 2026-11-30');
    release();
    expect(await read(reader)).to.equal('Mereham normal 2026-07-15');
    time.pass(again.profile);
    expect(await read(reader)).to.equal('Mereham normal 2026-07-15');
    expect(server.asked.filter((path) => path === '/fair.json')).to.have.length(1);
  });

  for (const [what, path, answer] of [
    ['is not there', '/none.json', () => new Response('', { status: 404 })],
    ['is something else', '/else.json', { hello: 'world' }],
    ['is for another part of the kingdom', '/england.json', holidayFile('england-and-wales')],
  ] as const) {
    it(`hold when the council's own address ${what}`, async () => {
      server.put(`/with${path}`, withHolidays('scotland', path));
      server.put(path, answer);
      addCouncil(`/with${path}`);
      expect(await read(addReader())).to.equal('Mereham normal 2026-11-30');
      expect(warnings.texts).to.have.length(1);
      expect(warnings.texts[0]).to.contain(path);
    });
  }

  it('are those of the other part of the kingdom when the profile is mended', async () => {
    server.put('/mended.json', withHolidays('england-and-wales'));
    addCouncil('/mended.json');
    const reader = addReader();
    expect(await read(reader)).to.equal('Mereham normal');
    server.put('/mended.json', withHolidays('scotland'));
    time.pass(again.profile);
    expect(await read(reader)).to.equal('Mereham normal 2026-11-30');
  });

  it('are read for the other part of the kingdom from the same address when the profile is mended', async () => {
    server.put('/same.json', withHolidays('england-and-wales', '/all.json'));
    server.put('/all.json', {
      'england-and-wales': {
        ...holidayFile('england-and-wales'),
        events: [{ title: 'Christmas Day', date: '2026-12-25' }],
      },
      scotland: holidayFile('scotland'),
    });
    addCouncil('/same.json');
    const reader = addReader();
    expect(await read(reader)).to.equal('Mereham normal');
    server.put('/same.json', withHolidays('scotland', '/all.json'));
    time.pass(again.profile);
    expect(await read(reader)).to.equal('Mereham normal 2026-07-15');
  });
});

describe('another address', () => {
  it('set while the first is on its way wins, though the first answers last', async () => {
    const release = server.hold('/slow.json', { name: 'Old' });
    server.put('/quick.json', { name: 'New' });
    const council = addCouncil('/slow.json');
    const reader = addReader();
    await waitReally();
    council.src = '/quick.json';
    expect(await read(reader)).to.equal('New normal');
    release();
    expect(await read(reader)).to.equal('New normal');
  });
});

describe('two councils on a page', () => {
  it('with one address fetch it once, and either may go', async () => {
    server.put('/two.json', { name: 'Mereham' });
    const first = addCouncil('/two.json');
    addCouncil('/two.json');
    const reader = addReader();
    expect(await read(reader)).to.equal('Mereham normal');
    first.remove();
    server.put('/two.json', { name: 'Mereham', mode: 'emergency' });
    time.pass(again.profile);
    expect(await read(reader)).to.equal('Mereham emergency');
    expect(server.asked).to.have.length(2);
  });
});

describe('a council that leaves the page', () => {
  it('fetches no more, and what it said still holds', async () => {
    server.put('/left.json', withHolidays('scotland', '/left-fair.json'));
    server.put('/left-fair.json', holidayFile('scotland'));
    const council = addCouncil('/left.json');
    await waitReally();
    council.remove();
    expect(time.timers()).to.equal(0);
    time.pass(again.holidays);
    expect(await read(addReader())).to.equal('Mereham normal 2026-07-15');
    expect(server.asked).to.have.length(2);
  });

  it('before its profile came says nothing', async () => {
    const release = server.hold('/never.json', { name: 'Mereham' });
    const council = addCouncil('/never.json');
    await waitReally();
    council.remove();
    release();
    expect(await read(addReader())).to.equal('nobody');
  });

  it('before it has begun fetches nothing, nor when it is given an address off the page', async () => {
    const council = addCouncil('/off.json');
    council.remove();
    await waitReally();
    council.src = '/off-2.json';
    await waitReally();
    expect(server.asked).to.deep.equal([]);
    expect(time.timers()).to.equal(0);
    server.put('/off-2.json', { name: 'Mereham' });
    document.body.append(council);
    expect(await read(addReader())).to.equal('Mereham normal');
  });

  it('only to stand elsewhere goes on, and the elements keep what they know', async () => {
    server.put('/moved.json', { name: 'Mereham' });
    const council = addCouncil('/moved.json');
    const reader = addReader();
    await read(reader);
    const section = document.body.appendChild(document.createElement('section'));
    section.append(council);
    expect(reader.shadowRoot?.textContent).to.equal('Mereham normal');
    server.put('/moved.json', { name: 'Mereham', mode: 'emergency' });
    time.pass(again.profile);
    expect(await read(reader)).to.equal('Mereham emergency');
  });
});
