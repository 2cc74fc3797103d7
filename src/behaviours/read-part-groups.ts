import type { Control } from './controls.ts';

/** The controls of one answer in parts, under one question. */
export interface PartGroup {
  readonly type: 'date' | 'address';
  /** The name that they share: "born" of "born[day]", "born_month", "bornYear". */
  readonly name: string;
  readonly box: Element;
  /** Day, month and year, or two lines, town and postcode, in this order wherever they stand; a second line may be missing. */
  readonly parts: readonly (Control | undefined)[];
}

// Also "born(3i)", which Rails writes for a day, "(2i)" and "(1i)".
const spelling = /^(.*?)[-_.:\s[(]*(?:(day|dd|3i)|(month|mm|2i)|(year|yyyy|1i))[\])]*$/i;
const tokens = ['bday-day', 'bday-month', 'bday-year'];

/** Which part of which date a control is, by its name or its autofill token; −1 for none. `partOf(born[month]) → ['born', 1]` */
const partOf = (control: Control): readonly [name: string, part: number] => {
  const [, name = '', ...parts] = spelling.exec(control.name || control.id) ?? [];
  const part = parts.findIndex(Boolean);
  return part < 0 ? ['', tokens.indexOf(control.autocomplete.split(' ').at(-1) ?? '')] : [name, part];
};

/**
 * The dates among a form's controls: three boxes or lists in a group of their own whose names say day, month and year, or whatever
 * three stand in a `cw-date-field`.
 */
const dateGroups = (controls: readonly Control[]): PartGroup[] => {
  const boxes = new Map<Element, Map<string, Control[]>>();
  for (const control of controls) {
    if (!/^(text|tel|number|select-one)$/.test(control.type)) continue;
    const field = control.closest('cw-date-field');
    const box = field ?? control.closest('fieldset, [role=group]');
    const [name, part] = partOf(control);
    if (!box || (!field && part < 0)) continue;
    const dates = boxes.get(box) ?? new Map<string, Control[]>();
    boxes.set(box, dates);
    const key = field ? '' : name;
    const parts = dates.get(key) ?? [];
    dates.set(key, parts);
    // Whoever writes a cw-date-field may use any names, in this order.
    parts[part < 0 ? parts.length : part] ??= control;
  }
  return [...boxes].flatMap(([box, dates]) =>
    [...dates.values()].flatMap((parts): PartGroup[] => {
      const [first] = parts;
      if (!first || parts.filter(Boolean).length !== 3) return [];
      return [{ type: 'date', name: partOf(first)[0] || box.getAttribute('name') || box.id || 'date', box, parts }];
    }),
  );
};

/** Which control belongs to which answer in parts: a date, or what else is known. */
export const partGroups = (
  controls: readonly Control[],
  others: (controls: readonly Control[]) => readonly PartGroup[],
): Map<Control, PartGroup> => {
  const groups = new Map<Control, PartGroup>();
  for (const group of [...dateGroups(controls), ...others(controls)])
    for (const part of group.parts) if (part) groups.set(part, group);
  return groups;
};
