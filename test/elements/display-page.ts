import { html, render, type LitElement, type TemplateResult } from 'lit';
import type { SamplePage, SampleParameters } from '../../stories/sample-council/sample-page.ts';
import '../../stories/sample-council/sample-page.ts';
import profileJson from '../../stories/sample-council/council.json';
import { makePage, showsAnswer } from '../support/story-page.ts';
import { showPage } from '../behaviours/page-visibility.ts';
import { waitFor } from '../behaviours/stopped-time.ts';

// Importing this gives each test a page: the sample council's, with a heading, a link before and a link after what is drawn.

export let main: HTMLElement;
let page: Awaited<ReturnType<typeof makePage>>;

beforeEach(async () => {
  showPage();
  page = await makePage();
  main = page.main;
});

afterEach(() => {
  page.remove();
  document.documentElement.lang = 'en';
  document.documentElement.style.removeProperty('font-size');
});

/** What a test draws on the page of the sample council. */
export interface Drawn {
  readonly page: SamplePage;
  /** The first element in it, once it shows an answer. */
  readonly element: LitElement;
}

/** Draws something on the sample council's page at a London wall time and waits for the answer. */
export const draw = async (content: TemplateResult, { now, profile }: SampleParameters = {}): Promise<Drawn> => {
  const box = document.createElement('div');
  main.append(box);
  render(
    html`<h1>What do you need to do?</h1>
      <a href="#before">Before</a>
      <sample-page .now=${now ?? '2026-11-24T10:00'} .profile=${profile ?? profileJson}>${content}</sample-page>
      <a href="#after">After</a>`,
    box,
  );
  const page = box.querySelector('sample-page') as SamplePage;
  const element = page.querySelector(':scope > *') as LitElement;
  await waitFor(() => showsAnswer(element));
  return { page, element };
};

/** All elements have drawn what they know. */
export const settled = async (): Promise<void> => {
  for (let turns = 0; turns < 3; turns += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    await Promise.all([...main.querySelectorAll<LitElement>('*')].map((element) => element.updateComplete));
  }
};

/** Lets it be that time in London. */
export const setTime = async (page: SamplePage, now: string): Promise<void> => {
  page.now = now;
  await settled();
};

/** The words that can be seen or heard in an element, spaces made single. */
export const wordsOf = (element: Element): string =>
  (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A part of an element's own content, which the test needs. */
export const find = <E extends HTMLElement = HTMLElement>(element: Element, selector: string): E => {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector} in ${wordsOf(element)}`);
  return found;
};

/** The name of what has the focus, through shadow roots: "button: Hide", "h1: What do you need to do?". */
export const focused = (): string => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return `${active?.localName}: ${(active?.textContent ?? '').replace(/\s+/g, ' ').trim()}`;
};

/** Puts the focus on the link before what is drawn, as a person who has come that far. */
export const focusBefore = (): void => main.querySelector<HTMLElement>('a[href="#before"]')?.focus();
