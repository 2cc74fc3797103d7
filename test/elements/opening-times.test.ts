import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/opening-times/opening-times.ts';
import type { OpeningTimes } from '../../src/elements/opening-times/opening-times.ts';
import { recordWarnings } from '../behaviours/warnings.ts';
import { waitFor } from '../behaviours/stopped-time.ts';
import { showsAnswer } from '../support/story-page.ts';
import { draw, find, settled, setTime, wordsOf } from './display-page.ts';

const broadway = html`<cw-opening-times place="broadway"><a href="/places/broadway">Times</a></cw-opening-times>`;
const answerOf = (element: Element) => (find(element, '.now').textContent ?? '').replace(/\s+/g, ' ').trim();

describe('a door opens and shuts in an open page', () => {
  it('at 9am and 1pm sharp', async () => {
    const { page, element } = await draw(broadway, { now: '2026-11-24T08:59' });
    const minutes: [now: string, answer: string][] = [
      ['2026-11-24T08:59', 'Closed now. Opens today 9am to 1pm.'],
      ['2026-11-24T09:00', 'Open now. Closes at 1pm.'],
      ['2026-11-24T12:29', 'Open now. Closes at 1pm.'],
      ['2026-11-24T12:30', 'Open now. Closes soon, at 1pm.'],
      ['2026-11-24T12:59', 'Open now. Closes soon, at 1pm.'],
      ['2026-11-24T13:00', 'Closed now. Opens Thursday 9am to 1pm.'],
      ['2026-11-24T23:59', 'Closed now. Opens Thursday 9am to 1pm.'],
      ['2026-11-25T00:00', 'Closed now. Opens tomorrow, Thursday, 9am to 1pm.'],
      ['2026-11-26T00:00', 'Closed now. Opens today 9am to 1pm.'],
    ];
    for (const [now, answer] of minutes) {
      await setTime(page, now);
      expect(answerOf(element), now).to.equal(answer);
    }
  });

  it('and it rests in between: a minute in which nothing changes draws nothing', async () => {
    const { page, element } = await draw(broadway, { now: '2026-11-24T10:00' });
    let drawings = 0;
    element.addController({ hostUpdate: () => (drawings += 1) });
    await setTime(page, '2026-11-24T10:01');
    await setTime(page, '2026-11-24T10:02');
    expect(drawings).to.equal(0);
  });
});

describe('what an author sets', () => {
  it('another place is shown at once', async () => {
    const { element } = await draw(broadway);
    (element as OpeningTimes).place = 'saltmere-library';
    await settled();
    expect(find(element, '.name').textContent).to.contain('Saltmere Library');
  });

  it('view="week" adds a table of seven days that begins today', async () => {
    const { element } = await draw(html`<cw-opening-times place="broadway" view="week"></cw-opening-times>`);
    const rows = [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])];
    expect(rows).to.have.length(7);
    expect(rows[0]?.querySelector('th')?.textContent?.trim()).to.equal('Today, Tuesday 24 November');
    expect(rows[0]?.getAttribute('aria-current')).to.equal('date');
    expect(rows[0]?.querySelector('td')?.textContent?.trim()).to.equal('9am to 1pm');
    expect(rows[1]?.querySelector('td')?.textContent?.trim()).to.equal('Closed');
  });

  it('ask="cash" finds the place that takes cash', async () => {
    const { element } = await draw(html`<cw-opening-times ask="cash"></cw-opening-times>`);
    expect(element.shadowRoot?.querySelectorAll('.place')).to.have.length(1);
    expect(wordsOf(element)).to.contain('The Broadway cash office Open now. Closes at 1pm.');
  });

  it('ask="cash" with a place that takes none says so, and where to go', async () => {
    const { element } = await draw(html`<cw-opening-times ask="cash" place="saltmere-library"></cw-opening-times>`);
    expect(find(element, '.lead').textContent).to.equal(
      'You cannot pay cash at Saltmere Library. You can pay cash here:',
    );
    expect(find(element, '.name').textContent).to.contain('The Broadway cash office');
  });

  it('ask="adviser" lists four places, the open one first', async () => {
    const { element } = await draw(html`<cw-opening-times ask="adviser"></cw-opening-times>`);
    const names = [...(element.shadowRoot?.querySelectorAll('.name a') ?? [])].map((link) => link.textContent);
    expect(names).to.deep.equal([
      'Saltmere Library',
      'Harbour Street Advice Centre',
      'Thornby Community Hub',
      'Fenside Advice Centre',
    ]);
  });

  it('an id that the profile does not have leaves the words inside the tag, with one warning for two of them', async () => {
    const warnings = recordWarnings();
    const { page } = await draw(
      html`${broadway}<cw-opening-times place="the-moon"><a href="/places">Times</a></cw-opening-times
        ><cw-opening-times place="the-moon"></cw-opening-times>`,
    );
    await settled();
    warnings.restore();
    const [, lost] = page.querySelectorAll('cw-opening-times');
    expect(showsAnswer(lost as Element)).to.equal(false);
    expect(lost?.shadowRoot?.querySelectorAll('slot > slot')).to.have.length(1);
    expect(warnings.texts).to.have.length(1);
    expect(warnings.texts[0]).to.contain(
      'place="the-moon" is not in the council profile. Write one of: civic-offices,',
    );
  });
});

describe('the language', () => {
  it("follows the page's own when it changes", async () => {
    const { element } = await draw(broadway);
    expect(answerOf(element)).to.equal('Open now. Closes at 1pm.');
    document.documentElement.lang = 'cy';
    // The words are fetched when they are first needed.
    await waitFor(() => showsAnswer(element) && answerOf(element).startsWith('Ar'));
    expect(answerOf(element)).to.equal('Ar agor nawr. Yn cau am 1pm.');
    document.documentElement.lang = 'en-GB';
    await settled();
    expect(answerOf(element)).to.equal('Open now. Closes at 1pm.');
  });
});

describe('an element that moves on the page', () => {
  it('shows its answer all the while', async () => {
    const { page, element } = await draw(broadway);
    const seen: string[] = [];
    element.addController({ hostUpdated: () => seen.push(showsAnswer(element) ? answerOf(element) : '(nothing)') });
    const box = document.createElement('div');
    page.append(box);
    box.append(element);
    await settled();
    expect([...new Set([...seen, answerOf(element)])]).to.deep.equal(['Open now. Closes at 1pm.']);
    await setTime(page, '2026-11-24T13:00');
    expect(answerOf(element)).to.equal('Closed now. Opens Thursday 9am to 1pm.');
  });
});
