import { collectEntries, entriesIn } from '../../behaviours/form-entries.ts';
import { keepAnswer, keptAnswer } from '../../behaviours/kept-answer.ts';
import { reveal } from '../../behaviours/reveal.ts';
import { newKey, sendForm } from '../../behaviours/send-form.ts';
import { enterPage, pageInAddress } from '../../behaviours/step-history.ts';
import { advance, reachable, type Page } from '../../logic/forms/advance.ts';
import { checkView } from '../../logic/forms/check-view.ts';
import { controlNames } from '../../logic/forms/control-names.ts';
import type { Asking, Entries, Fault, FormDefinition, Step } from '../../logic/forms/form.ts';
import type { ConfirmationView, FormView, RouteView } from '../../logic/forms/form-views.ts';
import { entriesAsked } from '../../logic/forms/routing.ts';
import { startView } from '../../logic/forms/start-view.ts';
import { stepView } from '../../logic/forms/step-view.ts';
import { typedLines } from '../../logic/forms/typed-lines.ts';
import { draw } from '../../markup/draw.ts';
import { formMarkup } from '../../markup/form-page.ts';
import type { FormHost } from './definition-form.ts';
import { placeFaults } from './place-faults.ts';
import { setErrorTitle } from './page-title.ts';
import { Sending } from './sending.ts';
import { clearFaults, showFaults } from './show-faults.ts';
import { StepDraft } from './step-draft.ts';

const headingOf = (form: HTMLFormElement) => form.querySelector<HTMLElement>('.cw-heading');

/** A form that is drawn from its definition, one page after the other, in the element's own content. */
export class StepForm {
  #host: FormHost;
  #definition: FormDefinition;
  #routes: readonly RouteView[];
  #draft: StepDraft;
  #sending: Sending;
  #entries: Entries;
  #page: Page = 'start';
  /** True while one answer of the check page is being changed. */
  #changing = false;
  #sent: ConfirmationView | undefined;
  #key: string;
  /** What the page is called before a question comes in front of it. */
  #title = document.title.replace(/^(Error|Gwall): /, '');
  #form: HTMLFormElement | undefined;

  constructor(host: FormHost, definition: FormDefinition, routes: readonly RouteView[]) {
    this.#host = host;
    this.#definition = definition;
    this.#routes = routes;
    this.#sending = new Sending((words) => host.say(words));
    const { id, sensitive } = definition;
    const draft = host.draftOf(id, sensitive);
    this.#draft = new StepDraft(host, draft, () => this.#collect());
    const drawn = host.querySelector<HTMLFormElement>(`form[data-cw-form="${id}"]`);
    this.#entries = { ...draft.read(), ...(drawn && entriesIn(drawn)) };
    this.#key = this.#entries['cw-key']?.[0] ?? newKey();
    this.#sent = keptAnswer(id) as ConfirmationView | undefined;
    const drawnPage = drawn?.dataset['cwPage'] ?? 'start';
    const page = pageInAddress(id) ?? drawnPage;
    if (page === 'sent' && this.#sent) this.#showSent(this.#sent);
    // The desk has drawn this page, and somebody may be reading or typing in it: it stays as it is.
    else if (drawn && page === drawnPage) this.#take(drawn, page);
    else this.#show(this.#reachable(page));
  }

  /** Listens; called again when the element has moved. */
  start(): void {
    this.#host.addEventListener('submit', this.#submit);
    this.#host.addEventListener('click', this.#click);
    this.#host.addEventListener('input', this.#draft.touched);
    this.#host.addEventListener('change', this.#draft.touched);
    addEventListener('popstate', this.#travel);
    addEventListener('pagehide', this.#draft.write);
  }

  stop(): void {
    this.#draft.write();
    removeEventListener('popstate', this.#travel);
    removeEventListener('pagehide', this.#draft.write);
  }

  get #asking(): Asking {
    return { language: this.#host.language, today: this.#host.today };
  }

  get #step(): Step | undefined {
    return this.#definition.steps.find(({ id }) => id === this.#page);
  }

  #take(drawn: HTMLFormElement, page: Page): void {
    this.#form = drawn;
    drawn.noValidate = true;
    this.#page = page;
    if (page === 'start') return;
    this.#title = this.#title.replace(`${headingOf(drawn)?.textContent.trim() ?? ''} - `, '');
    void this.#host.prepare();
    this.#changing = drawn.elements.namedItem('cw-changing') !== null;
  }

  #reachable(page: Page): Page {
    return reachable(this.#definition, page, this.#entries, this.#asking);
  }

  #view(page: Page): FormView {
    const { language, profile } = this.#host;
    const about = { entries: this.#entries, faults: [], language, profile };
    if (page === 'start') return startView(this.#definition, { language, profile, routes: this.#routes });
    return page === 'check' ? checkView(this.#definition, about) : stepView(this.#definition, page, about);
  }

  #draw(view: FormView, isMove: boolean): void {
    const form = draw(formMarkup(view, { language: this.#host.language, script: true })) as HTMLFormElement;
    if (this.#form?.isConnected) this.#form.replaceWith(form);
    else {
      // The words that stood here have been answered; what the page has put here for afterwards stays.
      for (const node of [...this.#host.childNodes])
        if (!(node instanceof Element && node.matches('[data-cw-after], .cw-draft, .cw-status'))) node.remove();
      this.#host.prepend(form);
    }
    this.#form = form;
    reveal(form);
    this.#host.toggleAttribute('data-cw-sent', view.kind === 'sent');
    const heading = headingOf(form);
    const isStart = view.kind === 'start';
    document.title = isStart ? this.#title : `${heading?.textContent.trim() ?? ''} - ${this.#title}`;
    if (!isStart) void this.#host.prepare();
    if (!isMove) return;
    // Scroll first: a screen reader reads the heading when it takes the focus, and the page must stand still by then.
    this.#host.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }

  #show(page: Page, faults: readonly Fault[] = [], isMove = false): void {
    this.#host.recover();
    this.#page = page;
    // The summary of what is wrong takes the focus, and a heading before it would be heard for nothing.
    this.#draw(this.#view(page), isMove && faults.length === 0);
    this.#showFaults(faults);
  }

  #showSent(view: ConfirmationView, isMove = false): void {
    this.#page = 'sent';
    this.#draw(view, isMove);
  }

  #showFaults(faults: readonly Fault[]): void {
    const { language } = this.#host;
    if (this.#form && faults.length > 0)
      showFaults(this.#form, placeFaults(this.#form, faults, this.#step?.fields ?? []), language);
    setErrorTitle(faults.length > 0, language);
  }

  #submit = (event: SubmitEvent): void => {
    if (event.target !== this.#form) return;
    event.preventDefault();
    void this.#advance(event.submitter?.getAttribute('value') ?? 'next');
  };

  #click = ({ target }: MouseEvent): void => {
    const button = (target as Element).closest<HTMLElement>('form [data-cw-do]');
    if (button?.dataset['cwDo'] === 'print') return print();
    const text = this.#page === 'sent' ? this.#sent?.asText : button && this.#typed().join('\n');
    if (button) void import('./tasks.ts').then(({ copyAt }) => copyAt(button, text ?? '', this.#host));
  };

  async #advance(action: string): Promise<void> {
    const form = this.#form;
    if (!form || Sending.isOn(form)) return;
    // Files that are still on their way are part of the answer.
    if (action === 'next')
      for (const field of form.querySelectorAll<HTMLElement & { whenSent?(): Promise<unknown> }>('cw-file-field'))
        await field.whenSent?.();
    // Meanwhile a press before this one may have gone on.
    if (form !== this.#form) return;
    this.#collect();
    clearFaults(form);
    const { page, faults, changing, send } = advance(
      this.#definition,
      { page: this.#page, action, entries: this.#entries, changing: this.#changing },
      this.#asking,
    );
    this.#changing = changing;
    this.#draft.write();
    if (send) return this.#send();
    // Mistakes that the desk has drawn go with its page.
    if (page === this.#page)
      return form.querySelector('.cw-errors') ? this.#show(page, faults) : this.#showFaults(faults);
    enterPage(this.#definition.id, page);
    this.#show(page, faults, true);
  }

  async #send(): Promise<void> {
    const form = this.#form;
    const { language } = this.#host;
    const definition = this.#definition;
    if (!form || Sending.isOn(form)) return;
    const button = form.querySelector<HTMLElement>('.cw-button');
    // "Try again" goes away: without this the focus would fall to the top of the page.
    if (document.activeElement?.closest('.cw-failure')) button?.focus();
    this.#host.recover();
    this.#sending.begin(form, button, language);
    const entries = entriesAsked(definition, this.#entries);
    const outcome = await sendForm(definition.submit.endpoint, { entries, language }, this.#key);
    this.#sending.end();
    if (outcome.kind === 'failed') return this.#fail();
    if (outcome.kind === 'wrong') return this.#sendBack(outcome.faults);
    this.#draft.end();
    this.#entries = {};
    this.#key = newKey();
    this.#sent = outcome.view;
    keepAnswer(definition.id, outcome.view);
    enterPage(definition.id, 'sent', { replace: true });
    this.#showSent(outcome.view, true);
  }

  #fail(): void {
    this.#host.fail(this.#typed(), () => void this.#send(), this.#definition);
  }

  /** The desk found something that the page did not: back to the question, with its words. */
  #sendBack(faults: readonly Fault[]): void {
    const has = ({ fields }: Step, { field }: Fault) => fields.some(({ name }) => name === field);
    const step = this.#definition.steps.find((each) => faults[0] && has(each, faults[0]));
    if (!step) return this.#fail();
    this.#changing = true;
    enterPage(this.#definition.id, step.id);
    const here = faults.filter((fault) => has(step, fault));
    this.#show(step.id, here, true);
  }

  /** The browser's Back and Forward. Links within the page, to its main part or to an error, change the address too: they lead nowhere else. */
  #travel = (): void => {
    const page = pageInAddress(this.#definition.id) ?? (location.hash ? this.#page : 'start');
    if (page === this.#page) return;
    this.#draft.write();
    this.#changing = false;
    if (page === 'sent' && this.#sent) this.#showSent(this.#sent, true);
    else this.#show(this.#reachable(page), [], true);
  };

  #typed(): readonly string[] {
    return typedLines(this.#definition, this.#entries, this.#host.language);
  }

  /** What is typed so far, with the mark that makes this form one. */
  #collect(): Entries | undefined {
    const step = this.#step;
    if (!step) return undefined;
    const names = step.fields.flatMap((field) => [...controlNames(field)]);
    if (this.#form) this.#entries = collectEntries(this.#form, names, this.#entries);
    return { ...this.#entries, 'cw-key': [this.#key] };
  }
}
