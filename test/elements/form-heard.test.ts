import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import type { FormDefinition } from '../../src/logic/forms/form.ts';
import type { ConfirmationView } from '../../src/logic/forms/form-views.ts';
import type { Language } from '../../src/logic/words/language.ts';
import '../../src/logic/words/welsh-forms.ts';
import { request } from '../behaviours/fake-upload.ts';
import { stopTime, waitFor, waitReally } from '../behaviours/stopped-time.ts';
import { choose, pdf } from './file-page.ts';
import { action, drawContact, server } from './form-contact.ts';
import { bootstrapForm, bootstrapStyles } from './form-fixtures/bootstrap.ts';
import { drupalForm, drupalStyles } from './form-fixtures/drupal-webform.ts';
import { govukForm, govukStyles } from './form-fixtures/govuk-frontend.ts';
import { addStyles, drawForm, find, main, press } from './form-page.ts';
import {
  bootstrapStops,
  drupalStops,
  everyStop,
  everyWelshStop,
  govukStops,
  mistakesIn,
  type Stop,
} from './form-tree.data.ts';
import { drawDefinition, drawEveryQuestion, formOf, heard, listen, readOn, stopListening } from './heard-page.ts';

// What somebody hears who does not see the page, in the order in which it is said: "polite: …" is what a region says by itself, the
// rest is where the focus went. Each list is whole, so nothing is said twice. file-field-heard.test.ts says more of files.

afterEach(stopListening);

const next = '.cw-buttons .cw-button';
const lost = () => {
  throw new TypeError('The network is gone.');
};

const drawWrapped = (form: TemplateResult, styles: string): void => {
  addStyles(styles);
  drawForm(html`<cw-form draft="off">${form}</cw-form>`);
};

const mistaken: readonly {
  readonly name: string;
  readonly language: Language;
  readonly draw: () => void | Promise<void>;
  readonly button: string;
  readonly send: string;
  readonly stops: readonly Stop[];
}[] = [
  {
    name: 'around GOV.UK Frontend',
    language: 'en',
    draw: () => drawWrapped(govukForm(), govukStyles),
    button: 'form [type=submit]',
    send: 'button, Send, send',
    stops: govukStops,
  },
  {
    name: 'around Bootstrap 5',
    language: 'en',
    draw: () => drawWrapped(bootstrapForm(), bootstrapStyles),
    button: 'form [type=submit]',
    send: 'button, Submit',
    stops: bootstrapStops,
  },
  {
    name: 'around Drupal webform',
    language: 'en',
    draw: () => drawWrapped(drupalForm(), drupalStyles),
    button: 'form [type=submit]',
    send: 'button, Send message',
    stops: drupalStops,
  },
  {
    name: 'from a definition',
    language: 'en',
    draw: () => drawEveryQuestion('heard', 'off'),
    button: next,
    send: 'button, Continue, next',
    stops: everyStop,
  },
  {
    name: 'from a definition, in Welsh',
    language: 'cy',
    draw: () => drawEveryQuestion('clywed', 'off'),
    button: next,
    send: 'button, Parhau, next',
    stops: everyWelshStop,
  },
];

describe('what is heard of mistakes', () => {
  for (const { name, language, draw, button, send, stops } of mistaken)
    it(`is the summary with all of its links, and after each link the field with its mistake: ${name}`, async () => {
      document.documentElement.lang = language;
      const [heading, beginning] = language === 'en' ? ['There is a problem', 'Error'] : ['Mae problem', 'Gwall'];
      await draw();
      await waitReally();
      await listen();
      await press(button);
      await waitFor(() => document.activeElement?.className === 'cw-errors');
      expect(await heard(), 'sent').to.deep.equal([send, `group, ${heading}`]);

      const mistakes = mistakesIn(stops);
      const read = (await readOn(2 + 3 * mistakes.length)).filter((phrase) => /^(heading|link)/.test(phrase));
      expect(read, 'read on').to.deep.equal([
        `heading, ${heading}, level 2`,
        ...mistakes.map((mistake) => `link, ${mistake}`),
      ]);

      for (const [index, mistake] of mistakes.entries()) {
        const all = stops.filter(([, , , its]) => its === mistake);
        // The first wrong part of a date; a file's own control, which the reader gives no role.
        const [, label = '', says = ''] = all.find(([kind]) => kind.startsWith('wrong')) ?? all[0] ?? [''];
        const control = (label.split(' / ').at(-1) ?? '').replace(/^(Choose files|Dewis ffeiliau) /, '');
        find(`.cw-errors li:nth-child(${index + 1}) a`).focus();
        await sendKeys({ press: 'Enter' });
        const [link, field = '', ...more] = await heard(30);
        expect(link).to.equal(`link, ${mistake}`);
        // The star of Drupal's style sheet, which the reader does not read, and the month that stands there.
        expect(field.replace(' *', '').replace(', 13,', ','), mistake).to.contain(
          [control.replace(' *', ''), [says, `${beginning}: ${mistake}`].filter(Boolean).join(' ')].join(', '),
        );
        expect(more, mistake).to.deep.equal([]);
      }
    });
});

const short: FormDefinition['steps'] = [
  { id: 'who', fields: [{ type: 'text', name: 'who', label: { en: 'Full name', cy: 'Enw llawn' } }] },
  {
    id: 'more',
    title: { en: 'What happened', cy: 'Beth ddigwyddodd' },
    fields: [
      { type: 'textarea', name: 'story', label: { en: 'Your story', cy: 'Eich stori' }, maxLength: 100 },
      {
        type: 'checkboxes',
        name: 'help',
        label: { en: 'What do you need?', cy: 'Beth sydd ei angen?' },
        required: false,
        options: [
          { value: 'food', label: { en: 'Food', cy: 'Bwyd' } },
          { value: 'none', label: { en: 'None of these', cy: 'Dim o’r rhain' }, alone: true },
        ],
      },
      { type: 'file', name: 'proof', label: { en: 'Proof', cy: 'Prawf' }, required: false },
    ],
  },
];

/** A form of two steps at one of its pages, with what was answered before. */
const drawShort = async (id: string, page: string, draft = 'off'): Promise<void> => {
  const definition = formOf(id, ...short);
  await drawDefinition(definition, page, draft);
  await waitReally();
};

/** All pages up to the last, by keys. */
const goToCheck = async (id: string): Promise<void> => {
  await drawShort(id, 'who');
  find<HTMLInputElement>('[name=who]').value = 'Ana Silva';
  await press(next);
  find<HTMLTextAreaElement>('[name=story]').value = 'Nobody came.';
  await press(next);
  await waitFor(() => main.querySelector('form[data-cw-page=check]') !== null);
};

const receipt = (form: string): ConfirmationView => ({
  kind: 'sent',
  form,
  heading: 'Sent. We have your form.',
  referenceLabel: 'Your reference',
  reference: '7K4P-9QXD',
  copy: 'Copy these details',
  print: 'Print this page',
  nextHeading: 'What happens next',
  next: { blocks: [] },
  dates: ['We will answer by Friday 27 November.'],
  asText: 'Your reference: 7K4P-9QXD',
});

describe('what is heard of a form from a definition', () => {
  it('is the heading of each page that one comes to, once', async () => {
    await drawShort('steps', 'start');
    await listen();
    await press(next);
    expect(await heard()).to.deep.equal(['button, Start now, start', 'heading, Full name, level 2']);
    find<HTMLInputElement>('[name=who]').value = 'Ana Silva';
    await press(next);
    expect(await heard()).to.deep.equal(['button, Continue, next', 'heading, What happened, level 2']);
    await press('[value=back]');
    expect(await heard()).to.deep.equal(['button, Back, back', 'heading, Full name, level 2']);
    history.back();
    await waitFor(() => main.querySelector('[data-cw-page=more]') !== null);
    expect(await heard(), 'the browser goes back').to.deep.equal(['heading, What happened, level 2']);
    find<HTMLTextAreaElement>('[name=story]').value = 'Nobody came.';
    await press(next);
    expect(await heard()).to.deep.equal(['button, Continue, next', 'heading, Check your answers, level 2']);
    await press('[value="change:who"]');
    expect(await heard()).to.deep.equal(['button, Change Full name, change:who', 'heading, Full name, level 2']);
  });

  it('is the heading in Welsh, on a Welsh page', async () => {
    document.documentElement.lang = 'cy';
    await drawShort('camau', 'who');
    await listen();
    find<HTMLInputElement>('[name=who]').value = 'Ana Silva';
    await press(next);
    expect(await heard()).to.deep.equal(['button, Parhau, next', 'heading, Beth ddigwyddodd, level 2']);
  });

  it('is that it is sent, then that it is there, with its reference', async () => {
    await goToCheck('sent');
    const release = server.hold('/clearway/api/forms/sent', { view: receipt('sent') });
    await listen();
    for (let presses = 0; presses < 3; presses += 1) await press(next);
    expect(await heard()).to.deep.equal(['button, Send, send', 'polite: Sending…']);
    release();
    await waitFor(() => main.querySelector('[data-cw-page=sent]') !== null);
    expect(await heard()).to.deep.equal(['heading, Sent. We have your form., level 2']);
    expect((await readOn(10)).filter((phrase) => !/paragraph|strong/.test(phrase))).to.deep.equal([
      'Your reference',
      '7K4P-9QXD',
      'button, Copy these details',
      'button, Print this page',
      'heading, What happens next, level 3',
    ]);
  });

  it('is that it could not be sent, with ways on', async () => {
    await goToCheck('failed');
    const release = server.hold('/clearway/api/forms/failed', lost);
    await listen();
    await press(next);
    expect(await heard()).to.deep.equal(['button, Send, send', 'polite: Sending…']);
    release();
    await waitFor(() => main.querySelector('.cw-failure') !== null);
    expect(await heard()).to.deep.equal(['group, We could not send your form']);
    expect((await readOn(6)).filter((phrase) => !phrase.includes('paragraph'))).to.deep.equal([
      'heading, We could not send your form, level 2',
      'Your answers are still here. Check your signal, then try again.',
      'button, Try again, send',
      'button, Copy your answers',
    ]);
  });

  it('is that it takes long, once after ten seconds', async () => {
    await goToCheck('slow');
    server.hold('/clearway/api/forms/slow', lost);
    await listen();
    const time = stopTime(Date.now());
    try {
      await press(next);
      expect(await heard()).to.deep.equal(['button, Send, send', 'polite: Sending…']);
      time.pass(9_000);
      expect(await heard(), 'not yet').to.deep.equal([]);
      time.pass(9_000);
      expect(await heard()).to.deep.equal(['polite: Still sending. Do not close this page.']);
    } finally {
      time.restore();
    }
  });

  it('is the summary alone where the desk finds something wrong, and not the heading of the page before it', async () => {
    await goToCheck('refused');
    const faults = [{ field: 'who', controls: ['who'], message: 'Write your whole name' }];
    server.put('/clearway/api/forms/refused', () => new Response(JSON.stringify({ faults }), { status: 422 }));
    await listen();
    await press(next);
    await waitFor(() => document.activeElement?.className === 'cw-errors');
    expect(await heard()).to.deep.equal(['button, Send, send', 'polite: Sending…', 'group, There is a problem']);
  });

  it('is how much is left of a long answer, once, a second after the last key', async () => {
    await drawShort('count', 'who');
    find<HTMLInputElement>('[name=who]').value = 'Ana Silva';
    await press(next);
    await waitFor(() => main.querySelector('cw-long-text > [role=status]') !== null);
    await listen();
    find('[name=story]').focus();
    expect(await heard()).to.deep.equal(['textbox, Your story, You can write up to 100 characters.']);
    for (const typed of ['Nobody', ' came', '.']) {
      await sendKeys({ type: typed });
      expect(await heard(250), 'while keys go on').to.deep.equal([]);
    }
    expect(await heard(1_000)).to.deep.equal(['polite: You have 88 characters left.']);
    expect(await heard(300)).to.deep.equal([]);
  });

  it('is which ticks an answer takes off, and how far a file is', async () => {
    await drawShort('parts', 'who');
    find<HTMLInputElement>('[name=who]').value = 'Ana Silva';
    await press(next);
    await waitFor(() => main.querySelector('cw-choice-group > [role=status]') !== null);
    find<HTMLInputElement>('[value=food]').click();
    await listen();
    find('[value=none]').focus();
    await sendKeys({ press: 'Space' });
    expect(await heard()).to.deep.equal([
      'checkbox, None of these, not checked',
      'polite: We took off your other ticks, because you ticked “None of these”.',
    ]);
    await choose(find<HTMLInputElement>('[type=file]'), pdf());
    const sent = await request();
    for (const percent of [5, 30, 60]) sent.progress(percent);
    expect(await heard(500)).to.deep.equal(['polite: bill.pdf: Sending: 50%.']);
    sent.take();
    expect(await heard(500)).to.deep.equal(['polite: bill.pdf: Sent.']);
  });
});

describe('what is heard of a list that is searched', () => {
  it('is how many answers there are, once, after a pause, then the one that was chosen', async () => {
    await drawEveryQuestion('search', 'off');
    await listen();
    find('[role=combobox]').focus();
    expect(await heard()).to.have.length(1);
    await sendKeys({ type: 'Place' });
    await sendKeys({ type: ' 2' });
    expect(await heard(300), 'while keys go on').to.deep.equal([]);
    expect(await heard(1_000)).to.deep.equal(['polite: 6 results']);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(await heard(1_100)).to.deep.equal(['polite: You chose “Place 2”.']);
  });
});

describe("what is heard of a form of the page's own", () => {
  it('is that it is sent, once for many presses, then that it could not be sent', async () => {
    const { form } = drawContact();
    await waitReally();
    find('#name').focus();
    await sendKeys({ type: '!' });
    await import('../../src/elements/form/failure.ts');
    await waitFor(() => main.querySelector('.cw-draft button') !== null);
    const release = server.hold(action, lost);
    await listen();
    for (let presses = 0; presses < 3; presses += 1) await press('#contact button');
    await waitFor(() => form.hasAttribute('data-cw-sent'));
    expect(await heard()).to.deep.equal(['button, Send, send', 'polite: Sending…']);
    release();
    await waitFor(() => main.querySelector('.cw-failure') !== null);
    expect(await heard()).to.deep.equal(['group, We could not send your form']);
    navigator.clipboard.writeText = () => Promise.resolve();
    try {
      await press('.cw-failure [data-cw-do=copy]');
      expect(await heard()).to.deep.equal([
        'button, Copy your answers',
        'polite: We have copied your answers. You can paste them into an email.',
      ]);
    } finally {
      Reflect.deleteProperty(navigator.clipboard, 'writeText');
    }
  });

  it('is what is kept of it, once, however much is typed', async () => {
    drawContact();
    await waitReally();
    await listen();
    find('#name').focus();
    const keeping =
      'polite: We keep your answers on this device until you close this tab, or until you send them. Do not keep my answers';
    await sendKeys({ type: 'x' });
    expect(await heard(700)).to.deep.equal(['textbox, Full name, Ana Silva, required', keeping]);
    for (const typed of ['y', 'z']) {
      await sendKeys({ type: typed });
      expect(await heard(600), typed).to.deep.equal([]);
    }
  });

  it('is that answers are back after a reload, and that a press has cleared them, each once', async () => {
    drawContact();
    await waitReally();
    find('#name').focus();
    await sendKeys({ type: ' Costa' });
    await waitFor(() => main.querySelector('.cw-draft button') !== null);
    main.replaceChildren();
    await listen();
    drawContact();
    expect(await heard(300)).to.deep.equal([
      'polite: We have put back what you wrote before. Clear it Do not keep my answers',
    ]);
    await press('.cw-draft button');
    expect(await heard(300)).to.deep.equal(['button, Clear it', 'group, We have cleared what you wrote before.']);
  });
});
