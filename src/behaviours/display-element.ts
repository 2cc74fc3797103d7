import { LitElement } from 'lit';
import { loadedLanguages } from '../logic/words/dictionary.ts';
import type { Language } from '../logic/words/language.ts';
import { ClockController } from './clock.ts';
import { ContextConsumer } from '@lit/context';
import { councilContext, type CouncilFacts } from './council.ts';
import { LanguageController } from './language.ts';
import { rootProvider } from './root-provider.ts';
import type { Settings } from './settings.ts';
import { warnOnce } from './warn.ts';

/**
 * What every element that shows facts stands on: the council, the time, and the language of its place on the page.
 * It draws its own content only when it has an answer; until then, and when it has none, it draws a slot, so that the words
 * which the author put inside the tag stay (decision 3).
 */
export abstract class DisplayElement extends LitElement {
  /** What an author may set from a page; the loader checks it. */
  static readonly settings: Settings = {};
  /** Brings the Welsh of an element's own words, where they are not among those that every display has; unset once they have come. */
  static welsh?: (() => Promise<unknown>) | undefined;

  #council = new ContextConsumer(this, { context: councilContext, subscribe: true });
  #clock = new ClockController(this);
  #language = new LanguageController(this);

  /** What `cw-council` shares; undefined until it has come. */
  protected get council(): CouncilFacts | undefined {
    return this.#council.value;
  }

  /** The zone of the council's clock. */
  protected get timeZone(): string {
    return this.council?.profile.timeZone ?? 'Europe/London';
  }

  /** False until the words of the language have come. */
  protected get hasWords(): boolean {
    return this.language === 'en' || (loadedLanguages.has('cy') && !(this.constructor as typeof DisplayElement).welsh);
  }

  /** Milliseconds since 1970. */
  protected get now(): number {
    return this.#clock.now;
  }

  /** Says until when time alone changes nothing, in milliseconds since 1970, so that a page with many elements stays at rest. */
  protected restUntil(moment: number | undefined): void {
    this.#clock.restsUntil = moment;
  }

  /** The language of the nearest `lang`. */
  protected get language(): Language {
    return this.#language.language;
  }

  override connectedCallback(): void {
    // Before the consumers ask: whoever comes first puts the page's provider there.
    rootProvider(councilContext);
    super.connectedCallback();
  }

  /** Makes what is to be shown; if the council's files hold something that breaks it, the page's own words stay and the console says where to look. */
  protected attempt<T>(make: () => T | undefined): T | undefined {
    if (!this.hasWords) {
      const type = this.constructor as typeof DisplayElement;
      void Promise.all([import('../logic/words/welsh.ts'), type.welsh?.()]).then(() => {
        type.welsh = undefined;
        this.requestUpdate();
      });
      return undefined;
    }
    try {
      return make();
    } catch (error) {
      this.warn(`cannot be shown (${error as string}). Add data-check to the script tag.`);
      return undefined;
    }
  }

  /** Tells the web team, once, what is wrong with this element on the page. */
  protected warn(problem: string): void {
    warnOnce(`<${this.localName}>: ${problem}`);
  }
}
