import { aTimeout, expect } from '@open-wc/testing';
import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { recordUncaught, recordWarnings } from '../behaviours/warnings.ts';

const boxes: Element[] = [];

/** Puts markup on the page as a CMS prints it, in a form of its own; the answer is the form. */
export const placeForm = (markup: string, attributes = ''): HTMLFormElement => {
  const box = document.createElement('main');
  box.innerHTML = `<a href="#before">Before</a><form ${attributes}>${markup}<button>Send</button></form><a href="#after">After</a>`;
  document.body.append(box);
  boxes.push(box);
  return box.querySelector('form') as HTMLFormElement;
};

/** What is sent under each name, as text. */
export const sentBy = (form: HTMLFormElement): Record<string, string[]> => {
  const data = new FormData(form);
  return Object.fromEntries([...new Set(data.keys())].map((name) => [name, data.getAll(name).map(String)]));
};

/** A part of the page that the test needs. */
export const find = <E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E => {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};

/** Goes on by so many presses of Tab from the link before the form, as a person without a mouse does. */
export const tabInto = async (form: HTMLFormElement, times = 1): Promise<void> => {
  find(form.parentElement as HTMLElement, 'a[href="#before"]').focus();
  for (let presses = 0; presses < times; presses += 1) await sendKeys({ press: 'Tab' });
};

/** Waits until what is fetched on demand has come. */
export const settle = (): Promise<unknown> => aTimeout(50);

/** Waits until something holds, 3 seconds at most. */
export const until = async (holds: () => boolean, what: string): Promise<void> => {
  for (let waits = 0; waits < 150; waits += 1) {
    if (holds()) return;
    await aTimeout(20);
  }
  throw new Error(`Not within 3 seconds: ${what}`);
};

/** What the browser tells a screen reader of the control that has the focus: its name, its description, whether it is wrong. */
export const spokenAtFocus = async (): Promise<{ name: string; description: string; invalid: string }> => {
  type Node = { readonly focused?: boolean; readonly role?: string; readonly children?: readonly Node[] } & Partial<
    Record<'name' | 'description' | 'invalid', string>
  >;
  const focusedIn = (node: Node): Node | undefined =>
    node.focused && node.role !== 'RootWebArea' ? node : node.children?.map(focusedIn).find(Boolean);
  const node = focusedIn((await a11ySnapshot({})) as unknown as Node);
  return { name: node?.name ?? '', description: node?.description ?? '', invalid: node?.invalid ?? '' };
};

export let warnings: ReturnType<typeof recordWarnings>;
let uncaught: ReturnType<typeof recordUncaught>;
beforeEach(() => {
  document.documentElement.lang = 'en';
  warnings = recordWarnings();
  uncaught = recordUncaught();
});
afterEach(() => {
  warnings.restore();
  uncaught.restore();
  for (const box of boxes.splice(0)) box.remove();
  document.documentElement.lang = 'en';
  expect(uncaught.errors).to.deep.equal([]);
});

/** What the suite needs to know of a field. */
export interface FieldSample {
  /** Its code: "/src/elements/field/field.ts". The test file may not import it itself, so that the suite sees the page before. */
  readonly code: string;
  /** The tag around the page's own controls; the first or the wrong one says the words of `#mistake`, which stands inside the tag. */
  readonly markup: string;
  /** Fills it in with keys, from the link before the form. */
  readonly fill: (form: HTMLFormElement) => Promise<void>;
  /** What is sent once it is filled in. */
  readonly sent: Readonly<Record<string, readonly string[]>>;
  /** What is sent while it is empty. */
  readonly empty: Readonly<Record<string, readonly string[]>>;
}

/** What every field owes to the form that it stands in, whatever it asks. */
export const fieldSuite = (tag: `cw-${string}`, { code, markup, fill, sent, empty }: FieldSample): void => {
  describe(`${tag} as a field`, () => {
    let early: HTMLFormElement;

    describe('before its code has come', () => {
      it('sends what is filled in, and still does when the code comes after', async () => {
        expect(customElements.get(tag), 'the test file may not import the element').to.equal(undefined);
        early = placeForm(markup);
        expect(sentBy(early)).to.deep.equal(empty);
        await fill(early);
        expect(sentBy(early)).to.deep.equal(sent);
        const { activeElement } = document;
        await import(code);
        await settle();
        expect(find(early, tag).matches(':defined')).to.equal(true);
        expect(sentBy(early)).to.deep.equal(sent);
        expect(document.activeElement, 'the focus').to.equal(activeElement);
      });
    });

    describe('with its code', () => {
      before(() => import(code));

      it('sends what is filled in with keys', async () => {
        const form = placeForm(markup);
        await settle();
        expect(sentBy(form)).to.deep.equal(empty);
        await fill(form);
        expect(sentBy(form)).to.deep.equal(sent);
      });

      it('is empty again after a reset', async () => {
        const form = placeForm(markup);
        await settle();
        await fill(form);
        form.reset();
        await settle();
        expect(sentBy(form)).to.deep.equal(empty);
      });

      it('keeps what a browser puts back into its controls, without a word to the page', async () => {
        const filled = placeForm(markup);
        await settle();
        await fill(filled);
        const form = placeForm(markup);
        await settle();
        const from = [...find(filled, tag).querySelectorAll<HTMLInputElement>('input, select, textarea')];
        [...find(form, tag).querySelectorAll<HTMLInputElement>('input, select, textarea')].forEach((control, at) => {
          if (/^(radio|checkbox)$/.test(control.type)) control.checked = !!from[at]?.checked;
          else if (control.type !== 'file') control.value = from[at]?.value ?? '';
        });
        window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        await settle();
        expect(sentBy(form)).to.deep.equal(sentBy(filled));
        expect(sentBy(form)).to.deep.equal(sent);
      });

      it('sends nothing from a fieldset that is switched off', async () => {
        const form = placeForm(`<fieldset>${markup}</fieldset>`);
        await settle();
        await fill(form);
        find<HTMLFieldSetElement>(form, 'fieldset').disabled = true;
        expect(sentBy(form)).to.deep.equal({});
        find<HTMLFieldSetElement>(form, 'fieldset').disabled = false;
        expect(sentBy(form)).to.deep.equal(sent);
      });

      it('lets its mistake be heard at the control', async () => {
        const form = placeForm(markup);
        await settle();
        const mistake = find(form, '#mistake');
        expect(mistake.textContent).to.match(/\w/);
        find(form, '[aria-describedby~=mistake]').focus();
        const { description } = await spokenAtFocus();
        expect(description).to.contain((mistake.textContent ?? '').trim());
      });

      it('moves on the page with what is in it, and says and draws nothing twice', async () => {
        const form = placeForm(markup);
        await settle();
        await fill(form);
        const field = find(form, tag);
        const parts = field.querySelectorAll('*').length;
        const box = form.appendChild(document.createElement('div'));
        box.append(field);
        await settle();
        const other = placeForm('');
        other.append(field);
        await settle();
        expect(field.querySelectorAll('*')).to.have.length(parts);
        expect(sentBy(form)).to.deep.equal({});
        expect(sentBy(other)).to.deep.equal(sent);
      });

      it('stands beside another of its kind', async () => {
        const first = placeForm(markup);
        const second = placeForm(markup.replace(/\b(id|for|aria-describedby)="([^"]*)"/g, '$1="$2-two"'));
        await settle();
        await fill(second);
        expect(sentBy(first)).to.deep.equal(empty);
        expect(sentBy(second)).to.deep.equal(sent);
      });

      it('comes from two copies of Clearway, and the first one wins', async () => {
        const before = customElements.get(tag);
        await import(`${code}?copy`);
        expect(customElements.get(tag)).to.equal(before);
        const form = placeForm(markup);
        await settle();
        await fill(form);
        expect(sentBy(form)).to.deep.equal(sent);
      });

      it('without a control, a name or a label keeps its words and tells the console what to write', async () => {
        const form = placeForm(`<${tag}><a href="/call-us">Call us</a></${tag}>`);
        await until(() => warnings.texts.length > 0, 'a warning');
        expect(warnings.texts.join()).to.contain(`<${tag}> has no control inside. Put one there, or write name=`);
        expect(find(form, tag).textContent).to.equal('Call us');
        expect(sentBy(form)).to.deep.equal({});
      });
    });
  });
};
