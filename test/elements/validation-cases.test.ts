import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import '../../src/bundles/definition.ts';
import '../../src/bundles/fields.ts';
import '../../src/bundles/form.ts';
import '../../src/logic/words/welsh-forms.ts';
import type { SamplePage } from '../../stories/sample-council/sample-page.ts';
import '../../stories/sample-council/sample-page.ts';
import { caseForm, casesForControls, wordsOf } from '../logic/forms/case-form.ts';
import { casesToday, type ValidationCase } from '../logic/forms/validation-cases.data.ts';

// The same table as the rules' own test, through the element as a person sees it: the same words.

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const until = async <T>(find: () => T | null | undefined | false): Promise<T> => {
  for (let waits = 0; waits < 400; waits += 1) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`it did not come: ${find.toString()}`);
};

const put = (form: HTMLFormElement, typed: ValidationCase['typed']): void => {
  for (const [name, values] of Object.entries(typed))
    for (const control of [...form.elements] as Control[]) {
      if (control.name !== name) continue;
      if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type))
        // Without the event that takes "None of these" off: the script of that may be late.
        control.checked = values.includes(control.value);
      else {
        control.value = values[0] ?? '';
        control.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }
};

const unspoken = (element: Element): string => {
  const copy = element.cloneNode(true) as Element;
  for (const spoken of copy.querySelectorAll('.cw-spoken')) spoken.remove();
  return copy.textContent.trim();
};

describe('the table of answers, in the browser', () => {
  let box: HTMLElement;
  beforeEach(() => {
    sessionStorage.clear();
    box = document.createElement('div');
    document.body.append(box);
  });
  afterEach(() => {
    box.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  casesForControls.forEach((row, index) =>
    it(`${row.field.type}: ${row.name}`, async () => {
      const { language = 'en', today = casesToday, typed, controls = [], also = [] } = row;
      const id = `case-${index}`;
      const definition = URL.createObjectURL(new Blob([JSON.stringify(caseForm(row, id))]));
      history.replaceState(null, '', `${location.pathname}${location.search}#${id}/step`);
      render(
        html`<sample-page lang=${language} .now=${`${today}T12:00`}
          ><cw-form definition=${definition}><a href="/">A form</a></cw-form></sample-page
        >`,
        box,
      );
      await (box.querySelector('sample-page') as SamplePage).updateComplete;
      const form = await until(() => box.querySelector<HTMLFormElement>('form[data-cw-page="step"]'));
      put(form, typed);
      form.querySelector<HTMLButtonElement>('.cw-button')?.click();

      const expected = wordsOf(row);
      if (expected.length === 0) {
        await until(() => box.querySelector('form[data-cw-page="check"]') ?? box.querySelector('.cw-errors'));
        expect([...box.querySelectorAll('.cw-error')].map(unspoken)).to.deep.equal([]);
        expect(box.querySelector('form[data-cw-page="check"]')).to.exist;
        return;
      }
      const summary = await until(() => box.querySelector('.cw-errors'));
      expect(document.activeElement?.className).to.equal('cw-errors');
      expect([...summary.querySelectorAll('li')].map(unspoken)).to.deep.equal(expected);
      expect([...box.querySelectorAll('.cw-error')].map(unspoken)).to.deep.equal(expected);
      const wrong = [...form.querySelectorAll<Control>('[aria-invalid="true"]')].map(({ name }) => name);
      const named = [...controls, ...also.flatMap((more) => more.controls)];
      expect([...new Set(wrong)].sort()).to.deep.equal([...new Set(named)].sort());
      expect(document.title).to.match(language === 'cy' ? /^Gwall: / : /^Error: /);
      URL.revokeObjectURL(definition);
    }),
  );
});
