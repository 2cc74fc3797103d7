import { controlNames } from '../logic/forms/control-names.ts';
import type { Entries, Field, Option } from '../logic/forms/form.ts';
import { controlsOf, isTick, valuesOf, type Control } from './controls.ts';
import { partGroups, type PartGroup } from './read-part-groups.ts';
import { labelsOn, type Labels } from './read-label.ts';
import { typeOf } from './read-type.ts';
import type { specialReading } from './special-reading.ts';

/** How Clearway's own fields, and files, are read; a form that has none needs none of it. */
export type Special = typeof specialReading | undefined;

/** A form of the page's own, read as questions and what stands in their controls. */
export interface ReadForm {
  readonly fields: readonly Field[];
  readonly entries: Entries;
  /** The native controls under a name of `entries`; all radios or tick boxes of one question. */
  readonly controls: (name: string) => readonly Control[];
}

/** One question with its controls, in page order. */
interface Question {
  readonly name: string;
  readonly controls: Control[];
  readonly inParts: PartGroup | undefined;
}

const groups = 'fieldset, [role=group], [role=radiogroup]';

const isVisible = (element: Element): boolean =>
  // Safari learnt it in 2024.
  'checkVisibility' in element
    ? element.checkVisibility({ visibilityProperty: true })
    : (element as Element).getClientRects().length > 0;

/**
 * What a person can answer: a question that the page hides is not asked. A list that a script has replaced, and a tick box that is only
 * drawn, are hidden while their labels show. What is folded away can be opened.
 */
const isAsked = (control: Control, labels: Labels): boolean => {
  if (
    /^(range|color)$/.test(control.type) ||
    control.matches(':disabled, .cw-sent *, .cw-finder *, cw-lookup-field input')
  )
    return false;
  if (!isTick(control) && 'readOnly' in control && control.readOnly) return false;
  const isShown = (element: Element | null): boolean =>
    element !== null && isVisible(element.closest('details:not([open])') ?? element);
  return isShown(control) || isShown(labels.labelOf(control));
};

/** Joins the controls that answer one question. Radios of one name belong together wherever they stand; ticks within their group. */
const questionsIn = (controls: readonly Control[], special: Special): Question[] => {
  const groupOf = partGroups(controls, special?.addressGroups ?? (() => []));
  const questions: Question[] = [];
  const joined = new Map<unknown, Map<string, Question>>();
  for (const control of controls) {
    const inParts = groupOf.get(control);
    const choices = isTick(control) ? control.closest('cw-choice-group') : null;
    // Ticks are sent under one name, or under names with their own value in brackets: "help", "help[]", "help[food]".
    const name =
      inParts?.name ?? (isTick(control) ? control.name.replace(/\[[^[\]]*\]$/, '') : control.name || control.id);
    const box =
      inParts ?? choices ?? (control.type === 'radio' || !isTick(control) ? control.type : control.closest(groups));
    const inBox = joined.get(box) ?? new Map<string, Question>();
    joined.set(box, inBox);
    const key = choices ? '' : name;
    const question = inParts || isTick(control) ? inBox.get(key) : undefined;
    if (question) question.controls.push(control);
    else {
      const made = { name, controls: [control], inParts };
      inBox.set(key, made);
      questions.push(made);
    }
  }
  return questions;
};

const optionsOf = (controls: readonly Control[], labels: Labels): Option[] =>
  controls.flatMap((control) =>
    control instanceof HTMLSelectElement
      ? [...control.options].map(({ value, text }) => ({ value, label: text.trim() }))
      : {
          value: control.value,
          label: labels.question(control),
          ...(control.hasAttribute('data-cw-alone') && { alone: true }),
        },
  );

const fieldOf = ({ name, controls, inParts }: Question, labels: Labels, special: Special): Field => {
  const [first] = controls as [Control];
  const isGroup = controls.length > 1 || first.type === 'radio';
  const group = inParts?.box ?? (isGroup ? first.closest(groups) : null);
  const attribute = (written: string): string | undefined => first.getAttribute(written) || undefined;
  const field: Field = {
    type: inParts?.type ?? typeOf(first),
    name,
    label: isGroup ? labels.groupQuestion(group, first) : labels.question(first),
    // Drupal says it of the group's fieldset, and of some of its controls only.
    required: [...controls, ...(group ? [group] : [])].some((each) => each.matches('[required], [aria-required=true]')),
    min: inParts ? undefined : attribute('min'),
    max: inParts ? undefined : attribute('max'),
    maxLength: Number(attribute('maxlength')) || undefined,
    pattern: attribute('pattern'),
    patternMessage: attribute('pattern') && attribute('title'),
    ...special?.settingsOf(first),
  };
  return /^(radios|checkboxes|select)$/.test(field.type) ? { ...field, options: optionsOf(controls, labels) } : field;
};

/** What stands in the controls of a question, under the names that the checks know. */
const entriesOf = (
  name: string,
  { controls, inParts }: Question,
  special: Special,
): [name: string, values: string[], of: Control[]][] => {
  const [first] = controls as [Control];
  if (inParts)
    return controlNames({ type: inParts.type, name, label: '' }).map((part, at) => {
      const control = inParts.parts[at];
      return control ? [part, valuesOf(control), [control]] : [part, [], []];
    });
  // What a browser cannot read as a number or a day it hides from us; "?" is no number either.
  const unread = first.validity.badInput ? '?' : '';
  if (first.type === 'date') {
    const parts = first.value.split('-').reverse();
    return controlNames({ type: 'date', name, label: '' }).map((part, at) => [part, [parts[at] || unread], [first]]);
  }
  if (first.type === 'file') return [[name, special?.filesIn(first) ?? [], controls]];
  return [[name, unread ? [unread] : controls.flatMap(valuesOf), controls]];
};

/**
 * Reads a form of the page's own, of any CMS: which questions it asks, what stands in them, and which controls hold that. It changes
 * nothing, and is quick enough to be called when the form is sent, for a form of a thousand fields too.
 */
export const readForm = (form: HTMLFormElement, special?: Special): ReadForm => {
  const labels = labelsOn(form.getRootNode() as Document | ShadowRoot);
  const found = new Map<string, readonly [values: string[], of: readonly Control[]]>();
  const asked = controlsOf(form).filter((control) => isAsked(control, labels));
  const fields = questionsIn(asked, special).map((question) => {
    let name = question.name || 'field';
    // Rows of a table may share a name.
    while (found.has(name) || found.has(`${name}-day`) || found.has(`${name}-town`)) name += '~';
    for (const [entry, values, of] of entriesOf(name, question, special)) found.set(entry, [values, of]);
    return { ...fieldOf(question, labels, special), name };
  });
  return {
    fields,
    entries: Object.fromEntries([...found].map(([name, [values]]) => [name, values])),
    controls: (name) => found.get(name)?.[1] ?? [],
  };
};
