import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/elements/status-banner/status-banner.ts';
import type { NoticeHiddenEvent } from '../../src/elements/status-banner/status-banner.ts';
import { noticeMark } from '../../src/logic/notices/hidden.ts';
import { openStatus } from '../../src/logic/notices/open-status.ts';
import { feedOf, type WrittenNotice } from '../../stories/sample-council/sample-notices.ts';
import { waitFor } from '../behaviours/stopped-time.ts';
import { showsAnswer } from '../support/story-page.ts';
import { draw, find, focusBefore, focused, settled, wordsOf } from './display-page.ts';

let count = 0;
/** A notice that no other test has hidden. */
const tip = (changes: Partial<Omit<WrittenNotice, 'title'>> = {}): WrittenNotice & { readonly title: string } => {
  count += 1;
  return {
    id: `tip-${count}`,
    level: 'closed',
    title: `The tip is closed (${count})`,
    startsAt: '2026-11-24T08:00',
    ...changes,
  };
};
const bannerOf = (...notices: WrittenNotice[]) =>
  html`<cw-status-banner .feed=${feedOf(notices)}><a href="/updates">Service updates</a></cw-status-banner>`;
const hide = async () => {
  focusBefore();
  await sendKeys({ press: 'Tab' });
  await sendKeys({ press: 'Enter' });
  await settled();
};

after(() => localStorage.removeItem('clearway.hidden'));

describe('hiding a notice with the keyboard', () => {
  it('is the first thing that Tab meets, with the name of what it hides', async () => {
    const notice = tip();
    const { element } = await draw(bannerOf(notice));
    focusBefore();
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(`button: Hide ${notice.title}`);
    expect(element.localName).to.equal('cw-status-banner');
  });

  it('takes reading on to the heading of the next notice', async () => {
    const [first, second] = [tip(), tip({ level: 'changed' })];
    const { element } = await draw(bannerOf(first, second));
    await hide();
    expect(focused()).to.equal(`h2: Changed ${second.title}`);
    expect(wordsOf(element)).to.not.contain(first.title);
  });

  it('takes reading on to the heading of the page when it was the last', async () => {
    const { element } = await draw(bannerOf(tip()));
    await hide();
    expect(focused()).to.equal('h1: What do you need to do?');
    expect(showsAnswer(element)).to.equal(false);
    expect(element.textContent).to.contain('Service updates');
  });

  it('tells the page which notice it was, once', async () => {
    const notice = tip();
    const { page } = await draw(bannerOf(notice));
    const heard: string[] = [];
    page.addEventListener('cw-notice-hidden', (event) => heard.push((event as NoticeHiddenEvent).notice));
    await hide();
    expect(heard).to.deep.equal([notice.id]);
  });

  it('is not possible in an emergency', async () => {
    const { element } = await draw(bannerOf(tip({ level: 'emergency' })));
    expect(element.shadowRoot?.querySelectorAll('button')).to.have.length(0);
  });

  it('lasts when the element is made anew, and on the next page', async () => {
    const notice = tip();
    await draw(bannerOf(notice));
    await hide();
    const { element } = await draw(bannerOf(notice, tip({ level: 'changed' })));
    expect(wordsOf(element)).to.not.contain(notice.title);
    // Another copy of the module is what the next page has: nothing in memory, only what this device keeps.
    const address = '/src/behaviours/hidden-notices.ts?next-page';
    const { hiddenMarks } = (await import(address)) as { readonly hiddenMarks: () => readonly string[] };
    const [read] = openStatus(feedOf([notice]), 'Europe/London', 0)?.notices ?? [];
    expect(hiddenMarks()).to.include(read && noticeMark(read));
  });

  it('ends when the notice says something new', async () => {
    const notice = tip({ body: 'Until noon.' });
    await draw(bannerOf(notice));
    await hide();
    const { element } = await draw(bannerOf({ ...notice, body: 'Until Friday.' }));
    expect(wordsOf(element)).to.contain('Until Friday.');
  });

  it('works where the browser refuses storage', async () => {
    const kept = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem') ?? {};
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'QuotaExceededError');
    };
    try {
      const { element } = await draw(bannerOf(tip()));
      await hide();
      expect(showsAnswer(element)).to.equal(false);
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', kept);
    }
  });
});

describe('the other notices', () => {
  const drawThree = () => draw(bannerOf(tip({ level: 'emergency' }), tip(), tip({ level: 'changed' })));
  const isOpen = (element: Element) => find<HTMLDetailsElement>(element, 'details').open;

  it('wait behind one press', async () => {
    const { element } = await drawThree();
    expect(find(element, 'summary').textContent).to.equal('2 more notices');
    expect(isOpen(element)).to.equal(false);
  });

  for (const key of ['Enter', 'Space']) {
    it(`open and shut with ${key}`, async () => {
      const { element } = await drawThree();
      focusBefore();
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal('summary: 2 more notices');
      await sendKeys({ press: key });
      await waitFor(() => isOpen(element));
      expect(isOpen(element)).to.equal(true);
      await sendKeys({ press: key });
      await waitFor(() => !isOpen(element));
      expect(isOpen(element)).to.equal(false);
    });
  }

  it('stay as they are on Escape', async () => {
    const { element } = await drawThree();
    focusBefore();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitFor(() => isOpen(element));
    await sendKeys({ press: 'Escape' });
    await settled();
    expect(isOpen(element)).to.equal(true);
    expect(focused()).to.equal('summary: 2 more notices');
  });

  it('are headings under the heading of the first', async () => {
    const { element } = await drawThree();
    const headings = [...(element.shadowRoot?.querySelectorAll('h1,h2,h3,h4') ?? [])];
    expect(headings.map((heading) => heading.localName)).to.deep.equal(['h2', 'h3', 'h3']);
  });

  it('stay open when the element moves on the page', async () => {
    const { page, element } = await drawThree();
    find<HTMLDetailsElement>(element, 'details').open = true;
    const before = wordsOf(element);
    const other = document.createElement('div');
    page.append(other);
    other.append(element);
    await settled();
    expect(isOpen(element)).to.equal(true);
    expect(wordsOf(element)).to.equal(before);
  });
});
