import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/address-field/address-field.ts';
import '../src/elements/field/written-field.ts';
import '../src/logic/words/welsh-forms.ts';
import { languageOf } from '../src/logic/words/language.ts';
import { draw } from '../src/markup/draw.ts';
import { questionMarkup } from '../src/markup/question.ts';
import { lookupFor, type Outcome } from './sample-council/sample-addresses.ts';
import { sampleQuestion, type State } from './sample-council/sample-questions.ts';

interface Args {
  state: State;
  outcome: Outcome;
  postcode: string;
  choose: number;
}
type Story = StoryObj<Args>;

const whenSeen = (story: string) => ({ docs: { description: { story } } });

const meta: Meta<Args> = {
  title: 'Elements/Address field',
  component: 'cw-address-field',
  args: { state: 'plain', outcome: 'found', postcode: '', choose: 0 },
  argTypes: {
    state: { control: false },
    outcome: { control: false },
    postcode: { control: false },
    choose: { control: false },
  },
  render: ({ state, outcome, postcode, choose }, { globals }) => {
    const language = languageOf(globals['language'] as string);
    const view = sampleQuestion('home', state, language);
    const question = draw(
      questionMarkup(view.kind === 'address' ? { ...view, lookup: lookupFor(outcome) } : view, { language }),
    );
    for (const input of state === 'disabled' ? question.querySelectorAll('input') : []) input.disabled = true;
    return html`<sample-addresses .postcode=${postcode} .choose=${choose}>${question}</sample-addresses>`;
  },
};
export default meta;

export const Plain: Story = {
  args: { state: 'why' },
  parameters: {
    ...whenSeen(
      'Before anything is typed. In a story, look up MH1 2ZB. The boxes are there for all who type their address.',
    ),
  },
};

export const Found: Story = {
  args: { postcode: 'mh12zb' },
  parameters: {
    ...whenSeen('When a postcode has been looked up. The first row of the list says how many addresses there are.'),
  },
};

export const Chosen: Story = {
  args: { postcode: 'MH1 4ZE', choose: 2 },
  parameters: { ...whenSeen('When an address has been chosen: the boxes are filled in, and can be changed.') },
};

export const NotFound: Story = {
  args: { postcode: 'MH1 9ZZ', outcome: 'none' },
  parameters: { ...whenSeen('When there is no address at a postcode.') },
};

export const NotAPostcode: Story = {
  args: { postcode: 'MH1' },
  parameters: { ...whenSeen('When only a part of a postcode was typed. Nothing has been sent.') },
};

export const Looking: Story = {
  args: { postcode: 'MH1 2ZB', outcome: 'slow' },
  parameters: { ...whenSeen('When the answer takes more than a second.') },
};

export const NoAnswer: Story = {
  args: { postcode: 'MH1 2ZB', outcome: 'failed' },
  parameters: { ...whenSeen('When addresses cannot be looked up: no network, or the service is out of order.') },
};

export const WithMistake: Story = {
  args: { state: 'error' },
  parameters: { ...whenSeen('After the form was sent without a postcode. The mistake is at its box.') },
};

export const Filled: Story = {
  args: { state: 'filled' },
  parameters: { ...whenSeen('When somebody comes back to the question.') },
};

export const SwitchedOff: Story = {
  args: { state: 'disabled' },
  parameters: { ...whenSeen('While it cannot be changed.') },
};

export const LongWelshLabel: Story = {
  args: { state: 'long', postcode: 'MH1 2ZB' },
  globals: { language: 'cy' },
  parameters: { ...whenSeen('On a page in Welsh, with a label that has one of the longest words there are.') },
};

export const Narrow: Story = {
  args: { state: 'error', postcode: 'MH1 2ZB' },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
  parameters: { ...whenSeen('In a column 180 pixels wide.') },
};

export const RightToLeft: Story = {
  args: { postcode: 'MH1 2ZB' },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
  parameters: { ...whenSeen('In a part of a page that reads from the right.') },
};

const boxes = html`
  <fieldset>
    <legend>Where do you live?</legend>
    <p>
      <label>House and street <input name="street" autocomplete="address-line1" /></label>
    </p>
    <p>
      <label>Town or city <input name="town" autocomplete="address-level2" /></label>
    </p>
    <p>
      <label>Postcode <input name="postcode" autocomplete="postal-code" /></label>
    </p>
  </fieldset>
`;

export const OwnMarkup: Story = {
  render: () => html`
    <sample-addresses>
      <cw-address-field lookup=${lookupFor('found')}>${boxes}</cw-address-field>
    </sample-addresses>
  `,
  parameters: {
    ...whenSeen('Around boxes that a CMS has printed. Where there is no second line, the first holds both.'),
  },
};

export const WithoutALookup: Story = {
  render: () => html`<cw-address-field>${boxes}</cw-address-field>`,
  parameters: { ...whenSeen('Where addresses cannot be looked up, and wherever there is no script: the boxes alone.') },
};

export const Written: Story = {
  render: () => html`
    <sample-addresses>
      <cw-address-field name="home" label="Your address" required lookup=${lookupFor('found')}
        ><a href="/contact">Call us to give us your address</a></cw-address-field
      >
    </sample-addresses>
  `,
  parameters: { ...whenSeen('Written from the attributes of the tag. The link stays until then, and without script.') },
};

export const OnAnotherSite: Story = {
  render: () => html`<cw-address-field lookup="https://example.com/addresses">${boxes}</cw-address-field>`,
  parameters: {
    warns: true,
    ...whenSeen('When `lookup` leads to another site: nothing is ever sent there, and the console says what to write.'),
  },
};
