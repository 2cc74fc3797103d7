import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkProfile } from '../../../src/logic/profile/check-profile.ts';
import { parseProfile } from '../../../src/logic/profile/parse-profile.ts';

const defaults = {
  name: 'Mereham',
  kind: 'other',
  timeZone: 'Europe/London',
  bankHolidays: { division: 'england-and-wales' },
  languages: ['en'],
  mode: 'normal',
  services: [],
  standards: [],
  places: [],
  channels: [],
  payments: [],
  bodies: [],
  owners: [],
  endpoints: {},
};

/** What it says, what a council wrote, what differs from the defaults, where the problems stand. */
const rows: readonly (readonly [string, object, object, readonly string[]])[] = [
  ['a name is enough', {}, {}, []],
  ['a wrong mode is normal', { mode: 'panic' }, {}, ['mode']],
  ['a time zone that nobody knows is London', { timeZone: 'Mereham' }, {}, ['timeZone']],
  ['a wrong division is England and Wales', { bankHolidays: { division: 'Wales' } }, {}, ['bankHolidays.division']],
  [
    'a right division stays',
    { bankHolidays: { division: 'scotland' } },
    { bankHolidays: { division: 'scotland' } },
    [],
  ],
  ['a language that we do not speak is left out', { languages: ['cy', 'fr'] }, { languages: ['cy'] }, ['languages[1]']],
  ['only foreign languages become English', { languages: ['fr'] }, {}, ['languages[0]']],
  ['services that are no list are none', { services: 'bins' }, {}, ['services']],
  [
    'a bad service does not take the good one along',
    { services: [{ id: 'noise', name: 'Noise' }, { id: 'bins' }] },
    { services: [{ id: 'noise', name: 'Noise' }] },
    ['services[1].name'],
  ],
  [
    'opening hours are brought into one form',
    {
      places: [
        {
          id: 'a',
          name: 'A',
          openingHoursSpecification: [{ dayOfWeek: 'https://schema.org/Monday', opens: '9:00', closes: '17:00:00' }],
        },
      ],
    },
    {
      places: [
        { id: 'a', name: 'A', openingHoursSpecification: [{ dayOfWeek: ['Monday'], opens: '09:00', closes: '17:00' }] },
      ],
    },
    [],
  ],
  [
    'a rule with an unreadable date would hold for ever, so it is left out',
    {
      places: [
        {
          id: 'a',
          name: 'A',
          openingHoursSpecification: [
            { opens: '09:00', closes: '17:00' },
            { opens: '00:00', closes: '00:00', validFrom: '25 December' },
          ],
        },
      ],
    },
    { places: [{ id: 'a', name: 'A', openingHoursSpecification: [{ opens: '09:00', closes: '17:00' }] }] },
    ['places[0].openingHoursSpecification[1].validFrom'],
  ],
  [
    'a place whose hours are all unreadable is left out: we do not say that it is closed',
    {
      places: [
        { id: 'a', name: 'A', openingHoursSpecification: [{ dayOfWeek: 'Monday', opens: '9am', closes: '5pm' }] },
      ],
    },
    {},
    ['places[0].openingHoursSpecification[0].opens', 'places[0].openingHoursSpecification[0].closes'],
  ],
  [
    'an endpoint that runs script is left out',
    { endpoints: { status: 'javascript:1', pages: '/clearway' } },
    { endpoints: { pages: '/clearway' } },
    ['endpoints.status'],
  ],
];

for (const [says, written, differs, paths] of rows)
  test(says, () => {
    const parsed = parseProfile({ name: 'Mereham', ...written });
    assert.deepEqual(parsed.ok && parsed.value, { ...defaults, ...differs });
    assert.deepEqual(
      parsed.problems.map(({ path }) => path),
      paths,
    );
  });

const circle: Record<string, unknown> = { name: 'Mereham' };
Object.assign(circle, { places: [circle], services: circle, emergency: circle, endpoints: circle });

const endless: unknown[] = [];
endless.push(endless);

let deep: unknown = 'bottom';
for (let level = 0; level < 20_000; level++) deep = { name: deep, places: [deep] };

/** What it says, what came in, whether a profile comes out. */
const hostile: readonly (readonly [string, unknown, boolean])[] = [
  ['nothing', undefined, false],
  ['null', null, false],
  ['a string', 'Mereham', false],
  ['a number', 57, false],
  ['a list', [{ name: 'Mereham' }], false],
  ['a function', () => 'Mereham', false],
  ['a symbol', Symbol('Mereham'), false],
  ['no name', { services: [] }, false],
  ['an empty name', { name: '  ' }, false],
  ['a name in no language', { name: {} }, false],
  ['a big number', { name: 'Mereham', services: [1n, Symbol('a'), () => 1, NaN] }, true],
  ['a circle', circle, true],
  ['a list in itself', { name: 'Mereham', places: endless, services: endless }, true],
  ['deep nesting', { name: 'Mereham', places: [deep], emergency: deep }, true],
  [
    '5,000 wrong places',
    { name: 'Mereham', places: Array.from({ length: 5_000 }, (_, index) => ({ id: index, opening: {} })) },
    true,
  ],
  [
    '5,000 wrong references',
    {
      name: 'Mereham',
      services: Array.from({ length: 5_000 }, (_, index) => ({ id: `s-${index}`, name: 'S', body: `b-${index}` })),
      bodies: Array.from({ length: 500 }, (_, index) => ({ id: `body-${index}` })),
    },
    true,
  ],
  [
    'a million letters',
    { name: 'Mereham', services: [{ id: 'a'.repeat(1_000_000), name: 'x', href: 'a'.repeat(1_000_000) + ':' }] },
    true,
  ],
  [
    '50,000 unknown fields',
    {
      name: 'Mereham',
      places: [Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`field${index}`, 1]))],
    },
    true,
  ],
];

for (const [says, written, isProfile] of hostile)
  test(`${says} neither throws nor hangs`, () => {
    const start = performance.now();
    const parsed = parseProfile(written);
    const found = checkProfile(written);
    assert.equal(parsed.ok, isProfile);
    assert.ok(isProfile || found.length > 0);
    assert.ok(found.length <= 101);
    assert.ok(performance.now() - start < 3_000);
  });

test('a key "__proto__" changes nothing', () => {
  const written: unknown = JSON.parse(
    '{"name":"Mereham","__proto__":{"mode":"emergency"},"endpoints":{"__proto__":{"status":"/x"}}}',
  );
  const parsed = parseProfile(written);
  assert.deepEqual(parsed.ok && parsed.value, defaults);
  assert.equal(parsed.ok && parsed.value.endpoints.status, undefined);
  assert.equal(({} as Record<string, unknown>).mode, undefined);
});
