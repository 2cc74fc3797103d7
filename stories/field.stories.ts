import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/field/field.ts';
import '../src/elements/field/written-field.ts';
import '../src/logic/words/welsh-forms.ts';
import { languageOf } from '../src/logic/words/language.ts';
import { draw } from '../src/markup/draw.ts';
import { questionMarkup } from '../src/markup/question.ts';
import { sampleQuestion, type Kind, type State } from './sample-council/sample-questions.ts';

interface Args {
  type: string;
  kind: Kind;
  state: State;
}
type Story = StoryObj<Args>;

const whenSeen = (story: string) => ({ docs: { description: { story } } });

const meta: Meta<Args> = {
  title: 'Elements/Field',
  component: 'cw-field',
  args: { type: 'email', kind: 'email', state: 'plain' },
  argTypes: { kind: { control: false }, state: { control: false } },
  render: ({ type, kind, state }, { globals }) => {
    const language = languageOf(globals['language'] as string);
    const question = draw(questionMarkup(sampleQuestion(kind, state, language), { language }));
    for (const control of state === 'disabled' ? question.querySelectorAll('input') : []) control.disabled = true;
    return html`<cw-field type=${type}>${question}</cw-field>`;
  },
};
export default meta;

export const Plain: Story = { parameters: { ...whenSeen('Before anything is typed.') } };

export const WithHint: Story = {
  args: { state: 'hint' },
  parameters: { ...whenSeen('With one sentence that helps to answer. A screen reader says it after the label.') },
};

export const Optional: Story = {
  args: { state: 'optional' },
  parameters: { ...whenSeen('Where the question may stay empty. Questions that must be answered carry no star.') },
};

export const WithMistake: Story = {
  args: { state: 'error' },
  parameters: {
    ...whenSeen('After the form was sent. The mistake says what to write, and is heard at the box that it is about.'),
  },
};

export const Filled: Story = {
  args: { state: 'filled' },
  parameters: { ...whenSeen('With an answer in it.') },
};

export const SwitchedOff: Story = {
  args: { state: 'disabled' },
  parameters: { ...whenSeen('While it cannot be changed, as while the form is sent. It still reads at 7 to 1.') },
};

export const Phone: Story = {
  args: { type: 'phone', kind: 'phone' },
  parameters: { ...whenSeen('For a phone number: a phone shows the keys for one, and offers its own.') },
};

export const Money: Story = {
  args: { type: 'money', kind: 'rent' },
  parameters: { ...whenSeen('For an amount. It may be typed with or without the pound sign, the pence and commas.') },
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
  render: () => html`
    <cw-field type="postcode" required>
      <div class="cw-question">
        <label class="cw-label" for="own-postcode">Your postcode</label>
        <p class="cw-hint" id="own-postcode-hint">Where the bin stands</p>
        <input class="cw-input cw-width-10" id="own-postcode" name="postcode" aria-describedby="own-postcode-hint" />
      </div>
    </cw-field>
  `,
  parameters: {
    ...whenSeen('Around a label and a box of your own. It adds what they lack: autofill, the right keys, no spelling.'),
  },
};

export const MarkupOfACms: Story = {
  render: () => html`
    <cw-field type="phone">
      <div class="form-item">
        <label for="cms-phone">Phone number</label><br />
        <input id="cms-phone" name="phone" type="tel" />
      </div>
    </cw-field>
  `,
  parameters: { ...whenSeen('Around what a CMS has printed. Nothing in it is changed but what is missing.') },
};

export const Written: Story = {
  render: () => html`
    <cw-field type="postcode" name="postcode" label="Your postcode" hint="Where the bin stands" required
      ><a href="/contact">Call us to tell us your postcode</a></cw-field
    >
  `,
  parameters: { ...whenSeen('Written from the attributes of the tag. The link stays until then, and without script.') },
};

export const WrittenAndOptional: Story = {
  render: () => html`
    <cw-field name="more" label="Is there anything else?" autocomplete="off"
      ><a href="/contact">Call us to tell us more</a></cw-field
    >
  `,
  parameters: { ...whenSeen('Written without `required`: it says that it is optional.') },
};

export const WrittenList: Story = {
  render: () => html`
    <cw-field type="select" name="about" label="What is it about?" required>
      <p>You can ask us about:</p>
      <ul>
        <li data-value="bins">Bins</li>
        <li data-value="council-tax">Council tax</li>
        <li data-value="housing">Housing</li>
      </ul>
      <a href="/contact">Contact us</a>
    </cw-field>
  `,
  parameters: {
    ...whenSeen('A list of answers, written from a list inside the tag, which reads as one without script.'),
  },
};

export const WrittenInWelsh: Story = {
  globals: { language: 'cy' },
  render: () => html`
    <cw-field type="money" name="rent" label="Beth yw eich rhent bob wythnos?"
      ><a href="/cy/contact">Ffoniwch ni</a></cw-field
    >
  `,
  parameters: { ...whenSeen('Written on a page in Welsh: our own words beside the label are in Welsh too.') },
};

export const InAForm: Story = {
  render: () => html`
    <form action="/contact" method="get">
      <cw-field type="email" name="email" label="Email address" required
        ><a href="/contact">Other ways to contact us</a></cw-field
      >
      <button class="cw-button">Send</button>
    </form>
  `,
  parameters: {
    ...whenSeen(
      'In a plain form, without `cw-form`. Send it empty: the browser says our sentence and goes to the box.',
    ),
  },
};

export const WithoutALabel: Story = {
  render: () => html`<cw-field name="email"><a href="/contact">Call us to tell us your email address</a></cw-field>`,
  parameters: {
    warns: true,
    ...whenSeen('When the label was forgotten. The words inside the tag stay, and the console says what to write.'),
  },
};
