import '../../src/elements/file-field/file-field.ts';
import type { FileField } from '../../src/elements/file-field/file-field.ts';
import { fakeUploads } from '../behaviours/fake-upload.ts';
import { find, placeForm, until } from '../support/field-suite.ts';

// Importing this gives each test a network that the test answers.

let restore: () => void;
beforeEach(() => (restore = fakeUploads()));
afterEach(() => restore());

/** A question for files as the desk and a CMS write it. */
export const question = (attributes = 'max-files="3"', inside = '', input = 'multiple accept=".pdf,image/*"'): string =>
  `<p id="mistake"></p><cw-file-field ${attributes}>
    <label class="cw-label" for="proof">Your bill</label>
    <p class="cw-hint" id="proof-hint">All 4 corners.</p>
    <input class="cw-input" type="file" id="proof" name="proof" aria-describedby="proof-hint mistake" ${input} />${inside}
  </cw-file-field>`;

/** A form with the question in it, once the button stands there. */
export const place = async (
  markup = question(),
  attributes = '',
): Promise<{ readonly form: HTMLFormElement; readonly field: FileField; readonly input: HTMLInputElement }> => {
  const form = placeForm(markup, attributes);
  const field = find<FileField>(form, 'cw-file-field');
  await until(() => field.querySelector('button') !== null, 'the button');
  return { form, field, input: find<HTMLInputElement>(field, 'input[type=file]') };
};

export const pdf = (name = 'bill.pdf', size = 1_258_291): File =>
  new File([new Uint8Array(size)], name, { type: 'application/pdf' });

/** Chooses files in the browser's own window, and waits until the field has taken them. */
export const choose = async (input: HTMLInputElement, ...files: readonly File[]): Promise<void> => {
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  await until(() => input.value === '', 'the code for files');
};

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Each row of the list as it is read: "bill.pdf 1.2 MB Sent Remove bill.pdf". */
export const rows = (field: Element): string[] =>
  [...field.querySelectorAll('.cw-file')].map((row) =>
    [...row.children]
      .filter((part) => !(part as HTMLElement).hidden && part.localName !== 'input')
      .map((part) => (part.localName === 'progress' ? `[${(part as HTMLProgressElement).value}%]` : textOf(part)))
      .filter(Boolean)
      .join(' '),
  );

/** The choose button. */
export const chooser = (field: Element): HTMLButtonElement => find<HTMLButtonElement>(field, '[id$="-button"]');

/** A button of a row, by its words. */
export const button = (field: Element, name: string): HTMLButtonElement => {
  const found = [...field.querySelectorAll<HTMLButtonElement>('.cw-file button')].find(
    (each) => !each.hidden && textOf(each) === name,
  );
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
};

/** What is said aloud now. */
export const said = (field: Element): string => textOf(field.querySelector('[role=status]'));
