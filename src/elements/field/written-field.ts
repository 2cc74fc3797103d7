import type { FieldElement } from '../../behaviours/field-element.ts';
import { settingsOf } from '../../behaviours/read-settings.ts';
import { warnOnce } from '../../behaviours/warn.ts';
import { controlNames } from '../../logic/forms/control-names.ts';
import { fieldTypes } from '../../logic/forms/field-types.ts';
import type { Entries, Field, FieldType, Option } from '../../logic/forms/form.ts';
import { questionView } from '../../logic/forms/question-view-of.ts';
import { partsOf } from '../../logic/forms/split-date.ts';
import { draw } from '../../markup/draw.ts';
import { questionMarkup } from '../../markup/question.ts';

/** What a tag asks for by its name alone. */
const types: Readonly<Record<string, FieldType>> = {
  'cw-address-field': 'address',
  'cw-date-field': 'date',
  'cw-file-field': 'file',
  'cw-long-text': 'textarea',
  'cw-lookup-field': 'select',
};

const typeOf = (element: FieldElement): FieldType => {
  if (element.localName === 'cw-choice-group')
    return element.getAttribute('kind') === 'radios' ? 'radios' : 'checkboxes';
  return types[element.localName] ?? fieldTypes.find((type) => type === element.getAttribute('type')) ?? 'text';
};

/** What the list inside the tag offers: each item is an answer, in the words that stand there. */
const optionsIn = (element: FieldElement): readonly Option[] =>
  [...element.querySelectorAll('li')].map(({ dataset, textContent }) => {
    const label = textContent.replace(/\s+/g, ' ').trim();
    const { value = label, hint, cwAlone } = dataset;
    return { value, label, hint, alone: cwAlone !== undefined || value === element.getAttribute('alone') };
  });

const fieldOf = (element: FieldElement): Field => {
  const text = (name: string): string => element.getAttribute(name) ?? '';
  return {
    ...settingsOf(element),
    type: typeOf(element),
    name: text('name'),
    label: text('label'),
    hint: text('hint') || undefined,
    required: element.hasAttribute('required'),
    autocomplete: text('autocomplete') || undefined,
    options: optionsIn(element),
  };
};

/** What stands in the controls at first. */
const entriesOf = (field: Field, value: string): Entries => {
  const values = field.type === 'date' && value ? partsOf(value).map(String) : [value];
  return Object.fromEntries(
    controlNames(field).map((name, at) => [name, field.type === 'checkboxes' ? value.split(' ') : [values[at] ?? '']]),
  );
};

let written = 0;

/**
 * Writes a question from the attributes of a tag that has no control inside, with the same markup as a whole form's, in place of the
 * words that stood there. A module of its own: pages whose own markup has the controls do not load it.
 */
export const writeField = (element: FieldElement): void => {
  // While this was on its way, the page may have put controls there.
  if (element.controls.length > 0) return;
  const field = fieldOf(element);
  if (!field.name || !field.label) {
    warnOnce(`<${element.localName}> has no control inside. Put one there, or write name="…" and label="…".`);
    return;
  }
  const { language } = element;
  const view = questionView(field, {
    form: element.closest('form')?.id || `cw-${(written += 1)}`,
    entries: entriesOf(field, element.getAttribute('value') ?? ''),
    faults: [],
    language,
  });
  const question = draw(questionMarkup(view, { language }));
  // The markup puts around the controls the tag that this already is.
  for (const inner of question.querySelectorAll(element.localName)) inner.replaceWith(...inner.childNodes);
  element.replaceChildren(question);
};
