import type { QueuedFile } from '../../behaviours/file-queue.ts';
import { muteDescription } from '../../behaviours/mute-description.ts';
import type { FileState, FileView } from '../../logic/forms/file-list.ts';
import { fileWords } from '../../logic/forms/file-words.data.ts';
import type { SentFile } from '../../logic/forms/form.ts';
import type { Language } from '../../logic/words/language.ts';
import { draw } from '../../markup/draw.ts';
import { element, type Tree } from '../../markup/tree.ts';

let made = 0;

/** A key that nobody guesses. Not `randomUUID`: an intranet without https does not have it. */
const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const pressed = (words: string, name: string, description: string): Tree =>
  element(
    'button',
    { type: 'button', class: 'cw-quiet-button', 'aria-describedby': description },
    // The space stands outside, where no reader of names cuts it off.
    `${words} `,
    element('span', { class: 'cw-spoken' }, name),
  );

/** One file of a file field: what it is, how far it is, and its row in the list, which is drawn once and then changed where it stands. */
export class FileItem implements QueuedFile {
  readonly name: string;
  readonly size: number;
  readonly file: File | undefined;
  readonly key = newKey();
  state: FileState;
  way?: AbortController | undefined;
  readonly row: HTMLElement;
  readonly retry: HTMLButtonElement;
  readonly remove: HTMLButtonElement;
  #state: Element;
  #progress: HTMLProgressElement;
  #input = document.createElement('input');

  constructor(file: File | SentFile, state: FileState, language: Language) {
    const { name, size } = file;
    const words = fileWords[language];
    const id = `cw-file-${(made += 1)}`;
    this.#input.type = 'hidden';
    this.name = name;
    this.size = size;
    this.file = file instanceof File ? file : undefined;
    this.state = state;
    this.row = draw(
      element(
        'li',
        { class: 'cw-file' },
        element('span', { class: 'cw-file-name' }, name),
        element('span', { class: 'cw-hint' }),
        element('span', { class: 'cw-status', id }),
        pressed(words.retry, name, id),
        pressed(words.remove, name, id),
        element('progress', { class: 'cw-file-progress', max: 100, 'aria-label': words.progress(name) }),
      ),
    );
    [this.retry, this.remove] = this.row.querySelectorAll('button') as unknown as [
      HTMLButtonElement,
      HTMLButtonElement,
    ];
    this.#state = this.row.querySelector(`#${id}`) as Element;
    this.#progress = this.row.querySelector('progress') as HTMLProgressElement;
  }

  /** Shows how far the file is. What was sent goes with the form under the field's name. */
  show({ size, state, percent, isWrong, canRetry }: FileView, name: string): void {
    this.#state.previousElementSibling?.replaceChildren(size);
    if (this.#state.textContent !== state) {
      for (const button of [this.retry, this.remove]) muteDescription(button, this.#state.id);
      this.#state.textContent = state;
    }
    this.#state.className = isWrong ? 'cw-error' : 'cw-status';
    // The focus must not fall off a button that goes.
    if (!canRetry && this.retry.matches(':focus')) this.remove.focus();
    this.retry.hidden = !canRetry || !this.file;
    this.#progress.hidden = percent === undefined;
    this.#progress.value = percent ?? 0;
    if (this.state.kind !== 'sent') return this.#input.remove();
    this.#input.name = name;
    this.#input.value = JSON.stringify(this.state.file);
    this.row.append(this.#input);
  }
}
