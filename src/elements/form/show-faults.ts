import { errorsView } from '../../logic/forms/errors-view.ts';
import type { Language } from '../../logic/words/language.ts';
import { draw } from '../../markup/draw.ts';
import { errorSummaryMarkup } from '../../markup/error-summary.ts';
import { errorMarkup } from '../../markup/error.ts';

/** A mistake with the controls that it is in; the first one takes the focus. */
export interface Mistake {
  readonly message: string;
  readonly controls: readonly HTMLElement[];
  /** All controls of the question, where they stand under one label: radios, tick boxes, the parts of a date. */
  readonly group?: readonly HTMLElement[];
}

/** A mistake with the place of its words: before this element. */
export interface Placed extends Mistake {
  readonly place: Element | undefined;
  /** The label of its first control. */
  readonly label: Element | null | undefined;
}

const undo = new WeakMap<HTMLElement, (() => void)[]>();
let count = 0;

/** Moves to a control, and shows what belongs to it: its question, or its error where that stands above. */
const goTo = (control: HTMLElement, question: Element, error: Element): void => {
  // What is folded away cannot take the focus.
  for (let fold = control.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  const isFirst = !!(question.compareDocumentPosition(error) & Node.DOCUMENT_POSITION_FOLLOWING);
  // First the question: a browser scrolls a focused control just into view, and the words above it stay out of sight on a phone and
  // under a screen magnifier.
  (isFirst ? question : error).scrollIntoView();
  control.focus({ preventScroll: true });
};

/** Adds an id to what describes a control; what the page says of it stays. Returns the way back. */
const describe = (control: HTMLElement, id: string): (() => void) => {
  const name = 'aria-describedby';
  const ids = () => (control.getAttribute(name) ?? '').split(/\s+/).filter(Boolean);
  const before = control.getAttribute(name);
  control.setAttribute(name, [...ids(), id].join(' '));
  return () => {
    const left = ids().filter((each) => each !== id);
    if (before?.split(/\s+/).filter(Boolean).join() === left.join()) control.setAttribute(name, before);
    else if (left.length > 0) control.setAttribute(name, left.join(' '));
    else control.removeAttribute(name);
  };
};

/** Sets an attribute; returns the way back. */
const set = (control: Element, name: string, value: string): (() => void) => {
  const before = control.getAttribute(name);
  control.setAttribute(name, value);
  return () => (before === null ? control.removeAttribute(name) : control.setAttribute(name, before));
};

/** Takes all errors away; the page's own markup is again as it was. */
export const clearFaults = (root: HTMLElement): void => {
  for (const back of undo.get(root)?.reverse() ?? []) back();
  undo.delete(root);
};

/**
 * Shows what is wrong: a summary at the top of `root`, which takes the focus and leads to every mistake in
 * page order, and the same words at each control. Every wrong control, and the first of its group, is described by its error: a screen
 * reader that comes by Tab does not read what describes a fieldset.
 */
export const showFaults = (root: HTMLElement, placed: readonly Placed[], language: Language): void => {
  clearFaults(root);
  const back: (() => void)[] = [];
  undo.set(root, back);
  const links = placed.map(({ message, controls, group, place, label }) => {
    const id = `cw-error-${(count += 1)}`;
    const error = draw(errorMarkup(message, id, language));
    place?.before(error);
    back.push(() => error.remove());
    const [first] = controls;
    const question = first?.closest('.cw-question');
    if (question) back.push(set(question, 'class', `${question.className} cw-wrong`));
    if (first && !first.id) back.push(set(first, 'id', `${id}-control`));
    for (const control of new Set([...(group ?? controls).slice(0, 1), ...controls])) back.push(describe(control, id));
    for (const control of controls) back.push(set(control, 'aria-invalid', 'true'));
    const legend = group && first?.closest('fieldset')?.querySelector('legend');
    return {
      message,
      control: first?.id ?? '',
      go: () => first && goTo(first, legend ?? label ?? first, error),
    };
  });
  const faults = links.map(({ message, control }) => ({ field: '', controls: [control], message }));
  const summary = draw(
    errorSummaryMarkup(
      errorsView(faults, (id) => id, language),
      `cw-${count}`,
    ),
  );
  summary.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    links[[...summary.querySelectorAll('a')].indexOf(link)]?.go();
  });
  root.prepend(summary);
  back.push(() => summary.remove());
  summary.focus();
};
