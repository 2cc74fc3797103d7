import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pages, Site } from './site.ts';

const site = new Site();
before(() => site.open());
after(() => site.close());

/** Notes each shift, and what moved. Text, because it runs in the page. */
const observer = `{
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      const moved = sources.map(({ node, previousRect, currentRect }) => (node?.localName ?? 'text') + ' ' + previousRect.y + ' to ' + currentRect.y);
      globalThis.shifts.push(value.toFixed(4) + ': ' + moved.join(', '));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}`;

for (const path of pages)
  for (const width of [320, 768, 1280])
    test(`nothing moves on ${path} at ${width} px when scripts and data come late`, async () => {
      const { page } = await site.visit(path, {
        width,
        // All of the page is in view, so that every shift counts.
        height: 6000,
        atStart: observer,
        answer: (request) => {
          const isLate = /\/assets\/clearway\/.*\.js|\.json$/.test(new URL(request.url()).pathname);
          if (isLate) setTimeout(() => void request.continue().catch(() => undefined), 250);
          return isLate;
        },
      });
      await page.waitForFunction('document.querySelectorAll(":not(:defined)").length === 0');
      await new Promise((resolve) => setTimeout(resolve, 300));
      const shifts = await page.evaluate('shifts');
      await page.close();
      assert.deepEqual(shifts, []);
    });
