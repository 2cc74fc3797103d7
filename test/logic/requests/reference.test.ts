import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeReference, tidyReference } from '../../../src/logic/requests/reference.ts';

const signs = [...'2346789BCDFGHJKMNPQRTVXZ'];

/** Six bytes that look like chance and are the same in every run. */
const bytesFor = (seed: number): Uint8Array => {
  let state = seed * 2654435761 + 1;
  return Uint8Array.from({ length: 6 }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 24;
  });
};
const samples = Array.from({ length: 300 }, (_, seed) => makeReference(bytesFor(seed)).replace('-', ''));

test('a reference is two groups of four signs that cannot be mistaken', () => {
  for (const sample of samples) {
    assert.match(sample, /^[2346789BCDFGHJKMNPQRTVXZ]{8}$/);
    assert.equal(tidyReference(sample), `${sample.slice(0, 4)}-${sample.slice(4)}`);
  }
  assert.ok(new Set(samples).size > 295, 'different bytes make different references');
});

test('every sign comes up in every place', () => {
  for (let place = 0; place < 8; place++)
    assert.deepEqual([...new Set(samples.map((sample) => sample[place]))].sort(), [...signs].sort());
});

test('the first and the last reference', () => {
  assert.equal(makeReference(new Uint8Array(6)), '2222-2222');
  assert.match(makeReference(new Uint8Array(6).fill(255)), /^....-....$/);
});

test('more bytes than are needed change nothing; fewer are a mistake', () => {
  assert.equal(makeReference(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8)), makeReference(Uint8Array.of(1, 2, 3, 4, 5, 6)));
  assert.throws(() => makeReference(new Uint8Array(5)), /needs 6 random bytes/);
});

test('every single wrong sign is caught, in every place', () => {
  for (const sample of samples)
    for (let place = 0; place < 8; place++)
      for (const sign of signs) {
        if (sign === sample[place]) continue;
        const wrong = sample.slice(0, place) + sign + sample.slice(place + 1);
        assert.equal(tidyReference(wrong), undefined, `${wrong} for ${sample}`);
      }
});

test('every two neighbours that have changed places are caught', () => {
  let swaps = 0;
  for (const sample of samples)
    for (let place = 0; place < 7; place++) {
      const [one = '', other = ''] = sample.slice(place, place + 2);
      if (one === other) continue;
      swaps++;
      const wrong = sample.slice(0, place) + other + one + sample.slice(place + 2);
      assert.equal(tidyReference(wrong), undefined, `${wrong} for ${sample}`);
    }
  assert.ok(swaps > 1500);
});

test('every pair of neighbouring signs is caught when they change places', () => {
  // In the first seven places; the pair with the check sign is in the test above.
  for (const one of signs)
    for (const other of signs) {
      if (one === other) continue;
      for (let place = 0; place < 6; place++) {
        const start = `222222`.slice(0, place) + one + other + '22222'.slice(0, 5 - place);
        const right = signs.map((check) => start + check).find((whole) => tidyReference(whole));
        assert.ok(right, `${start} has a check sign`);
        const wrong = right.slice(0, place) + other + one + right.slice(place + 2);
        assert.equal(tidyReference(wrong), undefined, `${wrong} for ${right}`);
      }
    }
});

test('exactly one sign fits at the end', () => {
  for (const sample of samples)
    assert.deepEqual(
      signs.filter((sign) => tidyReference(sample.slice(0, 7) + sign)),
      [sample[7]],
    );
});

const typed: [says: string, typed: string, tidy: string | undefined][] = [
  ['as it is written', '7K4P-9QX3', '7K4P-9QX3'],
  ['small letters', '7k4p-9qx3', '7K4P-9QX3'],
  ['without the hyphen', '7K4P9QX3', '7K4P-9QX3'],
  ['with spaces', ' 7K4P 9QX3 ', '7K4P-9QX3'],
  ['sign by sign', '7 k 4 p 9 q x 3', '7K4P-9QX3'],
  ['with the dash of a phone', '7K4P–9QX3', '7K4P-9QX3'],
  ['with a full stop after it', '7K4P-9QX3.', '7K4P-9QX3'],
  ['in wide letters', '７Ｋ４Ｐ９ＱＸ３', '7K4P-9QX3'],
  ['O for Q', '7K4P-9OX3', '7K4P-9QX3'],
  ['0 for Q', '7K4P-90X3', '7K4P-9QX3'],
  ['1 for 7', '1K4P-9QX3', '7K4P-9QX3'],
  ['I for 7', 'IK4P-9QX3', '7K4P-9QX3'],
  ['L for 7', 'lk4p 9qx3', '7K4P-9QX3'],
  ['A for 4', '7KAP-9QX3', '7K4P-9QX3'],
  ['E for 3', '7K4P-9QXE', '7K4P-9QX3'],
  ['two of them', 'IKAP-9QX3', '7K4P-9QX3'],
  ['three of them are too many to be sure', 'IKAP-9OX3', undefined],
  ['a reference of somebody else', 'WS/2026/17', undefined],
  ['a sign that looks like none that fits', '7K4P-9UX3', undefined],
  ['a wrong sign', '7K4P-9QX4', undefined],
  ['a sign too few', '7K4P-9QX', undefined],
  ['a sign too many', '7K4P-9QX33', undefined],
  ['nothing', '', undefined],
  ['something else', 'my bin', undefined],
  ['a thousand signs', '7'.repeat(1000), undefined],
];
for (const [says, text, tidy] of typed)
  test(`a reference as typed: ${says}`, () => assert.equal(tidyReference(text), tidy));

test('a reference as typed: where two readings fit, none is taken', () => {
  // "AO" may be "4Q" or "RD", and both are right.
  for (const reading of ['7K4P-9QX3', '7KRP-9DX3']) assert.equal(tidyReference(reading), reading);
  assert.equal(tidyReference('7KAP-9OX3'), undefined);
});
