import { expect } from '@open-wc/testing';
import { waitFor } from '../behaviours/stopped-time.ts';
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

describe('the bank holidays', () => {
  it('that come with Clearway hold where the profile names no address', async () => {
    server.put('/scot.json', withHolidays('scotland'));
    addCouncil('/scot.json');
    expect(await read(addReader())).to.equal('Mereham normal 2026-11-30');
  });

  it("are the council's own where the profile names an address", async () => {
    server.put('/own.json', withHolidays('scotland', '/fair.json'));
    const release = server.hold('/fair.json', holidayFile('scotland'));
    addCouncil('/own.json');
    const reader = addReader();
    await waitFor(() => reader.drawn.length > 0);
    expect(reader.drawn.at(-1)).to.equal('Mereham normal (no holidays)');
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
      await waitFor(() => warnings.texts.length > 0);
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
