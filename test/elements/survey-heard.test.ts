import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { html } from 'lit';
import { waitFor } from '../behaviours/stopped-time.ts';
import { drawSurvey, fallback, find, main, radio, sent, surveysSent, wordsOf } from './survey-page.ts';

// What somebody hears who does not see the page: "polite: …" is what a region says by itself, the rest is where the focus went.

const heard = async (): Promise<string[]> => {
  await aTimeout(100);
  const phrases = await virtual.spokenPhraseLog();
  await virtual.clearSpokenPhraseLog();
  return phrases.filter((phrase) => phrase.trim() !== 'polite:');
};

afterEach(() => virtual.stop());

it('a survey is heard in its order, each thing once', async () => {
  drawSurvey(html`<cw-survey service="missed-bin">${fallback}</cw-survey>`);
  await waitFor(() => sent.length > 0);
  await aTimeout(200);
  await virtual.start({ container: main });
  await virtual.clearSpokenPhraseLog();

  radio(5).focus();
  const [first = ''] = await heard();
  expect(first).to.match(/Very satisfied/);
  expect(first).to.match(/Your answer counts as soon as you choose it\./);

  await sendKeys({ press: 'Space' });
  for (let times = 0; times < 2; times += 1) await sendKeys({ press: 'ArrowDown' });
  await waitFor(() => surveysSent().length > 0);
  const choosing = await heard();
  expect(choosing.filter((phrase) => phrase.startsWith('polite'))).to.deep.equal([
    'polite: Thank you. We have your answer: Neither satisfied nor dissatisfied. You can change it, or tell us more.',
  ]);

  find('textarea').focus();
  const [box = ''] = await heard();
  expect(box).to.match(/How could we improve this service\? \(optional\)/);
  expect(box).to.match(/Do not include personal details/);

  find('.cw-button').focus();
  await heard();
  await sendKeys({ press: 'Enter' });
  await waitFor(() => wordsOf('.cw-survey-heading') !== '');
  const [thanks = '', ...rest] = await heard();
  expect([thanks, ...rest].join(' | ')).to.match(/Thank you for telling us/);
  expect(document.activeElement).to.equal(find('.cw-survey-thanks'));
});
