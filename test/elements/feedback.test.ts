import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { waitFor, waitReally } from '../behaviours/stopped-time.ts';
import { recordWarnings } from '../behaviours/warnings.ts';
import { axeFindings } from '../support/axe-findings.ts';
import {
  box,
  buttonOf,
  deskAnswers,
  drawFeedback,
  drawPage,
  heading,
  link,
  main,
  messages,
  press,
  pressAndWait,
  sent,
  status,
  words,
} from './feedback-page.ts';

const comesBack = () => dispatchEvent(new Event('online'));
const type = async (text: string) => {
  box().focus();
  await sendKeys({ type: text });
};
const focused = () => document.activeElement?.textContent.trim();

describe('the question', () => {
  it('stands in the place of the link, with three answers', async () => {
    await drawFeedback();
    expect(heading()).to.equal('Did you find what you were looking for?');
    expect([...main.querySelectorAll('cw-feedback button')].map(({ textContent }) => textContent)).to.deep.equal([
      'Yes',
      'No',
      'Something is wrong',
    ]);
    expect(document.activeElement).to.equal(document.body);
    expect(await axeFindings()).to.deep.equal([]);
  });

  it('has no part that is said to open and close, and a group with a name around its answers', async () => {
    await drawFeedback();
    expect(main.querySelector('cw-feedback [aria-expanded], cw-feedback [aria-controls]')).to.equal(null);
    expect(main.querySelector('cw-feedback [role=group]')?.getAttribute('aria-label')).to.equal(
      'Did you find what you were looking for?',
    );
  });

  it('is counted as seen once, with its service and nothing else', async () => {
    const element = await drawFeedback();
    await waitFor(() => sent.length > 0);
    expect(sent).to.deep.equal([
      { path: '/clearway/api/shown', key: null, body: { kind: 'feedback', service: 'missed-bin' } },
    ]);
    main.append(element);
    await waitReally();
    await waitReally();
    expect(sent).to.have.length(1);
  });

  it('is not counted while it is below the screen', async () => {
    await drawPage(
      html`<div class="tall"></div>
        <cw-feedback>${link}</cw-feedback>`,
    );
    const tall = main.querySelector('.tall') as HTMLElement;
    // A later one is drawn with it above; the first one of this test may have been seen before its page was laid out.
    tall.style.blockSize = '5000px';
    const before = sent.length;
    const second = document.createElement('cw-feedback');
    tall.after(second);
    await waitReally();
    await waitReally();
    expect(sent.length).to.equal(before);
    second.scrollIntoView();
    await waitFor(() => sent.length > before);
    expect(sent.length).to.be.above(before);
  });

  it('is not asked inside a form of ours: the link stays', async () => {
    const warnings = recordWarnings();
    await drawPage(html`<cw-form><cw-feedback>${link}</cw-feedback></cw-form>`);
    warnings.restore();
    expect(words()).to.equal('Tell us if this page helped you');
    expect(warnings.texts.join()).to.contain('stands inside a form');
  });

  it('keeps its state when it is moved', async () => {
    const element = await drawFeedback();
    await pressAndWait('Something is wrong');
    await type('The date');
    main.append(element);
    await waitReally();
    expect([heading(), box().value]).to.deep.equal(['Thank you. Tell us what is wrong', 'The date']);
  });

  it('stands inside a form that is the whole page without sending it', async () => {
    let submits = 0;
    await drawPage(
      html`<form
        @submit=${(event: Event) => {
          event.preventDefault();
          submits += 1;
        }}
      >
        <cw-feedback>${link}</cw-feedback>
      </form>`,
    );
    await pressAndWait('No');
    press('Send');
    await waitFor(() => heading() === 'Thank you');
    expect(submits).to.equal(0);
  });
});

describe('one press', () => {
  for (const [button, answer] of [
    ['Yes', 'yes'],
    ['No', 'no'],
    ['Something is wrong', 'wrong'],
  ] as const)
    it(`counts: ${button}`, async () => {
      await drawFeedback();
      await pressAndWait(button);
      await waitFor(() => messages().length > 0);
      const [message] = messages();
      expect(message).to.deep.equal({
        press: message?.['press'],
        answer,
        language: 'en',
        page: location.pathname,
        service: 'missed-bin',
      });
      expect(message?.['press']).to.match(/^[\da-f]{32}$/);
      expect(sent.find(({ path }) => path.endsWith('feedback'))?.key).to.match(/^[\da-f]{32}$/);
    });

  it('is all that it takes to say yes: the thanks take the focus', async () => {
    await drawFeedback();
    await pressAndWait('Yes');
    expect(focused()).to.equal('Thank you');
    expect(words()).to.equal('Thank youIt is good to know that this page helped.');
    expect(await axeFindings()).to.deep.equal([]);
  });

  it('can be changed, and is still one', async () => {
    await drawFeedback();
    await pressAndWait('No');
    await pressAndWait('Change your answer');
    expect(focused()).to.equal('Did you find what you were looking for?');
    await pressAndWait('Yes');
    await waitFor(() => messages().length > 1);
    const [first, second] = messages();
    expect([first?.['answer'], second?.['answer'], first?.['press'] === second?.['press']]).to.deep.equal([
      'no',
      'yes',
      true,
    ]);
  });

  it('works by keyboard alone', async () => {
    await drawFeedback();
    for (let presses = 0; presses < 4; presses += 1) {
      await sendKeys({ press: 'Tab' });
      if (focused() === 'No') break;
    }
    expect(focused()).to.equal('No');
    await sendKeys({ press: 'Enter' });
    await waitFor(() => heading() !== 'Did you find what you were looking for?');
    expect(focused()).to.equal('Sorry that you did not find it');
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal('Phone 01632 960 100');
  });

  it('waits for the connection, and the page says so', async () => {
    await drawFeedback();
    deskAnswers('gone');
    await pressAndWait('Something is wrong');
    await waitFor(() => status() !== '');
    expect(status()).to.equal('We could not send your answer yet. We will send it when the connection returns.');
    deskAnswers(201);
    comesBack();
    await waitFor(() => status() === 'We have sent it now.');
    expect([messages().length, status()]).to.deep.equal([1, 'We have sent it now.']);
  });
});

describe('after no', () => {
  it('ways to a person come before the box, with what is open now', async () => {
    await drawFeedback();
    await pressAndWait('No');
    const all = words();
    expect(all).to.contain('Phone 01632 960 100Open now. Closes at 5pm.');
    expect(all.indexOf('Phone 01632')).to.be.below(all.indexOf('What were you looking for? (optional)'));
    expect(main.querySelector('.cw-route a')?.getAttribute('href')).to.equal('tel:01632960100');
    expect(await axeFindings()).to.deep.equal([]);
  });

  it('a closed phone says when it opens', async () => {
    await drawFeedback('2026-11-24T20:00');
    await pressAndWait('No');
    expect(words('.cw-routes')).to.contain('Closed now. Opens tomorrow');
  });

  it('says what not to write, that nobody replies, and who reads it', async () => {
    await drawFeedback();
    await pressAndWait('No');
    const described = box().getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).to.equal(
      'Do not include personal details, like your name, address or phone number.' +
        'Nobody replies to what you write here. Who reads it: Waste and recycling team, every working day.',
    );
  });

  it('a page without a council profile leads to the page without script', async () => {
    const host = document.createElement('cw-feedback');
    const fallback = document.createElement('a');
    fallback.href = '/clearway/feedback?service=missed-bin';
    host.append(fallback);
    main.append(host);
    await pressAndWait('No');
    const [way] = main.querySelectorAll<HTMLAnchorElement>('.cw-route a');
    expect([way?.textContent, way?.getAttribute('href')]).to.deep.equal([
      'See how to contact us',
      '/clearway/feedback?service=missed-bin&answer=no',
    ]);
  });
});

describe('a comment', () => {
  const wrong = async () => {
    await drawFeedback();
    await pressAndWait('Something is wrong');
  };

  it('goes with the answer under the same press, and the thanks take the focus', async () => {
    await wrong();
    await type('The date is last year’s.');
    press('Send');
    await waitFor(() => heading() === 'Thank you');
    expect(focused()).to.equal('Thank you');
    expect(words()).to.equal('Thank youWe will read what you wrote. Nobody replies to what you write here.');
    const [first, second] = messages();
    expect(second).to.deep.equal({ ...first, comment: 'The date is last year’s.' });
  });

  it('is optional: an empty box is not sent', async () => {
    await wrong();
    press('Send');
    await waitFor(() => heading() === 'Thank you');
    await waitReally();
    expect(messages()).to.have.length(1);
  });

  it('of more than 1,200 characters is not cut: the box says by how many', async () => {
    await wrong();
    box().value = 'x'.repeat(1201);
    press('Send');
    await waitReally();
    const error = main.querySelector('.cw-error');
    expect(error?.textContent).to.equal('Make it 1 character shorter.');
    expect(document.activeElement).to.equal(box());
    expect(box().getAttribute('aria-invalid')).to.equal('true');
    expect(box().getAttribute('aria-describedby')).to.contain(error?.id);
    expect(await axeFindings()).to.deep.equal([]);
    box().value = 'x'.repeat(1200);
    press('Send');
    await waitFor(() => heading() === 'Thank you');
    expect(String(messages().at(-1)?.['comment'])).to.have.length(1200);
  });

  it('that could not be sent stays, waits on the device, and goes when the connection returns', async () => {
    await wrong();
    await type('The date is wrong.');
    deskAnswers('gone');
    press('Send');
    await waitFor(() => status().startsWith('We could'));
    expect(status()).to.equal(
      'We could not send it yet. What you wrote is still here. We will send it when the connection returns. Keep this page open if you can.',
    );
    expect(box().value).to.equal('The date is wrong.');
    expect(await axeFindings()).to.deep.equal([]);
    deskAnswers(201);
    comesBack();
    await waitFor(() => heading() === 'Thank you');
    expect(messages().at(-1)?.['comment']).to.equal('The date is wrong.');
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('that somebody goes on writing meanwhile is not taken away', async () => {
    await wrong();
    await type('The date');
    deskAnswers('gone');
    press('Send');
    await waitFor(() => status().startsWith('We could'));
    await type(' is wrong');
    deskAnswers(201);
    comesBack();
    await waitFor(() => status() === 'We have sent it now.');
    expect([box().value, document.activeElement === box()]).to.deep.equal(['The date is wrong', true]);
    press('Send');
    await waitFor(() => heading() === 'Thank you');
    expect(messages().map((message) => message['comment'])).to.deep.equal([undefined, 'The date', 'The date is wrong']);
  });

  it('that the desk refuses leads to a person', async () => {
    await wrong();
    await type('The date');
    deskAnswers(422);
    press('Send');
    await waitFor(() => status() !== '' && main.querySelector('.cw-routes') !== null);
    expect([status(), box().value]).to.deep.equal(['We could not take this. Contact us in another way.', 'The date']);
    expect(words('.cw-routes')).to.contain('Phone 01632 960 100');
  });

  it('is sent once, however often Send is pressed', async () => {
    await wrong();
    await type('The date');
    press('Send');
    press('Send');
    await waitFor(() => heading() === 'Thank you');
    await waitReally();
    expect(messages().filter((message) => message['comment'])).to.have.length(1);
  });

  it('goes with what a program has filled in where no person is', async () => {
    await wrong();
    const trap = main.querySelector<HTMLInputElement>('[name=website]');
    expect([trap?.tabIndex, trap?.autocomplete, trap?.closest('[aria-hidden=true]') !== null]).to.deep.equal([
      -1,
      'off',
      true,
    ]);
    if (trap) trap.value = 'https://example.com';
    await type('Buy');
    press('Send');
    await waitFor(() => messages().length > 1);
    expect(messages().at(-1)?.['website']).to.equal('https://example.com');
  });
});

describe('personal details', () => {
  const found = () => words('.cw-feedback-found');
  const write = async (text: string) => {
    await drawFeedback();
    await pressAndWait('Something is wrong');
    await type(text);
    await waitFor(() => found() !== '');
  };

  it('are seen while they are typed, and said in a region that was there before', async () => {
    await drawFeedback();
    await pressAndWait('Something is wrong');
    const region = main.querySelector('.cw-feedback-found [role=status]');
    expect(region?.textContent).to.equal('');
    await type('Ring 07700 900123');
    await waitFor(() => found() !== '');
    expect(region?.textContent).to.equal(
      'This looks like a phone number: 07700 900123. You do not need to tell us. If you send it, we take it out before we keep it.',
    );
    expect(document.activeElement).to.equal(box());
    expect(await axeFindings()).to.deep.equal([]);
  });

  it('go with one press, and the box takes the focus', async () => {
    await write('Ring 07700 900123 or CB1 2AB');
    press('Remove them');
    expect(box().value).to.equal('Ring [phone number] or [postcode]');
    expect(document.activeElement).to.equal(box());
    expect(found()).to.equal('We have removed it.');
  });

  it('that the person takes out are no longer spoken of', async () => {
    await write('CB1 2AB');
    box().value = '';
    await type('x');
    await waitFor(() => found() === '');
    expect([found(), main.querySelector('.cw-feedback-found button')]).to.deep.equal(['', null]);
  });

  it('keep nobody from sending, and the thanks say that they are taken out', async () => {
    await write('Ring 07700 900123');
    press('Send');
    await waitFor(() => heading() === 'Thank you');
    expect(words()).to.contain('We took out what looked like personal details.');
    expect(messages().at(-1)?.['comment']).to.equal('Ring 07700 900123');
  });
});

describe('on a page in Welsh', () => {
  it('all of it is in Welsh, and the message says so', async () => {
    await drawFeedback('2026-11-24T10:00', 'cy');
    await waitFor(() => heading() !== '');
    expect(heading()).to.equal('A ddaethoch o hyd i’r hyn roeddech yn chwilio amdano?');
    await pressAndWait('Naddo');
    expect(words('.cw-routes')).to.contain('Ffoniwch 01632 960 100');
    expect(words('.cw-routes')).to.match(/Ar agor nawr/);
    expect(buttonOf('Anfon')).to.be.an('HTMLButtonElement');
    await waitFor(() => messages().length > 0);
    expect(messages()[0]?.['language']).to.equal('cy');
  });
});

it('what waits from an earlier page is sent when the next page opens', async () => {
  const message = { address: '/clearway/api/feedback', body: { press: 'p', answer: 'no' }, at: Date.now() };
  localStorage.setItem('clearway.outbox:key-of-earlier', JSON.stringify(message));
  await drawFeedback();
  await waitFor(() => messages().length > 0);
  expect(messages()[0]).to.deep.equal({ press: 'p', answer: 'no' });
});
