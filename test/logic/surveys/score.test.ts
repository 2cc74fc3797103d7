import assert from 'node:assert/strict';
import { test } from 'node:test';
import { satisfactionOf, type Satisfaction, type SurveyCounts } from '../../../src/logic/surveys/score.ts';

// Counts stand from "very satisfied" to "very dissatisfied". A score is what the council's report prints, so it can be checked by hand.
const cases: readonly [
  name: string,
  counts: readonly [number, number, number, number, number],
  shown: number | undefined,
  expected: Omit<Satisfaction, 'shown'>,
][] = [
  ['everybody is very satisfied', [10, 0, 0, 0, 0], 20, { score: 100, answers: 10, uptake: 50 }],
  ['everybody is satisfied', [0, 10, 0, 0, 0], 20, { score: 75, answers: 10, uptake: 50 }],
  ['everybody is in the middle', [0, 0, 10, 0, 0], 20, { score: 50, answers: 10, uptake: 50 }],
  ['everybody is dissatisfied', [0, 0, 0, 10, 0], 20, { score: 25, answers: 10, uptake: 50 }],
  ['everybody is very dissatisfied', [0, 0, 0, 0, 10], 20, { score: 0, answers: 10, uptake: 50 }],
  ['half and half', [5, 0, 0, 0, 5], 40, { score: 50, answers: 10, uptake: 25 }],
  ['one of each', [1, 1, 1, 1, 1], 5, { score: 50, answers: 5, uptake: 100 }],
  ['a usual month', [61, 22, 6, 7, 4], 830, { score: 82.3, answers: 100, uptake: 12 }],
  ['one decimal, rounded', [1, 1, 0, 0, 1], 9, { score: 58.3, answers: 3, uptake: 33.3 }],
  ['nobody has answered yet', [0, 0, 0, 0, 0], 12, { score: undefined, answers: 0, uptake: 0 }],
  ['nobody has seen it yet', [0, 0, 0, 0, 0], 0, { score: undefined, answers: 0, uptake: undefined }],
  ['nobody counted who saw it', [3, 1, 0, 0, 0], undefined, { score: 93.8, answers: 4, uptake: undefined }],
  ['more answered than were counted', [3, 1, 0, 0, 0], 3, { score: 93.8, answers: 4, uptake: undefined }],
];

for (const [name, [five, four, three, two, one], shown, expected] of cases)
  test(`${name}: ${expected.score ?? 'no score'} from ${expected.answers}`, () =>
    assert.deepEqual(satisfactionOf({ 5: five, 4: four, 3: three, 2: two, 1: one }, shown), { ...expected, shown }));

test('an answer that nobody gave may be left out', () => {
  const counts: SurveyCounts = { 5: 2, 3: 2 };
  assert.deepEqual(satisfactionOf(counts, 16), { score: 75, answers: 4, shown: 16, uptake: 25 });
  assert.equal(satisfactionOf({}).score, undefined);
});
