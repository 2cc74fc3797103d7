import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openProfile } from '../../../src/logic/profile/open-profile.ts';
import council from '../../../stories/sample-council/council.json' with { type: 'json' };

/** As JSON would have it: a field that is undefined is not there. */
const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

const defaults = {
  name: 'Mereham',
  timeZone: 'Europe/London',
  bankHolidays: { division: 'england-and-wales' },
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

const hours = { openingHoursSpecification: [], specialOpeningHoursSpecification: [] };
const hall = { id: 'hall', name: 'Hall' };
const monday = { dayOfWeek: ['Monday'], opens: '09:00', closes: '17:00' };
/** A profile with one place, as it is opened. */
const opened = (place: object) => ({ places: [{ ...hall, ...hours, sessions: [], ...place }] });

/** What it says, what a council wrote, what differs from the defaults. */
const rows: readonly (readonly [string, object, object])[] = [
  ['a name is enough', {}, {}],
  [
    'empty boxes say nothing',
    { places: '', services: null, endpoints: '', bankHolidays: null, mode: '', timeZone: '' },
    {},
  ],
  ['a time zone that nobody knows is London', { timeZone: 'Europe/Londn' }, {}],
  ['a time zone that is no words is London', { timeZone: ['Europe/Paris'] }, {}],
  ['a right time zone stays', { timeZone: 'Europe/Paris' }, { timeZone: 'Europe/Paris' }],
  ['a wrong division is England and Wales', { bankHolidays: { division: 'Wales' } }, {}],
  ['a division in a list is England and Wales', { bankHolidays: { division: ['scotland'] } }, {}],
  ['a division called constructor is England and Wales', { bankHolidays: { division: 'constructor' } }, {}],
  [
    'a right division and an address stay',
    { bankHolidays: { division: 'scotland', url: '/days.json' } },
    { bankHolidays: { division: 'scotland', url: '/days.json' } },
  ],
  ['an empty address is none', { bankHolidays: { url: ' ' } }, {}],
  ['a wrong mode is normal', { mode: 'panic' }, {}],
  ['emergency is emergency', { mode: 'emergency' }, { mode: 'emergency' }],
  ['an emergency without words is left out', { emergency: { body: 'Floods' } }, {}],
  ['an emergency with words stays', { emergency: { title: 'Floods' } }, { emergency: { title: 'Floods' } }],
  ['a list that is a record is none', { services: { id: 'noise' } }, {}],
  [
    'records without an id are left out, and so is what is none',
    { services: [{ id: 'noise', name: 'Noise' }, { name: 'Bins' }, { id: '' }, { id: 7 }, null, 'bins', [hall]] },
    { services: [{ id: 'noise', name: 'Noise' }] },
  ],
  ['endpoints that are a list are none', { endpoints: ['/status.json'] }, {}],
  ['a place has its lists', { places: [hall] }, opened({})],
  [
    'opening hours are brought into one form',
    { places: [{ ...hall, openingHoursSpecification: [{ dayOfWeek: 'Monday', opens: '9:00', closes: '17:00:00' }] }] },
    opened({ openingHoursSpecification: [monday] }),
  ],
  [
    'a rule that cannot be read takes all hours of its place along, and only those',
    {
      places: [
        {
          ...hall,
          openingHoursSpecification: [monday],
          specialOpeningHoursSpecification: [{ opens: '9am', closes: 'noon' }, { validFrom: '2026-12-25' }],
          sessions: [{ id: 'desk', openingHoursSpecification: [monday] }],
        },
      ],
    },
    {
      places: [
        {
          ...hall,
          ...hours,
          sessions: [{ id: 'desk', ...hours, openingHoursSpecification: [monday] }],
        },
      ],
    },
  ],
  ['sessions that are no list are none', { places: [{ ...hall, sessions: 'desk' }] }, opened({})],
  [
    'a closure with dates',
    { places: [{ ...hall, closed: { from: '2026-09-01', until: '2027-02-28' } }] },
    opened({ closed: { from: '2026-09-01', until: '2027-02-28' } }),
  ],
  [
    'a closure without a readable end goes on',
    { places: [{ ...hall, closed: { from: '2026-09-01', until: '28 February', note: 'Roof' } }] },
    opened({ closed: { from: '2026-09-01', note: 'Roof' } }),
  ],
  [
    'a closure without a readable beginning has begun',
    { places: [{ ...hall, closed: { from: '1/9/2026' } }] },
    opened({ closed: {} }),
  ],
  [
    '"closed": true is a closure of which nobody knows the end',
    { places: [{ ...hall, closed: true }] },
    opened({ closed: {} }),
  ],
  ['so is a closure in words', { places: [{ ...hall, closed: 'until March' }] }, opened({ closed: {} })],
  ['"closed": false is none', { places: [{ ...hall, closed: false }] }, opened({})],
  ['an empty box is none', { places: [{ ...hall, closed: '', temporary: null }] }, opened({})],
  [
    'a stopgap without a readable end goes on',
    { places: [{ ...hall, temporary: { from: '2026-10-06', until: '2026-02-30', note: 'Stopgap' } }] },
    opened({ temporary: { from: '2026-10-06', note: 'Stopgap' } }),
  ],
  [
    'first and last days that cannot be read are left out of every record',
    {
      payments: [{ id: 'cash', from: '', until: '31/12/2026' }],
      places: [{ ...hall, until: null, sessions: [{ id: 'desk', from: 7, until: '2026-12-31' }] }],
    },
    {
      payments: [{ id: 'cash' }],
      ...opened({ sessions: [{ id: 'desk', ...hours, until: '2026-12-31' }] }),
    },
  ],
];

for (const [says, written, differs] of rows)
  test(says, () =>
    assert.deepEqual(plain(openProfile({ name: 'Mereham', ...written })), {
      ...(plain({ name: 'Mereham', ...written, emergency: undefined }) as object),
      ...defaults,
      ...differs,
    }),
  );

test('the sample council is opened with all that it has', () => {
  const profile = openProfile(council);
  const lists = ['services', 'standards', 'places', 'channels', 'payments', 'bodies', 'owners'] as const;
  for (const list of lists) assert.equal(profile?.[list].length, council[list].length, list);
  assert.deepEqual(plain(profile?.emergency), council.emergency);
  assert.deepEqual(plain(profile?.endpoints), council.endpoints);
  for (const [index, place] of council.places.entries())
    assert.deepEqual(plain(profile?.places[index]), { sessions: [], ...place }, place.id);
});

const circle: Record<string, unknown> = { name: 'Mereham' };
Object.assign(circle, {
  id: 'round',
  places: [circle],
  sessions: [circle],
  services: circle,
  emergency: circle,
  closed: circle,
});

const endless: unknown[] = [];
endless.push(endless);

let deep: unknown = 'bottom';
for (let level = 0; level < 20_000; level++) deep = { id: 'deep', name: deep, places: [deep], sessions: [deep] };
let deepList: unknown = [];
for (let level = 0; level < 20_000; level++) deepList = [deepList];

const noString = { toString: 7, valueOf: 7 };
const strange: readonly unknown[] = [
  undefined,
  null,
  7,
  true,
  '',
  'Mereham',
  [],
  {},
  endless,
  deep,
  deepList,
  noString,
  () => 1,
  Symbol('a'),
  1n,
];

/** What it says, what came in, how many places come out; undefined for no profile. */
const hostile: readonly (readonly [string, unknown, number | undefined])[] = [
  ['nothing', undefined, undefined],
  ['null', null, undefined],
  ['a string', 'Mereham', undefined],
  ['a number', 57, undefined],
  ['a list', [{ name: 'Mereham' }], undefined],
  ['a function', () => 'Mereham', undefined],
  ['no name', { places: [] }, undefined],
  ['an empty name', { name: '  ' }, undefined],
  ['a name in no language', { name: { fr: 'Mereham' } }, undefined],
  ['a name that is a list', { name: ['Mereham'] }, undefined],
  ['a circle', circle, 1],
  ['a list in itself', { name: 'Mereham', places: endless, services: endless }, 0],
  [
    'deep nesting',
    { name: 'Mereham', places: [deep, deepList], emergency: deep, bankHolidays: deep, endpoints: deep },
    1,
  ],
  [
    '5,000 places',
    {
      name: 'Mereham',
      places: Array.from({ length: 5_000 }, (_, index) => ({
        id: `p-${index}`,
        openingHoursSpecification: [monday, monday],
      })),
    },
    5_000,
  ],
  [
    '5,000 wrong places',
    {
      name: 'Mereham',
      places: Array.from({ length: 5_000 }, (_, index) => ({ id: index, openingHoursSpecification: 'x' })),
    },
    0,
  ],
];

for (const [says, written, places] of hostile)
  test(`${says} neither throws nor hangs`, () => {
    const start = performance.now();
    assert.equal(openProfile(written)?.places.length, places);
    assert.ok(performance.now() - start < 2_000);
  });

test('the wrong thing in any field throws nothing', () => {
  const fields = [...Object.keys(council), 'from', 'id'];
  const ofPlace = [
    'id',
    'openingHoursSpecification',
    'specialOpeningHoursSpecification',
    'sessions',
    'closed',
    'temporary',
    'from',
    'until',
  ];
  const ofRule = ['dayOfWeek', 'opens', 'closes', 'validFrom', 'validThrough', 'lastEntry', 'byAppointment', 'name'];
  for (const value of strange) {
    for (const field of fields) openProfile({ name: 'Mereham', [field]: value });
    for (const field of ['division', 'url']) openProfile({ name: 'Mereham', bankHolidays: { [field]: value } });
    for (const field of ofPlace) assert.ok(openProfile({ name: 'Mereham', places: [{ ...hall, [field]: value }] }));
    for (const field of ofRule)
      assert.ok(
        openProfile({
          name: 'Mereham',
          places: [{ ...hall, openingHoursSpecification: [{ ...monday, [field]: value }] }],
        }),
      );
  }
});

test('a key "__proto__" changes nothing', () => {
  const written: unknown = JSON.parse(
    '{"name":"Mereham","__proto__":{"mode":"emergency"},"endpoints":{"__proto__":{"status":"/x"}},"bankHolidays":{"division":"__proto__"},"places":[{"id":"__proto__","__proto__":{"closed":{}}}]}',
  );
  const profile = openProfile(written);
  assert.deepEqual([profile?.mode, profile?.bankHolidays.division], ['normal', 'england-and-wales']);
  assert.equal(profile?.endpoints.status, undefined);
  assert.equal(profile?.places[0]?.closed, undefined);
  assert.equal(({} as Record<string, unknown>).mode, undefined);
});
