import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { axeFindings } from '../support/axe-findings.ts';
import { bootstrapForm, bootstrapStyles } from './form-fixtures/bootstrap.ts';
import { drupalForm, drupalStyles } from './form-fixtures/drupal-webform.ts';
import { govukForm, govukStyles } from './form-fixtures/govuk-frontend.ts';
import { addStyles, descriptionOf, drawForm, find, main, sendWrong, summaryLines, wordsOf } from './form-page.ts';

const markups = [
  {
    name: 'GOV.UK Frontend',
    form: govukForm,
    styles: govukStyles,
    lines: [
      'Fill in “Full name”',
      'Fill in “Email address”',
      'Fill in “Postcode”',
      'Enter a day, month and year for “What is your date of birth?”',
      'Choose one answer for “How would you prefer to be contacted?”',
      'Choose at least one answer for “Which waste do you want us to collect?”',
      'Fill in “What is the cost, in pounds?”',
      'Choose one answer for “Which part of the district is it in?”',
      'Fill in “Can you give more detail?”',
      'Choose a file for “Upload a photo”',
    ],
  },
  {
    name: 'Bootstrap 5',
    form: bootstrapForm,
    styles: bootstrapStyles,
    lines: [
      'Fill in “Your name”',
      'Fill in “Email address”',
      'Fill in “Phone”',
      'Fill in “Amount in pounds”',
      'Fill in “Town or city”',
      'Enter a day, month and year for “When did it happen?”',
      'Choose one answer for “How often does it happen?”',
      'Choose one answer for “Area”',
      'Fill in “What happened?”',
      'Choose a file for “A photo of it”',
      'Tick the box “I agree to the terms” to continue',
    ],
  },
  {
    name: 'Drupal webform',
    form: drupalForm,
    styles: drupalStyles,
    lines: [
      'Fill in “Your name”',
      'Fill in “Your email”',
      'Fill in “Rent in pounds”',
      'Enter a day, month and year for “When did you move?”',
      'Choose one answer for “Do you own or rent your home?”',
      'Choose at least one answer for “What do you need help with?”',
      'Choose one answer for “Team”',
      'Fill in “Message”',
      'Choose a file for “Proof of address”',
    ],
  },
] as const;

for (const { name, form: markup, styles, lines } of markups) {
  describe(`cw-form around the markup of ${name}`, () => {
    const draw = () => {
      addStyles(styles);
      return drawForm(html`<cw-form>${markup()}</cw-form>`);
    };

    it('leads from one summary to everything that is wrong, in page order', async () => {
      draw();
      const summary = await sendWrong();
      expect(summaryLines()).to.deep.equal(lines);
      expect(document.activeElement).to.equal(summary);
      expect(wordsOf(find('h2', summary))).to.equal('There is a problem');
      expect(document.title).to.equal('Error: A page of the sample council');
    });

    it('says the same words at each question, after its label and before its controls', async () => {
      const { form } = draw();
      await sendWrong();
      expect([...form.querySelectorAll('.cw-error')].map(wordsOf)).to.deep.equal(lines.map((line) => `Error: ${line}`));
      for (const error of form.querySelectorAll<HTMLElement>('.cw-error')) {
        const control = find(`[aria-describedby~="${error.id}"]`);
        expect(error.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING, wordsOf(error)).to.be.above(
          0,
        );
        const { top, width, height } = error.getBoundingClientRect();
        expect(top, wordsOf(error)).to.be.below(control.getBoundingClientRect().bottom);
        // In a line with the controls it would be a narrow column.
        expect(width, wordsOf(error)).to.be.above(150);
        expect(height, wordsOf(error)).to.be.within(15, 60);
        expect(Number.parseFloat(getComputedStyle(error).fontSize)).to.be.at.least(16);
      }
    });

    it('is heard at every control that Tab reaches', async () => {
      const { form } = draw();
      await sendWrong();
      const heard = new Set<string>();
      find('.cw-errors a').focus();
      for (let presses = 0; presses < 60 && document.activeElement?.getAttribute('href') !== '#after'; presses += 1) {
        await sendKeys({ press: 'Tab' });
        const active = document.activeElement;
        if (!active || !form.contains(active) || active.matches('[type=submit]')) continue;
        const said = descriptionOf(active);
        const line = lines.find((each) => said.includes(`Error: ${each}`));
        expect(line, `${active.id}: ${said}`).to.not.equal(undefined);
        expect(active.getAttribute('aria-invalid'), active.id).to.equal('true');
        heard.add(line ?? '');
      }
      expect([...heard]).to.deep.equal(lines);
    });

    it('keeps what the page says of a control', async () => {
      const { form } = draw();
      const before = new Map(
        [...form.querySelectorAll('[aria-describedby]')].map((control) => [control, descriptionOf(control)]),
      );
      await sendWrong();
      for (const [control, words] of before) expect(descriptionOf(control).startsWith(words), words).to.equal(true);
    });

    it('is again as the page wrote it when the errors are gone', async () => {
      const { host, form } = draw();
      const before = form.outerHTML;
      await sendWrong();
      expect(form.outerHTML).to.not.equal(before);
      form.reset();
      expect(form.outerHTML).to.equal(before);
      expect(host.querySelector('.cw-errors')).to.equal(null);
      expect(document.title).to.equal('A page of the sample council');
    });

    it('goes to each wrong control from the summary', async () => {
      const { form } = draw();
      await sendWrong();
      for (const [index] of lines.entries()) {
        find(`.cw-errors li:nth-child(${index + 1}) a`).focus();
        await sendKeys({ press: 'Enter' });
        const control = document.activeElement;
        expect(form.contains(control), lines[index]).to.equal(true);
        expect(descriptionOf(control)).to.contain(lines[index]);
        expect(control?.getBoundingClientRect().top, lines[index]).to.be.within(0, innerHeight);
      }
    });

    it('has no fault that axe can find, before, with errors, and after', async () => {
      const { form } = draw();
      expect(await axeFindings(), 'before').to.deep.equal([]);
      await sendWrong();
      expect(await axeFindings(), 'with errors').to.deep.equal([]);
      form.reset();
      expect(await axeFindings(), 'after').to.deep.equal([]);
    });
  });
}

describe('the place of an error', () => {
  it('is outside of what stands in a line', async () => {
    addStyles(govukStyles + bootstrapStyles + drupalStyles);
    drawForm(html`<cw-form>${bootstrapForm()}</cw-form>`);
    await sendWrong();
    const next = (words: string) =>
      [...main.querySelectorAll('form .cw-error')].find((error) => wordsOf(error).includes(words))?.nextElementSibling
        ?.className;
    expect(next('Amount')).to.equal('input-group');
    expect(next('Town')).to.equal('form-floating mb-3');
    expect(next('Phone')).to.equal('form-control');
    expect(next('often')).to.equal('form-check');
    expect(next('agree')).to.equal('mb-3 form-check');
  });

  it('in a question of ours is where the desk puts it, and the question is marked', async () => {
    const { form } = drawForm(html`
      <cw-form>
        <form>
          <fieldset class="cw-question">
            <legend class="cw-label">When were you born?</legend>
            <cw-date-field>
              <div class="cw-date">
                ${['Day', 'Month', 'Year'].map((part) => html`<label>${part} <input name="born-${part}" required /></label>`)}
              </div>
            </cw-date-field>
          </fieldset>
          <button type="submit">Send</button>
        </form>
      </cw-form>
    `);
    const before = form.outerHTML;
    await sendWrong();
    expect(find('.cw-error').nextElementSibling?.localName).to.equal('cw-date-field');
    expect(find('fieldset').className).to.equal('cw-question cw-wrong');
    form.reset();
    expect(form.outerHTML).to.equal(before);
  });

  it('is never in a label, nor between a box and the sign before it', async () => {
    drawForm(html`
      <cw-form>
        <form>
          <p>
            <label
              >Name <span><input required /></span
            ></label>
          </p>
          <div><label for="rent">Rent</label> <span class="field-prefix">£</span> <input id="rent" required /></div>
          <table>
            <tr>
              <td><input aria-label="Cell" required /></td>
            </tr>
          </table>
          <button type="submit">Send</button>
        </form>
      </cw-form>
    `);
    await sendWrong();
    const around = [...main.querySelectorAll('form .cw-error')].map(({ parentElement, nextElementSibling }) => [
      parentElement?.localName,
      nextElementSibling?.localName,
    ]);
    expect(around).to.deep.equal([
      ['p', 'label'],
      ['div', 'span'],
      ['td', 'input'],
    ]);
  });
});
