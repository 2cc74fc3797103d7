import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/field/written-field.ts';
import '../src/elements/lookup-field/lookup-field.ts';
import '../src/logic/words/welsh-forms.ts';
import { languageOf } from '../src/logic/words/language.ts';
import { draw } from '../src/markup/draw.ts';
import { questionMarkup } from '../src/markup/question.ts';
import { sampleQuestion, type State } from './sample-council/sample-questions.ts';
import { streets } from './sample-council/sample-streets.ts';
import './sample-council/sample-typing.ts';

interface Args {
  state: State;
  text: string;
  keys: readonly string[];
  isLeft: boolean;
}
type Story = StoryObj<Args>;

const whenSeen = (story: string) => ({ docs: { description: { story } } });

const meta: Meta<Args> = {
  title: 'Elements/Lookup field',
  component: 'cw-lookup-field',
  args: { state: 'plain', text: '', keys: [], isLeft: false },
  argTypes: {
    state: { control: false },
    text: { control: false },
    keys: { control: false },
    isLeft: { control: false },
  },
  render: ({ state, text, keys, isLeft }, { globals }) => {
    const language = languageOf(globals['language'] as string);
    const view = sampleQuestion('street', state, language);
    const choices = streets.map((street, at) => ({
      id: `${view.id}-${at}`,
      value: street,
      label: street,
      checked: street === 'Harbour Street' && /filled|disabled/.test(state),
      alone: false,
    }));
    const question = draw(questionMarkup(view.kind === 'select' ? { ...view, choices } : view, { language }));
    for (const select of state === 'disabled' ? question.querySelectorAll('select') : []) select.disabled = true;
    const type = text || keys.length > 0;
    return type
      ? html`<sample-typing .text=${text} .keys=${keys} .isLeft=${isLeft}>${question}</sample-typing>`
      : html`${question}`;
  },
};
export default meta;

const room = (story: () => unknown) => html`<div class="sample-room">${story()}</div>`;

export const Plain: Story = {
  parameters: { ...whenSeen('Before anything is typed. A tap on the box, or an arrow key, opens the whole list.') },
};

export const WithHint: Story = {
  args: { state: 'hint' },
  parameters: { ...whenSeen('With one sentence that helps to answer.') },
};

export const OpenList: Story = {
  args: { text: 'harb' },
  decorators: [room],
  parameters: {
    ...whenSeen(
      'While somebody types: what begins so comes first. A screen reader hears how many there are after a second.',
    ),
  },
};

export const OnARow: Story = {
  args: { text: 'st', keys: ['ArrowDown', 'ArrowDown'] },
  decorators: [room],
  parameters: {
    ...whenSeen('After two presses of the arrow down. Enter or Tab takes the answer; Escape puts the list away.'),
  },
};

export const NoMatch: Story = {
  args: { text: 'Harbor Street' },
  parameters: { ...whenSeen('When nothing fits what is typed.') },
};

export const NotInTheList: Story = {
  args: { text: 'Harb', isLeft: true },
  parameters: { ...whenSeen('When somebody has gone on without choosing. What they typed stays.') },
};

export const WithMistake: Story = {
  args: { state: 'error' },
  parameters: { ...whenSeen('After the form was sent without an answer. The mistake is heard at the box.') },
};

export const Filled: Story = {
  args: { state: 'filled' },
  parameters: { ...whenSeen('With an answer, as when somebody comes back to the question.') },
};

export const SwitchedOff: Story = {
  args: { state: 'disabled' },
  parameters: { ...whenSeen('While it cannot be changed.') },
};

export const LongWelshLabel: Story = {
  args: { state: 'long', text: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' },
  globals: { language: 'cy' },
  parameters: {
    ...whenSeen('On a page in Welsh, with one of the longest words there are in its label and in the box.'),
  },
};

export const Narrow: Story = {
  args: { state: 'error', text: 'st' },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`, room],
  parameters: { ...whenSeen('In a column 180 pixels wide, with its list open.') },
};

export const RightToLeft: Story = {
  args: { text: 'mill', keys: ['ArrowUp'] },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`, room],
  parameters: { ...whenSeen('In a part of a page that reads from the right.') },
};

const own = (options: readonly string[]) => html`
  <cw-lookup-field>
    <label class="cw-label" for="own-street-${options.length}">Which street do you live in?</label>
    <select class="cw-input" id="own-street-${options.length}" name="street">
      <option value="">Choose one</option>
      ${options.map((street) => html`<option>${street}</option>`)}
    </select>
  </cw-lookup-field>
`;

export const OwnMarkup: Story = {
  render: () => own(streets),
  parameters: { ...whenSeen('Around a label and a select that a CMS has printed.') },
};

export const ShortList: Story = {
  render: () => own(streets.slice(0, 20)),
  parameters: { ...whenSeen('With up to 20 answers, and wherever there is no script: the select stays as it is.') },
};

export const Written: Story = {
  render: () => html`
    <cw-lookup-field name="street" label="Which street is it?" required
      ><ul>
        ${streets.map((street) => html`<li>${street}</li>`)}
      </ul></cw-lookup-field
    >
  `,
  parameters: { ...whenSeen('Written from the attributes of the tag and the list inside it, which stays until then.') },
};

export const WithoutALabel: Story = {
  render: () => html`<cw-lookup-field><a href="/contact">Call us to tell us the street</a></cw-lookup-field>`,
  parameters: {
    warns: true,
    ...whenSeen(
      'When name and label were forgotten. The words inside the tag stay, and the console says what to write.',
    ),
  },
};
