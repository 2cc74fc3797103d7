import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { waitFor, waitReally } from '../behaviours/stopped-time.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { contact, drawContact, server, status } from './form-contact.ts';
import { drawForm, find, main, press, wordsOf } from './form-page.ts';

const loseNetwork = () => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
};
/** Types after what stands in the name, and waits until what is fetched when somebody types has come. */
const typeName = async () => {
  find<HTMLInputElement>('#name').focus();
  await sendKeys({ press: 'End' });
  await sendKeys({ type: ' Costa' });
  await import('../../src/elements/form/failure.ts');
  await import('../../src/elements/form/ways-to-reach.ts');
  await waitReally();
};
const findNetwork = () => Reflect.deleteProperty(navigator, 'onLine');

describe('sending without a network', () => {
  const sendInVain = async () => {
    const drawn = drawContact();
    await typeName();
    loseNetwork();
    await press('button');
    await waitFor(() => main.querySelector('.cw-failure') !== null);
    return drawn;
  };

  it('keeps everything, says so, and moves there', async () => {
    const { sent } = await sendInVain();
    const panel = find('.cw-failure');
    expect(document.activeElement).to.equal(panel);
    expect(wordsOf(panel)).to.contain('We could not send your form');
    expect(wordsOf(panel)).to.contain('Your answers are still here.');
    expect(find<HTMLInputElement>('#name').value).to.equal('Ana Silva Costa');
    expect([sent.length, server.asked, document.title]).to.deep.equal([0, [], 'A page of the sample council']);
    expect(await axeFindings()).to.deep.equal([]);
  });

  it('succeeds with one press when the network is back', async () => {
    const { sent } = await sendInVain();
    findNetwork();
    await press('.cw-failure .cw-button');
    await waitFor(() => sent.length > 0);
    expect([sent.length, sent[0]?.get('go')]).to.deep.equal([1, 'send']);
    expect(main.querySelector('.cw-failure')).to.equal(null);
  });

  it('says it again when it fails again', async () => {
    await sendInVain();
    const first = find('.cw-failure');
    await press('.cw-failure .cw-button');
    await waitFor(() => main.querySelector('.cw-failure') !== first);
    expect(main.querySelectorAll('.cw-failure')).to.have.length(1);
    expect(document.activeElement).to.equal(find('.cw-failure'));
  });

  it('gives a copy of what was typed, without what is secret', async () => {
    const copied: string[] = [];
    navigator.clipboard.writeText = (text) => Promise.resolve(void copied.push(text));
    try {
      await sendInVain();
      await press('.cw-failure [data-cw-do=copy]');
      await waitFor(() => copied.length > 0);
      expect(copied).to.deep.equal(['Full name: Ana Silva Costa\nPostcode: CB1 2AB']);
      await waitFor(() => status().startsWith('We have copied'));
      expect(status()).to.equal('We have copied your answers. You can paste them into an email.');
    } finally {
      Reflect.deleteProperty(navigator.clipboard, 'writeText');
    }
  });

  it('gives a box to copy from where the browser does not copy', async () => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    try {
      await sendInVain();
      await press('.cw-failure [data-cw-do=copy]');
      await waitFor(() => main.querySelector('.cw-failure textarea') !== null);
      const box = find<HTMLTextAreaElement>('.cw-failure textarea');
      expect([box.readOnly, box.value, document.activeElement]).to.deep.equal([
        true,
        'Full name: Ana Silva Costa\nPostcode: CB1 2AB',
        box,
      ]);
      expect(box.selectionEnd).to.equal(box.value.length);
      expect(await axeFindings()).to.deep.equal([]);
    } finally {
      Reflect.deleteProperty(navigator.clipboard, 'writeText');
    }
  });

  it('names ways to a person with their hours, by the council profile and its clock', async () => {
    const { host } = drawForm(
      html`<sample-page now="2026-11-24T10:00"><cw-form service="missed-bin">${contact()}</cw-form></sample-page>`,
    );
    await waitReally();
    await typeName();
    loseNetwork();
    await press('button');
    await waitFor(() => host.querySelector('.cw-failure') !== null);
    const [first] = host.querySelectorAll('.cw-route');
    expect(wordsOf(first ?? null)).to.match(/^Phone 01632 960 100 ?Open now. Closes at 5pm./);
    expect(first?.querySelector('a')?.getAttribute('href')).to.match(/^tel:01632960100$/);
  });

  it('says it in one sentence where the rest of our words could not come', async () => {
    const { host } = drawContact();
    // Nobody has typed, so they were not fetched.
    loseNetwork();
    await press('button');
    await waitFor(() => status().startsWith('We could'));
    expect(status()).to.equal(
      'We could not send your form. Your answers are still here. Check your signal, then send it again.',
    );
    expect(host.querySelector('.cw-failure')).to.equal(null);
  });
});
