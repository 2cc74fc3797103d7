import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/field/written-field.ts';
import '../src/elements/long-text/long-text.ts';
import '../src/logic/words/welsh-forms.ts';
import { languageOf } from '../src/logic/words/language.ts';
import { draw } from '../src/markup/draw.ts';
import { questionMarkup } from '../src/markup/question.ts';
import { sampleQuestion, type State } from './sample-council/sample-questions.ts';

interface Args {
  question: 'story' | 'reason';
  state: State;
}
type Story = StoryObj<Args>;

const whenSeen = (story: string) => ({ docs: { description: { story } } });

const meta: Meta<Args> = {
  title: 'Elements/Long text',
  component: 'cw-long-text',
  args: { question: 'story', state: 'plain' },
  argTypes: { question: { control: false }, state: { control: false } },
  render: ({ question, state }, { globals }) => {
    const language = languageOf(globals['language'] as string);
    const drawn = draw(questionMarkup(sampleQuestion(question, state, language), { language }));
    for (const control of state === 'disabled' ? drawn.querySelectorAll('textarea') : []) control.disabled = true;
    return html`${drawn}`;
  },
};
export default meta;

const own = (attributes: { max: number; threshold?: number; text?: string }) => html`
  <cw-long-text max=${attributes.max} threshold=${attributes.threshold ?? 0}>
    <div class="cw-question">
      <label class="cw-label" for="own-story">What happened?</label>
      <textarea
        class="cw-input"
        id="own-story"
        name="story"
        rows="4"
        aria-describedby="own-story-limit"
        .defaultValue=${attributes.text ?? ''}
      ></textarea>
      <p class="cw-count" id="own-story-limit">You can write up to ${attributes.max} characters.</p>
    </div>
  </cw-long-text>
`;
const text = 'The crew came at 7am. Our bin was out, and it is still full.';

export const Plain: Story = {
  parameters: { ...whenSeen('Before anything is typed: it says how much fits, as the page does without script.') },
};

export const Words: Story = {
  args: { question: 'reason', state: 'filled' },
  parameters: { ...whenSeen('Where words are counted.') },
};

export const WithHint: Story = {
  args: { state: 'hint' },
  parameters: { ...whenSeen('With one sentence that helps to answer.') },
};

export const WithMistake: Story = {
  args: { state: 'error' },
  parameters: { ...whenSeen('After the form was sent. The box is described by the mistake and by its count.') },
};

export const Filled: Story = {
  args: { state: 'filled' },
  parameters: { ...whenSeen('While there is room. A screen reader hears the count a second after the last key.') },
};

export const TooMany: Story = {
  render: () => own({ max: 50, text }),
  parameters: { ...whenSeen('With more in it than fits. Nothing is cut off; the form says so when it is sent.') },
};

export const BeforeItsThreshold: Story = {
  render: () => own({ max: 500, threshold: 75, text }),
  parameters: { ...whenSeen('With `threshold="75"`, while less than three quarters are used.') },
};

export const SwitchedOff: Story = {
  args: { state: 'disabled' },
  parameters: { ...whenSeen('While it cannot be changed, as while the form is sent.') },
};

export const LongWelshLabel: Story = {
  args: { state: 'long' },
  globals: { language: 'cy' },
  parameters: { ...whenSeen('On a page in Welsh, with a label that has one of the longest words there are.') },
};

export const Narrow: Story = {
  args: { state: 'error' },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
  parameters: { ...whenSeen('In a column 180 pixels wide, or with very large text.') },
};

export const OwnMarkup: Story = {
  render: () => own({ max: 500 }),
  parameters: {
    ...whenSeen('Around a label and a text area of your own. The sentence in `cw-count` becomes the count.'),
  },
};

export const Written: Story = {
  render: () => html`
    <cw-long-text name="story" label="What happened?" max="150" unit="words" required
      ><a href="/contact">Call us to tell us what happened</a></cw-long-text
    >
  `,
  parameters: { ...whenSeen('Written from the attributes of the tag. The link stays until then, and without script.') },
};

export const WrittenInWelsh: Story = {
  globals: { language: 'cy' },
  render: () => html`
    <cw-long-text name="stori" label="Beth ddigwyddodd?" max="150" unit="words" value="Ni ddaeth neb."
      ><a href="/cy/contact">Ffoniwch ni</a></cw-long-text
    >
  `,
  parameters: { ...whenSeen('Written on a page in Welsh, whose numbers change the word after them.') },
};

export const WithoutALabel: Story = {
  render: () => html`<cw-long-text max="500"><a href="/contact">Call us to tell us</a></cw-long-text>`,
  parameters: {
    warns: true,
    ...whenSeen(
      'When name and label were forgotten. The words inside the tag stay, and the console says what to write.',
    ),
  },
};
