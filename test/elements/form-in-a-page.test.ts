import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitFor, waitReally } from '../behaviours/stopped-time.ts';

// A page of its own in a frame: what is fetched and when, what a reload leaves, and a form that really leaves the page.

let frame: HTMLIFrameElement;
const page = () => frame.contentDocument;
const find = <E extends Element>(selector: string) => page()?.querySelector<E>(selector);
const name = () => find<HTMLInputElement>('[name=name]');
const send = () => find<HTMLButtonElement>('button[name=go]');
const isReady = () => page()?.readyState === 'complete' && find('form[novalidate]') != null;
const fetched = (file: string) =>
  frame.contentWindow?.performance
    .getEntriesByType('resource')
    .filter((entry) => new URL(entry.name).pathname.endsWith(file)).length;

const open = async (file: string) => {
  frame = document.createElement('iframe');
  frame.title = 'A council page';
  frame.src = `/test/elements/form-fixtures/${file}`;
  document.body.append(frame);
  await waitFor(isReady);
};
afterEach(() => {
  frame.remove();
  sessionStorage.clear();
});

describe('a form in a page of its own', () => {
  it('fetches the checks when somebody comes into it, and what tells other ways when they type', async () => {
    await open('page.html');
    await waitReally();
    expect([fetched('/form.ts'), fetched('/judge.ts'), fetched('/failure.ts')]).to.deep.equal([1, 0, 0]);
    name()?.focus();
    // Beside another test the page may stand in a window without focus, where this event is not sent.
    if (!page()?.hasFocus()) name()?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await waitFor(() => fetched('/judge.ts') === 1);
    expect([fetched('/judge.ts'), fetched('/failure.ts')]).to.deep.equal([1, 0]);
    await sendKeys({ type: 'A' });
    await waitFor(() => fetched('/failure.ts') === 1);
    expect(fetched('/failure.ts')).to.equal(1);
  });

  it('loses nothing in a reload, and is sent once however often the button is pressed', async () => {
    await open('page.html');
    name()?.focus();
    await sendKeys({ type: 'Ana' });
    await waitFor(() => find('.cw-draft')?.textContent !== '');
    const before = page();
    frame.contentWindow?.location.reload();
    await waitFor(() => page() !== before && isReady());
    await waitFor(() => name()?.value === 'Ana');
    expect(name()?.value).to.equal('Ana');
    let loads = 0;
    frame.addEventListener('load', () => (loads += 1));
    for (let presses = 0; presses < 10; presses += 1) send()?.click();
    await waitFor(() => loads > 0);
    await waitReally();
    expect([loads, frame.contentWindow?.location.pathname]).to.deep.equal([1, '/form-sink']);
  });

  it('is left to the browser’s own checks where ours could not be fetched', async () => {
    await open('page-without-checks.html');
    let loads = 0;
    frame.addEventListener('load', () => (loads += 1));
    send()?.focus();
    await sendKeys({ press: 'Enter' });
    await waitFor(() => page()?.activeElement === name());
    expect([
      page()?.activeElement?.id,
      loads,
      find('.cw-errors'),
      find('form')?.hasAttribute('novalidate'),
    ]).to.deep.equal(['name', 0, null, true]);
    await sendKeys({ type: 'Ana' });
    send()?.click();
    await waitFor(() => loads > 0);
    expect(frame.contentWindow?.location.pathname).to.equal('/form-sink');
  });
});
