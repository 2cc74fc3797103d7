import { LitElement, type PropertyValues } from 'lit';
import type { Language } from '../logic/words/language.ts';
import { ClockController } from './clock.ts';
import { CouncilController, type CouncilFacts } from './council.ts';
import { LanguageController } from './language.ts';
import { applySettings, dataSettings, settingProblem, type Settings } from './settings.ts';
import { warnOnce } from './warn.ts';

/**
 * What every element that shows facts stands on: the council, the time, the language of its place on the page, and checked settings.
 * It draws its own content only when it has an answer; until then, and when it has none, it draws a slot, so that the words
 * which the author put inside the tag stay (decision 3).
 */
export abstract class DisplayElement extends LitElement {
  /** What an author may set from a page, for this element's check and for the loader's. */
  static readonly settings: Settings = {};

  #council = new CouncilController(this);
  #clock = new ClockController(this);
  #language = new LanguageController(this);

  /** What `cw-council` shares; undefined until it has come. */
  protected get council(): CouncilFacts | undefined {
    return this.#council.value;
  }

  /** Milliseconds since 1970. */
  protected get now(): number {
    return this.#clock.now;
  }

  /** The language of the nearest `lang`. */
  protected get language(): Language {
    return this.#language.language;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Some editors' filters keep only `data-*` on a tag, so each setting may also be written that way.
    const { settings } = this.constructor as typeof DisplayElement;
    applySettings(
      this,
      dataSettings(this).filter(([name]) => Object.hasOwn(settings, name)),
    );
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { settings } = this.constructor as typeof DisplayElement;
    for (const [name, kind] of Object.entries(settings)) {
      const value = this.getAttribute(name);
      const problem = value === null ? undefined : settingProblem(name, value, kind);
      if (problem) this.warn(problem);
    }
  }

  /** Tells the web team, once, what is wrong with this element on the page. */
  protected warn(problem: string): void {
    warnOnce(`<${this.localName}>: ${problem}`);
  }
}
