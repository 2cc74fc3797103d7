import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { StatusBanner } from '../src/elements/status-banner/status-banner.ts';
import '../src/elements/status-banner/status-banner.ts';
import {
  englishOnly,
  feedOf,
  flood,
  notice,
  onEveryPage,
  startsAtTen,
  supplierFeed,
  supplierMoment,
  wholeFeed,
} from './sample-council/sample-notices.ts';
import type { SamplePage } from './sample-council/sample-page.ts';
import { profileInEmergency } from './sample-council/sample-profile.ts';

type Args = Pick<StatusBanner, 'service' | 'src' | 'feed'>;
type Story = StoryObj<Args>;

const whenSeen = (story: string) => ({ docs: { description: { story } } });

const meta: Meta<Args> = {
  title: 'Elements/Status banner',
  component: 'cw-status-banner',
  argTypes: { feed: { control: 'object' } },
  render: ({ service, src, feed }, { globals }) =>
    html`<cw-status-banner .service=${service} .src=${src} .feed=${feed}
      >${
        globals['language'] === 'cy'
          ? html`<a href="/cy/service-updates">Diweddariadau: gweld beth sydd wedi newid heddiw</a>`
          : html`<a href="/service-updates">Service updates: see what has changed today</a>`
      }</cw-status-banner
    >`,
};
export default meta;

export const Emergency: Story = {
  args: { feed: feedOf([flood]) },
  parameters: { ...whenSeen('When people may be hurt. Nobody can hide it.') },
};

export const Closed: Story = {
  args: { feed: feedOf([englishOnly]) },
  parameters: { ...whenSeen('When a door is locked today.') },
};

export const Disrupted: Story = {
  args: { feed: feedOf([onEveryPage('ice-24-november')]) },
  parameters: { ...whenSeen('When a service runs late or only in part. It says what to do instead.') },
};

export const Changed: Story = {
  args: { feed: feedOf([onEveryPage('council-tax-phone-line')]) },
  parameters: { ...whenSeen('When a service works, but not as people know it.') },
};

export const Information: Story = {
  args: { feed: feedOf([notice('warm-home-days')], '2026-11-26T09:40') },
  parameters: { now: '2026-11-26T10:00', ...whenSeen('When there is something good to know, and nothing is wrong.') },
};

export const BackToNormal: Story = {
  args: { feed: feedOf([onEveryPage('garden-waste-forms')]) },
  parameters: { ...whenSeen('For a day after something was mended, so that people who gave up come back.') },
};

export const Tribute: Story = {
  args: { feed: feedOf([notice('honorary-alderman')], '2026-10-06T09:40') },
  parameters: { now: '2026-10-06T10:00', ...whenSeen('When the council marks a death. It has no colour and no icon.') },
};

export const WithTwoMore: Story = {
  args: {
    feed: feedOf([englishOnly, onEveryPage('ice-24-november'), onEveryPage('council-tax-phone-line')]),
  },
  parameters: { ...whenSeen('When there are three notices. The worst one stands first, the others behind one press.') },
};

export const LongTextWithLink: Story = {
  args: { feed: feedOf([notice('civic-offices-closed')]) },
  parameters: { ...whenSeen('When the text is over 25 words and a page has the rest.') },
};

export const LongTextInPlace: Story = {
  args: { feed: feedOf([{ ...notice('civic-offices-closed'), href: undefined }]) },
  parameters: { ...whenSeen('When the text is over 25 words and no page has the rest.') },
};

export const NothingChanged: Story = {
  args: { feed: feedOf([]) },
  parameters: {
    fallback: true,
    ...whenSeen('On most days. The link inside the tag stays: people stop seeing a banner that is always there.'),
  },
};

export const AgeingFeed: Story = {
  args: { feed: feedOf([englishOnly], '2026-11-23T20:00') },
  parameters: { ...whenSeen('When nobody has confirmed the notices for half a day. It says how old they are.') },
};

export const ExpiredFeed: Story = {
  args: { feed: feedOf([englishOnly], '2026-11-20T09:00') },
  parameters: {
    fallback: true,
    ...whenSeen('When the notices are days old. Nothing in them is claimed any more; the link inside the tag stays.'),
  },
};

export const FailedFeed: Story = {
  // A web page where the notices should be, without a server that must fail.
  args: { src: 'data:text/html,<h1>Sorry</h1>' },
  parameters: {
    fallback: true,
    warns: true,
    ...whenSeen('When the notices cannot be fetched. The link inside the tag stays.'),
  },
};

const letAMinutePass = ({ target }: Event) => {
  const page = (target as Element).closest<SamplePage>('sample-page');
  if (page) page.now = '2026-11-24T10:00';
};

export const StartsInAMinute: Story = {
  args: { feed: feedOf([startsAtTen]) },
  decorators: [
    (story) => html`${story()}<button class="sample-button" @click=${letAMinutePass}>Let a minute pass</button>`,
  ],
  parameters: {
    now: '2026-11-24T09:59',
    fallback: true,
    ...whenSeen('While a page is open and a notice begins. A screen reader says it once, and only then.'),
  },
};

export const NoticesOfAService: Story = {
  args: { service: 'missed-bin', feed: wholeFeed },
  parameters: { ...whenSeen('On the page of a service: its own notices stand beside those for every page.') },
};

export const EmergencyMode: Story = {
  parameters: {
    profile: profileInEmergency,
    ...whenSeen('After the council has thrown the emergency switch in its profile. It needs no feed.'),
  },
};

export const Statuspage: Story = {
  args: { service: 'q1cardpay8xk', feed: supplierFeed },
  parameters: { now: supplierMoment, ...whenSeen('With the feed of a supplier, as it is.') },
};

export const Welsh: Story = {
  args: { feed: feedOf([notice('civic-offices-closed'), onEveryPage('ice-24-november')]) },
  globals: { language: 'cy' },
  parameters: { ...whenSeen('On a page in Welsh.') },
};

export const EnglishOnAWelshPage: Story = {
  args: { feed: feedOf([englishOnly]) },
  globals: { language: 'cy' },
  parameters: { ...whenSeen('When nobody has put the notice into Welsh yet. A screen reader reads it as English.') },
};

export const RightToLeft: Story = {
  args: { feed: feedOf([englishOnly, onEveryPage('ice-24-november')]) },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
  parameters: { ...whenSeen('On a page for readers of Arabic, Urdu or Hebrew. The edge changes sides.') },
};

export const Narrow: Story = {
  args: { feed: feedOf([englishOnly, onEveryPage('ice-24-november'), onEveryPage('council-tax-phone-line')]) },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
  parameters: { ...whenSeen('In a column 180 pixels wide, or with very large text.') },
};
