import { valuesOf, type Control } from './controls.ts';

/** What a hidden box took out of the form: a control that the page itself disabled is not ours to enable. */
const taken = new WeakSet<Element>();
const due = new WeakSet<ParentNode>();

const away = '[data-cw-when][hidden]';

const show = (box: HTMLElement, asked: boolean): void => {
  if (box.hidden !== asked) return;
  box.hidden = !asked;
  for (const control of box.querySelectorAll<Control | HTMLButtonElement>('input, select, textarea, button'))
    if (!asked && !control.disabled) {
      control.disabled = true;
      taken.add(control);
    } else if (asked && !control.closest(away) && taken.delete(control)) control.disabled = false;
};

const revealNow = (form: ParentNode): void => {
  const boxes = form.querySelectorAll<HTMLElement>('[data-cw-when]');
  // Looked up once: a search for each box would take seconds on a form of a thousand questions.
  const named = new Map<string, Control[]>();
  for (const control of boxes.length > 0 ? form.querySelectorAll<Control>('input, select, textarea') : []) {
    const { name } = control;
    named.set(name, [...(named.get(name) ?? []), control]);
  }
  // In page order, so that a question that hangs on a hidden one goes with it.
  for (const box of boxes) {
    const { cwWhen = '', cwWhenValues = '', cwWhenNot } = box.dataset;
    const given = named.get(cwWhen)?.filter((control) => control.matches(':enabled'));
    const isGiven = given?.flatMap(valuesOf).some((value) => cwWhenValues.split(' ').includes(value)) ?? false;
    show(box, isGiven === (cwWhenNot === undefined) && !box.parentElement?.closest(away));
  }
};

/**
 * Shows and hides the boxes that hang on an answer (`data-cw-when="name" data-cw-when-values="a b"`). What is hidden keeps what was
 * typed but is not sent. Once for all that ask before the next picture is painted: a page may have hundreds of groups.
 */
export const reveal = (form: ParentNode): void => {
  if (due.has(form)) return;
  due.add(form);
  queueMicrotask(() => {
    due.delete(form);
    revealNow(form);
  });
};
