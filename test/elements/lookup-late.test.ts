import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { find, sentBy, settle, tabInto } from '../support/field-suite.ts';
import { placeLookup } from './lookup-page.ts';

// A file of its own: here the code comes while somebody is choosing, and it comes once to a page.
describe('a long list whose code comes late', () => {
  it('is left to who is choosing in it, and becomes a box when they go on', async () => {
    const { form, select } = await placeLookup();
    await tabInto(form);
    await sendKeys({ type: 'fen' });
    await import('../../src/elements/lookup-field/lookup-field.ts');
    await settle();
    expect(document.activeElement).to.equal(select);
    expect(form.querySelector('[role=combobox]')).to.equal(null);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.textContent, 'Tab goes where it would have gone').to.equal('Send');
    expect(find<HTMLInputElement>(form, '[role=combobox]').value).to.equal('Ferry Hill');
    expect(sentBy(form)).to.deep.equal({ street: ['ferry-hill'] });
    expect(select.tabIndex).to.equal(-1);
  });
});
