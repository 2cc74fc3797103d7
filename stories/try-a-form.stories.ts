import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import missedBin from './sample-council/forms/missed-bin.json';
import './sample-council/try-a-form.ts';

interface Args {
  readonly definition: object;
}

const meta: Meta<Args> = {
  title: 'Start here/Try a form',
  tags: ['!autodocs'],
  args: { definition: missedBin },
  argTypes: { definition: { control: false } },
  render: ({ definition }) => html`<try-a-form definition=${JSON.stringify(definition, null, 2)}></try-a-form>`,
};
export default meta;

export const YourForm: StoryObj<Args> = {
  parameters: {
    docs: {
      description: { story: 'Paste a form’s definition, see what to mend in it, and fill it in as a resident.' },
    },
  },
};

export const ToMend: StoryObj<Args> = {
  args: {
    definition: {
      ...missedBin,
      steps: [
        { id: 'who', fields: [{ type: 'text', name: 'full-name', label: 'Full name' }] },
        {
          id: 'who',
          fields: [{ type: 'radios', name: 'bin', label: 'Which bin?', when: { field: 'colour', is: 'blue' } }],
        },
      ],
    },
  },
  parameters: {
    docs: {
      description: { story: 'A definition with mistakes: each is named with its place and what to write instead.' },
    },
  },
};
