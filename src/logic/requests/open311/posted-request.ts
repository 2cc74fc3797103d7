import { wallTime } from '../../calendar/zoned-time.ts';
import { controlNames } from '../../forms/control-names.ts';
import { isChoice } from '../../forms/field-types.ts';
import type { Entries, Fault, Field, FormDefinition } from '../../forms/form.ts';
import { stepsAsked } from '../../forms/routing.ts';
import { ownPlaces, parameterOf, type OwnPlaces } from './own-places.ts';
import { checkParameters } from './posted-parameters.ts';
import { splitAddress } from './split-address.ts';
import { readW3cTime } from './w3c-time.ts';

/** What was posted, by name and in order: a name may come more than once. */
export type Pairs = readonly (readonly [name: string, value: string])[];

/** A posted request as a form takes it in. */
export interface PostedRequest {
  readonly entries: Entries;
  /** What no question of the form asks for. */
  readonly more: Readonly<Record<string, string>>;
  /** What cannot be read, in sentences that name the parameter. */
  readonly problems: readonly string[];
}

type Filled = Record<string, readonly string[]>;

/** The code in `attribute[code]`, `attribute[code][]` or `attribute[code][0]`. */
const codeOf = (name: string): string | undefined => /^attribute\[([^\]]{1,100})\](?:\[\d*\])?$/.exec(name)?.[1];

const dateParts = (value: string, timeZone: string): readonly string[] => {
  const found = readW3cTime(value, timeZone);
  // What is no time is left to the form's own check, which reads dates as people write them and says what is wrong.
  return found ? wallTime(found.from, timeZone).date.split('-').reverse() : [value];
};

/** What stands in the controls of a question that is answered by these values. */
const answered = (field: Field, values: readonly string[], timeZone: string): Filled => {
  const [value = ''] = values;
  const controls = controlNames(field);
  if (field.type === 'checkboxes') return { [field.name]: values };
  if (field.type === 'file')
    return field.later?.some((way) => way === value)
      ? { [`${field.name}-later`]: [value] }
      : { [field.name]: values.map((id) => JSON.stringify({ id, name: id })) };
  if (field.type !== 'date' && field.type !== 'address') return { [field.name]: [value] };
  const { line1, line2, town, postcode } = splitAddress(value);
  const parts = field.type === 'date' ? dateParts(value, timeZone) : [line1, line2, town, postcode];
  return Object.fromEntries(controls.map((control, at) => [control, [parts[at] ?? '']]));
};

/** Fills what is asked and still empty from Open311's own parameters; answers with the names of those that found a place. */
const fillIn = (entries: Filled, places: OwnPlaces, given: ReadonlyMap<string, string>): ReadonlySet<string> => {
  const used = new Set<string>();
  const isEmpty = (field: Field): boolean => controlNames(field).every((control) => !entries[control]?.some(Boolean));
  const put = (field: Field | undefined, name: string, value = given.get(name)): void => {
    if (!field || !value || !isEmpty(field)) return;
    entries[field.name] = [value];
    used.add(name);
  };
  put(places.email, 'email');
  put(places.phone, 'phone');
  put(places.name, 'first_name', [given.get('first_name'), given.get('last_name')].filter(Boolean).join(' '));
  put(places.firstName, 'first_name');
  put(places.lastName, 'last_name');
  put(places.description, 'description');
  const { location, postcode } = places;
  const address = given.get('address_string');
  if (location?.type !== 'address') put(location, 'address_string');
  else if (address && isEmpty(location)) {
    const { line1, line2, town, postcode: code } = splitAddress(address, given.get('zipcode'));
    const parts = [line1, line2, town, code];
    for (const [at, control] of controlNames(location).entries()) entries[control] = [parts[at] ?? ''];
  }
  put(postcode, 'zipcode', given.get('zipcode') ?? splitAddress(address ?? '').postcode);
  return used;
};

/**
 * Reads a posted request into the controls of a form. Attributes go to the question of their code; Open311's own parameters fill the
 * first question that is asked, fits, and is still empty. What finds no place is kept beside it, so that nothing is lost.
 * `readPostedRequest(missedBin, [['attribute[bin]', 'blue']], 'Europe/London').entries → { bin: ['blue'] }`
 */
export const readPostedRequest = (definition: FormDefinition, posted: Pairs, timeZone: string): PostedRequest => {
  const fields = definition.steps.flatMap((step) => step.fields);
  const controls = new Set(fields.flatMap(controlNames));
  const attributes = new Map<string, string[]>();
  const given = new Map<string, string>();
  for (const [name, value] of posted) {
    const code = codeOf(name);
    const text = value.replaceAll('\r\n', '\n');
    // "A null parameter should be treated as equivalent to a non-declared parameter."
    if (!text.trim()) continue;
    if (code !== undefined) attributes.set(code, [...(attributes.get(code) ?? []), text]);
    else given.set(name, name === 'media_url' && given.has(name) ? `${given.get(name)}\n${text}` : text);
  }

  const entries: Filled = {};
  const strange: [string, string][] = [];
  for (const [code, values] of attributes) {
    const field = fields.find(({ name }) => name === code);
    if (field) Object.assign(entries, answered(field, values, timeZone));
    else if (controls.has(code)) entries[code] = values;
    else strange.push([`attribute[${code}]`, values.join('\n')]);
  }
  const asked = stepsAsked(definition, entries).flatMap((step) => step.fields);
  const places = ownPlaces(asked);
  // A description goes to the first question of its kind that is still empty.
  const description = asked.find(({ type, name }) => type === 'textarea' && !entries[name]);
  const used = fillIn(entries, { ...places, ...(description && { description }) }, given);
  const { more, problems } = checkParameters(given, used, strange);
  return { entries, more, problems };
};

/** What is wrong with the answers, in sentences that name the parameter: `attribute[bin]: Choose the bin that we missed. Send one of: blue, brown.` */
export const faultSentences = (definition: FormDefinition, faults: readonly Fault[]): readonly string[] => {
  const fields = definition.steps.flatMap((step) => step.fields);
  const places = ownPlaces(fields);
  return faults.map(({ field: name, message }) => {
    const field = fields.find((each) => each.name === name);
    const said = /[.?!]$/.test(message) ? message : `${message}.`;
    if (!field) return `attribute[${name}]: ${said}`;
    const { options = [] } = field;
    const mayBe =
      isChoice(field.type) && options.length > 0
        ? ` Send one of: ${options.map(({ value }) => value).join(', ')}.`
        : '';
    return `${parameterOf(field, places)}: ${said}${mayBe}`;
  });
};
