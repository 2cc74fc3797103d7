import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { fieldOf } from './form-box.ts';

describe('the type of a control', () => {
  for (const [type, content] of [
    ['text', html`<input />`],
    ['text', html`<input type="url" />`],
    ['text', html`<input type="password" />`],
    ['text', html`<input inputmode="numeric" name="account" />`],
    ['email', html`<input type="email" />`],
    ['email', html`<input inputmode="email" />`],
    ['email', html`<input autocomplete="section-a home email" />`],
    ['email', html`<input name="user[email]" />`],
    ['email', html`<input name="e-mail" />`],
    ['text', html`<input name="email_me_about" />`],
    ['phone', html`<input type="tel" />`],
    ['phone', html`<input autocomplete="tel-national" />`],
    ['text', html`<input autocomplete="tel-extension" />`],
    ['text', html`<input name="phone" />`],
    ['postcode', html`<input autocomplete="billing postal-code" />`],
    ['postcode', html`<input name="address[post_code]" />`],
    ['text', html`<input name="postcode" autocomplete="organization" />`],
    ['text', html`<input name="postcode_lookup_result" />`],
    ['national-insurance', html`<input name="nino" />`],
    ['national-insurance', html`<input name="NationalInsuranceNumber" />`],
    ['number', html`<input type="number" />`],
    ['text', html`<input type="number" step="0.01" />`],
    ['textarea', html`<textarea></textarea>`],
    [
      'select',
      html`<select>
        <option></option>
      </select>`,
    ],
    [
      'checkboxes',
      html`<select multiple>
        <option></option>
      </select>`,
    ],
    ['date', html`<input type="date" />`],
    ['file', html`<input type="file" />`],
    ['radios', html`<input type="radio" name="r" />`],
    ['checkboxes', html`<input type="checkbox" name="c" />`],
    ['money', html`<cw-field type="money"><input /></cw-field>`],
  ] as const)
    it(`is ${type} for ${content.strings.join('')}`, () => {
      expect(fieldOf(content)['type']).to.equal(type);
    });
});
