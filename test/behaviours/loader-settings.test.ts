import { expect } from '@open-wc/testing';
import { startLoader } from '../../src/behaviours/loader.ts';
import { addToPage, clearPage, elementsOf, readyCode, settle } from './fake-elements.ts';
import { recordUncaught, recordWarnings } from './warnings.ts';

let warnings: ReturnType<typeof recordWarnings>;
let uncaught: ReturnType<typeof recordUncaught>;

before(() => {
  uncaught = recordUncaught();
  startLoader(...elementsOf({ 'test-safe': readyCode('test-safe') }), null);
});

beforeEach(() => void (warnings = recordWarnings()));

afterEach(() => {
  warnings.restore();
  clearPage();
});

after(() => uncaught.restore());

/** The attributes of the element that a carrier has become, each as name=value. */
const attributesOf = async (markup: string): Promise<string[]> => {
  const box = addToPage(markup);
  await settle();
  return [...(box.querySelector('cw-test-safe')?.attributes ?? [])].map(({ name, value }) => `${name}=${value}`);
};

const taken: [what: string, query: string, attributes: string[]][] = [
  ['an id', 'place=broadway', ['place=broadway']],
  [
    'all that are declared',
    'place=broadway&view=week&near-place=bus-stop',
    ['place=broadway', 'view=week', 'near-place=bus-stop'],
  ],
  ['the first of two of the same name', 'place=first&place=second', ['place=first']],
  ['none', '', []],
];

describe('settings of a link', () => {
  for (const [what, query, attributes] of taken) {
    it(`take over ${what}`, async () => {
      expect(await attributesOf(`<p><a href="/p#cw-test-safe?${query}">x</a></p>`)).to.deep.equal(attributes);
      expect(warnings.texts).to.deep.equal([]);
    });
  }
});

const refused: [what: string, name: string, value: string][] = [
  ['the address of a feed', 'src', 'https://evil.example/feed.json'],
  ['a script', 'onclick', 'alert(1)'],
  ['a script for a failed image', 'onerror', 'alert(2)'],
  ['a look', 'style', 'position:fixed'],
  ['a link', 'href', 'javascript:alert(3)'],
  ['a class', 'class', 'btn'],
  ['an id of the page', 'id', 'main'],
  ['a slot', 'slot', 'heading'],
  ['a property of every object', 'constructor', 'x'],
  ['the prototype', '__proto__', 'x'],
];

describe('a setting that the element does not declare', () => {
  for (const [what, name, value] of refused) {
    it(`like ${what} is left out of a link, and the console says what may be set`, async () => {
      const query = `place=broadway&${name}=${encodeURIComponent(value)}`;
      expect(await attributesOf(`<p><a href="/p#cw-test-safe?${query}">x</a></p>`)).to.deep.equal(['place=broadway']);
      expect(warnings.texts).to.have.length(1);
      expect(warnings.texts[0]).to.contain(`"${name}" cannot be set here. Write one of: place, view, near-place.`);
    });
  }

  it('is left out of a block too', async () => {
    const data = 'data-src="https://evil.example" data-onclick="alert(1)" data-inner-html="<b>" data-place="broadway"';
    expect(await attributesOf(`<div data-cw="test-safe" ${data}>x</div>`)).to.deep.equal(['place=broadway']);
  });
});

const bad: [what: string, query: string, advice: string][] = [
  ['markup for an id', 'place=%3Cimg+src=x%3E', 'is not an id'],
  ['an address for an id', 'place=https://evil.example', 'is not an id'],
  ['a word that is not on the list', 'view=month', 'Write one of: line, week'],
  ['no id at all', 'place', 'is not an id'],
  ['no word at all', 'view=', 'Write one of: line, week'],
];

describe('a value that the element cannot take', () => {
  for (const [what, query, advice] of bad) {
    it(`like ${what} is left out, and the console says what to write`, async () => {
      expect(await attributesOf(`<p><a href="/p#cw-test-safe?${query}">x</a></p>`)).to.deep.equal([]);
      expect(warnings.texts).to.have.length(1);
      expect(warnings.texts[0])
        .to.match(/^Clearway: <cw-test-safe>: /)
        .and.contain(advice);
    });
  }

  it('is named once, however often it stands on the page', async () => {
    await attributesOf('<p><a href="/p#cw-test-safe?view=never">x</a></p>'.repeat(20));
    expect(warnings.texts).to.have.length(1);
  });

  it('is cut short in the console', async () => {
    await attributesOf(`<p><a href="/p#cw-test-safe?place=${'!'.repeat(5000)}">x</a></p>`);
    expect(warnings.texts.join('').length).to.be.below(300);
  });
});

describe('a tag that the author wrote', () => {
  it('takes settings written as data, because some filters keep nothing else', async () => {
    const box = addToPage('<cw-test-safe data-place="broadway" data-view="week">x</cw-test-safe>');
    await settle();
    const element = box.firstElementChild;
    expect([element?.getAttribute('place'), element?.getAttribute('view')]).to.deep.equal(['broadway', 'week']);
    expect(warnings.texts).to.deep.equal([]);
  });

  it('with a wrong value is named in the console, and stays as it was written', async () => {
    const box = addToPage('<cw-test-safe view="fortnight">x</cw-test-safe>');
    await settle();
    expect(warnings.texts).to.have.length(1);
    expect(warnings.texts[0]).to.contain('view="fortnight" is not known. Write one of: line, week.');
    expect(box.innerHTML).to.equal('<cw-test-safe view="fortnight">x</cw-test-safe>');
  });

  it('where visitors write is not touched', async () => {
    const comment = '<div class="comment"><cw-test-safe data-place="broadway" view="decade">x</cw-test-safe></div>';
    const box = addToPage(comment);
    await settle();
    expect(box.innerHTML).to.equal(comment);
    expect(warnings.texts).to.deep.equal([]);
  });
});

describe('in all of this', () => {
  it('nothing throws', () => expect(uncaught.errors).to.deep.equal([]));
});
