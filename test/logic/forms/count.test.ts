import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countOf, type Unit } from '../../../src/logic/forms/count.ts';
import { countSentence, limitSentence } from '../../../src/logic/forms/count-sentence.ts';
import '../../../src/logic/forms/field-words.cy.data.ts';

const counts: [says: string, text: string, unit: Unit, count: number][] = [
  ['nothing', '', 'characters', 0],
  ['letters and spaces', 'The bin was left. ', 'characters', 18],
  ['a smiley is one', '😀😀', 'characters', 2],
  ['a letter with a circumflex is one', 'dŵr', 'characters', 3],
  ['a line break is one, however it is sent', 'a\r\nb', 'characters', 3],
  ['and so is the one that a browser keeps', 'a\nb', 'characters', 3],
  ['no words', ' \n ', 'words', 0],
  ['words between spaces and lines', ' The bin\n\nwas  left. ', 'words', 4],
  ['a word with a hyphen is one', 'a well-kept green', 'words', 3],
  ['a lone smiley is a word', 'thanks 😀', 'words', 2],
];
for (const [says, text, unit, count] of counts)
  test(`counts ${unit}: ${says}`, () => assert.equal(countOf(text, unit), count));

// [count, most, unit, English, Welsh]
const sentences: [number, number, Unit, string, string][] = [
  [0, 500, 'characters', 'You can write up to 500 characters.', 'Gallwch chi ysgrifennu hyd at 500 nod.'],
  [480, 500, 'characters', 'You have 20 characters left.', 'Mae gennych chi 20 nod ar ôl.'],
  [499, 500, 'characters', 'You have 1 character left.', 'Mae gennych chi 1 nod ar ôl.'],
  [498, 500, 'characters', 'You have 2 characters left.', 'Mae gennych chi 2 nod ar ôl.'],
  [497, 500, 'characters', 'You have 3 characters left.', 'Mae gennych chi 3 nod ar ôl.'],
  [494, 500, 'characters', 'You have 6 characters left.', 'Mae gennych chi 6 nod ar ôl.'],
  [500, 500, 'characters', 'You have 0 characters left.', 'Nid oes gennych chi ddim nodau ar ôl.'],
  [501, 500, 'characters', 'You have 1 character too many.', 'Mae gennych chi 1 nod yn ormod.'],
  [503, 500, 'characters', 'You have 3 characters too many.', 'Mae gennych chi 3 nod yn ormod.'],
  [1, 4000, 'characters', 'You have 3,999 characters left.', 'Mae gennych chi 3,999 nod ar ôl.'],
  [0, 150, 'words', 'You can write up to 150 words.', 'Gallwch chi ysgrifennu hyd at 150 gair.'],
  [149, 150, 'words', 'You have 1 word left.', 'Mae gennych chi 1 gair ar ôl.'],
  [148, 150, 'words', 'You have 2 words left.', 'Mae gennych chi 2 air ar ôl.'],
  [147, 150, 'words', 'You have 3 words left.', 'Mae gennych chi 3 gair ar ôl.'],
  [144, 150, 'words', 'You have 6 words left.', 'Mae gennych chi 6 gair ar ôl.'],
  [140, 150, 'words', 'You have 10 words left.', 'Mae gennych chi 10 gair ar ôl.'],
  [150, 150, 'words', 'You have 0 words left.', 'Nid oes gennych chi ddim geiriau ar ôl.'],
  [151, 150, 'words', 'You have 1 word too many.', 'Mae gennych chi 1 gair yn ormod.'],
  [152, 150, 'words', 'You have 2 words too many.', 'Mae gennych chi 2 air yn ormod.'],
];
for (const [count, most, unit, english, welsh] of sentences)
  test(`${count} of ${most} ${unit}: ${english}`, () => {
    assert.equal(countSentence(count, { most, unit }, 'en'), english);
    assert.equal(countSentence(count, { most, unit }, 'cy'), welsh);
  });

test('one only is not "up to one"', () => {
  assert.equal(limitSentence(1, 'words', 'en'), 'You can write 1 word.');
  assert.equal(limitSentence(1, 'words', 'cy'), 'Gallwch chi ysgrifennu 1 gair.');
  assert.equal(limitSentence(2, 'words', 'cy'), 'Gallwch chi ysgrifennu hyd at 2 air.');
});

test('below the threshold it says how much may be written', () => {
  const limit = { most: 200, unit: 'characters', threshold: 75 } as const;
  assert.equal(countSentence(149, limit, 'en'), 'You can write up to 200 characters.');
  assert.equal(countSentence(150, limit, 'en'), 'You have 50 characters left.');
  assert.equal(countSentence(201, limit, 'en'), 'You have 1 character too many.');
});
