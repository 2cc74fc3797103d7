import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { councilContext } from '../../src/behaviours/council.ts';
import { DisplayElement } from '../../src/behaviours/display-element.ts';
import { rootProvider } from '../../src/behaviours/root-provider.ts';
import { fixedWords } from '../../src/logic/notices/notice-words.ts';
import { openProfile } from '../../src/logic/profile/open-profile.ts';
import type { Profile } from '../../src/logic/profile/profile.ts';
import { textIn } from '../../src/logic/words/language.ts';
import { loadedLanguages } from '../../src/logic/words/dictionary.ts';
import { showPage } from './page-visibility.ts';
import { stopTime, waitFor, waitReally, type StoppedTime } from './stopped-time.ts';
import { recordUncaught, recordWarnings } from './warnings.ts';

/** Says a fixed word and the council's name, or breaks where the profile is called "Broken". */
class Sample extends DisplayElement {
  static made = 0;
  rests: number | undefined;
  drawn = 0;
  #said: string | undefined;
  protected override willUpdate(): void {
    this.drawn += 1;
    const { council } = this;
    this.#said = this.attempt(() => {
      Sample.made += 1;
      const name = council && textIn(council.profile.name, this.language);
      if (name === 'Broken') throw new TypeError('words is not a function');
      return name && `${fixedWords(this.language).hide} ${name}`;
    });
    this.restUntil(this.rests);
  }
  protected override render() {
    return this.#said ? html`${this.#said}` : html`<slot></slot>`;
  }
}
customElements.define('cw-test-display', Sample);
class OtherSample extends Sample {}
customElements.define('cw-test-display-2', OtherSample);

let time: StoppedTime;
let warnings: ReturnType<typeof recordWarnings>;
let uncaught: ReturnType<typeof recordUncaught>;
let box: HTMLElement;
const start = Date.UTC(2026, 10, 26, 9, 0, 0);

beforeEach(() => {
  showPage();
  time = stopTime(start);
  warnings = recordWarnings();
  uncaught = recordUncaught();
  box = document.createElement('div');
  document.body.append(box);
});
afterEach(async () => {
  box.remove();
  rootProvider(councilContext).setValue(undefined);
  await waitReally();
  const left = time.timers();
  time.restore();
  warnings.restore();
  uncaught.restore();
  expect(left, 'timers left').to.equal(0);
  expect(uncaught.errors).to.deep.equal([]);
});

const share = (name: Profile['name']) => {
  const profile = openProfile({ name });
  if (profile) rootProvider(councilContext).setValue({ profile });
};
const add = (tag = 'cw-test-display', lang = 'en') => {
  box.lang = lang;
  const element = document.createElement(tag) as Sample;
  element.textContent = 'The page’s own words';
  box.append(element);
  return element;
};
/** What a person reads: the element's own words, or "(slot)" for the page's. */
const read = async (element: Sample) => {
  await waitReally();
  await element.updateComplete;
  return element.shadowRoot?.querySelector('slot') ? '(slot)' : element.shadowRoot?.textContent;
};

// First, because Welsh can be loaded only once on a page.
describe('an element on a Welsh part of the page', () => {
  it('keeps the words of the page until its Welsh has come, and never says them in English', async () => {
    share({ en: 'Mereham', cy: 'Merham' });
    expect(loadedLanguages.has('cy')).to.equal(false);
    const element = add('cw-test-display', 'cy');
    const seen = new Set<string | null | undefined>();
    await element.updateComplete;
    expect(Sample.made).to.equal(0);
    await waitFor(() => {
      seen.add(element.shadowRoot?.querySelector('slot') ? '(slot)' : element.shadowRoot?.textContent);
      return seen.size > 1;
    });
    expect([...seen]).to.deep.equal(['(slot)', 'Cuddio Merham']);
  });
});

describe('an element that shows facts', () => {
  it('keeps the words of the page until the council has come', async () => {
    const element = add();
    expect(await read(element)).to.equal('(slot)');
    share('Mereham');
    expect(await read(element)).to.equal('Hide Mereham');
    expect(element.textContent).to.equal('The page’s own words');
    expect(warnings.texts).to.deep.equal([]);
  });

  it('that breaks keeps the words of the page, and tells the web team once where to look', async () => {
    share('Broken');
    const elements = [add(), add(), add()];
    for (const element of elements) expect(await read(element)).to.equal('(slot)');
    time.pass(180_000);
    expect(await read(elements[0] as Sample)).to.equal('(slot)');
    expect(warnings.texts).to.have.length(1);
    expect(warnings.texts[0]).to.match(
      /^Clearway: <cw-test-display>: cannot be shown .*words is not a function.*data-check/,
    );
  });

  it('is told apart by its tag in the console', async () => {
    share('Broken');
    await read(add('cw-test-display-2'));
    expect(warnings.texts.join()).to.contain('<cw-test-display-2>');
  });

  it('that broke is whole again when the council has mended its file', async () => {
    share('Broken');
    const element = add();
    expect(await read(element)).to.equal('(slot)');
    share('Mereham');
    expect(await read(element)).to.equal('Hide Mereham');
    share('Broken');
    expect(await read(element)).to.equal('(slot)');
  });

  it('speaks the language of its part of the page', async () => {
    share({ en: 'Mereham', cy: 'Merham' });
    expect(await read(add('cw-test-display', 'cy'))).to.equal('Cuddio Merham');
    expect(await read(add('cw-test-display', 'en'))).to.equal('Hide Mereham');
  });

  it('rests until the moment that it names', async () => {
    share('Mereham');
    const element = add();
    element.rests = start + 150_000;
    element.requestUpdate();
    await read(element);
    const { drawn } = element;
    time.pass(120_000);
    await read(element);
    expect(element.drawn).to.equal(drawn);
    time.pass(60_000);
    await read(element);
    expect(element.drawn).to.equal(drawn + 1);
  });

  it('that rests still hears of a new profile', async () => {
    share('Mereham');
    const element = add();
    element.rests = Infinity;
    element.requestUpdate();
    await read(element);
    share('Wickering');
    expect(await read(element)).to.equal('Hide Wickering');
  });
});
