import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pages, Site } from './site.ts';

const site = new Site();
before(() => site.open());
after(() => site.close());

for (const path of pages)
  test(`${path} works under the strict policy, with a silent console`, async () => {
    const { page, errors, warnings, violations } = await site.visit(path);
    const elements = await page.$$eval('cw-status-banner, cw-opening-times, cw-service-status, cw-form', (found) =>
      found.map((element) =>
        element.localName === 'cw-form'
          ? (element.querySelector('form')?.noValidate ?? false)
          : Boolean(element.shadowRoot?.querySelector('.cw:not(:has(> .spoken:empty))')),
      ),
    );
    assert.deepEqual({ errors, warnings, violations }, { errors: [], warnings: [], violations: [] });
    assert.ok(elements.length > 0 && elements.every((drawn) => drawn), `elements drawn: ${elements.join()}`);
    await page.close();
  });

test('the home page loads at most 22 kB of script and 2.5 kB of feedback, in four files, and no file of an element that it does not have', async () => {
  const { page } = await site.visit('/');
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('.js') && !name.endsWith('.json'))
      .map((entry) => ({
        name: entry.name.replace(/.*\//, ''),
        size: (entry as PerformanceResourceTiming).encodedBodySize,
      })),
  );
  const names = scripts.map(({ name }) => name.replace(/-[\w-]{8}\.js$/, '')).sort();
  assert.deepEqual(names, ['clearway.js', 'core', 'feedback', 'opening-times']);
  const sizeOf = (wanted: (name: string) => boolean) =>
    scripts.reduce((sum, { name, size }) => sum + (wanted(name) ? size : 0), 0);
  // The desk compresses on the fly, a little less than the build's figure.
  const total = sizeOf((name) => !name.startsWith('feedback'));
  assert.ok(total <= 23_500, `${total} bytes as sent`);
  const feedback = sizeOf((name) => name.startsWith('feedback'));
  assert.ok(feedback <= 2_600, `${feedback} bytes of feedback as sent`);
  await page.close();
});

const partsOn = async (path: string): Promise<readonly string[]> => {
  const { page } = await site.visit(path);
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').flatMap(({ name }) => /\/parts\/(.+)-[\w-]{8}\.js$/.exec(name)?.[1] ?? []),
  );
  await page.close();
  return names.sort();
};

test('a page with a form loads what that kind of form needs, and nothing that draws the other', async () => {
  const own = await partsOn('/saltmarsh-county/potholes');
  assert.ok(own.includes('wrapped') && !own.includes('definition') && !own.includes('fields'), own.join());
  const defined = await partsOn('/report/pothole');
  assert.ok(
    defined.includes('definition') && !defined.includes('wrapped') && !defined.includes('judge'),
    defined.join(),
  );
});

test('a page in Welsh is in Welsh to the last word of an element', async () => {
  const { page } = await site.visit('/cy');
  const text = await page.$eval('cw-opening-times', (element) => element.shadowRoot?.textContent ?? '');
  assert.match(text, /Ar agor nawr|Ar gau nawr/);
  assert.doesNotMatch(text, /Open|Closed|Closes/);
  await page.close();
});
