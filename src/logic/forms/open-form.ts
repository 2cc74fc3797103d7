import { openHref } from '../notices/href.ts';
import { isId, isRecord, openRecords, openStrings, openText, openWords, type Found } from '../shape/open.ts';
import { fieldTypes, isChoice, isPrivate, isText } from './field-types.ts';
import type { Condition, Field, FieldType, FormDefinition, Step } from './form.ts';

type Open = (value: unknown) => unknown;

const openNumber: Open = (value) => (typeof value === 'number' && value > 0 ? value : undefined);
const openEndpoint: Open = (value) => (/^(https:|\/)/.test(String(value)) ? openHref(value) : undefined);
const openList: Open = (value) => (Array.isArray(value) ? value : undefined);
const openParts =
  (isUsable: (part: Found) => unknown): Open =>
  (value) =>
    openList(value) && openRecords(value).filter(isUsable);

/** How a field is read, by its name: it is the same wherever it stands. Words for people need no check, as `textIn` copes with all. */
const ways: readonly (readonly [open: Open, names: string])[] = [
  [openWords, 'min max pattern autocomplete'],
  [openNumber, 'minutes maxLength maxWords maxMegabytes maxFiles'],
  [openList, 'includes needs channels'],
  [(value) => openList(value) && openStrings(value), 'accept later'],
  [openHref, 'href'],
  [openEndpoint, 'endpoint lookup'],
  [openParts(({ value, label }) => openWords(value) && openText(label)), 'options'],
  [openParts(({ text, standard }) => openText(text) && openWords(standard)), 'stages'],
];

/** A part of a form; what would mislead or break a page is taken out. */
const openPart = (value: unknown): Found => ({
  ...(isRecord(value) && {
    ...value,
    ...Object.fromEntries(
      ways.flatMap(([open, names]) =>
        names.split(' ').flatMap((name) => (Object.hasOwn(value, name) ? [[name, open(value[name])]] : [])),
      ),
    ),
  }),
});

/** The questions that stand before another: all their names, and those of the answers that may stand in an address. */
interface Before {
  readonly names: Set<string>;
  readonly open: Set<string>;
}

/** False for a condition that cannot be kept: half read, without an answer to look for, or about no question that stands before it. */
const openWhen = ({ when }: Found, before: ReadonlySet<string>): Condition | false | undefined => {
  if ((when ?? '') === '') return undefined;
  const { field, ...more } = isRecord(when) ? when : ({} as Found);
  const answers = Object.entries(more).filter(([name, each]) => /^(is|in|not)$/.test(name) && (each ?? '') !== '');
  const isSaid = ([name, each]: readonly [string, unknown]): boolean =>
    name === 'is' ? !!openWords(each) : Array.isArray(each) && each.length > 0 && each.every(openWords);
  return (
    before.has(field as string) &&
    answers.length > 0 &&
    answers.every(isSaid) &&
    ({ field, ...Object.fromEntries(answers) } as Condition)
  );
};

/**
 * A kind of question that this version does not know is a text box, as in HTML, and so is a choice without anything to choose: an
 * answer in one's own words is better than none. What leads nowhere is only said.
 */
const openType = (type: unknown, { options, text, href, body }: Partial<Field>): FieldType => {
  const known = fieldTypes.find((each) => each === type);
  if (known === 'hand-over' && !href && !body) return 'statement';
  if (known && (options?.length || !isChoice(known))) return known;
  return options?.length ? 'radios' : text ? 'statement' : 'text';
};

/** An id that no other has, so that no page leads to itself and no label to two boxes. */
const idIn = (taken: Set<string>, value: unknown): string => {
  const id = isId(value) && !taken.has(value) ? value : `cw-${taken.size}`;
  taken.add(id);
  return id;
};

/**
 * A question whose condition cannot be kept is asked of everybody: to ask is safer than to lose. A text or a hand-over is then left
 * out: said to everybody it would be false, and nobody could send the form.
 */
const openField = (value: Found, { names, open }: Before, isLost: boolean): Field | undefined => {
  const part = openPart(value);
  const when = openWhen(value, names);
  const type = openType(value.type, part);
  if (!openText(part.label) || ((isLost || when === false) && isText(type))) return undefined;
  const name = idIn(names, value.name);
  const carry = openStrings(value.carry).filter((each) => open.has(each));
  const field = { ...part, type, name, when: when || undefined, carry: value.carry && carry } as Field;
  if (!isPrivate(field)) open.add(name);
  return field;
};

/**
 * Opens a form for a page, with every question that can be asked; it reports nothing and carries no sentences. `checkForm` reads it
 * all and says what to mend. Undefined where nothing can be asked, or the answers could go nowhere: then what stands in the page stays.
 * `openForm({ id: 'missed-bin', title: 'Missed bin', steps: [] }) → undefined`
 */
export const openForm = (json: unknown): FormDefinition | undefined => {
  const form = isRecord(json) ? json : {};
  // Every form has pages of these names.
  const pages = new Set(['start', 'check', 'sent']);
  const before: Before = { names: new Set(), open: new Set() };
  const steps = openRecords(form.steps).flatMap((value): Step[] => {
    const when = openWhen(value, before.names);
    const fields = openRecords(value.fields).flatMap((each) => openField(each, before, when === false) ?? []);
    const step = { ...value, id: idIn(pages, value.id), fields, when: when || undefined };
    return fields.length ? [step] : [];
  });
  const [top, submit, urgent] = [form, form.submit, form.urgent].map(openPart) as [Found, Found, Found];
  const asks = steps.some(({ fields }) => fields.some(({ type }) => !isText(type)));
  if (!asks || !isId(form.id) || !openText(form.title) || !submit.endpoint) return undefined;
  return {
    ...top,
    steps,
    urgent: urgent.text && { title: top.title, ...urgent },
    privacy: { why: '', keptFor: '', ...openPart(form.privacy) },
    submit,
    afterwards: openPart(form.afterwards),
    // Whoever writes anything but false here means that people may be in danger.
    sensitive: form.sensitive && true,
  } as unknown as FormDefinition;
};
