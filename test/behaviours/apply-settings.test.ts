import { expect } from '@open-wc/testing';
import { applySettings, dataSettings, type Settings } from '../../src/behaviours/settings.ts';
import { recordWarnings } from './warnings.ts';

class Sample extends HTMLElement {
  static readonly settings: Settings = {
    place: 'id',
    view: ['line', 'week'],
    compact: 'flag',
    'stale-after': { least: 1, most: 60 },
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
      ['stale-after', '20'],
    ],
    ['place=broadway', 'stale-after=20'],
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
  ['a flag in its bare form', [['compact', '']], ['compact='], undefined],
  ['a flag that is true', [['compact', 'true']], ['compact=true'], undefined],
  ['no flag that is false', [['compact', 'false']], [], undefined],
  [
    'no setting of another element',
    [['service', 'missed-bin']],
    [],
    /"service" cannot be set here. Write one of: place, view, compact, stale-after/,
  ],
  ['no setting in capitals', [['PLACE', 'broadway']], [], /"PLACE" cannot be set here/],
  ['no setting without a name', [['', 'broadway']], [], /"" cannot be set here/],
  ['no property of every object', [['toString', 'x']], [], /"toString" cannot be set here/],
  ['no number under the bounds', [['stale-after', '0']], [], /from 1 to 60/],
  ['no number below nothing', [['stale-after', '-5']], [], /from 1 to 60/],
  ['no empty number', [['stale-after', '']], [], /from 1 to 60/],
  ['no number in other figures', [['stale-after', '٢٠']], [], /from 1 to 60/],
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
