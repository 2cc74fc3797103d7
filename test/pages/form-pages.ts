import assert from 'node:assert/strict';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Entries } from '../../src/logic/forms/form.ts';
import type { Site, Visit, VisitOptions } from './site.ts';

/** A page with a form, whether script runs in it or not. */
export interface FormPage {
  readonly page: Page;
  readonly script: boolean;
}

/** Opens a page with a form, with script once the element has taken the form over. */
export const openForm = async (site: Site, path: string, options: VisitOptions = {}): Promise<Visit & FormPage> => {
  const { script = true } = options;
  const visit = await site.visit(path, { ...options, wait: 'load' });
  if (script) await visit.page.waitForNetworkIdle({ idleTime: 100 });
  return { ...visit, script };
};

/** The name of the page of a form that is shown: "start", a step, "check", "sent". */
export const shownPage = (page: Page): Promise<string> =>
  page.$eval('form.cw-page', (form) => form.getAttribute('data-cw-page') ?? '');

const isOurs = ({ page }: FormPage) =>
  page.waitForFunction(() => document.querySelector('form.cw-page :not(:defined)') === null);

const fillOne = async (
  { page, script }: FormPage,
  control: ElementHandle<Element>,
  wanted: readonly string[],
  file: string,
) => {
  const [first = ''] = wanted;
  const { type, value, checked } = await control.evaluate((element) => {
    const { type: kind, value: holds, checked: isTicked } = element as HTMLInputElement;
    return { type: kind, value: holds, checked: isTicked };
  });
  if (type === 'file') {
    await (control as ElementHandle<HTMLInputElement>).uploadFile(file);
    // The row of a file moves what is under it: a mouse would miss.
    if (script) await page.waitForSelector('.cw-files [type=hidden]', { timeout: 5_000 });
  } else if (type === 'radio' || type === 'checkbox') {
    if (wanted.includes(value) !== checked && (type === 'checkbox' || !checked)) await control.click();
  } else if (value !== first) {
    await control.click({ count: 3 });
    await page.keyboard.press('Backspace');
    if (first) await control.type(first);
  }
};

/** Fills in what a page asks for, with the mouse and by typing: what has no answer in `entries` is left as it is. */
export const fillIn = async (form: FormPage, entries: Entries, file = ''): Promise<void> => {
  if (form.script) await isOurs(form);
  for (const control of await form.page.$$('form.cw-page :is(input:not([type=hidden]), textarea, select)')) {
    const { name, isFile } = await control.evaluate((element) => ({
      name: element.getAttribute('name') ?? '',
      isFile: element.matches('[type=file]'),
    }));
    const wanted = entries[name];
    // Of a file input one sees the button in front of it.
    if (wanted && (isFile || (await control.isVisible()))) await fillOne(form, control, wanted, file);
  }
};

/** Presses a button of the form, and waits for the page to which it leads, or which says what is wrong: its name. */
export const press = async ({ page, script }: FormPage, action: string): Promise<string> => {
  const button = await page.$(`form.cw-page button[name="cw-go"][value="${action}"]`);
  assert.ok(button, `a button "${action}" on "${await shownPage(page)}"`);
  if (!script) {
    await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), button.click()]);
    return shownPage(page);
  }
  await page.evaluate(() =>
    document.querySelectorAll('.cw-heading, .cw-errors').forEach((node) => node.setAttribute('data-seen', '')),
  );
  await button.click();
  await page.waitForFunction(
    () => document.querySelector('.cw-errors:not([data-seen]), .cw-heading:not([data-seen]), .cw-failure'),
    { timeout: 5_000 },
  );
  return shownPage(page);
};

/** Goes on from a page until a page of that name, with all answers right. */
export const goTo = async (form: FormPage, goal: string, entries: Entries, file = ''): Promise<string[]> => {
  const names = [await shownPage(form.page)];
  while (names.at(-1) !== goal) {
    const here = names.at(-1) ?? '';
    assert.ok(here !== 'check' && names.length < 20, `${names.join()} does not lead to "${goal}"`);
    await fillIn(form, entries, file);
    names.push(await press(form, here === 'start' ? 'start' : 'next'));
  }
  return names;
};

/** What is said to be wrong: in the summary, and at the questions. */
export const wordsOfErrors = async (page: Page): Promise<{ summary: string[]; questions: string[] }> => ({
  summary: await page.$$eval('.cw-errors li', (found) => found.map((item) => item.textContent?.trim() ?? '')),
  questions: await page.$$eval('.cw-question .cw-error', (found) =>
    found.map((item) => item.textContent?.trim() ?? ''),
  ),
});

/** What stands in the controls of a page, under their names, with what it carries out of sight. */
export const heldEntries = (page: Page): Promise<Record<string, string[]>> =>
  page.$eval('form.cw-page', (form) => {
    const held: Record<string, string[]> = {};
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') (held[name] ??= []).push(value);
    return held;
  });
