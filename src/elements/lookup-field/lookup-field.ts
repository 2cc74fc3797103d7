import { define } from '../../behaviours/define.ts';
import { FieldElement, type Control } from '../../behaviours/field-element.ts';
import type { Settings } from '../../behaviours/settings.ts';
import { isLong } from './answers.ts';
import { SearchBox } from './search-box.ts';

/**
 * A long list that is searched by typing: a street, a school, a nationality. The box takes the place of a native `select` that has
 * more than 20 answers; shorter ones stay as they are, and so do all without script.
 *
 * The select stays in the form, out of sight, and always holds the answer: what is sent, autofill, the page's own scripts (it tells
 * them with `input` and `change`), resets and checks go on as before. What the page says of the select, a mistake too, is said at the
 * box, and who comes to the select by its label or from the summary of mistakes comes to the box.
 *
 * A tap on the empty box, or an arrow key, opens the whole list: nobody has to know how to spell their street.
 *
 * @tag cw-lookup-field
 * @slot - A label with its select; or words with a link, which stay until the question has been written.
 * @attr {number} min-length - How many letters open the list; 1 when left out.
 * @attr {number} max-shown - How many of the answers that fit are shown; 8 when left out.
 * @attr {string} name - The name under which the answer is sent, where the tag writes the question.
 * @attr {string} label - The question, where the tag writes it from a list inside: `<li data-value="7">Abbey Road</li>`.
 * @attr {string} hint - One sentence under the label, where the tag writes it.
 * @attr {string} value - What is chosen at first, where the tag writes it.
 * @attr {boolean} required - The question has to be answered.
 * @attr {string} message - What to say when it is not, in place of our own sentence.
 */
export class LookupField extends FieldElement {
  static readonly settings: Settings = {};

  #box: SearchBox | undefined;
  #mirror = new MutationObserver(() => this.#follow());

  override get controls(): readonly Control[] {
    return [...this.querySelectorAll('select')].slice(0, 1);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('formdata', this);
    this.#mirror.disconnect();
    this.#box?.leave();
  }

  override handleEvent(event: Event): void {
    const [select] = this.controls;
    const form = event.target as HTMLFormElement;
    if (event instanceof FormDataEvent) {
      // In a form that we have drawn, what was typed and is no answer is refused in words; left out, it would be lost in silence.
      if (this.#box?.unknown && form === select?.form && form.matches('[data-cw-form]'))
        event.formData.set(select.name, this.#box.unknown);
    } else if (event.type === 'reset' && form === select?.form) setTimeout(() => this.#box?.showChoice());
    else super.handleEvent(event);
  }

  protected override ready(): void {
    const [select] = this.controls;
    if (this.#box && this.contains(this.#box.root)) this.#start();
    // Who is choosing in the select is left to it.
    else if (select?.matches(':focus')) select.addEventListener('blur', this.#build, { once: true });
    else this.#build();
  }

  protected override refresh(event?: Event): void {
    if (event?.target === this.#box?.input) this.#box?.type();
    // Only what another has changed: a browser that comes back to the page, a draft, the page's own script.
    else if (this.#box?.isInStep === false) this.#box.showChoice();
  }

  protected override write(): Promise<void> {
    return import('../field/written-field.ts').then(({ writeField }) => writeField(this));
  }

  #build = (): void => {
    const [select] = this.controls as readonly [HTMLSelectElement];
    // A page that copies a row of its form copies our box too, without what moves it.
    const copied = this.querySelector('.cw-lookup');
    copied?.remove();
    if (!isLong(select)) return;
    const look = (copied?.firstElementChild ?? select).className || 'cw-input';
    this.#box = new SearchBox(select, look, this, (words) => this.say(words));
    const { root, input } = this.#box;
    // Classes of the page's own stay: its scripts may look for them.
    select.className = `cw-spoken ${select.className.replace(/\bcw-\S+/g, '')}`.trim();
    select.tabIndex = -1;
    select.setAttribute('aria-hidden', 'true');
    const goToBox = (event: Event) => {
      // A phone would open the select's own list for a tap on its label.
      event.preventDefault();
      input.focus({ preventScroll: true });
    };
    select.onfocus = goToBox;
    for (const label of select.labels) label.addEventListener('click', goToBox);
    const label = select.closest('cw-lookup-field label');
    (label ?? select).after(root);
    this.say('');
    this.#start();
  };

  #start(): void {
    addEventListener('formdata', this);
    this.#mirror.observe(this.controls[0] as Control, { attributes: true, childList: true, subtree: true });
    this.#follow();
  }

  #follow(): void {
    this.#box?.follow();
    this.refresh();
  }
}

define('cw-lookup-field', LookupField);

declare global {
  interface HTMLElementTagNameMap {
    'cw-lookup-field': LookupField;
  }
}
