import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkField } from '../../../src/logic/forms/check-field.ts';
import { controlNames } from '../../../src/logic/forms/control-names.ts';
import { fieldTypes } from '../../../src/logic/forms/field-types.ts';
import type { Entries, Field, FieldType } from '../../../src/logic/forms/form.ts';
import { tidyEntry } from '../../../src/logic/forms/tidy-entry.ts';
import { languages } from '../../../src/logic/words/language.ts';
import '../../../src/logic/words/welsh-forms.ts';
import { pick, randomFrom } from '../spoil.ts';

const pieces = [
  ...'0123456789',
  ...'abOIxz AB.,-+()/£%@:"\'<>{}[]\\\n\r\t\0',
  '\u00a0\u200b\u200d\u202e\ufeff',
  '\ud800',
  '１２',
  '٣',
  'é',
  'e\u0301',
  '😀',
  'March',
  'Mawrth',
  '2026',
  'cb1 2ab',
  '07700 900123',
  'name@example.com',
  'AB123456C',
  '50p',
  'ext',
  'constructor',
  '__proto__',
  '{"id":"a","name":"b.pdf","size":1,"type":""}',
  'yes',
] as const;
const oddString = (random: () => number): string =>
  Array.from({ length: Math.floor(random() * random() * 14) }, () => pick(pieces, random)).join('');

const fieldOf = (type: FieldType): Field => ({
  type,
  name: 'odd',
  label: { en: 'Odd one', cy: 'Un od' },
  maxLength: 20,
  maxWords: 3,
  options: [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No', alone: true },
  ],
  min: type === 'date' ? 'today-30' : '1',
  max: type === 'date' ? 'today+30' : '2026',
  ...(type === 'reference' && { pattern: '[A-Z]{2}-?\\d{6}' }),
});
const entriesOf = (field: Field, value: () => string): Entries =>
  Object.fromEntries(controlNames(field).map((name) => [name, [value()]]));

for (const type of fieldTypes)
  test(`${type}: nothing that is typed breaks the check, and it answers or says what to do`, () => {
    const random = randomFrom(type.length * 7919);
    for (let count = 0; count < 2000; count++) {
      const field = { ...fieldOf(type), required: random() < 0.7 };
      const entries = entriesOf(field, () => oddString(random));
      for (const language of languages) {
        const { answer, faults } = checkField(field, entries, { language, today: '2026-11-26' });
        const where = `${type}: ${JSON.stringify(entries)}`;
        assert.ok(answer === undefined || faults.length === 0, where);
        if (field.required && controlNames(field).length > 0)
          assert.ok(answer !== undefined || faults.length > 0, where);
        for (const { controls, message } of faults) {
          assert.ok(message.length > 10 && !/undefined|NaN|null/.test(message.replace(/“.*”/s, '')), message);
          assert.ok(controls.length > 0 && controls.every((name) => controlNames(field).includes(name)), where);
        }
      }
    }
  });

// A date is put right in three boxes at once, and its boxes are only trimmed.
for (const type of fieldTypes)
  test(`${type}: tidy entries stay tidy and have the answers of what was typed`, () => {
    const random = randomFrom(type.length * 104_729);
    let answered = 0;
    for (let count = 0; count < 2000; count++) {
      const field = fieldOf(type);
      const typed = entriesOf(field, () => oddString(random));
      const tidy = Object.fromEntries(
        Object.entries(typed).map(([name, values]) => [
          name,
          values.map((value) => tidyEntry(type === 'address' && name.endsWith('postcode') ? 'postcode' : type, value)),
        ]),
      );
      for (const [name, [value = '']] of Object.entries(tidy))
        assert.equal(tidyEntry(name.endsWith('postcode') ? 'postcode' : type, value), value, JSON.stringify(typed));
      const [first, second] = [typed, tidy].map((each) =>
        checkField(field, each, { language: 'en', today: '2026-11-26' }),
      );
      assert.deepEqual(second, first, JSON.stringify(typed));
      if (first?.answer !== undefined) answered++;
    }
    // Of what is put together by chance, some fits most kinds of question.
    if (['text', 'textarea', 'number', 'money', 'radios', 'checkboxes', 'postcode', 'phone', 'email'].includes(type))
      assert.ok(answered > 0, `${answered} answers`);
  });

test('long and spiteful entries are answered in no time', () => {
  const long = 100_000;
  const spiteful = [' ', '-', '.', ',', '<', '@', 'a.', '0', '1,', '(0)', 'O', '\u200b', 'a@', '\n', '\ufdfa'].map(
    (piece) => `x${piece.repeat(long)}x`,
  );
  const started = performance.now();
  for (const type of fieldTypes)
    for (const typed of [...spiteful, ...spiteful.map((each) => each.slice(1))])
      checkField(
        fieldOf(type),
        entriesOf(fieldOf(type), () => typed),
        { language: 'en', today: '2026-11-26' },
      );
  // Half a thousand checks of 100,000 characters: seconds at most, where one bad expression would take hours.
  assert.ok(performance.now() - started < 60_000);
});

test('entries that are not lists of text count as nothing', () => {
  for (const odd of [null, undefined, 'text', 7, {}, [null], [7], [['x']], [{}]])
    for (const type of fieldTypes) {
      const field = fieldOf(type);
      const entries = Object.fromEntries(controlNames(field).map((name) => [name, odd])) as unknown as Entries;
      assert.deepEqual(
        checkField(field, entries, { language: 'en', today: '2026-11-26' }),
        checkField(field, {}, { language: 'en', today: '2026-11-26' }),
      );
    }
});
