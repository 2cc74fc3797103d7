import { languages as allLanguages, type Language, type Text } from '../words/language.ts';
import type { Field, FieldType, FormDefinition, Step } from './form.ts';
import { many, plain, readOpen311, safeId, type Open311Attribute } from './open311.ts';
import { open311Words } from './open311-words.data.ts';

/** What an imported form takes from its council. */
export interface ImportOptions {
  /** Where the answers go; our own desk when left out. */
  readonly endpoint?: string;
  /** The languages for the words that we add; the words of the back office stay as they are. */
  readonly languages?: readonly Language[];
}

/** A list of more than these is shorter to look through when it is folded. */
const longList = 10;

const typeOf = ({ datatype, values }: Open311Attribute): FieldType => {
  switch (datatype) {
    case 'number':
      return 'number';
    case 'datetime':
      return 'date';
    case 'text':
      return 'textarea';
    case 'singlevaluelist':
      // One answer is no choice, but it can be ticked.
      return values.length > longList ? 'select' : values.length > 1 ? 'radios' : values.length ? 'checkboxes' : 'text';
    case 'multivaluelist':
      return values.length > 0 ? 'checkboxes' : 'text';
    default:
      return 'text';
  }
};

const question = (attribute: Open311Attribute): Field => {
  const { name, description, explanation, isRequired, values } = attribute;
  const type = typeOf(attribute);
  const options = values.map(({ value, name: label }) => ({ value, label }));
  return {
    type,
    name,
    label: description,
    ...(explanation && { hint: explanation }),
    ...(!isRequired && { required: false }),
    ...(/list$/.test(attribute.datatype) && options.length > 0 && { options }),
  };
};

const statement = ({ name, description, explanation }: Open311Attribute, heading: Text): Field =>
  explanation && description.length <= 60
    ? { type: 'statement', name, label: description, text: explanation }
    : { type: 'statement', name, label: heading, text: [description, explanation].filter(Boolean).join('\n\n') };

/**
 * A form out of a service of an Open311 GeoReport v2 server and its definition, one question a page. What the server lacks or spells
 * in its own way is made good; `readOpen311` tells by which code each answer goes back. It never throws.
 * `importOpen311({ service_code: '001', service_name: 'Pothole' }, undefined).steps.map(({ id }) => id) → ['details', 'where', 'contact']`
 */
export const importOpen311 = (
  service: unknown,
  definition: unknown,
  { endpoint, languages = ['en'] }: ImportOptions = {},
): FormDefinition => {
  const [about = {}] = many(service, 'service');
  const isBilingual = allLanguages.every((each) => languages.includes(each));
  const say = (key: keyof typeof open311Words): Text =>
    isBilingual ? open311Words[key] : open311Words[key][languages[0] ?? 'en'];
  const attributes = readOpen311(definition);
  const id = safeId(plain(about.service_code), new Set(), 'report');
  const [name, description] = [plain(about.service_name), plain(about.description)];
  const asksMore = attributes.some(({ isAsked }) => isAsked);
  const one = (field: Field): Step => ({ id: field.name, fields: [field] });
  const optional = (type: FieldType, key: 'name' | 'email' | 'phone', autocomplete: string): Field => ({
    type,
    name: key,
    label: say(key),
    required: false,
    autocomplete,
  });
  return {
    id,
    title: name || say('title'),
    ...(description && description !== name && { intro: description }),
    steps: [
      ...attributes.map((each) => one(each.isAsked ? question(each) : statement(each, say('statement')))),
      one({ type: 'textarea', name: 'details', label: say('details'), ...(asksMore && { required: false }) }),
      one({ type: 'text', name: 'where', label: say('where'), hint: say('whereHint') }),
      {
        id: 'contact',
        title: say('contact'),
        fields: [
          optional('text', 'name', 'name'),
          optional('email', 'email', 'email'),
          optional('phone', 'phone', 'tel'),
        ],
      },
    ],
    privacy: { why: say('why'), keptFor: say('keptFor') },
    submit: { endpoint: endpoint ?? `/clearway/api/forms/${id}` },
    afterwards: { text: say('next') },
  };
};
