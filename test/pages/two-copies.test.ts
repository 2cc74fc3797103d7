import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { Site, wordsOf } from './site.ts';

const site = new Site();
before(() => site.open());
after(() => site.close());

/** A bundle of a council's own, with a second lit and a second Clearway in it. */
const ownBundle = async (contents: string): Promise<string> => {
  const stdin = { contents, resolveDir: `${import.meta.dirname}/../../dist` };
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', minify: true, write: false });
  return outputFiles[0]?.text ?? '';
};

/** Opens a page that has one more script in its head. */
const visitWith = async (script: string, before: boolean) => {
  const page = await (await fetch(`${site.address}/contact`)).text();
  const own = '<script type="module" src="/own.js"></script>';
  const body = before
    ? page.replace('<script type="module"', `${own}<script type="module"`)
    : page.replace('</head>', `${own}</head>`);
  const headers = {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
  };
  return site.visit('/contact', {
    answer: (request) => {
      const { pathname } = new URL(request.url());
      if (pathname === '/contact') void request.respond({ contentType: 'text/html', body, headers });
      else if (pathname === '/own.js') void request.respond({ contentType: 'text/javascript', body: script });
      return pathname === '/contact' || pathname === '/own.js';
    },
  });
};

for (const before of [true, false])
  test(`an element of a second bundle, which comes ${before ? 'first' : 'last'}, shares the council of the page`, async () => {
    // Under a name of its own, so that it cannot be the first bundle's class.
    const script = await ownBundle(`
      import { OpeningTimes } from './elements/opening-times/opening-times.js';
      customElements.define('own-times', class extends OpeningTimes {});
      const element = document.createElement('own-times');
      element.setAttribute('place', 'broadway');
      document.querySelector('main').append(element);
    `);
    const { page, errors, warnings } = await visitWith(script, before);
    const [own = ''] = await wordsOf(page, 'own-times');
    const [loaded = ''] = await wordsOf(page, 'cw-opening-times');
    await page.close();
    assert.match(own, /Open now\. Closes at 1pm/);
    assert.equal(own, loaded);
    assert.deepEqual(errors, []);
    // Lit says in the console that there are two of it, which is true.
    assert.deepEqual(
      warnings.filter((text) => !text.includes('Multiple versions of Lit')),
      [],
    );
  });

test('the script twice, under two addresses, draws each element once and says nothing', async () => {
  const page = await (await fetch(`${site.address}/contact`)).text();
  const body = page.replace(
    '</head>',
    '<script type="module" src="/assets/clearway/clearway.js?again" data-council="/council.json"></script></head>',
  );
  const visit = await site.visit('/contact', {
    answer: (request) => {
      const isPage = new URL(request.url()).pathname === '/contact';
      if (isPage) void request.respond({ contentType: 'text/html', body });
      return isPage;
    },
  });
  const drawn = await wordsOf(visit.page, 'cw-opening-times');
  const nested = await visit.page.$$eval('cw-opening-times cw-opening-times', (found) => found.length);
  const councils = await visit.page.$$eval('cw-council', (found) => found.length);
  await visit.page.close();
  assert.deepEqual(
    { drawn: drawn.length, nested, councils, errors: visit.errors, warnings: visit.warnings },
    { drawn: 1, nested: 0, councils: 1, errors: [], warnings: [] },
  );
});
