import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '../../src/bundles/definition.ts';
import '../../src/bundles/form.ts';
import '../../src/elements/address-field/address-field.ts';
import '../../src/elements/file-field/file-field.ts';
import '../../src/elements/lookup-field/lookup-field.ts';
import { checkForm } from '../../src/logic/forms/check-form.ts';
import type { Problem } from '../../src/logic/shape/problem.ts';
import { openProfile } from '../../src/logic/profile/open-profile.ts';
import profileJson from './council.json';

const profile = openProfile(profileJson);

/** What a definition says, or where it stops being JSON. */
const read = (text: string): { readonly json?: unknown; readonly problems: readonly Problem[] } => {
  try {
    const json: unknown = JSON.parse(text);
    return { json, problems: checkForm(json, profile) };
  } catch (error) {
    return { problems: [{ path: '', message: `This is not JSON yet. ${String((error as Error).message)}.` }] };
  }
};

/** A page on which a form's definition is pasted, checked and tried. Nothing is sent from it. */
export class TryAForm extends LitElement {
  static override properties = { definition: {}, wasSent: { state: true } };
  /** The definition as text. */
  declare definition: string;
  declare wasSent: boolean;
  #address = '';
  #shown = '';

  constructor() {
    super();
    this.definition = '';
    this.wasSent = false;
    // Before the form hears of it: there is no desk behind Storybook.
    this.addEventListener(
      'submit',
      (event) => {
        if (event.submitter?.getAttribute('value') !== 'send') return;
        event.preventDefault();
        event.stopImmediatePropagation();
        this.wasSent = true;
      },
      true,
    );
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { json, problems } = read(this.definition);
    if (json !== undefined && this.definition !== this.#shown) {
      this.#shown = this.definition;
      this.#address = URL.createObjectURL(new Blob([this.definition], { type: 'application/json' }));
    }
    return html`
      <h2>Your definition</h2>
      <label for="definition">Paste it here. Everything below changes with it.</label>
      <textarea
        id="definition"
        rows="14"
        spellcheck="false"
        .value=${this.definition}
        @input=${(event: Event) => this.#paste((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <div role="status">
        ${
          problems.length > 0
            ? html`<h2>To mend: ${problems.length}</h2>
                <ul>
                  ${problems.map(({ path, message }) => html`<li><code>${path || 'all of it'}</code> ${message}</li>`)}
                </ul>`
            : html`<p>There is nothing to mend.</p>`
        }
      </div>
      <h2>Your form</h2>
      ${this.wasSent ? html`<p role="status">Nothing is sent from here. On your site the form would be on its way now.</p>` : nothing}
      ${keyed(
        this.#address,
        html`<cw-form draft="off" definition=${this.#address}><a href="/forms">All our forms</a></cw-form>`,
      )}
    `;
  }

  #paste(text: string): void {
    this.definition = text;
    this.wasSent = false;
    history.replaceState(history.state, '', location.pathname + location.search);
  }
}
if (!customElements.get('try-a-form')) customElements.define('try-a-form', TryAForm);
