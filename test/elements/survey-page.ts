import { html, render, type TemplateResult } from 'lit';
import '../../src/elements/survey/survey.ts';
import type { Survey } from '../../src/elements/survey/survey.ts';
import '../../stories/sample-council/sample-page.ts';
import { showPage } from '../behaviours/page-visibility.ts';
import { makePage } from '../support/story-page.ts';

// Importing this gives each test a page with a desk that writes down what it is sent.

/** A message as the desk got it. */
export interface Sent {
  readonly path: string;
  readonly key: string | null;
  readonly body: Readonly<Record<string, unknown>>;
  readonly keepalive: boolean;
}

export const sent: Sent[] = [];
let answers: () => Response | Promise<Response> = () => new Response('{"received":true}', { status: 201 });
/** What the desk answers from now on to surveys. */
export const desk = {
  answers: (answer: () => Response | Promise<Response>): void => void (answers = answer),
  works: (): void => desk.answers(() => new Response('{"received":true}', { status: 201 })),
  isGone: (): void =>
    desk.answers(() => {
      throw new TypeError('The network is gone.');
    }),
};

/** The surveys that have come, without how often the question was seen. */
export const surveysSent = (): Sent[] => sent.filter(({ path }) => path.endsWith('/surveys'));

export let main: HTMLElement;
let page: Awaited<ReturnType<typeof makePage>>;
const realFetch = window.fetch.bind(window);

beforeEach(async () => {
  showPage();
  localStorage.clear();
  sessionStorage.clear();
  page = await makePage();
  main = page.main;
  sent.length = 0;
  desk.works();
  window.fetch = async (input, init) => {
    const path = new URL(input instanceof Request ? input.url : String(input), document.baseURI).pathname;
    if (!path.includes('/api/')) return realFetch(input, init);
    sent.push({
      path,
      key: new Headers(init?.headers).get('idempotency-key'),
      body: JSON.parse(init?.body as string) as Record<string, unknown>,
      keepalive: init?.keepalive ?? false,
    });
    return path.endsWith('/surveys') ? answers() : new Response(null, { status: 204 });
  };
});

afterEach(() => {
  page.remove();
  window.fetch = realFetch;
  localStorage.clear();
  document.documentElement.lang = 'en';
});

/** Draws something under the page's heading, between two links, and gives the first survey in it. */
export const drawSurvey = (content: TemplateResult): Survey => {
  const box = document.createElement('div');
  main.append(box);
  render(
    html`<h1>Thank you</h1>
      <p><a id="before" href="#before">Before</a></p>
      ${content}
      <p><a id="after" href="#after">After</a></p>`,
    box,
  );
  return box.querySelector('cw-survey') as Survey;
};

export const fallback = html`<a href="/clearway/survey?service=missed-bin">Tell us how we did</a>`;

/** A part of the page that the test needs. */
export const find = <E extends HTMLElement = HTMLElement>(selector: string): E => {
  const found = main.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector} in ${main.textContent ?? ''}`);
  return found;
};

/** The words of a part of the page, spaces made single. */
export const wordsOf = (selector: string): string =>
  (main.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The radio of a score. */
export const radio = (score: number): HTMLInputElement => find<HTMLInputElement>(`[name=score][value="${score}"]`);
