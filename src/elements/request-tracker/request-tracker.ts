import { askContext } from '../../behaviours/ask-context.ts';
import type { CouncilFacts } from '../../behaviours/council.ts';
import { define } from '../../behaviours/define.ts';
import { nearestLanguage } from '../../behaviours/nearest-language.ts';
import { newKey } from '../../behaviours/send-form.ts';
import type { Settings } from '../../behaviours/settings.ts';
import { warnOnce } from '../../behaviours/warn.ts';
import type { Profile } from '../../logic/profile/profile.ts';
import { lookupFailure, lookupFaults, lookupView, type LookupEntries } from '../../logic/requests/tracker-lookup.ts';
import { lookupWords, type LookupWords } from '../../logic/requests/tracker-lookup-words.data.ts';
import type { TrackerView } from '../../logic/requests/tracker-page.ts';
import type { Language } from '../../logic/words/language.ts';
import { draw } from '../../markup/draw.ts';
import { lookupMarkup, trackerFailureMarkup, trackerMarkup } from '../../markup/request-tracker.ts';
import { element, type Tree } from '../../markup/tree.ts';
import { askDesk } from './ask-desk.ts';

/** Where there is no page, as on a server that imports the package, the class is there but no element can be made. */
const PageElement = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/** The council's facts come with another file; the phone number is worth waiting for, and not long. */
const patience = { most: 1_500, step: 50 };

const statusLine = (): HTMLElement => draw(element('p', { class: 'cw-status', role: 'status' }));

/** What takes the focus after a press: what came of it. */
const outcomes: Readonly<Record<string, string>> = {
  chase: '.cw-tracker-chase',
  yes: '.cw-tracker-outcome',
  reopen: '.cw-tracker-now',
};

/**
 * How is my request doing? A reference and a postcode or an email address show the steps, the day by which one will hear, and what has
 * happened; from there one can ask to hurry, and say whether it is really done.
 *
 * @tag cw-request-tracker
 * @slot - A link to the tracker's own page, which stays until the element has drawn itself: `<a href="/clearway/request-tracker">See how your request is doing</a>`.
 * @attr {string} reference - A reference to start with. A link with `?reference=…&key=…` to the page shows its request at once.
 */
export class RequestTracker extends PageElement {
  static readonly settings: Settings = { reference: 'id' };

  #form: HTMLFormElement | undefined;
  /** Outside of what is drawn anew, so that it is there before it speaks. */
  #status = { textContent: '' } as HTMLElement;
  #view: TrackerView | undefined;
  #reference = '';
  /** The word that was typed, or the signature of our own link: it stays in this page. */
  #proof = '';
  /** Under it a press is kept once, however often it is sent. */
  #key: string | undefined;
  #isBusy = false;

  /** The language of the nearest `lang`. */
  get language(): Language {
    return nearestLanguage(this);
  }

  /** What the council's profile says; undefined where the page has none. */
  get profile(): Profile | undefined {
    return askContext<CouncilFacts>(this, Symbol.for('clearway/council'))?.profile;
  }

  constructor() {
    super();
    this.addEventListener('submit', this);
    this.addEventListener('click', this);
  }

  connectedCallback(): void {
    // While the page is still being read, a part of what the desk has drawn may be missing.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this);
    else void this.#begin();
  }

  disconnectedCallback(): void {
    document.removeEventListener('DOMContentLoaded', this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'DOMContentLoaded') void this.#begin();
    else if (event.type === 'click') {
      if ((event.target as Element).closest('[data-cw-do=print]')) print();
    } else this.#press(event as SubmitEvent);
  }

  get #words(): LookupWords {
    return lookupWords[this.language];
  }

  get #address(): string {
    return `${this.profile?.endpoints.requests ?? '/clearway/api/requests'}/${encodeURIComponent(this.#reference)}`;
  }

  async #begin(): Promise<void> {
    if (this.#form) return;
    try {
      if (this.language === 'cy' && lookupWords.cy === lookupWords.en)
        await Promise.all([
          import('../../logic/requests/tracker-lookup-words.cy.data.ts'),
          import('../../logic/forms/markup-words.cy.data.ts'),
        ]);
    } catch (error) {
      // The words inside the tag lead to the page that can do the same.
      return warnOnce(`<${this.localName}>: ${String(error)}`);
    }
    const isComing = document.querySelector('cw-council');
    for (let waited = 0; isComing && !this.profile && waited < patience.most; waited += patience.step)
      await new Promise((resolve) => setTimeout(resolve, patience.step));
    if (!this.isConnected || this.#form) return;
    const drawn = this.querySelector<HTMLFormElement>('form.cw-page');
    if (drawn) return this.#take(drawn);
    const asked = new URLSearchParams(location.search);
    this.#reference = asked.get('reference') ?? this.getAttribute('reference') ?? '';
    this.#proof = asked.get('key') ?? '';
    if (this.#proof) await this.#look();
    else this.#showLookup();
  }

  /** The desk has drawn it, and somebody may be reading: it stays as it is. */
  #take(form: HTMLFormElement): void {
    this.#form = form;
    this.#status = statusLine();
    this.append(this.#status);
    const carried = (name: string): string =>
      form.querySelector<HTMLInputElement>(`[type=hidden][name=${name}]`)?.value ?? '';
    this.#reference = carried('reference');
    this.#proof = carried('key');
    for (const button of form.querySelectorAll<HTMLElement>('[data-cw-do]')) button.hidden = false;
  }

  #put(tree: Tree): HTMLFormElement {
    const form = draw(tree) as HTMLFormElement;
    if (this.#form) this.#form.replaceWith(form);
    else this.replaceChildren(form, (this.#status = statusLine()));
    return (this.#form = form);
  }

  #showLookup(entries: LookupEntries = { reference: this.#reference, word: '' }, faults = {}): HTMLFormElement {
    const { language, profile } = this;
    return this.#put(lookupMarkup(lookupView(entries, { profile, language }, faults), { id: this.#id, language }));
  }

  #show(view: TrackerView, focus: string, asking = false): void {
    this.#view = view;
    this.#reference = view.reference;
    const form = this.#put(trackerMarkup(view, { id: this.#id, script: true, asking }));
    (form.querySelector<HTMLElement>(focus) ?? form.querySelector<HTMLElement>('.cw-heading'))?.focus();
  }

  get #id(): string {
    // Two on one page have names of their own.
    return `tracker-${[...document.querySelectorAll(this.localName)].indexOf(this) + 1}`;
  }

  #press(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    const button = (event.submitter ?? form.querySelector('.cw-button')) as HTMLButtonElement | null;
    const task = button?.value ?? '';
    // What the desk has drawn, the desk can draw again.
    if (!this.#view && (task === 'no' || task === 'other')) return;
    event.preventDefault();
    if (this.#isBusy) return;
    form.querySelector('.cw-failure')?.remove();
    if (task === 'other') {
      this.#view = undefined;
      this.#reference = this.#proof = '';
      this.#showLookup().querySelector('input')?.focus();
    } else if (task === 'no' && this.#view) this.#show(this.#view, 'textarea', true);
    else if (task === 'lookup') this.#lookUp(form);
    else if (task === 'again') void this.#look(button);
    else void this.#send(task, button);
  }

  /** What was typed is checked here as far as it can be. */
  #lookUp(form: HTMLFormElement): void {
    const typed = (name: string): string =>
      form.querySelector<HTMLInputElement>(`input[name=${name}]:not([type=hidden])`)?.value ?? '';
    const entries = { reference: typed('reference'), word: typed('word') };
    const faults = lookupFaults(entries, this.language);
    if (faults.reference ?? faults.word) {
      this.#showLookup(entries, faults).querySelector<HTMLElement>('[aria-invalid]')?.focus();
      return;
    }
    this.#reference = entries.reference;
    this.#proof = entries.word;
    void this.#look(this.#showLookup(entries).querySelector('button'));
  }

  async #look(button: HTMLElement | null = null): Promise<void> {
    const answer = await this.#wait(button, this.#words.looking, () =>
      askDesk(this.#address, this.language, this.#proof),
    );
    const { view } = answer;
    if (!view) return this.#fail(answer.failure ?? 'unreachable', button);
    const before = this.#view;
    if (!before || JSON.stringify({ ...before, checked: '' }) !== JSON.stringify({ ...view, checked: '' }))
      return this.#show(view, '.cw-heading');
    // Nothing is drawn anew, so the focus stays, and the line is heard.
    const line = this.querySelector('.cw-tracker-checked');
    if (line) line.textContent = view.checked;
    this.#status.textContent = `${view.same} ${view.checked}`;
  }

  async #send(task: string, button: HTMLElement | null): Promise<void> {
    const note = this.querySelector('textarea')?.value.trim() || undefined;
    const body = task === 'chase' ? {} : { done: task === 'yes', note };
    const { view, failure, detail } = await this.#wait(button, this.#words.sending, () =>
      askDesk(`${this.#address}/${task === 'chase' ? 'chase' : 'outcome'}`, this.language, this.#proof, {
        body,
        key: (this.#key ??= newKey()),
      }),
    );
    if (!view) return this.#fail(failure === 'unreachable' || !failure ? 'unsent' : failure, button, detail);
    this.#key = undefined;
    this.#show(view, outcomes[task] ?? '.cw-heading');
  }

  /** Pressed once, sent once; the button keeps the focus. */
  async #wait<Answer>(button: HTMLElement | null, words: string, ask: () => Promise<Answer>): Promise<Answer> {
    this.#isBusy = true;
    button?.setAttribute('aria-disabled', 'true');
    this.#status.textContent = words;
    const answer = await ask();
    this.#status.textContent = '';
    button?.removeAttribute('aria-disabled');
    this.#isBusy = false;
    return answer;
  }

  /** Says beside what was pressed that it did not work; all that was typed stays. */
  #fail(kind: keyof LookupWords['failures'], button: HTMLElement | null, detail?: string): void {
    const { language, profile } = this;
    const form = this.#form ?? this.#showLookup();
    const failure = lookupFailure(kind, { profile, language });
    const box = draw(trackerFailureMarkup(detail ? { ...failure, lines: [detail] } : failure));
    (button?.closest('.cw-tracker-part') ?? form).prepend(box);
    box.focus();
  }
}

define('cw-request-tracker', RequestTracker);

declare global {
  interface HTMLElementTagNameMap {
    'cw-request-tracker': RequestTracker;
  }
}
