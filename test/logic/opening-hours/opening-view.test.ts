import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bankHolidaysOf } from '../../../src/logic/calendar/shipped-bank-holidays.ts';
import type { OpeningItem } from '../../../src/logic/opening-hours/opening-item.ts';
import { openingView, type OpeningQuestion } from '../../../src/logic/opening-hours/opening-view.ts';
import { openProfile } from '../../../src/logic/profile/open-profile.ts';
import type { Place, Profile } from '../../../src/logic/profile/profile.ts';
import type { Language } from '../../../src/logic/words/language.ts';
import '../../../src/logic/words/welsh.ts';
import council from '../../../stories/sample-council/council.json' with { type: 'json' };

const normal = openProfile(council) as Profile;
const flooded: Profile = { ...normal, mode: 'emergency' };
/** The sample council, with a place that is told otherwise. */
const where = (id: string, place: Partial<Place>): Profile => ({
  ...normal,
  places: normal.places.map((each) => (each.id === id ? { ...each, ...place } : each)),
});
const withoutHours = where('broadway', { openingHoursSpecification: [], specialOpeningHoursSpecification: [] });

const view = (question: OpeningQuestion, when: string | number, profile = normal, language: Language = 'en') =>
  openingView(question, {
    profile,
    holidays: bankHolidaysOf('england-and-wales'),
    now: typeof when === 'number' ? when : Date.parse(when),
    language,
  });

/** A place as a resident reads it, one line for each thing that is said. */
const read = (item: OpeningItem): string[] => [
  [item.name, item.session].filter(Boolean).join(', '),
  [item.words.state, item.words.next, ...item.words.notes].join('. '),
  ...(item.instead ? [item.instead.lead, ...read(item.instead.item)] : []),
  ...(item.phone ? [`${item.phone.text} (${item.phone.href})`] : []),
];
const lines = (found: ReturnType<typeof view>): string[] | undefined =>
  found && [
    ...(found.lead === undefined ? [] : [found.lead]),
    ...found.items.flatMap(read),
    ...(found.phone ? [`${found.phone.text} (${found.phone.href})`] : []),
  ];

const stopgap = 'This is our cash office until a permanent one opens. We will say here when we know the date.';
const adviser = 'Adviser for benefits, debt and housing';
const thursday = '2026-11-26T09:30Z';

// [what it says, the question, the moment, the council, what is read]
const rows: readonly (readonly [string, OpeningQuestion, string, Profile, string[] | undefined])[] = [
  [
    'open',
    { place: 'broadway' },
    thursday,
    normal,
    ['The Broadway cash office', `Open now. Closes at 1pm. ${stopgap}`],
  ],
  [
    'closed until tomorrow',
    { place: 'broadway' },
    '2026-11-25T10:00Z',
    normal,
    ['The Broadway cash office', `Closed now. Opens tomorrow, Thursday, 9am to 1pm. ${stopgap}`],
  ],
  [
    'shut for a time, with the place to go to instead',
    { place: 'civic-offices' },
    thursday,
    normal,
    [
      'Civic Offices',
      'Closed until Monday 1 March. Opens then, 9am to 5pm. We are repairing the roof and putting in a lift.',
      'Go here instead:',
      'The Broadway cash office',
      `Open now. Closes at 1pm. ${stopgap}`,
    ],
  ],
  [
    'shut, and nobody knows until when: a person to ask',
    { place: 'civic-offices' },
    thursday,
    where('civic-offices', { closed: { from: '2026-09-01', instead: 'atlantis' } }),
    [
      'Civic Offices',
      'Closed for now. We do not know yet when it opens again',
      'Call us on 01632 960 100 (tel:01632960100)',
    ],
  ],
  [
    'two places that send people to each other: only one is named',
    { place: 'civic-offices' },
    '2026-11-26T20:00Z',
    where('broadway', { closed: { instead: 'civic-offices' }, temporary: undefined }),
    [
      'Civic Offices',
      'Closed until Monday 1 March. Opens then, 9am to 5pm. We are repairing the roof and putting in a lift.',
      'Go here instead:',
      'The Broadway cash office',
      'Closed for now. We do not know yet when it opens again',
      'Call us on 01632 960 110 (tel:01632960110)',
    ],
  ],
  [
    'a stopgap before its first day',
    { place: 'broadway' },
    '2026-10-01T10:00Z',
    normal,
    ['The Broadway cash office', `Not open yet. Opens Tuesday 9am to 1pm. ${stopgap}`],
  ],
  [
    'a stopgap after its last day: a person to ask',
    { place: 'broadway' },
    thursday,
    where('broadway', { temporary: { until: '2026-11-25', note: 'It was a stopgap' } }),
    [
      'The Broadway cash office',
      'No longer open here. The last day was Wednesday 25 November. It was a stopgap',
      'Call us on 01632 960 110 (tel:01632960110)',
    ],
  ],
  [
    'no opening times: a person to ask',
    { place: 'broadway' },
    thursday,
    withoutHours,
    [
      'The Broadway cash office',
      `We do not have the opening times. Call us before you travel. ${stopgap}`,
      'Call us on 01632 960 110 (tel:01632960110)',
    ],
  ],
  [
    'early closing on Christmas Eve',
    { place: 'broadway' },
    '2026-12-24T10:00Z',
    normal,
    ['The Broadway cash office', `Open now. Closes at 11:30am. We close early on Christmas Eve. ${stopgap}`],
  ],
  [
    'closed after Christmas',
    { place: 'broadway' },
    '2026-12-28T10:00Z',
    normal,
    ['The Broadway cash office', `Closed for Christmas and New Year. Opens Tuesday 5 January, 9am to 1pm. ${stopgap}`],
  ],
  [
    'cash anywhere',
    { ask: 'cash' },
    thursday,
    normal,
    ['The Broadway cash office', `Open now. Closes at 1pm. ${stopgap}`],
  ],
  [
    'cash where it is taken',
    { place: 'broadway', ask: 'cash' },
    thursday,
    normal,
    ['The Broadway cash office', `Open now. Closes at 1pm. ${stopgap}`],
  ],
  [
    'cash where it is not taken',
    { place: 'thornby-hub', ask: 'cash' },
    thursday,
    normal,
    [
      'You cannot pay cash at Thornby Community Hub. You can pay cash here:',
      'The Broadway cash office',
      `Open now. Closes at 1pm. ${stopgap}`,
    ],
  ],
  [
    'cash where nobody takes it on that day: a person to ask',
    { ask: 'cash' },
    '2026-09-15T10:00Z',
    normal,
    ['We do not offer this at any place just now.', 'Call us on 01632 960 100 (tel:01632960100)'],
  ],
  [
    'an adviser anywhere: who is there now, then who comes next',
    { ask: 'adviser' },
    '2026-11-26T13:30Z',
    normal,
    [
      `Thornby Community Hub, ${adviser}`,
      'Open now. Closes at 4pm. By appointment only. Phone us to book',
      `Fenside Advice Centre, ${adviser}`,
      'Closed now. Opens Monday 9:30am to 12:30pm and 1:30pm to 3:30pm',
      `Saltmere Library, ${adviser}`,
      'Closed now. Opens Tuesday 10am to midday',
      `Harbour Street Advice Centre, ${adviser}`,
      'Closed now. Opens Wednesday 10am to 3pm',
    ],
  ],
  [
    'an adviser in the library, with last entry',
    { place: 'saltmere-library', ask: 'adviser' },
    '2026-11-24T11:00Z',
    normal,
    [`Saltmere Library, ${adviser}`, 'Open now. Closes at midday. Last entry 11:40am'],
  ],
  [
    'in an emergency a place that is not listed is closed, whatever its hours are',
    { place: 'broadway' },
    thursday,
    flooded,
    [
      'The Broadway cash office',
      'Closed for now. We do not know yet when it opens again. Floods in Mereham',
      'Call us on 01632 960 110 (tel:01632960110)',
    ],
  ],
  [
    'in an emergency a place that is listed keeps its hours',
    { place: 'thornby-hub' },
    '2026-11-26T10:30Z',
    flooded,
    ['Thornby Community Hub', 'Open now. Closes at 4pm'],
  ],
  ['a place that nobody knows', { place: 'atlantis' }, thursday, normal, undefined],
  ['a thing at a place that nobody knows', { place: 'atlantis', ask: 'cash' }, thursday, normal, undefined],
  ['nothing asked', {}, thursday, normal, undefined],
  ['an empty question', { place: '', ask: '' }, thursday, normal, undefined],
  ['only how to show it', { view: 'week' }, thursday, normal, undefined],
];
for (const [says, question, when, profile, expected] of rows)
  test(says, () => assert.deepEqual(lines(view(question, when, profile)), expected));

test('elsewhere: the sentence for anything but cash', () =>
  assert.equal(
    view({ place: 'broadway', ask: 'adviser' }, thursday)?.lead,
    'This is not at The Broadway cash office. You can find it here:',
  ));

test('in Welsh', () =>
  assert.deepEqual(lines(view({ place: 'thornby-hub', ask: 'cash' }, thursday, normal, 'cy')), [
    'Ni allwch dalu ag arian parod yn Hwb Cymunedol Thornby. Gallwch dalu ag arian parod yma:',
    'Swyddfa arian parod The Broadway',
    'Ar agor nawr. Yn cau am 1pm. Dyma ein swyddfa arian parod nes y bydd un barhaol yn agor. Byddwn yn dweud yma pan fyddwn yn gwybod y dyddiad.',
  ]));

test('a name that is only in the other language says so', () => {
  const profile = where('broadway', { name: { en: 'The Broadway' } });
  assert.equal(view({ place: 'broadway' }, thursday, profile, 'cy')?.items[0]?.lang, 'en');
  assert.equal(view({ place: 'broadway' }, thursday, profile, 'en')?.items[0]?.lang, undefined);
  assert.equal(view({ place: 'broadway' }, thursday, normal, 'cy')?.items[0]?.lang, undefined);
});

test('the colour follows the state', () => {
  const tones = view({ ask: 'adviser' }, '2026-11-26T13:30Z')?.items.map(({ tone }) => tone);
  assert.deepEqual(tones, ['open', 'closed', 'closed', 'closed']);
});

test('a week: seven days from today, today by name and marked', () => {
  const week = view({ place: 'broadway', view: 'week' }, thursday)?.items[0]?.week;
  assert.deepEqual(
    [week?.caption, week?.day, week?.hours],
    ['Opening times for the next 7 days', 'Day', 'Opening times'],
  );
  assert.deepEqual(
    week?.days.map(({ day, hours, isToday }) => `${day}: ${hours}${isToday ? ' (marked)' : ''}`),
    [
      'Today, Thursday 26 November: 9am to 1pm (marked)',
      'Friday 27 November: Closed',
      'Saturday 28 November: Closed',
      'Sunday 29 November: Closed',
      'Monday 30 November: Closed',
      'Tuesday 1 December: 9am to 1pm',
      'Wednesday 2 December: Closed',
    ],
  );
});

test('a week in Welsh begins with "Heddiw"', () => {
  const days = view({ place: 'broadway', view: 'week' }, thursday, normal, 'cy')?.items[0]?.week?.days;
  assert.deepEqual([days?.[0]?.day, days?.[1]?.day], ['Heddiw, dydd Iau 26 Tachwedd', 'Dydd Gwener 27 Tachwedd']);
});

test('no week where there is none to show, nor where none is asked for', () => {
  assert.equal(view({ place: 'broadway', view: 'week' }, thursday, withoutHours)?.items[0]?.week, undefined);
  assert.equal(view({ place: 'broadway' }, thursday)?.items[0]?.week, undefined);
  assert.equal(view({ place: 'civic-offices', view: 'week' }, thursday)?.items[0]?.instead?.item.week, undefined);
});
