import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/file-field/file-field.ts';
import '../src/logic/words/welsh-forms.ts';
import { languageOf } from '../src/logic/words/language.ts';
import { draw } from '../src/markup/draw.ts';
import { questionMarkup } from '../src/markup/question.ts';
import { sampleQuestion, type State } from './sample-council/sample-questions.ts';
import type { Ending, SampleFile } from './sample-council/sample-uploads.ts';
import './sample-council/sample-uploads.ts';

interface Args {
  state: State;
  ending: Ending;
  files: readonly SampleFile[];
}
type Story = StoryObj<Args>;

const whenSeen = (story: string) => ({ docs: { description: { story } } });
const photo: SampleFile = ['Bin on Harbour Street.jpg', 'image/jpeg', 900_000];
const letter: SampleFile = ['letter.pdf', 'application/pdf', 340_000];

const meta: Meta<Args> = {
  title: 'Elements/File field',
  component: 'cw-file-field',
  args: { state: 'plain', ending: 'sent', files: [] },
  argTypes: { state: { control: false }, files: { control: false }, ending: { control: false } },
  render: ({ state, ending, files }, { globals }) => {
    const language = languageOf(globals['language'] as string);
    const question = draw(questionMarkup(sampleQuestion('photo', state, language), { language }));
    for (const control of state === 'disabled' ? question.querySelectorAll('input') : []) control.disabled = true;
    return html`<sample-uploads .ending=${ending} .files=${files}>${question}</sample-uploads>`;
  },
};
export default meta;

export const Plain: Story = {
  parameters: { ...whenSeen('Before a file is chosen. Choose some: in a story they go nowhere.') },
};

export const WithHint: Story = {
  args: { state: 'hint' },
  parameters: { ...whenSeen('With one sentence on what the photo should show.') },
};

export const WithMistake: Story = {
  args: { state: 'error' },
  parameters: { ...whenSeen('After the form was sent without a file. The mistake is heard at the button.') },
};

export const Optional: Story = {
  args: { state: 'optional' },
  parameters: { ...whenSeen('Where a photo helps but is not needed.') },
};

export const OnTheirWay: Story = {
  args: { files: [photo, letter], ending: 'sending' },
  parameters: { ...whenSeen('While a photo is sent. Files go one after another, so that one arrives whole.') },
};

export const Sent: Story = {
  args: { files: [photo, letter] },
  parameters: { ...whenSeen('With two files that have arrived.') },
};

export const NoConnection: Story = {
  args: { files: [photo], ending: 'offline' },
  parameters: { ...whenSeen('Where the connection is lost. The file is kept, and sent when it is back.') },
};

export const NotSent: Story = {
  args: { files: [photo], ending: 'failed' },
  parameters: { ...whenSeen('After we have tried for a minute, or when the desk is out of order.') },
};

export const Refused: Story = {
  args: {
    files: [
      ['notes.txt', 'text/plain', 10],
      ['nothing.pdf', 'application/pdf', 0],
      ['A film of the whole street with a very long name indeed.pdf', 'application/pdf', 11_000_000],
      ['A photo in name only.jpg', 'image/jpeg', 10],
    ],
    ending: 'refused',
  },
  parameters: { ...whenSeen('With files of another kind, an empty one, and one that is too large.') },
};

export const FromBefore: Story = {
  args: { state: 'filled' },
  parameters: { ...whenSeen('When somebody comes back to the question: what has been sent is still there.') },
};

export const SwitchedOff: Story = {
  args: { state: 'disabled' },
  parameters: { ...whenSeen('While it cannot be changed, as while the form is sent.') },
};

export const LongWelshLabel: Story = {
  args: { state: 'long', files: [photo], ending: 'failed' },
  globals: { language: 'cy' },
  parameters: { ...whenSeen('On a page in Welsh, with a label that has one of the longest words there are.') },
};

export const Narrow: Story = {
  args: { state: 'error', files: [photo, letter], ending: 'offline' },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
  parameters: { ...whenSeen('In a column 180 pixels wide.') },
};

export const OwnMarkup: Story = {
  render: ({ ending, files }) => html`
    <sample-uploads .ending=${ending} .files=${files}>
      <cw-file-field max-mb="5">
        <label for="own-proof">Proof of your address</label>
        <input type="file" id="own-proof" name="proof" accept="image/*,.pdf" />
      </cw-file-field>
    </sample-uploads>
  `,
  parameters: { ...whenSeen('Around a label and an input that a CMS has printed.') },
};

export const WrittenByTheTag: Story = {
  render: ({ ending, files }) => html`
    <sample-uploads .ending=${ending} .files=${files}>
      <cw-file-field name="proof" label="Proof of your address" accept=".pdf,image/*" max-mb="5" required
        ><a href="/contact">Bring it to one of our offices</a></cw-file-field
      >
    </sample-uploads>
  `,
  parameters: { ...whenSeen('Where the tag writes the question. Its words and link stay until then.') },
};
