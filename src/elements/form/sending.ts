import { wrapWords } from '../../logic/forms/wrap-words.data.ts';
import type { Language } from '../../logic/words/language.ts';

const sent = 'data-cw-sent';
const soon = 3_000;
/** After this long a person wonders, and after this long a browser has given up. */
const slow = 10_000;
const tooLong = 60_000;

/** One submission, however often the button is pressed. The mark is on the form itself, where a second copy of this code sees it too. */
export class Sending {
  #say: (words: string) => void;
  #form: HTMLFormElement | undefined;
  #button: { readonly element: Element; readonly disabled: string | null } | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(say: (words: string) => void) {
    this.#say = say;
  }

  /** True while a form is on its way. */
  static isOn(form: HTMLFormElement): boolean {
    return form.hasAttribute(sent);
  }

  /** It is on its way. The button stays where it is and keeps the focus: one that is really disabled would lose it, and its value. */
  begin(form: HTMLFormElement, button: Element | null, language: Language): void {
    this.end();
    this.#form = form;
    form.setAttribute(sent, '');
    if (button) {
      this.#button = { element: button, disabled: button.getAttribute('aria-disabled') };
      button.setAttribute('aria-disabled', 'true');
    }
    const { sending, stillSending, noAnswer } = wrapWords[language];
    this.#say(sending);
    this.#timers = [
      setTimeout(() => this.#say(stillSending), slow),
      setTimeout(() => {
        this.end();
        this.#say(noAnswer);
      }, tooLong),
    ];
  }

  /** The page stays: its own script sends the form, or the answer goes to another window. Presses in a row are still one. */
  endSoon(): void {
    this.#timers.push(setTimeout(() => this.end(), soon));
  }

  /** It can be sent again. */
  end(): void {
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
    if (!this.#form) return;
    this.#form.removeAttribute(sent);
    this.#form = undefined;
    const { element, disabled } = this.#button ?? {};
    this.#button = undefined;
    if (disabled === null) element?.removeAttribute('aria-disabled');
    else element?.setAttribute('aria-disabled', disabled ?? '');
    this.#say('');
  }
}
