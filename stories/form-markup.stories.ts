import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { languageOf, type Language } from '../src/logic/words/language.ts';
import '../src/logic/forms/markup-words.cy.data.ts';
import { draw } from '../src/markup/draw.ts';
import { questionMarkup } from '../src/markup/question.ts';
import { kinds, sampleQuestion, states, type Kind, type State } from './sample-council/sample-questions.ts';

interface Args {
  kinds: readonly Kind[];
  in: readonly State[];
}
type Story = StoryObj<Args>;

const whenSeen = (story: string) => ({ docs: { description: { story } } });

/** A question; one that is switched off, as while its form is sent. */
const drawState = (kind: Kind, state: State, language: Language): HTMLElement => {
  const question = draw(questionMarkup(sampleQuestion(kind, state, language), { language }));
  if (state === 'disabled')
    for (const control of question.querySelectorAll<HTMLInputElement>('input, select, textarea'))
      control.disabled = true;
  return question;
};

const meta: Meta<Args> = {
  title: 'Forms/Every state of every question',
  args: { kinds: ['name'], in: states },
  argTypes: { kinds: { control: false }, in: { control: false } },
  render: ({ kinds, in: shown }, { globals }) => {
    const language = languageOf(globals['language'] as string);
    return html`${kinds.flatMap((kind) => shown.map((state) => drawState(kind, state, language)))}`;
  },
};
export default meta;

export const Name: Story = {
  parameters: {
    ...whenSeen(
      'One line of words: plain, with a hint, with the reason, optional, with a mistake, switched off, with a long label, answered.',
    ),
  },
};

export const Email: Story = { args: { kinds: ['email'] }, parameters: { ...whenSeen('An email address.') } };

export const Phone: Story = { args: { kinds: ['phone'] }, parameters: { ...whenSeen('A phone number.') } };

export const Money: Story = {
  args: { kinds: ['rent'] },
  parameters: { ...whenSeen('Money. The sign is not read out, so the label says "pounds".') },
};

export const LongAnswer: Story = {
  args: { kinds: ['story'] },
  parameters: { ...whenSeen('A long answer with a limit in characters.') },
};

export const LongAnswerInWords: Story = {
  args: { kinds: ['reason'] },
  parameters: { ...whenSeen('A long answer with a limit in words.') },
};

export const ShortList: Story = { args: { kinds: ['often'] }, parameters: { ...whenSeen('A list of a few answers.') } };

export const LongList: Story = {
  args: { kinds: ['street'] },
  parameters: { ...whenSeen('A long list, before the element that searches it has come.') },
};

export const Radios: Story = { args: { kinds: ['bin'] }, parameters: { ...whenSeen('One answer of a few.') } };

export const TickBoxes: Story = {
  args: { kinds: ['things'] },
  parameters: { ...whenSeen('Many answers of a few, and one that stands alone.') },
};

export const DateOfBirth: Story = {
  args: { kinds: ['born'] },
  parameters: { ...whenSeen('A date that people know. Only the part that is wrong is marked.') },
};

export const Address: Story = { args: { kinds: ['home'] }, parameters: { ...whenSeen('An address.') } };

export const File: Story = {
  args: { kinds: ['photo'] },
  parameters: { ...whenSeen('A photo or a paper, as a page without script has it, with other ways to give it.') },
};

export const AllInWelsh: Story = {
  args: { kinds, in: ['plain', 'error', 'filled'] },
  globals: { language: 'cy' },
  parameters: { ...whenSeen('Every kind on a page in Welsh.') },
};

export const LongLabelsInWelsh: Story = {
  args: { kinds, in: ['long', 'why', 'optional'] },
  globals: { language: 'cy' },
  parameters: { ...whenSeen('Long words and the longest labels.') },
};

export const AllNarrow: Story = {
  args: { kinds, in: ['error', 'long', 'filled'] },
  globals: { language: 'cy' },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
  parameters: { ...whenSeen('In a column 180 pixels wide, or with very large text.') },
};

export const AllFromRightToLeft: Story = {
  args: { kinds, in: ['error', 'filled'] },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
  parameters: { ...whenSeen('On a page for readers of Arabic, Urdu or Hebrew.') },
};
