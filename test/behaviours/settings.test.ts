import { expect } from '@open-wc/testing';
import { settingProblem, type SettingKind } from '../../src/behaviours/settings.ts';

const cases: [what: string, name: string, value: string, kind: SettingKind, problem: RegExp | undefined][] = [
  ['an id of the profile', 'place', 'broadway', 'id', undefined],
  ['an id with a dash and a number', 'service', 'missed-bin-2', 'id', undefined],
  ['markup where an id belongs', 'place', '<img src=x>', 'id', /not an id. Write an id/],
  ['an address where an id belongs', 'place', 'https://evil.example', 'id', /not an id/],
  ['an empty id', 'place', '', 'id', /not an id/],
  ['an id that is too long', 'place', 'a'.repeat(65), 'id', /not an id/],
  ['one of the words', 'view', 'week', ['line', 'week'], undefined],
  ['a word that is not on the list', 'view', 'month', ['line', 'week'], /Write one of: line, week/],
];

describe('a setting', () => {
  for (const [what, name, value, kind, problem] of cases) {
    it(`${what} is ${problem ? 'refused in plain words' : 'taken'}`, () => {
      const found = settingProblem(name, value, kind);
      if (problem) expect(found).to.match(problem);
      else expect(found).to.equal(undefined);
    });
  }
});
