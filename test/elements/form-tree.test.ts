import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, render, type TemplateResult } from 'lit';
import { checkFields } from '../../src/logic/forms/check-fields.ts';
import { stepView } from '../../src/logic/forms/step-view.ts';
import type { Language } from '../../src/logic/words/language.ts';
import '../../src/logic/words/welsh-forms.ts';
import { draw } from '../../src/markup/draw.ts';
import { formMarkup } from '../../src/markup/form-page.ts';
import { request } from '../behaviours/fake-upload.ts';
import { choose, pdf } from './file-page.ts';
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
  mistakesIn,
  welshMistakes,
  type Stop,
} from './form-tree.data.ts';
import {
  drawEveryQuestion,
  enhanced,
  everyQuestion,
  formOf,
  heardAtFocus,
  heardByTab,
  tabBack,
  typedAnswers,
} from './heard-page.ts';

// What Chromium itself hands to screen readers, stop by stop, on the way of somebody who presses Tab from the summary to the end.

const beginnings: Readonly<Record<Language, string>> = { en: 'Error: ', cy: 'Gwall: ' };
const headings: Readonly<Record<Language, string>> = { en: 'There is a problem', cy: 'Mae problem' };

/** What is said of a form in English, said in Welsh: the page's own words stay. */
const inWelsh = (stops: readonly Stop[]): readonly Stop[] =>
  stops.map(([kind, name, says, mistake]) =>
    mistake ? [kind, name, says, welshMistakes[mistake]] : [kind, name, says],
  );

const beginWrapped = (form: TemplateResult, styles: string): Promise<unknown> => {
  addStyles(styles);
  drawForm(html`<cw-form>${form}</cw-form>`);
  return sendWrong();
};

const beginDefinition = async (id: string): Promise<unknown> => {
  await drawEveryQuestion(id);
  return sendWrong('.cw-buttons .cw-button');
};

/** The page that the desk sends back where there is no script. */
const beginWrongPage = async (language: Language): Promise<void> => {
  const asking = { language, today: '2026-11-24' };
  const { faults } = checkFields(everyQuestion.fields, typedAnswers, asking);
  const about = { entries: typedAnswers, faults, language, profile: undefined };
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

describe('what describes a control while it has the focus', () => {
  // NVDA reads a description aloud each time it changes there; what a region says would be heard twice.
  beforeEach(async () => {
    await drawEveryQuestion('still', 'off');
  });
  const descriptionOf = async (selector: string): Promise<string> => {
    if (!find(selector).matches(':focus')) find(selector).focus();
    return (await heardAtFocus()).description;
  };
  const leave = () => find('[name=who]').focus();

  it('stands still while a long answer is typed; who comes back hears what is left', async () => {
    const limit = 'You can write up to 200 characters.';
    expect(await descriptionOf('[name=story]')).to.equal(limit);
    await sendKeys({ type: 'Nobody came.' });
    expect(find('.cw-count').textContent).to.equal('You have 188 characters left.');
    expect(await descriptionOf('[name=story]'), 'while typing').to.equal(limit);
    leave();
    expect(await descriptionOf('[name=story]'), 'back again').to.equal('You have 188 characters left.');
  });

  it('stands still while a list is searched; who comes back hears that the answer is not in it', async () => {
    await descriptionOf('[role=combobox]');
    await sendKeys({ type: 'zzz' });
    expect(await descriptionOf('[role=combobox]'), 'while typing').to.equal('');
    leave();
    expect(await descriptionOf('[role=combobox]'), 'back again').to.contain('“zzz” is not in the list.');
  });

  it('stands still while an address is looked up; who comes back hears what is wrong', async () => {
    await descriptionOf('.cw-finder input');
    await sendKeys({ type: 'nowhere' });
    await sendKeys({ press: 'Enter' });
    const words = find('.cw-finder .cw-status').textContent;
    expect(words).to.match(/\w/);
    expect(await descriptionOf('.cw-finder input'), 'at once').to.equal('');
    expect(find('cw-address-field > [role=status]').textContent, 'from the region').to.equal(words);
    leave();
    expect(await descriptionOf('.cw-finder input'), 'back again').to.equal(words);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    const { name, description, isWrong } = await heardAtFocus();
    expect([name, description, isWrong], 'from the button').to.deep.equal([
      'Find your address by postcode',
      words,
      true,
    ]);
    expect(find('cw-address-field > [role=status]').textContent, 'said at the box').to.equal('');
  });

  it('stands still while a file is on its way; who comes back hears how far it is', async () => {
    await choose(find<HTMLInputElement>('input[type=file]'), pdf());
    const sent = await request();
    const remove = '.cw-file button:not([hidden])';
    expect(await descriptionOf(remove)).to.equal('Sending: 0%');
    sent.progress(30);
    expect(await descriptionOf(remove), 'at 30%').to.equal('');
    sent.take();
    expect(await descriptionOf(remove), 'sent').to.equal('');
    leave();
    expect(await descriptionOf(remove), 'back again').to.equal('Sent');
  });
});
