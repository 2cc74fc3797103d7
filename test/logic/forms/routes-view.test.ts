import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FormDefinition } from '../../../src/logic/forms/form.ts';
import { channelRoutes, routesView } from '../../../src/logic/forms/routes-view.ts';
import { factsAt, form, profileWith } from './view-samples.ts';

const bins = form({ service: 'bins' });
const withChannels = (...channels: string[]): FormDefinition => form({ channels });
const names = (definition: FormDefinition, facts = factsAt()): string[] =>
  channelRoutes(definition, facts).map(({ text }) => text);

test('a service’s ways for residents, open ones first, the service’s own words last', () =>
  assert.deepEqual(routesView(bins, factsAt()), [
    {
      text: 'Phone 01632 960 100',
      href: 'tel:01632960100',
      note: 'Open now. Closes at 5pm. Most people wait 4 minutes.',
    },
    {
      text: 'Email hello@mereham.example',
      href: 'mailto:hello@mereham.example?subject=Bins',
      note: 'We answer in 3 working days.',
    },
    { text: 'Come and see us', href: '/places/broadway', note: 'Closed now. Opens Thursday 9am to 1pm.' },
    { text: 'Come in. We fill in the form with you.' },
  ]));

test('the same in Welsh', () =>
  assert.deepEqual(
    routesView(bins, factsAt('2026-11-24T10:43Z', 'cy')).map(({ text, note }) => [text, note]),
    [
      ['Ffoniwch 01632 960 100', 'Ar agor nawr. Yn cau am 5pm. Mae’r rhan fwyaf yn aros 4 munud.'],
      ['E-bostiwch hello@mereham.example', 'Rydym yn ateb o fewn 3 diwrnod gwaith.'],
      ['Dewch i’n gweld', 'Ar gau nawr. Yn agor ddydd Iau 9am tan 1pm.'],
      ['Dewch i mewn. Llenwn y ffurflen gyda chi.', undefined],
    ],
  ));

// [what it says, moment, the note of the phone]
const moments: [string, string, string][] = [
  ['in the morning', '2026-11-24T08:00Z', 'Closed now. Opens today 9am to 5pm.'],
  ['nearly closed', '2026-11-24T16:45Z', 'Open now. Closes soon, at 5pm. Most people wait 4 minutes.'],
  ['in the evening: nobody waits', '2026-11-24T18:00Z', 'Closed now. Opens tomorrow, Wednesday, 9am to 5pm.'],
  ['in summer time', '2026-07-01T08:30Z', 'Open now. Closes at 5pm. Most people wait 4 minutes.'],
];
for (const [says, moment, note] of moments)
  test(`the phone ${says}`, () => {
    const routes = channelRoutes(withChannels('phone'), factsAt(moment));
    assert.deepEqual(routes, [{ text: 'Phone 01632 960 100', href: 'tel:01632960100', note }]);
  });

test('what is closed comes after what is open, and stays in the list', () => {
  assert.deepEqual(names(withChannels('phone', 'chat', 'care-line')), [
    'Phone 01632 960 100',
    'Chat with us',
    'Phone 0808 157 0120',
  ]);
  assert.deepEqual(names(withChannels('phone', 'chat', 'care-line'), factsAt('2026-11-24T16:30Z')), [
    'Phone 01632 960 100',
    'Phone 0808 157 0120',
    'Chat with us',
  ]);
});

test('channels without hours say what else is known of them', () => {
  assert.deepEqual(channelRoutes(withChannels('care-line', 'post'), factsAt()), [
    { text: 'Phone 0808 157 0120', href: 'tel:08081570120', note: 'Free to call.' },
    { text: 'Write to us', href: undefined, note: 'PO Box 10, Mereham, MH1 1ZZ. In 10 days.' },
  ]);
});

test('a number that needs its name has it', () =>
  assert.deepEqual(channelRoutes(withChannels('relay'), factsAt()), [
    { text: 'Relay UK: 18001 01632 960 100', href: 'tel:1800101632960100', note: 'Open now. Closes at 5pm.' },
  ]));

test('the form’s own channels go before the service’s', () =>
  assert.deepEqual(names(form({ service: 'bins', channels: ['care-line'] })), ['Phone 0808 157 0120']));

test('no way of members, staff, social media, or a time that is over', () => {
  const all = names(bins);
  for (const gone of ['Your councillor', 'Phone 01632 960 190', 'Message us', 'Phone 01632 960 199', 'Fill in a form'])
    assert.ok(!all.includes(gone), gone);
  assert.ok(names(withChannels('old-line'), factsAt('2026-11-23T10:00Z')).includes('Phone 01632 960 199'));
});

test('where no way is named it is the council’s first phone', () => {
  assert.deepEqual(names(form()), ['Phone 01632 960 100']);
  assert.deepEqual(names(form({ service: 'potholes' })), ['Phone 01632 960 100']);
  assert.deepEqual(names(withChannels('councillor', 'unknown')), ['Phone 01632 960 100']);
  assert.deepEqual(names(form(), factsAt('2026-11-24T10:43Z', 'en', profileWith({ channels: [] }))), []);
});

test('in an emergency only the ways that still work are left, for residents', () => {
  const facts = (changes: object = {}) =>
    factsAt('2026-11-24T10:43Z', 'en', profileWith({ mode: 'emergency', ...changes }));
  assert.deepEqual(names(bins, facts()), ['Phone 01632 960 100']);
  // None of this service's ways works: then those of the council do.
  assert.deepEqual(names(form({ service: 'parking' }), facts()), ['Phone 0808 157 0120', 'Phone 01632 960 100']);
  // Words about coming in may send people to a closed place.
  assert.deepEqual(routesView(bins, facts()).length, 1);
  // Whoever throws the switch in a hurry may not have named any.
  assert.equal(names(bins, facts({ emergency: { title: 'Floods' } })).length, 3);
  assert.equal(names(bins, facts({ emergency: undefined })).length, 3);
});

test('a channel with hours that cannot be read does not claim any', () => {
  const channels = [
    { id: 'phone', kind: 'phone', name: 'Phone', number: '1', hours: { openingHoursSpecification: 'soon' } },
  ];
  const [route] = channelRoutes(withChannels('phone'), factsAt('2026-11-24T10:43Z', 'en', profileWith({ channels })));
  assert.equal(route?.note, 'We do not have the opening times. Try another way to contact us.');
});

test('an unsafe address is not linked to', () => {
  const channels = [{ id: 'chat', kind: 'chat', name: 'Chat', href: 'javascript:alert(1)' }];
  const [route] = channelRoutes(withChannels('chat'), factsAt('2026-11-24T10:43Z', 'en', profileWith({ channels })));
  assert.deepEqual(route, { text: 'Chat', href: undefined, note: undefined });
});
