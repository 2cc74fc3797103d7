import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ServiceStatus } from '../src/elements/service-status/service-status.ts';
import '../src/elements/service-status/service-status.ts';
import {
  feedOf,
  notice,
  onEveryPage,
  supplierFeed,
  supplierMoment,
  wholeFeed,
} from './sample-council/sample-notices.ts';

type Args = Pick<ServiceStatus, 'service' | 'view' | 'src' | 'feed'>;
type Story = StoryObj<Args>;

const whenSeen = (story: string) => ({ docs: { description: { story } } });

const meta: Meta<Args> = {
  title: 'Elements/Service status',
  component: 'cw-service-status',
  args: { view: 'one', feed: wholeFeed },
  argTypes: { view: { control: 'inline-radio', options: ['one', 'list'] }, feed: { control: 'object' } },
  render: ({ service, view = 'one', src, feed }, { globals }) =>
    html`<cw-service-status .service=${service} .view=${view} .src=${src} .feed=${feed}
      >${
        globals['language'] === 'cy'
          ? html`<a href="/cy/service-updates">Gweld sut mae ein gwasanaethau heddiw</a>`
          : html`<a href="/service-updates">See how each service is running</a>`
      }</cw-service-status
    >`,
};
export default meta;

export const Normal: Story = {
  args: { service: 'noise' },
  parameters: { ...whenSeen('On most days.') },
};

export const Disrupted: Story = {
  args: { service: 'missed-bin' },
  parameters: { ...whenSeen('When a service runs late: what to do instead, and by when we say more.') },
};

export const Closed: Story = {
  args: {
    service: 'bulky-waste',
    feed: feedOf([
      {
        id: 'bulky-waste-stopped',
        level: 'closed',
        title: { en: 'We are not collecting large things', cy: 'Nid ydym yn casglu pethau mawr' },
        body: { en: 'Our lorry has broken down.', cy: 'Mae ein lori wedi torri i lawr.' },
        services: ['bulky-waste'],
        startsAt: '2026-11-23T08:00',
        endsAt: '2026-11-30',
        instead: {
          text: { en: 'Take it to the tip.', cy: 'Ewch ag ef i’r ganolfan ailgylchu.' },
          href: '/bins',
        },
      },
    ]),
  },
  parameters: { ...whenSeen('When people cannot use a service at all.') },
};

export const UnknownToTheFeed: Story = {
  args: { service: 'complaints', feed: { ...wholeFeed, services: [] } },
  parameters: { ...whenSeen('When nobody watches the service. It does not say that all is well; it gives a number.') },
};

export const List: Story = {
  args: { view: 'list' },
  parameters: { ...whenSeen('On the page with all service updates. What is not as normal stands first.') },
};

export const ListWithNoticesForEveryone: Story = {
  args: { view: 'list', feed: feedOf([onEveryPage('council-tax-phone-line'), notice('ice-24-november')]) },
  parameters: { ...whenSeen('When a notice belongs to no service: it stands before the list.') },
};

export const ListFromStatuspage: Story = {
  args: { view: 'list', feed: supplierFeed },
  parameters: { now: supplierMoment, ...whenSeen('With the feed of a supplier, as it is.') },
};

export const Expired: Story = {
  args: { service: 'missed-bin', feed: feedOf([notice('ice-24-november')], '2026-11-20T09:00') },
  parameters: { ...whenSeen('When the news is days old. It claims nothing and gives a number.') },
};

export const ExpiredList: Story = {
  args: { view: 'list', feed: feedOf([notice('ice-24-november')], '2026-11-20T09:00') },
  parameters: { fallback: true, ...whenSeen('When the news of all services is days old. The link in the tag stays.') },
};

export const Welsh: Story = {
  args: { view: 'list' },
  globals: { language: 'cy' },
  parameters: { ...whenSeen('On a page in Welsh.') },
};

export const RightToLeft: Story = {
  args: { view: 'list' },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
  parameters: { ...whenSeen('On a page for readers of Arabic, Urdu or Hebrew.') },
};

export const Narrow: Story = {
  args: { view: 'list' },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
  parameters: { ...whenSeen('In a column 180 pixels wide, or with very large text.') },
};
