import { TellTogether } from '../../behaviours/tell-together.ts';
import { FileQueue } from '../../behaviours/file-queue.ts';
import { warnOnce } from '../../behaviours/warn.ts';
import { sentFile } from '../../logic/forms/check-file.ts';
import { quoted } from '../../logic/forms/check-result.ts';
import { fileSaid, fileView, type FileLimits, type FileState } from '../../logic/forms/file-list.ts';
import { fileWords } from '../../logic/forms/file-words.data.ts';
import type { Language } from '../../logic/words/language.ts';
import { FileItem } from './file-item.ts';

/** Sent when a file has come further: chosen, on its way, sent, refused or removed. It names no file. */
export class FileChangeEvent extends Event {
  /** What became of the file: "waiting", "sending", "sent", "failed", "removed"… */
  readonly state: FileState['kind'] | 'removed';
  constructor(state: FileChangeEvent['state']) {
    super('cw-file-change', { bubbles: true, composed: true });
    this.state = state;
  }
}

/** What the files need of the field that they stand in. */
export interface FilesHost extends HTMLElement {
  readonly language: Language;
  readonly input: HTMLInputElement;
  readonly button: HTMLElement;
  /** Says something to those who listen, once. */
  tell(words: string): void;
}

const defaultAddress = '/clearway/api/uploads';
/** Of the form, before anybody else hears of it: one that went on without its files would lose them. */
const formEvents = ['submit', 'formdata', 'reset'];

/** The files of one question, once there are any: their list, their way to the desk, and a form that waits for them. */
export class FieldFiles {
  #host: FilesHost;
  #queue = new FileQueue<FileItem>(
    () => ({ address: this.#address, language: this.#host.language, limits: this.#limits }),
    (item, was) => this.#follow(item, was),
  );
  #list = document.createElement('ul');
  #status = document.createElement('p');
  #root: Node | undefined;
  #said = new TellTogether((words) => this.#host.tell(words));

  constructor(host: FilesHost) {
    const { input, language } = host;
    this.#host = host;
    this.#list.className = 'cw-files';
    this.#list.setAttribute('aria-label', fileWords[language].list);
    this.#status.className = 'cw-status';
    this.#status.hidden = true;
    (input.closest('label') ?? input).after(this.#list, this.#status);
    this.#takeOver();
    this.start();
  }

  /** True while a file is on its way. */
  get isSending(): boolean {
    return !!this.#queue.going;
  }

  get #limits(): FileLimits {
    const { input } = this.#host;
    return {
      accept: input.accept.split(/[\s,]+/).filter(Boolean),
      maxMegabytes: Number(this.#host.getAttribute('max-mb')) || 10,
      maxFiles: Number(this.#host.getAttribute('max-files')) || (input.multiple ? 5 : 1),
    };
  }

  /** Files go to this site alone, whatever an editor may have written. */
  get #address(): string {
    const { href, origin } = new URL(this.#host.getAttribute('upload') ?? defaultAddress, document.baseURI);
    if (origin === location.origin) return href;
    warnOnce(`<cw-file-field>: upload="${href}" is another site. Write a path like upload="${defaultAddress}".`);
    return defaultAddress;
  }

  /** The other way to give it, where one is chosen. */
  get #later(): HTMLInputElement | null {
    return this.#host.querySelector(`[name="${CSS.escape(this.#host.input.name)}-later"]:checked`);
  }

  /** Listens to the page around; called again when the field has moved. */
  start(): void {
    this.#root = this.#host.getRootNode();
    for (const type of formEvents) this.#root.addEventListener(type, this, true);
    addEventListener('online', this);
  }

  stop(): void {
    for (const type of formEvents) this.#root?.removeEventListener(type, this, true);
    removeEventListener('online', this);
    // What is only moved is back in the same turn.
    setTimeout(() => this.#host.isConnected || this.#queue.stop());
  }

  handleEvent(event: Event): void {
    if (event.type === 'online') this.#queue.startFailed();
    else if (event.target !== this.#host.closest('form')) return;
    else if (event instanceof SubmitEvent) this.#hold(event);
    else if (event instanceof FormDataEvent) this.#withoutInput(event.formData);
    else this.#clear();
  }

  /** Takes the files that were just chosen. */
  take(): void {
    const { input, button, language } = this.#host;
    const files = [...(input.files ?? [])];
    if (files.length === 0) return;
    // So that the form does not send it twice, and the same file can be chosen again after it was taken out.
    input.value = '';
    if (input.matches(':focus')) button.focus();
    if (this.#limits.maxFiles === 1) this.#clear();
    for (const file of files) this.#add(new FileItem(file, { kind: 'waiting' }, language));
    const later = this.#later;
    if (!later) return;
    later.checked = false;
    for (const type of ['input', 'change']) later.dispatchEvent(new Event(type, { bubbles: true }));
  }

  /** Waits until no file is on its way: each is sent, in trouble, or taken out. */
  whenSent(): Promise<void> {
    return this.#queue.whenSent();
  }

  /** Files that the desk has already stand there as ticked boxes, for pages without script. */
  #takeOver(): void {
    const kept = this.#host.querySelector('.cw-sent');
    for (const { value, checked } of kept?.querySelectorAll('input') ?? []) {
      const file = checked && sentFile(value);
      if (file) this.#add(new FileItem(file, { kind: 'sent', file }, this.#host.language));
    }
    kept?.remove();
  }

  #name(): void {
    const { choose, chooseMany, chooseAnother, chooseOther } = fileWords[this.#host.language];
    const [first, more] = this.#limits.maxFiles === 1 ? [choose, chooseOther] : [chooseMany, chooseAnother];
    this.#host.button.textContent = this.#queue.items.length > 0 ? more : first;
  }

  #add(item: FileItem): void {
    item.retry.onclick = () => this.#queue.start(item);
    item.remove.onclick = () => this.#remove(item);
    this.#list.append(item.row);
    this.#queue.add(item);
    this.#name();
  }

  #follow(item: FileItem, was: FileState | undefined): void {
    const { language, input } = this.#host;
    const limits = this.#limits;
    item.show(fileView(item, limits, language), input.name);
    const said = item.file && fileSaid(item, was, limits, language);
    if (said) this.#said.tell(item, said);
    if (item.state.kind !== was?.kind) this.#changed(item.state.kind);
    if (item.file && item.state.kind === 'sent') this.#answered();
  }

  #remove(item: FileItem): void {
    const { items } = this.#queue;
    const next = items[items.indexOf(item) + 1] ?? items[items.indexOf(item) - 1];
    (next?.remove ?? this.#host.button).focus();
    const { said, removed } = fileWords[this.#host.language];
    this.#said.tell(item, `${said(item.name, removed)}.`);
    this.#drop(item);
  }

  #drop(item: FileItem): void {
    item.row.remove();
    this.#queue.drop(item);
    this.#name();
    this.#changed('removed');
    this.#answered();
  }

  #changed(state: FileChangeEvent['state']): void {
    this.#host.dispatchEvent(new FileChangeEvent(state));
  }

  /** What goes with the form is another answer now: whoever keeps drafts hears of it as of a native control. */
  #answered(): void {
    this.#host.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #clear(): void {
    for (const item of [...this.#queue.items]) this.#drop(item);
  }

  /** The input is always empty: a form would send a file of no name and no bytes beside those that were sent. */
  #withoutInput(data: FormData): void {
    const { name } = this.#host.input;
    const sent = data.getAll(name).filter((value) => typeof value === 'string');
    data.delete(name);
    for (const value of sent) data.append(name, value);
  }

  #hold(event: SubmitEvent): void {
    const { going, wrong } = this.#queue;
    const { submitter } = event;
    if ((!going && !wrong) || this.#later || submitter?.hasAttribute('formnovalidate')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // Its description is what is wrong.
    if (!going) return wrong?.remove.focus();
    // Held already: pressing again changes nothing.
    if (!this.#status.hidden) return;
    const words = fileWords[this.#host.language].stillSending(quoted(going.name));
    this.#status.textContent = words;
    this.#status.hidden = false;
    this.#status.scrollIntoView({ block: 'nearest' });
    this.#host.tell(words);
    void this.whenSent().then(() => {
      this.#status.hidden = true;
      // Pressed again, so that the button's own name and value go along.
      if (submitter?.isConnected) submitter.click();
      else this.#host.closest('form')?.requestSubmit();
    });
  }
}
