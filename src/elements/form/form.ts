import { askContext } from '../../behaviours/ask-context.ts';
import type { CouncilFacts } from '../../behaviours/council.ts';
import { define } from '../../behaviours/define.ts';
import { Draft } from '../../behaviours/draft.ts';
import { nearestLanguage } from '../../behaviours/nearest-language.ts';
import type { Settings } from '../../behaviours/settings.ts';
import { wrapWords } from '../../logic/forms/wrap-words.data.ts';
import type { FormDefinition } from '../../logic/forms/form.ts';
import type { Profile } from '../../logic/profile/profile.ts';
import type { Language } from '../../logic/words/language.ts';
import { draw } from '../../markup/draw.ts';
import { element } from '../../markup/tree.ts';
import type { FormHost } from './definition-form.ts';
import type { showFailure } from './failure.ts';
import type { waysToReach } from './ways-to-reach.ts';
import type { WrappedForm } from './wrapped-form.ts';

/** What goes around a form of the page's own, once it is there: a form from a definition does without. */
let around: typeof WrappedForm | undefined;
const aroundForms = async (): Promise<typeof WrappedForm> =>
  (around ??= (await import('./wrapped-form.ts')).WrappedForm);

/** Where there is no page, as on a server that imports the package, the class is there but no element can be made. */
const PageElement = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * A form that anyone can finish. Around a form of the page's own it checks the answers when they are sent, says in plain words what to
 * mend, keeps what was typed on the device, sends once, and loses nothing when the network is gone. With `form` or `definition` it draws
 * a form from its definition.
 *
 * @tag cw-form
 * @slot - The page's own form, or words with a link that stay until a form from a definition has come.
 * @attr {"off" | "session" | "7"} draft - How long answers stay on the device: not at all, until the tab is closed, or so many days.
 * @attr {string} form - A form from a definition, by its id.
 * @attr {string} definition - The address of a definition.
 * @attr {string} service - The service, by its id in the council profile: its ways to a person are named when the form cannot be sent.
 * @attr {string} prefill - Names of boxes that the page's address may fill in, with spaces between.
 */
export class Form extends PageElement implements FormHost {
  static readonly settings: Settings = { form: 'id', draft: ['off', 'session', '7'], service: 'id' };

  #wrapped: WrappedForm | undefined;
  #stopDefinition: (() => void) | undefined;
  #status: HTMLElement | undefined;
  #showFailure: typeof showFailure | undefined;
  #ways: typeof waysToReach | undefined;

  constructor() {
    super();
    // Each time until all is there: the council's facts may come after the first letter.
    this.addEventListener('input', () => void this.prepare());
  }

  /** The language of the nearest `lang`. */
  get language(): Language {
    return nearestLanguage(this);
  }

  /** What the council's profile says; undefined where the page has none. */
  get profile(): Profile | undefined {
    return this.council?.profile;
  }

  /** Milliseconds since 1970, by the page's clock. */
  get now(): number {
    return askContext<{ now(): number }>(this, Symbol.for('clearway/clock'))?.now() ?? Date.now();
  }

  /** The day on the council's wall. */
  get today(): string {
    const timeZone = this.profile?.timeZone ?? 'Europe/London';
    // Swedish days are written year-month-day.
    return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(this.now);
  }

  /** What the page's `cw-council` shares; undefined until it has come. */
  get council(): CouncilFacts | undefined {
    return askContext(this, Symbol.for('clearway/council'));
  }

  connectedCallback(): void {
    if (this.hasAttribute('form') || this.hasAttribute('definition'))
      void import('./definition-form.ts').then(({ startDefinition, stopDefinition }) => {
        this.#stopDefinition = () => stopDefinition(this);
        return startDefinition(this);
      });
    else if (around) this.#wrap(around);
    else void aroundForms().then((wrapped) => this.isConnected && this.#wrap(wrapped));
  }

  #wrap(wrapped: typeof WrappedForm): void {
    this.#wrapped ??= new wrapped(this);
    this.#wrapped.start();
  }

  disconnectedCallback(): void {
    this.#wrapped?.stop();
    this.#stopDefinition?.();
  }

  /** What is kept of a form: its name, and the page it stands on. */
  draftOf(form: string, isSensitive = false): Draft {
    const wanted = this.getAttribute('draft') ?? 'session';
    // Who shares a phone with somebody they fear leaves nothing on it.
    const keep = isSensitive && wanted !== 'off' ? 'session' : wanted;
    const days = Number(keep);
    return new Draft(
      `${location.pathname}#${form}`,
      days > 0 ? days : keep === 'off' ? keep : 'session',
      () => this.now,
    );
  }

  /** Fetches, while there is a network, what is needed when there is none. */
  async prepare(): Promise<void> {
    try {
      if (this.#ways) return;
      const hasCouncil = this.council || document.querySelector('cw-council');
      if (this.#showFailure && !hasCouncil) return;
      const isWelsh = this.language === 'cy';
      const [failure, ways] = await Promise.all([
        import('./failure.ts'),
        // With the rules of opening times.
        hasCouncil && import('./ways-to-reach.ts'),
        isWelsh && import('../../logic/forms/failure-words.cy.data.ts'),
        isWelsh && hasCouncil && import('../../logic/words/welsh-ways.ts'),
      ]);
      this.#showFailure = failure.showFailure;
      if (ways) this.#ways = ways.waysToReach;
    } catch {
      // Without it the form can do all but name other ways.
    }
  }

  /** Shows one sentence under the form, which screen readers say once; empty words end it. */
  say(words: string): void {
    this.#status ??= draw(element('div', { class: 'cw-status', role: 'status' }));
    if (this.#status.parentElement !== this) this.append(this.#status);
    this.#status.textContent = words;
  }

  /** Shows that the form could not be sent, with every answer to copy; `again` sends it again. */
  fail(typed: readonly string[], again: () => void, definition?: FormDefinition): void {
    this.recover();
    const { language, now, council } = this;
    const say = (words: string): void => this.say(words);
    const service = this.getAttribute('service') ?? undefined;
    if (this.#showFailure)
      this.#showFailure(this, { typed, council, ways: this.#ways, definition, service, now, language, again, say });
    else say(wrapWords[language].failed);
  }

  /** Takes that away again. */
  recover(): void {
    this.querySelector(':scope > .cw-failure')?.remove();
  }
}

define('cw-form', Form);

declare global {
  interface HTMLElementTagNameMap {
    'cw-form': Form;
  }
}
