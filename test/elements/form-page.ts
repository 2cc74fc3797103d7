import { sendKeys } from '@web/test-runner-commands';
import { html, render, type TemplateResult } from 'lit';
import '../../src/elements/form/form.ts';
import type { Form } from '../../src/elements/form/form.ts';
import '../../stories/sample-council/sample-page.ts';
import { showPage } from '../behaviours/page-visibility.ts';
import { waitFor } from '../behaviours/stopped-time.ts';
import { makePage } from '../support/story-page.ts';

// Importing this gives each test a page with a heading, a link before the form and a link after it, on which nothing is kept yet.

export let main: HTMLElement;
let page: Awaited<ReturnType<typeof makePage>>;
let sheets: readonly CSSStyleSheet[] = [];

// What goes around a form comes with the first one; the loader asks for it with the form itself.
before(async () => {
  const first = document.createElement('cw-form');
  document.body.append(first);
  await import('../../src/elements/form/wrapped-form.ts');
  await new Promise((resolve) => setTimeout(resolve));
  first.remove();
});

beforeEach(async () => {
  showPage();
  sessionStorage.clear();
  page = await makePage();
  main = page.main;
  sheets = document.adoptedStyleSheets;
});

afterEach(() => {
  document.adoptedStyleSheets = [...sheets];
  page.remove();
  sessionStorage.clear();
  document.documentElement.lang = 'en';
});

/** Adds a style sheet to the page of this test. */
export const addStyles = (text: string): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};

/** Draws something on the page, and gives the first form in it with its element. */
export const drawForm = (content: TemplateResult): { readonly host: Form; readonly form: HTMLFormElement } => {
  const box = document.createElement('div');
  main.append(box);
  render(
    html`<h1>Tell us about it</h1>
      <p><a href="#before">Before</a></p>
      ${content}
      <p><a href="#after">After</a></p>
      <iframe name="sink" title="What came back" hidden></iframe>`,
    box,
  );
  const host = box.querySelector('cw-form') as Form;
  return { host, form: host.querySelector('form') as HTMLFormElement };
};

/** A part of the page that the test needs. */
export const find = <E extends HTMLElement = HTMLElement>(selector: string, from: ParentNode = main): E => {
  const found = from.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector} in ${from.textContent ?? ''}`);
  return found;
};

/** Presses a button with the keyboard, as a person who has come to it by Tab. */
export const press = async (selector: string): Promise<void> => {
  find(selector).focus();
  await sendKeys({ press: 'Enter' });
};

/** Presses the form's button and waits for the summary of what is wrong. */
export const sendWrong = async (button = 'form [type=submit]'): Promise<HTMLElement> => {
  await press(button);
  await waitFor(() => document.activeElement?.className === 'cw-errors');
  return find('.cw-errors');
};

/** The words of an element, spaces made single. */
export const wordsOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What stands in the summary, line by line. */
export const summaryLines = (): string[] => [...main.querySelectorAll('.cw-errors a')].map(wordsOf);

/** What a screen reader adds to a control's name: the words of everything that describes it. */
export const descriptionOf = (control: Element | null): string =>
  (control?.getAttribute('aria-describedby') ?? '')
    .split(/\s+/)
    .map((id) => wordsOf(id ? document.getElementById(id) : null))
    .join(' ')
    .trim();

/**
 * What a form really sends: each `submit` event that nobody has prevented once it has left the form. Not `formdata`, which Chromium
 * sends twice for a form that goes to the same frame again.
 */
export const countSent = (form: HTMLFormElement): { readonly sent: FormData[] } => {
  const sent: FormData[] = [];
  main.addEventListener('submit', ({ target, submitter, defaultPrevented }) => {
    if (target === form && !defaultPrevented) sent.push(new FormData(form, submitter));
  });
  return { sent };
};
