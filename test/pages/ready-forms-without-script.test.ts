import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Entries, FormDefinition } from '../../src/logic/forms/form.ts';
import { entriesAsked } from '../../src/logic/forms/routing.ts';
import { samples } from '../desk/sent-files.ts';
import { fillIn, goTo, heldEntries, openForm, press, shownPage, wordsOfErrors, type FormPage } from './form-pages.ts';
import { answersKept, letterIn, oneWayEach, pageOf, promisedDay } from './ready-ways.ts';
import { Site } from './site.ts';

const site = new Site();
let letter = '';
before(async () => {
  await site.open();
  letter = await letterIn(site);
});
after(() => site.close());

/** What somebody gets wrong at first, on one page of each form. What is right beside it must be kept. */
const wrongFirst: Readonly<Record<string, readonly [step: string, entries: Entries]>> = {
  'missed-bin': ['day', { 'missed-on-day': ['31'], 'missed-on-month': ['2'], 'missed-on-year': ['2026'] }],
  'bulky-waste': ['contact', { name: ['Ceri'], phone: ['12'], email: ['ceri at home'] }],
  pothole: ['contact', { name: ['Ceri'], 'reply-by': ['email'], email: ['ceri@'] }],
  complaint: ['happened', { 'what-happened': [''], 'our-reference': ['ABC 1'] }],
  'contact-us': ['contact', { name: ['Ceri'], 'reply-by': ['phone'], phone: ['o7700'] }],
  homelessness: ['contact', { name: [''], 'reach-by': ['text'], phone: ['1'], 'message-safe': ['yes'] }],
  'proof-of-address': ['account', { account: ['3021'] }],
  'benefit-change': ['savings', { 'new-savings': ['a lot'] }],
};

const welshTrips = oneWayEach.filter(([form]) => /^(missed-bin|proof-of-address)$/.test(form));
const trips = [
  ...oneWayEach.map(([form, entries]) => ({ form, entries, language: 'en' })),
  ...welshTrips.map(([form, entries]) => ({ form, entries, language: 'cy' })),
];

/** What is said to somebody who gets something wrong on the page that is shown. */
const getWrong = async (form: FormPage, wrong: Entries) => {
  const step = await shownPage(form.page);
  await fillIn(form, wrong);
  assert.equal(await press(form, 'next'), step, 'what is wrong goes no further');
  return { step, ...(await wordsOfErrors(form.page)), title: await form.page.title() };
};

const definitionOf = async (form: string): Promise<FormDefinition> =>
  (await fetch(`${site.address}/forms/${form}.json`)).json() as Promise<FormDefinition>;

/** What somebody has said, by name; files are other ones each time that they are sent. */
const saidIn = (entries: Entries): Entries =>
  Object.fromEntries(
    Object.entries(entries).filter(([name, values]) => !/^(proof|cw-.*)$/.test(name) && values.some(Boolean)),
  );

for (const { form, entries, language } of trips)
  test(`${form} in ${language} is finished without script, and says the same words as with it`, async () => {
    const path = `${language === 'cy' ? '/cy' : ''}${pageOf[form]}`;
    const [step, wrong] = wrongFirst[form] ?? assert.fail(form);
    const plain = await openForm(site, path, { script: false });
    const { page } = plain;
    const kept = await site.submissions(form);

    await goTo(plain, step, entries, letter);
    const said = await getWrong(plain, wrong);
    const live = await openForm(site, `${path}#${form}/${step}`, { atStart: answersKept(form, path, entries) });
    const saidLive = await getWrong(live, wrong);
    await live.page.close();
    assert.deepEqual(said, saidLive);
    assert.ok(said.summary.length > 0 && said.title.startsWith(language === 'cy' ? 'Gwall: ' : 'Error: '));
    const held = await heldEntries(page);
    for (const [name, values] of Object.entries(wrong)) assert.deepEqual(held[name], values, `${name} is kept`);

    // What was wrong and is not asked for is taken out again.
    const emptied = Object.fromEntries(Object.keys(wrong).map((name) => [name, ['']]));
    await goTo(plain, 'check', { ...emptied, ...entries }, letter);
    // Back leads to the last question, with its answer; Change leads to any of them, and from there back.
    const last = await press(plain, 'back');
    assert.equal(await press(plain, 'next'), 'check');
    assert.notEqual(last, 'check');
    const change = await page.$eval('.cw-answer-change button', (button) => button.getAttribute('value') ?? '');
    assert.equal(await press(plain, change), change.replace('change:', ''));
    assert.equal(await press(plain, 'next'), 'check');

    assert.equal(await press(plain, 'send'), 'sent');
    const reference = await page.$eval('.cw-reference', ({ textContent }) => textContent);
    await page.reload({ waitUntil: 'load' });
    assert.equal(await shownPage(page), 'sent');
    assert.equal(await page.$eval('.cw-reference', ({ textContent }) => textContent), reference);
    const words = await page.$eval('form.cw-page', (shown) => (shown as HTMLElement).innerText);
    if (language === 'en') assert.ok(words.includes(promisedDay[form] ?? ''), words);
    else assert.match(words, /Eich cyfeirnod/);
    await page.close();

    const news = (await site.submissions(form)).filter(({ reference: each }) =>
      kept.every((old) => old.reference !== each),
    );
    assert.deepEqual(
      news.map((submission) => [submission.reference, submission.language]),
      [[reference, language]],
    );
    assert.deepEqual(saidIn(news[0]?.entries ?? {}), saidIn(entriesAsked(await definitionOf(form), entries)));
    if (entries['proof'])
      assert.match(news[0]?.entries['proof']?.join() ?? '', /"name":"letter\.pdf","size":14,"type":"application\/pdf"/);
  });

const missedBin = oneWayEach.find(([form]) => form === 'missed-bin')?.[1] ?? {};

test('without script, Change leads to the question with its answer, and from there back to all answers', async () => {
  const plain = await openForm(site, '/bins/missed-bin', { script: false });
  const { page } = plain;
  await goTo(plain, 'check', missedBin);
  const rows = () => page.$$eval('.cw-answer-text', (found) => found.map((row) => row.textContent?.trim()));
  const before = await rows();
  assert.equal(await press(plain, 'change:bin'), 'bin');
  assert.deepEqual((await heldEntries(page))['bin'], ['blue']);
  await fillIn(plain, { bin: ['black'] });
  assert.equal(await press(plain, 'next'), 'check');
  assert.deepEqual(await rows(), ['Black bin', ...before.slice(1)]);
  await page.close();
});

test('without script, a file that we cannot open is refused in words, and the question stays', async () => {
  const program = join(site.folder, 'letter.exe');
  await writeFile(program, samples.exe);
  const entries = oneWayEach.find(([form]) => form === 'proof-of-address')?.[1] ?? {};
  const plain = await openForm(site, '/council-tax/proof-of-address', { script: false });
  await goTo(plain, 'proof', entries);
  await fillIn(plain, entries, program);
  assert.equal(await press(plain, 'next'), 'proof');
  const words = ['We cannot open this kind of file. Choose a photo, a PDF or a Word document.'];
  assert.deepEqual((await wordsOfErrors(plain.page)).summary, words);
  await fillIn(plain, entries, program);
  assert.notEqual(await press(plain, 'back'), 'proof', 'Back leads back, whatever was chosen');
  await plain.page.close();
});

test('a form that was begun without script goes on with it: one summary, no answer lost, sent once', async () => {
  const plain = await openForm(site, '/bins/missed-bin', { script: false });
  const { page, errors, violations } = plain;
  const kept = (await site.submissions('missed-bin')).length;
  await goTo(plain, 'day', missedBin);
  await page.setJavaScriptEnabled(true);
  assert.equal(await press(plain, 'next'), 'day');
  await page.waitForNetworkIdle({ idleTime: 100 });
  const live: FormPage = { page, script: true };
  const titleOf = (question: string) => `${question} - Report a missed bin - Mereham District Council`;
  assert.equal(await page.title(), `Error: ${titleOf('Which day should we have emptied it?')}`);
  assert.equal(await press(live, 'next'), 'day');
  const { summary, questions } = await wordsOfErrors(page);
  assert.deepEqual([summary.length, questions.length], [1, 1], [...summary, ...questions].join());
  await goTo(live, 'out', missedBin);
  assert.equal(await page.title(), titleOf('Was your bin out by 6am that day?'));
  await goTo(live, 'check', missedBin);
  assert.equal(await press(live, 'send'), 'sent');
  await page.close();
  const [news, ...more] = (await site.submissions('missed-bin')).slice(kept);
  assert.ok(news);
  // The browser tells of each page on which something is wrong.
  const told = errors.filter((text) => !text.includes('status of 422'));
  assert.deepEqual([...told, ...violations, ...more], []);
});
