import { html, render, type TemplateResult } from 'lit';
import '../../src/elements/feedback/feedback.ts';
import type { Feedback } from '../../src/elements/feedback/feedback.ts';
import '../../stories/sample-council/sample-page.ts';
import { giveBackStorage, ownStorage } from '../behaviours/own-storage.ts';
import { showPage } from '../behaviours/page-visibility.ts';
import { waitFor, waitReally } from '../behaviours/stopped-time.ts';
import { makePage } from '../support/story-page.ts';

// Importing this gives each test a page of the sample council, and a desk that notes what comes.

/** What came to the desk. */
export interface Sent {
  readonly path: string;
  readonly key: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

export let main: HTMLElement;
/** What the desk has taken, in order. */
export let sent: Sent[] = [];
let page: Awaited<ReturnType<typeof makePage>>;
let answer: number | 'gone' = 201;
const real = window.fetch.bind(window);

/** What the desk answers from now on: a status, or nothing at all. */
export const deskAnswers = (to: number | 'gone'): void => void (answer = to);

beforeEach(async () => {
  showPage();
  ownStorage();
  sessionStorage.clear();
  sent = [];
  answer = 201;
  page = await makePage();
  main = page.main;
  const sheet = await new CSSStyleSheet().replace(await (await real('/src/styles/feedback.css')).text());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  window.fetch = async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, document.baseURI);
    if (!pathname.includes('/api/')) return real(input, init);
    await Promise.resolve();
    if (answer === 'gone') throw new TypeError('Failed to fetch');
    const key = new Headers(init?.headers).get('idempotency-key');
    const body = JSON.parse(init?.body as string) as Sent['body'];
    if (answer < 300 && !sent.some((earlier) => key !== null && earlier.key === key))
      sent.push({ path: pathname, key, body });
    return new Response('{}', { status: answer });
  };
});

afterEach(() => {
  page.remove();
  window.fetch = real;
  giveBackStorage();
  sessionStorage.clear();
  document.documentElement.lang = 'en';
});

export const link = html`<a href="/clearway/feedback?service=missed-bin">Tell us if this page helped you</a>`;

/** Draws something on a page of the sample council at a moment on its wall. */
export const drawPage = async (
  content: TemplateResult,
  now = '2026-11-24T10:00',
  language = 'en',
): Promise<Feedback> => {
  const box = document.createElement('div');
  main.append(box);
  render(
    html`<sample-page now=${now} lang=${language}
      ><h1>Missed bins</h1>
      ${content}
      <p><a href="#after">After</a></p></sample-page
    >`,
    box,
  );
  await waitReally();
  return box.querySelector('cw-feedback') as Feedback;
};

export const drawFeedback = (now?: string, language?: string): Promise<Feedback> =>
  drawPage(html`<cw-feedback service="missed-bin">${link}</cw-feedback>`, now, language);

/** The answers and comments among what came; how often the question was seen is apart. */
export const messages = (): readonly Sent['body'][] =>
  sent.filter(({ path }) => path.endsWith('/feedback')).map(({ body }) => body);

export const buttonOf = (words: string): HTMLButtonElement => {
  const button = [...main.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words);
  if (!button) throw new Error(`There is no button "${words}".`);
  return button;
};
export const press = (words: string): void => buttonOf(words).click();

/** The words of what is drawn, without gaps. */
export const words = (selector = 'cw-feedback'): string =>
  (main.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const status = (): string => words('cw-feedback > .cw-status');
export const box = (): HTMLTextAreaElement => main.querySelector('textarea') as HTMLTextAreaElement;
export const heading = (): string => words('cw-feedback h2');

/** Presses an answer and waits for what comes after it. */
export const pressAndWait = async (answerWords: string): Promise<void> => {
  const before = heading();
  press(answerWords);
  await waitFor(() => heading() !== before);
};
