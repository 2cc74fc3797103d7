import { fieldWords } from '../logic/forms/field-words.data.ts';
import type { Language } from '../logic/words/language.ts';
import type { Control } from './controls.ts';
import { nearestLanguage } from './nearest-language.ts';
import { warnOnce } from './warn.ts';

export type { Control };

/** Where there is no page, as on a server that imports the package, the class is there but no element can be made. */
const PageElement = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/** What is heard at the window: the page has been read, a form was emptied, the browser came back to a page that it had kept. */
const heard = ['DOMContentLoaded', 'reset', 'pageshow'];

/** Asked for once: a browser takes longer to find a module again than to make the element. */
let plainForm: Promise<{ readonly watchPlainForm: (form: HTMLFormElement) => void }> | undefined;

/**
 * What every field stands on. The controls are native and in the page itself: browsers fill them in and send them whether this has
 * come or not. Where the tag has none inside, it writes them in place of the words that stood there.
 */
export abstract class FieldElement extends PageElement {
  /** Writes the controls from the attributes of a tag that has none inside. */
  protected abstract write(): Promise<void>;

  /** Puts on the controls what they lack; called again when the tag has moved. */
  protected abstract ready(): void;

  /** Follows an answer that has changed: by hand (then with its event), by a reset, or because the browser came back to the page. */
  protected refresh(_event?: Event): void {}

  /** The native controls inside: one, the parts of a date, or all choices with the boxes that come with them. */
  get controls(): readonly Control[] {
    return [...this.querySelectorAll<Control>('input:not([type=hidden]), select, textarea')];
  }

  /** The language of the nearest `lang`. */
  get language(): Language {
    return nearestLanguage(this);
  }

  connectedCallback(): void {
    for (const type of heard) addEventListener(type, this);
    // While the page is still being read, controls may be missing.
    if (document.readyState !== 'loading') void this.#begin();
  }

  disconnectedCallback(): void {
    for (const type of heard) removeEventListener(type, this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'DOMContentLoaded') void this.#begin();
    // The values go back only after the event.
    else if (event.type === 'reset') setTimeout(() => this.refresh());
    else this.refresh(event);
  }

  /** Gives a control the attributes that it lacks. */
  protected lend(control: Control | undefined, attributes: Readonly<Record<string, string>>): void {
    for (const name in attributes)
      if (!control?.hasAttribute(name)) control?.setAttribute(name, attributes[name] ?? '');
  }

  /** Says something to those who listen, once. They hear only what changes in a region that was there before: `say('')` makes it. */
  protected say(words: string): void {
    let region = this.querySelector(':scope > [role=status]');
    if (!region) {
      region = this.appendChild(document.createElement('p'));
      region.className = 'cw-spoken';
      region.setAttribute('role', 'status');
    }
    if (region.textContent !== words) region.textContent = words;
  }

  async #begin(): Promise<void> {
    try {
      if (this.language === 'cy' && fieldWords.cy === fieldWords.en) await import('../logic/words/welsh-definition.ts');
      if (this.controls.length === 0) await this.write();
    } catch (error) {
      warnOnce(`<${this.localName}>: ${String(error)}`);
    }
    if (!this.isConnected || this.controls.length === 0) return;
    const form = this.closest('form');
    // Asked of the tag: a form looks through all its controls for one of that name before it answers anything (1,000 groups: 0.3 s).
    if (form && !this.closest('cw-form'))
      void (plainForm ??= import('./plain-form.ts')).then(({ watchPlainForm }) => watchPlainForm(form));
    this.ready();
    this.refresh();
    // An object that is added twice listens once.
    this.addEventListener('input', this);
  }
}
