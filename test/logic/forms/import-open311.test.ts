import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkForm } from '../../../src/logic/forms/check-form.ts';
import { importOpen311 } from '../../../src/logic/forms/import-open311.ts';
import { readOpen311 } from '../../../src/logic/forms/open311.ts';
import { openForm } from '../../../src/logic/forms/open-form.ts';
import { parseForm } from '../../../src/logic/forms/parse-form.ts';
import { attribute, attributes, list, oneList } from './open311-attributes.data.ts';
import { everyChange, randomFrom, rubbish, spoil } from '../spoil.ts';

const service = {
  service_code: 'POTHOLE_01',
  service_name: 'Pothole',
  description: 'A hole in the road.',
  metadata: 'true',
  type: 'realtime',
};
for (const [says, written, expected] of attributes)
  test(says, () => {
    const { steps } = importOpen311(service, {
      service_code: 'POTHOLE_01',
      attributes: [{ ...attribute, ...written }],
    });
    assert.equal(steps.length, expected ? 4 : 3);
    if (expected) assert.deepEqual(JSON.parse(JSON.stringify(steps[0]?.fields)), [expected]);
  });

const namesOf = (attributes: unknown): readonly string[] => readOpen311({ attributes }).map(({ name }) => name);

/** What it says, orders and codes as the back office writes them, the names in the order of the form. */
const orders: readonly (readonly [string, readonly (readonly [code: string, order: unknown])[], readonly string[]])[] =
  [
    [
      'in the order of the numbers',
      [
        ['a', '2'],
        ['b', '10'],
        ['c', '1'],
      ],
      ['c', 'a', 'b'],
    ],
    [
      'numbers and words for numbers',
      [
        ['a', 2],
        ['b', '1'],
      ],
      ['b', 'a'],
    ],
    [
      'the same number twice keeps the order of the file',
      [
        ['a', 1],
        ['b', 1],
        ['c', 0],
      ],
      ['c', 'a', 'b'],
    ],
    [
      'what has no number comes last',
      [
        ['a', ''],
        ['b', 'x'],
        ['c', 5],
        ['d', undefined],
      ],
      ['c', 'a', 'b', 'd'],
    ],
    [
      'codes that become the same name',
      [
        ['Bin Colour', 1],
        ['bin-colour', 2],
        ['BIN_COLOUR', 3],
      ],
      ['bin-colour', 'bin-colour-2', 'bin-colour-3'],
    ],
  ];

for (const [says, given, expected] of orders)
  test(says, () => assert.deepEqual(namesOf(given.map(([code, order]) => ({ ...attribute, code, order }))), expected));

/** What it says, a definition as a server sends it, the names of its questions. */
const shapes: readonly (readonly [string, unknown, readonly string[]])[] = [
  ['a list of attributes', { attributes: [attribute] }, ['size']],
  [
    'attributes out of XML',
    { attributes: { attribute: [attribute, { ...attribute, code: 'depth' }] } },
    ['size', 'depth'],
  ],
  ['one attribute out of XML', { service_definition: { attributes: { attribute } } }, ['size']],
  ['a definition in a list', [{ attributes: [attribute] }], ['size']],
  ['no attributes', { service_code: '1' }, []],
  ['no definition', undefined, []],
];

for (const [says, definition, expected] of shapes)
  test(says, () =>
    assert.deepEqual(
      readOpen311(definition).map(({ name }) => name),
      expected,
    ),
  );

test('each answer finds its code and its key again', () => {
  const [found] = readOpen311({
    attributes: [{ ...attribute, code: 'Bin Colour', ...oneList, values: [{ key: 'Dark Green', name: 'Green' }] }],
  });
  assert.equal(found?.name, 'bin-colour');
  assert.equal(found.code, 'Bin Colour');
  assert.deepEqual(found.values, [{ value: 'dark-green', key: 'Dark Green', name: 'Green' }]);
});

const definition = { attributes: [attribute, { ...attribute, ...oneList, code: 'bin', order: 2, values: list }] };

test('a whole service becomes a form: its questions, what is wrong, where, and whom to tell', () => {
  const form = importOpen311(service, definition);
  assert.equal(form.id, 'pothole-01');
  assert.equal(form.title, 'Pothole');
  assert.equal(form.intro, 'A hole in the road.');
  assert.equal(form.submit.endpoint, '/clearway/api/forms/pothole-01');
  assert.deepEqual(
    form.steps.map(({ id }) => id),
    ['size', 'bin', 'details', 'where', 'contact'],
  );
  assert.deepEqual(
    form.steps.at(-1)?.fields.map(({ name, required, autocomplete }) => [name, required, autocomplete]),
    [
      ['name', false, 'name'],
      ['email', false, 'email'],
      ['phone', false, 'tel'],
    ],
  );
});

test('where the service asks nothing itself, what is wrong has to be said', () => {
  const details = (given: unknown) => importOpen311(service, given).steps.find(({ id }) => id === 'details')?.fields[0];
  assert.equal(details(undefined)?.required, undefined);
  assert.equal(details(definition)?.required, false);
});

test('our own words come in the languages of the council', () => {
  const form = importOpen311(service, definition, { endpoint: 'https://a.example/b', languages: ['en', 'cy'] });
  assert.deepEqual(form.steps.at(-1)?.title, { en: 'How can we contact you?', cy: 'Sut gallwn ni gysylltu â chi?' });
  assert.equal(form.submit.endpoint, 'https://a.example/b');
  assert.equal(
    importOpen311(service, definition, { languages: ['cy'] }).steps.at(-1)?.title,
    'Sut gallwn ni gysylltu â chi?',
  );
});

test('what is imported is a form in which the checker finds nothing', () => {
  assert.deepEqual(checkForm(importOpen311(service, definition)), []);
  assert.deepEqual(checkForm(importOpen311(service, undefined)), []);
  assert.deepEqual(checkForm(importOpen311(undefined, undefined)), []);
});

test('whatever a server sends becomes a form that can be read and asked: every change, 500 spoilt copies, rubbish', () => {
  const whole = { service, definition };
  const copies = Array.from({ length: 500 }, (_, index) => spoil(whole, randomFrom(index + 1), 0.15));
  const changed = everyChange(whole, [
    null,
    '',
    7,
    true,
    'x',
    [],
    {},
    [7],
    [[{}]],
    { value: { key: { '#text': 'a' } } },
  ]);
  for (const copy of [...copies, ...changed.map(({ file }) => file)]) {
    const given = (copy ?? {}) as Partial<typeof whole>;
    const form = importOpen311(given.service, given.definition);
    const parsed = parseForm(form);
    assert.deepEqual(parsed.problems, [], JSON.stringify(copy));
    assert.ok(openForm(form));
  }
  for (const value of rubbish) assert.ok(parseForm(importOpen311(value, value)).ok);
});
