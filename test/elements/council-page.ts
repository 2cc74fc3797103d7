import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { councilContext } from '../../src/behaviours/council.ts';
import { DisplayElement } from '../../src/behaviours/display-element.ts';
import { rootProvider } from '../../src/behaviours/root-provider.ts';
import '../../src/elements/council/council.ts';
import type { Council } from '../../src/elements/council/council.ts';
import { textIn } from '../../src/logic/words/language.ts';
import { startServer, type FakeServer } from '../behaviours/fake-server.ts';
import { showPage } from '../behaviours/page-visibility.ts';
import { stopTime, waitFor, waitReally, type StoppedTime } from '../behaviours/stopped-time.ts';
import { recordUncaught, recordWarnings } from '../behaviours/warnings.ts';

// Importing this sets a page up for each test: stopped time, a server of its own, and an element that reads what the council shares.

/** How often the profile and the holidays are looked at again, in milliseconds. */
export const again = { profile: 300_000, holidays: 86_400_000 };

/** Says whose page it is, in which mode, and whether St Andrew's Day 2026 and a day of the council's own are holidays. */
class Reader extends DisplayElement {
  /** All that was on the screen, one line for each drawing. */
  readonly drawn: string[] = [];
  protected override render() {
    const facts = this.council;
    if (!facts) return html`nobody`;
    const { profile, holidays } = facts;
    const days = holidays ? ['2026-11-30', '2026-07-15'].filter((day) => holidays.days.has(day)) : ['(no holidays)'];
    this.drawn.push(`${textIn(profile.name, 'en')} ${profile.mode} ${days.join(' ')}`.trim());
    return html`${this.drawn.at(-1)}`;
  }
}
customElements.define('cw-test-reader', Reader);

/** A file of bank holidays with one whole year and a day of its own. */
export const holidayFile = (division: string) => ({
  division,
  events: ['2026-07-15', '2026-12-25', '2026-12-28'].map((date) => ({
    title: 'Fair day',
    date,
    notes: '',
    bunting: true,
  })),
});

/** What the element fetches only when it needs it: here before time stops, so that no test waits for the server. */
before(() =>
  Promise.all([
    import('../../src/logic/calendar/shipped-bank-holidays.ts'),
    import('../../src/logic/calendar/parse-bank-holidays.ts'),
    import('../../src/logic/profile/check-profile.ts'),
  ]),
);

export let time: StoppedTime;
export let server: FakeServer;
export let warnings: ReturnType<typeof recordWarnings>;
let uncaught: ReturnType<typeof recordUncaught>;

beforeEach(() => {
  showPage();
  time = stopTime(Date.UTC(2026, 10, 26, 10));
  server = startServer();
  warnings = recordWarnings();
  uncaught = recordUncaught();
});

afterEach(async () => {
  for (const element of document.querySelectorAll('cw-council, cw-test-reader, body > section')) element.remove();
  rootProvider(councilContext).setValue(undefined);
  await waitReally();
  const left = time.timers();
  time.restore();
  server.restore();
  warnings.restore();
  uncaught.restore();
  expect(left, 'timers left').to.equal(0);
  expect(uncaught.errors).to.deep.equal([]);
});

export const addCouncil = (src?: string): Council => {
  const element = document.createElement('cw-council');
  if (src !== undefined) element.setAttribute('src', src);
  document.body.append(element);
  return element;
};
export const addReader = () => document.body.appendChild(new Reader());
export const read = async (reader: Reader) => {
  await waitReally();
  // Holidays that come with Clearway are fetched code.
  await waitFor(() => !reader.drawn.at(-1)?.includes('(no holidays)'));
  await reader.updateComplete;
  return reader.shadowRoot?.textContent;
};

export const withHolidays = (division: string, url?: string) => ({
  name: 'Mereham',
  bankHolidays: { division, ...(url && { url }) },
});
