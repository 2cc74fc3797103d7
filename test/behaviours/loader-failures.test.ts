import { expect } from '@open-wc/testing';
import { startLoader } from '../../src/behaviours/loader.ts';
import { addToPage, clearPage, elementsOf, heldCode, readyCode, settle } from './fake-elements.ts';
import { recordUncaught, recordWarnings } from './warnings.ts';

const names = ['test-lost', 'test-late', 'test-gone', 'test-edit', 'test-join', 'test-slow', 'test-here'] as const;
const codes = Object.fromEntries(names.map((name) => [name, heldCode(name)])) as Record<
  (typeof names)[number],
  ReturnType<typeof heldCode>
>;
codes['test-here'] = readyCode('test-here');

let warnings: ReturnType<typeof recordWarnings>;
let uncaught: ReturnType<typeof recordUncaught>;

before(() => {
  uncaught = recordUncaught();
  const [listed, get] = elementsOf(codes);
  const getOrThrow = (name: string) => {
    if (name === 'test-throws') throw new Error('no such file');
    return get(name);
  };
  startLoader([...listed, 'test-throws'], getOrThrow, null);
});

beforeEach(() => void (warnings = recordWarnings()));

afterEach(() => {
  warnings.restore();
  expect(uncaught.errors).to.deep.equal([]);
  clearPage();
});

after(() => uncaught.restore());

const three = (name: string) =>
  `<cw-${name}>Words</cw-${name}><div data-cw="${name}"><p>Words</p></div><p><a href="/p#cw-${name}">Words</a></p>`;

describe('a name that is not on the list', () => {
  it('leaves the page as it is, and the console names the list once', async () => {
    const box = addToPage(three('test-unknown').repeat(3));
    await settle();
    expect(box.innerHTML).to.equal(three('test-unknown').repeat(3));
    expect(warnings.texts).to.deep.equal([
      `Clearway: "cw-test-unknown" is not an element of this version. Write one of: ${names.join(', ')}, test-throws.`,
    ]);
  });

  const hostile = ['constructor', '__proto__', 'toString', '', 'a b', '<img src=x onerror=alert(1)>', 'x'.repeat(9999)];
  for (const name of hostile) {
    it(`like "${name.slice(0, 32)}" harms nothing`, async () => {
      const box = addToPage('<div data-cw>Words</div>');
      (box.firstElementChild as HTMLElement).dataset['cw'] = name;
      await settle();
      expect(box.children[0]?.tagName).to.equal('DIV');
      expect(box.textContent).to.equal('Words');
      expect(warnings.texts.join('').length).to.be.within(1, 300);
    });
  }
});

describe('code that cannot be loaded', () => {
  it('leaves all words on the page, and is named in the console once', async () => {
    const box = addToPage(three('test-lost').repeat(2));
    await settle();
    codes['test-lost'].fail();
    await settle();
    expect(box.innerHTML).to.equal(three('test-lost').repeat(2));
    expect(warnings.texts).to.have.length(1);
    expect(warnings.texts[0]).to.contain('the code of cw-test-lost could not be loaded');
  });

  it('is not asked for again at every change of the page', async () => {
    addToPage(three('test-lost'));
    await settle();
    addToPage('<p>News</p>');
    await settle();
    expect(codes['test-lost'].asked).to.equal(1);
    expect(warnings.texts).to.deep.equal([]);
  });

  it('and throws at once does the same', async () => {
    const box = addToPage(three('test-throws'));
    await settle();
    expect(box.innerHTML).to.equal(three('test-throws'));
    expect(warnings.texts).to.have.length(1);
  });

  it('does not hold up the others', async () => {
    const box = addToPage(three('test-lost') + three('test-here'));
    await settle();
    expect(box.querySelectorAll('cw-test-here')).to.have.length(3);
  });
});

describe('while code is on its way', () => {
  it('the words stay, changes of the page ask for nothing twice, and each carrier becomes one element', async () => {
    const box = addToPage(three('test-late'));
    await settle();
    expect(box.innerHTML).to.equal(three('test-late'));
    box.append('News');
    await settle();
    codes['test-late'].arrive();
    await settle();
    expect(codes['test-late'].asked).to.equal(1);
    expect(box.querySelectorAll('cw-test-late')).to.have.length(3);
    expect(box.querySelectorAll('cw-test-late cw-test-late')).to.have.length(0);
  });

  it('of a block, a link in it stays its fallback, though the code that the link asks for is there', async () => {
    const markup = '<div data-cw="test-slow"><p><a href="/p#cw-test-here">Words</a></p></div>';
    const box = addToPage(markup);
    await settle();
    expect(box.innerHTML).to.equal(markup);
  });

  it('carriers may go: they stay as they are, and nothing throws', async () => {
    const box = addToPage(three('test-gone'));
    await settle();
    const removed = box.querySelector('[data-cw]') as HTMLElement;
    removed.remove();
    const kept = box.innerHTML;
    box.remove();
    codes['test-gone'].arrive();
    await settle();
    expect(removed.outerHTML).to.equal('<div data-cw="test-gone"><p>Words</p></div>');
    expect(box.innerHTML).to.equal(kept);
  });

  it('the page may write: the newest words become the fallback', async () => {
    const box = addToPage('<div data-cw="test-edit">Old words</div><p><a href="/p#cw-test-edit">Words</a></p>');
    await settle();
    (box.firstElementChild as HTMLElement).textContent = 'New words';
    box.lastElementChild?.append(' and more prose');
    codes['test-edit'].arrive();
    await settle();
    expect(box.innerHTML).to.equal(
      '<cw-test-edit>New words</cw-test-edit><p><a href="/p#cw-test-edit">Words</a> and more prose</p>',
    );
  });

  it('carriers may move into an editor: then they stay as they are', async () => {
    const box = addToPage('<div data-cw="test-join">Words</div><div contenteditable="true"></div>');
    await settle();
    box.lastElementChild?.append(box.firstElementChild as Element);
    codes['test-join'].arrive();
    await settle();
    expect(box.innerHTML).to.equal('<div contenteditable="true"><div data-cw="test-join">Words</div></div>');
  });
});
