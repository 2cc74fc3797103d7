import { define } from '../../behaviours/define.ts';
import { FieldElement } from '../../behaviours/field-element.ts';
import type { Settings } from '../../behaviours/settings.ts';
import type { PlainDate } from '../../logic/calendar/plain-date.ts';
import { dayOf } from '../../logic/forms/read-date.ts';
import { partsOf, splitDate } from '../../logic/forms/split-date.ts';

/**
 * A date that people know, in three boxes: day, month and year. Nothing jumps from box to box; a month may be a name; a whole date
 * that is pasted spreads over the three.
 *
 * It stands around three controls of the page's own, in this order and under any names, or writes them from its attributes.
 *
 * @tag cw-date-field
 * @slot - A `fieldset` with three boxes; or words with a link, which stay until the question has been written.
 * @attr {"birth" | "past" | "future"} kind - A date of birth, which a phone may fill in, a day up to today, or a day from today.
 * @attr {string} min - The first day that is right: "2026-04-01", "today", "today-28".
 * @attr {string} max - The last day that is right, written in the same way.
 * @attr {string} name - The first part of the names under which the three parts are sent, where the tag writes the question.
 * @attr {string} label - The question, where the tag writes it.
 * @attr {string} hint - One sentence under the label, where the tag writes it.
 * @attr {string} value - The day that stands there at first, "1980-03-27", where the tag writes it.
 * @attr {boolean} required - The question has to be answered.
 * @attr {string} message - What to say when it is not, in place of our own sentence.
 */
export class DateField extends FieldElement {
  static readonly settings: Settings = { kind: ['birth', 'past', 'future'] };

  /** The day in the boxes, "1980-03-27"; undefined while they hold no real one. */
  get valueAsDate(): PlainDate | undefined {
    return dayOf(this.controls.map(({ value }) => value));
  }

  set valueAsDate(day: PlainDate | undefined) {
    this.#fill(day ? partsOf(day) : []);
  }

  override handleEvent(event: Event): void {
    const pasted = event.type === 'paste' && (event as ClipboardEvent).clipboardData?.getData('text');
    const parts = pasted && splitDate(pasted);
    if (parts) {
      event.preventDefault();
      this.#fill(parts);
      // Drafts and counts listen for it; the focus stays where it is.
      event.target?.dispatchEvent(new Event('input', { bubbles: true }));
    } else super.handleEvent(event);
  }

  protected override ready(): void {
    const kind = this.getAttribute('kind');
    const limit = kind === 'future' ? 'min' : 'max';
    if (kind && !this.hasAttribute(limit)) this.setAttribute(limit, 'today');
    this.addEventListener('paste', this);
    this.controls.forEach((control, place) =>
      this.lend(control, {
        inputmode: 'numeric',
        ...(kind === 'birth' && { autocomplete: `bday-${['day', 'month', 'year'][place]}` }),
      }),
    );
  }

  protected override write(): Promise<void> {
    return import('../field/written-field.ts').then(({ writeField }) => writeField(this));
  }

  #fill(parts: readonly (string | number)[]): void {
    this.controls.forEach((control, place) => (control.value = `${parts[place] ?? ''}`));
  }
}

define('cw-date-field', DateField);

declare global {
  interface HTMLElementTagNameMap {
    'cw-date-field': DateField;
  }
}
