import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/service-status/service-status.ts';
import { feedOf, notice, onEveryPage, wholeFeed } from '../../stories/sample-council/sample-notices.ts';
import { waitFor } from '../behaviours/stopped-time.ts';
import { recordWarnings } from '../behaviours/warnings.ts';
import { showsAnswer } from '../support/story-page.ts';
import { draw, find, settled, setTime, wordsOf } from './display-page.ts';

const serviceOf = (id: string, feed: unknown = wholeFeed) =>
  html`<cw-service-status service=${id} .feed=${feed}><a href="/updates">Updates</a></cw-service-status>`;
const listOf = (feed: unknown = wholeFeed) =>
  html`<cw-service-status view="list" .feed=${feed}><a href="/updates">Updates</a></cw-service-status>`;

describe('one service', () => {
  it('that works says so, and when that was checked', async () => {
    const { element } = await draw(serviceOf('noise'));
    expect(wordsOf(element)).to.equal('Noise from neighbours Working as normal Checked at 7:45am.');
  });

  it('that runs late says what to do instead and when we say more', async () => {
    const { element } = await draw(serviceOf('missed-bin'));
    const words = wordsOf(element);
    for (const said of [
      'Missed bin Disrupted',
      'What to do instead: Leave your bin out. You do not need to tell us.',
      'Until 6pm. Next update by 2pm.',
      '7:40am Half of the lorries are out now.',
    ])
      expect(words).to.contain(said);
  });

  it('is as normal again at the minute in which its notice ends', async () => {
    const { page, element } = await draw(serviceOf('missed-bin'), { now: '2026-11-24T17:59' });
    expect(wordsOf(element)).to.contain('Missed bin Disrupted');
    await setTime(page, '2026-11-24T18:00');
    expect(wordsOf(element)).to.contain('Missed bin Working as normal');
  });

  it('that nobody watches claims nothing and gives a number to call', async () => {
    const { element } = await draw(serviceOf('complaints', { ...wholeFeed, services: [] }));
    expect(wordsOf(element)).to.contain('We do not have news about this service. Call us if something is wrong.');
    expect(find(element, 'a').getAttribute('href')).to.equal('tel:01632960100');
    expect(wordsOf(element)).to.not.contain('normal');
  });

  it('that neither the profile nor the feed has leaves the words inside the tag, with one warning', async () => {
    const warnings = recordWarnings();
    const { page } = await draw(html`${serviceOf('noise')}${serviceOf('teleport')}${serviceOf('teleport')}`);
    await settled();
    warnings.restore();
    expect(showsAnswer(page.querySelectorAll('cw-service-status')[1] as Element)).to.equal(false);
    expect(warnings.texts).to.have.length(1);
    expect(warnings.texts[0]).to.contain('service="teleport" is neither in the council profile nor in the feed.');
  });
});

describe('the list', () => {
  it('puts what is not as normal first, worst first', async () => {
    const { element } = await draw(listOf());
    const lists = [...(element.shadowRoot?.querySelectorAll('.services > ul') ?? [])];
    const states = [...(lists.at(-1)?.querySelectorAll('.level') ?? [])].map((level) => level.textContent?.trim());
    expect(states).to.have.length(14);
    expect(states.slice(0, 6)).to.deep.equal([
      'Disrupted',
      'Changed',
      'Changed',
      'Information',
      'Information',
      'Working as normal',
    ]);
  });

  it('names each list for those who hear it', async () => {
    const feed = feedOf([onEveryPage('council-tax-phone-line'), notice('ice-24-november')]);
    const { element } = await draw(listOf(feed));
    const names = [...(element.shadowRoot?.querySelectorAll('ul[aria-label]') ?? [])].map((list) => list.ariaLabel);
    expect(names).to.deep.equal(['For everyone', 'Our services']);
  });

  it('gives way to the words inside the tag when its news is two days old', async () => {
    const { page, element } = await draw(listOf(feedOf([], '2026-11-24T08:00')), { now: '2026-11-26T07:59' });
    expect(showsAnswer(element)).to.equal(true);
    await setTime(page, '2026-11-26T08:00');
    expect(showsAnswer(element)).to.equal(false);
  });

  it('speaks Welsh on a page in Welsh', async () => {
    document.documentElement.lang = 'cy';
    const { element } = await draw(listOf());
    await waitFor(() => showsAnswer(element));
    expect(find(element, '.services > ul:last-of-type .level').textContent?.trim()).to.equal('Amhariad');
    expect(find(element, '.name').textContent?.trim()).to.equal('Bin heb ei gasglu');
  });
});
