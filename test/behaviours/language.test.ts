import { expect } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { LanguageController } from '../../src/behaviours/language.ts';

class Greeting extends LitElement {
  static drawn = 0;
  #language = new LanguageController(this);
  protected override render() {
    Greeting.drawn += 1;
    return html`${this.#language.language}`;
  }
}
customElements.define('cw-test-greeting', Greeting);

const root = document.documentElement;
const written = root.getAttribute('lang');
const say = (lang: string | null) => (lang === null ? root.removeAttribute('lang') : root.setAttribute('lang', lang));
let box: HTMLElement;

beforeEach(() => {
  say(null);
  box = document.createElement('div');
  document.body.append(box);
});
afterEach(() => {
  box.remove();
  say(written);
});

/** What a greeting says once what is due has been drawn. */
const shown = async (greeting: Greeting) => {
  await new Promise((resolve) => setTimeout(resolve));
  await greeting.updateComplete;
  return greeting.shadowRoot?.textContent;
};

const places: [what: string, page: string | null, markup: string, language: 'en' | 'cy'][] = [
  ['no lang anywhere', null, '<cw-test-greeting></cw-test-greeting>', 'en'],
  ['an English page', 'en-GB', '<cw-test-greeting></cw-test-greeting>', 'en'],
  ['a Welsh page', 'cy', '<cw-test-greeting></cw-test-greeting>', 'cy'],
  ['a Welsh page with its country', 'cy-GB', '<cw-test-greeting></cw-test-greeting>', 'cy'],
  ['a Welsh page in capitals', 'CY-gb', '<cw-test-greeting></cw-test-greeting>', 'cy'],
  ['a page in Cyprus Greek', 'el-CY', '<cw-test-greeting></cw-test-greeting>', 'en'],
  ['a page in a language that begins alike', 'cyx', '<cw-test-greeting></cw-test-greeting>', 'en'],
  ['a Welsh part of an English page', 'en', '<p lang="cy"><cw-test-greeting></cw-test-greeting></p>', 'cy'],
  [
    'an English part of a Welsh part',
    'cy',
    '<p lang="cy"><b lang="en"><cw-test-greeting></cw-test-greeting></b></p>',
    'en',
  ],
  ['a lang on the element itself', 'en', '<cw-test-greeting lang="cy"></cw-test-greeting>', 'cy'],
  ['an empty lang, which says that nobody knows', 'cy', '<p lang=""><cw-test-greeting></cw-test-greeting></p>', 'en'],
];

describe('the language of an element', () => {
  for (const [what, page, markup, language] of places) {
    it(`with ${what} is ${language}`, async () => {
      say(page);
      box.innerHTML = markup;
      expect(await shown(box.querySelector('cw-test-greeting') as Greeting)).to.equal(language);
    });
  }

  it('is found from inside two shadow roots', async () => {
    box.lang = 'cy';
    const inner = document.createElement('div');
    box.attachShadow({ mode: 'open' }).append(inner);
    const greeting = new Greeting();
    inner.attachShadow({ mode: 'closed' }).append(greeting);
    expect(await shown(greeting)).to.equal('cy');
  });

  it('follows the page when its lang is changed, comes or goes', async () => {
    const greeting = new Greeting();
    box.append(greeting);
    expect(await shown(greeting)).to.equal('en');
    say('cy');
    expect(await shown(greeting)).to.equal('cy');
    say(null);
    expect(await shown(greeting)).to.equal('en');
  });

  it('follows the element to another part of the page', async () => {
    box.innerHTML = '<p lang="cy"></p>';
    const greeting = new Greeting();
    box.append(greeting);
    expect(await shown(greeting)).to.equal('en');
    box.firstElementChild?.append(greeting);
    expect(await shown(greeting)).to.equal('cy');
  });
});

describe('an element that has gone', () => {
  it('is not drawn again', async () => {
    const greeting = new Greeting();
    box.append(greeting);
    await shown(greeting);
    greeting.remove();
    const { drawn } = Greeting;
    say('cy');
    await shown(greeting);
    expect(Greeting.drawn).to.equal(drawn);
  });

  it('leaves those that stay in touch with the page, and hears again when it is put back', async () => {
    const [goes, stays] = [new Greeting(), new Greeting()];
    box.append(goes, stays);
    goes.remove();
    say('cy');
    expect(await shown(stays)).to.equal('cy');
    stays.remove();
    box.append(goes);
    say('en');
    expect(await shown(goes)).to.equal('en');
    say('cy');
    expect(await shown(goes)).to.equal('cy');
  });
});
