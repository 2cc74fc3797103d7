import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  fieldSuite,
  find,
  placeForm,
  sentBy,
  settle,
  spokenAtFocus,
  tabInto,
  until,
  warnings,
} from '../support/field-suite.ts';
import { address, answerWith, asked, flats, placeAddress } from './address-page.ts';

const filled = { 'line-1': ['1 Fen Lane'], 'line-2': [''], town: ['Mereham'], postcode: ['MH1 2ZB'] };
const empty = { 'line-1': [''], 'line-2': [''], town: [''], postcode: [''] };

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
};

fieldSuite('cw-address-field', {
  code: '/src/elements/address-field/address-field.ts',
  markup: address(),
  async fill(form) {
    find(form, '#line-1, #line-1-two').focus();
    await sendKeys({ type: '1 Fen Lane' });
    await press('Tab', 'Tab');
    await sendKeys({ type: 'Mereham' });
    await press('Tab');
    await sendKeys({ type: 'MH1 2ZB' });
  },
  sent: filled,
  empty,
});

/** Types a postcode into the row and presses its button with keys, as somebody does who comes by Tab. */
const findBy = async (form: HTMLFormElement, postcode: string): Promise<void> => {
  await tabInto(form);
  await sendKeys({ type: postcode });
  await press('Tab', 'Enter');
  await settle();
};

describe('the row over an address', () => {
  it('stands after what is said of the whole address and before the first label', async () => {
    const { row } = await placeAddress();
    expect(row.previousElementSibling?.id).to.equal('mistake');
    expect(row.nextElementSibling?.firstElementChild?.textContent).to.equal('Address line 1');
  });

  it('stands before a label that is beside its box', async () => {
    const { row } = await placeAddress(
      `<cw-address-field lookup="/addresses"><label for="a">House</label><input id="a" name="a" autocomplete="address-line1" />
       <label for="b">Postcode</label><input id="b" name="b" autocomplete="postal-code" /></cw-address-field>`,
    );
    expect(row.nextElementSibling?.textContent).to.equal('House');
  });

  it('belongs to no form: the boxes alone are in it', async () => {
    const { form, row } = await placeAddress();
    expect(
      [...form.elements].filter((element) => row.contains(element)).map(({ localName }) => localName),
    ).to.deep.equal(['button', 'button']);
    expect(sentBy(form)).to.deep.equal(empty);
  });

  it('has a postcode box that a phone can fill in, named apart from the other one, and a button', async () => {
    const { form, postcode } = await placeAddress(address().replaceAll('"postal-code"', '"section-bin postal-code"'));
    await tabInto(form);
    expect((await spokenAtFocus()).name).to.equal('Find your address by postcode');
    expect(postcode.autocomplete).to.equal('section-bin postal-code');
    await press('Tab');
    expect((await spokenAtFocus()).name).to.equal('Find address');
    await press('Tab');
    expect((await spokenAtFocus()).name).to.equal('Address line 1');
  });

  it('is not there without a lookup, or with one on another site', async () => {
    for (const attributes of ['', 'lookup=""', 'lookup="https://example.com/addresses"', 'lookup="//:"']) {
      const { field } = await placeAddress(address(attributes));
      expect(field.querySelector('.cw-finder'), attributes).to.equal(null);
    }
    expect(warnings.texts).to.have.length(2);
    expect(warnings.texts[0]).to.contain('is another site. Write a path like lookup="/clearway/api/addresses".');
  });

  it('goes off and on with the boxes', async () => {
    const { form, postcode, press: button } = await placeAddress(address('lookup="/addresses"', 'disabled'));
    expect([postcode.disabled, button.disabled]).to.deep.equal([true, true]);
    for (const input of form.querySelectorAll('fieldset input')) (input as HTMLInputElement).disabled = false;
    await settle();
    expect([postcode.disabled, button.disabled]).to.deep.equal([false, false]);
  });

  it('is drawn anew where the page copies a row of its form', async () => {
    const { field } = await placeAddress();
    const copy = field.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll('[id]')) part.id += '-2';
    field.after(copy);
    await settle();
    expect(copy.querySelectorAll('.cw-finder')).to.have.length(1);
    find<HTMLInputElement>(copy, '.cw-finder input').value = 'MH1 4ZE';
    find(copy, '.cw-finder button').click();
    expect(asked).to.have.length(1);
  });
});

describe('a search', () => {
  it('asks once for a tidy postcode, and for nothing before the press', async () => {
    const { form, postcode, press: button } = await placeAddress();
    await tabInto(form);
    await sendKeys({ type: 'mh14ze' });
    expect(asked).to.deep.equal([]);
    for (let presses = 0; presses < 10; presses += 1) button.click();
    await press('Enter');
    expect(asked.map((each) => each.address)).to.deep.equal(['/addresses?postcode=MH1+4ZE']);
    expect(postcode.value).to.equal('MH1 4ZE');
  });

  it('keeps what the lookup’s address says already', async () => {
    const { form } = await placeAddress(address('lookup="/addresses?ward=3"'));
    await findBy(form, 'MH1 4ZE');
    expect(asked[0]?.address).to.equal('/addresses?ward=3&postcode=MH1+4ZE');
  });

  it('begins with Enter too, which does not send the form', async () => {
    const { form } = await placeAddress();
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    await tabInto(form);
    await sendKeys({ type: 'MH1 4ZE' });
    await press('Enter');
    expect([asked.length, sent]).to.deep.equal([1, 0]);
  });

  it('is one at a time: another postcode ends the one before', async () => {
    const { form, postcode, press: button, offers } = await placeAddress();
    await findBy(form, 'MH1 1ZA');
    postcode.value = 'MH1 4ZE';
    button.click();
    expect(asked.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
    await answerWith(200, { addresses: flats });
    expect(offers()).to.have.length(3);
  });

  it('shows the addresses, says how many there are, and brings the person there', async () => {
    const { form, list, note, offers } = await placeAddress();
    await findBy(form, 'MH1 4ZE');
    expect(offers()).to.deep.equal([]);
    await answerWith(200, { addresses: flats });
    expect(offers()).to.deep.equal(['2 addresses found', ...flats.map(({ text }) => text)]);
    expect(document.activeElement).to.equal(list);
    expect((await spokenAtFocus()).name).to.equal('Choose your address');
    expect(note()).to.equal('');
  });

  it('says it to who has gone on meanwhile, and leaves them where they are', async () => {
    const { form, said } = await placeAddress();
    await findBy(form, 'MH1 4ZE');
    find(form, '#town').focus();
    await answerWith(200, { addresses: flats });
    expect(document.activeElement?.id).to.equal('town');
    expect(said()).to.equal('2 addresses found');
  });

  it('knows Welsh numbers', async () => {
    const { form } = await placeAddress(address(), 'lang="cy"');
    await until(() => form.querySelector('.cw-finder') !== null, 'ready');
    expect(find(form, '.cw-finder label').textContent).to.equal('Dewch o hyd i’ch cyfeiriad drwy’r cod post');
    await findBy(form, 'MH1 4ZE');
    await answerWith(200, { addresses: flats });
    expect(find<HTMLSelectElement>(form, '.cw-finder select').options[0]?.text).to.equal('Cafwyd hyd i 2 gyfeiriad');
  });

  it('says that it is on its way after a second', async () => {
    const { form, note, said } = await placeAddress();
    await findBy(form, 'MH1 4ZE');
    await aTimeout(700);
    expect([note(), said()]).to.deep.equal(['', '']);
    await aTimeout(400);
    expect([note(), said()]).to.deep.equal(['Looking for addresses…', 'Looking for addresses…']);
    await answerWith(200, { addresses: flats });
    expect([note(), said()]).to.deep.equal(['', '']);
  });
});

describe('an address that is chosen', () => {
  it('fills the boxes, says so, and the boxes come next', async () => {
    const { form, list, note, said } = await placeAddress();
    await findBy(form, 'MH1 4ZE');
    await answerWith(200, { addresses: flats });
    await press('ArrowDown', 'ArrowDown');
    expect(sentBy(form)).to.deep.equal({
      'line-1': ['Flat 2, Lantern Court'],
      'line-2': ['The Broadway'],
      town: ['Mereham'],
      postcode: ['MH1 4ZE'],
    });
    expect(note()).to.equal('We have filled in your address. Check that it is right.');
    expect(said()).to.equal(note());
    expect(document.activeElement).to.equal(list);
    await press('Tab', 'Tab');
    expect(document.activeElement?.id).to.equal('line-1');
  });

  it('changes nothing while the row with the number is chosen', async () => {
    const { form, list } = await placeAddress();
    find<HTMLInputElement>(form, '#town').value = 'Thornby';
    await findBy(form, 'MH1 4ZE');
    await answerWith(200, { addresses: flats });
    list.dispatchEvent(new Event('change', { bubbles: true }));
    expect(find<HTMLInputElement>(form, '#town').value).to.equal('Thornby');
  });

  it('tells the page’s own scripts of each box that changes', async () => {
    const { form } = await placeAddress();
    find<HTMLInputElement>(form, '#town').value = 'Mereham';
    const heard: string[] = [];
    form.addEventListener('change', ({ target }) => heard.push((target as HTMLElement).id));
    await findBy(form, 'MH1 4ZE');
    await answerWith(200, { addresses: flats });
    heard.length = 0;
    await press('ArrowDown');
    expect(heard.filter((id) => !id.endsWith('found'))).to.deep.equal(['line-1', 'line-2', 'postcode']);
  });

  it('takes away a second line that stood there, and joins two lines where there is one box', async () => {
    const one = { ...flats[0], line1: '1 Fen Lane', text: '1 Fen Lane, Mereham', line2: undefined };
    const { form } = await placeAddress();
    find<HTMLInputElement>(form, '#line-2').value = 'The Broadway';
    await findBy(form, 'MH1 4ZE');
    await answerWith(200, { addresses: [one] });
    await press('ArrowDown');
    expect(sentBy(form)['line-2']).to.deep.equal(['']);

    const short = await placeAddress(address().replace(/<div><label for="line-2".*?<\/div>/s, ''));
    await findBy(short.form, 'MH1 4ZE');
    await answerWith(200, { addresses: flats });
    await press('ArrowDown');
    expect(sentBy(short.form)).to.deep.equal({
      'line-1': ['Flat 1, Lantern Court, The Broadway'],
      town: ['Mereham'],
      postcode: ['MH1 4ZE'],
    });
  });

  it('fills four boxes in their order where none has a token', async () => {
    const { form } = await placeAddress(address().replace(/autocomplete="[^"]*"/g, ''));
    await findBy(form, 'MH1 4ZE');
    await answerWith(200, { addresses: flats });
    await press('ArrowDown');
    expect(sentBy(form)).to.include.deep.keys('line-1');
    expect(Object.values(sentBy(form)).flat()).to.deep.equal([
      'Flat 1, Lantern Court',
      'The Broadway',
      'Mereham',
      'MH1 4ZE',
    ]);
  });

  it('goes with a reset, and so does the search', async () => {
    const { form, postcode, offers, note } = await placeAddress();
    await findBy(form, 'MH1 4ZE');
    await answerWith(200, { addresses: flats });
    await press('ArrowDown');
    placeForm('').reset();
    expect(offers()).to.have.length(3);
    form.reset();
    await settle();
    expect(sentBy(form)).to.deep.equal(empty);
    expect([postcode.value, note(), offers().length]).to.deep.equal(['', '', 0]);
  });

  it('is kept when the tag is moved', async () => {
    const { form, field, offers } = await placeAddress();
    await findBy(form, 'MH1 4ZE');
    await answerWith(200, { addresses: flats });
    form.prepend(field);
    await settle();
    expect(offers()).to.have.length(3);
    expect(field.querySelectorAll('.cw-finder, [role=status]')).to.have.length(2);
  });
});

describe('an address that is not found', () => {
  it('is typed: the button leads to the boxes, with the postcode already there', async () => {
    const { form, notInList, offers } = await placeAddress();
    await findBy(form, 'MH1 4ZE');
    await answerWith(200, { addresses: flats });
    await press('Tab');
    expect(document.activeElement).to.equal(notInList);
    expect((await spokenAtFocus()).name).to.equal('My address is not in the list');
    await press('Enter');
    expect(document.activeElement?.id).to.equal('line-1');
    expect(sentBy(form)).to.deep.equal({ ...empty, postcode: ['MH1 4ZE'] });
    expect(offers()).to.deep.equal([]);
  });

  it('leaves a postcode that stands in the box', async () => {
    const { form } = await placeAddress();
    find<HTMLInputElement>(form, '#postcode').value = 'MH1 1ZA';
    await findBy(form, 'MH1 4ZE');
    await answerWith(200, { addresses: flats });
    await press('Tab', 'Enter');
    expect(sentBy(form)['postcode']).to.deep.equal(['MH1 1ZA']);
  });

  it('where a part of a postcode is typed, is heard at its box, and nothing is sent', async () => {
    const { form, postcode } = await placeAddress();
    await findBy(form, 'MH1');
    expect(asked).to.deep.equal([]);
    expect(document.activeElement).to.equal(postcode);
    expect(postcode.value).to.equal('MH1');
    expect(await spokenAtFocus()).to.deep.equal({
      name: 'Find your address by postcode',
      description: 'Enter a full UK postcode, like CB1 2AB, or type your address in the boxes below.',
      invalid: 'true',
    });
    await sendKeys({ type: ' 4ZE' });
    await press('Enter');
    expect(postcode.hasAttribute('aria-invalid')).to.equal(false);
    expect(asked).to.have.length(1);
  });

  const none = 'We found no address at MH1 4ZE. Check the postcode, or type your address in the boxes below.';
  const noAnswer = 'We cannot look for addresses just now. Type your address in the boxes below.';
  const answers: [says: string, status: number, body: unknown, words: string][] = [
    ['no address', 200, { addresses: [] }, none],
    ['a postcode that is not known', 404, {}, none],
    ['that it cannot be read', 422, {}, noAnswer],
    ['a fault of the server', 500, {}, noAnswer],
    ['too many searches', 429, {}, noAnswer],
    ['no list', 200, { addresses: 'none' }, noAnswer],
    ['nothing', 200, null, noAnswer],
    ['addresses that are none', 200, { addresses: [null, 7, { text: 'Fen Lane' }, { ...flats[0], town: 7 }] }, none],
  ];
  for (const [says, status, body, words] of answers)
    it(`because the answer is ${says}, says what to do, at the postcode and aloud`, async () => {
      const { form, note, said, offers } = await placeAddress();
      await findBy(form, 'MH1 4ZE');
      await answerWith(status, body);
      expect([note(), said()]).to.deep.equal([words, words]);
      expect(offers()).to.deep.equal([]);
      expect(form.querySelectorAll('fieldset > div > input')).to.have.length(4);
    });

  it('because there is no network, says so, and can be searched again', async () => {
    const { form, note, offers, press: button } = await placeAddress();
    await findBy(form, 'MH1 4ZE');
    asked[0]?.fail();
    await settle();
    expect(note()).to.equal(noAnswer);
    button.click();
    await answerWith(200, { addresses: flats });
    expect(note()).to.equal('');
    expect(offers()).to.have.length(3);
  });
});

describe('an address written from attributes', () => {
  it('has its boxes, and the row over them', async () => {
    const form = placeForm(
      '<cw-address-field name="home" label="Your address" required lookup="/addresses"><a href="/call">Call us</a></cw-address-field>',
    );
    await until(() => form.querySelector('.cw-finder') !== null, 'the row');
    expect(Object.keys(sentBy(form))).to.deep.equal(['home-line-1', 'home-line-2', 'home-town', 'home-postcode']);
    expect(form.querySelectorAll('cw-address-field, .cw-finder')).to.have.length(2);
    await findBy(form, 'MH1 4ZE');
    await answerWith(200, { addresses: flats });
    await press('ArrowDown');
    expect(sentBy(form)['home-line-2']).to.deep.equal(['The Broadway']);
    expect(find(form, 'legend').textContent).to.equal('Your address');
  });
});

describe('an address in cw-form', () => {
  before(() => import('../../src/elements/form/form.ts'));

  it('is checked box by box, and the row is no question', async () => {
    sessionStorage.clear();
    const outer = placeForm('').parentElement as HTMLElement;
    const host = document.createElement('cw-form');
    host.innerHTML = `<form>${address('lookup="/addresses"', 'required')}<button>Send</button></form>`;
    outer.append(host);
    await until(() => host.querySelector('form[novalidate] .cw-finder') !== null, 'the form and its row');
    find<HTMLInputElement>(host, '.cw-finder input').value = 'nonsense';
    find(host, 'form > button').focus();
    await press('Enter');
    await until(() => document.activeElement?.className === 'cw-errors', 'the summary');
    expect([...host.querySelectorAll<HTMLAnchorElement>('.cw-errors a')].map(({ hash }) => hash)).to.deep.equal([
      '#line-1',
      '#town',
      '#postcode',
    ]);
    expect(host.querySelectorAll('.cw-finder')).to.have.length(1);
    sessionStorage.clear();
  });
});
