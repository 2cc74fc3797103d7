import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summaryWithin, wordsOver } from '../../../src/logic/notices/word-budget.ts';

const rows: [says: string, title: string, body: string | undefined, budget: number, summary: string, cut: boolean][] = [
  ['no body', 'Bins are late', undefined, 25, '', false],
  ['all fits', 'Bins are late', 'We come by 6pm.', 7, 'We come by 6pm.', false],
  ['marks are not words', 'Bins are late', 'We come **by** [6pm](/bins) –', 7, 'We come by 6pm –', false],
  ['it stops at a sentence', 'Bins are late', 'We come by 6pm. Leave your bin out.', 8, 'We come by 6pm.', true],
  ['a sentence that just fits', 'Bins are late', 'We come by 6pm. Leave your bin out.', 7, 'We come by 6pm.', true],
  ['it takes as many sentences as fit', 'Late', 'Ice. Snow. Leave your bin out today.', 4, 'Ice. Snow.', true],
  ['it stops at a line', 'Bins are late', 'We come by 6pm\n\nLeave your bin out', 8, 'We come by 6pm', true],
  [
    'a line that leads up to a list is left out with its list',
    'Late',
    'We come by 6pm.\n\nUntil then you can:\n\n- call us on our new number\n- write',
    9,
    'We come by 6pm.',
    true,
  ],
  ['a line with ":" stays when its list fits', 'Late', 'You can:\n\n- call\n- write', 5, 'You can: call write', false],
  ['a list item is a line', 'Late', '- bins\n- bags\n- boxes and all sorts', 4, 'bins bags', true],
  [
    'no sentence fits, so it stops at a word',
    'Late',
    'We come to you by six in the evening.',
    6,
    'We come to you by…',
    true,
  ],
  ['no comma before the dots', 'Late', 'We come by six, and we call.', 5, 'We come by six…', true],
  ['a stump of three words is left out', 'Bins are late', 'We come to you by six.', 6, '', true],
  [
    '“6.30pm” and “St. Mary” end no sentence',
    'Late',
    'Go to St. Mary at 6.30pm and then wait there.',
    8,
    'Go to St. Mary at 6.30pm and…',
    true,
  ],
  ['a question ends a sentence', 'Late', 'No bin? Leave the bag out for us today.', 6, 'No bin?', true],
  ['a quotation ends a sentence', 'Late', 'We say “sorry.” Leave the bag out for us.', 6, 'We say “sorry.”', true],
  ['a long title leaves no room and is not cut', 'One two three four five', 'Six.', 4, '', true],
];
for (const [says, title, body, budget, summary, cut] of rows)
  test(`a summary: ${says}`, () =>
    assert.deepEqual(summaryWithin({ title, body }, 'en', budget), { title, summary, cut }));

test('a summary: 25 words are the usual budget', () => {
  const body = Array.from({ length: 30 }, (_, index) => `w${index + 1}`).join(' ');
  const { summary } = summaryWithin({ title: 'Bins are late', body }, 'en');
  assert.equal(summary.split(' ').length, 22);
});
test('a summary: it is in the language asked for', () =>
  assert.deepEqual(summaryWithin({ title: { en: 'Ice', cy: 'Rhew' }, body: { en: 'Late.', cy: 'Hwyr.' } }, 'cy'), {
    title: 'Rhew',
    summary: 'Hwyr.',
    cut: false,
  }));
test('a summary: a hostile body takes no time', () => {
  const start = performance.now();
  summaryWithin({ title: 'x', body: `${','.repeat(100_000)}x ${'"'.repeat(100_000)}y` }, 'en', 3);
  assert.ok(performance.now() - start < 500);
});

const overs: [says: string, title: string, body: string | undefined, budget: number, over: number][] = [
  ['it fits', 'Bins are late', 'By 6pm.', 5, 0],
  ['one too many', 'Bins are late', 'By 6pm.', 4, 1],
  ['only the first paragraph counts', 'Bins are late', 'By 6pm.\n\nMuch more to say here.', 5, 0],
  ['a title alone', 'Bins are late', undefined, 2, 1],
];
for (const [says, title, body, budget, over] of overs)
  test(`words over the budget: ${says}`, () => assert.equal(wordsOver({ title, body }, 'en', budget), over));
