import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import type { Entries } from '../../src/logic/forms/form.ts';
import { fillIn, goTo, heldEntries, openForm, press, shownPage } from './form-pages.ts';
import { letterIn, oneWayEach, pageOf } from './ready-ways.ts';
import { Site } from './site.ts';

const site = new Site();
let letter = '';
before(async () => {
  await site.open();
  letter = await letterIn(site);
});
after(() => site.close());

const entriesOf = (form: string): Entries => oneWayEach.find(([id]) => id === form)?.[1] ?? {};

/** On which page somebody stops in the middle: each has boxes to type in. */
const middle = (form: string): string => (form === 'benefit-change' ? 'about-you' : 'contact');

/** The browser's own Back or Forward. */
const travel = async (page: Page, way: 'back' | 'forward'): Promise<string> => {
  const left = await shownPage(page);
  await page.evaluate((direction) => history[direction](), way);
  await page.waitForFunction(
    (before) => document.querySelector('form.cw-page')?.getAttribute('data-cw-page') !== before,
    { timeout: 5_000 },
    left,
  );
  return shownPage(page);
};

const answersShown = (page: Page): Promise<string[]> =>
  page.$$eval('.cw-answer-text', (found) => found.map((row) => row.textContent?.trim() ?? ''));

/** Lets a form reach the desk, or not, as the test says: what was asked for, and what is in hand. */
class Line {
  posts = 0;
  /** "good": the answer comes; "lost": the desk has the form, and its answer is lost; "held": the answer waits for `release`. */
  state: 'good' | 'lost' | 'held' = 'good';
  release: () => void = () => undefined;

  /** Stands between a page and the desk from now on; a file that is sent through it would come without its bytes. */
  async hold(page: Page): Promise<void> {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isForm = request.method() === 'POST' && request.url().includes('/clearway/api/forms/');
      if (isForm) this.posts += 1;
      if (!isForm || this.state === 'good') void request.continue();
      else if (this.state === 'lost') void this.#lose(request);
      else this.release = () => void request.continue();
    });
  }

  async #lose(request: HTTPRequest): Promise<void> {
    const body = request.postData() ?? (await request.fetchPostData());
    await fetch(request.url(), { method: 'POST', headers: request.headers(), ...(body && { body }) });
    await request.abort('connectionreset');
  }
}

for (const [form, entries] of oneWayEach) {
  test(`${form}: a reload in the middle loses nothing, and Back and Forward walk the questions`, async () => {
    const shown = await openForm(site, pageOf[form] ?? '');
    const { page } = shown;
    const step = middle(form);
    const names = await goTo(shown, step, entries, letter);
    await fillIn(shown, entries);
    const typed = await heldEntries(page);
    assert.ok(Object.values(typed).flat().filter(Boolean).length > 1);
    await page.reload({ waitUntil: 'load' });
    await page.waitForFunction((name) => document.querySelector(`[data-cw-page="${name}"]`), { timeout: 5_000 }, step);
    assert.deepEqual(await heldEntries(page), typed);

    for (const name of names.slice(0, -1).reverse()) assert.equal(await travel(page, 'back'), name);
    for (const name of names.slice(1)) assert.equal(await travel(page, 'forward'), name);
    assert.deepEqual(await heldEntries(page), typed);
    await page.close();
  });

  test(`${form}: what cannot be sent is kept, and is sent once, however often one tries`, async () => {
    const line = new Line();
    const shown = await openForm(site, pageOf[form] ?? '');
    const { page } = shown;
    const kept = (await site.submissions(form)).map(({ reference }) => reference);
    const news = async () => (await site.submissions(form)).filter(({ reference }) => !kept.includes(reference));
    await goTo(shown, 'check', entries, letter);
    const answers = await answersShown(page);
    await line.hold(page);
    const failure = async (): Promise<string> => {
      await page.waitForSelector('.cw-failure', { timeout: 5_000 });
      assert.deepEqual(await answersShown(page), answers);
      return page.$eval('.cw-failure', (panel) => (panel as HTMLElement).innerText.replace(/\s+/g, ' '));
    };

    // No network: nothing comes to the desk, and who waits for an answer is told what to do.
    await page.setOfflineMode(true);
    assert.equal(await press(shown, 'send'), 'check');
    const words = await failure();
    assert.match(
      words,
      form === 'homelessness'
        ? /Phone 0808 157 0130 Open 24 hours/
        : /Phone 01632 960 [13]00 Open now\. Closes at [56]pm/,
    );
    assert.equal((await news()).length, 0);

    // The desk gets it, but its answer is lost.
    await page.setOfflineMode(false);
    line.state = 'lost';
    await page.click('.cw-failure .cw-button');
    await page.waitForFunction(() => document.activeElement?.matches('.cw-failure:has(.cw-button)'));
    await failure();
    const [recorded, ...others] = await news();
    assert.ok(recorded && others.length === 0);

    // Ten presses while the answer is on its way.
    line.state = 'held';
    line.posts = 0;
    await page.focus('form.cw-page .cw-button');
    for (let presses = 0; presses < 10; presses += 1) await page.keyboard.press('Enter');
    line.release();
    await page.waitForSelector('.cw-reference', { timeout: 5_000 });
    const reference = await page.$eval('.cw-reference', ({ textContent }) => textContent);
    await page.close();
    assert.equal(line.posts, 1);
    assert.deepEqual(
      (await news()).map((submission) => submission.reference),
      [recorded.reference],
    );
    assert.equal(reference, recorded.reference);
  });
}

/** What the page writes on the device for longer than a visit; text, because it runs in the page. */
const watchStorage = `{
  globalThis.lasting = [];
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, value) {
    if (this === localStorage) globalThis.lasting.push(key);
    return setItem.call(this, key, value);
  };
}`;

/** A page whose author lets drafts last for a week. */
const withLongDrafts = async (path: string) => {
  const html = await (await fetch(site.address + path)).text();
  const body = html.replace('<cw-form ', '<cw-form draft="7" ');
  return openForm(site, path, {
    atStart: watchStorage,
    answer: (request) => {
      const isPage = request.isNavigationRequest();
      if (isPage) void request.respond({ contentType: 'text/html', body });
      return isPage;
    },
  });
};

for (const [form, isSensitive] of [
  ['homelessness', true],
  ['contact-us', false],
] as const)
  test(`${form}: answers ${isSensitive ? 'never' : 'do'} outlast the visit where the page's author lets drafts last`, async () => {
    const shown = await withLongDrafts(pageOf[form] ?? '');
    await goTo(shown, 'check', entriesOf(form));
    const lasting = (await shown.page.evaluate('lasting')) as string[];
    assert.equal(await press(shown, 'send'), 'sent');
    const left = await shown.page.evaluate(() => Object.keys(localStorage));
    await shown.page.close();
    if (isSensitive) assert.deepEqual(lasting, []);
    else assert.ok(lasting.length > 0, 'the test sees what is written');
    assert.deepEqual(left, [], 'nothing is left of a form that was sent');
  });

for (const [form] of oneWayEach)
  test(`${form}: "Do not keep my answers" empties what was kept, and nothing more is kept`, async () => {
    const shown = await withLongDrafts(pageOf[form] ?? '');
    const { page } = shown;
    const stored = () =>
      page.evaluate(() =>
        [sessionStorage, localStorage].flatMap((store) => Object.keys(store).filter((key) => /draft:/.test(key))),
      );
    // What may be left empty is answered here.
    const entries = { account: ['3021 4567'], ...entriesOf(form) };
    await press(shown, 'start');
    await fillIn(shown, entries);
    await page.waitForSelector('.cw-draft button');
    assert.equal((await stored()).length, 1);
    await page.click('.cw-draft button');
    assert.deepEqual(await stored(), []);
    await press(shown, 'next');
    await fillIn(shown, entries);
    await page.reload({ waitUntil: 'load' });
    assert.deepEqual(await stored(), []);
    await page.close();
  });
