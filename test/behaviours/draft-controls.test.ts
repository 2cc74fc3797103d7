import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { makeUntouched, putBack, standsIn, typedIn } from '../../src/behaviours/draft-controls.ts';

const content = html`
  <form>
    <input name="name" aria-label="Name" />
    <input name="town" value="Thornby" aria-label="Town" />
    <input name="row" aria-label="Row 1" /><input name="row" aria-label="Row 2" />
    <textarea name="story" aria-label="Story"></textarea>
    <select name="area" aria-label="Area">
      <option value="">Choose</option>
      <option value="1">One</option>
    </select>
    <select name="size" aria-label="Size">
      <option value="s">S</option>
      <option value="m" selected>M</option>
    </select>
    <select name="many" aria-label="Many" multiple>
      <option>a</option>
      <option>b</option>
    </select>
    <label><input type="radio" name="how" value="post" checked /> Post</label>
    <label><input type="radio" name="how" value="phone" /> Phone</label>
    <label><input type="checkbox" name="bins" value="green" checked /> Green</label>
    <label><input type="checkbox" name="bins" value="blue" /> Blue</label>
    <input name="token" type="hidden" value="secret-token" />
    <input name="password" type="password" aria-label="Password" />
    <input name="new" autocomplete="new-password" aria-label="New" />
    <input name="card" autocomplete="billing cc-number" aria-label="Card" />
    <input name="code" autocomplete="one-time-code" aria-label="Code" />
    <input name="file" type="file" aria-label="File" />
    <div data-cw-draft="off"><input name="private" aria-label="Private" /></div>
    <input aria-label="Without a name" />
    <button name="go" value="go">Go</button>
  </form>
`;
let box: HTMLElement;
const draw = () => {
  box?.remove();
  box = document.createElement('div');
  document.body.append(box);
  render(content, box);
  return box.querySelector('form') as HTMLFormElement;
};
const all = (form: HTMLFormElement, name: string) =>
  [...form.querySelectorAll<HTMLInputElement>(`[name=${name}]`)] as [HTMLInputElement, HTMLInputElement];
/** Types and chooses in everything that can be. */
const typeAll = (form: HTMLFormElement) => {
  for (const name of ['name', 'story', 'password', 'new', 'card', 'code', 'private'])
    all(form, name)[0].value = `my ${name}`;
  all(form, 'row')[1].value = 'second';
  all(form, 'area')[0].value = '1';
  for (const option of all(form, 'many')[0].querySelectorAll('option')) option.selected = true;
  all(form, 'how')[1].checked = true;
  all(form, 'bins')[0].checked = false;
};
const kept = {
  name: ['my name'],
  row: ['', 'second'],
  story: ['my story'],
  area: ['1'],
  many: ['a', 'b'],
  how: ['phone'],
  bins: [],
};
after(() => box.remove());

describe('what is kept of a form', () => {
  it('is nothing while it is as the server sent it', () => {
    expect(typedIn(draw())).to.deep.equal({});
  });

  it('is what a person changed, never what is secret', () => {
    const form = draw();
    typeAll(form);
    expect(typedIn(form)).to.deep.equal(kept);
  });

  it('comes back as it was', () => {
    const form = draw();
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      form.addEventListener(type, ({ target }) => heard.push(`${type} ${(target as HTMLInputElement).name}`));
    const filled = putBack(form, kept);
    expect(typedIn(form)).to.deep.equal(kept);
    expect(all(form, 'town')[0].value).to.equal('Thornby');
    // The page's own scripts show what hangs on an answer.
    expect(heard).to.include.members(['input how', 'change how', 'input bins', 'change area']);
    makeUntouched(filled);
    expect(typedIn(form)).to.deep.equal({});
    expect(all(form, 'size')[0].value).to.equal('m');
  });

  it('is known when it stands there already', () => {
    const form = draw();
    expect(standsIn(form, kept)).to.equal(false);
    typeAll(form);
    expect([
      standsIn(form, kept),
      standsIn(form, { name: ['my name'] }),
      standsIn(form, { gone: ['x'] }),
    ]).to.deep.equal([true, true, false]);
  });

  it('leaves what is filled in already, and what is not kept at all', () => {
    const form = draw();
    all(form, 'name')[0].value = 'from the browser';
    all(form, 'how')[1].checked = true;
    const filled = putBack(form, {
      name: ['old'],
      how: ['post'],
      token: ['x'],
      password: ['x'],
      card: ['x'],
      nobody: ['x'],
    });
    expect(filled).to.deep.equal([]);
    expect([all(form, 'name')[0].value, all(form, 'token')[0].value, all(form, 'password')[0].value]).to.deep.equal([
      'from the browser',
      'secret-token',
      '',
    ]);
  });
});
