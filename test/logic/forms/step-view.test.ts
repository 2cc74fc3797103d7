import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entries, Fault } from '../../../src/logic/forms/form.ts';
import type { StepView } from '../../../src/logic/forms/form-views.ts';
import { stepView } from '../../../src/logic/forms/step-view.ts';
import type { Language } from '../../../src/logic/words/language.ts';
import { form, pothole, profileWith } from './view-samples.ts';

const view = (
  step: string,
  entries: Entries = {},
  { faults = [], language = 'en' }: { faults?: readonly Fault[]; language?: Language } = {},
  definition = pothole,
): StepView => stepView(definition, step, { entries, faults, language, profile: profileWith() });

// [what it says, step, answers so far, English, Welsh]
const progress: [string, string, Entries, string, string][] = [
  ['the first page', 'where', {}, 'Step 1 of 5', 'Cam 1 o 5'],
  ['the third page', 'land', { where: ['High Street'] }, 'Step 3 of 5', 'Cam 3 o 5'],
  ['the last questions', 'you', { land: ['car-park'] }, 'Step 4 of 5', 'Cam 4 o 5'],
  ['where the county takes over, nothing is left to check', 'county', { land: ['road'] }, 'Step 4 of 4', 'Cam 4 o 4'],
  [
    'the first page, once it is known that the county takes over',
    'where',
    { land: ['road'] },
    'Step 1 of 4',
    'Cam 1 o 4',
  ],
  ['a page that is not asked', 'county', {}, 'Step 1 of 5', 'Cam 1 o 5'],
];
for (const [says, step, entries, english, welsh] of progress)
  test(`progress: ${says}`, () => {
    assert.equal(view(step, entries).progress, english);
    assert.equal(view(step, entries, { language: 'cy' }).progress, welsh);
  });

const headings: [says: string, step: object, entries: Entries, heading: string | undefined][] = [
  ['one question is its own heading', { fields: [{ type: 'text', name: 'a', label: 'A' }] }, {}, undefined],
  [
    'a title stands over one question too',
    { title: 'You', fields: [{ type: 'text', name: 'a', label: 'A' }] },
    {},
    'You',
  ],
  [
    'two questions without a title have the form’s',
    {
      fields: [
        { type: 'text', name: 'a', label: 'A' },
        { type: 'text', name: 'b', label: 'B' },
      ],
    },
    {},
    'Report a missed bin',
  ],
  [
    'a question that comes with an answer stands under the first one',
    {
      fields: [
        { type: 'text', name: 'a', label: 'A' },
        { type: 'text', name: 'b', label: 'B', when: { field: 'a', is: 'yes' } },
      ],
    },
    { a: ['yes'] },
    undefined,
  ],
];
for (const [says, step, entries, heading] of headings)
  test(`heading: ${says}`, () => {
    const definition = form({ steps: [{ id: 'one', ...step }] });
    assert.equal(view('one', entries, {}, definition).heading?.text, heading);
  });

test('a title says its language where it is not the page’s', () => {
  assert.deepEqual(view('land', {}, { language: 'cy' }).heading, { text: 'Y lle', lang: undefined });
  assert.deepEqual(view('you', { land: ['car-park'] }, { language: 'cy' }).heading, {
    text: 'About you',
    lang: undefined,
  });
});

test('a page has its buttons in the page’s language', () => {
  const { go, back, form: id, step, kind } = view('where', {}, { language: 'cy' });
  assert.deepEqual([kind, id, step, go, back], ['step', 'pothole', 'where', 'Parhau', 'Yn ôl']);
});

test('what comes with an answer of the page is there before it is given, and says on what it hangs', () => {
  const { parts } = view('size');
  assert.deepEqual(
    parts.map((part) => [part.kind, part.name, 'hangsOn' in part ? part.hangsOn?.values : undefined]),
    [
      ['radios', 'size', undefined],
      ['statement', 'danger', ['big']],
      ['textarea', 'harm', ['big']],
    ],
  );
  const [, statement] = parts;
  assert.deepEqual(statement?.kind === 'statement' && [statement.heading?.text, statement.text?.blocks.length], [
    'Phone as well',
    1,
  ]);
});

test('what hangs on another page is there only while it is asked', () => {
  const definition = form({
    steps: [
      { id: 'one', fields: [{ type: 'text', name: 'pet', label: 'Pet' }] },
      {
        id: 'two',
        fields: [
          { type: 'text', name: 'home', label: 'Home' },
          { type: 'text', name: 'dog', label: 'Dog', when: { field: 'pet', is: 'dog' } },
          { type: 'text', name: 'breed', label: 'Breed', when: { field: 'dog', not: ['none'] } },
        ],
      },
    ],
  });
  const names = (entries: Entries) => view('two', entries, {}, definition).parts.map(({ name }) => name);
  assert.deepEqual(names({ pet: ['cat'] }), ['home']);
  assert.deepEqual(names({ pet: ['dog'] }), ['home', 'dog', 'breed']);
});

test('a hand-over on the page of its question comes only with the answer, and ends the form there', () => {
  const definition = form({
    steps: [
      {
        id: 'one',
        fields: [
          {
            type: 'radios',
            name: 'road',
            label: 'Road?',
            options: [
              { value: 'yes', label: 'Yes' },
              { value: 'no', label: 'No' },
            ],
          },
          {
            type: 'hand-over',
            name: 'county',
            label: 'The county',
            body: 'county',
            when: { field: 'road', is: 'yes' },
          },
        ],
      },
    ],
  });
  const answers: Entries[] = [{}, { road: ['yes'] }];
  const [before, after] = answers.map((entries) => view('one', entries, {}, definition));
  assert.deepEqual([before?.parts.length, before?.go, before?.progress], [1, 'Continue', 'Step 1 of 2']);
  assert.deepEqual([after?.parts.length, after?.go, after?.progress], [2, undefined, 'Step 1 of 1']);
  assert.equal(after?.back, 'Back');
});

test('mistakes of the page are summed up in the words of the fields, those of other pages are not', () => {
  const faults = [
    { field: 'name', controls: ['name'], message: 'Enter your name' },
    { field: 'where', controls: ['where'], message: 'Write where it is' },
  ];
  const { errors, parts } = view('where', {}, { faults });
  assert.deepEqual(errors, {
    heading: 'There is a problem',
    items: [{ message: 'Write where it is', control: 'pothole-where' }],
  });
  assert.equal('error' in (parts[0] ?? {}) && (parts[0] as { error?: string }).error, 'Write where it is');
  assert.equal(view('size', {}, { faults }).errors, undefined);
});

test('answers stand in their controls', () => {
  const [part] = view('where', { where: ['High Street'] }).parts;
  assert.equal(part?.kind === 'input' && part.control.value, 'High Street');
});

test('a page that the form does not have is its first', () => assert.equal(view('nowhere').step, 'where'));
