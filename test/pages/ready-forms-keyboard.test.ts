import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Entries } from '../../src/logic/forms/form.ts';
import { readyAnswers } from '../desk/ready-form-answers.ts';
import { openForm } from './form-pages.ts';
import { answerByKeyboard, focusedHeading, pressEnter, pressUntil, toMainButton } from './keyboard.ts';
import { countyPothole, letterIn, pageOf, promisedDay } from './ready-ways.ts';
import { Site } from './site.ts';

// Nothing here points, and no script puts the focus anywhere: from the top of the page to the reference, each key is one that a person presses.

const site = new Site();
let letter = '';
before(async () => {
  await site.open();
  letter = await letterIn(site);
});
after(() => site.close());

const startForm = async (form: string) => {
  const visit = await openForm(site, pageOf[form] ?? '');
  const title = await visit.page.title();
  /** One page on; the heading has the focus and stands before the page's own title. */
  const goOn = async (): Promise<string> => {
    const name = await pressEnter(visit.page);
    assert.equal(await visit.page.title(), `${await focusedHeading(visit.page)} - ${title}`);
    return name;
  };
  await toMainButton(visit.page);
  return { ...visit, goOn };
};

/** Answers step by step until there is nothing more to answer: the names of the pages. */
const goThrough = async (
  { page, goOn }: Awaited<ReturnType<typeof startForm>>,
  entries: Entries,
): Promise<string[]> => {
  const names = [await goOn()];
  while (names.at(-1) !== 'check' && names.at(-1) !== 'county') {
    await answerByKeyboard(page, entries, letter);
    names.push(await goOn());
  }
  return names;
};

for (const [form, says, entries] of readyAnswers)
  test(`${form} is finished by keyboard alone: ${says}`, async () => {
    const visit = await startForm(form);
    const { page, errors, warnings, violations } = visit;
    const kept = (await site.submissions(form)).length;
    await goThrough(visit, entries);
    await toMainButton(page);
    assert.equal(await visit.goOn(), 'sent');
    const reference = await page.$eval('.cw-reference', ({ textContent }) => textContent);
    const words = await page.$eval('form.cw-page', ({ innerText }) => innerText);
    await page.close();
    assert.match(reference ?? '', /^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    assert.ok(words.includes(promisedDay[form] ?? ''), words);
    assert.deepEqual({ errors, warnings, violations }, { errors: [], warnings: [], violations: [] });
    const submissions = await site.submissions(form);
    assert.equal(submissions.length, kept + 1);
    assert.ok(submissions.some((submission) => submission.reference === reference));
  });

test('a pothole that the county mends ends at the county, and what was written comes along', async () => {
  const visit = await startForm('pothole');
  const { page, errors, violations } = visit;
  await goThrough(visit, countyPothole);
  await pressUntil(page, 'Tab', ({ tag, text }) => tag === 'a' && /Saltmarsh County Council/.test(text));
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await page.waitForFunction("document.querySelector('[name=where]')?.value !== ''");
  const carried = await page.evaluate(() =>
    ['where', 'what'].map((name) => document.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value),
  );
  await page.close();
  assert.deepEqual(carried, ['Outside 12 High Street', 'As wide as a plate']);
  assert.deepEqual([...errors, ...violations], []);
});
