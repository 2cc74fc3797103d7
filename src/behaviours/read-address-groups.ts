import type { Control } from './controls.ts';
import type { PartGroup } from './read-part-groups.ts';

const addressTokens = ['address-line1', 'address-line2', 'address-level2', 'postal-code'];

/** The addresses in a form: the boxes of each `cw-address-field`, by their autofill tokens or in that order. */
export const addressGroups = (controls: readonly Control[]): PartGroup[] => {
  const boxes = new Map<Element, Control[]>();
  for (const control of controls) {
    const box = control.closest('cw-address-field');
    if (box) boxes.set(box, [...(boxes.get(box) ?? []), control]);
  }
  return [...boxes].flatMap(([box, all]): PartGroup[] => {
    const parts = addressTokens.map(
      (token, at) =>
        all.find(({ autocomplete }) => autocomplete.endsWith(token)) ?? (all.length === 4 ? all[at] : undefined),
    );
    const isWhole = parts[0] && parts[2] && parts[3];
    return isWhole ? [{ type: 'address', name: box.getAttribute('name') || 'address', box, parts }] : [];
  });
};
