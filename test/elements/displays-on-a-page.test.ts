import { expect } from '@open-wc/testing';
import '../../src/elements/opening-times/opening-times.ts';
import '../../src/elements/service-status/service-status.ts';
import '../../src/elements/status-banner/status-banner.ts';
import profile from '../../stories/sample-council/council.json';
import { feedOf, startsAtTen } from '../../stories/sample-council/sample-notices.ts';
import { waitFor, waitReally } from '../behaviours/stopped-time.ts';
import { showsAnswer } from '../support/story-page.ts';
import { addCouncil, server, time, warnings } from './council-page.ts';

// It is 10am on Thursday 26 November 2026, on a page with no sample council but what a cw-council fetches.

const notices = feedOf([{ ...startsAtTen, endsAt: '2026-12-01' }], '2026-11-26T09:30');
const council = { ...profile, bankHolidays: { division: 'england-and-wales' } };
let box: HTMLElement;

beforeEach(() => {
  box = document.body.appendChild(document.createElement('section'));
  server.put('/council.json', council);
});

const add = (markup: string): Element[] => {
  const part = box.appendChild(document.createElement('div'));
  part.innerHTML = markup;
  return [...part.children];
};
const banner = '<cw-status-banner><a href="/updates">Updates</a></cw-status-banner>';
const broadway = '<cw-opening-times place="broadway"><a href="/places">Times</a></cw-opening-times>';
const bins = '<cw-service-status service="missed-bin"><a href="/updates">Updates</a></cw-service-status>';
const allShow = (elements: readonly Element[]) => waitFor(() => elements.every(showsAnswer));
const states = (elements: readonly Element[]) => elements.map(showsAnswer);

/** Counts what is added to and taken from the page and the window until `restore`. */
const countListeners = () => {
  let balance = 0;
  const targets = [window, document] as const;
  const restores = targets.map((target) => {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    target.addEventListener = (type: string, listener: EventListener, options?: boolean | AddEventListenerOptions) => {
      balance += 1;
      add(type, listener, options);
    };
    target.removeEventListener = (type: string, listener: EventListener, options?: boolean | EventListenerOptions) => {
      balance -= 1;
      remove(type, listener, options);
    };
    return () => {
      for (const own of ['addEventListener', 'removeEventListener']) Reflect.deleteProperty(target, own);
    };
  });
  return { balance: () => balance, restore: () => restores.forEach((restore) => restore()) };
};

describe('before there is an answer the words inside the tag stay', () => {
  it('while the council has not come', async () => {
    const elements = add(banner + broadway + bins);
    await waitReally();
    expect(states(elements)).to.deep.equal([false, false, false]);
    for (const element of elements) expect(element.shadowRoot?.querySelectorAll('slot > slot')).to.have.length(1);
  });

  it('while the feed is on its way', async () => {
    const release = server.hold('/feeds/status.json', notices);
    const elements = add(banner + bins);
    addCouncil('/council.json');
    await waitFor(() => server.asked.includes('/feeds/status.json'));
    await waitReally();
    expect(states(elements)).to.deep.equal([false, false]);
    release();
    await allShow(elements);
    expect(states(elements)).to.deep.equal([true, true]);
  });

  it('when the feed fails, with one warning for both elements', async () => {
    server.put('/feeds/status.json', () => new Response('', { status: 500 }));
    const elements = add(banner + bins);
    addCouncil('/council.json');
    await waitFor(() => warnings.texts.length > 0);
    await waitReally();
    expect(states(elements)).to.deep.equal([false, false]);
    expect(warnings.texts).to.have.length(1);
    expect(warnings.texts[0]).to.contain('/feeds/status.json answered 500.');
  });
});

describe('a page with a council', () => {
  it('shares it with elements that come before it and after it', async () => {
    server.put('/feeds/status.json', notices);
    const before = add(banner + broadway);
    addCouncil('/council.json');
    await allShow(before);
    const after = add(broadway + bins);
    await allShow(after);
    expect(states([...before, ...after])).to.deep.equal([true, true, true, true]);
  });

  it('fetches each file once for all elements', async () => {
    server.put('/feeds/status.json', notices);
    addCouncil('/council.json');
    await allShow(add(banner + banner + bins + bins));
    expect([...server.asked].sort()).to.deep.equal(['/council.json', '/feeds/status.json']);
  });

  it('goes to emergency mode in an open page when the profile says so', async () => {
    server.put('/feeds/status.json', feedOf([], '2026-11-26T09:30'));
    addCouncil('/council.json');
    const [element] = add(banner) as [Element];
    await waitFor(() => server.asked.includes('/feeds/status.json'));
    await waitReally();
    expect(showsAnswer(element)).to.equal(false);
    server.put('/council.json', { ...council, mode: 'emergency' });
    time.pass(300_000);
    await waitFor(() => showsAnswer(element));
    expect(element.shadowRoot?.querySelector('h2')?.textContent).to.contain('Floods in Mereham');
    expect(element.shadowRoot?.querySelector('[role=status]')?.textContent).to.equal(
      'New notice. Emergency: Floods in Mereham',
    );
  });
});

describe('elements that leave the page', () => {
  it('leave no timer and no listener', async () => {
    server.put('/feeds/status.json', notices);
    const listeners = countListeners();
    try {
      const element = addCouncil('/council.json');
      const elements = add(banner + broadway + bins);
      await allShow(elements);
      expect(listeners.balance()).to.be.greaterThan(0);
      expect(time.timers()).to.be.greaterThan(0);
      for (const each of [element, ...elements]) each.remove();
      expect(listeners.balance()).to.equal(0);
      expect(time.timers()).to.equal(0);
    } finally {
      listeners.restore();
    }
  });
});
