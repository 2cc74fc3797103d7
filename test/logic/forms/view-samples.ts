import { bankHolidaysOf } from '../../../src/logic/calendar/shipped-bank-holidays.ts';
import type { Field, FormDefinition } from '../../../src/logic/forms/form.ts';
import { openForm } from '../../../src/logic/forms/open-form.ts';
import { openProfile } from '../../../src/logic/profile/open-profile.ts';
import type { Profile } from '../../../src/logic/profile/profile.ts';
import type { Language } from '../../../src/logic/words/language.ts';
import '../../../src/logic/words/welsh.ts';
import '../../../src/logic/words/welsh-desk.ts';
import '../../../src/logic/words/welsh-forms.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const hours = (opens: string, closes: string, dayOfWeek: readonly string[] = weekdays) => ({
  openingHoursSpecification: [{ dayOfWeek, opens, closes }],
});

/** A council with every kind of channel, standard and body that the views ask about. */
const council = {
  name: { en: 'Mereham District Council', cy: 'Cyngor Dosbarth Mereham' },
  timeZone: 'Europe/London',
  bankHolidays: { division: 'england-and-wales' },
  mode: 'normal',
  emergency: { title: 'Floods', channels: ['care-line', 'phone', 'members-desk'] },
  services: [
    {
      id: 'bins',
      name: 'Bins',
      lgsl: 524,
      channels: ['form', 'visit', 'phone', 'councillor', 'members-desk', 'old-line', 'messages', 'email'],
      offline: { en: 'Come in. We fill in the form with you.', cy: 'Dewch i mewn. Llenwn y ffurflen gyda chi.' },
    },
    { id: 'potholes', name: 'Potholes', lgsl: 557, channels: [] },
    { id: 'parking', name: 'Parking', channels: ['visit', 'email'], offline: 'Come in.' },
  ],
  standards: [
    { id: 'bins', unit: 'working-days', acknowledge: { amount: 1 }, resolve: { amount: 2 }, cutOff: '17:00' },
    { id: 'benefits', unit: 'working-days', resolve: { amount: 20 }, current: { amount: 28 } },
    { id: 'stage-1', unit: 'working-days', acknowledge: { amount: 1 }, resolve: { amount: 10 } },
    { id: 'stage-2', unit: 'working-days', resolve: { amount: 20 } },
    { id: 'rubbish', unit: 'hours', resolve: { amount: 48 } },
    { id: 'last-year', unit: 'hours', resolve: { amount: 4 }, until: '2025-12-31' },
  ],
  channels: [
    { id: 'form', kind: 'form', name: 'Fill in a form', href: '/forms' },
    {
      id: 'phone',
      kind: 'phone',
      name: 'Phone us',
      audience: ['resident', 'business'],
      number: '01632 960 100',
      hours: hours('09:00', '17:00'),
      wait: { en: 'Most people wait 4 minutes', cy: 'Mae’r rhan fwyaf yn aros 4 munud' },
    },
    { id: 'care-line', kind: 'phone', name: 'Care line', number: '0808 157 0120', notes: 'Free to call.' },
    {
      id: 'relay',
      kind: 'relay',
      name: { en: 'Relay UK', cy: 'Relay UK' },
      number: '18001 01632 960 100',
      hours: hours('09:00', '17:00'),
    },
    { id: 'chat', kind: 'chat', name: 'Chat with us', href: '/chat', hours: hours('10:00', '16:00') },
    {
      id: 'email',
      kind: 'email',
      name: 'Email us',
      href: 'mailto:hello@mereham.example?subject=Bins',
      replyTime: { en: 'We answer in 3 working days.', cy: 'Rydym yn ateb o fewn 3 diwrnod gwaith.' },
    },
    {
      id: 'visit',
      kind: 'visit',
      name: { en: 'Come and see us', cy: 'Dewch i’n gweld' },
      href: '/places/broadway',
      hours: hours('09:00', '13:00', ['Thursday']),
    },
    { id: 'post', kind: 'post', name: 'Write to us', notes: 'PO Box 10, Mereham, MH1 1ZZ', replyTime: 'In 10 days' },
    { id: 'messages', kind: 'social', name: 'Message us', href: '/messages' },
    { id: 'councillor', kind: 'member', name: 'Your councillor', href: '/councillors' },
    { id: 'members-desk', kind: 'phone', name: 'Members', number: '01632 960 190', audience: ['member', 'staff'] },
    { id: 'old-line', kind: 'phone', name: 'Old line', number: '01632 960 199', until: '2026-11-23' },
  ],
  bodies: [
    {
      id: 'county',
      name: { en: 'Saltmarsh County Council', cy: 'Cyngor Sir Saltmarsh' },
      tier: 'county',
      href: 'https://www.saltmarsh.example/',
      tasks: [
        { task: 'Buses', href: 'https://www.saltmarsh.example/buses', reason: 'The county runs buses.' },
        {
          task: 'Potholes',
          lgsl: 557,
          href: 'https://www.saltmarsh.example/potholes?from=mereham#report',
          reason: { en: 'The county looks after roads.', cy: 'Y sir sy’n gofalu am ffyrdd.' },
        },
      ],
    },
  ],
  endpoints: { pages: '/clearway' },
};

/** The council's profile as a page opens it, with some of it changed. */
export const profileWith = (changes: Readonly<Record<string, unknown>> = {}): Profile => {
  const profile = openProfile({ ...council, ...changes });
  if (!profile) throw new Error('This is no profile.');
  return profile;
};

/** What the views ask for beside the form: Tuesday 24 November 2026 at 10:43am, unless another moment is given. */
export const factsAt = (moment = '2026-11-24T10:43Z', language: Language = 'en', profile = profileWith()) => ({
  profile,
  holidays: bankHolidaysOf('england-and-wales'),
  now: Date.parse(moment),
  language,
});

/** A form as a page opens it; what is not said is the shortest that there can be. */
export const form = (parts: Readonly<Record<string, unknown>> = {}): FormDefinition => {
  const definition = openForm({
    id: 'sample',
    title: { en: 'Report a missed bin', cy: 'Rhoi gwybod am fin' },
    steps: [{ id: 'one', fields: [{ type: 'text', name: 'name', label: 'Your name' }] }],
    privacy: { why: 'To empty your bin.', keptFor: 'We keep it for 1 year.' },
    submit: { endpoint: '/clearway/api/forms/sample' },
    afterwards: {},
    ...parts,
  });
  if (!definition) throw new Error('This is no form.');
  return definition;
};

/** A form about a pothole: three questions, then the county or two more. */
export const pothole = form({
  id: 'pothole',
  service: 'potholes',
  title: { en: 'Report a pothole', cy: 'Rhoi gwybod am dwll' },
  steps: [
    { id: 'where', fields: [{ type: 'text', name: 'where', label: { en: 'Where is it?', cy: 'Ble mae e?' } }] },
    {
      id: 'size',
      fields: [
        {
          type: 'radios',
          name: 'size',
          label: 'How big is it',
          options: [
            { value: 'small', label: { en: 'Small', cy: 'Bach' } },
            { value: 'big', label: { en: 'Big', cy: 'Mawr' } },
          ],
        },
        {
          type: 'statement',
          name: 'danger',
          label: 'Phone as well',
          text: 'Call **999**.',
          when: { field: 'size', is: 'big' },
        },
        {
          type: 'textarea',
          name: 'harm',
          label: 'What could it do?',
          required: false,
          when: { field: 'size', is: 'big' },
        },
      ],
    },
    {
      id: 'land',
      title: { en: 'The place', cy: 'Y lle' },
      fields: [
        {
          type: 'select',
          name: 'land',
          label: 'What kind of place is it?',
          options: [
            { value: 'road', label: 'A road' },
            { value: 'car-park', label: 'A car park' },
          ],
        },
      ],
    },
    {
      id: 'county',
      when: { field: 'land', is: 'road' },
      fields: [
        { type: 'hand-over', name: 'county', label: 'The county mends this', body: 'county', carry: ['where', 'harm'] },
      ],
    },
    {
      id: 'you',
      title: 'About you',
      fields: [
        { type: 'text', name: 'name', label: 'Your name' },
        { type: 'phone', name: 'phone', label: 'Your phone number', required: false },
      ],
    },
  ],
});

/** One field with the least that it needs. */
export const field = (parts: Partial<Field>): Field => ({
  type: 'text',
  name: 'answer',
  label: 'Your answer',
  ...parts,
});
