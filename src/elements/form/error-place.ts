/** Where a control stands in line with others, a paragraph before it would take a place in that line: the error goes before the line. */
const isLine = (box: Element): boolean => /flex|grid|contents|^inline/.test(getComputedStyle(box).display);

/** Out of these nothing is moved. */
const isBoundary = (box: Element): boolean => box.matches('form, fieldset, td, th, dd, li, body, cw-form');

/** The label where it comes after its control: beside a tick box, or floating over a box. */
const isLabelAfter = (label: Element | null | undefined, control: Element): boolean =>
  !!label && !!(control.compareDocumentPosition(label) & Node.DOCUMENT_POSITION_FOLLOWING) && !label.contains(control);

/** The nearest box around all of some controls. */
const boxAround = (controls: readonly Element[]): Element | null => {
  let box = controls[0]?.parentElement ?? null;
  while (box && !controls.every((control) => box?.contains(control))) box = box.parentElement;
  return box;
};

/** The part of a box that holds a control. */
const partWith = (control: Element, box: Element): Element => {
  let part = control;
  while (part.parentElement && part.parentElement !== box) part = part.parentElement;
  return part;
};

/**
 * The element before which an error stands in markup that we do not know: after the question's label and hint, before its control or
 * its group of controls, outside of what lays controls out in a line ("£" and its box, input groups, floating labels).
 */
export const errorPlace = (
  controls: readonly HTMLElement[],
  label: Element | null | undefined,
): Element | undefined => {
  const [first] = controls;
  if (!first) return undefined;
  let place: Element = first;
  const around = boxAround(controls.length === 1 && label && isLabelAfter(label, first) ? [first, label] : controls);
  if (around && (controls.length > 1 || isLabelAfter(label, first))) {
    const part = partWith(first, around);
    place = isBoundary(around) || part.previousElementSibling ? part : around;
  }
  for (let box = place.parentElement; box && !isBoundary(box); box = box.parentElement) {
    // A Clearway field that stands around the controls alone stands after the error too, as the desk draws it.
    const isOurs = box.localName.startsWith('cw-');
    if (isOurs ? place.previousElementSibling : box.localName !== 'label' && !isLine(box)) break;
    place = box;
  }
  const before = place.previousElementSibling;
  return before && /prefix|addon/.test(before.className) ? before : place;
};
