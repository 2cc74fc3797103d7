import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/status-banner/status-banner.ts';
import { levels } from '../src/logic/notices/active.ts';
import type { Level } from '../src/logic/notices/notice.ts';
import './sample-council/sample-page.ts';

interface Args {
  readonly level: Level;
  readonly title: string;
  readonly body: string;
  readonly instead: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly nextUpdateAt: string;
  readonly seenAt: string;
}

const moment = (description: string) => ({ control: 'text', description }) as const;

const meta: Meta<Args> = {
  title: 'Start here/Try a notice',
  tags: ['!autodocs'],
  args: {
    level: 'disrupted',
    title: 'Bin collections are late today',
    body: 'Ice has made some roads unsafe. We will empty Tuesday’s bins by 6pm.',
    instead: 'Leave your bin out. You do not need to tell us.',
    startsAt: '2026-11-24T06:30',
    endsAt: '2026-11-24T18:00',
    nextUpdateAt: '2026-11-24T14:00',
    seenAt: '2026-11-24T10:00',
  },
  argTypes: {
    level: { control: 'select', options: levels, description: 'How bad it is' },
    title: { description: 'What has changed, in one short sentence' },
    body: { description: 'Why, and by when it is better' },
    instead: { description: 'What to do instead' },
    startsAt: moment('From when it is shown'),
    endsAt: moment('From when it is gone'),
    nextUpdateAt: moment('By when you will say more'),
    seenAt: moment('When somebody looks at the page'),
  },
  render: ({ level, title, body, instead, startsAt, endsAt, nextUpdateAt, seenAt }) => html`
    <sample-page .now=${seenAt} .profile=${null}>
      <cw-status-banner
        .feed=${{
          updatedAt: seenAt,
          notices: [
            { id: 'yours', level, title, body, startsAt, endsAt, nextUpdateAt, instead: instead && { text: instead } },
          ],
        }}
        ><a href="/service-updates">Service updates: see what has changed today</a></cw-status-banner
      >
    </sample-page>
  `,
};
export default meta;

export const YourNotice: StoryObj<Args> = {
  parameters: {
    docs: { description: { story: 'Write your notice under Controls and see it at any time of any day.' } },
  },
};
