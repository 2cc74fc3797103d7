import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { axeFindings } from './axe-findings.ts';
import { drawStory, makePage, storiesOf } from './story-page.ts';
import { forceColours, sticksOut } from './test-stories.ts';
import { DisplayElement } from '../../src/behaviours/display-element.ts';

/** An element with faults, in the shadow as ours are, that a runner of stories must find. */
class Faulty extends DisplayElement {
  static override properties = { fault: {} };
  declare fault: string;
  protected override render() {
    return html`<div class="service">${this.#renderFault()}</div>`;
  }
  #renderFault() {
    if (this.fault === 'alt') return html`<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" />`;
    if (this.fault === 'contrast') return html`<p class="pale">Closed now.</p>`;
    if (this.fault === 'wide') return html`<p class="wide">Closed now.</p>`;
    return html`<p>Closed now.</p>`;
  }
  override firstUpdated(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.pale { color: #999; background: #fff } .wide { inline-size: 2000px }');
    this.shadowRoot?.adoptedStyleSheets.push(sheet);
  }
}
customElements.define('cw-faulty', Faulty);

const module = {
  default: { title: 'Faulty', render: ({ fault }: { fault: string }) => html`<cw-faulty fault=${fault}></cw-faulty>` },
  Sound: { args: { fault: 'none' } },
  WithoutAlternative: { args: { fault: 'alt' } },
  Pale: { args: { fault: 'contrast' } },
  Wide: { args: { fault: 'wide' } },
  WideForm: { render: () => html`<div class="cw-page"><img width="2000" alt="" /></div>` },
};

describe('the runner of stories', () => {
  let page: Awaited<ReturnType<typeof makePage>>;
  before(async () => {
    page = await makePage();
  });
  after(() => page.remove());

  const rulesFor = async (name: string) => {
    const story = storiesOf(module).find((each) => each.name === name);
    if (story) await drawStory(page.main, story);
    return (await axeFindings()).map((finding) => finding.split(':')[0]);
  };

  it('finds nothing in a sound story', async () => {
    expect(await rulesFor('Sound')).to.deep.equal([]);
  });

  it('finds a picture without an alternative', async () => {
    expect(await rulesFor('WithoutAlternative')).to.include('image-alt');
  });

  it('finds pale text', async () => {
    expect(await rulesFor('Pale')).to.include('color-contrast');
  });

  it('sees forced colours', async () => {
    await rulesFor('Pale');
    const pale = () =>
      getComputedStyle(page.main.querySelector('cw-faulty')?.shadowRoot?.querySelector('p') as Element).color;
    expect(pale()).to.equal('rgb(153, 153, 153)');
    await forceColours('active');
    expect(pale()).to.equal('rgb(0, 0, 0)');
    await forceColours('none');
    expect(pale()).to.equal('rgb(153, 153, 153)');
  });

  it('finds what sticks out of the page', async () => {
    await rulesFor('Wide');
    expect(sticksOut(page.main)).to.deep.equal(['p.wide']);
  });

  it('finds what sticks out of a form, which has no shadow', async () => {
    await rulesFor('WideForm');
    expect(sticksOut(page.main)).to.deep.equal(['img.']);
  });
});
