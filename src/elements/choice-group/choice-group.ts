import { define } from '../../behaviours/define.ts';
import { FieldElement } from '../../behaviours/field-element.ts';
import { reveal } from '../../behaviours/reveal.ts';
import type { Settings } from '../../behaviours/settings.ts';
import { fieldWords } from '../../logic/forms/field-words.data.ts';

/**
 * Radios or tick boxes: "None of these" takes the other ticks off, and a question that hangs on an answer comes and goes with it.
 *
 * It stands around the page's own radios or tick boxes, or writes them from its attributes and from a list inside the tag, which
 * reads as a list until then: `<ul><li data-value="sofa" data-hint="Up to 3 seats">Sofa</li></ul>`. A box of the same form that
 * hangs on an answer carries the group's name and the answers: `data-cw-when="items" data-cw-when-values="other"`, or with
 * `data-cw-when-not` all others. It stands right after the group, because people read on from there.
 *
 * There is no `aria-expanded`: GOV.UK Frontend took it off radios in version 4, as the role does not have it and screen readers
 * either passed over it or said "expanded" of an answer. The focus never moves; the question is heard where it stands.
 *
 * @tag cw-choice-group
 * @slot - A `fieldset` with radios or tick boxes; or a list of the answers and words with a link, which stay until the question has been written.
 * @attr {"radios" | "checkboxes"} kind - One answer or any number, where the tag writes the question; "checkboxes" when left out.
 * @attr {string} alone - The value of "None of these"; `data-cw-alone` on its control says the same.
 * @attr {string} name - The name under which the answers are sent, where the tag writes the question.
 * @attr {string} label - The question, where the tag writes it.
 * @attr {string} hint - One sentence under the label, where the tag writes it.
 * @attr {string} value - What is chosen at first, with spaces between, where the tag writes it.
 * @attr {boolean} required - The question has to be answered.
 * @attr {string} message - What to say when it is not, in place of our own sentence.
 */
export class ChoiceGroup extends FieldElement {
  static readonly settings: Settings = { kind: ['radios', 'checkboxes'] };

  protected override ready(): void {
    this.say('');
    const alone = this.getAttribute('alone');
    for (const control of alone ? this.controls : [])
      if (control.value === alone) this.lend(control, { 'data-cw-alone': '' });
  }

  protected override refresh(event?: Event): void {
    if (event?.type === 'input') this.#keepAlone(event.target as HTMLInputElement);
    reveal(this.closest('form') ?? (this.getRootNode() as Document | ShadowRoot));
  }

  protected override write(): Promise<void> {
    return import('../field/written-field.ts').then(({ writeField }) => writeField(this));
  }

  #keepAlone(chosen: HTMLInputElement): void {
    const isAlone = chosen.matches('[data-cw-alone]');
    // A question that comes with an answer may stand inside the tag, in a fieldset of its own.
    const group = chosen.matches('[type=checkbox]:checked') && chosen.closest('fieldset, cw-choice-group');
    const off = group
      ? [
          ...group.querySelectorAll<HTMLInputElement>(`[type=checkbox]:checked${isAlone ? '' : '[data-cw-alone]'}`),
        ].filter((control) => control !== chosen)
      : [];
    for (const control of off) control.checked = false;
    const { othersOff, aloneOff } = fieldWords[this.language];
    const label = ((isAlone ? chosen : off[0])?.labels?.[0]?.textContent ?? '').trim();
    this.say(off.length > 0 ? (isAlone ? othersOff : aloneOff)(label) : '');
  }
}

define('cw-choice-group', ChoiceGroup);

declare global {
  interface HTMLElementTagNameMap {
    'cw-choice-group': ChoiceGroup;
  }
}
