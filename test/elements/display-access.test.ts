import { expect } from '@open-wc/testing';
import { a11ySnapshot, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/elements/opening-times/opening-times.ts';
import '../../src/elements/service-status/service-status.ts';
import '../../src/elements/status-banner/status-banner.ts';
import { englishOnly, feedOf, onEveryPage, wholeFeed } from '../../stories/sample-council/sample-notices.ts';
import { displaysIn } from '../support/story-page.ts';
import { forceColours, sticksOut } from '../support/test-stories.ts';
import { draw, find, main, settled } from './display-page.ts';

const feed = feedOf([englishOnly, onEveryPage('ice-24-november')]);
const everything = html`
  <cw-status-banner .feed=${feed}><a href="/updates">Updates</a></cw-status-banner>
  <cw-opening-times place="broadway" view="week"><a href="/places">Times</a></cw-opening-times>
  <cw-opening-times place="civic-offices"><a href="/places">Times</a></cw-opening-times>
  <cw-service-status view="list" .feed=${wholeFeed}><a href="/updates">Updates</a></cw-service-status>
`;

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Node[];
}
const linesOf = ({ role, name = '', children = [] }: Node): string[] => [
  `${role}: ${name.trim()}`,
  ...children.flatMap(linesOf),
];

/** Puts a council's style sheet on the page until it is taken off. */
const wear = (css: string): (() => void) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => void (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet));
};

describe('what a screen reader meets', () => {
  it('has names that tell each thing from the next', async () => {
    await draw(everything);
    const lines = linesOf((await a11ySnapshot({})) as unknown as Node);
    for (const line of [
      'region: Service notice',
      'heading: Closed Saltmere Library is closed',
      'button: Hide Saltmere Library is closed',
      'link: The Broadway cash office',
      'link: Read more: The Civic Offices are closed',
    ])
      expect(lines).to.include(line);
    expect(lines.filter((line) => /^(?:link|button|region|heading|table): $/.test(line))).to.deep.equal([]);
  });
});

describe("a council's style sheet", () => {
  it('that resets, hides and shrinks everything does not reach in', async () => {
    const takeOff = wear(
      '* { all: unset !important } p, span, h2, li, button { display: none !important; font-size: 6px !important }',
    );
    try {
      await draw(everything);
      for (const element of displaysIn(main)) {
        expect(getComputedStyle(element).display, element.localName).to.equal('block');
        expect(parseFloat(getComputedStyle(element).fontSize)).to.be.at.least(16);
        for (const text of element.shadowRoot?.querySelectorAll('p:not(.spoken), h2, button') ?? [])
          if (!text.closest('details')) {
            expect(text.getBoundingClientRect().height, text.textContent ?? '').to.be.greaterThan(14);
            expect(parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(15);
          }
      }
      const hide = find(main.querySelector('cw-status-banner') as Element, 'button').getBoundingClientRect();
      expect(Math.min(hide.width, hide.height)).to.be.at.least(44);
    } finally {
      takeOff();
    }
  });

  it('under which a rem is 10 pixels leaves text at 16', async () => {
    const takeOff = wear('html { font-size: 62.5% }');
    try {
      const { element } = await draw(everything);
      expect(parseFloat(getComputedStyle(find(element, '.body')).fontSize)).to.equal(16);
    } finally {
      takeOff();
    }
  });
});

describe('at 320 pixels', () => {
  before(() => setViewport({ width: 320, height: 900 }));
  after(() => setViewport({ width: 1024, height: 768 }));

  it("a reader's text spacing applies, and nothing is cut off (WCAG 1.4.12)", async () => {
    const takeOff = wear(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    try {
      const { element } = await draw(everything);
      expect(parseFloat(getComputedStyle(find(element, 'h2')).letterSpacing)).to.be.greaterThan(1.9);
      expect(parseFloat(getComputedStyle(find(element, '.body')).wordSpacing)).to.be.greaterThan(2.5);
      expect(sticksOut(main)).to.deep.equal([]);
      for (const display of displaysIn(main))
        for (const part of display.shadowRoot?.querySelectorAll('*:not(.spoken, .spoken *)') ?? [])
          expect(part.scrollWidth, part.outerHTML.slice(0, 80)).to.be.at.most(
            Math.max(part.clientWidth, part.scrollWidth * Number(getComputedStyle(part).overflow === 'visible')),
          );
    } finally {
      takeOff();
    }
  });

  it('text of twice the size stays on the page, all notices open', async () => {
    await draw(everything);
    document.documentElement.style.fontSize = '200%';
    for (const display of displaysIn(main))
      for (const details of display.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    await settled();
    const [banner] = displaysIn(main);
    expect(parseFloat(getComputedStyle(find(banner as Element, '.body')).fontSize)).to.equal(32);
    expect(sticksOut(main)).to.deep.equal([]);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('forced colours keep the edge of the banner, the icons and the dot of an open place', async () => {
    const { page, element } = await draw(everything);
    await forceColours('active');
    try {
      const edge = getComputedStyle(find(element, '.banner'));
      expect(edge.borderInlineStartWidth).to.equal('6px');
      expect(edge.borderInlineStartColor).to.not.equal(edge.backgroundColor);
      expect(getComputedStyle(find(element, '.icon')).stroke).to.not.equal(edge.backgroundColor);
      const open = find(page.querySelector('cw-opening-times') as Element, '.state.open');
      const dot = getComputedStyle(open, '::before');
      expect(dot.borderTopColor).to.not.equal(edge.backgroundColor);
      expect(sticksOut(main)).to.deep.equal([]);
    } finally {
      await forceColours('none');
    }
  });
});
