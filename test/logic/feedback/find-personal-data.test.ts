import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import {
  findPersonalData,
  withoutPersonalData,
  type PersonalKind,
} from '../../../src/logic/feedback/find-personal-data.ts';

type Row = readonly [text: string, ...found: (readonly [kind: PersonalKind, text: string])[]];

// What people write, and what is found in it. A row with nothing after its text is a near miss: nothing in it may be found.
const rows: readonly Row[] = [
  // Email addresses
  ['Write to ana.silva@example.com please', ['email', 'ana.silva@example.com']],
  ['My email is Ana_Silva+bins@mail.example.co.uk.', ['email', 'Ana_Silva+bins@mail.example.co.uk']],
  ['(siân.jones@enghraifft.cymru)', ['email', 'siân.jones@enghraifft.cymru']],
  ['ana07700900123@example.com', ['email', 'ana07700900123@example.com']],
  ['Follow us @mereham'],
  ['Meet at 3 @ the library'],
  ['The form says name@ and then stops'],

  // Postcodes
  ['I live at CB1 2AB', ['postcode', 'CB1 2AB']],
  ['i live at cb12ab', ['postcode', 'cb12ab']],
  ['Bins at CB1-2AB were missed', ['postcode', 'CB1-2AB']],
  ['Bins at MH1  4ZE were missed', ['postcode', 'MH1  4ZE']],
  ['Near EC1A 1BB and W1A 0AX', ['postcode', 'EC1A 1BB'], ['postcode', 'W1A 0AX']],
  ['Postcode M1 1AE.', ['postcode', 'M1 1AE']],
  ['Cod post CF10 4UW', ['postcode', 'CF10 4UW']],
  ['GIR 0AA', ['postcode', 'GIR 0AA']],
  ['SA1 1ST is my postcode', ['postcode', 'SA1 1ST']],
  ['Nobody cleans the streets in CB1'],
  ['The A40 at 5pm is full'],
  ['20 bins on 14 May, A40'],
  ['Room B2 3rd floor'],
  ['The E10 5th form is missing'],
  ['Bus N1 2nd stop'],
  ['I sent form MB11 in 2026'],
  ['Size A4 3cm margins'],
  ['Zone Q1 2AB'],
  ['Part CB1 2CM'],

  // Phone numbers
  ['Ring me on 07700 900123', ['phone', '07700 900123']],
  ['07700900123', ['phone', '07700900123']],
  ['0 7700 900123 is my number', ['phone', '0 7700 900123']],
  ['+44 7700 900123', ['phone', '+44 7700 900123']],
  ['+44 (0)7700 900 123', ['phone', '+44 (0)7700 900 123']],
  ['0044 7700 900123', ['phone', '0044 7700 900123']],
  ['447700900123', ['phone', '447700900123']],
  ['(01632) 960 100', ['phone', '(01632) 960 100']],
  ['01632-960-100', ['phone', '01632-960-100']],
  ['020 7946 0018', ['phone', '020 7946 0018']],
  ['029 2018 0123 (Caerdydd)', ['phone', '029 2018 0123']],
  ['01204 62345 has ten digits', ['phone', '01204 62345']],
  ['2 bins, 07700 900123', ['phone', '07700 900123']],
  ['ffôn: 07700.900.123', ['phone', '07700.900.123']],
  ['+353 87 123 4567', ['phone', '+353 87 123 4567']],
  ['07700\u200b900123', ['phone', '07700\u200b900123']],
  ['I rang 0345 600 0723 and nobody came'],
  ['The helpline 0800 111 222 is closed'],
  ['Call 101 or 999'],
  ['From 01/11/2026 to 05/11/2026'],
  ['01 11 2026 10 30'],
  ['2026-11-24 10:07:30'],
  ['£1,234,567 was spent'],
  ['UPRN 100023336956'],

  // National Insurance numbers
  ['QQ 12 34 56 C', ['national-insurance', 'QQ 12 34 56 C']],
  ['my NI is ab123456c', ['national-insurance', 'ab123456c']],
  ['AB-12-34-56-D', ['national-insurance', 'AB-12-34-56-D']],
  ['AB 12 34 56', ['national-insurance', 'AB 12 34 56']],
  ['Parking fine PC123457'],
  ['Planning case GB 12 34 56 A'],
  ['ZZ123456A'],
  ['AB123456E'],
  ['AB12345C'],
  ['DA123456A'],

  // NHS numbers: the last digit checks the other nine
  ['485 777 3457', ['nhs', '485 777 3457']],
  ['NHS number 4857773457', ['nhs', '4857773457']],
  ['rhif GIG 943-476-5919', ['nhs', '943-476-5919']],
  ['NHS reference number: 4857773457', ['nhs', '4857773457']],
  ['485 777 3456'],
  ['Job 4857773457 is not done'],
  ['reference number: 4857773457'],
  ['Fy nghyfeirnod yw 4857773457'],
  ['1111111111'],
  ['48577 73457'],

  // Bank cards: Luhn's sum
  ['4111 1111 1111 1111', ['card', '4111 1111 1111 1111']],
  ['5555-5555-5555-4444 is declined', ['card', '5555-5555-5555-4444']],
  ['3782 822463 10005', ['card', '3782 822463 10005']],
  ['card 4111111111111111 exp 11/27', ['card', '4111111111111111']],
  ['I paid 2 x 4111 1111 1111 1111', ['card', '4111 1111 1111 1111']],
  ['Paid 12 4111 1111 1111 1111', ['card', '4111 1111 1111 1111']],
  ['4111 1111 1111 1112'],
  ['Payment reference 1234567812345678'],
  ['ISBN 978-0-306-40615-7'],

  // References of ours, and what only looks like something
  ['My reference is 7K4P-9QX3'],
  ['2346-7896'],
  ['Account 12345678, sort code 20-00-00'],
  ['Council Tax account 501234567'],
  ['Open 9am to 1pm, 7 days'],
  ['The page says 404'],
  [''],

  // Many at once, in their order
  [
    'Ana, CB1 2AB, 07700 900123 or ana@example.com',
    ['postcode', 'CB1 2AB'],
    ['phone', '07700 900123'],
    ['email', 'ana@example.com'],
  ],
];

for (const [text, ...found] of rows)
  test(`${found.length > 0 ? `finds ${found.map(([kind]) => kind).join(' and ')} in` : 'finds nothing in'} "${text}"`, () => {
    deepEqual(
      findPersonalData(text).map((part) => [part.kind, part.text]),
      found,
    );
    for (const { from, to, text: part } of findPersonalData(text)) equal(text.slice(from, to), part);
  });

test('the table is long enough to be worth its name', () => {
  const hits = rows.filter(([, ...found]) => found.length > 0).length;
  deepEqual([hits >= 30, rows.length - hits >= 30], [true, true]);
});

const ownFormats: readonly (readonly [text: string, formats: readonly string[], found: readonly PersonalKind[]])[] = [
  ['About 4857773457', [], ['nhs']],
  ['About 4857773457', ['0000000000'], []],
  ['About MH12345', [], []],
  ['About AB123456C', ['AA000000A'], []],
  ['About CB1 2AB', ['AA000000A'], ['postcode']],
  ['About JOB/07700900123', [], ['phone']],
  ['About JOB/07700900123', ['JOB/00000000000'], []],
];
for (const [text, formats, found] of ownFormats)
  test(`with the council's formats ${JSON.stringify(formats)}, "${text}" holds ${found.join() || 'nothing'}`, () =>
    deepEqual(
      findPersonalData(text, formats).map(({ kind }) => kind),
      found,
    ));

test('takes out what it finds, and keeps the sense', () => {
  equal(
    withoutPersonalData('Ring 07700 900123 or write to ana@example.com, CB1 2AB.'),
    'Ring [phone number] or write to [email address], [postcode].',
  );
  equal(withoutPersonalData('The date is wrong.'), 'The date is wrong.');
});

for (const [text] of rows)
  test(`nothing is left to find once it was taken out of "${text}"`, () =>
    deepEqual(findPersonalData(withoutPersonalData(text)), []));

test('a text that was made to be slow to read is read at once', () => {
  const start = performance.now();
  for (const text of ['a', '1', '1 ', 'a@', '@', 'a.', '(', 'AB1 ', '0'].map((part) => part.repeat(1200)))
    findPersonalData(text);
  equal(performance.now() - start < 1000, true);
});
