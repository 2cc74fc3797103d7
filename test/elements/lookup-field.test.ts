import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
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
import { makePage } from '../support/story-page.ts';
import { lookup, placeLookup, streetOptions } from './lookup-page.ts';

fieldSuite('cw-lookup-field', {
  code: '/src/elements/lookup-field/lookup-field.ts',
  markup: lookup(),
  async fill(form) {
    await tabInto(form);
    await sendKeys({ type: 'Thornby Way' });
    await sendKeys({ press: 'Escape' });
  },
  sent: { street: ['thornby-way'] },
  empty: { street: [''] },
});

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
};

describe('the box in place of a long list', () => {
  it('is one stop for Tab with the role, name and description of a combobox', async () => {
    const { form, select, box } = await placeLookup();
    await tabInto(form);
    expect(document.activeElement).to.equal(box);
    expect(await spokenAtFocus()).to.deep.equal({
      name: 'Which street is it?',
      description: 'Error: Choose the street',
      invalid: '',
    });
    for (const [name, value] of [
      ['aria-autocomplete', 'list'],
      ['aria-expanded', 'false'],
      ['autocomplete', 'off'],
    ] as const)
      expect(box.getAttribute(name), name).to.equal(value);
    const list = document.getElementById(box.getAttribute('aria-controls') ?? '');
    expect(list?.getAttribute('role')).to.equal('listbox');
    expect(list?.getAttribute('aria-labelledby')).to.equal(select.labels[0]?.id);
    await press('Tab');
    expect(document.activeElement?.textContent).to.equal('Send');
  });

  it('belongs to no form: the select alone is in it', async () => {
    const { form, select, box } = await placeLookup();
    expect(box.form).to.equal(null);
    expect([...form.elements].map(({ localName }) => localName)).to.deep.equal(['select', 'button']);
    expect(select.getAttribute('aria-hidden')).to.equal('true');
  });

  it('has the answer that the page gives', async () => {
    const { box, form } = await placeLookup(lookup('', '', streetOptions('Harbour Street')));
    expect(box.value).to.equal('Harbour Street');
    expect(sentBy(form)).to.deep.equal({ street: ['harbour-street'] });
  });

  it('looks like the select, and the select keeps the classes of the page', async () => {
    const { box, select } = await placeLookup(lookup('', 'class="form-select cw-input cw-width-20"'));
    expect(box.className).to.equal('form-select cw-input cw-width-20');
    expect([...select.classList]).to.deep.equal(['cw-spoken', 'form-select']);
  });

  it('is not there for a list of 20, of many answers, or of many rows', async () => {
    const twenty = streetOptions().split('</option>').slice(0, 20).join('</option>');
    for (const markup of [lookup('', '', twenty), lookup('', 'multiple'), lookup('', 'size="5"')]) {
      const { field } = await placeLookup(markup);
      expect(field.querySelector('[role=combobox]')).to.equal(null);
      expect(find(field, 'select').matches('.cw-spoken, [tabindex], [aria-hidden]')).to.equal(false);
    }
  });

  it('stands outside of a label that is written around the select', async () => {
    const { box, field } = await placeLookup(
      `<cw-lookup-field><label>Which street is it? <select name="street"><option value="">Choose one</option>${streetOptions()}</select></label></cw-lookup-field>`,
    );
    expect(box.closest('label')).to.equal(null);
    expect(field.contains(box)).to.equal(true);
    box.focus();
    expect((await spokenAtFocus()).name.trim()).to.equal('Which street is it?');
  });

  it('has a copy of its own where the page copies a row of its form', async () => {
    const { field, form } = await placeLookup(lookup('', 'class="cw-input"'));
    const copy = field.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll('[id]')) part.id += '-2';
    find<HTMLLabelElement>(copy, 'label').htmlFor = 'street-2';
    find<HTMLSelectElement>(copy, 'select').name = 'second';
    field.after(copy);
    await settle();
    expect(copy.querySelectorAll('[role=combobox]')).to.have.length(1);
    const box = find<HTMLInputElement>(copy, '[role=combobox]');
    expect(box.className).to.equal('cw-input');
    box.focus();
    await sendKeys({ type: 'fen lane' });
    expect(sentBy(form)).to.deep.equal({ street: [''], second: ['fen-lane'] });
  });
});

describe('typing', () => {
  it('opens a list of what fits, what begins so first', async () => {
    const { form, box, rows } = await placeLookup();
    await tabInto(form);
    expect(rows()).to.deep.equal([]);
    await sendKeys({ type: 'harb' });
    expect(rows()).to.deep.equal(['Harbour Street', 'Harbour View', 'New Harbour Road']);
    expect(box.getAttribute('aria-expanded')).to.equal('true');
    expect(box.hasAttribute('aria-activedescendant')).to.equal(false);
  });

  it('shows 8 at most, or as many as the page says', async () => {
    for (const [attributes, most] of [
      ['', 8],
      ['max-shown="3"', 3],
    ] as const) {
      const { form, rows } = await placeLookup(lookup(attributes));
      await tabInto(form);
      await sendKeys({ type: 'e' });
      expect(rows()).to.have.length(most);
    }
  });

  it('opens the list at the first letter, or after as many as the page says', async () => {
    const { form, rows } = await placeLookup(lookup('min-length="3"'));
    await tabInto(form);
    await sendKeys({ type: 'ha' });
    expect(rows()).to.deep.equal([]);
    await sendKeys({ type: 'r' });
    expect(rows()).to.have.length(3);
    await press('Backspace');
    expect(rows()).to.deep.equal([]);
  });

  it('takes an answer that is typed in full, without a further key', async () => {
    const { form, box } = await placeLookup();
    await tabInto(form);
    await sendKeys({ type: 'chateau gardens' });
    expect(sentBy(form)).to.deep.equal({ street: ['château-gardens'] });
    await press('Tab');
    expect(box.value).to.equal('Château Gardens');
    expect(document.activeElement?.textContent).to.equal('Send');
  });

  it('takes it away again when more is typed', async () => {
    const { form } = await placeLookup();
    await tabInto(form);
    await sendKeys({ type: 'high street' });
    expect(sentBy(form)).to.deep.equal({ street: ['high-street'] });
    await sendKeys({ type: ' s' });
    expect(sentBy(form)).to.deep.equal({ street: [''] });
  });

  it('leaves out what cannot be chosen, and names the group of what can', async () => {
    const options = streetOptions().replace('value="fen-lane"', 'value="fen-lane" disabled');
    const groups = `<optgroup label="Mereham">${options}</optgroup><optgroup label="Thornby"><option value="t">Harbour Street</option></optgroup>`;
    const { form, rows, box } = await placeLookup(lookup('', '', groups));
    await tabInto(form);
    await sendKeys({ type: 'fen' });
    expect(rows()).to.deep.equal([]);
    box.value = '';
    await sendKeys({ type: 'harbour str' });
    expect(rows()).to.deep.equal(['Harbour Street (Mereham)', 'Harbour Street (Thornby)']);
    await press('ArrowDown', 'ArrowDown', 'Enter');
    expect(sentBy(form)).to.deep.equal({ street: ['t'] });
  });

  it('does not send the form with Enter', async () => {
    const { form } = await placeLookup();
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    await tabInto(form);
    await sendKeys({ type: 'harb' });
    await press('Enter', 'Escape', 'Enter');
    expect(sent).to.equal(0);
  });
});

describe('keys', () => {
  it('go down and up the list, round its ends, and Enter chooses', async () => {
    const { form, box, rows, active, said } = await placeLookup();
    await tabInto(form);
    await sendKeys({ type: 'harb' });
    const seen: (string | null | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      await press(key);
      seen.push(active());
      expect(box.getAttribute('aria-expanded')).to.equal('true');
      expect(document.activeElement).to.equal(box);
    }
    expect(seen).to.deep.equal([
      'Harbour Street',
      'Harbour View',
      'New Harbour Road',
      'Harbour Street',
      'New Harbour Road',
      'Harbour View',
    ]);
    expect([...form.querySelectorAll('[aria-selected=true]')].map((row) => row.textContent)).to.deep.equal([
      'Harbour View',
    ]);
    expect(sentBy(form), 'nothing is chosen on the way').to.deep.equal({ street: [''] });
    await press('Enter');
    expect(box.value).to.equal('Harbour View');
    expect(sentBy(form)).to.deep.equal({ street: ['harbour-view'] });
    expect(rows()).to.deep.equal([]);
    expect(active()).to.equal(undefined);
    expect(said()).to.equal('You chose “Harbour View”.');
  });

  it('begin at the end with the arrow up', async () => {
    const { form, active } = await placeLookup();
    await tabInto(form);
    await sendKeys({ type: 'harb' });
    await press('ArrowUp');
    expect(active()).to.equal('New Harbour Road');
  });

  it('move the cursor in the box, and then no row is meant', async () => {
    const { form, box, active, rows } = await placeLookup();
    await tabInto(form);
    await sendKeys({ type: 'harb' });
    await press('ArrowDown', 'ArrowLeft');
    expect(active()).to.equal(undefined);
    expect(box.selectionStart).to.equal(3);
    expect(rows()).to.have.length(3);
  });

  it('forget the row when more is typed', async () => {
    const { form, active, rows } = await placeLookup();
    await tabInto(form);
    await sendKeys({ type: 'har' });
    await press('ArrowDown');
    await sendKeys({ type: 'b' });
    expect(rows()).to.have.length(3);
    expect(active()).to.equal(undefined);
  });

  it('take the one that is left with Enter, and none of several', async () => {
    const { form, box, rows } = await placeLookup();
    await tabInto(form);
    await sendKeys({ type: 'harb' });
    await press('Enter');
    expect(sentBy(form)).to.deep.equal({ street: [''] });
    expect(rows()).to.have.length(3);
    await sendKeys({ type: 'our v' });
    await press('Enter');
    expect(box.value).to.equal('Harbour View');
    expect(sentBy(form)).to.deep.equal({ street: ['harbour-view'] });
  });

  it('put the list away with Escape, then the words', async () => {
    const { form, box, rows } = await placeLookup();
    await tabInto(form);
    await sendKeys({ type: 'High Street' });
    await press('Escape');
    expect(rows()).to.deep.equal([]);
    expect(box.value).to.equal('High Street');
    expect(sentBy(form)).to.deep.equal({ street: ['high-street'] });
    await press('Escape');
    expect(box.value).to.equal('');
    expect(sentBy(form)).to.deep.equal({ street: [''] });
  });

  it('close a dialog with Escape only when there is nothing left to put away', async () => {
    const form = placeForm('');
    const dialog = document.createElement('dialog');
    dialog.innerHTML = lookup();
    form.append(dialog);
    dialog.showModal();
    await settle();
    find(dialog, '[role=combobox]').focus();
    await sendKeys({ type: 'harb' });
    await press('Escape', 'Escape');
    expect(dialog.open).to.equal(true);
    await press('Escape');
    expect(dialog.open).to.equal(false);
  });

  it('take the row with Tab and go on', async () => {
    const { form, box } = await placeLookup();
    await tabInto(form);
    await sendKeys({ type: 'harb' });
    await press('ArrowDown', 'Tab');
    expect(box.value).to.equal('Harbour Street');
    expect(sentBy(form)).to.deep.equal({ street: ['harbour-street'] });
    expect(document.activeElement?.textContent).to.equal('Send');
  });

  it('open the whole list where nothing is typed', async () => {
    const { form, rows, active } = await placeLookup();
    await tabInto(form);
    await press('ArrowDown');
    expect(rows()).to.have.length(25);
    expect(active()).to.equal('Abbey Road');
  });
});

describe('a mouse and a finger', () => {
  let page: Awaited<ReturnType<typeof makePage>>;
  before(async () => (page = await makePage()));
  after(() => page.remove());

  const click = (element: Element): Promise<void> => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
  };

  it('open the whole list on the empty box, in rows of 44 pixels, all of which can be reached', async () => {
    const { form, box, rows, field } = await placeLookup(lookup('', 'class="cw-input"'));
    await click(box);
    expect(rows()).to.have.length(25);
    for (const row of field.querySelectorAll('[role=option]'))
      expect(row.getBoundingClientRect().height).to.be.at.least(44);
    const last = find(field, '[role=option]:last-child');
    last.scrollIntoView({ block: 'nearest' });
    await click(last);
    expect(box.value).to.equal('Ynys-y-bŵl Terrace');
    expect(sentBy(form)).to.deep.equal({ street: ['ynys-y-bŵl-terrace'] });
    expect(document.activeElement, 'the focus stays in the box').to.equal(box);
    expect(rows()).to.deep.equal([]);
  });

  it('do not open it where there is an answer', async () => {
    const { box, rows } = await placeLookup(lookup('', 'class="cw-input"', streetOptions('Fen Lane')));
    await click(box);
    expect(rows()).to.deep.equal([]);
  });

  it('reach the box by its label', async () => {
    const { box, field, rows } = await placeLookup(lookup('', 'class="cw-input"'));
    await click(find(field, 'label'));
    expect(document.activeElement).to.equal(box);
    expect(rows()).to.deep.equal([]);
  });

  it('put the list away by a press elsewhere', async () => {
    const { form, box, rows } = await placeLookup(lookup('', 'class="cw-input"'));
    await click(box);
    await click(find(form.parentElement as HTMLElement, 'a[href="#before"]'));
    expect(rows()).to.deep.equal([]);
  });

  it('never see the select', async () => {
    const { select, box } = await placeLookup(lookup('', 'class="cw-input"'));
    const { left, top, height } = box.getBoundingClientRect();
    expect(document.elementFromPoint(left + 20, top + height / 2)).to.equal(box);
    expect(getComputedStyle(select).clipPath).to.equal('inset(50%)');
  });
});

describe('what fits nothing', () => {
  it('stays, and is told under the box and at it', async () => {
    const { form, box, note, rows } = await placeLookup();
    await tabInto(form);
    await sendKeys({ type: 'Harbor Street' });
    expect(rows()).to.deep.equal([]);
    expect(note()).to.equal('No results. Check the spelling, or type fewer letters.');
    await press('Tab');
    expect(box.value).to.equal('Harbor Street');
    expect(note()).to.equal('“Harbor Street” is not in the list. Choose an answer from the list.');
    expect(sentBy(form)).to.deep.equal({ street: [''] });
    box.focus();
    expect((await spokenAtFocus()).description).to.equal(`Error: Choose the street ${note() ?? ''}`);
  });

  it('is told too of half an answer that is left', async () => {
    const { form, said, note, rows } = await placeLookup();
    await tabInto(form);
    await sendKeys({ type: 'harb' });
    expect(note()).to.equal('');
    await press('Tab');
    expect(rows()).to.deep.equal([]);
    expect(note()).to.equal('“harb” is not in the list. Choose an answer from the list.');
    expect(said()).to.equal(note());
  });

  it('goes when an answer is chosen', async () => {
    const { form, box, note } = await placeLookup();
    await tabInto(form);
    await sendKeys({ type: 'zzz' });
    await press('Tab');
    box.focus();
    box.select();
    await sendKeys({ type: 'fen' });
    await press('Enter');
    expect(note()).to.equal('');
    expect(box.getAttribute('aria-describedby')).to.equal('mistake');
  });

  it('holds back a form that the browser checks, also where no answer is needed', async () => {
    const { form, select, box } = await placeLookup();
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    await tabInto(form);
    await sendKeys({ type: 'zzz' });
    await press('Tab', 'Enter');
    expect(sent).to.equal(0);
    expect(select.validationMessage).to.equal('“zzz” is not in the list. Choose an answer from the list.');
    expect(document.activeElement, 'the focus').to.equal(box);
    await press('Escape');
    find(form, 'button').focus();
    await press('Enter');
    expect(sent).to.equal(1);
  });

  it('goes with a form that we have drawn, which refuses it in words', async () => {
    const { form } = await placeLookup(lookup(), 'data-cw-form="pothole"');
    await tabInto(form);
    await sendKeys({ type: 'zzz' });
    expect(sentBy(form)).to.deep.equal({ street: ['zzz'] });
    await press('Escape');
    expect(sentBy(form)).to.deep.equal({ street: [''] });
  });
});

describe('what is heard', () => {
  it('is how many fit, a second after the last key, and never a number where nothing is typed', async () => {
    const { form, field } = await placeLookup();
    const region = find(field, '[role=status]');
    expect(region.textContent, 'there before it speaks').to.equal('');
    const heard: (string | null)[] = [];
    const observer = new MutationObserver(() => heard.push(region.textContent));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    await tabInto(form);
    await sendKeys({ type: 'ha' });
    await aTimeout(300);
    await sendKeys({ type: 'r' });
    await aTimeout(800);
    expect(heard, 'while keys go on').to.deep.equal([]);
    await aTimeout(400);
    expect(heard).to.deep.equal(['3 results']);
    await sendKeys({ type: 'bour v' });
    await aTimeout(1_200);
    await sendKeys({ type: 'z' });
    await aTimeout(1_200);
    for (let times = 0; times < 10; times += 1) await press('Backspace');
    await aTimeout(1_200);
    await sendKeys({ type: 'e' });
    await aTimeout(1_200);
    observer.disconnect();
    expect(heard).to.deep.equal([
      '3 results',
      '1 result',
      'No results. Check the spelling, or type fewer letters.',
      '',
      'The first 8 results. Type more letters to see others.',
    ]);
  });

  it('knows Welsh numbers', async () => {
    const { form, said, note } = await placeLookup(lookup(), 'lang="cy"');
    await until(() => form.querySelector('[role=combobox]') !== null, 'ready');
    await tabInto(form);
    await sendKeys({ type: 'harb' });
    await aTimeout(1_200);
    expect(said()).to.equal('3 chanlyniad');
    await sendKeys({ type: 'zz' });
    expect(note()).to.equal('Dim canlyniadau. Gwiriwch y sillafu, neu teipiwch lai o lythrennau.');
  });

  it('is nothing more once the tag has left the page', async () => {
    const { form, field, said } = await placeLookup();
    await tabInto(form);
    await sendKeys({ type: 'harb' });
    field.remove();
    const words = said();
    await aTimeout(1_200);
    expect(said()).to.equal(words);
    expect(words).to.not.match(/result/);
  });
});

describe('the select behind the box', () => {
  it('tells the page’s own scripts of each new answer, once', async () => {
    const { form, select } = await placeLookup();
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      form.addEventListener(type, ({ target }) => target === select && heard.push(`${type} ${select.value}`));
    await tabInto(form);
    await sendKeys({ type: 'fen' });
    await press('Enter');
    expect(heard).to.deep.equal(['input fen-lane', 'change fen-lane']);
  });

  it('takes an answer from the page’s own script, from autofill and from a draft', async () => {
    const { select, box } = await placeLookup();
    select.value = 'mill-road';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    select.dispatchEvent(new Event('input', { bubbles: true }));
    expect(box.value).to.equal('Mill Road');
  });

  it('leaves what is being typed alone when the browser says that the page is shown', async () => {
    const { form, box } = await placeLookup();
    await tabInto(form);
    await sendKeys({ type: 'har' });
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(box.value).to.equal('har');
  });

  it('is emptied with its form, and so is what was typed; another form’s reset changes nothing', async () => {
    const { form, box, note } = await placeLookup();
    const other = placeForm('');
    await tabInto(form);
    await sendKeys({ type: 'zzz' });
    await press('Tab');
    other.reset();
    await settle();
    expect(box.value).to.equal('zzz');
    form.reset();
    await settle();
    expect(box.value).to.equal('');
    expect(note()).to.equal('');
  });

  it('goes back to the answer that the page gave', async () => {
    const { form, box } = await placeLookup(lookup('', '', streetOptions('Fen Lane')));
    await tabInto(form);
    await press('End', 'Escape');
    expect(sentBy(form)).to.deep.equal({ street: [''] });
    form.reset();
    await settle();
    expect(box.value).to.equal('Fen Lane');
    expect(sentBy(form)).to.deep.equal({ street: ['fen-lane'] });
  });

  it('switches the box off with itself', async () => {
    const { select, box } = await placeLookup();
    select.disabled = true;
    await settle();
    expect(box.disabled).to.equal(true);
    select.disabled = false;
    await settle();
    expect(box.disabled).to.equal(false);
  });

  it('gives the box what the page says of it', async () => {
    const { form, select, box } = await placeLookup(lookup('', 'required'));
    find(form, '#mistake').insertAdjacentHTML('afterend', '<p id="hint">In Mereham</p>');
    select.setAttribute('aria-describedby', 'hint mistake');
    select.setAttribute('aria-invalid', 'true');
    await settle();
    box.focus();
    expect(await spokenAtFocus()).to.deep.equal({
      name: 'Which street is it?',
      description: 'In Mereham Error: Choose the street',
      invalid: 'true',
    });
    expect(box.getAttribute('aria-required')).to.equal('true');
    select.removeAttribute('aria-invalid');
    await settle();
    expect((await spokenAtFocus()).invalid).to.not.equal('true');
  });

  it('may be given other answers by the page', async () => {
    const { form, select, box, rows } = await placeLookup(lookup('', '', streetOptions('Fen Lane')));
    select.innerHTML = '<option value="">Choose one</option><option value="q">Quay Street</option>';
    await settle();
    expect(box.value).to.equal('');
    await tabInto(form);
    await sendKeys({ type: 'q' });
    expect(rows()).to.deep.equal(['Quay Street']);
  });

  it('is refused in our words where an answer is needed, and the person comes to the box', async () => {
    const { form, select, box } = await placeLookup(lookup('', 'required'));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.requestSubmit();
    expect(select.validationMessage).to.contain('Which street is it?');
    expect(document.activeElement).to.equal(box);
  });
});

describe('a long list in cw-form', () => {
  before(() => import('../../src/elements/form/form.ts'));

  it('has its mistake at the box, and the summary leads there', async () => {
    sessionStorage.clear();
    const outer = placeForm('').parentElement as HTMLElement;
    const host = document.createElement('cw-form');
    host.innerHTML = `<form>${lookup('', 'required').replace('Error: Choose the street', '')}<button>Send</button></form>`;
    outer.append(host);
    await until(() => host.querySelector('form[novalidate] [role=combobox]') !== null, 'the form and its box');
    find(host, 'button').focus();
    await press('Enter');
    await until(() => document.activeElement?.className === 'cw-errors', 'the summary');
    expect([...host.querySelectorAll('.cw-errors a')].map((link) => link.textContent)).to.have.length(1);
    find(host, '.cw-errors a').focus();
    await press('Enter');
    const box = find<HTMLInputElement>(host, '[role=combobox]');
    expect(document.activeElement).to.equal(box);
    const { description, invalid } = await spokenAtFocus();
    expect(description).to.contain('Which street is it?');
    expect(invalid).to.equal('true');
    await sendKeys({ type: 'fen' });
    await press('Enter');
    expect(sentBy(find(host, 'form'))).to.deep.equal({ street: ['fen-lane'] });
    sessionStorage.clear();
  });
});

describe('a long list written from attributes', () => {
  it('has its answers from the list inside the tag', async () => {
    const items = [...streetOptions().matchAll(/value="([^"]*)">([^<]*)/g)].map(
      ([, value = '', street = '']) => `<li data-value="${value}">${street}</li>`,
    );
    const form = placeForm(
      `<cw-lookup-field name="street" label="Which street is it?" required><ul>${items.join('')}</ul></cw-lookup-field>`,
    );
    await until(() => form.querySelector('[role=combobox]') !== null, 'the box');
    expect(form.querySelectorAll('cw-lookup-field, select, [role=combobox], [role=status]')).to.have.length(4);
    await tabInto(form);
    expect((await spokenAtFocus()).name).to.equal('Which street is it?');
    await sendKeys({ type: 'st john' });
    await press('Enter');
    expect(sentBy(form)).to.deep.equal({ street: ['st-john’s-street'] });
    expect(warnings.texts).to.deep.equal([]);
  });
});
