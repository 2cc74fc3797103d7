import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { repositoryFolders } from '../../src/desk/config.ts';
import { daysWithoutWeekday, openDesk } from './desk.ts';

// Read at once, with no await: tests that are there must not be over before the later ones are.
const site = join(repositoryFolders.sampleCouncil, 'site');
const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .sort();
const addressOf = (file: string): string => `/${file.replace(/\.html$/, '').replace(/(^|\/)index$/, '')}`;
const addresses = files.filter((file) => !/(^|\/)_/.test(file)).map(addressOf);
const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;
const text = (html: string): string => html.replaceAll('&amp;', '&');
// Pages of the made-up county, to which the pothole form hands over: a neighbour's site with nothing of Mereham's on it.
const isOurs = (file: string): boolean => !file.startsWith('saltmarsh-county/');

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; " +
  "base-uri 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

test('the sample site has the pages that it should have', () => {
  for (const address of [
    '/',
    '/places',
    '/places/broadway',
    '/places/civic-offices',
    '/places/saltmere-library',
    '/bins',
    '/council-tax',
    '/service-updates',
    '/online-services',
    '/contact',
    '/cy',
    '/forms',
    '/bins/missed-bin',
    '/bins/bulky-waste',
    '/report/pothole',
    '/complaints',
    '/contact/form',
    '/housing/homeless',
    '/council-tax/proof-of-address',
    '/benefits/change',
    '/saltmarsh-county/potholes',
  ]) {
    assert.ok(addresses.includes(address), address);
  }
});

for (const file of files) {
  const html = readFileSync(join(site, file), 'utf8');
  test(`${file}: language, title, one heading, skip link and main are there`, () => {
    assert.match(html, /^<!doctype html>\n<html lang="(en|cy)">/);
    assert.match(html, /<title>(<!-- title -->)?[^<]{8,}<\/title>/);
    // The layout of the pages without script gets its heading from the desk.
    assert.equal(count(html, file.endsWith('_page.html') ? /<!-- content -->/g : /<h1[ >]/g), 1);
    assert.equal(count(html, /<main [^>]*id="main"/g), 1);
    assert.match(html, /<body>\s*<a class="skip" href="#main">/);
    assert.equal(html.includes('<html lang="cy">'), file.startsWith('cy/'));
  });

  test(`${file}: the banner stands first in main, with a link inside; a neighbour has none of ours`, () => {
    if (!isOurs(file)) return assert.equal(count(html, /<cw-status-banner/g), 0);
    assert.match(
      html,
      /<main [^>]*>\s*<cw-status-banner( src="\/feeds\/summary\.json")?><a href="\/[^"]+">[^<]+<\/a><\/cw-status-banner>/,
    );
    assert.equal(count(html, /<cw-status-banner/g), 1);
  });

  test(`${file}: the head has one script and its style sheets, one more for what stands in the page itself, and nothing stands inline`, () => {
    assert.deepEqual(html.match(/<link[^>]*>|<script[^>]*>/g), [
      '<link rel="stylesheet" href="/assets/site.css">',
      '<link rel="stylesheet" href="/assets/clearway/clearway.css">',
      ...(/<cw-(form|feedback)/.test(html)
        ? ['<link rel="stylesheet" href="/assets/clearway/clearway-forms.css">']
        : []),
      ...(isOurs(file)
        ? [
            '<link rel="stylesheet" href="/clearway/pages.css">',
            '<script type="module" src="/assets/clearway/clearway.js" data-council="/council.json">',
          ]
        : ['<script type="module" src="/assets/clearway/clearway.js">']),
    ]);
    assert.equal(count(html, /<style|\sstyle=|\son[a-z]+=|javascript:|https?:\/\/|<script[^>]*>[^<]/g), 0);
  });

  test(`${file}: headings go down one step at a time`, () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    const main = levels.slice(levels.indexOf(1));
    main.forEach((level, index) => assert.ok(index === 0 || level <= (main[index - 1] ?? 0) + 1, main.join(' ')));
  });

  test(`${file}: a day of the month stands behind its weekday: only so can it be moved`, () => {
    assert.deepEqual(daysWithoutWeekday(html), []);
  });
}

for (const address of addresses) {
  test(`${address} is served with the exact policy`, async (t) => {
    const answer = await (await openDesk(t)).inject(address);
    assert.equal(answer.statusCode, 200);
    assert.equal(answer.headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(answer.headers['content-security-policy'], policy);
    assert.equal(answer.headers['x-content-type-options'], 'nosniff');
    assert.equal(answer.headers['referrer-policy'], 'strict-origin-when-cross-origin');
  });
}

test('every link on every page leads somewhere', async (t) => {
  const desk = await openDesk(t);
  for (const file of files) {
    const html = text(readFileSync(join(site, file), 'utf8'));
    for (const [, href = ''] of html.matchAll(/(?:href|src|data-council)="([^"]*)"/g)) {
      if (
        /^(tel:\d+|mailto:[^@]+@mereham\.example|#main)$/.test(href) ||
        /^\/(assets\/clearway\/|clearway\/pages\.css)/.test(href)
      )
        continue;
      const [address = ''] = href.split('#');
      assert.equal((await desk.inject(address)).statusCode, 200, `${file}: ${href}`);
    }
  }
});

interface Named {
  readonly id: string;
}
const profile = JSON.parse(readFileSync(join(repositoryFolders.sampleCouncil, 'council.json'), 'utf8')) as {
  readonly places: readonly Named[];
  readonly services: readonly Named[];
};
const forms = readdirSync(join(repositoryFolders.sampleCouncil, 'forms')).map((file) => file.replace('.json', ''));
const known: Record<string, (value: string) => boolean> = {
  form: (value) => forms.includes(value),
  place: (value) => profile.places.some(({ id }) => id === value),
  service: (value) => profile.services.some(({ id }) => id === value),
  ask: (value) => ['cash', 'adviser'].includes(value),
  view: (value) => ['line', 'week', 'list'].includes(value),
  src: (value) => value === '/feeds/summary.json',
};

test('all three carriers stand on the site, and each names only what the profile knows', () => {
  const kinds = new Set<string>();
  for (const file of files) {
    const html = text(readFileSync(join(site, file), 'utf8'));
    const links = [...html.matchAll(/<p><a href="[^"]*#cw-([a-z-]+)\?([^"]*)">[^<]+<\/a><\/p>/g)];
    const blocks = [...html.matchAll(/<div data-cw="([a-z-]+)"([^>]*)><p><a href="[^"]+">[^<]+<\/a><\/p><\/div>/g)];
    const tags = [...html.matchAll(/<cw-([a-z-]+)([^>]*)><a href="[^"]+">[^<]+<\/a><\/cw-[a-z-]+>/g)];
    // Around a form of the page's own there is nothing to fall back to: the form is there.
    const wraps = count(html, /<cw-form[^>]*>\s*<form [^>]*action="[^"]+"/g);
    assert.equal(
      blocks.length + tags.length + wraps,
      count(html, /data-cw=|<cw-/g),
      `${file}: a carrier without a link inside`,
    );
    for (const [kind, found] of Object.entries({ links, blocks, tags })) {
      for (const [, name = '', settings = ''] of found) {
        kinds.add(kind);
        assert.ok(
          ['status-banner', 'opening-times', 'service-status', 'form', 'feedback'].includes(name),
          `${file}: ${name}`,
        );
        for (const [, setting = '', value = ''] of settings.matchAll(/(?:data-)?([a-z]+)="?([^"&\s]+)/g)) {
          assert.ok(known[setting]?.(value), `${file}: ${setting}="${value}"`);
        }
      }
    }
  }
  assert.deepEqual([...kinds].sort(), ['blocks', 'links', 'tags']);
});

test('one link in running prose looks like a carrier and must stay a link', () => {
  const html = readFileSync(join(site, 'council-tax.html'), 'utf8');
  assert.match(html, /<p>[^<]+<a href="[^"]+#cw-opening-times\?place=broadway">[^<]+<\/a>[^<]+<\/p>/);
});
