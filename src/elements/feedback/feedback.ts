import { askContext } from '../../behaviours/ask-context.ts';
import type { CouncilFacts } from '../../behaviours/council.ts';
import { define } from '../../behaviours/define.ts';
import { nearestLanguage } from '../../behaviours/nearest-language.ts';
import { newKey } from '../../behaviours/send-form.ts';
import type { Settings } from '../../behaviours/settings.ts';
import { warnOnce } from '../../behaviours/warn.ts';
import type { FeedbackAnswer, FeedbackMessage } from '../../logic/feedback/feedback.ts';
import { feedbackQuestion } from '../../logic/feedback/question-view.ts';
import { questionWords } from '../../logic/feedback/question-words.data.ts';
import type { Language } from '../../logic/words/language.ts';
import { draw } from '../../markup/draw.ts';
import { feedbackQuestionMarkup } from '../../markup/feedback-question.ts';
import { element } from '../../markup/tree.ts';
import type { FeedbackHost, FeedbackTalk } from './feedback-talk.ts';

/** The council's facts come with another file; they are not waited for long. */
const patience = { milliseconds: 1_500, step: 50 };
/** Under which the outbox keeps what could not be sent. */
const prefix = 'clearway.outbox:';
const sendWaiting = async () => (await import('../../behaviours/message-outbox.ts')).sendWaiting();

/** Where there is no page, as on a server that imports the package, the class is there but no element can be made. */
const PageElement = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * Did you find what you were looking for? Three buttons at the end of a page, of which one press counts. Who says no is shown ways to a
 * person first. It stands on every page, so what comes after a press is fetched then.
 *
 * @tag cw-feedback
 * @slot - A link to the same question on a page of its own, which stays until the question has been drawn: `<a href="/clearway/feedback?service=missed-bin">Tell us if this page helped you</a>`.
 * @attr {string} service - The service that the page is about, by its id in the council profile.
 */
export class Feedback extends PageElement implements FeedbackHost {
  static readonly settings: Settings = { service: 'id' };

  /** Under it the desk counts this page view once, however often the answer is changed. */
  readonly press = newKey();
  #box: HTMLElement | undefined;
  #status: HTMLElement | undefined;
  #talk: Promise<FeedbackTalk> | undefined;
  #answer: FeedbackAnswer | undefined;
  #seen: IntersectionObserver | undefined;
  #link: string | undefined;
  #isCounted = false;

  constructor() {
    super();
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (button?.name === 'answer') void this.#press(button.value as FeedbackAnswer);
    });
  }

  /** The language of the nearest `lang`. */
  get language(): Language {
    return nearestLanguage(this);
  }

  get service(): string | undefined {
    return this.getAttribute('service') ?? undefined;
  }

  /** The address of the page without script, from the link that stood inside the tag. */
  get link(): string | undefined {
    return this.#link;
  }

  /** Milliseconds since 1970, by the page's clock. */
  get now(): number {
    return askContext<{ now(): number }>(this, Symbol.for('clearway/clock'))?.now() ?? Date.now();
  }

  connectedCallback(): void {
    if (this.#box) this.#watch(this.#box);
    else void this.#begin();
  }

  disconnectedCallback(): void {
    this.#seen?.disconnect();
  }

  /** What the page's `cw-council` shares, once it has come; undefined where there is none. */
  async council(): Promise<CouncilFacts | undefined> {
    const ask = () => askContext<CouncilFacts>(this, Symbol.for('clearway/council'));
    const isComing = document.querySelector('cw-council') !== null;
    for (let waited = 0; isComing && !ask()?.holidays && waited < patience.milliseconds; waited += patience.step)
      await new Promise((resolve) => setTimeout(resolve, patience.step));
    return ask();
  }

  /** An address of the desk's API, beside the one of feedback that the profile may name. */
  async address(name: 'feedback' | 'shown'): Promise<string> {
    const named = (await this.council())?.profile.endpoints.feedback;
    return (named ?? '/clearway/api/feedback').replace(/[^/]*$/, name);
  }

  /** Draws something in the place of what was there; its heading takes the focus, so that it is heard. */
  show(box: HTMLElement, takesFocus = true): void {
    this.#box?.replaceWith(box);
    this.#box = box;
    if (takesFocus) box.querySelector('h2')?.focus();
  }

  /** Asks again, for somebody who has pressed the wrong button. */
  ask(takesFocus = true): void {
    this.show(draw(feedbackQuestionMarkup(feedbackQuestion(this.language))), takesFocus);
  }

  /** Shows one sentence under the box, which screen readers say once; empty words end it. */
  say(words: string): void {
    if (this.#status) this.#status.textContent = words;
  }

  async #begin(): Promise<void> {
    // Nobody is asked while they are at it (requirements, rule 27).
    if (this.closest('cw-form')) return warnOnce('<cw-feedback> stands inside a form. Put it at the end of the page.');
    try {
      // In an earlier visit something may have been kept.
      if (Object.keys(localStorage).some((key) => key.startsWith(prefix))) sendWaiting().catch(() => undefined);
    } catch {
      // Storage is refused: nothing was kept.
    }
    if (this.language === 'cy' && questionWords.cy === questionWords.en)
      try {
        await import('../../logic/feedback/question-words.cy.data.ts');
      } catch (error) {
        return warnOnce(`<cw-feedback>: ${String(error)}`);
      }
    if (this.#box) return;
    this.#link = this.querySelector('a')?.getAttribute('href') ?? undefined;
    const box = document.createElement('div');
    this.#status = draw(element('p', { class: 'cw-status', role: 'status' }));
    this.replaceChildren(box, this.#status);
    this.#box = box;
    this.ask(false);
    this.#watch(this.#box);
  }

  /** Counts once that the question has come into view: a score says nothing without how many were asked. */
  #watch(box: HTMLElement): void {
    this.#seen?.disconnect();
    if (this.#isCounted) return;
    this.#seen = new IntersectionObserver(
      (changes, observer) => {
        if (!changes.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void this.#count();
      },
      { threshold: 0.5 },
    );
    this.#seen.observe(box);
  }

  async #count(): Promise<void> {
    if (this.#isCounted) return;
    this.#isCounted = true;
    const body = JSON.stringify({ kind: 'feedback', service: this.service });
    fetch(await this.address('shown'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive: true,
    }).catch(() => undefined);
  }

  async #press(answer: FeedbackAnswer): Promise<void> {
    this.#answer = answer;
    void this.#count();
    this.#talk ??= import('./feedback-talk.ts').then(({ FeedbackTalk: Talk }) => new Talk(this));
    try {
      const talk = await this.#talk;
      // The last press counts, where there were two before it came.
      if (this.#answer === answer) await talk.answer(answer);
    } catch {
      this.#talk = undefined;
      await this.#keep(answer);
      this.say(questionWords[this.language].offline);
      addEventListener('online', () => void this.#press(this.#answer ?? answer), { once: true });
    }
  }

  /** Without a network what comes after the press cannot be had. The answer waits in the outbox's own place, for this page or the next. */
  async #keep(answer: FeedbackAnswer): Promise<void> {
    const { press, language, service } = this;
    const body: FeedbackMessage = { press, answer, language, page: location.pathname, ...(service && { service }) };
    const message = { address: await this.address('feedback'), body, at: Date.now() };
    try {
      localStorage.setItem(`${prefix}${press}`, JSON.stringify(message));
    } catch {
      // Storage is refused: it waits in this page alone.
    }
  }
}

define('cw-feedback', Feedback);

declare global {
  interface HTMLElementTagNameMap {
    'cw-feedback': Feedback;
  }
}
