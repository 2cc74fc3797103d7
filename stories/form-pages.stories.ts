import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/service-status/service-status.ts';
import type { FailureView, FormView } from '../src/logic/forms/form-views.ts';
import '../src/logic/forms/markup-words.cy.data.ts';
import { languageOf, type Language } from '../src/logic/words/language.ts';
import { draw } from '../src/markup/draw.ts';
import { failureMarkup } from '../src/markup/form-failure.ts';
import { formMarkup } from '../src/markup/form-page.ts';
import { wholeFeed } from './sample-council/sample-notices.ts';
import {
  checkPage,
  contactPage,
  failure,
  handOverPage,
  lateStartPage,
  questionPage,
  sentPage,
  startPage,
  urgentStartPage,
} from './sample-council/sample-form-pages.ts';

interface Args {
  page: (language: Language) => FormView;
  above?: (language: Language) => FailureView;
}
type Story = StoryObj<Args>;

const whenSeen = (story: string) => ({ docs: { description: { story } } });

const meta: Meta<Args> = {
  title: 'Forms/Every page of a form',
  args: { page: startPage },
  argTypes: { page: { control: false }, above: { control: false } },
  render: ({ page, above }, { globals }) => {
    const language = languageOf(globals['language'] as string);
    const form = draw(
      formMarkup(page(language), { language, failure: above && failureMarkup(above(language)), script: true }),
    );
    for (const status of form.querySelectorAll('cw-service-status')) status.feed = wholeFeed;
    return html`${form}`;
  },
};
export default meta;

export const Start: Story = {
  parameters: {
    ...whenSeen('Before the first question: the price, what one gets for it, what one needs, other ways.'),
  },
};

export const StartWithUrgentHelp: Story = {
  args: { page: urgentStartPage },
  parameters: {
    ...whenSeen('Before the first question, where some must not wait for a form: help comes first.'),
  },
};

export const StartWithNotice: Story = {
  args: { page: lateStartPage },
  parameters: {
    ...whenSeen('Before the first question, while the round is only late: the notice may be all that one needs.'),
  },
};

export const Question: Story = {
  args: { page: questionPage },
  parameters: { ...whenSeen('One question on a page. Its label is the heading.') },
};

export const QuestionWithMistake: Story = {
  args: { page: (language) => questionPage(language, 'error') },
  parameters: {
    ...whenSeen(
      'After Continue was pressed without an answer. The summary takes the focus and leads to the first radio.',
    ),
  },
};

export const Questions: Story = {
  args: { page: contactPage },
  parameters: {
    ...whenSeen(
      'A few questions that belong together. The last one hangs on an answer: without script it shows, with it it comes and goes.',
    ),
  },
};

export const QuestionsWithMistakes: Story = {
  args: { page: (language) => contactPage(language, 'error') },
  parameters: { ...whenSeen('The same words in the summary and at the questions, in page order.') },
};

export const HandOver: Story = {
  args: { page: handOverPage },
  parameters: {
    ...whenSeen('Where another council does this: the exact page there, and what was typed, to take along.'),
  },
};

export const CheckYourAnswers: Story = {
  args: { page: checkPage },
  parameters: { ...whenSeen('Before sending: every answer with its own way back.') },
};

export const Sent: Story = {
  args: { page: sentPage },
  parameters: { ...whenSeen('After sending: the reference, the day by which one hears, and how to reach a person.') },
};

export const NotSent: Story = {
  args: { page: checkPage, above: failure },
  parameters: { ...whenSeen('When the answers could not be sent: nothing is lost, and there is another way.') },
};

const welsh = { globals: { language: 'cy' } };
export const StartInWelsh: Story = { ...Start, ...welsh };
export const StartWithUrgentHelpInWelsh: Story = { ...StartWithUrgentHelp, ...welsh };
export const StartWithNoticeInWelsh: Story = { ...StartWithNotice, ...welsh };
export const QuestionInWelsh: Story = { ...Question, ...welsh };
export const QuestionWithMistakeInWelsh: Story = { ...QuestionWithMistake, ...welsh };
export const QuestionsInWelsh: Story = { ...Questions, ...welsh };
export const QuestionsWithMistakesInWelsh: Story = { ...QuestionsWithMistakes, ...welsh };
export const HandOverInWelsh: Story = { ...HandOver, ...welsh };
export const CheckYourAnswersInWelsh: Story = { ...CheckYourAnswers, ...welsh };
export const SentInWelsh: Story = { ...Sent, ...welsh };
export const NotSentInWelsh: Story = { ...NotSent, ...welsh };

const narrow: Pick<Story, 'globals' | 'decorators'> = {
  ...welsh,
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};
export const StartNarrow: Story = { ...Start, ...narrow };
export const QuestionsWithMistakesNarrow: Story = { ...QuestionsWithMistakes, ...narrow };
export const CheckYourAnswersNarrow: Story = { ...CheckYourAnswers, ...narrow };
export const SentNarrow: Story = { ...Sent, ...narrow };
export const NotSentNarrow: Story = { ...NotSent, ...narrow };

export const RightToLeft: Story = {
  ...QuestionsWithMistakes,
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
  parameters: { ...whenSeen('On a page for readers of Arabic, Urdu or Hebrew. Edges and columns change sides.') },
};
