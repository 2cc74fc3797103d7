import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { fieldOf, read } from './form-box.ts';

describe('the question of a control', () => {
  for (const [what, content, label] of [
    ['a label for it', html`<label for="x">Full name</label><input id="x" />`, 'Full name'],
    ['a label around it', html`<label>Full name <input /></label>`, 'Full name'],
    [
      'a label around a list',
      html`<label
        >Ward
        <select>
          <option>Thornby</option>
        </select></label
      >`,
      'Ward',
    ],
    ['aria-label', html`<input aria-label="Full name" />`, 'Full name'],
    ['aria-labelledby', html`<b id="l">Full</b><i id="m">name</i><input aria-labelledby="l m" />`, 'Full name'],
    ['its title', html`<input title="Full name" />`, 'Full name'],
    ['its placeholder, if it has nothing else', html`<input placeholder="Full name" />`, 'Full name'],
    ['its label without a star', html`<label for="x">Full name *</label><input id="x" />`, 'Full name'],
    [
      'its label without a star of its own',
      html`<label for="x">Full name<span>*</span></label
        ><input id="x" />`,
      'Full name',
    ],
    ['its label without "(required)"', html`<label for="x">Full name (Required)</label><input id="x" />`, 'Full name'],
    [
      'its label without "optional"',
      html`<label for="x">Name <small>optional</small></label
        ><input id="x" />`,
      'Name',
    ],
    ['its label without "(dewisol)"', html`<label for="x">Enw (dewisol)</label><input id="x" />`, 'Enw'],
    [
      'its label without a hint and without the server’s own error',
      html`<label for="x">Name <span class="form-hint">As on your bill</span><b class="error">Missing</b></label
        ><input id="x" />`,
      'Name',
    ],
    [
      'its label on one line',
      html`<label for="x"
          >Full<br />
          name</label
        ><input id="x" />`,
      'Full name',
    ],
    [
      'its label as a question',
      html`<label for="x">Is a reply required?</label><input id="x" />`,
      'Is a reply required?',
    ],
  ] as const)
    it(`is ${what}`, () => {
      expect(fieldOf(content)['label']).to.equal(label);
    });

  const radios = html`<label><input type="radio" name="r" value="a" /> A</label
    ><label><input type="radio" name="r" value="b" /> B</label>`;
  for (const [what, content, label] of [
    [
      'the legend',
      html`<fieldset>
        <legend>Which <b>bin</b>?</legend>
        ${radios}
      </fieldset>`,
      'Which bin?',
    ],
    ['the name of a group', html`<div role="radiogroup" aria-label="Which bin?">${radios}</div>`, 'Which bin?'],
    [
      'what names a group',
      html`<h3 id="h">Which bin?</h3>
        <div role="group" aria-labelledby="h">${radios}</div>`,
      'Which bin?',
    ],
    [
      'the text before radios without a group',
      html`<p>Which bin?</p>
        <div>${radios}</div>`,
      'Which bin?',
    ],
  ] as const)
    it(`of radios is ${what}`, () => {
      expect(fieldOf(content)['label']).to.equal(label);
    });

  it('of radios is never the question before them', () => {
    const { fields } = read(
      html`<p>
          <label>Name <input name="n" /></label>
        </p>
        <div>${radios}</div>`,
    );
    expect(fields.map(({ label }) => label)).to.deep.equal(['Name', '']);
  });
});
