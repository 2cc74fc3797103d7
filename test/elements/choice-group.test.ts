import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fieldSuite, find, placeForm, sentBy, settle, tabInto, until } from '../support/field-suite.ts';

const choice = (type: string, name: string, value: string, label: string, more = '') =>
  `<div><input type="${type}" id="${name}-${value}" name="${name}" value="${value}" ${more}><label for="${name}-${value}">${label}</label></div>`;

const things = (more = '') => `<cw-choice-group><fieldset>
  <legend>What shall we take?</legend>
  <p id="mistake">Error: Choose at least one</p>
  ${choice('checkbox', 'things', 'sofa', 'Sofa', 'aria-describedby="mistake"')}
  ${choice('checkbox', 'things', 'fridge', 'Fridge')}
  ${choice('checkbox', 'things', 'none', 'None of these', 'data-cw-alone')}
</fieldset>${more}</cw-choice-group>`;

fieldSuite('cw-choice-group', {
  code: '/src/elements/choice-group/choice-group.ts',
  markup: things(),
  async fill(form) {
    await tabInto(form);
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
  },
  sent: { things: ['sofa', 'fridge'] },
  empty: {},
});

const said = (form: ParentNode) => find(form, '[role=status]').textContent;
const press = async (form: HTMLFormElement, place: number): Promise<void> => {
  await tabInto(form, place);
  await sendKeys({ press: 'Space' });
};

describe('"None of these"', () => {
  it('takes the other ticks off and is taken off by them, and says so once', async () => {
    const form = placeForm(things());
    await settle();
    expect(said(form)).to.equal('');
    await press(form, 1);
    await press(form, 2);
    expect(said(form)).to.equal('');
    await press(form, 3);
    expect(sentBy(form)).to.deep.equal({ things: ['none'] });
    expect(said(form)).to.equal('We took off your other ticks, because you ticked “None of these”.');
    expect(document.activeElement?.id, 'the focus').to.equal('things-none');
    await press(form, 2);
    expect(sentBy(form)).to.deep.equal({ things: ['fridge'] });
    expect(said(form)).to.equal('We took off your tick at “None of these”.');
    await press(form, 1);
    expect(said(form), 'nothing to say').to.equal('');
  });

  it('says it to those who listen alone, in one region', async () => {
    const form = placeForm(things());
    await settle();
    expect(form.querySelectorAll('[role=status]')).to.have.length(1);
    expect(find(form, '[role=status]').className).to.equal('cw-spoken');
  });

  it('may be named by its value, where the page cannot mark its control', async () => {
    const form = placeForm(
      things().replace(' data-cw-alone', '').replace('<cw-choice-group>', '<cw-choice-group alone="none">'),
    );
    await settle();
    await press(form, 1);
    await press(form, 3);
    expect(sentBy(form)).to.deep.equal({ things: ['none'] });
  });

  it('works where each tick has a name of its own', async () => {
    const form = placeForm(things().replace(/name="things" value="(\w+)"/g, 'name="things[$1]" value="$1"'));
    await settle();
    await press(form, 1);
    await press(form, 3);
    expect(sentBy(form)).to.deep.equal({ 'things[none]': ['none'] });
  });

  it('is said in Welsh on a Welsh page', async () => {
    const form = placeForm(things().replace('None of these', 'Dim un o’r rhain'), 'lang="cy"');
    await until(() => form.querySelector('[role=status]') !== null, 'ready');
    await press(form, 1);
    await press(form, 3);
    expect(said(form)).to.equal('Rydym wedi tynnu eich ticiau eraill, am i chi dicio “Dim un o’r rhain”.');
  });
});

const bins = (boxes: string) => `<cw-choice-group><fieldset><legend>Which bin?</legend>
  ${choice('radio', 'bin', 'black', 'Black')}${choice('radio', 'bin', 'green', 'Green')}${choice('radio', 'bin', 'other', 'Another')}
</fieldset></cw-choice-group>${boxes}`;
const otherBox = `<div id="box" data-cw-when="bin" data-cw-when-values="other green">
  <label for="which">Which one?</label><input id="which" name="which"></div>`;

describe('a question that hangs on an answer', () => {
  it('is out of the way until the answer is given, and is sent only then', async () => {
    const form = placeForm(bins(otherBox));
    await settle();
    const box = find(form, '#box');
    expect(box.hidden).to.equal(true);
    expect(sentBy(form)).to.deep.equal({});
    await tabInto(form);
    await sendKeys({ press: 'Space' });
    expect(box.hidden).to.equal(true);
    await sendKeys({ press: 'ArrowDown' });
    expect(box.hidden).to.equal(false);
    expect(sentBy(form)).to.deep.equal({ bin: ['green'], which: [''] });
    expect(document.activeElement?.id, 'the focus').to.equal('bin-green');
  });

  it('is the next stop of Tab, and keeps what was typed while it is away', async () => {
    const form = placeForm(bins(otherBox));
    await settle();
    await tabInto(form);
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.id).to.equal('which');
    await sendKeys({ type: 'The blue one' });
    find(form, '#bin-black').click();
    await settle();
    expect(sentBy(form)).to.deep.equal({ bin: ['black'] });
    find(form, '#bin-other').click();
    await settle();
    expect(sentBy(form)).to.deep.equal({ bin: ['other'], which: ['The blue one'] });
  });

  it('has no say in whether the form can be sent while it is away', async () => {
    const form = placeForm(bins(otherBox.replace('name="which"', 'name="which" required')));
    await settle();
    expect(form.checkValidity()).to.equal(true);
    find(form, '#bin-other').click();
    await settle();
    expect(form.checkValidity()).to.equal(false);
  });

  it('leaves off what the page itself has switched off', async () => {
    const form = placeForm(
      bins(otherBox.replace('</div>', '<input id="old" name="old" aria-label="Old" disabled></div>')),
    );
    await settle();
    find(form, '#bin-other').click();
    await settle();
    expect(find<HTMLInputElement>(form, '#which').disabled).to.equal(false);
    expect(find<HTMLInputElement>(form, '#old').disabled).to.equal(true);
  });

  it('can hang on any answer but some', async () => {
    const form = placeForm(bins(otherBox.replace('data-cw-when-values', 'data-cw-when-not data-cw-when-values')));
    await settle();
    find(form, '#bin-other').click();
    await settle();
    expect(find(form, '#box').hidden).to.equal(true);
    find(form, '#bin-black').click();
    await settle();
    expect(find(form, '#box').hidden).to.equal(false);
  });

  it('goes with the question that it hangs on, and comes back with it', async () => {
    const deeper =
      '<div id="deeper" data-cw-when="which" data-cw-when-values="blue"><input name="deep" aria-label="Deep"></div>';
    const form = placeForm(bins(otherBox.replace('name="which"', 'name="which" value="blue"') + deeper));
    await settle();
    expect(find(form, '#deeper').hidden).to.equal(true);
    find(form, '#bin-other').click();
    await settle();
    expect(find(form, '#deeper').hidden).to.equal(false);
    find(form, '#bin-black').click();
    await settle();
    expect(find(form, '#deeper').hidden).to.equal(true);
    expect(sentBy(form)).to.deep.equal({ bin: ['black'] });
  });

  it('in another one stays away when only the outer one comes', async () => {
    const nested = otherBox.replace(
      '</div>',
      '<div id="inner" data-cw-when="bin" data-cw-when-values="green"><input name="inner" aria-label="Inner"></div></div>',
    );
    const form = placeForm(bins(nested));
    await settle();
    find(form, '#bin-other').click();
    await settle();
    expect(sentBy(form)).to.deep.equal({ bin: ['other'], which: [''] });
    find(form, '#bin-green').click();
    await settle();
    expect(sentBy(form)).to.deep.equal({ bin: ['green'], which: [''], inner: [''] });
  });

  it('follows a reset, and a browser that puts an answer back without a word', async () => {
    const form = placeForm(bins(otherBox));
    await settle();
    find(form, '#bin-other').click();
    await settle();
    form.reset();
    await settle();
    expect(find(form, '#box').hidden).to.equal(true);
    find<HTMLInputElement>(form, '#bin-other').checked = true;
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settle();
    expect(find(form, '#box').hidden).to.equal(false);
  });

  it('may stand inside the tag, and its own ticks are not the group’s', async () => {
    const inner = `<fieldset id="box" data-cw-when="things" data-cw-when-values="sofa"><legend>How many seats?</legend>
      ${choice('checkbox', 'seats', 'two', 'Two')}</fieldset>`;
    const form = placeForm(things(inner));
    await settle();
    find(form, '#things-sofa').click();
    await settle();
    find(form, '#seats-two').click();
    await settle();
    expect(sentBy(form)).to.deep.equal({ things: ['sofa'], seats: ['two'] });
  });

  it('says nothing of being open or shut on the answer', async () => {
    const form = placeForm(bins(otherBox));
    await settle();
    find(form, '#bin-other').click();
    await settle();
    expect(form.querySelector('[aria-expanded], [aria-controls]')).to.equal(null);
  });
});

describe('choices in a form of the page', () => {
  it('are refused in our words when none is chosen, at the first', async () => {
    const form = placeForm(bins('').replace('<cw-choice-group>', '<cw-choice-group required>'));
    form.addEventListener('submit', (event) => event.preventDefault());
    await settle();
    form.requestSubmit();
    const first = find<HTMLInputElement>(form, '#bin-black');
    expect(first.validationMessage).to.equal('Choose one answer for “Which bin?”');
    await sendKeys({ press: 'ArrowDown' });
    expect(sentBy(form), 'the focus was on the first').to.deep.equal({ bin: ['green'] });
    expect(first.validationMessage).to.equal('');
  });
});

describe('choices written from attributes', () => {
  const list = `<ul><li data-value="sofa" data-hint="Up to 3 seats">Sofa</li><li data-value="fridge">Fridge</li>
    <li data-value="none">None of these</li></ul><p><a href="/call">Call us</a></p>`;

  it('come from a list, which reads as one until then', async () => {
    const form = placeForm(
      `<cw-choice-group name="things" label="What shall we take?" alone="none" value="sofa fridge" required>${list}</cw-choice-group>`,
    );
    expect(find(form, 'cw-choice-group').textContent).to.contain('Sofa');
    await until(() => form.querySelector('input') !== null, 'the ticks');
    await settle();
    expect(find(form, 'legend').textContent).to.equal('What shall we take?');
    expect(form.querySelectorAll('[type=checkbox]')).to.have.length(3);
    expect(form.querySelectorAll('cw-choice-group, [role=status]')).to.have.length(2);
    expect(form.querySelector('ul, a')).to.equal(null);
    expect(sentBy(form)).to.deep.equal({ things: ['sofa', 'fridge'] });
    await press(form, 3);
    expect(sentBy(form)).to.deep.equal({ things: ['none'] });
    expect(form.textContent).to.contain('Up to 3 seats');
  });

  it('are radios where one answer is asked for', async () => {
    const form = placeForm(
      `<cw-choice-group kind="radios" name="thing" label="Which?" required>${list}</cw-choice-group>`,
    );
    await until(() => form.querySelector('input') !== null, 'the radios');
    expect(form.querySelectorAll('[type=radio]')).to.have.length(3);
  });
});
