import type { Draft } from '../../behaviours/draft.ts';
import type { Entries } from '../../logic/forms/form.ts';
import { wrapWords } from '../../logic/forms/wrap-words.data.ts';
import type { FormHost } from './definition-form.ts';
import { draftLine } from './draft-line.ts';

/** Long enough that typing costs nothing, short enough that a reload loses at most a word. */
const pause = 400;

/** Keeps the answers of a form from a definition on the device, and says so under it. */
export class StepDraft {
  #host: FormHost;
  #draft: Draft;
  #entries: () => Entries | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSaid = false;

  constructor(host: FormHost, draft: Draft, entries: () => Entries | undefined) {
    this.#host = host;
    this.#draft = draft;
    this.#entries = entries;
  }

  /** Something was typed. */
  touched = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.write, pause);
  };

  /** Keeps what stands there now. */
  write = (): void => {
    clearTimeout(this.#timer);
    const entries = this.#entries();
    if (!entries || this.#draft.isOff) return;
    this.#draft.write(entries);
    if (this.#isSaid) return;
    this.#isSaid = true;
    const { keeping, doNotKeep, notKept } = wrapWords[this.#host.language];
    const off = () => {
      this.#draft.turnOff();
      draftLine(this.#host, notKept);
    };
    draftLine(this.#host, keeping(this.#draft.days), [[doNotKeep, off]]);
  };

  /** It has been sent: nothing is left of it. */
  end(): void {
    clearTimeout(this.#timer);
    this.#draft.clear();
    this.#isSaid = false;
    this.#host.querySelector(':scope > .cw-draft')?.remove();
  }
}
