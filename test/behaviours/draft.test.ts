import { expect } from '@open-wc/testing';
import type * as DraftModule from '../../src/behaviours/draft.ts';

let visits = 0;
/** The module as a new page has it: nothing in memory, only what this device keeps. */
const newPage = async () => {
  visits += 1;
  const { Draft } = (await import(`../../src/behaviours/draft.ts?page=${visits}`)) as typeof DraftModule;
  return Draft;
};
const day = 864e5;
const key = '/contact#form';
const typed = { name: ['Ana'], bins: ['green', 'blue'] };

const empty = () => {
  sessionStorage.clear();
  localStorage.clear();
};
beforeEach(empty);
after(empty);

describe('a draft', () => {
  for (const keep of ['session', 7] as const) {
    it(`is there on the next page (${keep})`, async () => {
      new (await newPage())(key, keep).write(typed);
      const Draft = await newPage();
      expect(new Draft(key, keep).read()).to.deep.equal(typed);
      expect(new Draft('/other#form', keep).read()).to.equal(undefined);
    });

    it(`can be cleared (${keep})`, async () => {
      const Draft = await newPage();
      new Draft(key, keep).write(typed);
      new Draft(key, keep).clear();
      expect([new Draft(key, keep).read(), localStorage.length, sessionStorage.length]).to.deep.equal([
        undefined,
        0,
        0,
      ]);
    });

    it(`is only offered once it was sent, and ends with the visit (${keep})`, async () => {
      const Draft = await newPage();
      const draft = new Draft(key, keep);
      draft.write({ name: ['A'] });
      draft.markSent(typed);
      expect([draft.read(), draft.readSent()]).to.deep.equal([undefined, typed]);
      expect(localStorage.length).to.equal(0);
    });
  }

  it('keeps nothing where it is off', async () => {
    const Draft = await newPage();
    const draft = new Draft(key, 'off');
    draft.write(typed);
    draft.markSent(typed);
    expect([draft.isOff, draft.read(), localStorage.length, sessionStorage.length]).to.deep.equal([
      true,
      undefined,
      0,
      0,
    ]);
  });

  it('ends after its days, also those of other forms', async () => {
    const Draft = await newPage();
    new Draft(key, 7, () => 0).write(typed);
    new Draft('/old#form', 1, () => 0).write(typed);
    expect(new Draft(key, 7, () => 7 * day).read()).to.deep.equal(typed);
    expect(localStorage.length).to.equal(1);
    expect(new Draft(key, 7, () => 7 * day + 1).read()).to.equal(undefined);
    expect(localStorage.length).to.equal(0);
  });

  it('leaves what others store alone', async () => {
    localStorage.setItem('theme', '{"until":1}');
    const Draft = await newPage();
    const draft = new Draft(key, 7);
    draft.read();
    draft.turnOff();
    expect(localStorage.getItem('theme')).to.equal('{"until":1}');
  });

  it('is turned off for the visit, for all forms, and forgets', async () => {
    const Draft = await newPage();
    new Draft(key, 7).write(typed);
    new Draft('/other#form', 'session').write(typed);
    new Draft(key, 'session').turnOff();
    const Next = await newPage();
    const draft = new Next(key, 7);
    draft.write(typed);
    expect([draft.isOff, draft.read(), localStorage.length]).to.deep.equal([true, undefined, 0]);
    expect(Object.keys(sessionStorage)).to.deep.equal(['clearway.draft-off']);
  });

  for (const [what, text, entries] of [
    ['no JSON', 'name=Ana', undefined],
    ['no record', '7', undefined],
    ['null', 'null', undefined],
    ['an older version’s', '{"name":"Ana"}', undefined],
    ['spoilt in places', '{"entries":{"name":["Ana",7,null],"town":"Thornby"}}', { name: ['Ana'], town: [] }],
  ] as const)
    it(`is what can be read where the store holds what is ${what}`, async () => {
      sessionStorage.setItem(`clearway.draft:${key}`, text);
      expect(new (await newPage())(key, 'session').read()).to.deep.equal(entries);
    });

  it('does nothing, and throws nothing, where the browser refuses storage', async () => {
    const kept = (['localStorage', 'sessionStorage'] as const).map(
      (name) => [name, Object.getOwnPropertyDescriptor(window, name) as PropertyDescriptor] as const,
    );
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const [name] of kept) Object.defineProperty(window, name, { configurable: true, get: refuse });
    try {
      const Draft = await newPage();
      for (const keep of ['session', 7] as const) {
        const draft = new Draft(key, keep);
        draft.write(typed);
        draft.markSent(typed);
        expect([draft.read(), draft.readSent(), draft.isOff]).to.deep.equal([undefined, undefined, false]);
        draft.clear();
      }
      new Draft(key, 7).turnOff();
      expect(new Draft(key, 7).isOff).to.equal(true);
    } finally {
      for (const [name, descriptor] of kept) Object.defineProperty(window, name, descriptor);
    }
  });

  it('is given up where the store is full', async () => {
    const kept = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem') ?? {};
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const Draft = await newPage();
      new Draft(key, 'session').write(typed);
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', kept);
    }
    expect(sessionStorage.length).to.equal(0);
  });
});
