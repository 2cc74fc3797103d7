import type { Control } from './controls.ts';

/** What stands in labels beside the question: controls, hints, mistakes that the server found, and what is not read out. */
const asides = `input, select, textarea, button, script, style, [hidden], [aria-hidden=true], .cw-optional,
  ${['hint', 'help', 'description', 'error'].map((word) => `[class*=${word}]`).join()}`;
const marks = 'required|optional|mandatory|gofynnol|angenrheidiol|dewisol';
const onlyMark = new RegExp(`^[\\s*(]*(?:${marks})?[\\s*)]*$`, 'i');
const markAtEnd = new RegExp(`\\s*(?:\\*|\\((?:${marks})\\))\\s*(?=:?\\s*$)`, 'gi');

const wordsIn = (node: Node): string => {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  let words = '';
  for (const child of node.childNodes) {
    if (!(child instanceof Element)) words += wordsIn(child);
    else if (child.localName === 'br') words += ' ';
    else if (!child.matches(asides)) {
      const inner = wordsIn(child);
      if (!onlyMark.test(inner)) words += inner;
    }
  }
  return words;
};

/** The question that a label, a legend or another element asks, without "(required)", stars and hints. */
export const questionIn = (element: Element | null | undefined): string =>
  element
    ? wordsIn(element)
        .replace(/\s+/g, ' ')
        .replace(markAtEnd, '')
        .replace(/^\*\s*/, '')
        .trim()
    : '';

/** Radios without a fieldset have their question in the text before them, if that does not belong to another question. */
const questionBefore = (control: Element): string => {
  for (let up: Element | null = control; up && up.localName !== 'form'; up = up.parentElement) {
    const before = up.previousElementSibling;
    if (before)
      return before.matches('[for]') || before.querySelector('input, select, textarea') ? '' : questionIn(before);
  }
  return '';
};

/**
 * The labels of a page by the id that they are for, and the words of a control's question. All labels are looked up once: `labels` of
 * each control would walk through the whole page a thousand times on a form of a thousand fields.
 */
export const labelsOn = (page: Document | ShadowRoot) => {
  const labels = new Map<string, HTMLLabelElement>();
  for (const label of page.querySelectorAll('label')) if (!labels.has(label.htmlFor)) labels.set(label.htmlFor, label);

  const named = (element: Element | null): string => {
    const ids = element?.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const words = ids.map((id) => questionIn(page.getElementById(id))).join(' ');
    return words.trim() || (element?.getAttribute('aria-label') ?? '').trim();
  };
  const labelOf = (control: Element): HTMLLabelElement | null =>
    (control.id && labels.get(control.id)) || control.closest('label');
  return {
    /** The label element of a control. */
    labelOf,
    /** What a control of its own asks, as screen readers take it: `aria-labelledby`, `aria-label`, label, title. */
    question: (control: Control): string =>
      named(control) || questionIn(labelOf(control)) || control.title || control.getAttribute('placeholder') || '',
    /** What a group asks: its legend, which may stand around a Clearway field, or what is written before the first choice. */
    groupQuestion: (group: Element | null, first: Control): string =>
      questionIn(group?.querySelector('legend') ?? first.closest('fieldset')?.querySelector('legend')) ||
      named(group) ||
      questionBefore(first),
  };
};

export type Labels = ReturnType<typeof labelsOn>;
