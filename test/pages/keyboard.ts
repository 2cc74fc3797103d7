import assert from 'node:assert/strict';
import type { KeyInput, Page } from 'puppeteer-core';
import type { Entries } from '../../src/logic/forms/form.ts';

/** Where the keyboard is on a page. */
export interface Stop {
  readonly tag: string;
  readonly type: string;
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly text: string;
  /** Of a button that opens the browser's own window for files: under which name they are sent. */
  readonly files: string;
}

/** What has the focus. */
export const stopOf = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    let stop = document.activeElement;
    while (stop?.shadowRoot?.activeElement) stop = stop.shadowRoot.activeElement;
    const { type = '', value = '', checked = false } = (stop ?? {}) as Partial<HTMLInputElement>;
    return {
      tag: stop?.localName ?? '',
      type,
      name: stop?.getAttribute('name') ?? '',
      value: String(value),
      checked,
      text: stop?.textContent?.trim() ?? '',
      files: stop?.matches('button.cw-input') ? (stop.closest('cw-file-field')?.getAttribute('name') ?? '') : '',
    };
  });

/** More stops than any page of ours has. */
const most = 80;

/** Presses a key until the keyboard is where it should be. */
export const pressUntil = async (
  page: Page,
  key: KeyInput,
  isThere: (stop: Stop) => boolean | Promise<boolean>,
): Promise<Stop> => {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(key);
    const stop = await stopOf(page);
    if (await isThere(stop)) return stop;
  }
  throw new Error(`${key} does not lead there: ${JSON.stringify(await stopOf(page))}`);
};

const isMainButton = ({ tag, name, value }: Stop): boolean =>
  tag === 'button' && name === 'cw-go' && /^(start|next|send)$/.test(value);

/** Tab by Tab to Start, Continue or Send. */
export const toMainButton = (page: Page): Promise<Stop> => pressUntil(page, 'Tab', isMainButton);

const writeOver = async (page: Page, text: string): Promise<void> => {
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
};

const answerAt = async (page: Page, stop: Stop, wanted: readonly string[]): Promise<void> => {
  const [first = ''] = wanted;
  const isFirst = ({ value }: Stop): boolean => value === first;
  if (stop.type === 'radio') {
    if (!isFirst(stop)) await pressUntil(page, 'ArrowDown', isFirst);
    else if (!stop.checked) await page.keyboard.press('Space');
  } else if (stop.type === 'checkbox') {
    if (wanted.includes(stop.value) !== stop.checked) await page.keyboard.press('Space');
  } else if (!isFirst(stop)) await writeOver(page, first);
};

/**
 * Answers the questions of a page of a form by keyboard, in the order in which Tab leads to them, and stops at the main button.
 * `file` is the path of what is chosen where files are asked for.
 */
export const answerByKeyboard = async (page: Page, entries: Entries, file?: string): Promise<void> => {
  // No person is as quick as this one: the code of a question may still be on its way.
  await page.waitForFunction(() => document.querySelector('form.cw-page :not(:defined)') === null);
  const asked = await page.$$eval('form.cw-page [type=file]', (found) =>
    found.map((input) => input.getAttribute('name') ?? ''),
  );
  // Asked for early: the browser does not say that a window opens when it hears of the wish only with the key.
  const chooser = file && asked.some((name) => entries[name]) && page.waitForFileChooser({ timeout: 5_000 });
  await pressUntil(page, 'Tab', async (stop) => {
    const wanted = entries[stop.name];
    if (wanted) await answerAt(page, stop, wanted);
    if (chooser && entries[stop.files]) {
      await page.keyboard.press('Enter');
      await (await chooser).accept([file]);
    }
    return isMainButton(stop);
  });
};

/** Presses the button that has the focus, and waits for the next page of the form: its name. */
export const pressEnter = async (page: Page): Promise<string> => {
  const shown = () => page.$eval('form.cw-page', ({ dataset }) => dataset['cwPage'] ?? '');
  const before = await shown();
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (left) => document.querySelector<HTMLElement>('form.cw-page')?.dataset['cwPage'] !== left,
    { timeout: 5_000 },
    before,
  );
  return shown();
};

/** The words of the heading that has the focus; fails where something else has it. */
export const focusedHeading = async (page: Page): Promise<string> => {
  const { tag, text } = await stopOf(page);
  assert.equal(tag, 'h2', `the focus is on ${tag} "${text}"`);
  return text;
};
