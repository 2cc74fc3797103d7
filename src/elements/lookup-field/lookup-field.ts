import { define } from '../../behaviours/define.ts';
import { FieldElement, type Control } from '../../behaviours/field-element.ts';
import type { Settings } from '../../behaviours/settings.ts';
import { counted } from '../../logic/forms/counted.ts';
import { lookupWords } from '../../logic/forms/lookup-words.data.ts';
import { Answers, nameOf } from './answers.ts';
import { Combobox } from './combobox.ts';

/** Long enough for a person to stop typing, so that a screen reader does not speak over the keys. */
const pause = 1_000;

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

  #box: Combobox | undefined;
  #answers: Answers | undefined;
  /** The answers in the list now. */
  #shown: readonly HTMLOptionElement[] = [];
  /** The select's choice that the box is in step with; null where it has to look. */
  #chosen: HTMLOptionElement | undefined | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #mirror = new MutationObserver(() => this.#follow());

  override get controls(): readonly Control[] {
    return [...this.querySelectorAll('select')].slice(0, 1);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('formdata', this);
    clearTimeout(this.#timer);
    this.#mirror.disconnect();
  }

  override handleEvent(event: Event): void {
    const form = this.controls[0]?.form;
    const isOwn = !!form && event.target === form;
    if (event instanceof FormDataEvent) {
      // In a form that we have drawn, what was typed and is no answer is refused in words; left out, it would be lost in silence.
      const typed = isOwn && form.matches('[data-cw-form]') && this.#unknown;
      if (typed) event.formData.set(this.#select.name, typed);
      return;
    }
    if (event.type === 'reset' && isOwn) this.#chosen = null;
    super.handleEvent(event);
  }

  protected override ready(): void {
    if (this.#box && this.contains(this.#box.root)) this.#start();
    // Who is choosing in the select is left to it.
    else if (this.#select.matches(':focus')) this.#select.addEventListener('blur', this.#build, { once: true });
    else this.#build();
  }

  protected override refresh(event?: Event): void {
    if (!this.#box || this.controls.length === 0) return;
    if (event?.target === this.#box.input) this.#type(this.#box.input.value);
    // Only what another has changed: a browser that comes back to the page, a draft, the page's own script.
    else if (this.#chosen !== this.#select.selectedOptions[0]) this.#showChoice();
  }

  protected override async write(): Promise<void> {
    const { writeField } = await import('../field/written-field.ts');
    this.setAttribute('type', 'select');
    writeField(this);
  }

  get #select(): HTMLSelectElement {
    return this.controls[0] as HTMLSelectElement;
  }

  /** What is typed and is no answer. */
  get #unknown(): string {
    return this.#select.value ? '' : (this.#box?.input.value.trim() ?? '');
  }

  #build = (): void => {
    const select = this.#select;
    // A page that copies a row of its form copies our box too, without what moves it.
    const copied = this.querySelector('.cw-lookup');
    copied?.remove();
    if (select.multiple || select.size > 1 || !new Answers(select).isLong) return;
    const look = copied?.firstElementChild?.className ?? select.className;
    const box = new Combobox((select.id ||= `cw-${select.name}`), look || 'cw-input');
    const { input } = box;
    this.#box = box;
    box.onpick = (at) => this.#choose(this.#shown[at]);
    input.onkeydown = this.#press;
    input.onblur = this.#leave;
    input.onclick = () => input.value || this.#suggest(true);
    // Classes of the page's own stay: its scripts may look for them.
    select.className = `cw-spoken ${select.className.replace(/\bcw-\S+/g, '')}`.trim();
    select.tabIndex = -1;
    select.setAttribute('aria-hidden', 'true');
    const goToBox = (event: Event) => {
      // A phone would open the select's own list for a tap on its label.
      event.preventDefault();
      input.focus({ preventScroll: true });
    };
    select.addEventListener('focus', goToBox);
    for (const label of select.labels) label.addEventListener('click', goToBox);
    const label = select.closest('label');
    (label && this.contains(label) ? label : select).after(box.root);
    this.say('');
    this.#start();
  };

  #start(): void {
    addEventListener('formdata', this);
    this.#mirror.observe(this.#select, { attributes: true, childList: true, subtree: true });
    this.#follow();
  }

  /** Takes over what the page has changed at the select. */
  #follow(): void {
    this.#answers = undefined;
    this.#box?.describe(this.#select);
    this.refresh();
  }

  #showChoice(): void {
    const [option] = this.#select.selectedOptions;
    this.#chosen = option;
    if (this.#box) this.#box.input.value = option?.value ? nameOf(option) : '';
    this.#close('');
  }

  /** Puts the list away. */
  #close(note: string): void {
    clearTimeout(this.#timer);
    this.#box?.show([]);
    this.#note(note);
  }

  /** Says under the box what is wrong with what is typed. */
  #note(words: string): void {
    const typed = this.#unknown;
    // For a form that the browser checks.
    this.#select.setCustomValidity(typed && lookupWords[this.language].notInList(typed));
    if (this.#box?.note.textContent === words) return;
    this.#box?.note.replaceChildren(words);
    this.#box?.describe(this.#select);
  }

  /** Gives the select its answer, or takes it away, and tells the page. */
  #take(option: HTMLOptionElement | undefined): void {
    const select = this.#select;
    if (option) option.selected = true;
    else select.value = '';
    if (this.#chosen === select.selectedOptions[0]) return;
    this.#chosen = select.selectedOptions[0];
    for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
  }

  #choose(option: HTMLOptionElement | undefined): void {
    if (!option) return;
    this.#take(option);
    this.#showChoice();
    this.say(lookupWords[this.language].chosen(nameOf(option)));
  }

  #suggest(isWhole = false): void {
    const { language } = this;
    const most = isWhole ? Infinity : Number(this.getAttribute('max-shown')) || 8;
    const { results, firstResults, noResults } = lookupWords[language];
    this.#answers ??= new Answers(this.#select);
    const fitting = this.#answers.fitting(this.#box?.input.value ?? '');
    this.#shown = fitting.slice(0, most);
    this.#box?.show(this.#shown.map((option) => ({ words: nameOf(option), lang: option.lang })));
    const { length } = this.#shown;
    const words = length > 0 ? counted(length < fitting.length ? firstResults : results, length, language) : noResults;
    this.#note(length > 0 ? '' : words);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.say(words), pause);
  }

  #type(typed: string): void {
    this.#answers ??= new Answers(this.#select);
    this.#take(this.#answers.named(typed));
    if (typed.trim().length >= Number(this.getAttribute('min-length') ?? 1)) return this.#suggest();
    this.#close('');
    this.say('');
  }

  #press = (event: KeyboardEvent): void => {
    const box = this.#box;
    const { key, isComposing } = event;
    if (!box || isComposing) return;
    const { isOpen, active, input } = box;
    if (/^Arrow(Down|Up)$/.test(key)) {
      if (!isOpen) this.#suggest(!input.value);
      box.move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Enter' && isOpen) {
      const only = this.#shown.length === 1 ? this.#shown[0] : undefined;
      const chosen = this.#shown[active] ?? only;
      if (chosen) this.#choose(chosen);
      else if (!this.#unknown) this.#leave();
    } else if (key === 'Escape' && isOpen) this.#close('');
    else if (key === 'Escape' && input.value) {
      input.value = '';
      this.#type('');
    } else {
      if (key === 'Tab' && isOpen) this.#choose(this.#shown[active]);
      // The cursor is on its way in the box.
      else if (/^(Arrow|Home|End)/.test(key)) box.activate(-1);
      return;
    }
    event.preventDefault();
  };

  #leave = (): void => {
    const typed = this.#unknown;
    if (!typed) return this.#showChoice();
    const words = lookupWords[this.language].notInList(typed);
    this.#close(words);
    this.say(words);
  };
}

define('cw-lookup-field', LookupField);

declare global {
  interface HTMLElementTagNameMap {
    'cw-lookup-field': LookupField;
  }
}
