import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import type { Entries, FormDefinition } from '../../src/logic/forms/form.ts';
import { stepsAsked } from '../../src/logic/forms/routing.ts';
import { readyAnswers } from '../desk/ready-form-answers.ts';
import { openForm } from './form-pages.ts';
import { answersKept, countyPothole, pageOf } from './ready-ways.ts';
import { Site } from './site.ts';

const site = new Site();
/** An empty page without a policy, which may read HTML. */
let reader: Page;
before(async () => {
  await site.open();
  const answer = (request: HTTPRequest) => (
    void request.respond({ contentType: 'text/html', body: '<!doctype html>' }),
    true
  );
  ({ page: reader } = await site.visit('/empty', { answer, wait: 'load' }));
});
after(() => site.close());

/**
 * What a browser may fill in about the person who writes, by the name of the control (WCAG 1.3.5); "off" where it is about somebody
 * else, and nothing where no token fits. Who adds a question to a ready form that looks personal has to add it here.
 */
const tokens: Readonly<Record<string, string | undefined>> = {
  name: 'name',
  email: 'email',
  phone: 'tel',
  'address-line-1': 'address-line1',
  'address-line-2': 'address-line2',
  'address-town': 'address-level2',
  'address-postcode': 'postal-code',
  'friend-name': 'off',
  'friend-phone': 'off',
  // There are tokens for birthdays alone, and none for these numbers.
  'missed-on-day': undefined,
  'missed-on-month': undefined,
  'missed-on-year': undefined,
  'changed-on-day': undefined,
  'changed-on-month': undefined,
  'changed-on-year': undefined,
  'national-insurance': undefined,
  account: undefined,
};
/** Where the same name asks for something else: a first name is enough for who may lose their home. */
const ofForm: Readonly<Record<string, Readonly<Record<string, string>>>> = { homelessness: { name: 'given-name' } };

interface Control {
  readonly name: string;
  readonly type: string;
  readonly label: string;
  readonly token: string | undefined;
}

const personal =
  /\b(name|e-?mail|phone|mobile|tel|address|street|line|town|city|post ?code|birth|born|day|month|year|age|gender|nationality|insurance|account|card|bank)\b/i;
const looksPersonal = ({ name, type, label, token }: Control): boolean =>
  token !== undefined ||
  /^(email|tel)$/.test(type) ||
  personal.test(name.replaceAll('-', ' ')) ||
  (/^(text|number)$/.test(type) && personal.test(label));

/** The controls in which one writes, of a page that is shown or of its HTML; text, because it runs in the page. */
const controlsIn = `(html) => {
  const root = html === undefined ? document : new DOMParser().parseFromString(html, 'text/html');
  return [...root.querySelectorAll('form.cw-page :is(input, textarea, select)[name]')]
    // The box that nobody sees says to every browser that it is not to be filled in.
    .filter((control) => !control.closest('.cw-trap') || control.getAttribute('autocomplete') !== 'off')
    .filter(({ type }) => !/^(hidden|radio|checkbox|file)$/.test(type))
    .map((control) => ({
      name: control.name,
      type: control.type,
      label: root.querySelector('label[for="' + control.id + '"]')?.textContent ?? '',
      token: control.getAttribute('autocomplete') ?? undefined,
    }));
}`;

/** What the page without script asks on each step, as HTML. */
const plainPages = (form: string, entries: Entries, steps: readonly string[]): Promise<string[]> =>
  Promise.all(
    steps.map(async (step) => {
      const body = new URLSearchParams(
        Object.entries(entries).flatMap(([name, values]) => values.map((value) => [name, value])),
      );
      body.append('cw-page', 'check');
      body.append('cw-go', `change:${step}`);
      const answer = await fetch(`${site.address}/clearway/form?form=${form}`, { method: 'POST', body });
      const html = await answer.text();
      assert.ok(html.includes(`data-cw-page="${step}"`), step);
      return html;
    }),
  );

const check = (form: string, controls: readonly Control[]): void => {
  for (const control of controls) {
    const { name, token, label } = control;
    const isKnown = Object.hasOwn(tokens, name);
    assert.ok(
      isKnown || !looksPersonal(control),
      `${form}: "${label}" (${name}) looks personal, and this table does not know it`,
    );
    if (isKnown) assert.equal(token, ofForm[form]?.[name] ?? tokens[name], `${form}: ${name}`);
  }
};

const seen = new Set<string>();
const ways = [...readyAnswers, ['pothole', 'on a road', countyPothole] as const];

for (const [form, says, entries] of ways)
  test(`${form} lets a browser fill in what it knows, with script and without: ${says}`, async () => {
    const definition = (await (await fetch(`${site.address}/forms/${form}.json`)).json()) as FormDefinition;
    const steps = stepsAsked(definition, entries).map(({ id }) => id);
    const path = pageOf[form] ?? '';
    const { page } = await openForm(site, path, { atStart: answersKept(form, path, entries) });
    for (const step of steps) {
      await page.evaluate((hash) => (location.hash = hash), `${form}/${step}`);
      await page.waitForSelector(`[data-cw-page="${step}"]`, { timeout: 5_000 });
      const controls = (await page.evaluate(`(${controlsIn})()`)) as Control[];
      check(form, controls);
      controls.forEach(({ name }) => seen.add(name));
    }
    const inPlain = await Promise.all(
      (await plainPages(form, entries, steps)).map(
        (html) => reader.evaluate(`(${controlsIn})(${JSON.stringify(html)})`) as Promise<Control[]>,
      ),
    );
    await page.close();
    check(form, inPlain.flat());
    assert.ok(inPlain.flat().length > 0);
  });

test('every control of the table stands in a form', () => {
  assert.deepEqual(
    Object.keys(tokens).filter((name) => !seen.has(name)),
    [],
  );
});
