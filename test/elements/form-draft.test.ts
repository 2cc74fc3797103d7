import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { waitFor, waitReally } from '../behaviours/stopped-time.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { countSent, drawForm, find, main, press, wordsOf } from './form-page.ts';

const markup = html`
  <form id="contact" method="post" action="/form-sink" target="sink">
    <p><label for="name">Full name</label> <input id="name" name="name" required /></p>
    <p><label for="town">Town</label> <input id="town" name="town" value="Thornby" /></p>
    <p><label for="secret">Password</label> <input id="secret" name="secret" type="password" /></p>
    <p><label for="story">What happened?</label> <textarea id="story" name="story"></textarea></p>
    <fieldset>
      <legend>Which bins?</legend>
      <label><input type="checkbox" name="bins" value="green" /> Green</label>
      <label><input type="checkbox" name="bins" value="blue" /> Blue</label>
    </fieldset>
    <p><button>Send</button></p>
  </form>
`;
const line = () => wordsOf(main.querySelector('.cw-draft'));
const draw = (draft?: string) =>
  drawForm(
    draft === undefined ? html`<cw-form>${markup}</cw-form>` : html`<cw-form draft=${draft}>${markup}</cw-form>`,
  );
/** The page as it is after a reload: the same address, the same form, nothing in memory. */
const drawAgain = async () => {
  main.replaceChildren();
  const drawn = draw();
  // The line stands there for a moment before its words come, so that they are heard.
  await new Promise((resolve) => setTimeout(resolve, 150));
  return drawn;
};
const type = async (id: string, text: string) => {
  find(`#${id}`).focus();
  await sendKeys({ type: text });
};
const kept = () => Object.keys(sessionStorage).filter((key) => key.startsWith('clearway.draft:'));
const typeAndWait = async () => {
  await type('name', 'Ana Silva');
  await waitFor(() => line() !== '');
};
const button = (words: string) => {
  const found = [...main.querySelectorAll<HTMLElement>('.cw-draft button')].find((each) => wordsOf(each) === words);
  if (!found) throw new Error(`There is no button "${words}" in "${line()}"`);
  return found;
};
const pressLine = async (words: string) => {
  button(words).focus();
  await sendKeys({ press: 'Enter' });
};

describe('what is typed in a form', () => {
  it('is kept after a pause, and the form says so', async () => {
    draw();
    await waitReally();
    expect([kept(), line()]).to.deep.equal([[], '']);
    await typeAndWait();
    expect(line()).to.equal(
      'We keep your answers on this device until you close this tab, or until you send them. Do not keep my answers',
    );
    expect(find('.cw-draft').getAttribute('role')).to.equal('status');
    expect(kept()).to.have.length(1);
    expect(await axeFindings()).to.deep.equal([]);
  });

  it('is there again after a reload, and the form says so and can clear it', async () => {
    draw();
    await type('story', 'It fell over.');
    find<HTMLInputElement>('[value=blue]').click();
    await typeAndWait();
    await drawAgain();
    const values = () => [
      find<HTMLInputElement>('#name').value,
      find<HTMLTextAreaElement>('#story').value,
      find<HTMLInputElement>('[value=blue]').checked,
      find<HTMLInputElement>('#town').value,
    ];
    expect(values()).to.deep.equal(['Ana Silva', 'It fell over.', true, 'Thornby']);
    expect(line()).to.equal('We have put back what you wrote before. Clear it Do not keep my answers');
    await pressLine('Clear it');
    expect(values()).to.deep.equal(['', '', false, 'Thornby']);
    expect([line(), document.activeElement]).to.deep.equal([
      'We have cleared what you wrote before.',
      find('.cw-draft'),
    ]);
    expect(kept()).to.deep.equal([]);
  });

  it('never holds a password', async () => {
    draw();
    await type('secret', 'hush-hush');
    await typeAndWait();
    expect(JSON.stringify({ ...sessionStorage })).to.not.contain('hush');
    await drawAgain();
    expect(find<HTMLInputElement>('#secret').value).to.equal('');
  });

  it('does not come back over what the server or the browser has put there', async () => {
    draw();
    await typeAndWait();
    main.replaceChildren();
    const { form } = drawForm(html`<cw-form></cw-form>`);
    expect(form).to.equal(null);
    const other = document.createElement('form');
    other.id = 'contact';
    other.innerHTML = '<label>Full name <input name="name"></label>';
    find<HTMLInputElement>('input', other).value = 'Filled by the browser';
    find('cw-form').append(other);
    await waitReally();
    expect(find<HTMLInputElement>('input', other).value).to.equal('Filled by the browser');
    expect(line()).to.equal('');
  });

  it('is not kept where the form says so', async () => {
    draw('off');
    await type('name', 'Ana');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect([kept(), line()]).to.deep.equal([[], '']);
  });

  it('lasts for days where the form says so', async () => {
    draw('7');
    try {
      await typeAndWait();
      expect(line()).to.contain('for 7 days, or until you send them.');
      const [key = ''] = Object.keys(localStorage).filter((each) => each.startsWith('clearway.draft:'));
      const { until } = JSON.parse(localStorage.getItem(key) ?? '{}') as { until: number };
      expect(until - Date.now()).to.be.within(6.9 * 864e5, 7 * 864e5);
    } finally {
      localStorage.clear();
    }
  });

  it('is offered and not put back once it was sent', async () => {
    const { form } = draw();
    const { sent } = countSent(form);
    await typeAndWait();
    await press('#contact button');
    await waitFor(() => sent.length > 0);
    await waitReally();
    await drawAgain();
    const name = () => find<HTMLInputElement>('#name').value;
    expect(name()).to.equal('');
    expect(line()).to.equal('You have filled in this form before. Put back what you wrote Do not keep my answers');
    await pressLine('Put back what you wrote');
    expect([name(), line()]).to.deep.equal([
      'Ana Silva',
      'We have put back what you wrote before. Clear it Do not keep my answers',
    ]);
  });

  it('is not offered where the server sends the form back with what was sent', async () => {
    draw();
    sessionStorage.setItem('clearway.draft:' + location.pathname + '#contact.sent', '{"entries":{"town":["Thornby"]}}');
    await drawAgain();
    expect(line()).to.equal('');
  });

  it('is kept by pressing nothing when the page is left in the middle of a word', async () => {
    draw();
    await type('name', 'An');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(kept()).to.have.length(1);
  });

  it('is gone when the form is emptied', async () => {
    const { form } = draw();
    await typeAndWait();
    form.reset();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(kept()).to.deep.equal([]);
  });
});

describe('a computer that others use too', () => {
  // The last tests of this file: a page on which somebody has said so keeps nothing more.
  it('keeps nothing once one has said so, on no form, and forgets what it kept', async () => {
    draw();
    await typeAndWait();
    sessionStorage.setItem('clearway.draft:/other#form', '{"entries":{"name":["Ana"]}}');
    await pressLine('Do not keep my answers');
    expect([kept(), line()]).to.deep.equal([[], 'We do not keep your answers on this device.']);
    expect(document.activeElement).to.equal(find('.cw-draft'));
    await type('name', ' and more');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(kept()).to.deep.equal([]);
    await drawAgain();
    expect([find<HTMLInputElement>('#name').value, line()]).to.deep.equal(['', '']);
  });
});
