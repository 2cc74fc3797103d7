import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/elements/choice-group/choice-group.ts';
import '../../src/elements/date-field/date-field.ts';
import '../../src/elements/field/field.ts';
import '../../src/elements/long-text/long-text.ts';
import '../../src/elements/lookup-field/lookup-field.ts';
import { waitFor, waitReally } from '../behaviours/stopped-time.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { descriptionOf, drawForm, find, main, sendWrong, summaryLines } from './form-page.ts';

const streets = Array.from({ length: 30 }, (_, index) => `Street ${index + 1}`);
const draw = async () => {
  const drawn = drawForm(html`
    <cw-form>
      <form method="get" action="/form-sink" target="sink">
        <cw-field type="money" required message="Tell us your rent">
          <p><label for="rent">Rent in pounds</label> <input id="rent" name="rent" /></p>
        </cw-field>
        <fieldset>
          <legend>When did you move in?</legend>
          <cw-date-field kind="past">
            ${['a', 'b', 'c'].map((part) => html`<label>Part ${part} <input name=${part} required /></label> `)}
          </cw-date-field>
        </fieldset>
        <cw-choice-group required>
          <fieldset>
            <legend>Which bins?</legend>
            <p>
              <label><input type="checkbox" name="bins" value="green" /> Green</label>
            </p>
            <p>
              <label><input type="checkbox" name="bins" value="none" data-cw-alone /> None of these</label>
            </p>
          </fieldset>
        </cw-choice-group>
        <label for="street">Street</label>
        <cw-lookup-field>
          <select id="street" name="street" required>
            <option value=""></option>
            ${streets.map((street) => html`<option>${street}</option>`)}
          </select>
        </cw-lookup-field>
        <label for="story">What happened?</label>
        <cw-long-text max="10"><textarea id="story" name="story"></textarea></cw-long-text>
        <p><button type="submit">Send</button></p>
      </form>
    </cw-form>
  `);
  await waitFor(() => main.querySelector('[role=combobox]') !== null);
  await waitReally();
  return drawn;
};

describe('cw-form around Clearway fields', () => {
  it('checks what their tags say', async () => {
    await draw();
    find<HTMLInputElement>('[name=a]').value = '31';
    find<HTMLInputElement>('[name=b]').value = 'December';
    find<HTMLInputElement>('[name=c]').value = '2999';
    find<HTMLTextAreaElement>('#story').value = 'It fell over.';
    await sendWrong();
    const lines = summaryLines();
    expect(lines[0]).to.equal('Tell us your rent');
    expect(lines[1]).to.match(/^Enter .* or an earlier date for “When did you move in\?”$/);
    expect(lines.slice(2)).to.deep.equal([
      'Choose at least one answer for “Which bins?”',
      'Choose one answer for “Street”',
      'Make your answer for “What happened?” 3 characters shorter',
    ]);
    expect(await axeFindings()).to.deep.equal([]);
  });

  it('leads to the box of a list that is searched, which says what is wrong', async () => {
    await draw();
    await sendWrong();
    const link = [...main.querySelectorAll<HTMLElement>('.cw-errors a')].find((each) =>
      each.textContent?.includes('Street'),
    );
    link?.focus();
    await sendKeys({ press: 'Enter' });
    await waitReally();
    expect(document.activeElement?.getAttribute('role')).to.equal('combobox');
    expect(descriptionOf(document.activeElement)).to.contain('Choose one answer for “Street”');
  });

  it('sends what is right', async () => {
    const { form } = await draw();
    find<HTMLInputElement>('#rent').value = '£1,200';
    ['27', 'Mar', '2020'].forEach((value, at) => (find<HTMLInputElement>(`[name=${'abc'[at]}]`).value = value));
    find('[value=green]').click();
    find<HTMLSelectElement>('#street').value = 'Street 7';
    let sent: FormData | undefined;
    main.addEventListener('submit', (event) => !event.defaultPrevented && (sent = new FormData(form)), { once: false });
    find('[type=submit]').click();
    await waitFor(() => sent !== undefined);
    expect(['rent', 'a', 'b', 'c', 'bins', 'street'].map((name) => sent?.get(name))).to.deep.equal([
      '1200.00',
      '27',
      '3',
      '2020',
      'green',
      'Street 7',
    ]);
  });
});
