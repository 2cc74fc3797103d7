import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { waitFor, waitReally } from '../behaviours/stopped-time.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { countSent, drawForm, find, main, press, sendWrong, summaryLines, wordsOf } from './form-page.ts';

const nameForm = (id: string, label = 'Full name') => html`
  <form id=${id} method="post" action="/form-sink" target="sink">
    <p><label for="${id}-name">${label}</label> <input id="${id}-name" name="name" required /></p>
    <p><button type="submit">Send</button></p>
  </form>
`;
const sendEmpty = async (selector: string) => {
  await press(`${selector} button`);
  await waitFor(() => document.activeElement?.className === 'cw-errors');
};

describe('a form that comes and goes', () => {
  it('is checked when it comes later than the element', async () => {
    const { host } = drawForm(html`<cw-form></cw-form>`);
    await waitReally();
    const box = document.createElement('div');
    host.append(box);
    render(nameForm('late'), box);
    await sendEmpty('#late');
    expect(summaryLines()).to.deep.equal(['Fill in “Full name”']);
  });

  it('is checked when the CMS puts another in its place, and the old errors go', async () => {
    const { host, form } = drawForm(html`<cw-form><div class="place">${nameForm('first')}</div></cw-form>`);
    await sendWrong();
    const place = find('.place', host);
    place.replaceChildren();
    const { form: second } = drawForm(html`<cw-form>${nameForm('second', 'Your name')}</cw-form>`);
    place.append(second);
    await waitFor(() => second.hasAttribute('novalidate') && document.title === 'A page of the sample council');
    expect(host.querySelector('.cw-errors')).to.equal(null);
    expect(form.outerHTML).to.not.contain('cw-error');
    expect(form.hasAttribute('novalidate')).to.equal(false);
    await sendEmpty('#second');
    expect(summaryLines()).to.deep.equal(['Fill in “Your name”']);
  });

  it('keeps its errors when the element moves on the page, and is sent once', async () => {
    const { host, form } = drawForm(html`<cw-form>${nameForm('moved')}</cw-form>`);
    const { sent } = countSent(form);
    await sendWrong();
    const aside = document.createElement('div');
    main.append(aside);
    aside.append(host);
    await waitReally();
    expect(summaryLines()).to.deep.equal(['Fill in “Full name”']);
    find<HTMLInputElement>('#moved-name').value = 'Ana';
    await press('#moved button');
    await waitFor(() => sent.length > 0);
    await waitReally();
    expect(sent).to.have.length(1);
    expect(summaryLines()).to.deep.equal([]);
  });

  it('stands beside another without either hearing of the other', async () => {
    drawForm(html`<cw-form id="one">${nameForm('a')}</cw-form><cw-form id="two">${nameForm('b')}</cw-form>`);
    await sendEmpty('#a');
    await sendEmpty('#b');
    const ids = [...main.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).to.equal(new Set(ids).size);
    expect([find('#one'), find('#two')].map((host) => host.querySelectorAll('.cw-error').length)).to.deep.equal([1, 1]);
    expect(await axeFindings()).to.deep.equal([]);
    find<HTMLFormElement>('#a').reset();
    expect([find('#one'), find('#two')].map((host) => host.querySelectorAll('.cw-error').length)).to.deep.equal([0, 1]);
  });

  it('is not defined twice', async () => {
    const before = customElements.get('cw-form');
    const again = '/src/elements/form/form.ts?again';
    await import(again);
    expect(customElements.get('cw-form')).to.equal(before);
  });

  it('leaves a form of the browser’s own kind alone: a dialog closes', async () => {
    drawForm(html`
      <cw-form>
        <dialog aria-label="Cookies">
          <form method="dialog"><input required aria-label="Why" /><button>Close</button></form>
        </dialog>
      </cw-form>
    `);
    const dialog = find<HTMLDialogElement>('dialog');
    dialog.show();
    await press('dialog button');
    await waitFor(() => !dialog.open);
    expect(dialog.open).to.equal(false);
  });
});

describe('what is asked', () => {
  it('is only what the page shows, as it shows it when the form is sent', async () => {
    drawForm(html`
      <cw-form>
        <form>
          <p><label for="a">Shown</label> <input id="a" required /></p>
          <p hidden><label for="b">Hidden</label> <input id="b" required /></p>
          <fieldset disabled>
            <p><label for="c">Off</label> <input id="c" required /></p>
          </fieldset>
          <details>
            <summary>More</summary>
            <p><label for="d">Folded</label> <input id="d" required /></p>
          </details>
          <button type="submit">Send</button>
        </form>
      </cw-form>
    `);
    await sendWrong();
    expect(summaryLines()).to.deep.equal(['Fill in “Shown”', 'Fill in “Folded”']);
    await press('.cw-errors li:last-child a');
    expect(find<HTMLDetailsElement>('details').open).to.equal(true);
    expect(document.activeElement?.id).to.equal('d');
    find('[hidden]').hidden = false;
    await press('form [type=submit]');
    await waitFor(() => summaryLines().length === 3);
    expect(summaryLines()).to.deep.equal(['Fill in “Shown”', 'Fill in “Hidden”', 'Fill in “Folded”']);
  });

  it('is also what the page’s own script says with setCustomValidity, in its words', async () => {
    const { form } = drawForm(html`
      <cw-form>
        <form>
          <p><label for="a">Account</label> <input id="a" value="12" /></p>
          <button type="submit">Send</button>
        </form>
      </cw-form>
    `);
    const { sent } = countSent(form);
    form.addEventListener('submit', (event) => event.preventDefault());
    const account = find<HTMLInputElement>('#a');
    account.setCustomValidity('We do not know this account');
    await sendWrong();
    expect(summaryLines()).to.deep.equal(['We do not know this account']);
    account.setCustomValidity('');
    await press('form [type=submit]');
    await waitFor(() => summaryLines().length === 0);
    expect([summaryLines(), sent.length]).to.deep.equal([[], 0]);
  });
});

describe('what the address may fill in', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  it('is what the author has named, in boxes for one line that are empty, and short', async () => {
    const query = new URLSearchParams({
      bin: ' Green ',
      town: 'Saltmere',
      other: 'x',
      secret: 'x',
      way: 'post',
      long: 'x'.repeat(201),
    });
    history.replaceState(null, '', `?${query}`);
    const { form } = drawForm(html`
      <cw-form prefill="bin town secret way long">
        <form>
          <input name="bin" aria-label="Bin" />
          <input name="town" aria-label="Town" value="Thornby" />
          <input name="other" aria-label="Other" />
          <input name="secret" type="password" aria-label="Secret" />
          <input name="way" type="hidden" />
          <input name="long" aria-label="Long" />
        </form>
      </cw-form>
    `);
    await waitReally();
    expect(Object.fromEntries(new FormData(form))).to.deep.equal({
      bin: 'Green',
      town: 'Thornby',
      other: '',
      secret: '',
      way: '',
      long: '',
    });
  });

  it('is nothing where the author has named nothing', async () => {
    history.replaceState(null, '', '?bin=Green');
    const { form } = drawForm(
      html`<cw-form
        ><form><input name="bin" aria-label="Bin" /></form
      ></cw-form>`,
    );
    await waitReally();
    expect(new FormData(form).get('bin')).to.equal('');
  });
});

describe('a form in Welsh', () => {
  it('says everything in Welsh, the title too', async () => {
    document.documentElement.lang = 'cy';
    const { host } = drawForm(html`<cw-form>${nameForm('welsh', 'Enw llawn')}</cw-form>`);
    await press('#welsh button');
    await waitFor(() => host.querySelector('.cw-errors') !== null);
    expect(wordsOf(find('.cw-errors h2'))).to.not.equal('There is a problem');
    expect(summaryLines()[0]).to.match(/“Enw llawn”/);
    expect(summaryLines()[0]).to.not.contain('Fill in');
    expect(wordsOf(find('#welsh .cw-error'))).to.match(/^Gwall: /);
    expect(document.title).to.equal('Gwall: A page of the sample council');
  });
});
