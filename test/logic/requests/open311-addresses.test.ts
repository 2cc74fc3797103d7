import assert from 'node:assert/strict';
import test from 'node:test';
import { splitAddress } from '../../../src/logic/requests/open311/split-address.ts';

const addresses = [
  ['4 Mill Lane, Mereham, MH1 2AB', '4 Mill Lane', '', 'Mereham', 'MH1 2AB'],
  ['4 Mill Lane, Mereham MH1 2AB', '4 Mill Lane', '', 'Mereham', 'MH1 2AB'],
  ['4 Mill Lane, Mereham, mh12ab.', '4 Mill Lane', '', 'Mereham', 'MH1 2AB'],
  ['4, Mill Lane, Mereham, MH1 2AB', '4 Mill Lane', '', 'Mereham', 'MH1 2AB'],
  ['12a, High Street, Mereham', '12a High Street', '', 'Mereham', ''],
  ['Flat 2, 4 Mill Lane, Fenside, Mereham, MH1 2AB', 'Flat 2', '4 Mill Lane, Fenside', 'Mereham', 'MH1 2AB'],
  ['4 Mill Lane\r\nMereham\nMH1 2AB', '4 Mill Lane', '', 'Mereham', 'MH1 2AB'],
  ['Mill Lane', 'Mill Lane', '', '', ''],
  ['MH1 2AB', '', '', '', 'MH1 2AB'],
  ['Outside the shop, Mereham, EH99 9ZZZ', 'Outside the shop', 'Mereham', 'EH99 9ZZZ', ''],
  ['', '', '', '', ''],
  [' , , ', '', '', '', ''],
] as const;

for (const [text, line1, line2, town, postcode] of addresses)
  test(`"${text.replace(/\s+/g, ' ')}" comes apart`, () =>
    assert.deepEqual(splitAddress(text), { line1, line2, town, postcode }));

test('a zipcode stands in where the address has none, and not where it has one', () => {
  assert.equal(splitAddress('4 Mill Lane, Mereham', 'mh1 2ab').postcode, 'MH1 2AB');
  assert.equal(splitAddress('4 Mill Lane, Mereham, MH1 2AB', 'CB1 2AB').postcode, 'MH1 2AB');
  assert.equal(splitAddress('4 Mill Lane, Mereham', '90210').postcode, '');
});

test('a long run of spaces and commas is read in a moment', () => {
  const start = performance.now();
  for (const sign of [' ', ', ', 'A1 ', '9A9AA ', '\n'])
    for (const end of ['', '!', ' MH1 2AB']) splitAddress(sign.repeat(50_000) + end);
  assert.ok(performance.now() - start < 500);
});
