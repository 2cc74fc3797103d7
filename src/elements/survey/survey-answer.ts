import { sendMessage, whenDelivered, type Delivery } from '../../behaviours/message-outbox.ts';
import { newKey } from '../../behaviours/send-form.ts';
import { foundView } from '../../logic/feedback/feedback-view.ts';
import { referenceFormats } from '../../logic/feedback/reference-formats.ts';
import { countOf } from '../../logic/forms/count.ts';
import type { Profile } from '../../logic/profile/profile.ts';
import { mostCharacters, surveyScoreOf, type SurveyScore } from '../../logic/surveys/survey.ts';
import { surveyCommentView, thanksView } from '../../logic/surveys/answer-view.ts';
import { answerWords } from '../../logic/surveys/answer-words.data.ts';
import type { SurveySettings } from '../../logic/surveys/survey-view.ts';
import { surveyWords } from '../../logic/surveys/survey-words.data.ts';

import type { Language } from '../../logic/words/language.ts';
import { draw } from '../../markup/draw.ts';
import { errorMarkup } from '../../markup/error.ts';
import { surveyCommentMarkup, surveyThanksMarkup } from '../../markup/survey-answer.ts';
import { watchComment } from './watch-comment.ts';

/** What answering needs of the element. */
export interface SurveyHost extends HTMLElement {
  readonly language: Language;
  readonly profile: Profile | undefined;
  readonly about: SurveySettings;
  readonly press: string;
  readonly form: HTMLFormElement | undefined;
  address(name: 'surveys'): string;
}

/** Longer than somebody with arrow keys stays at an answer that they pass by, and shorter than anybody reads the question again. */
const pause = 1_000;

/** What happens from the first press on. It comes when the question comes into view, so that it is there when the network is gone. */
export class SurveyAnswer {
  #host: SurveyHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The answer that was sent last. */
  #given: SurveyScore | undefined;
  /** The last message: what becomes of an earlier one is no longer of interest. */
  #key = '';
  #trip: Promise<unknown> = Promise.resolve();
  /** What became of that message. */
  #delivery: Delivery = 'sent';
  #isSending = false;
  #isDone = false;

  constructor(host: SurveyHost) {
    this.#host = host;
    const { language, form } = host;
    // The desk has drawn it already.
    if (!this.#box) form?.append(draw(surveyCommentMarkup(surveyCommentView(language), { id: this.#id })));
    const box = this.#box;
    if (box?.parentElement)
      watchComment(box, box.parentElement, { language, most: mostCharacters, formats: this.#formats });
    this.listen();
  }

  /** Hears when somebody leaves the answers, or the page; called again when the element has moved. */
  listen(): void {
    this.#host.addEventListener('focusout', this.#leave);
    addEventListener('pagehide', this.#leave);
    // A phone that goes to another app may never come back to say that it leaves the page.
    document.addEventListener('visibilitychange', this.#leave);
  }

  /** The element has left the page. */
  rest(): void {
    this.flush();
    this.#host.removeEventListener('focusout', this.#leave);
    removeEventListener('pagehide', this.#leave);
    document.removeEventListener('visibilitychange', this.#leave);
  }

  #leave = (event: Event): void => {
    const to = (event as FocusEvent).relatedTarget;
    if (!(to instanceof Node && this.#host.querySelector('fieldset')?.contains(to))) this.flush();
  };

  /** An answer was chosen. The arrow keys choose all that they pass by, so only the one that somebody stays at is sent. */
  choose(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), pause);
  }

  /** Somebody leaves the answers, or the page: what was chosen last is sent now. */
  flush(): void {
    clearTimeout(this.#timer);
    const score = this.#score;
    if (this.#isDone || this.#isSending || !score || score === this.#given) return;
    void this.#deliver(score).then((delivery) => {
      if (!this.#isDone && !this.#isSending && score === this.#score) this.#tell(delivery, score);
    });
  }

  /** Send was pressed: the comment goes with the answer, and thanks stand in their place. */
  async send(): Promise<void> {
    clearTimeout(this.#timer);
    const score = this.#score;
    const box = this.#box;
    const comment = box?.value.trim() ?? '';
    if (this.#isSending || !score || !box) return;
    this.#forgive(box);
    if (countOf(comment, 'characters') > mostCharacters) return this.#refuse(box);
    const button = this.#host.querySelector('.cw-button');
    this.#isSending = true;
    // Really disabled it would lose the focus.
    button?.setAttribute('aria-disabled', 'true');
    this.#say(this.#words.sending);
    await this.#trip;
    const isNew = comment !== '' || score !== this.#given || this.#delivery === 'refused';
    const delivery = isNew ? await this.#deliver(score, comment) : this.#delivery;
    this.#isSending = false;
    button?.removeAttribute('aria-disabled');
    if (delivery === 'refused') this.#tell(delivery, score);
    else this.#thank(delivery, foundView(comment, this.#host.language, this.#formats) !== undefined);
  }

  /** What the ids of this survey begin with. */
  get #id(): string {
    return `survey-${this.#host.press.slice(0, 8)}`;
  }

  get #words() {
    return answerWords[this.#host.language];
  }

  /** The council's own references are nobody's details. */
  get #formats(): readonly string[] {
    return referenceFormats(this.#host.profile);
  }

  get #score(): SurveyScore | undefined {
    return surveyScoreOf(this.#host.form?.querySelector<HTMLInputElement>('[name=score]:checked')?.value);
  }

  get #box(): HTMLTextAreaElement | null | undefined {
    return this.#host.form?.querySelector('textarea');
  }

  /** One after the other: an answer that was changed must not arrive before the one that it replaces. */
  #deliver(score: SurveyScore, comment?: string): Promise<Delivery> {
    const { press, language, about } = this.#host;
    const { service, place, stage = 'front-desk' } = about;
    const key = (this.#key = newKey());
    this.#given = score;
    const website = this.#host.querySelector<HTMLInputElement>('[name=website]')?.value;
    // What is undefined or empty is left out of JSON, or read as nothing said.
    const body = { press, score, service, place, stage, language, comment, website };
    const delivery = this.#trip.then(() => sendMessage(this.#host.address('surveys'), body, key));
    this.#trip = delivery;
    void delivery.then((end) => {
      this.#delivery = end;
      if (end === 'kept') void whenDelivered(key).then((later) => key === this.#key && this.#arrive(later, score));
    });
    return delivery;
  }

  #tell(delivery: Delivery, score: SurveyScore): void {
    const { received, waiting, refused, more } = this.#words;
    const { answers } = surveyWords[this.#host.language];
    if (delivery === 'refused') this.#say(refused);
    else this.#say(`${(delivery === 'sent' ? received : waiting)(answers[score])} ${more}`);
  }

  /** What waited for the network has gone. */
  #arrive(delivery: 'sent' | 'refused', score: SurveyScore): void {
    this.#delivery = delivery;
    if (!this.#isDone) return this.#tell(delivery, score);
    if (delivery === 'refused') return;
    this.#host.querySelector('.cw-survey-waiting')?.remove();
    this.#say(this.#words.thanksSent);
  }

  #thank(delivery: 'sent' | 'kept', tookOut: boolean): void {
    const { language, profile, about } = this.#host;
    this.#isDone = true;
    const view = thanksView(about, { profile, language }, { isWaiting: delivery === 'kept', tookOut });
    const panel = draw(surveyThanksMarkup(view, this.#id));
    this.#host.form?.replaceWith(panel);
    panel.focus();
  }

  #refuse(box: HTMLTextAreaElement): void {
    const error = draw(errorMarkup(this.#words.tooLong, `${box.id}-error`, this.#host.language));
    box.before(error);
    box.setAttribute('aria-invalid', 'true');
    box.setAttribute('aria-describedby', `${box.getAttribute('aria-describedby')} ${error.id}`);
    box.focus();
  }

  #forgive(box: HTMLTextAreaElement): void {
    const error = box.parentElement?.querySelector('.cw-error');
    if (!error) return;
    error.remove();
    box.removeAttribute('aria-invalid');
    box.setAttribute('aria-describedby', (box.getAttribute('aria-describedby') ?? '').replace(` ${error.id}`, ''));
  }

  #say(words: string): void {
    const status = this.#host.querySelector('.cw-status');
    if (status) status.textContent = words;
  }
}
