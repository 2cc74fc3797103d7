import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import { bankHolidaysOf } from '../../../src/logic/calendar/shipped-bank-holidays.ts';
import { bannerView } from '../../../src/logic/notices/banner-view.ts';
import type { StatusFeed } from '../../../src/logic/notices/notice.ts';
import { serviceView, servicesView } from '../../../src/logic/notices/service-view.ts';
import { openingView } from '../../../src/logic/opening-hours/opening-view.ts';
import type { Profile } from '../../../src/logic/profile/profile.ts';
import type { Language } from '../../../src/logic/words/language.ts';
import { openingTimesMarkup } from '../../../src/markup/opening-times.ts';
import { serviceStatusMarkup, servicesStatusMarkup } from '../../../src/markup/service-status.ts';
import { statusBannerMarkup } from '../../../src/markup/status-banner.ts';
import council from '../../../stories/sample-council/council.json' with { type: 'json' };
import type { Writings } from '../spoil.ts';

const words = [
  'Words',
  { en: 'Words' },
  { cy: 'Geiriau' },
  { en: 'Words', cy: '' },
  { en: null, cy: 'Geiriau' },
  ['Words'],
  7,
];
const times = ['9:00', '09:00:00', '10:00', '13:00', '12:30', '24:00', '9am', '08:00'];
const dates = ['2026-11-26', '2026-11-24', '2026-12-24', '2027-06-01', '2026-10-05', '31/12/2026'];

/** What councils write in their profile, right and wrong, by the name of the field. */
export const writings: Writings = {
  name: words,
  title: words,
  body: words,
  note: words,
  provider: words,
  text: words,
  opens: times,
  closes: times,
  lastEntry: times,
  dayOfWeek: [
    'Monday',
    ['Thursday', 'Saturday'],
    'https://schema.org/Thursday',
    [],
    ['PublicHolidays'],
    ['Mon'],
    'Friday',
  ],
  from: dates,
  until: dates,
  validFrom: dates,
  validThrough: dates,
  byAppointment: [true, false, 'yes'],
  openingHoursSpecification: [
    [],
    [{ opens: '00:00', closes: '24:00' }],
    [{ opens: '', closes: null }],
    [{ opens: '09:00' }],
    'Mondays',
  ],
  specialOpeningHoursSpecification: [[], '', [{ validFrom: '2026-11-26', validThrough: '2026-11-26' }], 9],
  sessions: [
    [],
    [
      {
        id: 'desk',
        name: 'Desk',
        ask: 'cash',
        byAppointment: true,
        openingHoursSpecification: [{ opens: '9:00', closes: '12:00', byAppointment: false }],
      },
    ],
  ],
  closed: [
    {},
    true,
    { until: '2027-06-01' },
    { note: null },
    { instead: 'thornby-hub', note: { en: 'Roof', cy: '' } },
    'until March',
  ],
  instead: ['thornby-hub', 'atlantis', '', 'civic-offices'],
  temporary: [{ note: 'Stopgap', until: '2026-11-25' }, { note: { cy: 'Dros dro' }, from: '' }, {}],
  telephone: ['01632 960 999', '', 1632960999],
  number: ['01632 960 999', '', null],
  href: ['/places', '', 'our page'],
  kind: ['phone', 'cash', 'Phone'],
  id: ['broadway', 'desk', 'Town Hall'],
  ask: ['cash', 'adviser', 'Adviser'],
  channels: [['email'], '', 'email', ['care-line', 'nobody']],
  places: [['thornby-hub'], '', 'thornby-hub', []],
  mode: ['emergency', 'normal', 'panic'],
  emergency: [
    { title: 'Floods' },
    { title: { en: 'Floods', cy: '' }, places: null },
    { title: 'Floods', places: 'broadway' },
    'Floods',
  ],
  timeZone: ['Europe/Paris', '', 'Europe/Londn'],
  bankHolidays: [{ division: 'scotland' }, {}, { division: '' }],
};

/** Times, days and dates themselves, and the records that are made of them. */
export const fieldsOfHours =
  /(dayOfWeek|opens|closes|lastEntry|valid\w+|from|until|[oO]peningHoursSpecification(\[\d+\])?|closed|temporary|timeZone|bankHolidays|division)(\[\d+\])?$/;

const only = <Item extends { readonly id: string }>(items: readonly Item[], ...ids: readonly string[]): Item[] =>
  items.filter(({ id }) => ids.includes(id));

const unseen = [
  'owner',
  'reviewBy',
  'provider',
  'address',
  'lat',
  'lon',
  'travel',
  'access',
  'facilities',
  'audience',
  'needs',
  'wait',
  'notes',
  'clearsIn',
];

/** The sample council with a few of each, and of those what pages show, so that every field can be tried with every wrong thing. */
export const small = JSON.parse(
  JSON.stringify(
    {
      name: council.name,
      mode: 'normal',
      timeZone: 'Europe/London',
      bankHolidays: { division: 'england-and-wales' },
      emergency: { ...council.emergency, channels: ['contact-centre'] },
      services: [
        { id: 'missed-bin', name: { en: 'Missed bin', cy: 'Bin heb ei gasglu' }, channels: ['contact-centre'] },
      ],
      places: only(council.places, 'civic-offices', 'thornby-hub').map((place) => ({
        ...place,
        services: ['missed-bin'],
        closed: place.closed && { ...place.closed, instead: 'thornby-hub' },
        temporary: { from: '2026-10-06', note: { en: 'A stopgap', cy: 'Dros dro' } },
      })),
      channels: only(council.channels, 'contact-centre'),
      payments: only(council.payments, 'cash-desk').map((payment) => ({ ...payment, places: ['thornby-hub'] })),
    },
    (name, value: unknown) => (unseen.includes(name) ? undefined : value),
  ),
) as Readonly<Record<string, unknown>>;

/** Every kind of thing that a page shows of a council, as HTML. */
export const pagesOf = (
  { profile, feed, now }: { readonly profile: Profile; readonly feed: StatusFeed | undefined; readonly now: number },
  language: Language,
): readonly string[] => {
  const holidays = bankHolidaysOf(profile.bankHolidays.division);
  const ids = ['civic-offices', 'thornby-hub', 'atlantis'];
  const saying = { now, timeZone: profile.timeZone, language };
  const opening = [...ids.map((place) => ({ place })), { ask: 'cash' }, { ask: 'adviser' }].map((question) =>
    openingView({ ...question, view: 'week' }, { profile, holidays, now, language }),
  );
  const banner = bannerView({ profile, feed, service: 'missed-bin' }, saying);
  const services = servicesView({ profile, feed }, saying);
  // A feed too old to be believed, so that the page names a person to ask.
  const old = serviceView({ profile, feed: feed && { ...feed, updatedAt: 0 } }, 'missed-bin', saying);
  const templates = [
    ...opening.map((view) => view && openingTimesMarkup(view)),
    banner && statusBannerMarkup(banner, () => html`<button>${banner.label}</button>`),
    services && servicesStatusMarkup(services),
    old && serviceStatusMarkup(old),
  ];
  return templates
    .filter((template): template is TemplateResult => template !== undefined)
    .map((template) => collectResultSync(render(template)).replace(/<!--.*?-->/gs, ''));
};
