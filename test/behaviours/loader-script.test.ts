import { expect } from '@open-wc/testing';
import { startLoader } from '../../src/behaviours/loader.ts';
import { addToPage, clearPage, elementsOf, readyCode, settle } from './fake-elements.ts';
import { recordUncaught, recordWarnings } from './warnings.ts';

let warnings: ReturnType<typeof recordWarnings>;
let uncaught: ReturnType<typeof recordUncaught>;

beforeEach(() => {
  warnings = recordWarnings();
  uncaught = recordUncaught();
});

afterEach(() => {
  warnings.restore();
  uncaught.restore();
  expect(uncaught.errors).to.deep.equal([]);
  clearPage();
  for (const council of document.querySelectorAll('cw-council')) council.remove();
});

/** Starts a loader for the elements named, from a script tag with these data attributes; each test has names of its own. */
const start = (names: string[], data: Record<string, string> = {}) => {
  const script = document.createElement('script');
  Object.assign(script.dataset, data);
  const codes = Object.fromEntries(names.map((name) => [name, readyCode(name)]));
  startLoader(...elementsOf(codes), script);
  return codes;
};

const councils = () => [...document.querySelectorAll('cw-council')].map((council) => council.getAttribute('src'));
const block = (name: string) => `<div data-cw="${name}">Words</div>`;

describe('data-within', () => {
  it('keeps to the part of the page that it names', async () => {
    const box = addToPage(`<main>${block('test-main')}</main><footer>${block('test-main')}</footer>`);
    start(['test-main'], { within: 'main' });
    await settle();
    expect(box.innerHTML).to.equal(
      `<main><cw-test-main>Words</cw-test-main></main><footer>${block('test-main')}</footer>`,
    );
  });

  it('may name several parts', async () => {
    const box = addToPage(
      `<main>${block('test-many')}</main><aside>${block('test-many')}</aside>${block('test-many')}`,
    );
    start(['test-many'], { within: 'main, aside' });
    await settle();
    expect(box.querySelectorAll('main cw-test-many, aside cw-test-many')).to.have.length(2);
    expect(box.lastElementChild?.outerHTML).to.equal(block('test-many'));
  });

  it('that is no selector leaves the page as it is, and the console says so once', async () => {
    const box = addToPage(block('test-wrong').repeat(3));
    start(['test-wrong'], { within: 'main[' });
    await settle();
    expect(box.innerHTML).to.equal(block('test-wrong').repeat(3));
    expect(warnings.texts.filter((text) => text.includes('data-within="main["'))).to.have.length(1);
  });

  it('does not keep the council out, which stands outside', async () => {
    const codes = start(['council'], { within: 'main', council: '/council.json' });
    await settle();
    expect(codes['council']?.asked).to.equal(1);
  });
});

describe('data-council', () => {
  it('puts the council on the page, once', async () => {
    start(['council'], { council: '/council.json' });
    await settle();
    addToPage('<p>News</p>');
    await settle();
    expect(councils()).to.deep.equal(['/council.json']);
  });

  it('puts it there once when the script is on the page twice', async () => {
    start(['council'], { council: '/council.json' });
    start(['council'], { council: '/council.json' });
    await settle();
    expect(councils()).to.deep.equal(['/council.json']);
  });

  it('holds when Turbo swaps the body', async () => {
    start(['council'], { council: '/council.json' });
    const { body } = document;
    body.replaceWith(document.createElement('body'));
    await settle();
    expect(councils()).to.deep.equal(['/council.json']);
    document.body.replaceWith(body);
  });

  it('works in an async script that runs before there is a body', async () => {
    const { body } = document;
    body.remove();
    start(['council'], { council: '/council.json' });
    document.documentElement.append(body);
    await settle();
    expect(councils()).to.deep.equal(['/council.json']);
  });

  it('puts nothing there when it is not set or empty', async () => {
    start(['council']);
    start(['council'], { council: '' });
    await settle();
    expect(councils()).to.deep.equal([]);
  });
});

describe('two copies of the loader', () => {
  it('turn each carrier once', async () => {
    const markup = `${block('test-twice')}<p><strong><a href="/p#cw-test-twice?place=a">Words</a></strong></p>`;
    const box = addToPage(markup);
    start(['test-twice']);
    start(['test-twice']);
    const later = addToPage(markup);
    await settle();
    const once =
      '<cw-test-twice>Words</cw-test-twice>' +
      '<p><cw-test-twice place="a"><a href="/p#cw-test-twice?place=a">Words</a></cw-test-twice></p>';
    expect(box.innerHTML).to.equal(once);
    expect(later.innerHTML).to.equal(once);
  });
});

describe('data-check', () => {
  for (const [what, data, isChecked] of [
    ['bare, asks the council to check its files', { council: '/c.json', check: '' }, true],
    ['with a value, does so too', { council: '/c.json', check: 'true' }, true],
    ['left out, checks nothing', { council: '/c.json' }, false],
  ] as const) {
    it(what, async () => {
      start(['council'], data);
      await settle();
      expect(document.querySelector('cw-council')?.hasAttribute('check')).to.equal(isChecked);
    });
  }

  it('without a council puts nothing on the page', async () => {
    start(['council'], { check: '' });
    await settle();
    expect(councils()).to.deep.equal([]);
  });
});
