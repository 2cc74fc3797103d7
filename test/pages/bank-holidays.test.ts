import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Site, wordsOf } from './site.ts';

/** Good Friday 2027, eleven in the morning: the Fenside centre opens on Mondays and Thursdays, and Monday is Easter Monday. */
const site = new Site(Date.parse('2027-03-26T11:00:00Z'));
before(() => site.open());
after(() => site.close());

test('GOV.UK’s bank holidays decide the opening times on the page', async () => {
  const { page } = await site.visit('/places/fenside-centre');
  const [words = ''] = await wordsOf(page, 'cw-opening-times');
  assert.match(words, /Closed today for Good Friday\. Opens Thursday/);
  await page.close();
});

test('a file in which Good Friday is not a bank holiday gives another answer', async () => {
  const { page } = await site.visit('/places/fenside-centre', {
    answer: (request) => {
      if (!request.url().endsWith('/feeds/bank-holidays.json')) return false;
      const events = [
        { title: 'Christmas Day', date: '2027-12-27', notes: '', bunting: true },
        { title: 'New Year’s Day', date: '2027-01-01', notes: '', bunting: true },
      ];
      void request.respond({
        contentType: 'application/json',
        body: JSON.stringify({ 'england-and-wales': { division: 'england-and-wales', events } }),
      });
      return true;
    },
  });
  const [words = ''] = await wordsOf(page, 'cw-opening-times');
  assert.match(words, /Closed now\. Opens Monday/);
  await page.close();
});
