import { expect } from '@open-wc/testing';
import { applySettings, checkSettings, dataSettings, type Settings } from '../../src/behaviours/settings.ts';
import { recordWarnings } from './warnings.ts';

class Sample extends HTMLElement {
  static readonly settings: Settings = {
    place: 'id',
    view: ['line', 'week'],
    'near-place': 'id',
  };
}
class WithoutSettings extends HTMLElement {}
customElements.define('cw-test-sample', Sample);
customElements.define('cw-test-bare', WithoutSettings);

let warnings: ReturnType<typeof recordWarnings>;
beforeEach(() => void (warnings = recordWarnings()));
afterEach(() => warnings.restore());

type Pairs = [name: string, value: string][];

const applied: [what: string, settings: Pairs, attributes: string[], warned: RegExp | undefined][] = [
  ['nothing', [], [], undefined],
  [
    'what is declared',
    [
      ['place', 'broadway'],
      ['near-place', 'Bus_Stop-2'],
    ],
    ['place=broadway', 'near-place=Bus_Stop-2'],
    undefined,
  ],
  [
    'the first of two',
    [
      ['place', 'first'],
      ['place', 'second'],
    ],
    ['place=first'],
    undefined,
  ],
  [
    'the good one of two',
    [
      ['view', 'ten days'],
      ['view', 'week'],
    ],
    ['view=week'],
    /Write one of: line, week/,
  ],
  [
    'no setting of another element',
    [['service', 'missed-bin']],
    [],
    /"service" cannot be set here. Write one of: place, view, near-place/,
  ],
  ['no setting in capitals', [['PLACE', 'broadway']], [], /"PLACE" cannot be set here/],
  ['no setting without a name', [['', 'broadway']], [], /"" cannot be set here/],
  ['no property of every object', [['toString', 'x']], [], /"toString" cannot be set here/],
  ['no word that only begins like one on the list', [['view', 'weeks']], [], /Write one of: line, week/],
  ['no word in capitals', [['view', 'WEEK']], [], /Write one of: line, week/],
  ['no empty word', [['view', '']], [], /Write one of: line, week/],
  ['no empty id', [['place', '']], [], /not an id/],
  ['no id that begins with a dash', [['place', '-1']], [], /not an id/],
  ['no id in other letters', [['place', 'brоadway']], [], /not an id/],
  ['no id with a line end', [['place', 'broadway\n']], [], /not an id/],
];

describe('settings', () => {
  for (const [what, settings, attributes, warned] of applied) {
    it(`give an element ${what}`, () => {
      const element = document.createElement('cw-test-sample');
      applySettings(element, settings);
      expect([...element.attributes].map(({ name, value }) => `${name}=${value}`)).to.deep.equal(attributes);
      expect(warnings.texts).to.have.length(warned ? 1 : 0);
      if (warned) expect(warnings.texts[0]).to.match(warned);
    });
  }

  it('leave what the element already has', () => {
    const element = document.createElement('cw-test-sample');
    element.setAttribute('place', 'town-hall');
    applySettings(element, [['place', 'broadway']]);
    expect(element.getAttribute('place')).to.equal('town-hall');
  });

  it('are all refused by an element that declares none', () => {
    const element = document.createElement('cw-test-bare');
    applySettings(element, [['place', 'broadway']]);
    expect(element.attributes).to.have.length(0);
    expect(warnings.texts).to.have.length(1);
  });

  it('with a very long name are cut short in the console', () => {
    applySettings(document.createElement('cw-test-sample'), [['x'.repeat(5000), 'y'.repeat(5000)]]);
    expect(warnings.texts[0]?.length).to.be.below(250);
  });
});

const written: [what: string, markup: string, settings: Pairs][] = [
  ['none', '<div></div>', []],
  ['one', '<div data-place="broadway"></div>', [['place', 'broadway']]],
  ['one with a dash', '<div data-stale-after="20"></div>', [['stale-after', '20']]],
  ['one in capitals', '<div DATA-PLACE="Broadway"></div>', [['place', 'Broadway']]],
  ['one without a value', '<div data-compact></div>', [['compact', '']]],
  ['no attribute that is not data', '<div place="broadway" id="x"></div>', []],
  ['not the name of the element', '<div data-cw="opening-times" data-place="a"></div>', [['place', 'a']]],
  ['not a switch of Clearway', '<div data-cw-off data-place="a"></div>', [['place', 'a']]],
];

describe('data attributes', () => {
  for (const [what, markup, settings] of written) {
    it(`are read as settings: ${what}`, () => {
      const box = document.createElement('div');
      box.innerHTML = markup;
      expect(dataSettings(box.firstElementChild as HTMLElement)).to.deep.equal(settings);
    });
  }
});

const tags: [what: string, markup: string, attributes: string[], warned: RegExp | undefined][] = [
  [
    'right ones',
    '<cw-test-sample place="broadway" view="week"></cw-test-sample>',
    ['place=broadway', 'view=week'],
    undefined,
  ],
  [
    'one as data, for filters that keep nothing else',
    '<cw-test-sample data-place="broadway"></cw-test-sample>',
    ['data-place=broadway', 'place=broadway'],
    undefined,
  ],
  [
    'the plain one beside one as data',
    '<cw-test-sample place="here" data-place="there"></cw-test-sample>',
    ['place=here', 'data-place=there'],
    undefined,
  ],
  [
    'a wrong word',
    '<cw-test-sample view="month"></cw-test-sample>',
    ['view=month'],
    /<cw-test-sample>: view="month" .* Write one of: line, week/,
  ],
  ['a wrong word as data', '<cw-test-sample data-view="year"></cw-test-sample>', ['data-view=year'], /view="year"/],
  ['an empty id', '<cw-test-sample near-place></cw-test-sample>', ['near-place='], /near-place="" is not an id/],
  [
    'data of others and what HTML knows',
    '<cw-test-sample data-src="/x" data-turbo="false" class="wide" id="x" lang="cy"></cw-test-sample>',
    ['data-src=/x', 'data-turbo=false', 'class=wide', 'id=x', 'lang=cy'],
    undefined,
  ],
  [
    'any on an element that declares none',
    '<cw-test-bare place="broadway" data-place="x"></cw-test-bare>',
    ['place=broadway', 'data-place=x'],
    undefined,
  ],
];

describe('a tag that an author wrote', () => {
  for (const [what, markup, attributes, warned] of tags) {
    it(`with ${what} ${warned ? 'is named in the console' : 'is fine'}`, () => {
      const box = document.createElement('div');
      box.innerHTML = markup;
      const element = box.firstElementChild as HTMLElement;
      checkSettings(element);
      expect([...element.attributes].map(({ name, value }) => `${name}=${value}`)).to.deep.equal(attributes);
      expect(warnings.texts).to.have.length(warned ? 1 : 0);
      if (warned) expect(warnings.texts[0]).to.match(warned);
    });
  }
});
