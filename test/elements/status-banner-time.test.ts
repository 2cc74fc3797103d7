import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/status-banner/status-banner.ts';
import { feedOf, startsAtTen, type WrittenNotice } from '../../stories/sample-council/sample-notices.ts';
import { waitFor } from '../behaviours/stopped-time.ts';
import { showsAnswer } from '../support/story-page.ts';
import { draw, find, settled, setTime, wordsOf } from './display-page.ts';

const started = 'New notice. Disrupted: Our phones are not working';
const untilHalfPast: WrittenNotice = {
  id: 'ice',
  level: 'closed',
  title: { en: 'The tip is closed', cy: 'Mae’r domen ar gau' },
  startsAt: '2026-11-24T08:00',
  endsAt: '2026-11-24T10:30',
};
const bannerOf = (...notices: WrittenNotice[]) =>
  html`<cw-status-banner .feed=${feedOf(notices, '2026-11-24T08:00')}
    ><a href="/updates">Updates</a></cw-status-banner
  >`;

/** What a screen reader is told: each text that comes into the live region after it was put on the page. */
const listen = (element: Element): string[] => {
  const region = find(element, '[role=status]');
  const heard: string[] = [];
  new MutationObserver(() => heard.push((region.textContent ?? '').trim())).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return heard;
};

describe('a notice that starts while the page is open', () => {
  it('is shown at its minute and said once', async () => {
    const { page, element } = await draw(bannerOf(startsAtTen), { now: '2026-11-24T09:58' });
    const heard = listen(element);
    await setTime(page, '2026-11-24T09:59');
    expect(showsAnswer(element)).to.equal(false);
    expect(heard).to.deep.equal([]);
    await setTime(page, '2026-11-24T10:00');
    expect(find(element, 'h2').textContent).to.contain('Our phones are not working');
    expect(heard).to.deep.equal([started]);
    await setTime(page, '2026-11-24T10:01');
    await setTime(page, '2026-11-24T10:30');
    expect(heard).to.deep.equal([started]);
  });

  it('ends by itself, and then the words inside the tag stand there', async () => {
    const { page, element } = await draw(bannerOf(startsAtTen), { now: '2026-11-24T11:59' });
    expect(showsAnswer(element)).to.equal(true);
    await setTime(page, '2026-11-24T12:00');
    expect(showsAnswer(element)).to.equal(false);
    expect(element.shadowRoot?.querySelectorAll('slot > slot')).to.have.length(1);
  });
});

describe('a screen reader is told nothing', () => {
  it('of what is there when the page opens', async () => {
    const { element } = await draw(bannerOf(startsAtTen));
    expect(find(element, '[role=status]').textContent?.trim()).to.equal('');
  });

  it('of what is there when a page in Welsh opens', async () => {
    const { element } = await draw(html`<div lang="cy">${bannerOf(untilHalfPast)}</div>`);
    const banner = element.querySelector('cw-status-banner') as Element;
    await waitFor(() => showsAnswer(banner));
    await settled();
    expect(find(banner, 'h2').textContent).to.contain('Mae’r domen ar gau');
    expect(find(banner, '[role=status]').textContent?.trim()).to.equal('');
  });

  it('of the second when the first has ended: it was there before', async () => {
    const { page, element } = await draw(bannerOf(untilHalfPast, startsAtTen));
    const heard = listen(element);
    await setTime(page, '2026-11-24T10:30');
    expect(find(element, 'h2').textContent).to.contain('Our phones are not working');
    expect(heard).to.deep.equal([]);
  });
});

describe('the age of the feed', () => {
  const feedAtEight = feedOf(
    [untilHalfPast].map(({ endsAt: _, ...notice }) => notice),
    '2026-11-24T08:00',
  );
  const banner = html`<cw-status-banner .feed=${feedAtEight}><a href="/updates">Updates</a></cw-status-banner>`;
  for (const [when, now, said] of [
    ['while it is fresh', '2026-11-24T19:59', 'Checked at 8am.'],
    ['after 12 hours, as it promised', '2026-11-24T20:00', 'Last known at 8am.'],
    ['on the next day', '2026-11-25T08:00', 'Last known at 8am on Tuesday 24 November.'],
  ] as const) {
    it(`is said ${when}`, async () => {
      const { element } = await draw(banner, { now });
      expect(wordsOf(element)).to.contain(said);
    });
  }

  it('ends what it says after two days, in an open page', async () => {
    const { page, element } = await draw(banner, { now: '2026-11-26T07:59' });
    expect(showsAnswer(element)).to.equal(true);
    await setTime(page, '2026-11-26T08:00');
    expect(showsAnswer(element)).to.equal(false);
  });
});
