import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, render, type TemplateResult } from 'lit';
import { checkFields } from '../../src/logic/forms/check-fields.ts';
import type { Entries } from '../../src/logic/forms/form.ts';
import { stepView } from '../../src/logic/forms/step-view.ts';
import type { Language } from '../../src/logic/words/language.ts';
import '../../src/logic/words/welsh-forms.ts';
import { draw } from '../../src/markup/draw.ts';
import { formMarkup } from '../../src/markup/form-page.ts';
import { waitFor } from '../behaviours/stopped-time.ts';
import { bootstrapForm, bootstrapStyles } from './form-fixtures/bootstrap.ts';
import { drupalForm, drupalStyles } from './form-fixtures/drupal-webform.ts';
import { govukForm, govukStyles } from './form-fixtures/govuk-frontend.ts';
import { addStyles, drawForm, find, main, sendWrong, summaryLines } from './form-page.ts';
import {
  bootstrapStops,
  drupalStops,
  everyStop,
  everyWelshStop,
  govukStops,
  welshMistakes,
  type Stop,
} from './form-tree.data.ts';
import { drawDefinition, everyQuestion, formOf, heardAtFocus, heardByTab, tabBack } from './heard-page.ts';

// What Chromium itself hands to screen readers, stop by stop, on the way of somebody who presses Tab from the summary to the end.

const beginnings: Readonly<Record<Language, string>> = { en: 'Error: ', cy: 'Gwall: ' };
const headings: Readonly<Record<Language, string>> = { en: 'There is a problem', cy: 'Mae problem' };

/** Each mistake once, in page order. */
const mistakesIn = (stops: readonly Stop[]): string[] => [
  ...new Set(stops.flatMap(([, , , mistake]) => mistake ?? [])),
];

/** What is said of a form in English, said in Welsh: the page's own words stay. */
const inWelsh = (stops: readonly Stop[]): readonly Stop[] =>
  stops.map(([kind, name, says, mistake]) =>
    mistake ? [kind, name, says, welshMistakes[mistake]] : [kind, name, says],
  );

/** No date has a month 13; all else is empty. */
const typed: Entries = { 'moved-day': ['12'], 'moved-month': ['13'], 'moved-year': ['2020'] };

/** What the fields add to their questions stands there. */
const enhanced = (): Promise<void> =>
  waitFor(() => ['.cw-finder', '.cw-lookup', '[id$="proof-button"]'].every((part) => main.querySelector(part)));

const beginWrapped = (form: TemplateResult, styles: string): Promise<unknown> => {
  addStyles(styles);
  drawForm(html`<cw-form>${form}</cw-form>`);
  return sendWrong();
};

const beginDefinition = async (id: string): Promise<unknown> => {
  await drawDefinition(formOf(id, everyQuestion), 'all');
  await enhanced();
  for (const [name, [value = '']] of Object.entries(typed)) find<HTMLInputElement>(`[name=${name}]`).value = value;
  return sendWrong('.cw-buttons .cw-button');
};

/** The page that the desk sends back where there is no script. */
const beginWrongPage = async (language: Language): Promise<void> => {
  const asking = { language, today: '2026-11-24' };
  const { faults } = checkFields(everyQuestion.fields, typed, asking);
  const about = { entries: typed, faults, language, profile: undefined };
  const view = stepView(formOf('page', everyQuestion), 'all', about);
  const page = draw(formMarkup(view, { language, action: '/clearway/form' }));
  render(html`${page}<a href="#after">After</a>`, main);
  await enhanced();
  find('.cw-errors').focus();
};

interface Walk {
  readonly name: string;
  readonly language: Language;
  readonly stops: readonly Stop[];
  /** Ends with the focus on the summary of what is wrong. */
  readonly begin: () => Promise<unknown>;
}

const wrapped = [
  ['GOV.UK Frontend', govukForm, govukStyles, govukStops],
  ['Bootstrap 5', bootstrapForm, bootstrapStyles, bootstrapStops],
  ['Drupal webform', drupalForm, drupalStyles, drupalStops],
] as const;

const walks: readonly Walk[] = (['en', 'cy'] as const).flatMap((language) => {
  const stops = language === 'en' ? everyStop : everyWelshStop;
  const keep: Stop = ['button', language === 'en' ? 'Do not keep my answers' : 'Peidiwch â chadw fy atebion'];
  return [
    ...wrapped.map(([name, form, styles, english]) => ({
      name: `a form of the page's own, ${name}`,
      language,
      stops: language === 'en' ? english : inWelsh(english),
      begin: () => beginWrapped(form(), styles),
    })),
    {
      name: 'a form from a definition',
      language,
      stops: [...stops, keep],
      begin: () => beginDefinition(`walk-${language}`),
    },
    {
      name: 'the page that the desk sends back',
      language,
      stops,
      begin: () => beginWrongPage(language),
    },
  ];
});

describe('what Chromium tells a screen reader on the way by Tab', () => {
  for (const { name, language, stops, begin } of walks)
    it(`is every mistake at each of its controls: ${name}, ${language}`, async () => {
      document.documentElement.lang = language;
      await begin();
      const { role, name: heading } = await heardAtFocus();
      expect([role, heading]).to.deep.equal(['group', headings[language]]);
      const heard = await heardByTab();
      const mistakes = mistakesIn(stops);
      expect(heard).to.deep.equal([
        ...mistakes.map((mistake) => ['link', `${headings[language]} / ${mistake}`, '']),
        ...stops.map(([kind, asked, says = '', mistake = '']) => [
          kind,
          asked,
          [says, mistake && beginnings[language] + mistake].filter(Boolean).join(' '),
        ]),
      ]);
      // What the summary says is what was heard, nothing more and nothing less.
      expect(summaryLines()).to.deep.equal(mistakes);
    });
});

const spoken = async () => {
  const { role, name, description, isWrong } = await heardAtFocus();
  return [isWrong ? `wrong ${role}` : role, name, description];
};

/** Forms with radios, the control behind them, and what is heard at the first and the last radio. */
const radios = [
  {
    name: 'GOV.UK Frontend',
    begin: () => beginWrapped(govukForm(), govukStyles),
    behind: '#waste',
    heard: [
      ['Email', 'Error: Choose one answer for “How would you prefer to be contacted?”'],
      ['Text message', 'Error: Choose one answer for “How would you prefer to be contacted?”'],
    ],
  },
  {
    name: 'Bootstrap 5',
    begin: () => beginWrapped(bootstrapForm(), bootstrapStyles),
    behind: '#area',
    heard: [
      ['Once', 'Error: Choose one answer for “How often does it happen?”'],
      ['Every week', 'Error: Choose one answer for “How often does it happen?”'],
    ],
  },
  {
    name: 'Drupal webform',
    begin: () => beginWrapped(drupalForm(), drupalStyles),
    behind: '#edit-help-food',
    heard: [
      ['Own', 'Error: Choose one answer for “Do you own or rent your home?”'],
      ['Rent', 'Error: Choose one answer for “Do you own or rent your home?”'],
    ],
  },
  {
    name: 'a definition',
    begin: () => beginDefinition('radios'),
    behind: '[name=help]',
    heard: [
      ['Own', 'Error: Choose one answer for “Do you own or rent?”'],
      ['Rent', 'From us or from others Error: Choose one answer for “Do you own or rent?”'],
    ],
  },
] as const;

describe('what Chromium tells a screen reader of radios', () => {
  for (const { name, begin, behind, heard } of radios)
    it(`is the mistake, also to one who comes from behind, and at each that an arrow key leads to: ${name}`, async () => {
      await begin();
      const [first, last] = heard.map((words) => ['wrong radio', ...words]);
      find(behind).focus();
      await tabBack();
      expect(await spoken(), 'from behind').to.deep.equal(last);
      await sendKeys({ press: 'ArrowUp' });
      expect(await spoken(), 'by an arrow key').to.deep.equal(first);
      await sendKeys({ press: 'ArrowDown' });
      expect(await spoken(), 'and back').to.deep.equal(last);
    });
});

describe('what Chromium tells a screen reader of a question that is mended', () => {
  it('is no mistake any more once the form is sent again; the others stay', async () => {
    await beginDefinition('mended');
    find<HTMLInputElement>('[name=who]').value = 'Ana Silva';
    find<HTMLInputElement>('[name=moved-month]').value = '11';
    find<HTMLInputElement>('[name=help]').click();
    await sendWrong('.cw-buttons .cw-button');
    const heard = (await heardByTab()).filter(([kind]) => kind !== 'link');
    const mended = new Set(['Full name', 'When did you move?', 'What do you need?']);
    for (const [kind, name, description] of heard) {
      if (!mended.has(name.split(' / ')[0] ?? '')) continue;
      expect(kind, name).to.not.contain('wrong');
      expect(description, name).to.not.contain('Error');
    }
    expect(heard.filter(([kind]) => kind.startsWith('wrong'))).to.have.length(
      everyStop.filter(([kind]) => kind.startsWith('wrong')).length - 5,
    );
  });
});

describe('what Chromium tells a screen reader of a long answer', () => {
  it('stands still while one types, because a description that changes is read aloud; who comes back hears what is left', async () => {
    await drawDefinition(formOf('long', everyQuestion), 'all');
    await enhanced();
    const limit = ['textbox', 'What happened?', 'You can write up to 200 characters.'];
    find('[name=story]').focus();
    expect(await spoken()).to.deep.equal(limit);
    await sendKeys({ type: 'Nobody came.' });
    expect(await spoken(), 'while typing').to.deep.equal(limit);
    await sendKeys({ press: 'Tab' });
    await tabBack();
    expect((await spoken()).at(-1), 'back again').to.equal('You have 188 characters left.');
  });
});
