import {
  firstState,
  isGoing,
  isWrong,
  type FileLimits,
  type FileState,
  type ListedFile,
} from '../logic/forms/file-list.ts';
import { sendFile } from './send-file.ts';

/** A file in the list of a page. */
export interface QueuedFile extends ListedFile {
  /** What the person chose; a file that was sent from an earlier page is not at hand. */
  readonly file: File | undefined;
  /** The same for each try. */
  readonly key: string;
  state: FileState;
  /** There while the file is on its way. */
  way?: AbortController | undefined;
}

/** What the page says of its files when one is sent. */
export interface QueueFacts {
  readonly address: string;
  readonly language: string;
  readonly limits: FileLimits;
}

/** The files of one question: sends one after another, because over one bar of signal one whole file is better than two halves. */
export class FileQueue<Item extends QueuedFile> {
  readonly items: Item[] = [];
  #facts: () => QueueFacts;
  #onState: (item: Item, was: FileState | undefined) => void;
  #waiters: (() => void)[] = [];

  constructor(facts: () => QueueFacts, onState: (item: Item, was: FileState | undefined) => void) {
    this.#facts = facts;
    this.#onState = onState;
  }

  /** The first file that is on its way. */
  get going(): Item | undefined {
    return this.items.find(({ state }) => isGoing(state));
  }

  /** The first file that needs its owner. */
  get wrong(): Item | undefined {
    return this.items.find(({ state }) => isWrong(state));
  }

  /** Takes a file in. One that was chosen sets off as soon as it is its turn. */
  add(item: Item): void {
    this.items.push(item);
    this.#onState(item, undefined);
    this.start(item);
  }

  /** Sets a file off, for the first time or again. */
  start(item: Item): void {
    const { file } = item;
    if (!file || item.state.kind === 'sent') return;
    item.way?.abort();
    item.way = undefined;
    const others = this.items.filter((other) => other !== item && !isWrong(other.state)).length;
    this.#set(item, firstState(file, this.#facts().limits, others));
    void this.#next();
  }

  /** Sets off again what we could not send: the connection is back. */
  startFailed(): void {
    for (const item of this.items) if (item.state.kind === 'failed') this.start(item);
  }

  /** Takes a file out, and stops it on its way. */
  drop(item: Item): void {
    item.way?.abort();
    this.items.splice(this.items.indexOf(item), 1);
    this.#settle();
    void this.#next();
  }

  /** Stops all that is on its way. */
  stop(): void {
    for (const { way } of this.items) way?.abort();
  }

  /** Waits until no file is on its way: each is sent, in trouble, or taken out. */
  whenSent(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiters.push(resolve);
      this.#settle();
    });
  }

  #set(item: Item, state: FileState): void {
    const was = item.state;
    item.state = state;
    this.#onState(item, was);
    this.#settle();
  }

  #settle(): void {
    if (!this.going) for (const resolve of this.#waiters.splice(0)) resolve();
  }

  async #next(): Promise<void> {
    const item = this.items.find(({ state }) => state.kind === 'waiting');
    if (!item?.file || this.items.some(({ way }) => way)) return;
    const way = new AbortController();
    item.way = way;
    const onState = (state: FileState) => {
      if (!way.signal.aborted) this.#set(item, state);
    };
    await sendFile(item.file, { ...this.#facts(), key: item.key, signal: way.signal, onState });
    if (item.way === way) item.way = undefined;
    void this.#next();
  }
}
