import type { CouncilFacts } from '../../behaviours/council.ts';
import type { Draft } from '../../behaviours/draft.ts';
import { warnOnce } from '../../behaviours/warn.ts';
import type { FormDefinition } from '../../logic/forms/form.ts';
import type { RouteView } from '../../logic/forms/form-views.ts';
import { isFormWelshLoaded } from '../../logic/forms/form-words.data.ts';
import { openForm } from '../../logic/forms/open-form.ts';
import type { Profile } from '../../logic/profile/profile.ts';
import { isId } from '../../logic/shape/open.ts';
import type { Language } from '../../logic/words/language.ts';
import { StepForm } from './step-form.ts';

/** What a form needs of the element around it. */
export interface FormHost extends HTMLElement {
  readonly language: Language;
  /** The day on the council's wall. */
  readonly today: string;
  /** Milliseconds since 1970, by the page's clock. */
  readonly now: number;
  readonly profile: Profile | undefined;
  readonly council: CouncilFacts | undefined;
  /** What is kept of the form of that name; of a sensitive one never longer than this visit. */
  draftOf(form: string, isSensitive?: boolean): Draft;
  /** Shows one sentence under the form, which screen readers say once; empty words end it. */
  say(words: string): void;
  /** Fetches, while there is a network, what is needed when there is none. */
  prepare(): Promise<void>;
  /** Shows that the form could not be sent, with every answer to copy; `again` sends it again. */
  fail(typed: readonly string[], again: () => void, definition?: FormDefinition): void;
  /** Takes that away again. */
  recover(): void;
}

/** The council's facts come with another file; a form that knows its address does not wait for them long. */
const patience = { milliseconds: 1_500, step: 50 };

const whenCouncil = async (host: FormHost): Promise<CouncilFacts | undefined> => {
  const isComing = document.querySelector('cw-council') !== null;
  for (let waited = 0; isComing && !host.council && waited < patience.milliseconds; waited += patience.step)
    await new Promise((resolve) => setTimeout(resolve, patience.step));
  return host.council;
};

const addressOf = async (host: FormHost): Promise<string | undefined> => {
  const written = host.getAttribute('definition');
  if (written) return written;
  const form = host.getAttribute('form');
  if (!isId(form)) return undefined;
  const folder = (await whenCouncil(host))?.profile.endpoints.forms ?? '/forms';
  return `${folder}/${form}.json`;
};

/** A form that cannot be asked keeps the page's own words, and the console says why. */
const definitionAt = async (address: string): Promise<FormDefinition | undefined> => {
  // Without the limits that feeds have: this one is the council's own, and the page's words stay until it is there.
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  const json: unknown = await answer.json();
  const definition = openForm(json);
  if (!definition)
    void import('../../behaviours/explain-form.ts').then(({ explainForm }) => explainForm(address, json));
  return definition;
};

const routesFor = async (host: FormHost, definition: FormDefinition): Promise<readonly RouteView[]> => {
  const { profile, holidays } = (await whenCouncil(host)) ?? {};
  if (!profile || !holidays) return [];
  const { routesView } = await import('../../logic/forms/routes-view.ts');
  return routesView(definition, { profile, holidays, now: host.now, language: host.language });
};

const started = new WeakMap<FormHost, StepForm>();

/** Draws the form that the element names, in place of the words that stand in it; one that was moved goes on. */
export const startDefinition = async (host: FormHost): Promise<void> => {
  const before = started.get(host);
  if (before) return before.start();
  try {
    const welsh = host.language === 'cy' && !isFormWelshLoaded();
    const [address] = await Promise.all([
      addressOf(host),
      welsh &&
        Promise.all([import('../../logic/words/welsh-definition.ts'), import('../../logic/words/welsh-ways.ts')]),
    ]);
    if (!address) return warnOnce(`<cw-form>: form is not an id. Write form="missed-bin".`);
    const definition = await definitionAt(address);
    if (!definition) return;
    const isDrawn = host.querySelector(`form[data-cw-form="${definition.id}"]`) !== null;
    const routes = isDrawn ? [] : await routesFor(host, definition);
    if (!host.isConnected || started.has(host)) return;
    const form = new StepForm(host, definition, routes);
    started.set(host, form);
    // What is said later is heard when the place for it was there before.
    host.say('');
    form.start();
  } catch (error) {
    warnOnce(`<cw-form>: ${(error as Error).message}`);
  }
};

/** Takes its listeners off the page; what was typed is on the device. */
export const stopDefinition = (host: FormHost): void => started.get(host)?.stop();
