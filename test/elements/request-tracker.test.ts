import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { trackerMarkup } from '../../src/markup/request-tracker.ts';
import { draw } from '../../src/markup/draw.ts';
import { element } from '../../src/markup/tree.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { waitFor } from '../behaviours/stopped-time.ts';
import { desk, drawTracker, find, happens, main, reference, viewNow, wordsOf } from './request-tracker-page.ts';

const press = async (words: string): Promise<void> => {
  const button = [...main.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!button) throw new Error(`There is no button "${words}" in ${main.textContent ?? ''}`);
  button.focus();
  await sendKeys({ press: 'Enter' });
};

const type = async (selector: string, text: string): Promise<void> => {
  find(selector).focus();
  await sendKeys({ type: text });
};

const lookUp = async (typed = '7k4p-9qx3', word = 'MH1 1ZA'): Promise<void> => {
  await waitFor(() => main.querySelector('[name=reference]') !== null);
  await type('[name=reference]', typed);
  await type('[name=word]', word);
  await sendKeys({ press: 'Enter' });
};

const isShown = () => main.querySelector('.cw-tracker') !== null;

/** A page to which one of our own links leads. */
const openLink = async (): Promise<HTMLElement> => {
  history.replaceState(null, '', `?reference=${reference}&key=signature`);
  const host = drawTracker();
  await waitFor(isShown);
  return host;
};

describe('looking a request up', () => {
  it('by reference and postcode; the result has the focus, and neither is in the address', async () => {
    drawTracker();
    await lookUp();
    await waitFor(isShown);
    expect(document.activeElement).to.equal(find('.cw-heading'));
    expect(wordsOf('.cw-heading')).to.equal('Report a missed bin');
    const [{ path, query, proof }] = desk.asked as [(typeof desk.asked)[number]];
    expect([path, query, proof]).to.deep.equal(['/clearway/api/requests/7k4p-9qx3', '?lang=en', 'MH1 1ZA']);
    expect(location.search).to.not.contain('MH1');
    expect(wordsOf('.cw-status')).to.equal('');
  });

  it('by an email address with letters that no header takes', async () => {
    drawTracker();
    await lookUp(reference, 'zoë@mereham.example');
    await waitFor(isShown);
  });

  it('by our own link at once', async () => {
    await openLink();
    expect(desk.asked[0]?.proof).to.equal('signature');
    expect(wordsOf('.cw-tracker-late-line')).to.match(/^Late This is 3 working days late\. We are sorry\./);
  });

  it('keeps the words in the tag until the link has been answered', async () => {
    let release: () => void = () => undefined;
    desk.gate = new Promise((resolve) => (release = resolve));
    history.replaceState(null, '', `?reference=${reference}&key=signature`);
    const host = drawTracker();
    await waitFor(() => desk.asked.length > 0);
    expect(host.textContent).to.equal('See it');
    release();
    await waitFor(isShown);
  });

  it('starts with the reference that the tag or the address names', async () => {
    drawTracker(html`<cw-request-tracker reference="7K4P-9QX3"></cw-request-tracker>`);
    await waitFor(() => main.querySelector('[name=reference]') !== null);
    expect(find<HTMLInputElement>('[name=reference]').value).to.equal(reference);
  });

  it('says at each box what is missing, and asks nobody', async () => {
    drawTracker();
    await lookUp('7K4P', '');
    expect(document.activeElement).to.equal(find('[name=reference]'));
    expect(find('[name=reference]').getAttribute('aria-describedby')).to.match(/-error$/);
    expect([...main.querySelectorAll('.cw-error')].map((error) => error.textContent)).to.deep.equal([
      'Error: Enter a reference with 8 letters and numbers, like 7K4P-9QX3',
      'Error: Enter your postcode or your email address',
    ]);
    expect(find<HTMLInputElement>('[name=reference]').value).to.equal('7K4P');
    expect(desk.asked).to.deep.equal([]);
    expect(await axeFindings()).to.deep.equal([]);
  });

  it('a wrong postcode: what to check, whom to phone, and all that was typed', async () => {
    drawTracker();
    await lookUp(reference, 'MH9 9ZZ');
    await waitFor(() => main.querySelector('.cw-failure') !== null);
    expect(document.activeElement).to.equal(find('.cw-failure'));
    expect(wordsOf('.cw-failure')).to.match(/^We cannot find that request.*You can phone us on 01632 960 100\.$/);
    expect(find<HTMLInputElement>('[name=word]').value).to.equal('MH9 9ZZ');
    find('[name=word]').focus();
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'a' });
    await sendKeys({ up: 'Control' });
    await sendKeys({ type: 'MH1 1ZA' });
    await sendKeys({ press: 'Enter' });
    await waitFor(isShown);
  });

  it('without a network nothing is lost, a number is there, and the next press works', async () => {
    desk.isDown = true;
    drawTracker();
    await lookUp();
    await waitFor(() => main.querySelector('.cw-failure') !== null);
    expect(wordsOf('.cw-failure')).to.match(/What you typed is still here\..*01632 960 100/);
    expect(find<HTMLInputElement>('[name=word]').value).to.equal('MH1 1ZA');
    desk.isDown = false;
    await press('See your request');
    await waitFor(isShown);
  });

  it('a link without a network leads to the two questions', async () => {
    desk.isDown = true;
    history.replaceState(null, '', `?reference=${reference}&key=signature`);
    drawTracker();
    await waitFor(() => main.querySelector('.cw-failure') !== null);
    expect(find<HTMLInputElement>('[name=reference]').value).to.equal(reference);
  });

  it('too many tries: wait', async () => {
    desk.status = 429;
    drawTracker();
    await lookUp();
    await waitFor(() => wordsOf('.cw-failure').includes('Wait a minute'));
  });

  it('is one question for ten presses, and says that it looks', async () => {
    let release: () => void = () => undefined;
    desk.gate = new Promise((resolve) => (release = resolve));
    drawTracker();
    await lookUp();
    await waitFor(() => wordsOf('.cw-status') === 'Looking…');
    for (let presses = 0; presses < 9; presses += 1) await press('See your request');
    expect(find('.cw-button').getAttribute('aria-disabled')).to.equal('true');
    release();
    await waitFor(isShown);
    expect(desk.asked).to.have.length(1);
  });

  it('on a page without a profile there is no number, and no gap', async () => {
    desk.isDown = true;
    drawTracker(undefined, { hasCouncil: false });
    await lookUp();
    await waitFor(() => main.querySelector('.cw-failure') !== null);
    expect(wordsOf('.cw-failure')).to.match(/then try again\.$/);
    expect(wordsOf('.cw-tracker-lookup > .cw-text')).to.equal('If you do not have these, ask us.');
  });
});

describe('what one can do with a request', () => {
  it('asks us to hurry: sent once with a key, and what came of it has the focus', async () => {
    await openLink();
    await press('Ask us to hurry');
    await waitFor(() => wordsOf('.cw-tracker-chase').includes('You have asked us to hurry today.'));
    expect(document.activeElement).to.equal(find('.cw-tracker-chase'));
    const sent = desk.asked[1];
    expect([sent?.method, sent?.path, sent?.proof]).to.deep.equal([
      'POST',
      `/clearway/api/requests/${reference}/chase`,
      'signature',
    ]);
    expect(sent?.key).to.match(/^[\da-f]{32}$/);
    expect(sent?.body).to.deep.equal({ language: 'en' });
    expect(await axeFindings()).to.deep.equal([]);
  });

  it('a press that failed is sent again under the same key, and says so beside the button', async () => {
    await openLink();
    desk.isDown = true;
    await press('Ask us to hurry');
    await waitFor(() => main.querySelector('.cw-tracker-chase .cw-failure') !== null);
    expect(document.activeElement).to.equal(find('.cw-failure'));
    expect(wordsOf('.cw-failure')).to.match(/^We could not send this ?Nothing is lost\./);
    desk.isDown = false;
    await press('Ask us to hurry');
    await waitFor(() => wordsOf('.cw-tracker-chase').includes('today'));
    const [first, second] = desk.asked.slice(1).map(({ key }) => key);
    expect(first).to.equal(second);
  });

  it('says that it is done', async () => {
    happens('2026-12-01T08:00', 'done');
    await openLink();
    await press('Yes, it is done');
    await waitFor(() => wordsOf('.cw-tracker-outcome').includes('Thank you.'));
    expect(desk.asked[1]?.body).to.deep.equal({ done: true, language: 'en' });
    expect(document.activeElement).to.equal(find('.cw-tracker-outcome'));
  });

  it('says that it is not: what is still wrong is asked, and it opens again', async () => {
    happens('2026-12-01T08:00', 'done');
    await openLink();
    await press('No, it is not');
    expect(document.activeElement).to.equal(find('textarea'));
    expect(desk.asked).to.have.length(1);
    await sendKeys({ type: 'Still full.' });
    await press('Open it again');
    await waitFor(() => wordsOf('.cw-tracker-now').includes('so it is open again'));
    expect(desk.asked[1]?.body).to.deep.equal({ done: false, note: 'Still full.', language: 'en' });
    expect(document.activeElement).to.equal(find('.cw-tracker-now'));
    expect(wordsOf('.cw-tracker-note')).to.equal('Still full.');
  });

  it('what the desk does not take stays in its box, with the desk’s reason', async () => {
    happens('2026-12-01T08:00', 'done');
    await openLink();
    await press('No, it is not');
    await sendKeys({ type: 'Still full.' });
    Object.assign(desk, { status: 422, detail: 'Write up to 1,200 characters.' });
    await press('Open it again');
    await waitFor(() => wordsOf('.cw-failure').includes('Write up to 1,200 characters.'));
    expect(find<HTMLTextAreaElement>('textarea').value).to.equal('Still full.');
  });

  it('looks again: nothing new is said and moves nothing, news have the focus', async () => {
    await openLink();
    desk.now = '2026-12-01T09:05';
    await press('Check again');
    await waitFor(() => wordsOf('.cw-status') === 'There is nothing new. Checked at 9:05am on Tuesday 1 December.');
    expect(wordsOf('.cw-tracker-checked')).to.equal('Checked at 9:05am on Tuesday 1 December.');
    expect(document.activeElement?.textContent).to.equal('Check again');
    happens('2026-12-01T09:10', 'in-progress');
    await press('Check again');
    await waitFor(() => wordsOf('.cw-tracker-word') === 'We are looking at it');
    expect(document.activeElement).to.equal(find('.cw-heading'));
  });

  it('looks up another request with empty boxes', async () => {
    await openLink();
    await press('Look up another request');
    expect(document.activeElement).to.equal(find('[name=reference]'));
    expect(find<HTMLInputElement>('[name=reference]').value).to.equal('');
  });

  it('prints', async () => {
    await openLink();
    const print = window.print.bind(window);
    let prints = 0;
    window.print = () => void (prints += 1);
    await press('Print this page');
    window.print = print;
    expect(prints).to.equal(1);
  });
});

describe('on the page', () => {
  it('stays what it is when it is moved', async () => {
    const host = await openLink();
    const form = find('.cw-tracker');
    main.prepend(host);
    await aTimeout(20);
    expect(find('.cw-tracker')).to.equal(form);
    expect(desk.asked).to.have.length(1);
    await press('Ask us to hurry');
    await waitFor(() => wordsOf('.cw-tracker-chase').includes('today'));
    expect(desk.asked).to.have.length(2);
  });

  it('what the desk has drawn stays, and is pressed without leaving the page', async () => {
    const box = document.createElement('div');
    const hidden = [
      element('input', { type: 'hidden', name: 'reference', value: reference }),
      element('input', { type: 'hidden', name: 'key', value: 'signature' }),
    ];
    box.append(
      draw(
        element(
          'cw-request-tracker',
          {},
          trackerMarkup(viewNow('en'), { id: 'tracker-1', action: '/nowhere', hidden }),
        ),
      ),
    );
    const drawn = box.querySelector('form');
    main.append(box);
    await aTimeout(20);
    expect(find('.cw-tracker')).to.equal(drawn);
    expect(desk.asked).to.deep.equal([]);
    expect(find<HTMLButtonElement>('[data-cw-do=print]').hidden).to.equal(false);
    await press('Ask us to hurry');
    await waitFor(() => wordsOf('.cw-tracker-chase').includes('today'));
    expect(desk.asked[0]?.path).to.equal(`/clearway/api/requests/${reference}/chase`);
  });

  it('speaks Welsh where the page does', async () => {
    history.replaceState(null, '', `?reference=${reference}&key=signature`);
    drawTracker(undefined, { lang: 'cy' });
    await waitFor(isShown);
    expect(desk.asked[0]?.query).to.equal('?lang=cy');
    expect(main.querySelector('button[value=other]')).to.not.equal(null);
    await press([...main.querySelectorAll('button')].at(-1)?.textContent ?? '');
    expect(wordsOf('.cw-heading')).to.equal('Gweld sut mae eich cais yn mynd');
  });

  it('two on one page have ids of their own', async () => {
    drawTracker(html`<cw-request-tracker></cw-request-tracker><cw-request-tracker></cw-request-tracker>`);
    await waitFor(() => main.querySelectorAll('form').length === 2);
    const ids = [...main.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('fits 180 pixels at twice the text size', async () => {
    await setViewport({ width: 180, height: 800 });
    document.documentElement.style.fontSize = '200%';
    try {
      await openLink();
      expect(document.documentElement.scrollWidth).to.be.at.most(180);
    } finally {
      document.documentElement.style.fontSize = '';
      await setViewport({ width: 1024, height: 768 });
    }
  });
});
