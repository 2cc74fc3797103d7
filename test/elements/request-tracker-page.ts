import { html, render, type TemplateResult } from 'lit';
import '../../src/elements/request-tracker/request-tracker.ts';
import { bankHolidaysOf } from '../../src/logic/calendar/shipped-bank-holidays.ts';
import { openProfile } from '../../src/logic/profile/open-profile.ts';
import type { Profile } from '../../src/logic/profile/profile.ts';
import { dueMoment } from '../../src/logic/requests/due.ts';
import { promiseOf, standardById } from '../../src/logic/requests/promise.ts';
import type { RequestEvent, RequestFacts } from '../../src/logic/requests/request.ts';
import { trackerView } from '../../src/logic/requests/tracker-view.ts';
import { languageOf } from '../../src/logic/words/language.ts';
import '../../stories/sample-council/sample-page.ts';
import { londonTime } from '../../stories/sample-council/sample-page.ts';
import profileJson from '../../stories/sample-council/council.json';
import { makePage } from '../support/story-page.ts';

// Importing this gives each test a page with a desk behind it that has one request, "7K4P-9QX3" of "MH1 1ZA", whose link is "signature".

const profile = openProfile(profileJson) as Profile;
const holidays = bankHolidaysOf('england-and-wales');
const { timeZone } = profile;
export const reference = '7K4P-9QX3';
const receivedAt = londonTime('2026-11-24T09:12');

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly proof: string;
  readonly key: string | null;
  readonly body: Record<string, unknown> | undefined;
}

/** The desk behind the page: what it was asked, what it knows, and whether it can be reached. */
export const desk = {
  asked: [] as Asked[],
  now: '2026-12-01T09:00',
  events: [] as RequestEvent[],
  isDown: false,
  status: 0,
  detail: '',
  gate: Promise.resolve(),
};

export const happens = (at: string, state: RequestEvent['state'], more: Partial<RequestEvent> = {}): void => {
  desk.events.push({ at: londonTime(at), kind: 'update', state, by: 'officer', ...more });
};

export const viewNow = (lang: string | null) => {
  const standard = standardById(profile, 'missed-bin', '2026-11-24');
  const promised = standard && promiseOf(standard, receivedAt, { timeZone, holidays });
  const facts: RequestFacts = {
    reference,
    form: 'missed-bin',
    title: { en: 'Report a missed bin', cy: 'Rhoi gwybod am fin heb ei wagio' },
    service: 'missed-bin',
    language: 'en',
    receivedAt,
    state: desk.events.at(-1)?.state ?? 'received',
    ...(promised && { promised, dueAt: dueMoment(promised, timeZone) }),
    chasedAt: desk.events.filter(({ kind }) => kind === 'chase').map(({ at }) => at),
    events: desk.events,
  };
  return trackerView(facts, { profile, holidays, now: londonTime(desk.now), language: languageOf(lang) });
};

const answerTo = ({ method, path, query, proof, body }: Asked): Response => {
  const json = (status: number, said: unknown) =>
    new Response(JSON.stringify(said), { status, headers: { 'content-type': 'application/json' } });
  if (desk.status) return json(desk.status, { title: 'No', detail: desk.detail });
  const [, named = '', what] = /^\/clearway\/api\/requests\/([^/]+)(?:\/(\w+))?$/.exec(path) ?? [];
  const isProven = ['signature', 'MH1 1ZA', 'zoë@mereham.example'].includes(proof);
  if (decodeURIComponent(named).toUpperCase().trim() !== reference || !isProven) return json(404, { title: 'Unknown' });
  const by = 'resident';
  if (what === 'chase') happens(desk.now, desk.events.at(-1)?.state ?? 'received', { kind: 'chase', by });
  if (what === 'outcome')
    happens(desk.now, body?.['done'] ? 'done' : 'received', {
      kind: body?.['done'] ? 'outcome' : 'reopened',
      by,
      ...(typeof body?.['note'] === 'string' && { note: body['note'] }),
    });
  return json(method === 'POST' ? 201 : 200, { reference, view: viewNow(new URLSearchParams(query).get('lang')) });
};

export let main: HTMLElement;
let page: Awaited<ReturnType<typeof makePage>>;
const realFetch = window.fetch.bind(window);
const address = location.href;

beforeEach(async () => {
  page = await makePage();
  main = page.main;
  Object.assign(desk, {
    asked: [],
    now: '2026-12-01T09:00',
    events: [],
    isDown: false,
    status: 0,
    gate: Promise.resolve(),
  });
  desk.events.push({ at: receivedAt, kind: 'received', state: 'received', by: 'desk' });
  window.fetch = async (input, init) => {
    const { pathname: path, search: query } = new URL(input instanceof Request ? input.url : input, location.href);
    if (!path.startsWith('/clearway/api')) return realFetch(input, init);
    const headers = new Headers(init?.headers);
    const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as Record<string, unknown>) : undefined;
    const asked: Asked = {
      method: init?.method ?? 'GET',
      path,
      query,
      proof: decodeURIComponent(headers.get('clearway-proof') ?? ''),
      key: headers.get('idempotency-key'),
      body,
    };
    desk.asked.push(asked);
    await desk.gate;
    if (desk.isDown) throw new TypeError('Failed to fetch');
    return answerTo(asked);
  };
});

afterEach(() => {
  window.fetch = realFetch;
  page.remove();
  history.replaceState(null, '', address);
});

/** Draws something on the sample council's page. */
export const drawTracker = (
  content: TemplateResult = html`<cw-request-tracker
    ><a href="/clearway/request-tracker">See it</a></cw-request-tracker
  >`,
  { lang = 'en', hasCouncil = true }: { lang?: string; hasCouncil?: boolean } = {},
): HTMLElement => {
  const box = document.createElement('div');
  main.append(box);
  const council = hasCouncil ? profileJson : null;
  render(
    html`<h1>A page</h1>
      <sample-page lang=${lang} .profile=${council}>${content}</sample-page>`,
    box,
  );
  return box.querySelector('cw-request-tracker') as HTMLElement;
};

export const find = <E extends HTMLElement = HTMLElement>(selector: string): E => {
  const found = main.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector} in ${main.textContent ?? ''}`);
  return found;
};

export const wordsOf = (selector: string): string =>
  (main.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
