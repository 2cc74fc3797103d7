import type { CouncilFacts } from '../../behaviours/council.ts';
import { sendMessage, whenDelivered, type Delivery } from '../../behaviours/message-outbox.ts';
import { newKey } from '../../behaviours/send-form.ts';
import type { FeedbackAnswer, FeedbackMessage } from '../../logic/feedback/feedback.ts';
import {
  commentView,
  foundView,
  thanksView,
  tooManyIn,
  type FeedbackFacts,
} from '../../logic/feedback/feedback-view.ts';
import { feedbackWords } from '../../logic/feedback/feedback-words.data.ts';
import { referenceFormats } from '../../logic/feedback/reference-formats.ts';
import type { RouteView } from '../../logic/forms/form-views.ts';
import type { Language } from '../../logic/words/language.ts';
import { draw } from '../../markup/draw.ts';
import { feedbackCommentMarkup, feedbackThanksMarkup } from '../../markup/feedback.ts';
import { routesMarkup } from '../../markup/form-routes.ts';
import { element } from '../../markup/tree.ts';

/** What answering needs of the element. */
export interface FeedbackHost extends HTMLElement {
  readonly language: Language;
  readonly service: string | undefined;
  readonly link: string | undefined;
  readonly press: string;
  readonly now: number;
  council(): Promise<CouncilFacts | undefined>;
  address(name: 'feedback'): Promise<string>;
  show(box: HTMLElement, takesFocus?: boolean): void;
  ask(): void;
  say(words: string): void;
}

/** So long after the last key, a sentence about what stands in the box does not talk over the typing. */
const pause = 800;
let boxes = 0;

/** What happens from the first press on: the answer is sent at once, a comment is asked for, personal details are offered to be taken out. */
export class FeedbackTalk {
  #host: FeedbackHost;
  #answer: FeedbackAnswer = 'yes';
  #facts: FeedbackFacts | undefined;
  #formats: readonly string[] = [];
  #trip: Promise<unknown> = Promise.resolve();
  /** The last message: what becomes of an earlier one is no longer of interest. */
  #key = '';
  #isSending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #foundText = '';

  constructor(host: FeedbackHost) {
    this.#host = host;
    host.addEventListener('click', (event) => {
      const { name, value } = (event.target as Element).closest('button') ?? {};
      if (name !== 'cw-go') return;
      if (value === 'send') void this.#send();
      else if (value === 'remove') this.#remove();
      else host.ask();
    });
    host.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#look(), pause);
    });
  }

  /** One press counts: it is on its way before anything else is asked. */
  async answer(answer: FeedbackAnswer): Promise<void> {
    const { language, service } = this.#host;
    await this.#getWelsh();
    this.#answer = answer;
    this.#host.say('');
    const delivery = this.#deliver();
    this.#facts = { answer, language, service };
    if (answer === 'yes') this.#thank(true);
    else await this.#askForComment(this.#facts);
    if ((await delivery) === 'kept' && !this.#isSending) this.#host.say(this.#words.keptAnswer);
  }

  get #words() {
    return feedbackWords[this.#host.language];
  }

  get #box(): HTMLTextAreaElement | null {
    return this.#host.querySelector('textarea');
  }

  async #getWelsh(): Promise<void> {
    if (this.#host.language === 'cy' && feedbackWords.cy === feedbackWords.en)
      await import('../../logic/feedback/feedback-words.cy.data.ts');
  }

  /** Ways to a person; where they cannot be had, the page without script has them. */
  async #routes(): Promise<readonly RouteView[]> {
    const { language, service, now, link } = this.#host;
    const { profile, holidays } = (await this.#host.council()) ?? {};
    try {
      if (language === 'cy')
        await Promise.all([import('../../logic/words/welsh.ts'), import('../../logic/forms/routes-words.cy.data.ts')]);
      const { feedbackRoutes } = await import('../../logic/feedback/feedback-routes.ts');
      if (profile && holidays) return feedbackRoutes(service, { profile, holidays, now, language });
    } catch {
      // The network has gone since the press.
    }
    if (!link) return [];
    const [address = '', part = ''] = link.split('#');
    const href = `${address}${address.includes('?') ? '&' : '?'}answer=no${part && `#${part}`}`;
    return [{ text: this.#words.routesOnPage, href }];
  }

  async #askForComment(facts: FeedbackFacts): Promise<void> {
    const profile = (await this.#host.council())?.profile;
    this.#formats = referenceFormats(profile);
    this.#facts = { ...facts, profile, ...(facts.answer === 'no' && { routes: await this.#routes() }) };
    boxes += 1;
    this.#foundText = '';
    this.#host.show(draw(feedbackCommentMarkup(commentView(this.#facts), { id: `cw-feedback-${boxes}` })));
  }

  /** One after the other: an answer that was changed must not arrive before the one that it replaces. */
  #deliver(comment?: string): Promise<Delivery> {
    const { language, service, press } = this.#host;
    const website = this.#host.querySelector<HTMLInputElement>('[name=website]')?.value;
    const message: FeedbackMessage = {
      press,
      answer: this.#answer,
      language,
      page: location.pathname,
      ...(service && { service }),
      ...(comment && { comment }),
      ...(website && { website }),
    };
    const key = (this.#key = newKey());
    const delivery = this.#trip.then(async () => sendMessage(await this.#host.address('feedback'), message, key));
    this.#trip = delivery;
    void delivery.then((end) => {
      if (end === 'kept') void whenDelivered(key).then((later) => key === this.#key && this.#arrive(later, comment));
    });
    return delivery;
  }

  async #send(): Promise<void> {
    const box = this.#box;
    if (!box || this.#isSending) return;
    const comment = box.value.trim();
    this.#forgive(box);
    const tooMany = tooManyIn(comment);
    if (tooMany > 0) return this.#refuse(box, this.#words.tooLong(tooMany));
    // The press has been sent before.
    if (!comment) return this.#thank(true);
    this.#isSending = true;
    this.#host.say(this.#words.sending);
    const delivery = await this.#deliver(comment);
    this.#isSending = false;
    if (delivery === 'sent') this.#thank(true, comment);
    else if (delivery === 'kept') this.#host.say(this.#words.kept);
    else await this.#refused();
  }

  /** The desk does not want it: there must be another way. */
  async #refused(): Promise<void> {
    this.#host.say(this.#words.refused);
    const box = this.#host.querySelector('.cw-feedback');
    if (!box?.querySelector('.cw-routes')) box?.append(draw(routesMarkup(await this.#routes())));
  }

  #thank(takesFocus: boolean, comment = ''): void {
    if (!this.#facts) return;
    const tookOut = comment !== '' && foundView(comment, this.#host.language, this.#formats) !== undefined;
    clearTimeout(this.#timer);
    this.#host.say('');
    this.#host.show(draw(feedbackThanksMarkup(thanksView(this.#facts, { comment, tookOut }))), takesFocus);
  }

  /** What waited for the network has gone. Who writes on meanwhile keeps what they write. */
  #arrive(delivery: 'sent' | 'refused', comment: string | undefined): void {
    const box = this.#box;
    if (delivery === 'refused') return void this.#refused();
    if (comment && box?.value.trim() === comment) {
      const isHere = this.#host.contains(document.activeElement);
      this.#thank(isHere, comment);
      if (isHere) return;
    }
    this.#host.say(this.#words.sent);
  }

  /** Looks for personal details in what was typed so far. It offers to take them out, and keeps nobody from sending. */
  #look(): void {
    const box = this.#box;
    const place = this.#host.querySelector('.cw-feedback-found');
    const status = place?.firstElementChild;
    if (!box || !place || !status) return;
    const found = foundView(box.value, this.#host.language, this.#formats);
    if ((found?.text ?? '') === this.#foundText) return;
    this.#foundText = found?.text ?? '';
    status.textContent = this.#foundText;
    place.querySelector('button')?.remove();
    if (found)
      place.append(
        draw(
          element('button', { class: 'cw-quiet-button', type: 'button', name: 'cw-go', value: 'remove' }, found.remove),
        ),
      );
  }

  #remove(): void {
    const box = this.#box;
    const status = this.#host.querySelector('.cw-feedback-found > [role=status]');
    const found = box && foundView(box.value, this.#host.language, this.#formats);
    if (!box || !found || !status) return;
    box.value = found.without;
    status.nextElementSibling?.remove();
    this.#foundText = '';
    status.textContent = found.removed;
    box.focus();
  }

  #refuse(box: HTMLTextAreaElement, words: string): void {
    const error = draw(element('p', { class: 'cw-error', id: `${box.id}-error` }, words));
    box.before(error);
    box.setAttribute('aria-invalid', 'true');
    box.setAttribute('aria-describedby', `${error.id} ${box.id}-hint`);
    box.focus();
  }

  #forgive(box: HTMLTextAreaElement): void {
    box.parentElement?.querySelector('.cw-error')?.remove();
    box.removeAttribute('aria-invalid');
    box.setAttribute('aria-describedby', `${box.id}-hint`);
  }
}
