import { expect } from '@open-wc/testing';
import type * as HiddenNotices from '../../src/behaviours/hidden-notices.ts';

const key = 'clearway.hidden';
let visits = 0;
/** The module as a new page has it, which reads what is stored. */
const newPage = async () => {
  visits += 1;
  return (await import(`../../src/behaviours/hidden-notices.ts?page=${visits}`)) as typeof HiddenNotices;
};
const stored = () => localStorage.getItem(key);

beforeEach(() => localStorage.removeItem(key));
after(() => localStorage.removeItem(key));

describe('hidden notices', () => {
  it('are none at first, and nothing is stored before a person hides one', async () => {
    const { hiddenMarks } = await newPage();
    expect(hiddenMarks()).to.deep.equal([]);
    expect(stored()).to.equal(null);
  });

  it('stay hidden on this page and on the next', async () => {
    const first = await newPage();
    first.hideMark('a1');
    first.hideMark('b2');
    expect(first.hiddenMarks()).to.deep.equal(['a1', 'b2']);
    expect((await newPage()).hiddenMarks()).to.deep.equal(['a1', 'b2']);
  });

  it('are stored as marks only, once each', async () => {
    const { hideMark, hiddenMarks } = await newPage();
    for (const mark of ['a1', 'b2', 'a1']) hideMark(mark);
    expect(hiddenMarks()).to.deep.equal(['b2', 'a1']);
    expect(stored()).to.equal('["b2","a1"]');
  });

  it('never grow beyond 50: the oldest goes first', async () => {
    const { hideMark, hiddenMarks } = await newPage();
    for (let index = 0; index < 60; index += 1) hideMark(`m${index}`);
    expect(hiddenMarks()).to.have.length(50);
    expect([hiddenMarks()[0], hiddenMarks().at(-1)]).to.deep.equal(['m10', 'm59']);
  });

  for (const [what, text, marks] of [
    ['is no JSON', 'a1,b2', []],
    ['is no list', '{"a1":true}', []],
    ['is null', 'null', []],
    ['holds other things too', '["a1",7,null,["b2"]]', ['a1']],
  ] as const) {
    it(`are what can be read where the store ${what}`, async () => {
      localStorage.setItem(key, text);
      expect((await newPage()).hiddenMarks()).to.deep.equal(marks);
    });
  }

  it('stay hidden for this visit where the browser refuses to store', async () => {
    const storage = Object.getOwnPropertyDescriptor(window, 'localStorage') as PropertyDescriptor;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    try {
      const { hideMark, hiddenMarks } = await newPage();
      expect(hiddenMarks()).to.deep.equal([]);
      hideMark('a1');
      expect(hiddenMarks()).to.deep.equal(['a1']);
    } finally {
      Object.defineProperty(window, 'localStorage', storage);
    }
    expect(stored()).to.equal(null);
  });
});
