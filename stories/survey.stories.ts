import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/elements/survey/survey.ts';
import { watchComment } from '../src/elements/survey/watch-comment.ts';
import { openProfile } from '../src/logic/profile/open-profile.ts';
import { surveyCommentView, thanksView } from '../src/logic/surveys/answer-view.ts';
import { answerWords, type AnswerWords } from '../src/logic/surveys/answer-words.data.ts';
import { surveyPageWords, type SurveyPageWords } from '../src/logic/surveys/page-words.data.ts';
import { mostCharacters, type SurveyScore } from '../src/logic/surveys/survey.ts';
import { surveyView, type SurveySettings } from '../src/logic/surveys/survey-view.ts';
import '../src/logic/surveys/survey-words.cy.data.ts';
import { surveyWords, type SurveyWords } from '../src/logic/surveys/survey-words.data.ts';
import '../src/logic/surveys/welsh-answer.ts';
import { languageOf, type Language } from '../src/logic/words/language.ts';
import { draw } from '../src/markup/draw.ts';
import { formMarkup } from '../src/markup/form-page.ts';
import { errorMarkup } from '../src/markup/error.ts';
import { surveyMarkup } from '../src/markup/survey.ts';
import { surveyCommentMarkup, surveyThanksMarkup } from '../src/markup/survey-answer.ts';
import profileJson from './sample-council/council.json';
import { sentPage } from './sample-council/sample-form-pages.ts';

interface Args {
  service?: string;
  stage?: string;
}
type Story = StoryObj<Args>;
type Render = NonNullable<Story['render']>;

const whenSeen = (story: string) => ({ docs: { description: { story } } });

const fallback = {
  en: ['/clearway/survey?service=missed-bin', 'Tell us how we did'],
  cy: ['/clearway/survey?service=missed-bin&lang=cy', 'Dywedwch wrthym sut y gwnaethom ni'],
} as const;

const survey = ({ service, stage }: Args, language: Language): TemplateResult => {
  const [href, words] = fallback[language];
  return stage
    ? html`<cw-survey service=${service ?? ''} stage=${stage}><a href=${href}>${words}</a></cw-survey>`
    : html`<cw-survey service=${service ?? ''}><a href=${href}>${words}</a></cw-survey>`;
};

const languageIn = (globals: Record<string, unknown>): Language => languageOf(globals['language'] as string);

const meta: Meta<Args> = {
  title: 'Elements/Survey',
  component: 'cw-survey',
  args: { service: 'missed-bin' },
  argTypes: { stage: { control: 'select', options: ['front-desk', 'service-team'] } },
  render: (args, { globals }) => survey(args, languageIn(globals)),
};
export default meta;

const profile = openProfile(profileJson);
let drawings = 0;
type Words = SurveyWords & AnswerWords & SurveyPageWords;

/** What has been done in a survey. */
interface Done {
  readonly score?: SurveyScore;
  readonly comment?: string;
  /** What is wrong with the answer, and with the comment. */
  readonly wrong?: string;
  readonly tooLong?: string;
  /** True before the first answer, in the browser. */
  readonly script?: boolean;
}

/** A moment of the survey as it is drawn, with what it says by itself. */
const moment =
  (done: (words: Words) => Done, status: (words: Words) => string = () => '', settings: SurveySettings = {}): Render =>
  (_args, { globals }) => {
    const language = languageIn(globals);
    const words = { ...surveyWords[language], ...answerWords[language], ...surveyPageWords[language] };
    const id = `sample-${(drawings += 1)}`;
    const { score, comment, wrong, tooLong, script = false } = done(words);
    const error = tooLong !== undefined && errorMarkup(tooLong, `${id}-comment-error`, language);
    const drawn = draw(
      surveyMarkup(surveyView(settings, { profile, language }), {
        id,
        score,
        script,
        error: wrong !== undefined && errorMarkup(wrong, `${id}-error`, language),
        more: !script && surveyCommentMarkup(surveyCommentView(language), { id, comment, error }),
      }),
    );
    const region = drawn.querySelector('.cw-status');
    if (region) region.textContent = status(words);
    return html`${drawn}`;
  };

const thanks =
  (settings: SurveySettings, { isWaiting = false, tookOut = false, known = true } = {}): Render =>
  (_args, { globals }) => {
    const about = { profile: known ? profile : undefined, language: languageIn(globals) };
    const view = thanksView(settings, about, { isWaiting, tookOut });
    return html`${draw(surveyThanksMarkup(view, `sample-${(drawings += 1)}`))}`;
  };

export const Question: Story = {
  parameters: { ...whenSeen('Before anything is pressed. Comment and button come with the first answer.') },
};

export const ServiceTeam: Story = {
  args: { stage: 'service-team' },
  parameters: { ...whenSeen('With `stage="service-team"`: asked when the work is done, and not at the front desk.') },
};

export const AtAPlace: Story = {
  render: moment(() => ({ script: true }), undefined, { place: 'broadway', stage: 'front-desk' }),
  parameters: { ...whenSeen('With `place="broadway"` and a stage, as on a page for those who came in.') },
};

export const Answered: Story = {
  render: moment(
    () => ({ score: 4 }),
    ({ received, answers, more }) => `${received(answers[4])} ${more}`,
  ),
  parameters: { ...whenSeen('A second after an answer was chosen: it counts already. All that follows is optional.') },
};

export const AnsweredOffline: Story = {
  render: moment(
    () => ({ score: 2, comment: 'The crew left the lid open.' }),
    ({ waiting, answers, more }) => `${waiting(answers[2])} ${more}`,
  ),
  parameters: { ...whenSeen('The same without a network: the answer waits on the device.') },
};

export const NotTaken: Story = {
  render: moment(
    () => ({ score: 2, comment: 'The crew left the lid open.' }),
    ({ refused }) => refused,
  ),
  parameters: { ...whenSeen('When the desk cannot take it. Everything stays, and Send tries again.') },
};

export const PersonalDetails: Story = {
  render: (_args, { globals }) => {
    const language = languageIn(globals);
    const comment = language === 'cy' ? 'Ffoniwch fi ar 07700 900123.' : 'Call me on 07700 900123.';
    const drawn = draw(
      surveyMarkup(surveyView({}, { language }), {
        id: 'sample-details',
        score: 2,
        more: surveyCommentMarkup(surveyCommentView(language), { id: 'sample-details', comment }),
      }),
    );
    const box = drawn.querySelector('textarea');
    if (box?.parentElement) watchComment(box, box.parentElement, { language, most: mostCharacters, formats: [] });
    return html`${drawn}`;
  },
  parameters: { ...whenSeen('While a phone number stands in the comment. It may be sent all the same.') },
};

export const CommentTooLong: Story = {
  render: moment(({ tooLong }) => ({
    score: 3,
    comment: 'You came late again. '.repeat(60).trim(),
    tooLong,
  })),
  parameters: { ...whenSeen('After Send with a comment of more than 1,200 characters. Nothing is cut off.') },
};

export const NothingChosen: Story = {
  render: moment(({ chooseOne }) => ({ comment: 'The crew left the lid open.', wrong: chooseOne })),
  parameters: { ...whenSeen('On the page without script, when Send was pressed without an answer.') },
};

export const Thanks: Story = {
  render: thanks({ service: 'missed-bin' }),
  parameters: { ...whenSeen('After Send: who reads it, and whom to call for an answer. It takes the focus.') },
};

export const ThanksOffline: Story = {
  render: thanks({ service: 'missed-bin' }, { isWaiting: true }),
  parameters: { ...whenSeen('After Send without a network. The first line goes when it has been sent.') },
};

export const ThanksWithoutDetails: Story = {
  render: thanks({ service: 'missed-bin' }, { tookOut: true }),
  parameters: { ...whenSeen('After Send with a phone number in the comment, which is not kept.') },
};

export const ThanksWithoutAProfile: Story = {
  render: thanks({ service: 'missed-bin' }, { known: false }),
  parameters: { ...whenSeen('After Send on a page that knows no council profile.') },
};

export const OnAConfirmation: Story = {
  render: (args, { globals }) => {
    const language = languageIn(globals);
    return html`${draw(formMarkup(sentPage(language), { language, script: true }))}${survey(args, language)}`;
  },
  parameters: { ...whenSeen('At the end of a form, where most people answer.') },
};

export const Welsh: Story = {
  args: { stage: 'front-desk' },
  globals: { language: 'cy' },
  parameters: { ...whenSeen('On a page in Welsh.') },
};

export const WelshAnswered: Story = {
  ...Answered,
  globals: { language: 'cy' },
  parameters: { ...whenSeen('On a page in Welsh, a second after an answer was chosen.') },
};

export const WelshThanks: Story = {
  ...ThanksOffline,
  globals: { language: 'cy' },
  parameters: { ...whenSeen('On a page in Welsh, after Send without a network.') },
};

export const Narrow: Story = {
  ...CommentTooLong,
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
  parameters: { ...whenSeen('In a column 180 pixels wide, or with very large text.') },
};

export const RightToLeft: Story = {
  ...Answered,
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
  parameters: { ...whenSeen('On a page for readers of Arabic, Urdu or Hebrew. Edges change sides.') },
};
