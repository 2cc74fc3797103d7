import { askContext } from '../../behaviours/ask-context.ts';
import type { CouncilFacts } from '../../behaviours/council.ts';
import { define } from '../../behaviours/define.ts';
import { nearestLanguage } from '../../behaviours/nearest-language.ts';
import { newKey } from '../../behaviours/send-form.ts';
import type { Settings } from '../../behaviours/settings.ts';
import { warnOnce } from '../../behaviours/warn.ts';
import type { Profile } from '../../logic/profile/profile.ts';
import { surveyStages, type SurveyStage } from '../../logic/surveys/survey.ts';
import { surveyView, type SurveySettings } from '../../logic/surveys/survey-view.ts';
import { surveyWords } from '../../logic/surveys/survey-words.data.ts';
import type { Language } from '../../logic/words/language.ts';
import { draw } from '../../markup/draw.ts';
import { surveyMarkup } from '../../markup/survey.ts';
import type { SurveyAnswer, SurveyHost } from './survey-answer.ts';

/** Where there is no page, as on a server that imports the package, the class is there but no element can be made. */
const PageElement = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/** The council's facts come with another file; only the name of a place is worth waiting for, and not long. */
const patience = { withCouncil: 1_500, without: 100, step: 50 };

/**
 * How did you feel about the service? Five answers in words, of which one press counts, and one comment.
 *
 * @tag cw-survey
 * @slot - A link to the survey's own page, which stays until the question has been drawn: `<a href="/clearway/survey?service=missed-bin">Tell us how we did</a>`.
 * @attr {string} service - The service, by its id in the council profile.
 * @attr {string} place - The place where somebody was served, by its id in the council profile.
 * @attr {"front-desk" | "service-team"} stage - Whose work is judged: whoever somebody spoke to first, or the team that did the work. "front-desk" is counted when it is left out.
 */
export class Survey extends PageElement implements SurveyHost {
  static readonly settings: Settings = { service: 'id', place: 'id', stage: surveyStages };
  static readonly observedAttributes: readonly string[] = ['service', 'place', 'stage'];

  /** Under it the desk counts this survey once, however often the answer is changed. */
  press = newKey();
  form: HTMLFormElement | undefined;
  /** True for a form that the desk has drawn: it can be sent without this code. */
  #isDesks = false;
  #loaded: SurveyAnswer | undefined;
  #seen: IntersectionObserver | undefined;
  #isCounted = false;

  constructor() {
    super();
    this.addEventListener('change', this);
    this.addEventListener('submit', this);
  }

  /** The language of the nearest `lang`. */
  get language(): Language {
    return nearestLanguage(this);
  }

  /** What the council's profile says; undefined where the page has none. */
  get profile(): Profile | undefined {
    return askContext<CouncilFacts>(this, Symbol.for('clearway/council'))?.profile;
  }

  /** What is asked about. */
  get about(): SurveySettings {
    const [service, place, stage] = ['service', 'place', 'stage'].map((name) => this.getAttribute(name) ?? undefined);
    return { service, place, stage: surveyStages.includes(stage as SurveyStage) ? (stage as SurveyStage) : undefined };
  }

  connectedCallback(): void {
    this.#loaded?.listen();
    if (this.form) this.#watch(this.form);
    // While the page is still being read, a part of what the desk has drawn may be missing.
    else if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this);
    else void this.#begin();
  }

  disconnectedCallback(): void {
    document.removeEventListener('DOMContentLoaded', this);
    this.#seen?.disconnect();
    this.#loaded?.rest();
  }

  attributeChangedCallback(): void {
    // Settings written as data-* come a moment after the tag; an answer that was begun is not drawn over.
    if (this.form && !this.#isDesks && !this.#loaded) this.#show();
  }

  handleEvent(event: Event): void {
    if (event.type === 'DOMContentLoaded') void this.#begin();
    else if (event.type === 'submit') this.#submit(event);
    else if ((event.target as HTMLInputElement).name === 'score') void this.#choose();
  }

  /** An address of the desk's API, beside the one of feedback that the profile may name. */
  address(name: 'surveys' | 'shown'): string {
    return (this.profile?.endpoints.feedback ?? '/clearway/api/feedback').replace(/[^/]*$/, name);
  }

  async #begin(): Promise<void> {
    try {
      if (this.language === 'cy' && surveyWords.cy === surveyWords.en)
        await import('../../logic/surveys/survey-words.cy.data.ts');
    } catch (error) {
      return warnOnce(`<${this.localName}>: ${String(error)}`);
    }
    const { withCouncil, without, step } = patience;
    const patient = document.querySelector('cw-council') ? withCouncil : without;
    for (let waited = 0; this.hasAttribute('place') && !this.profile && waited < patient; waited += step)
      await new Promise((resolve) => setTimeout(resolve, step));
    if (!this.isConnected || this.form) return;
    const drawn = this.querySelector<HTMLFormElement>('form.cw-survey');
    if (drawn) this.#take(drawn);
    else this.#show();
  }

  /** The desk has drawn it, and somebody may be reading or answering: it stays as it is. */
  #take(form: HTMLFormElement): void {
    this.#isDesks = true;
    this.form = form;
    this.press = form.querySelector<HTMLInputElement>('[name=press]')?.value ?? this.press;
    this.#watch(form);
  }

  #show(): void {
    const { language, profile, press } = this;
    const view = surveyView(this.about, { profile, language });
    const form = draw(surveyMarkup(view, { id: `survey-${press.slice(0, 8)}`, script: true })) as HTMLFormElement;
    this.form = form;
    this.replaceChildren(form);
    this.#watch(form);
  }

  /** When the question comes into view it is counted once, and what answering needs is fetched: while there is a network. */
  #watch(form: HTMLFormElement): void {
    this.#seen?.disconnect();
    const legend = form.querySelector('legend');
    if (this.#isCounted || !legend) return;
    this.#seen = new IntersectionObserver(
      (changes) => {
        if (changes.some(({ isIntersecting }) => isIntersecting)) this.#count();
      },
      { threshold: 0.5 },
    );
    this.#seen.observe(legend);
  }

  #count(): void {
    if (this.#isCounted) return;
    this.#isCounted = true;
    this.#seen?.disconnect();
    void this.#fetchCode();
    fetch(this.address('shown'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ kind: 'survey', service: this.about.service }),
      keepalive: true,
    }).catch(() => undefined);
  }

  async #fetchCode() {
    try {
      const welsh = this.language === 'cy' && import('../../logic/surveys/welsh-answer.ts');
      const code = await import('./survey-answer.ts');
      await welsh;
      return code;
    } catch {
      return undefined;
    }
  }

  async #choose(): Promise<void> {
    // Who answers has seen it, whatever the browser says.
    this.#count();
    const code = this.#loaded ? undefined : await this.#fetchCode();
    // Two presses may have waited for it.
    if (code) this.#loaded ??= new code.SurveyAnswer(this);
    if (this.#loaded) return this.#loaded.choose();
    const status = this.querySelector('.cw-status');
    if (status) status.textContent = surveyWords[this.language].notYet;
    addEventListener('online', () => void this.#choose(), { once: true });
  }

  #submit(event: Event): void {
    const isAnswered = this.querySelector('[name=score]:checked') !== null;
    // Without an answer there is nothing that we could say better than the desk; without the code it is there too.
    if (this.#isDesks && !(isAnswered && this.#loaded)) return;
    event.preventDefault();
    void this.#loaded?.send();
  }
}

define('cw-survey', Survey);

declare global {
  interface HTMLElementTagNameMap {
    'cw-survey': Survey;
  }
}
