import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { fieldOf, read } from './form-box.ts';

describe('the rules of a control', () => {
  for (const [what, content, rules] of [
    ['are none', html`<input name="x" />`, { required: false }],
    ['say that it is needed', html`<input name="x" required />`, { required: true }],
    ['say so for screen readers', html`<input name="x" aria-required="true" />`, { required: true }],
    [
      'are its pattern with its title',
      html`<input name="x" pattern="[a-z]+" title="Use small letters" />`,
      { required: false, pattern: '[a-z]+', patternMessage: 'Use small letters' },
    ],
    ['are its length', html`<input name="x" maxlength="20" />`, { required: false, maxLength: 20 }],
  ] as const)
    it(what, () => {
      const { type: _type, name: _name, label: _label, ...found } = fieldOf(content);
      expect(found).to.deep.equal(rules);
    });

  it('are those of the Clearway field around it', () => {
    expect(
      fieldOf(html`
        <cw-field
          type="number"
          required
          message="Tell us how many"
          min="2"
          max="9"
          pattern="\\d"
          pattern-message="One digit"
        >
          <label>How many? <input name="x" min="1" max="100" /></label>
        </cw-field>
      `),
    ).to.include({
      type: 'number',
      required: true,
      message: 'Tell us how many',
      min: '2',
      max: '9',
      patternMessage: 'One digit',
    });
    expect(
      fieldOf(html`<cw-long-text max="300" unit="words"><textarea aria-label="x"></textarea></cw-long-text>`),
    ).to.include({
      type: 'textarea',
      maxWords: 300,
    });
    const file = fieldOf(
      html`<cw-file-field max-mb="5" max-files="3"
        ><input type="file" accept=".pdf, image/*" multiple
      /></cw-file-field>`,
    );
    expect(file).to.deep.include({ type: 'file', maxMegabytes: 5, maxFiles: 3, accept: ['.pdf', 'image/*'] });
    expect(
      fieldOf(html`
        <cw-choice-group required message="Choose a bin">
          <fieldset>
            <legend>Bins</legend>
            <label><input type="checkbox" name="green" value="g" /> Green</label>
            <label><input type="checkbox" name="blue" value="b" data-cw-alone /> Neither</label>
          </fieldset>
        </cw-choice-group>
      `),
    ).to.deep.include({
      type: 'checkboxes',
      label: 'Bins',
      required: true,
      message: 'Choose a bin',
      options: [
        { value: 'g', label: 'Green' },
        { value: 'b', label: 'Neither', alone: true },
      ],
    });
  });
});

describe('the Clearway field around', () => {
  const address = (attributes: TemplateResult) => html`
    <fieldset>
      <legend>Home address</legend>
      ${attributes}
    </fieldset>
  `;
  const boxes = ['address-line1', 'address-line2', 'address-level2', 'postal-code'].map(
    (token) => html`<label>${token} <input name=${token} autocomplete=${token} value="my ${token}" /></label>`,
  );

  it('an address makes it one question with four boxes', () => {
    const { fields, entries } = read(
      address(html`
        <cw-address-field name="home" required message="Tell us where you live">
          <p class="cw-finder">
            <label>Find it <input name="finder" required /></label>
          </p>
          ${boxes}
        </cw-address-field>
      `),
    );
    expect(
      fields.map(({ type, name, label, required, message }) => [type, name, label, required, message]),
    ).to.deep.equal([['address', 'home', 'Home address', true, 'Tell us where you live']]);
    expect(entries).to.deep.equal({
      'home-line-1': ['my address-line1'],
      'home-line-2': ['my address-line2'],
      'home-town': ['my address-level2'],
      'home-postcode': ['my postal-code'],
    });
  });

  it('an address may lack the second line', () => {
    const { fields, entries } = read(
      address(html`<cw-address-field>${boxes.filter((_, at) => at !== 1)}</cw-address-field>`),
    );
    expect(fields.map(({ type }) => type)).to.deep.equal(['address']);
    expect(entries['address-line-2']).to.deep.equal([]);
  });

  it('a file has other ways to give it beside it, and they are not needed for themselves', () => {
    const { fields, entries, controls } = read(html`
      <cw-file-field required message="Show us where you live" max-mb="4">
        <label>Proof <input type="file" name="proof" /></label>
        <input type="hidden" name="proof" value='{"id":"a1"}' />
        <fieldset>
          <legend>Or</legend>
          <label><input type="radio" name="proof-later" value="send-later" checked /> Send it later</label>
          <label><input type="radio" name="proof-later" value="bring-in" /> Bring it in</label>
        </fieldset>
      </cw-file-field>
    `);
    expect(fields.map(({ type, required, later }) => [type, required, later])).to.deep.equal([
      ['file', true, ['send-later', 'bring-in']],
      ['radios', false, undefined],
    ]);
    expect(entries).to.deep.equal({ proof: ['{"id":"a1"}'], 'proof-later': ['send-later'] });
    expect(controls('proof-later')).to.have.length(2);
  });

  it('a list that is searched is asked once', () => {
    const { fields } = read(html`
      <cw-lookup-field required>
        <label for="street">Street</label>
        <select id="street" name="street">
          <option></option>
        </select>
        <input role="combobox" aria-label="Street" />
      </cw-lookup-field>
    `);
    expect(fields.map(({ type, name, required }) => [type, name, required])).to.deep.equal([
      ['select', 'street', true],
    ]);
  });

  it('choices says nothing of a box that comes with one of them', () => {
    const { fields } = read(html`
      <cw-choice-group required>
        <fieldset>
          <legend>How?</legend>
          <label><input type="radio" name="how" value="post" /> Post</label>
          <label>Where to? <input name="where" /></label>
        </fieldset>
      </cw-choice-group>
    `);
    expect(fields.map(({ type, required }) => [type, required])).to.deep.equal([
      ['radios', true],
      ['text', false],
    ]);
  });
});
