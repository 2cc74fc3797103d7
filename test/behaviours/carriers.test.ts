import { expect, fixtureSync, html } from '@open-wc/testing';
import { carrierOf, type Carrier } from '../../src/behaviours/carriers.ts';

const page = '/places/broadway';
const link = (fragment: string, more = '') => `<a href="${page}${fragment}"${more}>When the cash office opens</a>`;
const broadway = link('#cw-opening-times?place=broadway');

/** Markup as an editor saved it, read by the browser. */
const read = (markup: string): HTMLElement => {
  const box = fixtureSync<HTMLElement>(html`<article></article>`);
  box.innerHTML = markup;
  return box;
};

const carrierIn = (markup: string): Carrier | undefined => {
  const box = read(markup);
  const found = box.querySelector<HTMLElement>('[data-cw]') ?? box.querySelector('a');
  return found ? carrierOf(found) : undefined;
};

const settingsOf = (carrier: Carrier | undefined) => [...(carrier?.settings ?? [])].map((pair) => pair.join('='));

/** What the carrier takes the place of, as its tag. */
const alone: [what: string, markup: string, place: string][] = [
  ['alone in a paragraph', `<p>${broadway}</p>`, 'A'],
  ['alone in a list item', `<ul><li>${broadway}</li><li>Another</li></ul>`, 'A'],
  ['alone in a table cell', `<table><tr><td>${broadway}</td><td>Mondays</td></tr></table>`, 'A'],
  ['alone in a division', `<div>${broadway}</div>`, 'A'],
  ['alone in a definition', `<dl><dt>Hours</dt><dd>${broadway}</dd></dl>`, 'A'],
  ['alone in a section', `<section>${broadway}</section>`, 'A'],
  ['in a strong, as Word pastes it', `<p><strong>${broadway}</strong></p>`, 'STRONG'],
  ['in a span in a strong', `<p><strong><span>${broadway}</span></strong></p>`, 'STRONG'],
  ['in an emphasis with spaces around', `<p> <em> ${broadway} </em> </p>`, 'EM'],
  ['with a line break after it, as Trix adds', `<div>${broadway}<br></div>`, 'A'],
  ['with a line break inside it', `<p><a href="${page}#cw-opening-times?place=broadway">When<br>open</a></p>`, 'A'],
  ['with line ends and tabs around', `<p>\n\t\t${broadway}\n\t</p>`, 'A'],
  ['with no-break spaces around', `<p>&nbsp;${broadway}&nbsp;</p>`, 'A'],
  ['with comments around, as Gutenberg writes', `<p><!-- wp:paragraph -->${broadway}<!-- /wp --></p>`, 'A'],
  ['with an invisible space that CKEditor leaves', `<p>&#8203;${broadway}&#xFEFF;</p>`, 'A'],
  [
    'with target and rel added',
    `<p>${link('#cw-opening-times?place=broadway', ' target="_blank" rel="noopener"')}</p>`,
    'A',
  ],
  ['with a class and a title', `<p>${link('#cw-opening-times?place=broadway', ' class="btn" title="Hours"')}</p>`, 'A'],
  [
    'to a page named in full',
    `<p><a href="https://www.example.gov.uk/p?a=1#cw-opening-times?place=broadway">x</a></p>`,
    'A',
  ],
  ['to a page beside this one', '<p><a href="../p#cw-opening-times?place=broadway">x</a></p>', 'A'],
  ['to the page itself', '<p><a href="#cw-opening-times?place=broadway">x</a></p>', 'A'],
  ['around an image', '<p><a href="/p#cw-opening-times?place=broadway"><img alt="Hours" src="data:,"></a></p>', 'A'],
];

describe('a link', () => {
  for (const [what, markup, place] of alone) {
    it(`${what} becomes opening times with its place`, () => {
      const carrier = carrierIn(markup);
      expect(carrier?.name).to.equal('opening-times');
      expect(settingsOf(carrier)).to.deep.equal(['place=broadway']);
      expect(carrier?.place.tagName).to.equal(place);
      expect(carrier?.fallback.map((node) => node.nodeName)).to.deep.equal(['A']);
    });
  }
});

const plain: [what: string, markup: string][] = [
  ['in running prose', `<p>The office is open: ${broadway}.</p>`],
  ['after a word in the same strong', `<p><strong>See ${broadway}</strong></p>`],
  ['in a strong with words after it', `<p><strong>${broadway}</strong> today</p>`],
  ['beside another link', `<p>${broadway} ${link('#cw-opening-times?place=town-hall')}</p>`],
  ['beside an image', `<p><img alt="" src="data:,">${broadway}</p>`],
  ['beside a field', `<p>${broadway}<input></p>`],
  ['in a heading', `<h2>${broadway}</h2>`],
  ['in a label', `<label>${broadway}</label>`],
  ['in a button of the page', `<button>${broadway}</button>`],
  ['in a navigation', `<nav>${broadway}</nav>`],
  ['without a fragment', `<p>${link('')}</p>`],
  ['to a heading of a page', `<p>${link('#opening-times')}</p>`],
  ['with the name later in the fragment', `<p>${link('#top#cw-opening-times')}</p>`],
  ['with nothing after the prefix', `<p>${link('#cw-')}</p>`],
  ['with markup in the name', `<p>${link('#cw-<img src=x>')}</p>`],
  ['with a path in the name', `<p>${link('#cw-../../evil')}</p>`],
  ['without an address', '<p><a name="cw-opening-times">x</a></p>'],
  ['with an address that is none', '<p><a href="http://[#cw-opening-times">x</a></p>'],
];

describe('a link', () => {
  for (const [what, markup] of plain) {
    it(`${what} stays a link`, () => expect(carrierIn(markup)?.name).to.equal(undefined));
  }

  it('drawn in SVG stays as it is', () => {
    const drawn = read('<p><svg><a href="#cw-opening-times"><text>x</text></a></svg></p>').querySelector('a');
    expect(carrierOf(drawn as unknown as HTMLElement)?.name).to.equal(undefined);
  });
});

const fragments: [what: string, fragment: string, name: string, settings: string[]][] = [
  ['without settings', '#cw-status-banner', 'status-banner', []],
  ['with a question mark and nothing', '#cw-status-banner?', 'status-banner', []],
  ['with a name that nobody knows', '#cw-bin-days', 'bin-days', []],
  [
    'with two settings',
    '#cw-opening-times?place=broadway&amp;view=week',
    'opening-times',
    ['place=broadway', 'view=week'],
  ],
  ['escaped twice', '#cw-opening-times?place=a&amp;amp;view=week', 'opening-times', ['place=a', 'view=week']],
  ['escaped three times', '#cw-opening-times?place=a&amp;amp;amp;view=week', 'opening-times', ['place=a', 'view=week']],
  ['not escaped at all', '#cw-opening-times?place=a&view=week', 'opening-times', ['place=a', 'view=week']],
  ['with a dashed setting', '#cw-status-banner?stale-after=20', 'status-banner', ['stale-after=20']],
  ['with percent signs for letters', '#cw-opening-times?place=%62roadway', 'opening-times', ['place=broadway']],
  ['with broken percent signs', '#cw-opening-times?place=%zz%', 'opening-times', ['place=%zz%']],
  ['with a value given twice', '#cw-opening-times?place=a&place=b', 'opening-times', ['place=a', 'place=b']],
  ['with a value that is markup', '#cw-opening-times?place=%3Cimg%3E', 'opening-times', ['place=<img>']],
  ['with a setting that is markup', '#cw-opening-times?onclick=alert(1)', 'opening-times', ['onclick=alert(1)']],
  ['with a second #', '#cw-opening-times?place=a#b', 'opening-times', ['place=a#b']],
  ['with a second ?', '#cw-opening-times?place=a?b', 'opening-times', ['place=a?b']],
  ['with an emoji', '#cw-opening-times?place=🗑', 'opening-times', ['place=🗑']],
  ['with a name of the language', '#cw-constructor?constructor=1', 'constructor', ['constructor=1']],
];

describe('a fragment', () => {
  for (const [what, fragment, name, settings] of fragments) {
    it(`${what} is read as it is written`, () => {
      const carrier = carrierIn(`<p>${link(fragment)}</p>`);
      expect(carrier?.name).to.equal(name);
      expect(settingsOf(carrier)).to.deep.equal(settings);
    });
  }

  it('of a hundred thousand characters is read in no time', () => {
    const begun = performance.now();
    const many = `#cw-opening-times?${'place=a&amp;'.repeat(12_000)}`;
    expect(settingsOf(carrierIn(`<p>${link(many)}</p>`))).to.have.length(12_000);
    expect(carrierIn(`<p>${link(`#cw-${'a-'.repeat(50_000)}!`)}</p>`)?.name).to.equal(undefined);
    expect(performance.now() - begun).to.be.below(1000);
  });
});

const blocks: [what: string, markup: string, name: string, settings: string[]][] = [
  ['with its name', '<div data-cw="opening-times">x</div>', 'opening-times', []],
  ['with its whole tag', '<div data-cw="cw-opening-times">x</div>', 'opening-times', []],
  ['with a setting', '<div data-cw="opening-times" data-place="broadway">x</div>', 'opening-times', ['place=broadway']],
  ['with a dashed setting', '<div data-cw="x" data-stale-after="20">x</div>', 'x', ['stale-after=20']],
  ['with an empty setting', '<div data-cw="x" data-compact>x</div>', 'x', ['compact=']],
  ['without a name', '<div data-cw>x</div>', '', []],
  ['with spaces around its name', '<div data-cw=" opening-times ">x</div>', 'opening-times', []],
  ['in a span', '<p>Today: <span data-cw="opening-times">x</span></p>', 'opening-times', []],
];

describe('a block', () => {
  for (const [what, markup, name, settings] of blocks) {
    it(`${what} says which element it asks for`, () => {
      const carrier = carrierIn(markup);
      expect(carrier?.name).to.equal(name);
      expect(settingsOf(carrier)).to.deep.equal(settings);
    });
  }

  it('keeps all that stands in it as the fallback', () => {
    const carrier = carrierIn('<div data-cw="opening-times"> <p><a href="/p">Hours</a></p>9am to 1pm</div>');
    expect(carrier?.fallback.map((node) => node.textContent)).to.deep.equal([' ', 'Hours', '9am to 1pm']);
    expect(carrier?.place.tagName).to.equal('DIV');
  });

  it('that is itself a link keeps the link as the fallback, so that it still leads somewhere', () => {
    const carrier = carrierIn('<p><a href="/places/broadway" data-cw="opening-times">Hours</a></p>');
    expect(carrier?.fallback.map((node) => (node as HTMLAnchorElement).pathname)).to.deep.equal(['/places/broadway']);
  });
});

it('ordinary elements ask for nothing', () => {
  for (const markup of [
    '<p>x</p>',
    '<div data-cwhatever="opening-times"></div>',
    '<div data-place="broadway"></div>',
  ]) {
    const element = read(markup).firstElementChild as HTMLElement;
    expect(carrierOf(element)?.name, markup).to.equal(undefined);
  }
});
