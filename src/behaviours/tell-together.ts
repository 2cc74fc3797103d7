/** What happens within this time is told in one breath: a small file is chosen, on its way and there within it. */
const breath = 400;

/** Says what happens to several things at once: of each the last word, all in one message, so that a screen reader leaves none out. */
export class TellTogether {
  #say: (words: string) => void;
  #words = new Map<unknown, string>();

  constructor(say: (words: string) => void) {
    this.#say = say;
  }

  /** Says something of a thing soon, in place of what was to be said of it. */
  tell(thing: unknown, words: string): void {
    if (this.#words.size === 0)
      setTimeout(() => {
        this.#say([...this.#words.values()].join(' '));
        this.#words.clear();
      }, breath);
    this.#words.set(thing, words);
  }
}
