import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/elements/feedback/feedback.ts';
import { bankHolidaysOf } from '../src/logic/calendar/shipped-bank-holidays.ts';
import { feedbackRoutes } from '../src/logic/feedback/feedback-routes.ts';
import {
  commentView,
  foundView,
  thanksView,
  tooManyIn,
  type FeedbackFacts,
} from '../src/logic/feedback/feedback-view.ts';
import '../src/logic/feedback/feedback-words.cy.data.ts';
import { feedbackWords } from '../src/logic/feedback/feedback-words.data.ts';
import '../src/logic/feedback/question-words.cy.data.ts';
import '../src/logic/words/welsh-forms.ts';
import '../src/logic/words/welsh.ts';
import { openProfile } from '../src/logic/profile/open-profile.ts';
import { languageOf, type Language } from '../src/logic/words/language.ts';
import { draw } from '../src/markup/draw.ts';
import { feedbackCommentMarkup, feedbackThanksMarkup } from '../src/markup/feedback.ts';
import { element } from '../src/markup/tree.ts';
import profileJson from './sample-council/council.json';
import { londonTime } from './sample-council/sample-page.ts';

interface Args {
  service: string;
  now: string;
}
type Story = StoryObj<Args>;

const whenSeen = (story: string) => ({ docs: { description: { story } } });
const profile = openProfile(profileJson);
let boxes = 0;

/** What the element knows at a moment, after an answer. */
const factsOf = (answer: FeedbackFacts['answer'], { service, now }: Args, language: Language): FeedbackFacts => ({
  answer,
  language,
  service,
  profile,
  ...(profile && {
    routes: feedbackRoutes(service || undefined, {
      profile,
      holidays: bankHolidaysOf(profile.bankHolidays.division),
      now: londonTime(now),
      language,
    }),
  }),
});

/** The element in one of its states, with the sentence that stands under it. */
const shown = (box: HTMLElement, words = ''): TemplateResult => {
  const host = document.createElement('cw-feedback');
  host.append(draw(element('a', { href: '/clearway/feedback' }, 'Tell us if this page helped you')));
  // Once it stands on the page and has drawn its question.
  queueMicrotask(() => {
    host.show(box, false);
    host.say(words);
  });
  return html`${host}`;
};

const commentBox = (facts: FeedbackFacts, comment = '', error?: string): HTMLElement =>
  draw(feedbackCommentMarkup(commentView(facts, comment, error), { id: `story-feedback-${(boxes += 1)}` }));

const state =
  (drawIt: (args: Args, language: Language) => TemplateResult): NonNullable<Story['render']> =>
  (args, { globals }) =>
    drawIt(args, languageOf(globals['language'] as string));

const meta: Meta<Args> = {
  title: 'Elements/Feedback',
  component: 'cw-feedback',
  args: { service: 'missed-bin', now: '2026-11-24T10:00' },
  argTypes: { now: { control: false } },
  render: ({ service }, { globals }) =>
    globals['language'] === 'cy'
      ? html`<cw-feedback service=${service}
          ><a href="/clearway/feedback?service=missed-bin&amp;lang=cy"
            >Dywedwch wrthym a oedd y dudalen hon o gymorth</a
          ></cw-feedback
        >`
      : html`<cw-feedback service=${service}
          ><a href="/clearway/feedback?service=missed-bin">Tell us if this page helped you</a></cw-feedback
        >`,
};
export default meta;

export const Question: Story = {
  parameters: { ...whenSeen('At the end of a page. Each of the three buttons is an answer: nothing has to be sent.') },
};

export const OnAPageOfNoService: Story = {
  render: () => html`<cw-feedback><a href="/clearway/feedback">Tell us if this page helped you</a></cw-feedback>`,
  parameters: { ...whenSeen('On a page that is about no one service, such as the home page.') },
};

export const AfterYes: Story = {
  render: state((args, language) => shown(draw(feedbackThanksMarkup(thanksView(factsOf('yes', args, language), {}))))),
  parameters: { ...whenSeen('After Yes. The heading takes the focus.') },
};

export const AfterNo: Story = {
  render: state((args, language) => shown(commentBox(factsOf('no', args, language)))),
  parameters: {
    ...whenSeen('After No, while the phone is open. Ways to a person come first; a comment is optional.'),
  },
};

export const AfterNoInTheEvening: Story = {
  args: { now: '2026-11-24T20:00' },
  render: AfterNo.render,
  parameters: { ...whenSeen('After No in the evening. What is closed says when it opens.') },
};

export const AfterNoOnAPageOfNoService: Story = {
  args: { service: '' },
  render: AfterNo.render,
  parameters: { ...whenSeen('After No on a page of no one service: the first of each kind of channel.') },
};

export const SomethingIsWrong: Story = {
  render: state((args, language) => shown(commentBox(factsOf('wrong', args, language)))),
  parameters: { ...whenSeen('After Something is wrong: one box.') },
};

export const PersonalDetails: Story = {
  render: state((args, language) => {
    const comment = {
      en: 'The date is wrong. Ring me on 07700 900123.',
      cy: 'Mae’r dyddiad yn anghywir. Ffoniwch 07700 900123.',
    }[language];
    const box = commentBox(factsOf('wrong', args, language), comment);
    const found = foundView(comment, language);
    box
      .querySelector('.cw-feedback-found')
      ?.replaceChildren(
        draw(element('p', { role: 'status' }, found?.text)),
        draw(element('button', { class: 'cw-quiet-button', type: 'button' }, found?.remove)),
      );
    return shown(box);
  }),
  parameters: {
    ...whenSeen('When a phone number is typed. It can be removed with one press; nothing keeps it from being sent.'),
  },
};

const long = { en: 'It is too long. ', cy: 'Mae’n rhy hir. ' };

export const TooLong: Story = {
  render: state((args, language) => {
    const comment = long[language].repeat(90);
    const error = feedbackWords[language].tooLong(tooManyIn(comment));
    return shown(commentBox(factsOf('wrong', args, language), comment, error));
  }),
  parameters: { ...whenSeen('When more than 1,200 characters were sent. Nothing is cut off.') },
};

export const WithoutAConnection: Story = {
  render: state((args, language) => {
    const comment = { en: 'The opening times are last year’s.', cy: 'Oriau agor y llynedd yw’r rhain.' }[language];
    return shown(commentBox(factsOf('wrong', args, language), comment), feedbackWords[language].kept);
  }),
  parameters: { ...whenSeen('When it could not be sent. The text stays, and goes by itself when it can.') },
};

export const NotTaken: Story = {
  render: state((args, language) => {
    const box = commentBox(factsOf('no', args, language), { en: 'Where is it?', cy: 'Ble mae o?' }[language]);
    return shown(box, feedbackWords[language].refused);
  }),
  parameters: { ...whenSeen('When the desk refuses it, so that sending it again would not help.') },
};

export const Thanks: Story = {
  render: state((args, language) =>
    shown(draw(feedbackThanksMarkup(thanksView(factsOf('wrong', args, language), { comment: 'The date.' })))),
  ),
  parameters: { ...whenSeen('After a comment. The heading takes the focus.') },
};

export const ThanksWithoutPersonalDetails: Story = {
  render: state((args, language) =>
    shown(
      draw(
        feedbackThanksMarkup(
          thanksView(factsOf('no', args, language), { comment: 'Ring 07700 900123.', tookOut: true }),
        ),
      ),
    ),
  ),
  parameters: { ...whenSeen('After a comment with a phone number in it, and No: the ways to a person stay.') },
};

const welsh = { globals: { language: 'cy' } };
export const QuestionInWelsh: Story = { ...Question, ...welsh };
export const AfterYesInWelsh: Story = { ...AfterYes, ...welsh };
export const AfterNoInWelsh: Story = { ...AfterNo, ...welsh };
export const SomethingIsWrongInWelsh: Story = { ...SomethingIsWrong, ...welsh };
export const PersonalDetailsInWelsh: Story = { ...PersonalDetails, ...welsh };
export const TooLongInWelsh: Story = { ...TooLong, ...welsh };
export const WithoutAConnectionInWelsh: Story = { ...WithoutAConnection, ...welsh };
export const NotTakenInWelsh: Story = { ...NotTaken, ...welsh };
export const ThanksInWelsh: Story = { ...ThanksWithoutPersonalDetails, ...welsh };

const narrow: Pick<Story, 'globals' | 'decorators'> = {
  ...welsh,
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};
export const QuestionNarrow: Story = { ...Question, ...narrow };
export const AfterNoNarrow: Story = { ...AfterNo, ...narrow };
export const PersonalDetailsNarrow: Story = { ...PersonalDetails, ...narrow };

export const RightToLeft: Story = {
  ...PersonalDetails,
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
  parameters: { ...whenSeen('On a page for readers of Arabic, Urdu or Hebrew. Edges change sides.') },
};
