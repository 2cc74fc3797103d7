import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { DateField } from '../../src/elements/date-field/date-field.ts';
import { fieldSuite, find, placeForm, sentBy, settle, tabInto, until } from '../support/field-suite.ts';

const part = (name: string, label: string, more = '') =>
  `<label for="${name}">${label}</label><input id="${name}" name="${name}" ${more}>`;

const birth = `<cw-date-field kind="birth"><fieldset>
  <legend>Date of birth</legend>
  <p id="mistake">Error: Enter a real date</p>
  ${part('born-day', 'Day', 'aria-describedby="mistake"')}${part('born-month', 'Month')}${part('born-year', 'Year')}
</fieldset></cw-date-field>`;

fieldSuite('cw-date-field', {
  code: '/src/elements/date-field/date-field.ts',
  markup: birth,
  async fill(form) {
    await tabInto(form);
    for (const typed of ['27', '3', '1980']) {
      await sendKeys({ type: typed });
      await sendKeys({ press: 'Tab' });
    }
  },
  sent: { 'born-day': ['27'], 'born-month': ['3'], 'born-year': ['1980'] },
  empty: { 'born-day': [''], 'born-month': [''], 'born-year': [''] },
});

const values = (form: HTMLFormElement): string[] =>
  [...form.querySelectorAll<HTMLInputElement>('input')].map(({ value }) => value);

const paste = (control: HTMLElement, text: string): boolean => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return control.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
};

describe('typing a date', () => {
  it('moves from box to box only by Tab, though a box may be full', async () => {
    const form = placeForm(birth);
    await settle();
    await tabInto(form);
    await sendKeys({ type: '2703' });
    expect(document.activeElement?.id).to.equal('born-day');
    expect(values(form)).to.deep.equal(['2703', '', '']);
  });

  it('has keys with digits on a phone, and no length that would swallow a letter', async () => {
    const form = placeForm(birth);
    await settle();
    for (const control of form.querySelectorAll('input')) {
      expect(control.inputMode).to.equal('numeric');
      expect(control.maxLength).to.equal(-1);
      expect(control.type).to.equal('text');
    }
  });

  it('can be filled in by a phone where it is a date of birth', async () => {
    const form = placeForm(birth);
    await settle();
    expect([...form.querySelectorAll('input')].map(({ autocomplete }) => autocomplete)).to.deep.equal([
      'bday-day',
      'bday-month',
      'bday-year',
    ]);
    const other = placeForm(birth.replace('kind="birth"', 'kind="future"'));
    await settle();
    expect([...other.querySelectorAll('input')].map(({ autocomplete }) => autocomplete)).to.deep.equal(['', '', '']);
  });

  it('keeps the attributes that the page has written', async () => {
    const form = placeForm(birth.replace('name="born-day"', 'name="born-day" inputmode="text" autocomplete="off"'));
    await settle();
    const day = find<HTMLInputElement>(form, '#born-day');
    expect([day.inputMode, day.autocomplete]).to.deep.equal(['text', 'off']);
  });
});

describe('pasting a whole date', () => {
  for (const [text, parts] of [
    ['27/3/1980', ['27', '3', '1980']],
    ['27 March 1980', ['27', 'March', '1980']],
    ['1980-03-27', ['27', '03', '1980']],
  ] as const)
    it(`spreads over the boxes: ${text}`, async () => {
      const form = placeForm(birth);
      await settle();
      await tabInto(form);
      let heard = 0;
      form.addEventListener('input', () => (heard += 1));
      expect(paste(find(form, '#born-day'), text), 'left to the browser').to.equal(false);
      expect(values(form)).to.deep.equal(parts);
      expect(heard, 'told to drafts').to.equal(1);
      expect(document.activeElement?.id, 'the focus').to.equal('born-day');
    });

  it('leaves what is not a whole date to the browser', async () => {
    const form = placeForm(birth);
    await settle();
    expect(paste(find(form, '#born-day'), '27')).to.equal(true);
    expect(values(form)).to.deep.equal(['', '', '']);
  });
});

describe('the day in the boxes', () => {
  const dateField = async (markup = birth) => {
    const form = placeForm(markup);
    await settle();
    return { form, field: find<DateField>(form, 'cw-date-field') };
  };

  it('is read as a day, whatever way it was typed', async () => {
    const { form, field } = await dateField();
    expect(field.valueAsDate).to.equal(undefined);
    const [day, month, year] = form.querySelectorAll('input');
    for (const [typed, expected] of [
      [['27', '3', '1980'], '1980-03-27'],
      [['27th', 'March', '1980'], '1980-03-27'],
      [['27', 'Mawrth', '1980'], '1980-03-27'],
      [['30', '2', '1980'], undefined],
      [['27', '3', ''], undefined],
      // After today: the range is for the check of the form.
      [['1', '1', '2990'], '2990-01-01'],
    ] as const) {
      [day, month, year].forEach((control, at) => control && (control.value = typed[at] ?? ''));
      expect(field.valueAsDate, typed.join(' ')).to.equal(expected);
    }
  });

  it('can be set and taken away', async () => {
    const { form, field } = await dateField();
    field.valueAsDate = '1980-03-27';
    expect(values(form)).to.deep.equal(['27', '3', '1980']);
    field.valueAsDate = undefined;
    expect(values(form)).to.deep.equal(['', '', '']);
  });

  it('may have parts of any name', async () => {
    const { form, field } = await dateField(birth.replace(/born-(day|month|year)/g, 'dob[$1]'));
    field.valueAsDate = '1980-03-27';
    expect(sentBy(form)).to.deep.equal({ 'dob[day]': ['27'], 'dob[month]': ['3'], 'dob[year]': ['1980'] });
  });
});

describe('a date in a form of the page', () => {
  it('is refused in our words when it is sent, at the box that is wrong, and not before', async () => {
    const form = placeForm(birth);
    form.addEventListener('submit', (event) => event.preventDefault());
    await settle();
    await tabInto(form);
    await sendKeys({ type: '27' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '15' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '1980' });
    const month = find<HTMLInputElement>(form, '#born-month');
    expect(month.validationMessage).to.equal('');
    await sendKeys({ press: 'Enter' });
    expect(month.validationMessage).to.equal('Enter a real date for “Date of birth”, like 27 3 2007');
    expect(document.activeElement).to.equal(month);
    month.select();
    await sendKeys({ type: '5' });
    expect(month.validationMessage, 'once it is typed in').to.equal('');
  });

  it('of birth cannot lie in the future', async () => {
    const form = placeForm(birth);
    form.addEventListener('submit', (event) => event.preventDefault());
    await settle();
    find<DateField>(form, 'cw-date-field').valueAsDate = '2990-01-01';
    form.requestSubmit();
    expect(find<HTMLInputElement>(form, '#born-day').validationMessage).to.match(
      /^Enter \S+ \d+ \w+ \d{4} or an earlier date for “Date of birth”$/,
    );
  });

  it('is sent in digits, though the month was typed as a name', async () => {
    const form = placeForm(birth);
    await settle();
    await tabInto(form);
    for (const typed of ['27', 'March', '1980']) {
      await sendKeys({ type: typed });
      await sendKeys({ press: 'Tab' });
    }
    expect(sentBy(form)).to.deep.equal({ 'born-day': ['27'], 'born-month': ['3'], 'born-year': ['1980'] });
    expect(values(form), 'what one sees').to.deep.equal(['27', 'March', '1980']);
  });
});

describe('a date written from attributes', () => {
  it('takes the place of its fallback, with three boxes, a legend and an example', async () => {
    const form = placeForm(
      '<cw-date-field name="born" label="Date of birth" kind="birth" value="1980-03-27" required><a href="/call">Call us</a></cw-date-field>',
    );
    await until(() => form.querySelector('input') !== null, 'the boxes');
    await settle();
    expect(find(form, 'legend').textContent).to.equal('Date of birth');
    expect(form.querySelector('a')).to.equal(null);
    expect(form.querySelectorAll('cw-date-field'), 'not one in another').to.have.length(1);
    expect(sentBy(form)).to.deep.equal({ 'born-day': ['27'], 'born-month': ['3'], 'born-year': ['1980'] });
    expect(find<HTMLInputElement>(form, 'input').autocomplete).to.equal('bday-day');
  });
});

describe('a date on a page that is still being read', () => {
  it('waits for its boxes, though its code was there first', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const page = frame.contentDocument as Document;
    const view = frame.contentWindow as Window & typeof globalThis;
    page.open();
    page.write(`<!doctype html><script>import('${location.origin}/src/elements/date-field/date-field.ts')</script>`);
    await view.customElements.whenDefined('cw-date-field');
    page.write('<form><cw-date-field kind="birth" name="born" label="Date of birth"><input name="a">');
    const field = page.querySelector('cw-date-field') as DateField;
    expect(page.readyState).to.equal('loading');
    await settle();
    page.write('<input name="b"><input name="c"></cw-date-field></form>');
    page.close();
    await until(() => field.getAttribute('max') === 'today', 'ready');
    expect([...field.querySelectorAll('input')].map(({ autocomplete }) => autocomplete)).to.deep.equal([
      'bday-day',
      'bday-month',
      'bday-year',
    ]);
    frame.remove();
  });
});
