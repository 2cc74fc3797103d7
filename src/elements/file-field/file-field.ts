import { define } from '../../behaviours/define.ts';
import { FieldElement, type Control } from '../../behaviours/field-element.ts';
import type { Settings } from '../../behaviours/settings.ts';
import { fileWords } from '../../logic/forms/file-words.data.ts';
import type { FieldFiles, FilesHost } from './field-files.ts';

/** Inputs that had no id. */
let made = 0;

/**
 * Asks for files: choosing one sends it at once, ahead of the form, and each says how far it is.
 *
 * It stands around a label and an `<input type="file">` of the page's own, or writes them from its attributes. Without script the
 * file goes with the form. With it the form sends, under the name of the input, what the desk answered for each file, as JSON;
 * and a form that is sent too early waits for its files. Large photos are made smaller on the way. The code for all that comes when the
 * button is pressed; where it does not come, the input is there as without script.
 *
 * In front of the input stands a real button: speech control finds a file input by its label alone, and not by the words on it, so
 * "click choose a file" does nothing (alphagov/govuk-frontend#3686, dwp/design-system#28). The input stays where it was for those who
 * come to it by its label or from the summary of mistakes, and shows itself while it has the focus; Tab stops once, at the button.
 *
 * @tag cw-file-field
 * @slot - A label with its file input; or words with a link, which stay until the question has been written.
 * @fires {FileChangeEvent} cw-file-change - A file has come further.
 * @attr {number} max-mb - How large a file may be, in megabytes; 10 when left out.
 * @attr {number} max-files - How many files fit; 1 when left out, 5 for an input with `multiple`.
 * @attr {string} accept - The kinds of file, where the tag writes the question: ".pdf, image/*".
 * @attr {string} name - The name under which the files are sent, where the tag writes the question.
 * @attr {string} label - The question, where the tag writes it.
 * @attr {string} hint - One sentence under the label, where the tag writes it.
 * @attr {boolean} required - The question has to be answered.
 * @attr {string} message - What to say when it is not, in place of our own sentence.
 * @attr {string} upload - Where files are sent, on this site; "/clearway/api/uploads" when left out. A page's author may not set it from a link.
 */
export class FileField extends FieldElement implements FilesHost {
  static readonly settings: Settings = {};

  readonly button: HTMLButtonElement;
  #files: FieldFiles | undefined;
  #loading: Promise<FieldFiles | undefined> | undefined;
  /** The class that the page gave the input. */
  #look = '';
  /** What the page says of the input, an error too, holds for the button. */
  #mirror = new MutationObserver(() => this.#describe());

  constructor() {
    super();
    // Not at the field: TypeScript 6.0.3 then leaves the endings of dynamic imports in this file as they are, and the build fails.
    this.button = document.createElement('button');
  }

  override get controls(): readonly Control[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=file]')].slice(0, 1);
  }

  /** The native input of the answer. */
  get input(): HTMLInputElement {
    return this.controls[0] as HTMLInputElement;
  }

  /** True while a file is on its way. */
  get isSending(): boolean {
    return this.#files?.isSending ?? !!this.input?.files?.length;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#mirror.disconnect();
    this.#files?.stop();
  }

  /** Waits until no file is on its way: each is sent, in trouble, or taken out. */
  async whenSent(): Promise<void> {
    await (await this.#loading)?.whenSent();
  }

  /** Says something to those who listen, once. */
  tell(words: string): void {
    this.say(words);
  }

  protected override ready(): void {
    const { input } = this;
    this.say('');
    if (!this.contains(this.button)) this.#build(input);
    this.#mirror.observe(input, { attributeFilter: ['aria-describedby', 'disabled'] });
    this.#describe();
    this.#files?.start();
    // Somebody may have chosen files before this came, or sent them from an earlier page.
    if (input.files?.length || this.querySelector('.cw-sent')) void this.#take();
  }

  protected override write(): Promise<void> {
    return import('../field/written-field.ts').then(({ writeField }) => writeField(this));
  }

  #build(input: HTMLInputElement): void {
    const { button } = this;
    const [label] = input.labels ?? [];
    const { choose, chooseMany } = fileWords[this.language];
    const id = (input.id ||= `cw-files-${(made += 1)}`);
    const onclick = () => {
      void this.#load();
      input.click();
    };
    Object.assign(button, { type: 'button', className: 'cw-input cw-width-20', id: `${id}-button`, onclick });
    button.textContent = input.multiple ? chooseMany : choose;
    // Two questions may ask for files: the button's own words first, which voice control listens for, then the question.
    if (label) button.setAttribute('aria-labelledby', `${button.id} ${(label.id ||= `${id}-label`)}`);
    (input.closest('label') ?? input).before(button);
    this.#look = input.className;
    input.tabIndex = -1;
    input.onchange = () => void this.#take();
    input.onfocus = input.onblur = () => this.#place();
    this.#place();
  }

  /** Out of sight unless it has the focus, or holds a file that could not be taken. */
  #place(): void {
    const { input } = this;
    input.className = input.matches(':focus') || input.files?.length ? this.#look : 'cw-spoken';
  }

  #describe(): void {
    const { button, input } = this;
    const description = input.getAttribute('aria-describedby');
    if (description) button.setAttribute('aria-describedby', description);
    else button.removeAttribute('aria-describedby');
    button.disabled = input.disabled;
  }

  #load(): Promise<FieldFiles | undefined> {
    const load = async () => {
      const { FieldFiles } = await import('./field-files.ts');
      return (this.#files ??= new FieldFiles(this));
    };
    return (this.#loading ??= load().catch(() => {
      // Without a connection the code does not come either. Until it does, the file goes with the form as without script.
      this.#loading = undefined;
      addEventListener('online', () => void this.#take(), { once: true });
      return undefined;
    }));
  }

  async #take(): Promise<void> {
    const files = await this.#load();
    files?.take();
    this.#place();
  }
}

define('cw-file-field', FileField);

declare global {
  interface HTMLElementTagNameMap {
    'cw-file-field': FileField;
  }
}
