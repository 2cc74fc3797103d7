import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { showPage } from '../behaviours/page-visibility.ts';
import { recordUncaught, recordWarnings } from '../behaviours/warnings.ts';
import { axeFindings } from './axe-findings.ts';
import { controlsIn, displaysIn, drawStory, makePage, showsAnswer, storiesOf, type StoryModule } from './story-page.ts';

/** Turns forced colours on or off, as Windows' contrast themes do. */
export const forceColours = (value: 'active' | 'none'): Promise<unknown> =>
  executeServerCommand('colour-mode', [{ name: 'forced-colors', value }]);

const recordErrors = (): { readonly texts: string[]; restore(): void } => {
  const texts: string[] = [];
  const { error } = console;
  console.error = (...said: unknown[]) => void texts.push(said.map(String).join(' '));
  return { texts, restore: () => void (console.error = error) };
};

/** What sticks out of a page on its right or left side, as tag and class. */
export const sticksOut = (part: ParentNode): string[] =>
  displaysIn(part)
    .flatMap((element) => [element, ...(element.shadowRoot?.querySelectorAll<HTMLElement>('*:not(.spoken)') ?? [])])
    .concat(controlsIn(part))
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < 0 || right > document.documentElement.clientWidth;
    })
    .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);

/** Registers a test for each story of a file: it shows what it says, at 320 pixels too, in three sets of colours, without a fault that axe can find. */
export const testStories = (module: StoryModule): void => {
  const title = String((module['default'] as { title?: string } | undefined)?.title);
  describe(title, () => {
    let page: Awaited<ReturnType<typeof makePage>>;
    let errors: ReturnType<typeof recordErrors>;
    let warnings: ReturnType<typeof recordWarnings>;
    let uncaught: ReturnType<typeof recordUncaught>;

    before(async () => {
      showPage();
      await setViewport({ width: 320, height: 900 });
      page = await makePage();
    });
    after(async () => {
      page.remove();
      await setViewport({ width: 1024, height: 768 });
    });
    beforeEach(() => {
      errors = recordErrors();
      warnings = recordWarnings();
      uncaught = recordUncaught();
    });
    afterEach(async () => {
      errors.restore();
      warnings.restore();
      uncaught.restore();
      await forceColours('none');
    });

    for (const story of storiesOf(module)) {
      it(story.name, async () => {
        await drawStory(page.main, story);
        const displays = displaysIn(page.main).filter((element) => element.shadowRoot);
        expect([...displays, ...controlsIn(page.main)], 'elements').to.not.be.empty;
        for (const element of displays)
          expect(showsAnswer(element), `${element.localName} shows an answer`).to.equal(!story.parameters.fallback);
        expect(document.documentElement.scrollWidth, 'page width').to.be.at.most(320);
        expect(sticksOut(page.main)).to.deep.equal([]);
        expect(await axeFindings(), 'light').to.deep.equal([]);
        // axe reads -webkit-text-fill-color, which Chromium reports as it was before it was forced: the contrast it finds here is the
        // council's ink on the forced ground, harder than what is painted.
        await forceColours('active');
        expect(await axeFindings(), 'forced colours').to.deep.equal([]);
        await forceColours('none');
        await drawStory(page.main, story, { colours: 'dark' });
        expect(await axeFindings(), 'dark').to.deep.equal([]);
        expect([...errors.texts, ...uncaught.errors]).to.deep.equal([]);
        expect(warnings.texts.length > 0, `warns: ${warnings.texts.join('; ')}`).to.equal(!!story.parameters.warns);
      });
    }
  });
};
