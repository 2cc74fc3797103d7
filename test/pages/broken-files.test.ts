import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { HTTPRequest } from 'puppeteer-core';
import { Site } from './site.ts';

const site = new Site();
before(() => site.open());
after(() => site.close());

const json = { status: 200, contentType: 'application/json' };
const late = (request: HTTPRequest) => {
  setTimeout(() => void request.respond({ ...json, body: '{}' }).catch(() => undefined), 30_000).unref();
};
const broken: [what: string, answer: (request: HTTPRequest) => void, warned: RegExp][] = [
  [
    'cut short',
    (request) => void request.respond({ ...json, body: '{"name": "Mereham", "notices": [{"id"' }),
    /not whole JSON/,
  ],
  [
    'a web page',
    (request) => void request.respond({ contentType: 'text/html', body: '<!doctype html><h1>Sign in</h1>' }),
    /web page, not JSON/,
  ],
  [
    '10 MB',
    (request) => void request.respond({ ...json, body: `{"x": "${'a'.repeat(10_000_000)}"}` }),
    /larger than 1 MB/,
  ],
  ['not there', (request) => void request.respond({ status: 404, body: '{}' }), /answered 404/],
  ['30 seconds late', late, /did not answer within 10 seconds/],
  ['some other JSON', (request) => void request.respond({ ...json, body: '{"hello": [1, 2]}' }), /has \d+ to mend/],
];

/** The file, a page, and what its element keeps showing: the words that the page itself has, as the server filled them in or as an author wrote them. */
const files: [file: string, path: string, element: string, kept: RegExp][] = [
  ['/feeds/status.json', '/bins', 'cw-service-status[service=missed-bin]', /Bin collections are late today/],
  ['/council.json', '/council-tax', 'cw-opening-times[ask=cash]', /cash/],
];

for (const [file, path, element, kept] of files)
  for (const [what, answer, warned] of broken)
    test(
      `${file} is ${what}: the page keeps its own words, and the console says so once`,
      { timeout: 60_000 },
      async () => {
        const { page, errors, warnings } = await site.visit(path, {
          answer: (request) => {
            const isBroken = new URL(request.url()).pathname === file;
            if (isBroken) answer(request);
            return isBroken;
          },
          wait: 'load',
        });
        await page.waitForSelector(element, { timeout: 5_000 });
        const deadline = Date.now() + 15_000;
        while (warnings.length === 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 100));
        const shown = await page.$eval(element, (found) => {
          const slot = found.shadowRoot?.querySelector('slot');
          return slot
            ? slot
                .assignedNodes({ flatten: true })
                .map((node) => node.textContent)
                .join('')
            : 'no slot';
        });
        const heading = await page.$eval('h1', (found) => found.checkVisibility());
        await page.close();
        assert.match(shown, kept);
        assert.equal(heading, true);
        assert.deepEqual(
          errors.filter((text) => !text.includes('404')),
          [],
        );
        assert.equal(warnings.length, 1, warnings.join('\n'));
        assert.match(warnings.join(), warned);
      },
    );
