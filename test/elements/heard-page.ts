import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { html } from 'lit';
import '../../src/bundles/definition.ts';
import '../../src/elements/address-field/address-field.ts';
import '../../src/elements/file-field/file-field.ts';
import type { Form } from '../../src/elements/form/form.ts';
import '../../src/elements/lookup-field/lookup-field.ts';
import type { Entries, FormDefinition, Step } from '../../src/logic/forms/form.ts';
import { waitFor, waitReally } from '../behaviours/stopped-time.ts';
import { drawForm, find, main } from './form-page.ts';

/** What Chromium has computed for screen readers of one element. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly isWrong: boolean;
  /** The names of the groups around it, the outermost first. */
  readonly groups: readonly string[];
}

/** Chromium's own answer for the element that has the focus. */
export const heardAtFocus = (): Promise<Heard> => executeServerCommand<Heard, undefined>('accessible-focus');

/** What Tab comes to, from where the focus is to the link after the form: "wrong radio", "Do you own or rent? / Own" and what describes it. */
export const heardByTab = async (): Promise<(readonly [kind: string, name: string, description: string])[]> => {
  const stops: (readonly [string, string, string])[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await sendKeys({ press: 'Tab' });
    if (document.activeElement?.getAttribute('href') === '#after') return stops;
    const { role, name, description, isWrong, groups } = await heardAtFocus();
    stops.push([isWrong ? `wrong ${role}` : role, [...groups, name].join(' / '), description]);
  }
  throw new Error('Tab does not come out of the form.');
};

/** Goes one control back. */
export const tabBack = async (): Promise<void> => {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
};

const places = Array.from({ length: 25 }, (_, at) => ({ value: `place-${at}`, label: `Place ${at}` }));

/** A step with every kind of question. */
export const everyQuestion: Step = {
  id: 'all',
  title: { en: 'About you', cy: 'Amdanoch chi' },
  fields: [
    { type: 'text', name: 'who', label: { en: 'Full name', cy: 'Enw llawn' }, autocomplete: 'name' },
    {
      type: 'email',
      name: 'email',
      label: { en: 'Email address', cy: 'Cyfeiriad e-bost' },
      hint: { en: 'We only use it to answer you.', cy: 'Dim ond i’ch ateb chi.' },
    },
    { type: 'money', name: 'rent', label: { en: 'Your rent', cy: 'Eich rhent' } },
    { type: 'date', name: 'born', label: { en: 'When were you born?', cy: 'Pryd cawsoch chi eich geni?' } },
    { type: 'date', name: 'moved', label: { en: 'When did you move?', cy: 'Pryd wnaethoch chi symud?' } },
    {
      type: 'radios',
      name: 'tenure',
      label: { en: 'Do you own or rent?', cy: 'Ydych chi’n berchen neu’n rhentu?' },
      options: [
        { value: 'own', label: { en: 'Own', cy: 'Berchen' } },
        {
          value: 'rent',
          label: { en: 'Rent', cy: 'Rhentu' },
          hint: { en: 'From us or from others', cy: 'Gennym ni neu eraill' },
        },
      ],
    },
    {
      type: 'checkboxes',
      name: 'help',
      label: { en: 'What do you need?', cy: 'Beth sydd ei angen?' },
      options: [
        { value: 'food', label: { en: 'Food', cy: 'Bwyd' } },
        { value: 'heat', label: { en: 'Heating', cy: 'Gwres' } },
        { value: 'none', label: { en: 'None of these', cy: 'Dim o’r rhain' }, alone: true },
      ],
    },
    {
      type: 'checkboxes',
      name: 'agree',
      label: { en: 'Your agreement', cy: 'Eich cytundeb' },
      options: [{ value: 'yes', label: { en: 'I agree', cy: 'Rwy’n cytuno' } }],
    },
    {
      type: 'select',
      name: 'area',
      label: { en: 'Area', cy: 'Ardal' },
      options: [
        { value: 'thornby', label: 'Thornby' },
        { value: 'saltmere', label: 'Saltmere' },
      ],
    },
    { type: 'select', name: 'place', label: { en: 'Place', cy: 'Lle' }, options: places },
    { type: 'address', name: 'home', label: { en: 'Home address', cy: 'Cyfeiriad cartref' } },
    {
      type: 'address',
      name: 'work',
      label: { en: 'Work address', cy: 'Cyfeiriad gwaith' },
      lookup: '/clearway/api/addresses',
    },
    { type: 'file', name: 'proof', label: { en: 'Proof of address', cy: 'Prawf o gyfeiriad' }, accept: ['.pdf'] },
    {
      type: 'textarea',
      name: 'story',
      label: { en: 'What happened?', cy: 'Beth ddigwyddodd?' },
      maxLength: 200,
    },
  ],
};

/** A form with these steps; one name for each test, because the device keeps answers. */
export const formOf = (id: string, ...steps: readonly Step[]): FormDefinition => ({
  id,
  title: { en: 'A form', cy: 'Ffurflen' },
  steps,
  privacy: { why: { en: 'To test.', cy: 'I brofi.' }, keptFor: { en: 'A day.', cy: 'Diwrnod.' } },
  submit: { endpoint: `/clearway/api/forms/${id}` },
  afterwards: {},
});

/** Draws a form from a definition at one of its pages. */
export const drawDefinition = async (
  definition: FormDefinition,
  page: string,
  draft = 'session',
): Promise<{ readonly host: Form }> => {
  const address = URL.createObjectURL(new Blob([JSON.stringify(definition)]));
  history.replaceState(null, '', `${location.pathname}${location.search}#${definition.id}/${page}`);
  const { host } = drawForm(html`<cw-form definition=${address} draft=${draft}><a href="/">A form</a></cw-form>`);
  await waitFor(() => host.querySelector(`form[data-cw-page="${page}"]`) !== null);
  return { host };
};

/** What somebody has typed on that step: no date has a month 13, and all else is empty. */
export const typedAnswers: Entries = { 'moved-day': ['12'], 'moved-month': ['13'], 'moved-year': ['2020'] };

/** Waits for what the fields add to the questions of that step. */
export const enhanced = (): Promise<void> =>
  waitFor(() => ['.cw-finder', '.cw-lookup', '[id$="proof-button"]'].every((part) => main.querySelector(part)));

/** Draws a form with that step, and types. */
export const drawEveryQuestion = async (id: string, draft?: string): Promise<void> => {
  await drawDefinition(formOf(id, everyQuestion), 'all', draft);
  await enhanced();
  for (const [name, [value = '']] of Object.entries(typedAnswers))
    find<HTMLInputElement>(`[name=${name}]`).value = value;
};

const live = '[role=status], [role=alert], [aria-live]';
let watcher: MutationObserver | undefined;
let late: string[] = [];

/** Regions that speak must stand there before their words: VoiceOver says nothing of one that comes with them, though the virtual reader does. */
const watchRegions = (): void => {
  late = [];
  watcher = new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
      if (node instanceof Element)
        for (const region of [node, ...node.querySelectorAll(live)])
          if (region.matches(live) && region.textContent.trim()) late.push(region.textContent.trim());
  });
  watcher.observe(main, { childList: true, subtree: true });
};

/** Starts a screen reader on the page of this test; what stands there already is not heard again. */
export const listen = async (): Promise<void> => {
  await virtual.start({ container: main });
  await virtual.clearSpokenPhraseLog();
  watchRegions();
};

// Also while a test has stopped the page's own time.
const realTimeout = window.setTimeout.bind(window);

/** All that was said since one last asked, in order: "polite: …" for what a region says by itself, the rest for where the focus went. */
export const heard = async (milliseconds = 60): Promise<string[]> => {
  await new Promise((resolve) => void realTimeout(resolve, milliseconds));
  const phrases = (await virtual.spokenPhraseLog()).filter((phrase) => phrase.trim() !== 'polite:');
  await virtual.clearSpokenPhraseLog();
  const unheard = late.splice(0);
  if (unheard.length > 0) throw new Error(`Came together with its region, and so unheard: ${unheard.join(' | ')}`);
  return phrases;
};

/** Reads on from where the reader is, so many steps. */
export const readOn = async (steps: number): Promise<string[]> => {
  for (let step = 0; step < steps; step += 1) await virtual.next();
  return heard(0);
};

/** Turns it off. */
export const stopListening = async (): Promise<void> => {
  watcher?.disconnect();
  await virtual.stop();
  await waitReally();
};
