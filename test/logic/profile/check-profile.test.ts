import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkProfile } from '../../../src/logic/profile/check-profile.ts';
import { parseProfile } from '../../../src/logic/profile/parse-profile.ts';
import council from '../../../stories/sample-council/council.json' with { type: 'json' };
import mistakes from './twenty-mistakes.json' with { type: 'json' };

const days = '"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "PublicHolidays"';
const aLink = 'Write a link that starts with "/", "#", "https://", "tel:" or "mailto:", like "/bins".';

/** Where each of the twenty mistakes stands, and what we say about it. */
const expected: readonly (readonly [string, string])[] = [
  [
    'kind',
    'This says "distict". Write one of these: "district", "county", "unitary", "metropolitan", "london-borough", "parish", "other".',
  ],
  ['timeZone', 'This says "Europe/Londn". Write a time zone, like "Europe/London".'],
  ['services[0].lgsl', 'This says "524". Write a whole number from 1 up, without quotation marks, like 524.'],
  ['services[1].id', 'This says "missed-bin", and so does services[0].id. Write another id, like "missed-bin-2".'],
  [
    'services[2].name',
    'This says 57. Write words, like "Missed bins", or {"en": "Missed bins", "cy": "Biniau heb eu casglu"}. Until then we leave out "council-tax".',
  ],
  ['services[3].body', 'This says "countyy". There is no such id in bodies. Did you mean "county"?'],
  ['services[4].reviewBy', 'This says "31/01/2027". Write a day as year, month and day, like "2026-11-26".'],
  ['services[5].href', `This says "javascript:alert(1)". ${aLink}`],
  [
    'services[6].offline',
    'This is missing, and this service is online only. Write how to do it without the internet, like "Come to our office. We fill in the form with you."',
  ],
  [
    'standards[0].unit',
    'This says "working days". Write one of these: "working-days", "calendar-days", "hours". Until then we leave out "bins".',
  ],
  [
    'places[0].opening_hours',
    'We do not know "opening_hours". Write "openingHoursSpecification". Until then we leave out "broadway".',
  ],
  [
    'places[1].openingHoursSpecification[1].opens',
    'This says "9am". Write a time with the 24-hour clock, like "09:00". Until then we leave out places[1].openingHoursSpecification[1].',
  ],
  [
    'places[1].openingHoursSpecification[2].dayOfWeek[0]',
    `This says "Tue". Write one of these: ${days}. Until then we leave out places[1].openingHoursSpecification[2].`,
  ],
  [
    'places[1].openingHoursSpecification[3].closes',
    'This is missing. Write a time with the 24-hour clock, like "17:00".',
  ],
  [
    'places[1].closed.until',
    'This says "2027-02-28", but "from" says "2027-03-01", which is later. Write the same day or a later one, like "2027-03-01".',
  ],
  [
    'places[2].id',
    'This says "Civic Offices". Write an id in small letters, digits and hyphens, like "missed-bin". Until then we leave out "Civic Offices".',
  ],
  ['channels[0].number', 'This says "ring us". Write a phone number, like "01632 960 100".'],
  [
    'payments[0].bills',
    'This says "council-tax". Write a list in square brackets, like ["missed-bin"]. Until then we leave out "cash".',
  ],
  [
    'payments[0].places[0]',
    'This says "town-hall". There is no such id in places. Write one that is there, like "broadway", or add it.',
  ],
  ['bodies[0].href', `This is missing. ${aLink} Until then we leave out "county".`],
];

const found = checkProfile(mistakes);

test('twenty mistakes give twenty findings', () => assert.equal(found.length, 20));

for (const [path, message] of expected)
  test(`we find ${path}`, () =>
    assert.deepEqual(
      found.filter((each) => each.path === path),
      [{ path, message }],
    ));

test('with twenty mistakes there is still a profile', () => {
  const parsed = parseProfile(mistakes);
  assert.deepEqual(parsed.ok && parsed.value.services.map(({ id }) => id), [
    'missed-bin',
    'missed-bin',
    'potholes',
    'garden-waste',
    'noise',
    'blue-badge',
  ]);
  assert.deepEqual(parsed.ok && parsed.value.places.map(({ id }) => id), ['library']);
});

test('the sample council is clean', () => {
  assert.deepEqual(checkProfile(council), []);
  const parsed = parseProfile(council);
  assert.equal(parsed.ok, true);
  assert.deepEqual(parsed.problems, []);
});

test('a profile that has been parsed can be checked too', () => {
  const parsed = parseProfile(council);
  assert.deepEqual(checkProfile(parsed.ok && parsed.value), []);
});

const service = { id: 'bins', name: 'Bins' };
const hours = { id: 'a', name: 'A', openingHoursSpecification: [] };

/** What it says, what a council wrote, where the findings stand. */
const rows: readonly (readonly [string, object, readonly string[]])[] = [
  ['an emergency without words', { mode: 'emergency' }, ['emergency']],
  ['an emergency with words', { mode: 'emergency', emergency: { title: 'Floods' } }, []],
  [
    'an emergency that names no known place',
    { emergency: { title: 'Floods', places: ['hub'] } },
    ['emergency.places[0]'],
  ],
  ['an owner whom nobody knows', { services: [{ ...service, owner: 'me' }] }, ['services[0].owner']],
  ['a form and no other way', { services: [{ ...service, form: 'bins' }] }, ['services[0].offline']],
  ['a form and words about another way', { services: [{ ...service, form: 'bins', offline: 'Phone us.' }] }, []],
  [
    'email only',
    { services: [{ ...service, channels: ['mail'] }], channels: [{ id: 'mail', kind: 'email', name: 'Email' }] },
    ['services[0].offline'],
  ],
  [
    'a form and the post',
    {
      services: [{ ...service, form: 'bins', channels: ['post'] }],
      channels: [{ id: 'post', kind: 'post', name: 'Write' }],
    },
    [],
  ],
  ['two places with one id', { places: [hours, hours] }, ['places[1].id']],
  ['a place and a service with one id', { places: [hours], services: [{ ...service, id: 'a' }] }, []],
  [
    'sessions of two places with one id',
    { places: ['a', 'b'].map((id) => ({ ...hours, id, sessions: [{ ...hours, id: 's', ask: 'adviser' }] })) },
    [],
  ],
  [
    'two sessions of one place with one id',
    {
      places: [
        {
          ...hours,
          sessions: [
            { ...hours, ask: 'adviser' },
            { ...hours, ask: 'cash' },
          ],
        },
      ],
    },
    ['places[0].sessions[1].id'],
  ],
  [
    '"open" for "opens" is one slip',
    { places: [{ ...hours, openingHoursSpecification: [{ open: '09:00', closes: '17:00' }] }] },
    ['places[0].openingHoursSpecification[0].open'],
  ],
  [
    'a season back to front',
    { places: [{ ...hours, openingHoursSpecification: [{ validFrom: '2026-12-25', validThrough: '2026-12-24' }] }] },
    ['places[0].openingHoursSpecification[0].validThrough'],
  ],
];

for (const [says, written, paths] of rows)
  test(says, () =>
    assert.deepEqual(
      checkProfile({ name: 'Mereham', ...written }).map(({ path }) => path),
      paths,
    ),
  );
