import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { Draft } from '../src/behaviours/draft.ts';
import { showFailure } from '../src/elements/form/failure.ts';
import { waysToReach } from '../src/elements/form/ways-to-reach.ts';
import type { Form } from '../src/elements/form/form.ts';
import '../src/elements/form/form.ts';
import { judge, linesIn } from '../src/elements/form/judge.ts';
import { KeptAnswers } from '../src/elements/form/kept-answers.ts';
import { Sending } from '../src/elements/form/sending.ts';
import { bankHolidaysOf } from '../src/logic/calendar/shipped-bank-holidays.ts';
import { openProfile } from '../src/logic/profile/open-profile.ts';
import { languageOf, type Language } from '../src/logic/words/language.ts';
import '../src/logic/words/welsh-forms.ts';
import '../src/logic/words/welsh.ts';
import profileJson from './sample-council/council.json';
import { londonTime } from './sample-council/sample-page.ts';

type Story = StoryObj;

const whenSeen = (story: string) => ({ docs: { description: { story } } });

const words = {
  en: {
    name: 'Full name',
    email: 'Email address',
    hint: 'We use it only to answer you.',
    postcode: 'Postcode',
    born: 'Date of birth',
    parts: ['Day', 'Month', 'Year'],
    how: 'How shall we answer?',
    ways: ['Email', 'Phone', 'Post'],
    story: 'What is it about?',
    send: 'Send',
  },
  cy: {
    name: 'Enw llawn',
    email: 'Cyfeiriad e-bost',
    hint: 'Dim ond i’ch ateb yr ydym yn ei ddefnyddio.',
    postcode: 'Cod post',
    born: 'Dyddiad geni',
    parts: ['Diwrnod', 'Mis', 'Blwyddyn'],
    how: 'Sut y dylem ateb?',
    ways: ['E-bost', 'Ffôn', 'Post'],
    story: 'Am beth y mae?',
    send: 'Anfon',
  },
} as const;

/** A form as a CMS might write it, without a class of ours. `answer` fills it in. */
const contactForm = (language: Language, answered: boolean): TemplateResult => {
  const { name, email, hint, postcode, born, parts, how, ways, story, send } = words[language];
  const value = (text: string) => (answered ? text : '');
  return html`
    <form id="contact" method="post" action="/contact" class="sample-form">
      <p>
        <label for="contact-name">${name}</label>
        <input id="contact-name" name="name" autocomplete="name" value=${value('Ana Silva')} required />
      </p>
      <p>
        <label for="contact-email">${email}</label>
        <span id="contact-email-help">${hint}</span>
        <input
          id="contact-email"
          name="email"
          type="email"
          autocomplete="email"
          aria-describedby="contact-email-help"
          value=${value('ana@example.com')}
          required
        />
      </p>
      <p>
        <label for="contact-postcode">${postcode}</label>
        <input
          id="contact-postcode"
          name="postcode"
          autocomplete="postal-code"
          value=${answered ? 'CB1 2AB' : 'CB1'}
          required
        />
      </p>
      <fieldset>
        <legend>${born}</legend>
        ${(['day', 'month', 'year'] as const).map(
          (part, at) => html`
            <label for="contact-${part}">${parts[at]}</label>
            <input
              id="contact-${part}"
              name="born-${part}"
              autocomplete=${`bday-${part}`}
              inputmode="numeric"
              size="4"
              value=${value(['27', '3', '1980'][at] ?? '')}
              required
            />
          `,
        )}
      </fieldset>
      <fieldset>
        <legend>${how}</legend>
        ${ways.map(
          (way, at) => html`
            <p>
              <input
                type="radio"
                id="contact-way-${at}"
                name="way"
                value=${at}
                ?checked=${answered && at === 0}
                required
              />
              <label for="contact-way-${at}">${way}</label>
            </p>
          `,
        )}
      </fieldset>
      <p>
        <label for="contact-story">${story}</label>
        <textarea
          id="contact-story"
          name="story"
          rows="4"
          .value=${value('A street light is broken.')}
          required
        ></textarea>
      </p>
      <p><button class="sample-button">${send}</button></p>
    </form>
  `;
};

type Scene = (host: Form, form: HTMLFormElement) => void;

/** Does something with the form before it, as soon as both stand on the page. */
class SampleScene extends HTMLElement {
  play: Scene | undefined;

  connectedCallback(): void {
    const host = this.previousElementSibling;
    const form = host?.querySelector('form');
    if (host && form) this.play?.(host as Form, form);
  }
}
if (!customElements.get('sample-scene')) customElements.define('sample-scene', SampleScene);

const draw =
  (play?: Scene, answered = false) =>
  (_args: unknown, { globals }: { globals: Record<string, unknown> }): TemplateResult => html`
    <cw-form draft="off" service="missed-bin">
      ${contactForm(languageOf(globals['language'] as string | undefined), answered)}
    </cw-form>
    <sample-scene .play=${play}></sample-scene>
  `;

const profile = openProfile(profileJson);
const council = profile && { profile, holidays: bankHolidaysOf('england-and-wales') };

const sendInVainAt =
  (now: string): Scene =>
  (host, form) => {
    const { language } = host;
    const typed = linesIn(form, language);
    const again = () => {};
    const say = (said: string) => host.say(said);
    showFailure(host, {
      typed,
      council,
      ways: waysToReach,
      service: 'missed-bin',
      now: londonTime(now),
      language,
      again,
      say,
    });
  };
const mend: Scene = (host, form) => void judge(host, form, { language: host.language, today: host.today });

const meta: Meta = {
  title: 'Forms/Around a form of your own',
  component: 'cw-form',
  render: draw(),
};
export default meta;

export const Plain: Story = {
  parameters: { ...whenSeen('Before anything is typed. The element adds nothing that can be seen.') },
};

export const SomethingIsWrong: Story = {
  render: draw(mend),
  parameters: {
    ...whenSeen('After Send with answers that are missing or wrong: one summary, and the same words at each question.'),
  },
};

export const OnItsWay: Story = {
  render: draw(
    (host, form) => new Sending((said) => host.say(said)).begin(form, form.querySelector('button'), host.language),
    true,
  ),
  parameters: { ...whenSeen('While it is sent. However often the button is pressed, it is sent once.') },
};

export const CouldNotBeSent: Story = {
  render: draw(sendInVainAt('2026-11-24T10:00'), true),
  parameters: {
    ...whenSeen(
      'When the network is gone: every answer is still there, with ways to a person and a copy to take along.',
    ),
  },
};

export const CouldNotBeSentAtNight: Story = {
  render: draw(sendInVainAt('2026-11-24T22:00'), true),
  parameters: { ...whenSeen('The same when nobody answers the phone: it says when they do.') },
};

export const PutBack: Story = {
  render: draw((host, form) => {
    const draft = new Draft('story', 'session');
    draft.write({ name: ['Ana Silva'], story: ['A street light is broken.'] });
    new KeptAnswers(host, form, draft);
    draft.clear();
  }),
  parameters: { ...whenSeen('After a reload: what was typed is there again, and the form says so and can clear it.') },
};

export const Welsh: Story = {
  ...SomethingIsWrong,
  globals: { language: 'cy' },
  parameters: { ...whenSeen('On a page in Welsh.') },
};

export const WelshCouldNotBeSent: Story = {
  ...CouldNotBeSent,
  globals: { language: 'cy' },
  parameters: { ...whenSeen('On a page in Welsh, when the network is gone.') },
};

export const RightToLeft: Story = {
  ...SomethingIsWrong,
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
  parameters: { ...whenSeen('On a page for readers of Arabic, Urdu or Hebrew. Edges change sides.') },
};
