import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pages, Site, wordsOf } from './site.ts';

const site = new Site();
before(() => site.open());
after(() => site.close());

const carriers =
  'a[href*="#cw-"], [data-cw] a, cw-opening-times a[href^="/clearway/"], cw-service-status a[href^="/clearway/"]';

for (const path of pages)
  test(`${path} reads right without script, and each carrier leads to the facts`, async () => {
    const { page } = await site.visit(path, { script: false });
    const hidden = await page.$$eval('cw-status-banner, cw-opening-times, cw-service-status, [data-cw]', (elements) =>
      elements
        .filter((element) => !(element as HTMLElement).innerText.trim())
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    assert.deepEqual(hidden, []);
    const links = await page.$$eval(carriers, (found) => found.map((link) => link.href));
    await page.close();
    for (const link of links.filter((href) => href.includes('/clearway/'))) {
      const { page: facts } = await site.visit(link.replace(site.address, ''), { script: false });
      const [words = ''] = await wordsOf(facts, 'main .cw:not(cw-status-banner .cw)');
      assert.ok(words.length > 20, `${link} says "${words}"`);
      await facts.close();
    }
  });

/** The element with its settings; the page without script has the same in its address. `feed` is a template's `src`. */
const same: [name: string, settings: Record<string, string>, feed?: string][] = [
  ['opening-times', { place: 'broadway' }],
  ['opening-times', { place: 'broadway', view: 'week' }],
  ['opening-times', { place: 'civic-offices' }],
  ['opening-times', { ask: 'cash' }],
  ['opening-times', { ask: 'adviser' }],
  ['opening-times', { place: 'thornby-hub', ask: 'cash' }],
  ['service-status', { service: 'missed-bin' }],
  ['service-status', { view: 'list' }],
  ['service-status', { view: 'list' }, 'online-services'],
  ['status-banner', {}],
];

for (const lang of ['en', 'cy'])
  for (const [name, settings, feed] of same)
    test(`in ${lang}, cw-${name} ${JSON.stringify(settings)} ${feed ?? ''} and its page without script say the same`, async () => {
      const { page } = await site.visit('/contact');
      await page.evaluate(
        (tag, attributes, language) => {
          document.documentElement.lang = language;
          const element = document.createElement(tag);
          for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
          element.id = 'sample';
          document.querySelector('main')?.append(element);
        },
        `cw-${name}`,
        { ...settings, ...(feed ? { src: '/feeds/summary.json' } : {}) },
        lang,
      );
      await page.waitForFunction(
        () => document.querySelector('#sample')?.shadowRoot?.querySelector('.cw:not(:has(> .spoken))'),
        { timeout: 5000 },
      );
      const [drawn = ''] = await wordsOf(page, '#sample');
      await page.close();
      const query = new URLSearchParams({ ...settings, ...(feed ? { feed } : {}), lang });
      const { page: plain } = await site.visit(`/clearway/${name}?${query}`, { script: false });
      const [written = ''] = await wordsOf(plain, 'main > .cw');
      await plain.close();
      assert.equal(timeless(drawn), timeless(written));
      assert.ok(drawn.length > 20, drawn);
    });

/** Without the time of the check, which goes on between two visits. */
const timeless = (words: string) => words.replace(/(Checked at|Gwiriwyd am) [\d:apm]+/, '');

test('a notice that somebody hid stays hidden, though the server filled it in: now, and on the next page', async () => {
  const { page } = await site.visit('/');
  const shown = () =>
    page.$$eval('h2', (found) =>
      found.some((heading) => heading.checkVisibility() && /Civic Offices/.test(heading.innerText)),
    );
  const inside = () => page.$eval('cw-status-banner', (banner) => banner.shadowRoot?.querySelector('section') !== null);
  assert.equal(await inside(), true);
  await page.evaluate(() =>
    document.querySelector('cw-status-banner')?.shadowRoot?.querySelector<HTMLElement>('button.hide')?.click(),
  );
  await page.waitForFunction(() => !document.querySelector('cw-status-banner')?.shadowRoot?.querySelector('section'));
  assert.equal(await shown(), false);
  await page.reload({ waitUntil: 'networkidle0' });
  assert.equal(await inside(), false);
  assert.equal(await shown(), false);
  const words = await page.$eval('cw-status-banner > a', (link) => link.checkVisibility());
  assert.equal(words, true, 'the page’s own link stands in its place');
  await page.evaluate(() => localStorage.clear());
  await page.close();
});
