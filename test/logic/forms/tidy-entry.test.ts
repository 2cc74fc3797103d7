import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldTypes } from '../../../src/logic/forms/field-types.ts';
import type { FieldType } from '../../../src/logic/forms/form.ts';
import { tidyEntry } from '../../../src/logic/forms/tidy-entry.ts';
import { validationCases } from './validation-cases.data.ts';

const rows: readonly [type: FieldType, typed: string, tidy: string][] = [
  ['text', '  Ann \u00a0Jones\u200b', 'Ann Jones'],
  ['textarea', ' one\r\n\r\n  two ', 'one\n\n  two'],
  ['postcode', 'cb12ab', 'CB1 2AB'],
  ['postcode', ' CB1 ', 'CB1'],
  ['postcode', 'N1 OAA', 'N1 0AA'],
  ['postcode', '0X1 2JD', 'OX1 2JD'],
  ['postcode', 'S01 4AA', 'SO1 4AA'],
  ['postcode', 'bfpo12', 'BFPO 12'],
  // One O may be mended in two ways here, so it stays: G1R 0AA and GIR 0AA.
  ['postcode', 'GIR OAA', 'GIR OAA'],
  ['phone', '+44 (0)20 7946 0001', '020 7946 0001'],
  ['phone', '44 7700 900123', '07700 900 123'],
  ['phone', 'tel:+447700900123', '07700 900 123'],
  ['phone', '0800 123 456', '0800 123 456'],
  ['phone', '+33 (0)1 23 45 67 89', '+33 1 23 45 67 89'],
  ['phone', '+1 (202) 555-0123', '+1 202 555 0123'],
  ['phone', '+44 1632 96000', '+44 1632 96000'],
  ['phone', ' ring me ', 'ring me'],
  ['number', '1,200 bags', '1200'],
  ['number', '-0', '0'],
  ['number', '2 million', '2 million'],
  ['number', '75 %', '75'],
  ['money', '£1,200', '1200.00'],
  ['money', 'GBP 5', '5.00'],
  ['money', '12.', '12.00'],
  ['money', '£50p', '£50p'],
  ['money', '5 50', '5 50'],
  ['money', '.', '.'],
  ['email', '<name@example.com>', 'name@example.com'],
  ['email', ' name ', 'name'],
  ['national-insurance', 'ab 123456 c', 'AB 12 34 56 C'],
  ['national-insurance', ' qq123456c', 'qq123456c'],
  ...[
    'BG',
    'GB',
    'KN',
    'NK',
    'NT',
    'TN',
    'ZZ',
    'DA',
    'FA',
    'IA',
    'UA',
    'VA',
    'AD',
    'AF',
    'AI',
    'AO',
    'AQ',
    'AU',
    'AV',
  ].map((never): (typeof rows)[number] => ['national-insurance', `${never}123456a`, `${never}123456a`]),
  ['national-insurance', 'oa123456d', 'OA 12 34 56 D'],
  ['reference', ' ab–12   c. ', 'AB-12 C'],
  ['reference', 'ab1…', 'AB1'],
  ['reference', '...', ''],
  ['radios', ' left as it is ', ' left as it is '],
  ['file', '{"id":"a1"} ', '{"id":"a1"} '],
  ['date', ' 27 ', '27'],
];
for (const [type, typed, tidy] of rows)
  test(`tidy ${type}: ${JSON.stringify(typed)}`, () => assert.equal(tidyEntry(type, typed), tidy));

test('what is tidy stays as it is', () => {
  const entries = [
    ...rows.map(([, typed]) => typed),
    ...validationCases.flatMap(({ typed }) => Object.values(typed).flat()),
  ];
  for (const type of fieldTypes)
    for (const entry of entries) {
      const tidy = tidyEntry(type, entry);
      assert.equal(tidyEntry(type, tidy), tidy, `${type}: ${JSON.stringify(entry)}`);
    }
});
