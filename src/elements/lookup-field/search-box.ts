import { counted } from '../../logic/forms/counted.ts';
import { lookupWords, type LookupWords } from '../../logic/forms/lookup-words.data.ts';
import { searchOf, type Search } from '../../logic/forms/match-options.ts';
import type { Language } from '../../logic/words/language.ts';
import { draw } from '../../markup/draw.ts';
import { element } from '../../markup/tree.ts';
import { answersIn, nameOf } from './answers.ts';

/** Long enough for a person to stop typing, so that a screen reader does not speak over the keys. */
const pause = 1_000;

/** What the page says of the select that the box says too. */
const mirrored = ['aria-invalid', 'aria-label', 'aria-required'];

const set = (to: Element, name: string, value: string | null): void =>
  value ? to.setAttribute(name, value) : to.removeAttribute(name);

/**
 * A box to type in with a list under it, in front of a select: the "editable combobox with list autocomplete" of the ARIA Authoring
 * Practices, in the roles of ARIA 1.2. The focus stays in the box; `aria-activedescendant` says which row the arrows have come to.
 *
 * The box has `form=""`: it belongs to no form, so what is typed in it is neither sent nor checked, kept or counted by anybody as an
 * answer. That is the select's.
 */
export class SearchBox {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  #select: HTMLSelectElement;
  #list: HTMLElement;
  #note: HTMLElement;
  #host: HTMLElement & { readonly language: Language };
  #say: (words: string) => void;
  #search: Search<HTMLOptionElement> | undefined;
  /** The answers in the list now. */
  #shown: readonly HTMLOptionElement[] = [];
  /** Which of them the arrows have come to; -1 while they are in the box. */
  #active = -1;
  /** The select's choice that the box is in step with. */
  #chosen: HTMLOptionElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    select: HTMLSelectElement,
    look: string,
    host: HTMLElement & { readonly language: Language },
    say: (words: string) => void,
  ) {
    const id = (select.id ||= `cw-${select.name}`);
    this.#select = select;
    this.#host = host;
    this.#say = say;
    this.root = draw(
      element(
        'div',
        { class: 'cw-lookup' },
        element('input', {
          type: 'text',
          role: 'combobox',
          class: look,
          id: `${id}-typed`,
          form: '',
          autocomplete: 'off',
          autocapitalize: 'none',
          spellcheck: 'false',
          'aria-autocomplete': 'list',
          'aria-controls': `${id}-list`,
        }),
        element('ul', { class: 'cw-suggestions', role: 'listbox', id: `${id}-list` }),
        element('p', { class: 'cw-status', id: `${id}-note` }),
      ),
    );
    const [input, list, note] = this.root.children as unknown as [HTMLInputElement, HTMLElement, HTMLElement];
    this.input = input;
    this.#list = list;
    this.#note = note;
    // Before the first key, which would wait for it on a list of thousands.
    input.onfocus = () => void this.#answers;
    input.onkeydown = (event) => this.#press(event);
    input.onblur = () => this.leave();
    input.onclick = () => input.value || this.#suggest();
    // A press on a row leaves the focus in the box.
    list.onmousedown = (event) => event.preventDefault();
    list.onclick = ({ target }) => this.#choose(this.#shown[[...list.children].indexOf(target as Element)]);
    this.showChoice();
  }

  /** What is typed and is no answer. */
  get unknown(): string {
    return this.#select.value ? '' : this.input.value.trim();
  }

  /** True while the select has the answer that the box shows. */
  get isInStep(): boolean {
    return this.#chosen === this.#select.selectedOptions[0];
  }

  get #words(): LookupWords {
    return lookupWords[this.#host.language];
  }

  /** Says at the box what the page says of the select; its answers may be others too. */
  follow(): void {
    const select = this.#select;
    this.#search = undefined;
    this.input.disabled = select.disabled;
    for (const name of mirrored) set(this.input, name, select.getAttribute(name));
    if (select.required) set(this.input, 'aria-required', 'true');
    const labels = [...select.labels].map((label) => (label.id ||= `${select.id}-label`)).join(' ');
    for (const part of [this.input, this.#list])
      set(part, 'aria-labelledby', select.getAttribute('aria-labelledby') ?? labels);
    this.#describe();
  }

  /** Shows the select's answer. */
  showChoice(): void {
    const [option] = this.#select.selectedOptions;
    this.#chosen = option;
    this.input.value = option?.value ? nameOf(option) : '';
    this.close();
  }

  /** Puts the list away, with what is to be said of what is typed. */
  close(note = ''): void {
    clearTimeout(this.#timer);
    this.#show([]);
    this.#tell(note);
  }

  /** Somebody goes on: what they typed and is no answer stays, and says so. */
  leave(): void {
    const words = this.unknown && this.#words.notInList(this.unknown);
    if (!words) return this.showChoice();
    this.close(words);
    this.#say(words);
  }

  /** Something was typed. */
  type(): void {
    const { value } = this.input;
    this.#take(this.#answers.named(value));
    if (value.trim().length >= Number(this.#host.getAttribute('min-length') ?? 1)) return this.#suggest(this.#most);
    this.close();
    this.#say('');
  }

  get #most(): number {
    return Number(this.#host.getAttribute('max-shown')) || 8;
  }

  /** Made when somebody comes to the box: a page has more lists than are searched. */
  get #answers(): Search<HTMLOptionElement> {
    return (this.#search ??= searchOf(answersIn(this.#select), nameOf));
  }

  #describe(): void {
    // Who types hears it from the region: a description that changes under the focus would be read aloud as well.
    const note = (!this.input.matches(':focus') && this.#note.textContent && this.#note.id) || '';
    set(this.input, 'aria-describedby', `${this.#select.getAttribute('aria-describedby') ?? ''} ${note}`.trim());
  }

  #tell(words: string): void {
    this.#note.textContent = words;
    this.#describe();
    // For a form that the browser checks.
    this.#select.setCustomValidity(this.unknown && this.#words.notInList(this.unknown));
  }

  #show(shown: readonly HTMLOptionElement[]): void {
    this.#shown = shown;
    this.#activate(-1);
    this.#list.replaceChildren(
      ...shown.map((option, at) =>
        draw(
          element(
            'li',
            { role: 'option', id: `${this.#list.id}-${at}`, lang: option.lang || undefined, 'aria-selected': 'false' },
            nameOf(option),
          ),
        ),
      ),
    );
    this.#list.hidden = shown.length === 0;
    set(this.input, 'aria-expanded', `${shown.length > 0}`);
  }

  #suggest(most = Infinity): void {
    const { results, firstResults, noResults } = this.#words;
    const fitting = this.#answers.fitting(this.input.value);
    const { length } = fitting;
    this.close(length > 0 ? '' : noResults);
    this.#show(fitting.slice(0, most));
    const words = counted(length > most ? firstResults : results, Math.min(length, most), this.#host.language);
    this.#timer = setTimeout(() => this.#say(length > 0 ? words : noResults), pause);
  }

  /** Gives the select its answer, or takes it away, and tells the page. */
  #take(option: HTMLOptionElement | undefined): void {
    const select = this.#select;
    if (option) option.selected = true;
    else select.value = '';
    if (this.isInStep) return;
    this.#chosen = select.selectedOptions[0];
    for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
  }

  #choose(option: HTMLOptionElement | undefined): void {
    if (!option) return;
    this.#take(option);
    this.showChoice();
    this.#say(this.#words.chosen(nameOf(option)));
  }

  /** Goes to a row; to none with -1. */
  #activate(at: number): void {
    const { children } = this.#list;
    const row = children[at];
    if (children[this.#active]) set(children[this.#active] as Element, 'aria-selected', 'false');
    this.#active = row ? at : -1;
    set(this.input, 'aria-activedescendant', row?.id ?? null);
    row?.setAttribute('aria-selected', 'true');
    row?.scrollIntoView({ block: 'nearest' });
  }

  #press(event: KeyboardEvent): void {
    const { key } = event;
    const { length } = this.#shown;
    const active = this.#shown[this.#active];
    if (event.isComposing) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (length === 0) this.#suggest(this.input.value ? this.#most : Infinity);
      const step = key === 'ArrowDown' ? 1 : -1;
      const rows = this.#shown.length;
      // From the box the arrow up comes to the last row.
      this.#activate((Math.max(this.#active, step < 0 ? 0 : -1) + step + rows) % rows);
    } else if (key === 'Enter' && length > 0) {
      if (active || length === 1) this.#choose(active ?? this.#shown[0]);
      else if (!this.unknown) this.leave();
    } else if (key === 'Escape' && length > 0) this.close();
    else if (key === 'Escape' && this.input.value) {
      this.input.value = '';
      this.type();
    } else {
      if (key === 'Tab') this.#choose(active);
      // The cursor is on its way in the box.
      else if (/^(Arrow|Home|End)/.test(key)) this.#activate(-1);
      return;
    }
    event.preventDefault();
  }
}
