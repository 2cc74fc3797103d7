import type { Control } from '../../behaviours/controls.ts';
import { makeUntouched, putBack, standsIn, typedIn } from '../../behaviours/draft-controls.ts';
import type { Draft } from '../../behaviours/draft.ts';
import type { Entries } from '../../logic/forms/form.ts';
import { keptWords } from '../../logic/forms/kept-words.data.ts';
import { wrapWords } from '../../logic/forms/wrap-words.data.ts';
import type { Language } from '../../logic/words/language.ts';
import { draftLine, type LineButton } from './draft-line.ts';

/** Long enough that typing costs nothing, short enough that a reload loses at most a word. */
const pause = 400;

/** Keeps what is typed in a form of the page's own, and says so. */
export class KeptAnswers {
  #host: HTMLElement & { readonly language: Language };
  #form: HTMLFormElement;
  #draft: Draft;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSaid = false;

  constructor(host: HTMLElement & { readonly language: Language }, form: HTMLFormElement, draft: Draft) {
    this.#host = host;
    this.#form = form;
    this.#draft = draft;
    const kept = draft.read();
    const sent = kept ? undefined : draft.readSent();
    if (kept) this.#putBack(kept);
    // What has been sent does not come back by itself: it may be another matter, or another person.
    else if (sent && !standsIn(form, sent))
      this.#line(this.#words.offer, [[this.#words.putBack, () => this.#putBack(sent)], this.#off], 'start');
  }

  /** Something was typed. */
  touched(): void {
    if (this.#draft.isOff) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.write(), pause);
  }

  /** Keeps what stands there now. */
  write(): void {
    if (this.#timer === undefined) return;
    this.#forgetTimer();
    const typed = typedIn(this.#form);
    if (Object.keys(typed).length === 0) return this.#draft.clear();
    this.#draft.write(typed);
    if (this.#isSaid || this.#draft.isOff) return;
    this.#isSaid = true;
    this.#line(this.#words.keeping(this.#draft.days), [this.#off]);
  }

  /** The form is on its way. */
  sent(): void {
    this.#forgetTimer();
    this.#draft.markSent(typedIn(this.#form));
  }

  /** The person has emptied the form. */
  clear(): void {
    this.#forgetTimer();
    this.#draft.clear();
  }

  get #words() {
    return { ...wrapWords[this.#host.language], ...keptWords[this.#host.language] };
  }

  get #off(): LineButton {
    const press = (): void => {
      this.#forgetTimer();
      this.#draft.turnOff();
      this.#line(this.#words.notKept);
    };
    return [this.#words.doNotKeep, press];
  }

  #forgetTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #putBack(entries: Entries): void {
    const filled = putBack(this.#form, entries);
    if (filled.length === 0) return;
    this.#isSaid = true;
    this.#line(this.#words.restored, [[this.#words.clearIt, () => this.#clearFilled(filled)], this.#off], 'start');
  }

  #clearFilled(filled: readonly Control[]): void {
    makeUntouched(filled);
    this.clear();
    this.#line(this.#words.cleared, [], 'start');
  }

  #line(words: string, buttons?: readonly LineButton[], at?: 'start'): void {
    draftLine(this.#host, words, buttons, at);
  }
}
