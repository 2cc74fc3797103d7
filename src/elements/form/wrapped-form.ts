import { canReach } from '../../behaviours/reach.ts';
import { warnOnce } from '../../behaviours/warn.ts';
import { wrapWords } from '../../logic/forms/wrap-words.data.ts';
import type { FormHost } from './definition-form.ts';
import { fillFromAddress } from './fill-from-address.ts';
import type * as Judge from './judge.ts';
import { KeptAnswers } from './kept-answers.ts';
import { Sending } from './sending.ts';

/** Not `form.action` and its like: a control of that name, and many forms have one, stands in front of them. */
const valueOf = (form: HTMLFormElement, button: HTMLElement | null, name: 'action' | 'method' | 'target'): string =>
  button?.getAttribute(`form${name}`) ?? form.getAttribute(name) ?? '';

/** A form of the page's own, whatever CMS has rendered it: checked when it is sent, kept while it is not, sent once. */
export class WrappedForm {
  #host: FormHost;
  #form: HTMLFormElement | undefined;
  #kept: KeptAnswers | undefined;
  #sending: Sending;
  #judge: typeof Judge | undefined;
  #hadNovalidate = false;
  #isJudging = false;
  /** True while the form sends itself, past our own ear. */
  #isPassing = false;
  #passed: Event | undefined;
  #watcher = new MutationObserver(() => this.#find());

  constructor(host: FormHost) {
    this.#host = host;
    this.#sending = new Sending((words) => host.say(words));
    // On the host and before the form's own: they outlive a form that the CMS replaces, and its scripts hear of right forms only.
    host.addEventListener('submit', (event) => void this.#submit(event), true);
    // A box may have had the focus before this came.
    for (const type of ['focusin', 'input']) host.addEventListener(type, () => void this.#load(), { once: true });
    for (const type of ['input', 'change']) host.addEventListener(type, () => this.#kept?.touched());
    host.addEventListener('reset', (event) => event.target === this.#form && this.#clear());
  }

  start(): void {
    this.#watcher.observe(this.#host, { childList: true, subtree: true });
    addEventListener('pageshow', this.#comeBack);
    addEventListener('pagehide', this.#leave);
    this.#find();
  }

  stop(): void {
    this.#watcher.disconnect();
    removeEventListener('pageshow', this.#comeBack);
    removeEventListener('pagehide', this.#leave);
    this.#leave();
  }

  #find = (): void => {
    // Half a form would take half a draft. A function that is added twice listens once.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.#find, { once: true });
      return;
    }
    const form = this.#host.querySelector('form') ?? undefined;
    if (form === this.#form) return;
    this.#sending.end();
    if (!this.#hadNovalidate && !this.#form?.closest('cw-form')) this.#form?.removeAttribute('novalidate');
    this.#judge?.forgive(this.#host, this.#host.language);
    this.#form = form;
    this.#kept = undefined;
    if (form) void this.#take(form);
  };

  async #take(form: HTMLFormElement): Promise<void> {
    this.#hadNovalidate = form.hasAttribute('novalidate');
    form.setAttribute('novalidate', '');
    // What is said later is heard when the place for it was there before.
    this.#host.say('');
    fillFromAddress(form, this.#host.getAttribute('prefill'));
    await this.#words();
    // Not form.id: a control may have that name.
    const place = `${[...document.querySelectorAll(this.#host.localName)].indexOf(this.#host)}`;
    const name = form.getAttribute('id') ?? form.getAttribute('name') ?? place;
    if (form === this.#form) this.#kept = new KeptAnswers(this.#host, form, this.#host.draftOf(name));
  }

  async #submit(event: SubmitEvent): Promise<void> {
    const { submitter: button } = event;
    const form = this.#form;
    if (!form || event.target !== form || event.defaultPrevented) return;
    if (this.#isPassing) {
      this.#passed = event;
      return;
    }
    const isDialog = valueOf(form, button, 'method').toLowerCase() === 'dialog';
    // Phones of 2021 cannot send it again in the way in which it was pressed.
    if (isDialog || button?.hasAttribute('formnovalidate') || !('requestSubmit' in form)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // Presses that come while the checks are fetched are one press too.
    if (this.#isJudging || Sending.isOn(form)) return;
    this.#isJudging = true;
    const isRight = await this.#isRight(form);
    this.#isJudging = false;
    if (isRight) await this.#send(form, button);
    else this.#host.recover();
  }

  async #isRight(form: HTMLFormElement): Promise<boolean> {
    const { language, today } = this.#host;
    try {
      // At once where all is there: nobody should see that it was asked.
      if (this.#judge?.isReady(form) || (await this.#load()))
        return this.#judge?.judge(this.#host, form, { language, today }) ?? true;
    } catch (error) {
      // The page's server checks too: what we cannot read must not keep anybody from sending it.
      warnOnce(`<cw-form>: the form could not be checked (${String(error)}).`);
      return true;
    }
    // The checks could not be fetched: the browser's own are better than none.
    form.removeAttribute('novalidate');
    const isRight = HTMLFormElement.prototype.reportValidity.call(form);
    form.setAttribute('novalidate', '');
    return isRight;
  }

  async #send(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
    const { language } = this.#host;
    this.#sending.begin(form, button, language);
    const isPost = valueOf(form, button, 'method').toLowerCase() === 'post';
    if (isPost && !(await canReach(valueOf(form, button, 'action')))) {
      this.#sending.end();
      const typed = this.#judge?.linesIn(form, language) ?? [];
      return this.#host.fail(typed, () => this.#press(form, button));
    }
    // A form does not send itself while it still tells of the first try (HTML, "firing submission events").
    await new Promise((resolve) => setTimeout(resolve));
    this.#host.recover();
    this.#passed = undefined;
    this.#isPassing = true;
    this.#press(form, button);
    this.#isPassing = false;
    const isItself = /^(_self)?$/.test(valueOf(form, button, 'target'));
    const isLeft = (this.#passed as Event | undefined)?.defaultPrevented === false;
    if (!isLeft || !isItself) this.#sending.endSoon();
    if (isLeft) this.#kept?.sent();
  }

  /** Sends it as a press of the button does: with its name and value, and by way of the page's own scripts. */
  #press(form: HTMLFormElement, button: HTMLElement | null): void {
    // A button that the page has taken away meanwhile cannot be pressed. Not form.requestSubmit: a control may have that name.
    const isThere = (button as HTMLButtonElement | null)?.form === form;
    HTMLFormElement.prototype.requestSubmit.call(form, isThere ? button : null);
  }

  /** Gets the checks; without a network they may not come. */
  async #load(): Promise<boolean> {
    try {
      const [judge] = await Promise.all([import('./judge.ts'), this.#words()]);
      this.#judge = judge;
      if (this.#form) await judge.prepare(this.#form, this.#host.language);
      return true;
    } catch {
      return false;
    }
  }

  /** Gets the words of the page's language; until they come, and if they do not, they are English. */
  async #words(): Promise<void> {
    if (this.#host.language === 'cy' && wrapWords.cy === wrapWords.en)
      await import('../../logic/words/welsh-wrapped.ts').catch(() => undefined);
  }

  #clear(): void {
    this.#judge?.forgive(this.#host, this.#host.language);
    this.#host.recover();
    this.#kept?.clear();
  }

  #leave = (): void => this.#kept?.write();

  /** Out of the browser's memory of pages the form comes as it was left: on its way. */
  #comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#sending.end();
  };
}
