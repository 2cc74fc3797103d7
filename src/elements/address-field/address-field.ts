import { define } from '../../behaviours/define.ts';
import { FieldElement, type Control } from '../../behaviours/field-element.ts';
import type { Settings } from '../../behaviours/settings.ts';
import { warnOnce } from '../../behaviours/warn.ts';
import { addressWords } from '../../logic/forms/address-words.data.ts';
import { counted } from '../../logic/forms/counted.ts';
import { tidyPostcode } from '../../logic/forms/tidy-postcode.ts';
import { AddressFinder } from './address-finder.ts';
import { findAddresses, type FoundAddress } from './find-addresses.ts';

/** After this long without a word a person wonders whether the press has counted. */
const wait = 1_000;

const tokens = ['address-line1', 'address-line2', 'address-level2', 'postal-code'];

/**
 * An address: four boxes that are always there to type in, and over them a row that fills them in from a postcode.
 *
 * It stands around boxes of the page's own, with the autofill tokens `address-line1`, `address-line2`, `address-level2` and
 * `postal-code` or in that order, or writes them from its attributes. With `lookup` it adds the row. Nothing is sent before the button
 * is pressed, and only to this site.
 *
 * The row has a postcode box of its own. The one of the address comes last, as people write an address and as phones fill it in: who
 * meets the button there has typed the rest already; moved to the front, it would not be what the page's author wrote.
 *
 * Choosing fills the boxes and says so, and the focus stays in the list: arrow keys choose with each press in some browsers, and would
 * take the person away at the first. The boxes come next, to check.
 *
 * @tag cw-address-field
 * @slot - A `fieldset` with the boxes of an address; or words with a link, which stay until the question has been written.
 * @attr {string} lookup - Where addresses of a postcode are looked up, on this site: "/clearway/api/addresses". A page's author may not set it from a link.
 * @attr {string} name - The first part of the names under which the parts are sent, where the tag writes the question.
 * @attr {string} label - The question, where the tag writes it.
 * @attr {string} hint - One sentence under the label, where the tag writes it.
 * @attr {boolean} required - The question has to be answered.
 * @attr {string} message - What to say when it is not, in place of our own sentence.
 */
export class AddressField extends FieldElement {
  static readonly settings: Settings = {};

  #finder: AddressFinder | undefined;
  #found: readonly FoundAddress[] = [];
  /** The lookup that is on its way, and its postcode. */
  #way: AbortController | undefined;
  #asked = '';
  #switched = new MutationObserver(() => this.#follow());

  override get controls(): readonly Control[] {
    return super.controls.filter((control) => !control.closest('.cw-finder'));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#switched.disconnect();
  }

  override handleEvent(event: Event): void {
    if (event.type === 'reset' && event.target === this.controls[0]?.form) this.#clear('');
    super.handleEvent(event);
  }

  protected override ready(): void {
    const lookup = this.#lookup;
    if (!lookup) return;
    if (!this.#finder || !this.contains(this.#finder.root)) this.#build(lookup);
    this.#switched.observe(this.controls[0] as Control, { attributeFilter: ['disabled'] });
    this.#follow();
  }

  protected override write(): Promise<void> {
    return import('../field/written-field.ts').then(({ writeField }) => writeField(this));
  }

  /** The boxes for line 1, line 2, town and postcode; an address of the page's own may lack the second line. */
  get #boxes(): readonly (Control | undefined)[] {
    const { controls } = this;
    return tokens.map(
      (token, at) =>
        controls.find(({ autocomplete }) => autocomplete.endsWith(token)) ??
        (controls.length === tokens.length ? controls[at] : undefined),
    );
  }

  /** Where addresses are looked up: on this site alone, whatever an editor may have written. */
  get #lookup(): string | undefined {
    const written = this.getAttribute('lookup');
    if (!written) return undefined;
    // A link reads any address without a throw.
    const { href, origin } = Object.assign(document.createElement('a'), { href: written });
    if (origin === location.origin) return href;
    warnOnce(
      `<cw-address-field>: lookup="${href}" is another site. Write a path like lookup="/clearway/api/addresses".`,
    );
    return undefined;
  }

  #build(lookup: string): void {
    // A page that copies a row of its form copies our row too, without what moves it.
    this.querySelector('.cw-finder')?.remove();
    const [first] = this.controls as readonly [Control];
    const finder = new AddressFinder(
      (first.id ||= `cw-${first.name}`),
      this.#boxes[3]?.autocomplete || 'postal-code',
      this.language,
    );
    this.#finder = finder;
    finder.button.onclick = () => void this.#find(lookup);
    finder.postcode.onkeydown = (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      void this.#find(lookup);
    };
    finder.list.onchange = () => this.#fill(this.#found[finder.list.selectedIndex - 1]);
    finder.notInList.onclick = () => this.#typeInstead();
    this.#placeBeforeBoxes(finder.root, first);
    this.say('');
  }

  /** After what is said of the whole address, before the first box with its label. */
  #placeBeforeBoxes(row: HTMLElement, first: Control): void {
    const second = this.controls[1] ?? null;
    let part: Element = first;
    while (part.parentElement && part.parentElement !== this && !part.parentElement.contains(second))
      part = part.parentElement;
    const label = first.labels?.[0];
    const isLabelBefore = label && label.parentElement === part.parentElement;
    (isLabelBefore ? label : part).before(row);
  }

  #follow(): void {
    if (this.#finder) this.#finder.disabled = !!this.controls[0]?.disabled;
  }

  #tell(words: string): void {
    this.#finder?.note(words);
    this.say(words);
  }

  #clear(postcode: string): void {
    this.#way?.abort();
    this.#way = undefined;
    this.#finder?.clear();
    this.say('');
    if (this.#finder) this.#finder.postcode.value = postcode;
  }

  async #find(lookup: string): Promise<void> {
    const finder = this.#finder;
    const { language } = this;
    const { badPostcode, looking, noAnswer, noAddress } = addressWords[language];
    const typed = finder?.postcode.value ?? '';
    const postcode = tidyPostcode(typed);
    // Pressed again: it is on its way.
    if (!finder || (this.#way && this.#asked === postcode)) return;
    this.#clear(postcode ?? typed);
    if (!postcode) {
      finder.note(badPostcode);
      finder.postcode.setAttribute('aria-invalid', 'true');
      // Who is there already does not come there anew.
      return finder.postcode.matches(':focus') ? this.say(badPostcode) : finder.postcode.focus();
    }
    const way = new AbortController();
    this.#way = way;
    this.#asked = postcode;
    const timer = setTimeout(() => this.#tell(looking), wait);
    const found = await findAddresses(lookup, postcode, way);
    clearTimeout(timer);
    // Another search has taken its place.
    if (this.#way !== way) return;
    this.#way = undefined;
    if (!found || found.length === 0) return this.#tell(found ? noAddress(postcode) : noAnswer);
    this.#clear(postcode);
    this.#found = found;
    finder.show(found, language);
    // The first row says how many there are. Who has gone on meanwhile is not called back.
    if (finder.root.matches(':focus-within')) finder.list.focus();
    else this.say(counted(addressWords[language].found, found.length, language));
  }

  #fill(chosen: FoundAddress | undefined): void {
    if (!chosen) return;
    const { line1, line2 = '', town, postcode } = chosen;
    const [, secondLine] = this.#boxes;
    const lines = secondLine || !line2 ? [line1, line2] : [`${line1}, ${line2}`, ''];
    [...lines, town, postcode].forEach((words, at) => this.#put(this.#boxes[at], words));
    this.#tell(addressWords[this.language].filled);
  }

  /** Puts words into a box as if they were typed: drafts and the page's own script listen for it. */
  #put(box: Control | undefined, words: string): void {
    if (!box || box.value === words) return;
    box.value = words;
    for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, { bubbles: true }));
  }

  /** On to the boxes; the postcode is not asked for twice. */
  #typeInstead(): void {
    const postcode = this.#finder?.postcode.value ?? '';
    const [first, , , last] = this.#boxes;
    this.#clear(postcode);
    if (!last?.value) this.#put(last, postcode);
    first?.focus();
  }
}

define('cw-address-field', AddressField);

declare global {
  interface HTMLElementTagNameMap {
    'cw-address-field': AddressField;
  }
}
