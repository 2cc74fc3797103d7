import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/date-field/date-field.ts';
import '../src/elements/field/written-field.ts';
import '../src/logic/words/welsh-forms.ts';
import { languageOf } from '../src/logic/words/language.ts';
import { draw } from '../src/markup/draw.ts';
import { questionMarkup } from '../src/markup/question.ts';
import { sampleQuestion, type State } from './sample-council/sample-questions.ts';

interface Args {
  kind?: 'birth' | 'past' | 'future';
  state: State;
}
type Story = StoryObj<Args>;

const whenSeen = (story: string) => ({ docs: { description: { story } } });

const meta: Meta<Args> = {
  title: 'Elements/Date field',
  component: 'cw-date-field',
  args: { state: 'plain' },
  argTypes: {
    state: { control: false },
    kind: { control: 'inline-radio', options: ['birth', 'past', 'future'] },
  },
  render: ({ state }, { globals }) => {
    const language = languageOf(globals['language'] as string);
    const question = draw(questionMarkup(sampleQuestion('born', state, language), { language }));
    for (const control of state === 'disabled' ? question.querySelectorAll('input') : []) control.disabled = true;
    return html`${question}`;
  },
};
export default meta;

export const Plain: Story = {
  parameters: { ...whenSeen('Before anything is typed. Nothing jumps from box to box.') },
};

export const WithHint: Story = {
  args: { state: 'hint' },
  parameters: {
    ...whenSeen(
      'With an example: a day after the 12th, so that nobody takes it for the month, and a month without a 0.',
    ),
  },
};

export const WithMistake: Story = {
  args: { state: 'error' },
  parameters: {
    ...whenSeen(
      'After the form was sent without a year. Only the year is marked; the mistake is heard there and at the day.',
    ),
  },
};

export const Filled: Story = { args: { state: 'filled' }, parameters: { ...whenSeen('With a date in it.') } };

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
  parameters: { ...whenSeen('In a column 180 pixels wide: the year goes under the day.') },
};

export const OwnMarkup: Story = {
  args: { kind: 'past' },
  render: ({ kind }) => html`
    <cw-date-field kind=${kind ?? 'past'} required>
      <fieldset class="cw-question">
        <legend class="cw-label">When did you see it?</legend>
        <div class="cw-date">
          <div class="cw-part">
            <label class="cw-part-label" for="seen-day">Day</label>
            <input class="cw-input cw-width-2" id="seen-day" name="seen[day]" />
          </div>
          <div class="cw-part">
            <label class="cw-part-label" for="seen-month">Month</label>
            <input class="cw-input cw-width-2" id="seen-month" name="seen[month]" />
          </div>
          <div class="cw-part">
            <label class="cw-part-label" for="seen-year">Year</label>
            <input class="cw-input cw-width-4" id="seen-year" name="seen[year]" />
          </div>
        </div>
      </fieldset>
    </cw-date-field>
  `,
  parameters: {
    ...whenSeen(
      'Around three boxes of your own, under the names that your CMS gives them. Paste 27 March 2026 into the first.',
    ),
  },
};

export const Written: Story = {
  render: () => html`
    <cw-date-field kind="birth" name="born" label="Date of birth" required
      ><a href="/contact">Call us to tell us your date of birth</a></cw-date-field
    >
  `,
  parameters: {
    ...whenSeen('Written from the attributes of the tag. A phone offers the date of birth that it knows.'),
  },
};

export const WrittenWithADay: Story = {
  render: () => html`
    <cw-date-field
      kind="future"
      name="day"
      label="From which day?"
      hint="It may be up to 28 days from now"
      max="today+28"
      value="2026-11-27"
      ><a href="/contact">Call us to tell us the day</a></cw-date-field
    >
  `,
  parameters: { ...whenSeen('Written with a day in it, for a day from today up to four weeks on.') },
};

export const WrittenInWelsh: Story = {
  globals: { language: 'cy' },
  render: () => html`
    <cw-date-field kind="birth" name="geni" label="Dyddiad geni" required
      ><a href="/cy/contact">Ffoniwch ni</a></cw-date-field
    >
  `,
  parameters: { ...whenSeen('Written on a page in Welsh.') },
};

export const WithoutALabel: Story = {
  render: () => html`<cw-date-field><a href="/contact">Call us to tell us the date</a></cw-date-field>`,
  parameters: {
    warns: true,
    ...whenSeen(
      'When name and label were forgotten. The words inside the tag stay, and the console says what to write.',
    ),
  },
};
