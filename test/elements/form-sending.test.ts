import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { Sending } from '../../src/elements/form/sending.ts';
import { recordWarnings } from '../behaviours/warnings.ts';
import { stopTime, waitFor, waitReally } from '../behaviours/stopped-time.ts';
import { action, drawContact, server, status } from './form-contact.ts';
import { find, main, press } from './form-page.ts';

describe('sending a right form', () => {
  it('sends the button with it, and tidy answers', async () => {
    const { sent } = drawContact();
    await press('button');
    await waitFor(() => sent.length > 0);
    expect([sent[0]?.get('go'), sent[0]?.get('post'), sent[0]?.get('name')]).to.deep.equal([
      'send',
      'CB1 2AB',
      'Ana Silva',
    ]);
    expect(find<HTMLInputElement>('#post').value).to.equal('CB1 2AB');
    expect(find<HTMLInputElement>('#secret').value).to.equal('hush');
  });

  it('sends a date in numbers, however its month was written or the whole was pasted', async () => {
    const dateOf = (name: string, ...values: string[]) => html`
      <fieldset>
        <legend>${name}</legend>
        ${['day', 'month', 'year'].map(
          (part, at) => html`<input name="${name}[${part}]" aria-label="${name} ${part}" value=${values[at] ?? ''} />`,
        )}
      </fieldset>
    `;
    const { sent } = drawContact({
      more: html`${dateOf('born', '07', 'March', '1980')} ${dateOf('moved', '26 November 2020')}`,
    });
    await press('#contact button');
    await waitFor(() => sent.length > 0);
    const partsOf = (name: string) => ['day', 'month', 'year'].map((part) => sent[0]?.get(`${name}[${part}]`));
    expect(partsOf('born')).to.deep.equal(['07', '3', '1980']);
    expect(partsOf('moved')).to.deep.equal(['26', '11', '2020']);
  });

  it('asks first whether the server is there; a refusal is an answer', async () => {
    const { sent } = drawContact();
    await press('button');
    await waitFor(() => sent.length > 0);
    expect(server.asked).to.deep.equal([action]);
    expect(sent).to.have.length(1);
  });

  it('is one request for ten presses', async () => {
    const release = server.hold(action, () => new Response(null));
    const { form, sent } = drawContact();
    for (let presses = 0; presses < 10; presses += 1) await press('button');
    await waitFor(() => status() === 'Sending…');
    expect(find('button', form).getAttribute('aria-disabled')).to.equal('true');
    expect(document.activeElement).to.equal(find('button', form));
    release();
    await waitFor(() => sent.length > 0);
    for (let presses = 0; presses < 10; presses += 1) await press('button');
    await waitReally();
    expect(sent).to.have.length(1);
    expect(server.asked).to.have.length(1);
  });

  it('is one request for ten presses in one turn, before the checks have come', async () => {
    const { form, sent } = drawContact();
    for (let presses = 0; presses < 10; presses += 1) form.requestSubmit(find<HTMLButtonElement>('button', form));
    await waitFor(() => sent.length > 0);
    await waitReally();
    expect([sent.length, server.asked.length]).to.deep.equal([1, 1]);
  });

  it('says so after ten seconds, and lets one try again after a minute', () => {
    const time = stopTime(0);
    try {
      const { form } = drawContact();
      const said: string[] = [];
      const sending = new Sending((words) => said.push(words));
      const button = find('button', form);
      sending.begin(form, button, 'en');
      expect(Sending.isOn(form)).to.equal(true);
      time.pass(9_999);
      expect(said).to.deep.equal(['Sending…']);
      time.pass(1);
      expect(said.at(-1)).to.equal('Still sending. Do not close this page.');
      time.pass(50_000);
      expect(said.at(-1)).to.equal('We have not had an answer yet. You can send it again.');
      expect([Sending.isOn(form), button.hasAttribute('aria-disabled'), time.timers()]).to.deep.equal([
        false,
        false,
        0,
      ]);
    } finally {
      time.restore();
    }
  });

  it('can be sent again when the browser brings the page back', async () => {
    const { form, sent } = drawContact();
    await press('button');
    await waitFor(() => sent.length > 0);
    expect(Sending.isOn(form)).to.equal(true);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect([Sending.isOn(form), status()]).to.deep.equal([false, '']);
    await press('button');
    await waitFor(() => sent.length > 1);
    expect(sent).to.have.length(2);
  });

  it('does not ask the server before a search', async () => {
    const { sent } = drawContact({ method: 'get' });
    await press('button');
    await waitFor(() => sent.length > 0);
    expect(sent).to.have.length(1);
    expect(server.asked).to.deep.equal([]);
  });

  it('goes where the pressed button says', async () => {
    const { form, sent } = drawContact({
      more: html`<p><button id="other" name="go" value="other" formaction="/other-sink">Send it there</button></p>`,
    });
    server.put('/other-sink', {});
    const submitters: (string | null | undefined)[] = [];
    form.addEventListener('submit', ({ submitter }) => submitters.push(submitter?.id));
    await press('#other');
    await waitFor(() => sent.length > 0);
    expect(server.asked).to.deep.equal(['/other-sink']);
    expect([submitters, sent[0]?.get('go')]).to.deep.equal([['other'], 'other']);
  });

  it('lets a button without checks pass at once', async () => {
    const { sent } = drawContact({ more: html`<p><button id="later" formnovalidate>Save for later</button></p>` });
    find<HTMLInputElement>('#name').value = '';
    await press('#later');
    await waitReally();
    expect(sent).to.have.length(1);
    expect(server.asked).to.deep.equal([]);
  });

  it('works where controls have the names of what a form has', async () => {
    const { sent } = drawContact({
      more: html`<p>
        ${['action', 'method', 'target', 'id', 'submit', 'requestSubmit', 'reportValidity', 'noValidate'].map(
          (name) => html`<input name=${name} aria-label=${name} value="x" />`,
        )}
      </p>`,
    });
    await press('#contact button');
    await waitFor(() => sent.length > 0);
    expect(sent).to.have.length(1);
    expect(server.asked).to.deep.equal([action]);
  });

  it('still sends, and tells the web team, where the form cannot be read', async () => {
    const warnings = recordWarnings();
    const { sent } = drawContact();
    find('#name').checkVisibility = () => {
      throw new Error('broken');
    };
    await press('button');
    await waitFor(() => sent.length > 0);
    warnings.restore();
    expect(sent).to.have.length(1);
    expect(warnings.texts.join()).to.contain('the form could not be checked (Error: broken)');
  });

  it('still sends when the page takes the button away meanwhile', async () => {
    const release = server.hold(action, {});
    const { form, sent } = drawContact();
    await press('button');
    await waitFor(() => Sending.isOn(form));
    find('button', form).remove();
    release();
    await waitFor(() => sent.length > 0);
    expect(sent).to.have.length(1);
  });
});

describe("a form that the page's own script sends", () => {
  const drawScripted = () => {
    const drawn = drawContact();
    const calls: string[] = [];
    drawn.form.addEventListener('submit', (event) => {
      event.preventDefault();
      calls.push(find<HTMLInputElement>('#name').value);
    });
    return { ...drawn, calls };
  };

  it('hears only of right answers, once', async () => {
    const { calls, sent } = drawScripted();
    find<HTMLInputElement>('#name').value = '';
    await press('button');
    await waitFor(() => main.querySelector('.cw-errors') !== null);
    expect(calls).to.deep.equal([]);
    find<HTMLInputElement>('#name').value = 'Ana';
    for (let presses = 0; presses < 10; presses += 1) await press('button');
    await waitFor(() => calls.length > 0);
    expect([calls, sent.length]).to.deep.equal([['Ana'], 0]);
  });

  it('can be sent again a little later', async () => {
    const { calls, form } = drawScripted();
    await press('button');
    await waitFor(() => calls.length > 0);
    expect(Sending.isOn(form)).to.equal(true);
    await new Promise((resolve) => setTimeout(resolve, 3_100));
    expect([Sending.isOn(form), status()]).to.deep.equal([false, '']);
    await press('button');
    await waitFor(() => calls.length > 1);
    expect(calls).to.have.length(2);
  });
});
