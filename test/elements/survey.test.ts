import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/logic/surveys/survey-words.cy.data.ts';
import { waitFor } from '../behaviours/stopped-time.ts';
import { turnPage } from '../behaviours/page-visibility.ts';
import { desk, drawSurvey, fallback, find, main, radio, sent, surveysSent, wordsOf } from './survey-page.ts';

const missedBin = () => drawSurvey(html`<cw-survey service="missed-bin">${fallback}</cw-survey>`);
const more = () => find('.cw-survey-more');
const status = () => wordsOf('.cw-survey > [role=status]');
const scores = () => surveysSent().map(({ body }) => body['score']);
const send = async () => {
  find('.cw-button').focus();
  await sendKeys({ press: 'Enter' });
};
const answer = async (score: number) => {
  radio(score).click();
  await waitFor(() => surveysSent().length > 0 && status() !== '');
};
const comment = async (text: string) => {
  find('textarea').focus();
  await sendKeys({ type: text });
};

describe('the question', () => {
  it('stands in the place of the link, with five answers in words and nothing chosen', () => {
    const survey = missedBin();
    expect(survey.querySelector('a')).to.equal(null);
    expect(wordsOf('legend')).to.equal('Overall, how did you feel about the service you received today?');
    expect([...main.querySelectorAll('.cw-choice')].map((each) => each.textContent.trim())).to.deep.equal([
      'Very satisfied',
      'Satisfied',
      'Neither satisfied nor dissatisfied',
      'Dissatisfied',
      'Very dissatisfied',
    ]);
    expect(main.querySelectorAll('[name=score]:checked')).to.have.length(0);
    expect(main.querySelector('textarea, button')).to.equal(null);
  });

  it('takes no focus, and says nothing by itself', async () => {
    missedBin();
    await aTimeout(300);
    expect(document.activeElement).to.equal(document.body);
    expect(status()).to.equal('');
  });

  it('is one stop for the keyboard, after what is before it and before what is after it', async () => {
    missedBin();
    find('#before').focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(radio(5));
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(find('#after'));
  });

  it('sends nothing when Enter is pressed before anything is chosen', async () => {
    missedBin();
    radio(5).focus();
    await sendKeys({ press: 'Enter' });
    await aTimeout(200);
    expect(surveysSent()).to.deep.equal([]);
    expect(main.querySelector('.cw-survey-thanks')).to.equal(null);
  });

  it('speaks Welsh on a Welsh page', () => {
    document.documentElement.lang = 'cy';
    missedBin();
    expect(wordsOf('.cw-choice')).to.equal('Bodlon iawn');
  });

  it('follows settings that come after the tag, until it is answered', async () => {
    const survey = drawSurvey(html`<cw-survey>${fallback}</cw-survey>`);
    survey.setAttribute('stage', 'service-team');
    expect(wordsOf('fieldset > .cw-hint')).to.match(/^Think of the team that did the work\./);
    await answer(3);
    survey.setAttribute('stage', 'front-desk');
    expect(radio(3).checked).to.equal(true);
  });

  it('with a stage that nobody knows asks without one, and counts for the front desk', async () => {
    drawSurvey(html`<cw-survey stage="nobody">${fallback}</cw-survey>`);
    expect(wordsOf('fieldset > .cw-hint')).to.equal('Your answer counts as soon as you choose it.');
    await answer(3);
    expect(surveysSent()[0]?.body['stage']).to.equal('front-desk');
  });
});

describe('what is counted as seen', () => {
  it('is the question that has come into view, once, though the tag moves', async () => {
    const survey = missedBin();
    await waitFor(() => sent.length > 0);
    expect(sent).to.have.length(1);
    expect(sent[0]).to.deep.include({ path: '/clearway/api/shown', keepalive: true });
    expect(sent[0]?.body).to.deep.equal({ kind: 'survey', service: 'missed-bin' });
    main.append(survey);
    await aTimeout(200);
    expect(sent).to.have.length(1);
  });

  it('is not one that stands below what is seen', async () => {
    await setViewport({ width: 500, height: 300 });
    const box = document.createElement('div');
    box.className = 'tall';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.tall { block-size: 1500px }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    main.append(box);
    const survey = missedBin();
    await aTimeout(300);
    expect(sent).to.deep.equal([]);
    survey.scrollIntoView();
    await waitFor(() => sent.length > 0);
    expect(sent).to.have.length(1);
    await setViewport({ width: 1024, height: 768 });
  });

  it('is one that was answered, though the browser never said that it came into view', async () => {
    const { IntersectionObserver } = window;
    window.IntersectionObserver = class extends IntersectionObserver {
      override observe(): void {}
    };
    missedBin();
    await aTimeout(200);
    expect(sent).to.deep.equal([]);
    await answer(5);
    expect(sent.map(({ path }) => path)).to.deep.equal(['/clearway/api/shown', '/clearway/api/surveys']);
    window.IntersectionObserver = IntersectionObserver;
  });
});

describe('one press', () => {
  it('counts: it is sent by itself, and comment and button come', async () => {
    const survey = missedBin();
    await answer(4);
    expect(surveysSent()).to.have.length(1);
    const [{ body, key, keepalive } = {}] = surveysSent();
    expect(body).to.deep.include({
      press: survey.press,
      score: 4,
      service: 'missed-bin',
      stage: 'front-desk',
      language: 'en',
    });
    expect(key).to.match(/^[\w-]{16,}$/);
    expect(keepalive).to.equal(true);
    expect(survey.press).to.match(/^[\da-f]{8}-?([\da-f]{4}-?){3}[\da-f]{12}$/);
    expect(status()).to.equal('Thank you. We have your answer: Satisfied. You can change it, or tell us more.');
    expect(more().getBoundingClientRect().height).to.be.greaterThan(100);
    expect(document.activeElement?.localName, 'nothing pulls the focus away').to.not.equal('textarea');
  });

  it('with the arrow keys sends the answer that somebody stays at, and none that they pass by', async () => {
    missedBin();
    await waitFor(() => sent.length > 0);
    radio(5).focus();
    await sendKeys({ press: 'Space' });
    for (let times = 0; times < 3; times += 1) {
      await sendKeys({ press: 'ArrowDown' });
      await aTimeout(250);
    }
    expect(scores(), 'on the way').to.deep.equal([]);
    await aTimeout(1_100);
    expect(scores()).to.deep.equal([2]);
    expect(document.activeElement).to.equal(radio(2));
  });

  it('is sent at once when somebody goes on to the comment', async () => {
    missedBin();
    await waitFor(() => sent.length > 0);
    radio(5).focus();
    await sendKeys({ press: 'Space' });
    await waitFor(() => main.querySelector('textarea') !== null);
    await aTimeout(100);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(find('textarea'));
    await waitFor(() => scores().length > 0);
    expect(scores()).to.deep.equal([5]);
    await aTimeout(1_200);
    expect(scores(), 'and not again').to.deep.equal([5]);
  });

  for (const [name, leave] of [
    ['leaves the page', () => window.dispatchEvent(new PageTransitionEvent('pagehide'))],
    ['goes to another app', () => turnPage('hidden')],
  ] as const)
    it(`is sent at once when somebody ${name}`, async () => {
      missedBin();
      await waitFor(() => sent.length > 0);
      await aTimeout(200);
      radio(1).click();
      await aTimeout(50);
      leave();
      await aTimeout(50);
      expect(scores()).to.deep.equal([1]);
    });

  it('is sent when the tag is taken from the page, and its timers and ears go', async () => {
    const survey = missedBin();
    await aTimeout(200);
    radio(2).click();
    await aTimeout(50);
    survey.remove();
    await aTimeout(1_200);
    expect(scores()).to.deep.equal([2]);
  });

  it('may be changed: the same survey with another answer', async () => {
    missedBin();
    await answer(4);
    radio(1).click();
    await waitFor(() => scores().length > 1);
    expect(scores()).to.deep.equal([4, 1]);
    const [first, second] = surveysSent();
    expect(first?.body['press']).to.equal(second?.body['press']);
    expect(first?.key).to.not.equal(second?.key);
    await waitFor(() => status().includes('Very dissatisfied'));
    expect(status()).to.match(/^Thank you\. We have your answer: Very dissatisfied\./);
  });

  it('arrives after the one that it replaces, however slow that is', async () => {
    missedBin();
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    desk.answers(() => gate.then(() => new Response('{}', { status: 201 })));
    radio(4).click();
    await waitFor(() => scores().length === 1);
    radio(1).click();
    await aTimeout(1_300);
    expect(scores()).to.deep.equal([4]);
    release();
    await waitFor(() => scores().length === 2);
    expect(scores()).to.deep.equal([4, 1]);
  });

  it('names place and stage where the tag does', async () => {
    drawSurvey(html`<cw-survey place="broadway" stage="service-team">${fallback}</cw-survey>`);
    await waitFor(() => main.querySelector('form') !== null);
    await answer(5);
    expect(surveysSent()[0]?.body).to.deep.include({ place: 'broadway', stage: 'service-team' });
    expect(surveysSent()[0]?.body).to.not.have.property('service');
  });
});

describe('Send', () => {
  it('sends the comment with the answer, and the thanks take the focus', async () => {
    missedBin();
    await answer(2);
    await comment('The crew left the lid open.');
    await send();
    await waitFor(() => main.querySelector('.cw-survey-thanks') !== null);
    expect(surveysSent()).to.have.length(2);
    expect(surveysSent()[1]?.body).to.deep.include({ score: 2, comment: 'The crew left the lid open.' });
    expect(surveysSent()[1]?.body['press']).to.equal(surveysSent()[0]?.body['press']);
    expect(document.activeElement).to.equal(find('.cw-survey-thanks'));
    expect(wordsOf('.cw-survey-heading')).to.equal('Thank you for telling us');
    expect(main.querySelector('form')).to.equal(null);
  });

  it('without a comment sends nothing twice', async () => {
    missedBin();
    await answer(5);
    await send();
    await waitFor(() => main.querySelector('.cw-survey-thanks') !== null);
    await aTimeout(1_100);
    expect(scores()).to.deep.equal([5]);
  });

  it('right after a choice sends one message with both', async () => {
    missedBin();
    await waitFor(() => sent.length > 0);
    radio(3).click();
    await waitFor(() => main.querySelector('textarea') !== null);
    find<HTMLTextAreaElement>('textarea').value = 'It was fine.';
    find('.cw-button').click();
    await waitFor(() => main.querySelector('.cw-survey-thanks') !== null);
    await aTimeout(1_100);
    expect(surveysSent().map(({ body }) => [body['score'], body['comment']])).to.deep.equal([[3, 'It was fine.']]);
  });

  it('pressed twice sends once', async () => {
    missedBin();
    await answer(4);
    await comment('Thank you all.');
    find('.cw-button').click();
    find('.cw-button').click();
    await waitFor(() => main.querySelector('.cw-survey-thanks') !== null);
    expect(surveysSent().filter(({ body }) => body['comment'])).to.have.length(1);
  });

  it('does not cut a comment that is too long: it says so at the box, and goes on once it fits', async () => {
    missedBin();
    await answer(4);
    const box = find<HTMLTextAreaElement>('textarea');
    box.value = 'x'.repeat(1201);
    await send();
    expect(wordsOf('.cw-error')).to.equal('Error: Make your comment shorter. It can have up to 1,200 characters.');
    expect(document.activeElement).to.equal(box);
    expect(box.getAttribute('aria-invalid')).to.equal('true');
    expect(box.value).to.have.length(1201);
    expect(surveysSent()).to.have.length(1);
    await sendKeys({ press: 'Backspace' });
    await send();
    await waitFor(() => main.querySelector('.cw-survey-thanks') !== null);
    expect(String(surveysSent()[1]?.body['comment'])).to.have.length(1200);
  });

  it('takes a smiley for one character, as the count does', async () => {
    missedBin();
    await answer(4);
    find<HTMLTextAreaElement>('textarea').value = '😀'.repeat(1200);
    await send();
    await waitFor(() => main.querySelector('.cw-survey-thanks') !== null);
    expect(surveysSent()).to.have.length(2);
  });

  it('when the desk does not want it keeps everything, and may be pressed again', async () => {
    missedBin();
    await waitFor(() => sent.length > 0);
    desk.answers(() => new Response('{}', { status: 422 }));
    radio(4).click();
    await waitFor(() => status() !== '');
    expect(status()).to.equal('We could not take your answer. Press Send to try again.');
    desk.works();
    await send();
    await waitFor(() => main.querySelector('.cw-survey-thanks') !== null);
    expect(scores()).to.deep.equal([4, 4]);
  });
});

describe('the comment', () => {
  it('counts only where room becomes little', async () => {
    missedBin();
    await answer(4);
    await comment('Short.');
    await aTimeout(1_000);
    expect(wordsOf('.cw-count')).to.equal('');
    find<HTMLTextAreaElement>('textarea').value = 'x'.repeat(1_150);
    await sendKeys({ press: 'End' });
    await sendKeys({ type: 'y' });
    await aTimeout(1_000);
    expect(wordsOf('.cw-count')).to.equal('You have 49 characters left.');
    find<HTMLTextAreaElement>('textarea').value = 'x'.repeat(1_200);
    await sendKeys({ type: 'y' });
    await aTimeout(1_000);
    expect(wordsOf('.cw-count')).to.equal('You have 1 character too many.');
    expect(find('.cw-count').className).to.equal('cw-count cw-over');
  });

  it('offers to take a phone number out, and takes it out', async () => {
    missedBin();
    await answer(1);
    await comment('Call me on 07700 900123 please');
    await waitFor(() => wordsOf('.cw-found') !== '');
    expect(wordsOf('.cw-found')).to.match(/07700 900123/);
    find('[data-cw-remove]').focus();
    await sendKeys({ press: 'Enter' });
    expect(find<HTMLTextAreaElement>('textarea').value).to.equal('Call me on [phone number] please');
    expect(document.activeElement).to.equal(find('textarea'));
    expect(main.querySelector('[data-cw-remove]')).to.equal(null);
    expect(wordsOf('.cw-found')).to.not.equal('');
  });

  it('with a detail may be sent as it is; the thanks say that the desk takes it out', async () => {
    missedBin();
    await answer(1);
    await comment('Write to ann@example.com');
    await send();
    await waitFor(() => main.querySelector('.cw-survey-thanks') !== null);
    expect(surveysSent()[1]?.body['comment']).to.equal('Write to ann@example.com');
    expect(wordsOf('.cw-survey-thanks')).to.match(/personal details/);
  });
});

describe('without a network', () => {
  it('the answer waits, and goes when the network is back', async () => {
    missedBin();
    await waitFor(() => sent.length > 0);
    desk.isGone();
    radio(2).click();
    await waitFor(() => status() !== '');
    expect(status()).to.match(
      /^We have kept your answer: Dissatisfied\. We will send it when the connection returns\./,
    );
    desk.works();
    window.dispatchEvent(new Event('online'));
    await waitFor(() => status().startsWith('Thank you'));
    expect(status()).to.match(/^Thank you\. We have your answer: Dissatisfied\./);
  });

  it('the comment too: the thanks say so, and say when it has gone', async () => {
    missedBin();
    await waitFor(() => sent.length > 0);
    desk.isGone();
    radio(2).click();
    await waitFor(() => status() !== '');
    await comment('The crew left the lid open.');
    await send();
    await waitFor(() => main.querySelector('.cw-survey-thanks') !== null);
    expect(wordsOf('.cw-survey-waiting')).to.equal(
      'We could not send it yet. We will send it when the connection returns.',
    );
    sent.length = 0;
    desk.works();
    window.dispatchEvent(new Event('online'));
    await waitFor(() => main.querySelector('.cw-survey-waiting') === null);
    expect(surveysSent().map(({ body }) => [body['score'], body['comment']])).to.deep.equal([
      [2, 'The crew left the lid open.'],
    ]);
    expect(wordsOf('.cw-survey-thanks > [role=status]')).to.equal('We have sent it now.');
  });
});
