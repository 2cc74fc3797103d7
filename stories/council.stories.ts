import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Council } from '../src/elements/council/council.ts';
import '../src/elements/council/council.ts';
import '../src/elements/opening-times/opening-times.ts';
import '../src/elements/service-status/service-status.ts';
import '../src/elements/status-banner/status-banner.ts';

type Args = Pick<Council, 'src' | 'check'>;
type Story = StoryObj<Args>;

const statusFile = new URL('./sample-council/status.json', import.meta.url).href;

const meta: Meta<Args> = {
  title: 'Elements/Council',
  component: 'cw-council',
  args: { src: new URL('./sample-council/council.json', import.meta.url).href, check: false },
};
export default meta;

export const SharesWithThePage: Story = {
  render: ({ src, check = false }) => html`
    <cw-status-banner .src=${statusFile}
      ><a href="/service-updates">Service updates: see what has changed today</a></cw-status-banner
    >
    <cw-council .src=${src} .check=${check}></cw-council>
    <h2>Pay in cash</h2>
    <cw-opening-times place="broadway"><a href="/places/broadway">See when the cash office opens</a></cw-opening-times>
    <h2>Bins</h2>
    <cw-service-status service="missed-bin" .src=${statusFile}
      ><a href="/service-updates">See how each service is running</a></cw-service-status
    >
  `,
  parameters: {
    profile: null,
    docs: {
      description: {
        story:
          'On every page: one tag fetches the council profile once, and the elements before and after it share it.',
      },
    },
  },
};
