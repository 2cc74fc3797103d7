import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { surveyCommentView } from '../../src/logic/surveys/answer-view.ts';
import { surveyView } from '../../src/logic/surveys/survey-view.ts';
import { draw } from '../../src/markup/draw.ts';
import { trapMarkup } from '../../src/markup/trap.ts';
import { surveyMarkup } from '../../src/markup/survey.ts';
import { surveyCommentMarkup } from '../../src/markup/survey-answer.ts';
import { element } from '../../src/markup/tree.ts';
import { waitFor } from '../behaviours/stopped-time.ts';
import { drawSurvey, fallback, find, main, radio, sent, surveysSent, wordsOf } from './survey-page.ts';

const press = '2f1c9f5e-6a0b-4d3e-9c53-0b8a1f6f2d11';

/** The survey as the desk has printed it, before any script. */
const printed = (): HTMLElement =>
  draw(
    surveyMarkup(surveyView({ stage: 'front-desk' }, { language: 'en' }), {
      id: 'survey',
      action: '/clearway/survey?service=missed-bin',
      hidden: [element('input', { type: 'hidden', name: 'press', value: press }), trapMarkup('Leave this empty')],
      more: surveyCommentMarkup(surveyCommentView('en'), { id: 'survey' }),
    }),
  );

const drawPrinted = () => {
  const form = printed();
  const survey = drawSurvey(html`<cw-survey service="missed-bin" stage="front-desk">${form}</cw-survey>`);
  return { survey, form };
};

describe('a survey that the desk has drawn', () => {
  it('stays as it is when the script comes, with what was answered meanwhile', async () => {
    const form = printed();
    const survey = document.createElement('cw-survey');
    form.querySelector<HTMLInputElement>('[value="4"]')?.click();
    survey.append(form);
    main.append(survey);
    expect(survey.firstElementChild).to.equal(form);
    expect(radio(4).checked).to.equal(true);
    expect(survey.querySelectorAll('textarea, button'), 'nothing is taken away').to.have.length(2);
    survey.setAttribute('stage', 'service-team');
    await aTimeout(50);
    expect(survey.firstElementChild, 'nor drawn anew').to.equal(form);
  });

  it('counts one press too, under the key that the desk has given', async () => {
    drawPrinted();
    await waitFor(() => sent.length > 0);
    radio(4).click();
    await waitFor(() => surveysSent().length > 0);
    expect(surveysSent()[0]?.body).to.deep.include({ press, score: 4, service: 'missed-bin' });
  });

  it('is sent by the script once it has an answer, and by the browser where it has none: the desk says what is missing', async () => {
    const { form } = drawPrinted();
    const left: boolean[] = [];
    main.addEventListener('submit', (event) => {
      left.push(!event.defaultPrevented);
      event.preventDefault();
    });
    form.querySelector('button')?.click();
    radio(4).click();
    await waitFor(() => surveysSent().length > 0);
    form.querySelector('button')?.click();
    expect(left).to.deep.equal([true, false]);
  });

  it('passes on what a program has put into the box that nobody sees', async () => {
    drawPrinted();
    await waitFor(() => sent.length > 0);
    find<HTMLInputElement>('[name=website]').value = 'https://spam.example';
    radio(5).click();
    await waitFor(() => surveysSent().length > 0);
    expect(surveysSent()[0]?.body['website']).to.equal('https://spam.example');
  });
});

describe('a survey elsewhere', () => {
  it('that moves keeps its answer and its comment, and goes on', async () => {
    const survey = drawSurvey(html`<cw-survey service="missed-bin">${fallback}</cw-survey>`);
    await waitFor(() => sent.length > 0);
    radio(2).click();
    await waitFor(() => surveysSent().length > 0);
    find('textarea').focus();
    await sendKeys({ type: 'Late.' });
    const section = document.createElement('section');
    main.append(section);
    section.append(survey);
    expect(radio(2).checked).to.equal(true);
    find('.cw-button').click();
    await waitFor(() => main.querySelector('.cw-survey-thanks') !== null);
    expect(surveysSent().map(({ body }) => [body['score'], body['comment']])).to.deep.equal([
      [2, undefined],
      [2, 'Late.'],
    ]);
  });

  it('in a form that is the whole page sends itself and not that form', async () => {
    drawSurvey(html`<form id="page" action="/all"><cw-survey service="missed-bin">${fallback}</cw-survey></form>`);
    const targets: EventTarget[] = [];
    main.addEventListener('submit', (event) => {
      if (event.target && !event.defaultPrevented) targets.push(event.target);
      event.preventDefault();
    });
    await waitFor(() => sent.length > 0);
    radio(5).click();
    await waitFor(() => main.querySelector('.cw-button') !== null);
    find('.cw-button').click();
    await waitFor(() => main.querySelector('.cw-survey-thanks') !== null);
    expect(targets).to.deep.equal([]);
    expect(new FormData(find<HTMLFormElement>('#page')).has('score')).to.equal(false);
  });

  it('beside another on the same page has ids and an answer of its own', async () => {
    drawSurvey(
      html`<cw-survey service="missed-bin">${fallback}</cw-survey
        ><cw-survey stage="service-team">${fallback}</cw-survey>`,
    );
    const ids = [...main.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).to.deep.equal([...new Set(ids)]);
    const [first, second] = main.querySelectorAll<HTMLInputElement>('[name=score][value="5"]');
    first?.click();
    second?.click();
    expect([first?.checked, second?.checked]).to.deep.equal([true, true]);
    await waitFor(() => surveysSent().length === 2);
    expect(new Set(surveysSent().map(({ body }) => body['press'])).size).to.equal(2);
  });

  it('on a Welsh page loads its Welsh before it draws, and answers in it', async () => {
    document.documentElement.lang = 'cy';
    drawSurvey(html`<cw-survey service="missed-bin">${fallback}</cw-survey>`);
    await waitFor(() => main.querySelector('form') !== null);
    expect(wordsOf('legend')).to.match(/^Yn gyffredinol/);
    await waitFor(() => sent.length > 0);
    radio(4).click();
    await waitFor(() => wordsOf('form > [role=status]') !== '');
    expect(wordsOf('form > [role=status]')).to.equal(
      'Diolch. Mae eich ateb gennym: Bodlon. Gallwch ei newid, neu ddweud mwy wrthym.',
    );
    expect(surveysSent()[0]?.body['language']).to.equal('cy');
  });

  it('where the profile names another address of the desk goes there', async () => {
    const profile = {
      name: 'Elsewhere',
      kind: 'district',
      timeZone: 'Europe/London',
      languages: ['en'],
      endpoints: { feedback: '/desk/api/feedback' },
    };
    drawSurvey(
      html`<sample-page .profile=${profile}><cw-survey service="missed-bin">${fallback}</cw-survey></sample-page>`,
    );
    await waitFor(() => sent.length > 0);
    radio(4).click();
    await waitFor(() => surveysSent().length > 0);
    expect(sent.map(({ path }) => path)).to.deep.equal(['/desk/api/shown', '/desk/api/surveys']);
  });
});

it('at the end of a form from a definition, its buttons are its own', async () => {
  const { sentPage } = await import('../../stories/sample-council/sample-form-pages.ts');
  const { formMarkup } = await import('../../src/markup/form-page.ts');
  await import('../../src/elements/form/form.ts');
  const page = draw(formMarkup(sentPage('en'), { language: 'en', script: true }));
  const survey = document.createElement('cw-survey');
  page.append(survey);
  drawSurvey(html`<cw-form>${page}</cw-form>`);
  await waitFor(() => sent.length > 0);
  radio(1).click();
  await waitFor(() => main.querySelector('textarea') !== null);
  find('textarea').focus();
  await sendKeys({ type: 'Call 07700 900123' });
  await waitFor(() => main.querySelector('[data-cw-remove]') !== null);
  const taken = [...survey.querySelectorAll('button')].filter((button) => button.matches('form [data-cw-do]'));
  expect(taken).to.deep.equal([]);
  find('.cw-survey .cw-button').click();
  await waitFor(() => main.querySelector('.cw-survey-thanks') !== null);
  expect(wordsOf('.cw-reference'), 'the confirmation stays').to.equal('7K4P-9QXD');
});
