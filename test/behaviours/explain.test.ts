import { expect } from '@open-wc/testing';
import { explainHolidays, explainProfile, explainStatus } from '../../src/behaviours/explain.ts';
import { recordWarnings } from './warnings.ts';

let warnings: ReturnType<typeof recordWarnings>;
beforeEach(() => void (warnings = recordWarnings()));
afterEach(() => warnings.restore());

const service = (id: string) => ({ id, name: 'Noise', offline: 'Call us' });

// [what it says, what is explained, the text in the console; undefined for none]
const files: [what: string, explain: () => void, said: string | undefined][] = [
  ['a profile that is right', () => explainProfile('/right.json', { name: 'Mereham' }), undefined],
  [
    'a profile with a slip',
    () => explainProfile('/slip.json', { name: 'Mereham', timeZone: 'Europe/Londn' }),
    'Clearway: /slip.json has 1 to mend:\n  timeZone: This says "Europe/Londn". Write a time zone, like "Europe/London".',
  ],
  [
    'a profile that is none, which has no path',
    () => explainProfile('/none.json', 7),
    'Clearway: /none.json has 1 to mend:\n  This says 7.',
  ],
  [
    'bank holidays of another part',
    () => explainHolidays('/days.json', {}, 'scotland'),
    '/days.json has 1 to mend:\n  events: There is no list of bank holidays for scotland here.',
  ],
  [
    'a feed that is right',
    () => explainStatus('/feed.json', { updatedAt: '2026-11-24', notices: [] }, 'Europe/London'),
    undefined,
  ],
  [
    'a feed that is none',
    () => explainStatus('/feed.json', {}, 'Europe/London'),
    '/feed.json has 1 to mend:\n  There are no notices here.',
  ],
];

describe('the web team', () => {
  for (const [what, explain, said] of files) {
    it(`is told ${said ? '' : 'nothing '}of ${what}`, () => {
      explain();
      expect(warnings.texts).to.have.length(said ? 1 : 0);
      if (said) expect(warnings.texts[0]).to.contain(said);
    });
  }

  it('is shown the first five of many, and how many more there are', () => {
    explainProfile('/many.json', {
      name: 'Mereham',
      services: Array.from({ length: 8 }, (_, index) => service(`Not an id ${index}`)),
    });
    const [head, ...lines] = (warnings.texts[0] ?? '').split('\n');
    expect(head).to.equal('Clearway: /many.json has 8 to mend:');
    expect(lines).to.have.length(6);
    expect(lines[0]).to.match(/^ {2}services\[0\].id: /);
    expect(lines[5]).to.equal('  and 3 more');
  });

  it('is shown five of five without a word of more', () => {
    explainProfile('/five.json', {
      name: 'Mereham',
      services: Array.from({ length: 5 }, (_, index) => service(`Not an id ${index}`)),
    });
    expect(warnings.texts[0]?.split('\n')).to.have.length(6);
    expect(warnings.texts[0]).not.to.contain('more');
  });

  it('is told the same once, and again when something else is wrong', () => {
    const wrong = { name: 'Mereham', mode: 'panic' };
    explainProfile('/again.json', wrong);
    explainProfile('/again.json', wrong);
    expect(warnings.texts).to.have.length(1);
    explainProfile('/again.json', { ...wrong, kind: 'town' });
    expect(warnings.texts).to.have.length(2);
  });
});
