import { expect } from '@open-wc/testing';
import { waitFor, waitReally } from '../behaviours/stopped-time.ts';
import {
  addCouncil,
  addReader,
  again,
  holidayFile,
  read,
  server,
  time,
  warnings,
  withHolidays,
} from './council-page.ts';

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
    await waitFor(() => warnings.texts.length > 0);
    expect(warnings.texts).to.have.length(1);
    expect(warnings.texts[0]).to.match(/<cw-council>: src is missing. Write src="\/council.json"/);
  });

  it('with an address that cannot be one throws nothing', async () => {
    server.restore();
    addCouncil('http://[');
    expect(await read(addReader())).to.equal('nobody');
    await waitFor(() => warnings.texts.length > 0);
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
    await waitFor(() => warnings.texts.length === 3);
    expect(warnings.texts).to.have.length(3);
  });
});

describe('a profile with mistakes', () => {
  it('that is checked gives one warning with the first five, and the page is whole', async () => {
    const services = Array.from({ length: 8 }, () => ({ id: 'not an id' }));
    server.put('/bad.json', { name: 'Mereham', services });
    addCouncil('/bad.json').check = true;
    expect(await read(addReader())).to.equal('Mereham normal');
    time.pass(again.profile);
    await waitReally();
    await waitFor(() => warnings.texts.length > 0);
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
      await waitFor(() => warnings.texts.length > 0);
      expect(warnings.texts).to.have.length(1);
      expect(warnings.texts[0]).to.contain(`${path} has 1 to mend`);
    });
  }
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
    server.put('/moved.json', withHolidays('scotland', '/moved-fair.json'));
    server.put('/moved-fair.json', holidayFile('scotland'));
    const council = addCouncil('/moved.json');
    const reader = addReader();
    await read(reader);
    const section = document.body.appendChild(document.createElement('section'));
    section.append(council);
    await read(reader);
    expect([...new Set(reader.drawn.slice(-2))]).to.deep.equal(['Mereham normal 2026-07-15']);
    time.pass(again.profile);
    expect(await read(reader)).to.equal('Mereham normal 2026-07-15');
    expect(server.asked.filter((path) => path === '/moved.json')).to.have.length(3);
  });
});
