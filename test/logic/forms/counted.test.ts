import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressWords } from '../../../src/logic/forms/address-words.data.ts';
import '../../../src/logic/forms/address-words.cy.data.ts';
import { counted } from '../../../src/logic/forms/counted.ts';
import { lookupWords } from '../../../src/logic/forms/lookup-words.data.ts';
import '../../../src/logic/forms/lookup-words.cy.data.ts';

// [number, English results, Welsh results, English addresses, Welsh addresses]
const counts: [number, string, string, string, string][] = [
  [1, '1 result', '1 canlyniad', '1 address found', 'Cafwyd hyd i 1 cyfeiriad'],
  [2, '2 results', '2 ganlyniad', '2 addresses found', 'Cafwyd hyd i 2 gyfeiriad'],
  [3, '3 results', '3 chanlyniad', '3 addresses found', 'Cafwyd hyd i 3 chyfeiriad'],
  [4, '4 results', '4 canlyniad', '4 addresses found', 'Cafwyd hyd i 4 cyfeiriad'],
  [5, '5 results', '5 canlyniad', '5 addresses found', 'Cafwyd hyd i 5 cyfeiriad'],
  [6, '6 results', '6 chanlyniad', '6 addresses found', 'Cafwyd hyd i 6 chyfeiriad'],
  [7, '7 results', '7 canlyniad', '7 addresses found', 'Cafwyd hyd i 7 cyfeiriad'],
  [1200, '1,200 results', '1,200 canlyniad', '1,200 addresses found', 'Cafwyd hyd i 1,200 cyfeiriad'],
];
for (const [number, results, canlyniadau, addresses, cyfeiriadau] of counts)
  test(`${number} is said in the plural form of its language`, () => {
    assert.equal(counted(lookupWords.en.results, number, 'en'), results);
    assert.equal(counted(lookupWords.cy.results, number, 'cy'), canlyniadau);
    assert.equal(counted(addressWords.en.found, number, 'en'), addresses);
    assert.equal(counted(addressWords.cy.found, number, 'cy'), cyfeiriadau);
  });

const sentencesOf = (words: object): string[] =>
  Object.values(words).flatMap((entry: unknown) => {
    if (typeof entry === 'function') return String((entry as (gap: string) => string)('X'));
    return typeof entry === 'string' ? entry : sentencesOf(entry as object);
  });

test('sentences are plain: short, without blame, and with a next step where nothing was found', () => {
  for (const { en, cy } of [lookupWords, addressWords])
    for (const said of [...sentencesOf(en), ...sentencesOf(cy)]) {
      for (const sentence of said.split(/[.…] ?/)) assert.ok(sentence.split(' ').length <= 20, sentence);
      assert.doesNotMatch(said, /please|invalid|error|must|failed|incorrect|annilys|gwall|os gwelwch/i);
    }
  const { noResults, notInList } = lookupWords.en;
  const { badPostcode, noAddress, noAnswer } = addressWords.en;
  for (const deadEnd of [noResults, notInList('X'), badPostcode, noAddress('X'), noAnswer])
    assert.match(deadEnd, /\b(Check|Choose|Enter|Type|type)\b/);
});
