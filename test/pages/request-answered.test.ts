import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { goTo, openForm, press } from './form-pages.ts';
import { oneWayEach, pageOf } from './ready-ways.ts';
import { Site } from './site.ts';

const site = new Site();
let key = '';
before(async () => {
  await site.open();
  key = await site.officerKey();
});
after(() => site.close());

const missedBin = oneWayEach.find(([form]) => form === 'missed-bin')?.[1] ?? {};

/** What an officer's program says of a request, over Open311. */
const update = async (reference: string, status: string, description: string): Promise<void> => {
  const answer = await fetch(`${site.address}/clearway/api/open311/v2/servicerequestupdates.json`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}` },
    body: new URLSearchParams({
      service_request_id: reference,
      update_id: `${status}-1`,
      status,
      description,
      updated_datetime: new Date(site.now).toISOString(),
    }),
  });
  assert.equal(answer.status, 200, await answer.text());
};

const trackerWords = (page: Page): Promise<string> => page.$eval('main', (main) => main.innerText.replace(/\s+/g, ' '));

for (const script of [true, false])
  test(`a missed bin, ${script ? 'with' : 'without'} script: a reference and a date, then the tracker with the officer’s update, and "Is it done?"`, async () => {
    const path = script ? (pageOf['missed-bin'] ?? '') : '/clearway/form?form=missed-bin&lang=en';
    const form = await openForm(site, path, { script });
    await goTo(form, 'check', missedBin);
    await press(form, 'send');
    const { page } = form;
    const reference = await page.$eval('.cw-reference', (found) => found.textContent ?? '');
    assert.match(reference, /^\w{4}-\w{4}$/);
    assert.match(await trackerWords(page), /We will empty your bin by Thursday 26 November/);

    await Promise.all([
      page.waitForNavigation({ waitUntil: 'networkidle0' }),
      page.click('main a[href*="request-tracker"]'),
    ]);
    const first = await trackerWords(page);
    assert.match(first, new RegExp(reference));
    assert.match(first, /Thursday 26 November/);
    assert.doesNotMatch(first, /The crew comes back/);

    await update(reference, 'in_progress', 'The crew comes back on Wednesday morning.');
    await page.reload({ waitUntil: 'networkidle0' });
    assert.match(await trackerWords(page), /The crew comes back on Wednesday morning\./);

    await update(reference, 'fixed', 'We emptied your bin.');
    await page.reload({ waitUntil: 'networkidle0' });
    const done = await trackerWords(page);
    assert.match(done, /We emptied your bin\./);
    assert.match(done, /Is it done\?/);
    assert.deepEqual(form.errors, []);
    await page.close();
  });
