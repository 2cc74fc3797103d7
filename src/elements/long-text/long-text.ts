import { define } from '../../behaviours/define.ts';
import { FieldElement, type Control } from '../../behaviours/field-element.ts';
import type { Settings } from '../../behaviours/settings.ts';
import { countOf, type Unit } from '../../logic/forms/count.ts';
import { countSentence, limitSentence } from '../../logic/forms/count-sentence.ts';

/** Long enough for a person to stop typing, so that a screen reader does not speak over the keys. */
const pause = 1_000;

/**
 * A long answer with a count under it of what is left. More may be typed than fits: people write first and cut after.
 *
 * It stands around a label and a text area of the page's own, or writes them from its attributes. A paragraph of the page's own with
 * the class `cw-count` says the limit where there is no script ("You can write up to 500 characters.") and then holds the count.
 *
 * @tag cw-long-text
 * @slot - A label with its text area; or words with a link, which stay until the question has been written.
 * @attr {number} max - How much fits.
 * @attr {"characters" | "words"} unit - What is counted; "characters" when left out.
 * @attr {number} threshold - From how many per cent on it counts; before that it says how much fits. 0 when left out.
 * @attr {string} name - The name under which the answer is sent, where the tag writes the question.
 * @attr {string} label - The question, where the tag writes it.
 * @attr {string} hint - One sentence under the label, where the tag writes it.
 * @attr {string} value - What stands in the box at first, where the tag writes it.
 * @attr {boolean} required - The question has to be answered.
 * @attr {string} message - What to say when it is not, in place of our own sentence.
 */
export class LongText extends FieldElement {
  static readonly settings: Settings = { unit: ['characters', 'words'] };

  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  protected override ready(): void {
    this.say('');
    this.addEventListener('focusout', this);
  }

  protected override refresh(event?: Event): void {
    const most = Number(this.getAttribute('max'));
    const [box] = this.controls;
    if (!box || !most) return;
    const { language } = this;
    const unit: Unit = this.getAttribute('unit') === 'words' ? 'words' : 'characters';
    const count = countOf(box.value, unit);
    const words = countSentence(count, { most, unit, threshold: Number(this.getAttribute('threshold')) }, language);
    // Only for the one who types: a draft that is put back tells of itself.
    const isTyped = event?.type === 'input' && box.matches(':focus');
    const { shown, told } = this.#counts(box);
    if (shown.textContent !== words) shown.textContent = words;
    shown.classList.toggle('cw-over', count > most);
    // A description that changes while its control has the focus is read out at each key (NVDA's event_descriptionChange).
    if (!isTyped) told.textContent = words;
    if (event?.type === 'focusout') return;
    clearTimeout(this.#timer);
    if (!isTyped) return;
    this.#timer = setTimeout(() => this.say(words === limitSentence(most, unit, language) ? '' : words), pause);
  }

  protected override write(): Promise<void> {
    return import('../field/written-field.ts').then(({ writeField }) => writeField(this));
  }

  /** The count under the box for the eye, and the one that describes the box: who comes back to it hears how much is left. */
  #counts(box: Control): { readonly shown: HTMLElement; readonly told: HTMLElement } {
    let shown = this.querySelector<HTMLElement>('.cw-count');
    if (!shown) {
      shown = document.createElement('p');
      shown.className = 'cw-count';
      box.after(shown);
    }
    let told = shown.nextElementSibling as HTMLElement;
    if (!shown.hasAttribute('aria-hidden')) {
      told = document.createElement('p');
      told.className = 'cw-spoken';
      told.id = shown.id || `${box.id || box.name}-limit`;
      shown.removeAttribute('id');
      shown.setAttribute('aria-hidden', 'true');
      shown.after(told);
    }
    const described = box.getAttribute('aria-describedby')?.split(' ') ?? [];
    if (!described.includes(told.id)) box.setAttribute('aria-describedby', [...described, told.id].join(' '));
    return { shown, told };
  }
}

define('cw-long-text', LongText);

declare global {
  interface HTMLElementTagNameMap {
    'cw-long-text': LongText;
  }
}
