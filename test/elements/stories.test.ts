import { expect } from '@open-wc/testing';
import * as banner from '../../stories/status-banner.stories.ts';
import * as council from '../../stories/council.stories.ts';
import * as openingTimes from '../../stories/opening-times.stories.ts';
import * as serviceStatus from '../../stories/service-status.stories.ts';
import { levels } from '../../src/logic/notices/active.ts';
import { recordWarnings } from '../behaviours/warnings.ts';
import { drawStory, makePage, storiesOf, type StoryModule } from '../support/story-page.ts';

// The stories themselves are tests: web-test-runner.config.mjs runs each *.stories.ts file.

const files: readonly [tag: string, module: StoryModule][] = [
  ['cw-council', council],
  ['cw-opening-times', openingTimes],
  ['cw-service-status', serviceStatus],
  ['cw-status-banner', banner],
];

let warnings: ReturnType<typeof recordWarnings>;
beforeEach(() => {
  warnings = recordWarnings();
});
afterEach(() => warnings.restore());

interface Documented {
  readonly docs?: { readonly description?: { readonly story?: string } };
}

for (const [tag, module] of files) {
  describe(`the stories of ${tag}`, () => {
    const file = module['default'] as { readonly title?: string; readonly component?: string };

    it('stand under Elements and belong to the tag', () => {
      expect(file.title).to.match(/^Elements\//);
      expect(file.component).to.equal(tag);
    });

    it('each say in a sentence when they are seen', () => {
      const silent = storiesOf(module).filter(
        ({ parameters }) => !/^[A-Z].{8,}\.$/s.test((parameters as Documented).docs?.description?.story ?? ''),
      );
      expect(silent.map(({ name }) => name)).to.deep.equal([]);
    });

    it('each have a link inside the tag', async () => {
      const page = await makePage();
      const without: string[] = [];
      for (const story of storiesOf(module)) {
        await drawStory(page.main, story);
        const elements = [...page.main.querySelectorAll(tag === 'cw-council' ? 'cw-opening-times' : tag)];
        if (elements.length === 0 || elements.some((element) => !element.querySelector(':scope > a[href]')))
          without.push(story.name);
      }
      page.remove();
      expect(without).to.deep.equal([]);
    });
  });
}

it('the banner has a story for each level', async () => {
  const page = await makePage();
  const shown = new Set<string>();
  for (const story of storiesOf(banner)) {
    await drawStory(page.main, story);
    const classes = page.main.querySelector('cw-status-banner')?.shadowRoot?.querySelector('.banner')?.classList;
    for (const level of levels) if (classes?.contains(level)) shown.add(level);
  }
  page.remove();
  expect([...shown].sort()).to.deep.equal([...levels].sort());
});
