import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guide } from '../../../src/logic/shape/guide.ts';
import { isNear } from '../../../src/logic/shape/near.ts';
import { parse } from '../../../src/logic/shape/parse.ts';
import { list, optional, otherwise, record, required, vital } from '../../../src/logic/shape/shape.ts';
import { id, oneOf, plainDate, text, wholeNumber } from '../../../src/logic/shape/single.ts';

interface Bin {
  readonly id: string;
  readonly colour: 'brown' | 'blue';
  readonly litres?: number;
  readonly emptiedOn?: string;
  readonly lid?: { readonly turns: number };
}

const bin = record<Bin>({
  id: required(id()),
  colour: otherwise(oneOf(['brown', 'blue']), 'blue'),
  litres: optional(wholeNumber({ min: 1 })),
  emptiedOn: vital(plainDate()),
  lid: optional(record<{ readonly turns: number }>({ turns: required(wholeNumber({ min: 1 })) })),
});
const bins = list(bin);

/** What it says, what a person wrote, what is read, where the problems stand. */
const rows: readonly (readonly [string, unknown, unknown, readonly string[]])[] = [
  ['a field left out is filled in', [{ id: 'a' }], [{ id: 'a', colour: 'blue' }], []],
  ['a wrong field is filled in and named', [{ id: 'a', colour: 'red' }], [{ id: 'a', colour: 'blue' }], ['[0].colour']],
  ['an unknown field is ignored', [{ id: 'a', weight: 3 }], [{ id: 'a', colour: 'blue' }], []],
  ['an empty box says nothing', [{ id: 'a', litres: '', lid: null }], [{ id: 'a', colour: 'blue' }], []],
  ['a wrong optional field is left out', [{ id: 'a', litres: 'x' }], [{ id: 'a', colour: 'blue' }], ['[0].litres']],
  [
    'a missing vital field does no harm',
    [{ id: 'a' }, { id: 'b' }],
    [
      { id: 'a', colour: 'blue' },
      { id: 'b', colour: 'blue' },
    ],
    [],
  ],
  [
    'a wrong vital field loses its record',
    [{ id: 'a', emptiedOn: 'x' }, { id: 'b' }],
    [{ id: 'b', colour: 'blue' }],
    ['[0].emptiedOn'],
  ],
  ['a missing required field loses its record', [{}, { id: 'b' }], [{ id: 'b', colour: 'blue' }], ['[0].id']],
  [
    'a part without its required field is lost alone',
    [{ id: 'a', lid: {} }],
    [{ id: 'a', colour: 'blue' }],
    ['[0].lid.turns'],
  ],
  ['what is no record is left out', ['a', 5, [], { id: 'b' }], [{ id: 'b', colour: 'blue' }], ['[0]', '[1]', '[2]']],
];

for (const [says, written, expected, paths] of rows)
  test(says, () => {
    const parsed = parse(bins, written, guide);
    assert.deepEqual(parsed.ok && parsed.value, expected);
    assert.deepEqual(
      parsed.problems.map(({ path }) => path),
      paths,
    );
  });

/** What a person wrote, what we say about it. */
const messages: readonly (readonly [unknown, readonly string[]])[] = [
  [[{ id: 'a', litre: 5 }], ['We do not know "litre". Write "litres".']],
  [[{ id: 'a', Emptied_On: '2026-11-26' }], ['We do not know "Emptied_On". Write "emptiedOn".']],
  [[{ ID: 'a' }], ['We do not know "ID". Write "id". Until then we leave out [0].']],
  [[{ id: 'a', litres: 5, litre: 5 }], []],
  [
    [{ id: 'a', emptiedOn: 'Friday' }],
    ['This says "Friday". Write a day as year, month and day, like "2026-11-26". Until then we leave out "a".'],
  ],
  [
    [{ id: 'a', lid: {} }],
    [
      'This is missing. Write a whole number from 1 up, without quotation marks, like 5. Until then we leave out [0].lid.',
    ],
  ],
  ['brown', ['This says "brown". Write a list in square brackets, like [{"id":"missed-bin"}].']],
  [['brown'], ['This says "brown". Write a group of fields in curly brackets, like {"id":"missed-bin"}.']],
];

for (const [written, expected] of messages)
  test(`we say ${JSON.stringify(expected)} about ${JSON.stringify(written)}`, () => {
    const parsed = parse(bins, written, guide);
    assert.deepEqual(
      parsed.problems.map(({ message }) => message),
      expected,
    );
  });

test('a record that is lost with its part is named once, by the name of the record', () => {
  const box = record<{ readonly name: string; readonly lid: { readonly turns: number } }>({
    name: required(id()),
    lid: required(record<{ readonly turns: number }>({ turns: required(wholeNumber({ min: 1 })) })),
  });
  const parsed = parse(list(box), [{ name: 'top', lid: { turns: 'x' } }], guide);
  assert.deepEqual(parsed.problems, [
    {
      path: '[0].lid.turns',
      message:
        'This says "x". Write a whole number from 1 up, without quotation marks, like 5. Until then we leave out "top".',
    },
  ]);
});

test('a page that only reads is not told of near misses', () =>
  assert.deepEqual(parse(bins, [{ id: 'a', litre: 5 }]).problems, []));

/** What a person wrote, the name that is right, whether one is a slip for the other. */
const slips: readonly (readonly [string, string, boolean])[] = [
  ['opening_hours', 'openingHoursSpecification', true],
  ['reviewby', 'reviewBy', true],
  ['review-by', 'reviewBy', true],
  ['channel', 'channels', true],
  ['countyy', 'county', true],
  ['countty', 'county', true],
  ['long', 'lon', true],
  ['ID', 'id', true],
  ['ids', 'id', false],
  ['county', 'country', true],
  ['town', 'county', false],
  ['', 'id', false],
  ['__proto__', 'provider', false],
  ['note', 'name', false],
];

for (const [slip, name, expected] of slips)
  test(`"${slip}" is ${expected ? '' : 'not '}a slip for "${name}"`, () => assert.equal(isNear(slip, name), expected));

test('a hundred problems are told, and the others are counted', () => {
  const parsed = parse(
    list(id()),
    Array.from({ length: 10_000 }, () => 'Not An Id'),
  );
  assert.equal(parsed.problems.length, 101);
  assert.deepEqual(parsed.problems[100], {
    path: '',
    message: 'More problems like these: 9900.',
  });
});

test('a group of fields that throws when it is read does not throw into the page', () => {
  const trap = Object.defineProperty({}, 'id', { enumerable: true, get: () => assert.fail('read') });
  const parsed = parse(bin, trap);
  assert.equal(parsed.ok, false);
  assert.deepEqual(parsed.problems, [{ path: '', message: 'We could not read this. Write it as plain JSON.' }]);
});

test('a table with a forgotten or a wrong field does not compile', () => {
  // @ts-expect-error colour is forgotten
  record<Pick<Bin, 'id' | 'colour'>>({ id: required(id()) });
  // @ts-expect-error an id is not a number
  record<Pick<Bin, 'litres'>>({ litres: optional(id()) });
  // @ts-expect-error blue is forgotten
  record<Pick<Bin, 'colour'>>({ colour: required(oneOf(['brown'])) });
  // @ts-expect-error green is not allowed
  record<Pick<Bin, 'colour'>>({ colour: required(oneOf(['brown', 'blue', 'green'])) });
  // @ts-expect-error an id is always there
  record<Pick<Bin, 'id'>>({ id: optional(id()) });
  // @ts-expect-error words by language are not an id
  record<Pick<Bin, 'id'>>({ id: required(text()) });
});
