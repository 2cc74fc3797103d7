import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/choice-group/choice-group.ts';
import '../src/elements/field/written-field.ts';
import '../src/logic/words/welsh-forms.ts';
import { languageOf } from '../src/logic/words/language.ts';
import { draw } from '../src/markup/draw.ts';
import { questionMarkup } from '../src/markup/question.ts';
import { sampleQuestion, type State } from './sample-council/sample-questions.ts';

interface Args {
  question: 'things' | 'bin';
  state: State;
}
type Story = StoryObj<Args>;

const whenSeen = (story: string) => ({ docs: { description: { story } } });

const meta: Meta<Args> = {
  title: 'Elements/Choice group',
  component: 'cw-choice-group',
  args: { question: 'things', state: 'plain' },
  argTypes: { question: { control: false }, state: { control: false } },
  render: ({ question, state }, { globals }) => {
    const language = languageOf(globals['language'] as string);
    const drawn = draw(questionMarkup(sampleQuestion(question, state, language), { language, reveals: true }));
    for (const control of state === 'disabled' ? drawn.querySelectorAll('input') : []) control.disabled = true;
    return html`${drawn}`;
  },
};
export default meta;

export const TickBoxes: Story = {
  parameters: {
    ...whenSeen('Any number of answers. "None of these" takes the other ticks off, and they take it off.'),
  },
};

export const Radios: Story = { args: { question: 'bin' }, parameters: { ...whenSeen('One answer of a few.') } };

export const WithHint: Story = {
  args: { state: 'hint' },
  parameters: { ...whenSeen('With a sentence that helps, and another one at an answer.') },
};

export const WithMistake: Story = {
  args: { state: 'error' },
  parameters: {
    ...whenSeen(
      'After the form was sent with no tick. The mistake is heard at each box, also by one who comes by Tab.',
    ),
  },
};

export const RadiosWithMistake: Story = {
  args: { question: 'bin', state: 'error' },
  parameters: { ...whenSeen('After the form was sent with none chosen.') },
};

export const Filled: Story = { args: { state: 'filled' }, parameters: { ...whenSeen('With two ticks.') } };

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

const radio = (value: string, label: string, checked = false) => html`
  <div class="cw-choice">
    <input class="cw-choice-control" type="radio" id="where-${value}" name="where" value=${value} ?checked=${checked} />
    <label class="cw-choice-label" for="where-${value}">${label}</label>
  </div>
`;

const withReveal = (isOther: boolean) => html`
  <form>
    <cw-choice-group>
      <fieldset class="cw-question">
        <legend class="cw-label">Where is it?</legend>
        <div class="cw-choices">${radio('road', 'On the road')} ${radio('other', 'Somewhere else', isOther)}</div>
      </fieldset>
    </cw-choice-group>
    <div class="cw-question" data-cw-when="where" data-cw-when-values="other">
      <label class="cw-label" for="where-else">Where else?</label>
      <input class="cw-input" id="where-else" name="where-else" autocomplete="off" />
    </div>
  </form>
`;

export const WithAQuestionThatComes: Story = {
  render: () => withReveal(true),
  parameters: {
    ...whenSeen(
      'With an answer that brings another question. It stands right after the group, and the focus stays where it is.',
    ),
  },
};

export const WithAQuestionThatIsAway: Story = {
  render: () => withReveal(false),
  parameters: { ...whenSeen('Before that answer is chosen. The other question is not seen, not heard and not sent.') },
};

export const OwnMarkup: Story = {
  render: () => html`
    <cw-choice-group alone="none">
      <fieldset>
        <legend>Do you need help with any of these?</legend>
        <p>
          <label><input type="checkbox" name="need[]" value="reading" /> Reading</label>
        </p>
        <p>
          <label><input type="checkbox" name="need[]" value="hearing" /> Hearing</label>
        </p>
        <p>
          <label><input type="checkbox" name="need[]" value="none" /> None of these</label>
        </p>
      </fieldset>
    </cw-choice-group>
  `,
  parameters: { ...whenSeen('Around tick boxes that a CMS has printed. `alone` names the value of "None of these".') },
};

export const Written: Story = {
  render: () => html`
    <cw-choice-group name="things" label="What do you want us to take?" alone="none" required>
      <p>We take:</p>
      <ul>
        <li data-value="sofa" data-hint="Up to 3 seats">Sofa</li>
        <li data-value="fridge">Fridge or freezer</li>
        <li data-value="none">None of these</li>
      </ul>
      <a href="/contact">Call us to book</a>
    </cw-choice-group>
  `,
  parameters: {
    ...whenSeen('Written from the attributes of the tag and the list inside it, which reads as a list without script.'),
  },
};

export const WrittenAsRadios: Story = {
  render: () => html`
    <cw-choice-group kind="radios" name="often" label="How often does it happen?" value="weekly">
      <ul>
        <li data-value="daily">Every day</li>
        <li data-value="weekly">Every week</li>
      </ul>
      <a href="/contact">Call us to tell us</a>
    </cw-choice-group>
  `,
  parameters: { ...whenSeen('Written with one answer chosen. Without `required` it says that it is optional.') },
};

export const WithoutALabel: Story = {
  render: () => html`<cw-choice-group><a href="/contact">Call us to tell us</a></cw-choice-group>`,
  parameters: {
    warns: true,
    ...whenSeen(
      'When name and label were forgotten. The words inside the tag stay, and the console says what to write.',
    ),
  },
};
