import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { repositoryFolders } from '../../src/desk/config.ts';
import { timeRangeWords } from '../../src/logic/calendar/date-words.ts';
import { weekdays } from '../../src/logic/calendar/plain-date.ts';
import type { Channel, Place } from '../../src/logic/profile/profile.ts';
import { textIn } from '../../src/logic/words/language.ts';
import { openDesk } from './desk.ts';

const profile = JSON.parse(await readFile(join(repositoryFolders.sampleCouncil, 'council.json'), 'utf8')) as {
  readonly places: readonly Place[];
  readonly channels: readonly Channel[];
};
const page = (name: string): Promise<string> => readFile(join(repositoryFolders.sampleCouncil, 'site', name), 'utf8');
const place = (id: string): Place => profile.places.find((one) => one.id === id) ?? assert.fail(`no place "${id}"`);
const channel = (id: string): Channel =>
  profile.channels.find((one) => one.id === id) ?? assert.fail(`no channel "${id}"`);

test('the cash office is what the pages say all over: Tuesday and Thursday, 9am to 1pm', () => {
  const { openingHoursSpecification } = place('broadway');
  assert.deepEqual(openingHoursSpecification, [
    { dayOfWeek: ['Tuesday', 'Thursday'], opens: '09:00', closes: '13:00' },
  ]);
});

for (const { id, name, openingHoursSpecification, address, telephone, closed } of profile.places) {
  test(`${id}: name, address, phone and week on its page are those of the profile`, async () => {
    const html = await page(`places/${id}.html`);
    assert.ok(html.includes(`<h1>${textIn(name, 'en')}</h1>`));
    assert.ok(html.includes(`${address?.streetAddress}, ${address?.addressLocality}, ${address?.postalCode}`));
    assert.ok(telephone && html.includes(`>${telephone}</a>`));
    if (closed) return;
    for (const day of weekdays) {
      const open = openingHoursSpecification
        .filter(({ dayOfWeek }) => dayOfWeek?.includes(day))
        .map(({ opens = '', closes = '' }) => timeRangeWords(opens, closes, 'en'));
      const row = `<tr><th scope="row">${day}</th><td>${open.join(' and ') || 'Closed'}</td></tr>`;
      assert.ok(html.includes(row), row);
    }
  });

  test(`${id}: the profile leads to its page, and the list of places has it`, async (t) => {
    const { href = '' } = place(id);
    assert.equal((await (await openDesk(t)).inject(href)).statusCode, 200);
    assert.ok((await page('places/index.html')).includes(`<a href="${href}">${textIn(name, 'en')}</a>`));
  });
}

const numbers: [string, string, string][] = [
  ['contact.html', 'contact-centre', '01632 960 100'],
  ['contact.html', 'care-line', '0808 157 0120'],
  ['contact.html', 'payment-line', '0808 157 0150'],
  ['contact.html', 'relay', '18001 01632 960 100'],
  ['council-tax.html', 'payment-line', '0808 157 0150'],
  ['service-updates.html', 'care-line', '0808 157 0120'],
  ['cy/index.html', 'contact-centre', '01632 960 100'],
];
for (const [file, id, number] of numbers) {
  test(`${file} gives the number of ${id}`, async () => {
    assert.equal(channel(id).number, number);
    assert.ok((await page(file)).includes(`>${number}</a>`));
  });
}

test('the Civic Offices are closed on the page for as long as in the profile', async () => {
  const { closed } = place('civic-offices');
  assert.deepEqual([closed?.from, closed?.until, closed?.instead], ['2026-09-01', '2027-02-28', 'broadway']);
  for (const file of ['places/civic-offices.html', 'places/index.html']) {
    const html = await page(file);
    assert.ok(html.includes('<time datetime="2026-09-01">Tuesday 1 September 2026</time>'), file);
    assert.ok(html.includes('<time datetime="2027-02-28">Sunday 28 February 2027</time>'), file);
  }
});

test('one week on, page and profile are moved alike', async (t) => {
  const desk = await openDesk(t, Date.UTC(2026, 11, 1, 12));
  const served = (await desk.inject('/council.json')).json<{ places: readonly Place[] }>();
  assert.equal(served.places.find(({ id }) => id === 'civic-offices')?.closed?.until, '2027-03-07');
  assert.ok(
    (await desk.inject('/places/civic-offices')).body.includes(
      '<time datetime="2027-03-07">Sunday 7 March 2027</time>',
    ),
  );
});
