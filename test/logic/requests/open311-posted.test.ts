import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { openForm } from '../../../src/logic/forms/open-form.ts';
import type { Entries, FormDefinition } from '../../../src/logic/forms/form.ts';
import { faultSentences, readPostedRequest, type Pairs } from '../../../src/logic/requests/open311/posted-request.ts';

const form = (id: string): FormDefinition =>
  openForm(
    JSON.parse(readFileSync(join(import.meta.dirname, `../../../stories/sample-council/forms/${id}.json`), 'utf8')),
  ) as FormDefinition;
const read = (id: string, posted: Pairs) => readPostedRequest(form(id), posted, 'Europe/London');
const place: Pairs = [['address_string', '4 Mill Lane, Mereham, MH1 2AB']];
const address = {
  'address-line-1': ['4 Mill Lane'],
  'address-line-2': [''],
  'address-town': ['Mereham'],
  'address-postcode': ['MH1 2AB'],
};

// What is posted to a form, what stands in its controls then, and what is kept beside them.
const cases: readonly (readonly [string, string, Pairs, Entries, Readonly<Record<string, string>>])[] = [
  ['one of a list', 'missed-bin', [['attribute[bin]', 'blue']], { bin: ['blue'] }, {}],
  [
    'several of a list',
    'bulky-waste',
    [
      ['attribute[things][]', 'sofa'],
      ['attribute[things][]', 'bed'],
    ],
    { things: ['sofa', 'bed'] },
    {},
  ],
  [
    'several of a list, with numbers',
    'bulky-waste',
    [
      ['attribute[things][0]', 'sofa'],
      ['attribute[things][1]', 'bed'],
    ],
    { things: ['sofa', 'bed'] },
    {},
  ],
  [
    'a day',
    'missed-bin',
    [['attribute[missed-on]', '2026-11-23']],
    { 'missed-on-day': ['23'], 'missed-on-month': ['11'], 'missed-on-year': ['2026'] },
    {},
  ],
  [
    'a time, which is the next day on the council’s wall',
    'missed-bin',
    [['attribute[missed-on]', '2026-06-30T23:30:00Z']],
    { 'missed-on-day': ['01'], 'missed-on-month': ['07'], 'missed-on-year': ['2026'] },
    {},
  ],
  [
    'a day as people write it',
    'missed-bin',
    [['attribute[missed-on]', '23 November 2026']],
    { 'missed-on-day': ['23 November 2026'], 'missed-on-month': [''], 'missed-on-year': [''] },
    {},
  ],
  [
    'a part of a day by the name of its box',
    'missed-bin',
    [['attribute[missed-on-day]', '23']],
    { 'missed-on-day': ['23'] },
    {},
  ],
  ['an address', 'missed-bin', place, address, { address_string: '4 Mill Lane, Mereham, MH1 2AB' }],
  ['an address as an attribute', 'missed-bin', [['attribute[address]', '4 Mill Lane, Mereham, MH1 2AB']], address, {}],
  [
    'an attribute before a parameter',
    'missed-bin',
    [...place, ['attribute[address]', '9 Old Road, Fenside, MH1 2AB']],
    { ...address, 'address-line-1': ['9 Old Road'], 'address-town': ['Fenside'] },
    { address_string: '4 Mill Lane, Mereham, MH1 2AB' },
  ],
  [
    'an address and its zipcode',
    'missed-bin',
    [
      ['address_string', '4 Mill Lane, Mereham'],
      ['zipcode', 'mh12ab'],
    ],
    address,
    { address_string: '4 Mill Lane, Mereham', zipcode: 'mh12ab' },
  ],
  [
    'where something is, in words',
    'pothole',
    [['address_string', 'Outside the library']],
    { where: ['Outside the library'] },
    { address_string: 'Outside the library' },
  ],
  [
    'a name in one box',
    'missed-bin',
    [
      ['first_name', 'Ann'],
      ['last_name', 'Example'],
    ],
    { name: ['Ann Example'] },
    { first_name: 'Ann', last_name: 'Example' },
  ],
  [
    'an email address that is asked for',
    'missed-bin',
    [
      ['attribute[reply-by]', 'email'],
      ['email', 'ann@example.org'],
    ],
    { 'reply-by': ['email'], email: ['ann@example.org'] },
    {},
  ],
  [
    'an email address that is not asked for',
    'missed-bin',
    [
      ['attribute[reply-by]', 'phone'],
      ['email', 'ann@example.org'],
      ['phone', '01632 960001'],
    ],
    { 'reply-by': ['phone'], phone: ['01632 960001'] },
    { email: 'ann@example.org' },
  ],
  ['a description', 'missed-bin', [['description', 'By the gate']], { 'anything-else': ['By the gate'] }, {}],
  [
    'a description beside an answer to the only long question',
    'missed-bin',
    [
      ['attribute[anything-else]', 'A dog'],
      ['description', 'By the gate'],
    ],
    { 'anything-else': ['A dog'] },
    { description: 'By the gate' },
  ],
  [
    'a description goes to the next empty long question',
    'complaint',
    [
      ['attribute[what-happened]', 'Nobody came'],
      ['description', 'Please come'],
    ],
    { 'what-happened': ['Nobody came'], 'put-right': ['Please come'] },
    {},
  ],
  [
    'a description does not go to a question that is not asked',
    'bulky-waste',
    [['description', 'A large sofa']],
    {},
    { description: 'A large sofa' },
  ],
  [
    'a place on the map, a picture, and an attribute that nobody knows',
    'missed-bin',
    [
      ['lat', '52.5'],
      ['long', '-1.9'],
      ['media_url', 'https://example.org/1.jpg'],
      ['attribute[easting]', '407000'],
    ],
    {},
    { lat: '52.5', long: '-1.9', media_url: 'https://example.org/1.jpg', 'attribute[easting]': '407000' },
  ],
  [
    'what names a device or an account is not kept',
    'missed-bin',
    [
      ['device_id', 'tt222111'],
      ['account_id', '123456'],
      ['api_key', 'secret'],
    ],
    {},
    {},
  ],
  [
    'empty is as good as missing',
    'missed-bin',
    [
      ['attribute[bin]', ''],
      ['email', ' '],
      ['lat', ''],
    ],
    {},
    {},
  ],
  [
    'a file that was sent ahead',
    'proof-of-address',
    [['attribute[proof]', 'abc123']],
    { proof: ['{"id":"abc123","name":"abc123"}'] },
    {},
  ],
  [
    'a file that comes another way',
    'proof-of-address',
    [['attribute[proof]', 'bring-in']],
    { 'proof-later': ['bring-in'] },
    {},
  ],
  [
    'names that every object has',
    'missed-bin',
    [
      ['attribute[__proto__]', 'x'],
      ['attribute[constructor]', 'y'],
    ],
    {},
    Object.fromEntries([
      ['attribute[__proto__]', 'x'],
      ['attribute[constructor]', 'y'],
    ]),
  ],
];

for (const [say, id, posted, entries, more] of cases)
  test(say, () => {
    const found = read(id, posted);
    assert.deepEqual(found.entries, entries);
    assert.deepEqual(found.more, more);
    assert.deepEqual(found.problems, []);
  });

const wrong: readonly (readonly [Pairs, RegExp])[] = [
  [[['lat', '52.5']], /^lat and long: Send both, or neither\.$/],
  [
    [
      ['lat', 'NaN'],
      ['long', '0'],
    ],
    /^lat and long: Send two numbers/,
  ],
  [
    [
      ['lat', '1e1'],
      ['long', '0'],
    ],
    /^lat and long: Send two numbers/,
  ],
  [
    [
      ['lat', '90.5'],
      ['long', '0'],
    ],
    /^lat and long: Send two numbers/,
  ],
  [[['media_url', 'javascript:alert(1)']], /^media_url: Send an address that begins with https:/],
  [[['media_url', 'file:///etc/passwd']], /^media_url: Send an address/],
  [
    [
      ['media_url', 'https://example.org/1.jpg'],
      ['media_url', 'nonsense'],
    ],
    /^media_url: Send an address/,
  ],
  [Array.from({ length: 11 }, () => ['media_url', 'https://example.org/1.jpg'] as const), /^media_url: Send up to 10/],
  [[['description', 'x'.repeat(4_001)]], /^description: Send up to 4,000 characters\.$/],
  [[['address_string', 'x'.repeat(2_001)]], /^address_string: Send up to 2,000 characters\.$/],
  [Array.from({ length: 51 }, (_, at) => [`attribute[a${at}]`, 'x'] as const), /^attribute: Send up to 50 attributes/],
];

for (const [posted, problem] of wrong)
  test(`${posted[0]?.[0]} "${posted[0]?.[1].slice(0, 20)}" is refused`, () => {
    const { problems } = read('missed-bin', posted);
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', problem);
  });

test('mistakes name what is to be sent, and what may be sent', () =>
  assert.deepEqual(
    faultSentences(form('missed-bin'), [
      { field: 'bin', controls: ['bin'], message: 'Choose the bin that we missed' },
      { field: 'address', controls: ['address-town'], message: 'Enter the town' },
      { field: 'email', controls: ['email'], message: 'Enter an email address' },
      { field: 'name', controls: ['name'], message: 'Enter your name.' },
      { field: 'anything-else', controls: [], message: 'Too long' },
      { field: 'gone', controls: [], message: 'Gone' },
    ]),
    [
      'attribute[bin]: Choose the bin that we missed. Send one of: blue, brown, black.',
      'address_string: Enter the town.',
      'email: Enter an email address.',
      'first_name and last_name: Enter your name.',
      'attribute[anything-else] or description: Too long.',
      'attribute[gone]: Gone.',
    ],
  ));
