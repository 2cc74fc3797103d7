import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { readForm } from '../../src/behaviours/read-form.ts';
import { specialReading } from '../../src/behaviours/special-reading.ts';
import { box, read } from './form-box.ts';

describe('what stands in a form', () => {
  it('are the values that it would send, under the name of each question', () => {
    const { entries, fields } = read(html`
      <input type="hidden" name="token" value="t" />
      <input name="a" value=" as typed " aria-label="A" />
      <select name="b">
        <option value="1">One</option>
        <option value="2" selected>Two</option>
      </select>
      <label><input type="radio" name="c" value="x" /> X</label
      ><label><input type="radio" name="c" value="y" checked /> Y</label>
      <fieldset>
        <legend>D</legend>
        <label><input type="checkbox" name="d[x]" value="x" checked /> X</label>
        <label><input type="checkbox" name="d[y]" value="y" checked /> Y</label>
      </fieldset>
      <label><input type="checkbox" name="e" /> Agree</label>
      <input type="number" name="f" value="30" aria-label="F" />
      <input type="range" name="g" aria-label="G" />
      <input name="h" value="7" readonly aria-label="H" />
      <button name="i" value="go">Go</button>
    `);
    expect(entries).to.deep.equal({ a: [' as typed '], b: ['2'], c: ['y'], d: ['x', 'y'], e: [], f: ['30'] });
    expect(fields.map(({ options = [] }) => options.map(({ label }) => label))).to.deep.equal([
      [],
      ['One', 'Two'],
      ['X', 'Y'],
      ['X', 'Y'],
      ['Agree'],
      [],
    ]);
  });

  it('keeps apart what has one name', () => {
    const { fields, entries } = read(html`
      <input name="item" value="1" aria-label="First" /><input name="item" value="2" aria-label="Second" />
      <input name="__proto__" value="3" aria-label="Third" />
    `);
    expect(fields.map(({ label }) => label)).to.deep.equal(['First', 'Second', 'Third']);
    expect(fields.map(({ name }) => entries[name])).to.deep.equal([['1'], ['2'], ['3']]);
  });

  it('are the name, size and type of each chosen file, and what was sent ahead', () => {
    render(
      html`<form>
        <input type="file" name="photo" aria-label="Photo" />
        <cw-file-field>
          <input type="file" name="proof" aria-label="Proof" />
          <fieldset class="cw-sent">
            <legend>Here</legend>
            <label><input type="checkbox" name="proof" value='{"id":"a1"}' checked /> bill.pdf</label>
            <label><input type="checkbox" name="proof" value='{"id":"a2"}' /> letter.pdf</label>
          </fieldset>
        </cw-file-field>
      </form>`,
      box,
    );
    const files = new DataTransfer();
    files.items.add(new File(['123'], 'bin.jpg', { type: 'image/jpeg' }));
    (box.querySelector('[name=photo]') as HTMLInputElement).files = files.files;
    const { fields, entries } = readForm(box.querySelector('form') as HTMLFormElement, specialReading);
    expect(fields.map(({ name }) => name)).to.deep.equal(['photo', 'proof']);
    expect(entries).to.deep.equal({
      photo: ['{"id":"","name":"bin.jpg","size":3,"type":"image/jpeg"}'],
      proof: ['{"id":"a1"}'],
    });
  });

  it('is not asked for where the page hides it, and is where only its drawing hides it', () => {
    const { fields } = read(html`
      <input name="none" aria-label="A" hidden />
      <div hidden><input name="inside" aria-label="B" /></div>
      <fieldset disabled><input name="off" aria-label="C" /></fieldset>
      <label><input type="checkbox" name="drawn" hidden /> Drawn by the style sheet</label>
      <label for="list">A list that a script has replaced</label
      ><select id="list" name="list" hidden>
        <option></option>
      </select>
      <details>
        <summary>More</summary>
        <input name="folded" aria-label="F" />
      </details>
    `);
    expect(fields.map(({ name }) => name)).to.deep.equal(['drawn', 'list', 'folded']);
  });

  it('belongs to a form also where it stands outside', () => {
    render(
      html`<form id="f"></form>
        <label for="x">Outside</label><input id="x" name="x" form="f" value="1" />`,
      box,
    );
    const { fields, entries } = readForm(box.querySelector('form') as HTMLFormElement);
    expect([fields[0]?.label, entries]).to.deep.equal(['Outside', { x: ['1'] }]);
  });

  it('is read without a change to the page, in a shadow root too', () => {
    const shadow = box.attachShadow({ mode: 'open' });
    render(html`<form><label for="x">Inside</label><input id="x" name="x" /></form>`, shadow);
    const form = shadow.querySelector('form') as HTMLFormElement;
    const before = form.outerHTML;
    expect(readForm(form).fields[0]?.label).to.equal('Inside');
    expect(form.outerHTML).to.equal(before);
  });
});
