import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entries, FormDefinition } from '../../../src/logic/forms/form.ts';
import {
  entriesAsked,
  firstUnanswered,
  handsOver,
  stepAfter,
  stepBefore,
  stepsAsked,
} from '../../../src/logic/forms/routing.ts';

const choice = (name: string, ...values: readonly string[]) => ({
  type: 'radios' as const,
  name,
  label: name,
  options: values.map((value) => ({ value, label: value })),
});
const text = (name: string) => ({ type: 'text' as const, name, label: name });

/** Report a broken thing. A street light and a county road are the county's; in our car parks we ask which one and how bad it is. */
const broken: FormDefinition = {
  id: 'broken',
  title: 'Report a broken thing',
  steps: [
    { id: 'what', fields: [choice('what', 'hole', 'light', 'bench')] },
    { id: 'road', when: { field: 'what', is: 'hole' }, fields: [choice('road', 'street', 'car-park')] },
    {
      id: 'county',
      when: { field: 'what', not: ['bench'] },
      title: 'The county does this',
      fields: [
        {
          type: 'hand-over',
          name: 'lights',
          label: 'Lights',
          href: 'https://c.example/a',
          when: { field: 'what', is: 'light' },
        },
        {
          type: 'hand-over',
          name: 'roads',
          label: 'Roads',
          href: 'https://c.example/b',
          when: { field: 'road', is: 'street' },
        },
      ],
    },
    { id: 'car-park', when: { field: 'road', in: ['car-park'] }, fields: [choice('which', 'north', 'south')] },
    {
      id: 'how-bad',
      title: 'How bad is it?',
      fields: [
        choice('danger', 'yes', 'no'),
        { ...text('hurt'), when: { field: 'danger', is: 'yes' } },
        { type: 'date', name: 'seen', label: 'When did you see it?' },
      ],
    },
    // Who is not asked about the road cannot have said that it is no street.
    { id: 'lorry', when: { field: 'road', not: ['street'] }, fields: [text('lorry')] },
  ],
  privacy: { why: 'A', keptFor: 'B' },
  submit: { endpoint: '/a' },
  afterwards: {},
};

const light = { what: ['light'] };
const bench = { what: ['bench'] };
const hole = { what: ['hole'] };
const street = { ...hole, road: ['street'] };
const carPark = { ...hole, road: ['car-park'] };
const seen = { 'seen-day': ['26'], 'seen-month': ['11'], 'seen-year': ['2026'] };

/** What a person has said, the pages that they go through, and the hand-over at which they end. */
const ways: readonly (readonly [string, Entries, readonly string[], string?])[] = [
  ['nothing yet', {}, ['what', 'how-bad']],
  ['a bench', bench, ['what', 'how-bad']],
  ['a light', light, ['what', 'county'], 'lights'],
  ['a hole', hole, ['what', 'road', 'how-bad', 'lorry']],
  ['a hole in a street', street, ['what', 'road', 'county'], 'roads'],
  ['a hole in a car park', carPark, ['what', 'road', 'car-park', 'how-bad', 'lorry']],
  ['a hole in a street, and then a bench after all', { ...street, ...bench }, ['what', 'how-bad']],
  ['a hole in a car park, and then a light after all', { ...carPark, ...light }, ['what', 'county'], 'lights'],
  ['an answer that is not on the list', { what: ['bridge'] }, ['what', 'how-bad']],
];

for (const [says, entries, steps, end] of ways)
  test(`${says}: ${steps.join(', ')}${end ? ' and over to the county' : ''}`, () => {
    assert.deepEqual(
      stepsAsked(broken, entries).map(({ id }) => id),
      steps,
    );
    assert.equal(handsOver(broken, entries)?.name, end);
    // There and back again, one page at a time.
    const pages = ['start', ...steps];
    for (const [index, id] of pages.entries()) {
      assert.equal(stepAfter(broken, id, entries)?.id, pages[index + 1]);
      assert.equal(stepBefore(broken, id, entries)?.id, index > 1 ? pages[index - 1] : undefined);
    }
    assert.equal(stepBefore(broken, 'check', entries)?.id, steps.at(-1));
  });

/** What a person has said, a page, the page before it and the page after it. */
const from: readonly (readonly [string, Entries, string, string | undefined, string | undefined])[] = [
  ['a page that is not asked any more leads on to what is', bench, 'road', 'what', 'how-bad'],
  ['after a hand-over there is nothing', light, 'county', 'what', undefined],
  ['before the first page there is nothing', {}, 'what', undefined, 'how-bad'],
  ['a page that nobody knows begins again', {}, 'atlantis', undefined, 'what'],
];

for (const [says, entries, id, before, after] of from)
  test(says, () => {
    assert.equal(stepBefore(broken, id, entries)?.id, before);
    assert.equal(stepAfter(broken, id, entries)?.id, after);
  });

/** What stands in the form, and what is sent of it. */
const answers: readonly (readonly [string, Entries, Entries])[] = [
  ['what was asked is sent', { ...bench, danger: ['no'], ...seen }, { ...bench, danger: ['no'], ...seen }],
  ['who changed their mind sends only what counts', { ...street, ...bench }, bench],
  [
    'how somebody was hurt is not sent once nobody is',
    { ...bench, danger: ['no'], hurt: ['My knee'] },
    { ...bench, danger: ['no'] },
  ],
  [
    'how somebody was hurt is sent',
    { ...bench, danger: ['yes'], hurt: ['My knee'] },
    { ...bench, danger: ['yes'], hurt: ['My knee'] },
  ],
  ['what comes after a hand-over is not sent', { ...light, danger: ['yes'] }, light],
  ['what the form does not ask is not sent', { ...bench, token: ['a'] }, bench],
  ['nothing is nothing', {}, {}],
];

for (const [says, given, sent] of answers) test(says, () => assert.deepEqual(entriesAsked(broken, given), sent));

test('of a page with more to ask, only what is asked is there', () => {
  const fields = (entries: Entries) =>
    stepsAsked(broken, entries)
      .at(-1)
      ?.fields.map(({ name }) => name);
  assert.deepEqual(fields({ ...bench, danger: ['no'] }), ['danger', 'seen']);
  assert.deepEqual(fields({ ...bench, danger: ['yes'] }), ['danger', 'hurt', 'seen']);
  assert.deepEqual(fields(light), ['lights']);
});

/** What stands in the form, and the first page that keeps it from being sent. */
const gaps: readonly (readonly [string, Entries, string | undefined])[] = [
  ['nothing is answered', {}, 'what'],
  ['a bench, and no more', bench, 'how-bad'],
  ['all about a bench', { ...bench, danger: ['no'], ...seen }, undefined],
  ['who was hurt did not say how', { ...bench, danger: ['yes'], ...seen }, 'how-bad'],
  ['a day that the calendar does not have', { ...bench, danger: ['no'], ...seen, 'seen-day': ['31'] }, 'how-bad'],
  ['a light is the county’s, whatever else is answered', { ...light, danger: ['no'], ...seen }, 'county'],
  ['a car park, but not which', { ...carPark, danger: ['no'], ...seen, lorry: ['x'] }, 'car-park'],
];

for (const [says, entries, expected] of gaps)
  test(`${says}: ${expected ? `back to "${expected}"` : 'it can be sent'}`, () =>
    assert.equal(firstUnanswered(broken, entries, { language: 'en', today: '2026-11-26' })?.id, expected));
