import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { OpeningTimes } from '../src/elements/opening-times/opening-times.ts';
import '../src/elements/opening-times/opening-times.ts';
import { profileInEmergency, profileWith } from './sample-council/sample-profile.ts';

type Args = Pick<OpeningTimes, 'place' | 'ask' | 'view'>;
type Story = StoryObj<Args>;

const whenSeen = (story: string) => ({ docs: { description: { story } } });

const meta: Meta<Args> = {
  title: 'Elements/Opening times',
  component: 'cw-opening-times',
  args: { place: 'saltmere-library', view: 'line' },
  argTypes: {
    // The CSS part of the same name would take its row in the table.
    place: {
      control: 'text',
      description: 'The place, by its id in the council profile.',
      table: { category: 'attributes', type: { summary: 'string | undefined' } },
    },
    view: { control: 'inline-radio', options: ['line', 'week'] },
  },
  render: ({ place, ask, view = 'line' }, { globals }) =>
    html`<cw-opening-times .place=${place} .ask=${ask} .view=${view}
      >${
        globals['language'] === 'cy'
          ? html`<a href="/cy/places">Gweld pryd mae ein swyddfeydd ar agor</a>`
          : html`<a href="/places">See when our offices are open</a>`
      }</cw-opening-times
    >`,
};
export default meta;

export const OpenNow: Story = {
  parameters: { now: '2026-11-24T10:00', ...whenSeen('On a Tuesday morning, while the library is open.') },
};

export const ClosesSoon: Story = {
  parameters: { now: '2026-11-24T17:10', ...whenSeen('In the last half hour before it closes.') },
};

export const ClosedOpensThursday: Story = {
  args: { place: 'broadway' },
  parameters: {
    now: '2026-11-24T14:00',
    ...whenSeen('After the cash office has closed for the day, with the next day on which it opens.'),
  },
};

export const OpensTomorrow: Story = {
  args: { place: 'broadway' },
  parameters: { now: '2026-11-25T15:00', ...whenSeen('On the day before the cash office opens.') },
};

export const ClosedForLunch: Story = {
  args: { place: 'fenside-centre' },
  parameters: { now: '2026-11-26T13:00', ...whenSeen('Between the morning and the afternoon.') },
};

export const BankHoliday: Story = {
  parameters: { now: '2027-05-03T10:00', ...whenSeen('On a bank holiday, on which the library would else be open.') },
};

export const ChristmasEve: Story = {
  args: { place: 'broadway' },
  parameters: { now: '2026-12-24T10:00', ...whenSeen('On a day with times of its own in the council profile.') },
};

export const LastEntrySoon: Story = {
  args: { place: 'fenside-centre' },
  parameters: {
    now: '2026-11-23T11:50',
    ...whenSeen('In the last half hour in which people are let in, where the place has a last entry.'),
  },
};

export const ByAppointment: Story = {
  args: { place: 'thornby-hub', ask: 'adviser' },
  parameters: { now: '2026-11-24T10:00', ...whenSeen('Where people can come only with an appointment.') },
};

export const RoundTheClock: Story = {
  args: { place: 'thornby-hub' },
  parameters: {
    profile: profileWith('thornby-hub', { openingHoursSpecification: [{ opens: '00:00', closes: '24:00' }] }),
    ...whenSeen('Where a place never closes, such as a night shelter.'),
  },
};

export const PastMidnight: Story = {
  args: { place: 'thornby-hub' },
  parameters: {
    now: '2026-11-25T01:00',
    profile: profileWith('thornby-hub', {
      openingHoursSpecification: [{ dayOfWeek: ['Tuesday'], opens: '18:00', closes: '02:00' }],
    }),
    ...whenSeen('After midnight, in a place that stays open into the night.'),
  },
};

export const ClosedForRefurbishment: Story = {
  args: { place: 'civic-offices' },
  parameters: { ...whenSeen('While a building is shut for months. Another place is named, with its own times.') },
};

export const TemporaryPlace: Story = {
  args: { place: 'broadway' },
  parameters: { ...whenSeen('While a stopgap is in use. The note says so.') },
};

export const NotYet: Story = {
  args: { place: 'broadway' },
  parameters: { now: '2026-10-01T10:00', ...whenSeen('Before the first day of a temporary place.') },
};

export const Gone: Story = {
  args: { place: 'broadway' },
  parameters: {
    profile: profileWith('broadway', {
      temporary: { from: '2026-10-06', until: '2026-11-20', note: { en: 'We are in the Civic Offices again.' } },
    }),
    ...whenSeen('After the last day of a temporary place, until the page is changed.'),
  },
};

export const Week: Story = {
  args: { view: 'week' },
  parameters: { ...whenSeen('On the page of a place, with the next seven days.') },
};

export const WeekWithBankHoliday: Story = {
  args: { view: 'week' },
  parameters: { now: '2027-04-30T10:00', ...whenSeen('In the week in which a bank holiday comes.') },
};

export const WeekOfChristmas: Story = {
  args: { place: 'broadway', view: 'week' },
  parameters: { now: '2026-12-22T10:00', ...whenSeen('In a week with times of its own.') },
};

export const AskCash: Story = {
  args: { place: undefined, ask: 'cash' },
  parameters: { ...whenSeen('On a page about paying: where people can pay cash, and when.') },
};

export const AskCashWhereItIsNotTaken: Story = {
  args: { ask: 'cash' },
  parameters: { ...whenSeen('On the page of a place that takes no cash. It says where to go instead.') },
};

export const AskAdviser: Story = {
  args: { place: undefined, ask: 'adviser' },
  parameters: { ...whenSeen('On a page about advice: the four places with an adviser, who is there now first.') },
};

export const EmergencyMode: Story = {
  parameters: {
    profile: profileInEmergency,
    ...whenSeen('After the council has thrown the emergency switch, for a place that is not on the list of open ones.'),
  },
};

export const NoHoursKnown: Story = {
  parameters: {
    profile: profileWith('saltmere-library', { openingHoursSpecification: [], specialOpeningHoursSpecification: [] }),
    ...whenSeen('When the council profile has the place but no times for it.'),
  },
};

export const UnknownPlace: Story = {
  args: { place: 'town-hall' },
  parameters: {
    fallback: true,
    warns: true,
    ...whenSeen('When the id is wrong. The words inside the tag stay, and the console says which ids there are.'),
  },
};

export const PastTheLastBankHoliday: Story = {
  parameters: {
    now: '2029-03-06T10:00',
    ...whenSeen('In a year whose bank holidays nobody has told us yet: it says so and does not guess.'),
  },
};

export const Welsh: Story = {
  args: { view: 'week' },
  globals: { language: 'cy' },
  parameters: { ...whenSeen('On a page in Welsh.') },
};

export const RightToLeft: Story = {
  args: { place: 'civic-offices', view: 'week' },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
  parameters: { ...whenSeen('On a page for readers of Arabic, Urdu or Hebrew. Edges and columns change sides.') },
};

export const Narrow: Story = {
  args: { view: 'week' },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
  parameters: { ...whenSeen('In a column 180 pixels wide, or with very large text.') },
};
