import { define } from '../../behaviours/define.ts';
import { FieldElement } from '../../behaviours/field-element.ts';
import type { Settings } from '../../behaviours/settings.ts';
import type { FieldType } from '../../logic/forms/form.ts';

/** What a phone needs to know to show the right keys and to fill the answer in (WCAG 1.3.5). Codes are not words to correct. */
const code = { spellcheck: 'false', autocapitalize: 'characters' };
const helps: Partial<Record<FieldType, Readonly<Record<string, string>>>> = {
  email: { inputmode: 'email', autocomplete: 'email', spellcheck: 'false', autocapitalize: 'none' },
  phone: { inputmode: 'tel', autocomplete: 'tel' },
  number: { inputmode: 'numeric' },
  money: { inputmode: 'decimal' },
  postcode: { ...code, autocomplete: 'postal-code' },
  'national-insurance': code,
  reference: code,
};

/**
 * One question with one box: takes an answer as people write it, and says in plain words what to mend.
 *
 * It stands around a label and a control of the page's own, or writes them from `name`, `label` and its other attributes; a list inside
 * the tag gives the answers of a `select`: `<li data-value="2">Council tax</li>`. A question says "(optional)" unless it is `required`.
 *
 * @tag cw-field
 * @slot - A label with its control; or words with a link, which stay until the question has been written.
 * @attr {"text" | "email" | "phone" | "number" | "money" | "postcode" | "national-insurance" | "reference" | "select"} type - What it asks for; "text" when left out.
 * @attr {string} name - The name under which the answer is sent, where the tag writes the question.
 * @attr {string} label - The question, where the tag writes it.
 * @attr {string} hint - One sentence under the label, where the tag writes it.
 * @attr {string} value - What stands in the box at first, where the tag writes it.
 * @attr {boolean} required - The question has to be answered.
 * @attr {string} message - What to say when it is not, in place of our own sentence.
 * @attr {string} pattern - A regular expression that the answer must fit.
 * @attr {string} pattern-message - What to write instead when it does not.
 * @attr {string} autocomplete - An HTML autofill token, where the tag writes the question.
 * @attr {string} min - The least number.
 * @attr {string} max - The greatest number.
 * @attr {number} max-length - The most characters that fit; more may be typed.
 */
export class Field extends FieldElement {
  static readonly settings: Settings = { type: [...Object.keys(helps), 'text', 'select'] };

  protected override ready(): void {
    this.lend(this.controls[0], helps[this.getAttribute('type') as FieldType] ?? {});
  }

  protected override write(): Promise<void> {
    return import('./written-field.ts').then(({ writeField }) => writeField(this));
  }
}

define('cw-field', Field);

declare global {
  interface HTMLElementTagNameMap {
    'cw-field': Field;
  }
}
