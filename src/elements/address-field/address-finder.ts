import { muteDescription } from '../../behaviours/mute-description.ts';
import { addressWords } from '../../logic/forms/address-words.data.ts';
import { counted } from '../../logic/forms/counted.ts';
import type { Language } from '../../logic/words/language.ts';
import { draw } from '../../markup/draw.ts';
import { element } from '../../markup/tree.ts';
import type { FoundAddress } from './find-addresses.ts';

/**
 * The row "Find your address" over the boxes of an address: a postcode, a button, then a list to choose from. Its controls have
 * `form=""`: they belong to no form, so nothing that is typed here is sent, kept or checked as an answer, and Enter does not send the
 * form.
 */
export class AddressFinder {
  readonly root: HTMLElement;
  readonly postcode: HTMLInputElement;
  readonly button: HTMLButtonElement;
  readonly list: HTMLSelectElement;
  readonly notInList: HTMLButtonElement;
  #results: HTMLElement;
  #note: HTMLElement;

  constructor(id: string, autocomplete: string, language: Language) {
    const words = addressWords[language];
    const part = (of: string, label: string, ...content: readonly ReturnType<typeof element>[]) =>
      element(
        'div',
        { class: 'cw-part' },
        element('label', { class: 'cw-part-label', for: `${id}-${of}` }, label),
        ...content,
      );
    this.root = draw(
      element(
        'div',
        { class: 'cw-finder' },
        part(
          'find',
          words.byPostcode,
          element(
            'div',
            { class: 'cw-finder-row' },
            element('input', {
              type: 'text',
              class: 'cw-input cw-width-10',
              id: `${id}-find`,
              form: '',
              autocomplete,
              autocapitalize: 'characters',
              spellcheck: 'false',
              'aria-describedby': `${id}-note`,
            }),
            element('button', { type: 'button', class: 'cw-input' }, words.find),
          ),
        ),
        element('p', { class: 'cw-status', id: `${id}-note` }),
        part(
          'found',
          words.choose,
          element('select', { class: 'cw-input', id: `${id}-found`, form: '' }),
          element('button', { type: 'button', class: 'cw-quiet-button' }, words.notInList),
        ),
      ),
    );
    [this.postcode, this.button, this.list, this.notInList] = this.root.querySelectorAll(
      'input, button, select',
    ) as unknown as [HTMLInputElement, HTMLButtonElement, HTMLSelectElement, HTMLButtonElement];
    [this.#note, this.#results] = [...this.root.children].slice(1) as [HTMLElement, HTMLElement];
    this.clear();
  }

  /** Takes off what an earlier search has left. */
  clear(): void {
    this.note('');
    this.#results.hidden = true;
    this.list.replaceChildren();
    this.postcode.removeAttribute('aria-invalid');
  }

  /** Says how it goes, under the postcode, which it describes. */
  note(words: string): void {
    muteDescription(this.postcode, this.#note.id);
    this.#note.replaceChildren(words);
  }

  /** Shows addresses to choose from, with how many there are in the first row of the list. */
  show(found: readonly FoundAddress[], language: Language): void {
    const options = [counted(addressWords[language].found, found.length, language), ...found.map(({ text }) => text)];
    this.list.replaceChildren(...options.map((words) => new Option(words)));
    this.#results.hidden = false;
  }

  /** On or off with the boxes. */
  set disabled(isOff: boolean) {
    for (const control of [this.postcode, this.button, this.list, this.notInList]) control.disabled = isOff;
  }
}
