import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fieldSuite, find, placeForm, sentBy, settle, tabInto, until, warnings } from '../support/field-suite.ts';

const postcode = `<cw-field type="postcode" required>
  <label for="home">Your postcode</label>
  <p id="mistake">Error: Enter a full postcode</p>
  <input id="home" name="home" aria-describedby="mistake">
</cw-field>`;

fieldSuite('cw-field', {
  code: '/src/elements/field/field.ts',
  markup: postcode,
  async fill(form) {
    await tabInto(form);
    await sendKeys({ type: 'SA1 1AA' });
  },
  sent: { home: ['SA1 1AA'] },
  empty: { home: [''] },
});

const fieldOf = (type: string, input = '<input id="a" name="a">', more = '') =>
  `<cw-field type="${type}" ${more}><label for="a">Question</label>${input}</cw-field>`;
const inputIn = (root: ParentNode) => find<HTMLInputElement>(root, 'input');

describe('a box for one kind of answer', () => {
  const helps: [type: string, attributes: Readonly<Record<string, string>>][] = [
    ['email', { inputmode: 'email', autocomplete: 'email', spellcheck: 'false', autocapitalize: 'none' }],
    ['phone', { inputmode: 'tel', autocomplete: 'tel' }],
    ['number', { inputmode: 'numeric' }],
    ['money', { inputmode: 'decimal' }],
    ['postcode', { autocomplete: 'postal-code', spellcheck: 'false', autocapitalize: 'characters' }],
    ['national-insurance', { spellcheck: 'false', autocapitalize: 'characters' }],
    ['reference', { spellcheck: 'false', autocapitalize: 'characters' }],
    ['text', {}],
    // A word that is on no list is the loader's to name in the console; the box stays a box.
    ['postal-code', {}],
  ];
  for (const [type, attributes] of helps)
    it(`${type} has the keys and the help that it needs, and no more`, async () => {
      const input = inputIn(placeForm(fieldOf(type)));
      await settle();
      const found = Object.fromEntries([...input.attributes].map(({ name, value }) => [name, value]));
      expect(found).to.deep.equal({ id: 'a', name: 'a', ...attributes });
      expect(input.type).to.equal('text');
    });

  it('keeps what the page has written', async () => {
    const input = inputIn(placeForm(fieldOf('phone', '<input id="a" name="a" autocomplete="off" inputmode="text">')));
    await settle();
    expect([input.autocomplete, input.inputMode]).to.deep.equal(['off', 'text']);
  });
});

describe('a field in a form of the page', () => {
  const answers: [type: string, typed: string, sent: string][] = [
    ['postcode', 'sa11aa', 'SA1 1AA'],
    ['national-insurance', 'qq123456c'.replace('qq', 'ab'), 'AB 12 34 56 C'],
    ['money', '£12.5', '12.50'],
    ['reference', ' ab-12 ', 'AB-12'],
    ['text', '  Sam  Jones ', 'Sam Jones'],
    ['postcode', 'not a postcode', 'not a postcode'],
  ];
  for (const [type, typed, sent] of answers)
    it(`sends ${type} "${typed}" as "${sent}", and leaves what one sees`, async () => {
      const form = placeForm(fieldOf(type), 'novalidate');
      await settle();
      inputIn(form).value = typed;
      expect(sentBy(form), 'in a form that checks itself').to.deep.equal({ a: [typed] });
      form.noValidate = false;
      expect(sentBy(form)).to.deep.equal({ a: [sent] });
      expect(inputIn(form).value).to.equal(typed);
    });

  it('leaves a password and a list of one name as they are', async () => {
    const form = placeForm(
      `${fieldOf('text', '<input id="a" name="a" type="password" value="  two  spaces ">')}
       <cw-field><input name="b" aria-label="One" value=" 1 "></cw-field><cw-field><input name="b" aria-label="Two" value=" 2 "></cw-field>`,
    );
    await settle();
    expect(sentBy(form)).to.deep.equal({ a: ['  two  spaces '], b: [' 1 ', ' 2 '] });
  });

  const submitted = (form: HTMLFormElement): { count: number } => {
    const heard = { count: 0 };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      heard.count += 1;
    });
    return heard;
  };

  it('is refused in our words when it is sent, and the page does not hear of it', async () => {
    const form = placeForm(postcode);
    const heard = submitted(form);
    await settle();
    const input = inputIn(form);
    await tabInto(form);
    await sendKeys({ type: 'SA1' });
    await sendKeys({ press: 'Tab' });
    expect(input.validationMessage, 'before it is sent').to.equal('');
    await sendKeys({ press: 'Enter' });
    expect(input.validationMessage).to.equal('Enter a full UK postcode for “Your postcode”, like CB1 2AB');
    expect(document.activeElement).to.equal(input);
    expect(heard.count).to.equal(0);
    input.select();
    await sendKeys({ type: 'sa1 1aa' });
    expect(input.validationMessage, 'once it is typed in').to.equal('');
    await sendKeys({ press: 'Enter' });
    expect(heard.count).to.equal(1);
  });

  it('says in our words what the browser finds empty, once for all', async () => {
    const form = placeForm(
      `${fieldOf('text', '<input id="a" name="a" required>', 'message="Tell us your name"')}
       <cw-field><label for="b">Street</label><input id="b" name="b" required></cw-field>
       <label for="c">Not ours</label><input id="c" name="c" required>`,
    );
    const heard = submitted(form);
    await settle();
    find(form, 'button').click();
    const message = (id: string) => find<HTMLInputElement>(form, `#${id}`).validationMessage;
    expect(message('a')).to.equal('Tell us your name');
    expect(message('b')).to.equal('Fill in “Street”');
    expect(message('c'), 'a control without a Clearway tag is the browser’s').to.match(/fill/i);
    expect(find<HTMLInputElement>(form, '#c').validity.customError).to.equal(false);
    expect(heard.count).to.equal(0);
  });

  it('takes a value that a script puts in without an event', async () => {
    const form = placeForm(postcode);
    const heard = submitted(form);
    await settle();
    find(form, 'button').click();
    await settle();
    inputIn(form).value = 'SA1 1AA';
    find(form, 'button').click();
    await settle();
    find(form, 'button').click();
    expect(heard.count).to.be.at.least(1);
  });

  it('is passed over by a button that does not check, and by a form that checks itself', async () => {
    const form = placeForm(`${postcode}<button id="draft" formnovalidate>Save for later</button>`);
    const heard = submitted(form);
    await settle();
    inputIn(form).value = 'SA1';
    find(form, '#draft').click();
    expect(heard.count).to.equal(1);
    form.noValidate = true;
    find(form, 'button').click();
    expect(heard.count).to.equal(2);
    expect(inputIn(form).validationMessage).to.equal('');
  });

  it('is left to cw-form where there is one', async () => {
    const form = placeForm('');
    const around = document.createElement('cw-form');
    form.replaceWith(around);
    around.append(form);
    form.insertAdjacentHTML('afterbegin', postcode);
    const heard = submitted(form);
    await settle();
    inputIn(form).value = 'sa11aa';
    expect(sentBy(form)).to.deep.equal({ home: ['sa11aa'] });
    inputIn(form).value = 'SA1';
    find(form, 'button').click();
    expect(heard.count).to.equal(1);
  });

  it('speaks Welsh where its place on the page does', async () => {
    const form = placeForm(postcode.replace('Your postcode', 'Eich cod post'), 'lang="cy"');
    submitted(form);
    await until(() => inputIn(form).autocomplete === 'postal-code', 'ready');
    await settle();
    form.requestSubmit();
    expect(inputIn(form).validationMessage).to.match(/^Llenwch “Eich cod post”/);
  });
});

describe('a field without a form', () => {
  it('still has the keys and the help of its kind', async () => {
    const form = placeForm('');
    form.insertAdjacentHTML('beforebegin', fieldOf('email'));
    await settle();
    expect(inputIn(form.parentElement as HTMLElement).inputMode).to.equal('email');
  });
});

describe('a field written from attributes', () => {
  const written = async (markup: string, attributes = '') => {
    const form = placeForm(markup, attributes);
    await until(() => form.querySelector('input, select, textarea') !== null, 'the control');
    await settle();
    return form;
  };

  it('takes the place of its fallback, named, described and ready to be filled in', async () => {
    const form = await written(
      '<cw-field type="postcode" name="home" label="Your postcode" hint="Where the bin stands" value="SA1 1AA" required><a href="/call">Call us</a></cw-field>',
      'id="bins"',
    );
    const input = inputIn(form);
    expect(input.id).to.equal('bins-home');
    expect(input.labels?.[0]?.textContent).to.equal('Your postcode');
    expect(find(form, `#${input.getAttribute('aria-describedby')}`).textContent).to.equal('Where the bin stands');
    expect(input.autocomplete).to.equal('postal-code');
    expect(form.querySelector('a')).to.equal(null);
    expect(sentBy(form)).to.deep.equal({ home: ['SA1 1AA'] });
    expect(warnings.texts).to.deep.equal([]);
  });

  it('says that it is optional where it is not required', async () => {
    const form = await written('<cw-field name="more" label="Anything else?">…</cw-field>');
    expect(find(form, 'label').textContent).to.equal('Anything else? (optional)');
  });

  it('keeps the autofill token that it was given', async () => {
    const form = await written('<cw-field name="who" label="Name" autocomplete="name">…</cw-field>');
    expect(inputIn(form).autocomplete).to.equal('name');
  });

  it('is a list where there is one inside', async () => {
    const form = await written(
      '<cw-field type="select" name="what" label="What is it about?"><ul><li data-value="2">Council tax</li><li>Bins</li></ul></cw-field>',
    );
    const options = [...form.querySelectorAll('option')].map(({ value, text }) => [value, text]);
    expect(options).to.deep.equal([
      ['', 'Choose one'],
      ['2', 'Council tax'],
      ['Bins', 'Bins'],
    ]);
  });

  it('is refused in our words as any other', async () => {
    const form = await written(
      '<cw-field name="who" label="Full name" required message="Tell us your name">…</cw-field>',
    );
    find(form, 'button').click();
    expect(inputIn(form).validationMessage).to.equal('Tell us your name');
  });

  it('has ids of its own in two forms of one page', async () => {
    const one = await written('<cw-field name="who" label="Full name">…</cw-field>');
    const two = await written('<cw-field name="who" label="Full name">…</cw-field>');
    expect(inputIn(one).id).to.not.equal(inputIn(two).id);
    expect(inputIn(two).labels?.[0]).to.equal(find(two, 'label'));
  });

  it('is written once, and not over controls that came meanwhile', async () => {
    const form = placeForm('<cw-field name="who" label="Full name">…</cw-field>');
    find(form, 'cw-field').innerHTML = '<label>Mine <input name="mine"></label>';
    await settle();
    expect(sentBy(form)).to.deep.equal({ mine: [''] });
  });

  it('writes Welsh words on a Welsh page', async () => {
    const form = await written('<cw-field name="more" label="Unrhyw beth arall?">…</cw-field>', 'lang="cy"');
    expect(find(form, 'label').textContent).to.equal('Unrhyw beth arall? (dewisol)');
  });
});
