import { isText } from '../../forms/field-types.ts';
import type { Condition, Field, FormDefinition } from '../../forms/form.ts';
import { plainWords } from '../../notices/tiny-markdown.ts';
import { textIn, type Language } from '../../words/language.ts';
import { ownPlaces } from './own-places.ts';
import { recordDictionary } from './record-words.data.ts';

/** One question of a service definition, in the words of GeoReport v2. */
export interface ServiceAttribute {
  readonly variable: boolean;
  readonly code: string;
  readonly datatype: 'string' | 'number' | 'datetime' | 'text' | 'singlevaluelist' | 'multivaluelist';
  readonly required: boolean;
  readonly datatype_description: string | null;
  readonly order: number;
  readonly description: string;
  readonly values?: readonly { readonly key: string; readonly name: string }[];
}

/** What a service asks beside a place, a description and how to reach somebody. */
export interface ServiceDefinition {
  readonly service_code: string;
  readonly attributes: readonly ServiceAttribute[];
}

const datatypes: Partial<Record<Field['type'], ServiceAttribute['datatype']>> = {
  number: 'number',
  money: 'number',
  date: 'datetime',
  textarea: 'text',
  select: 'singlevaluelist',
  radios: 'singlevaluelist',
  checkboxes: 'multivaluelist',
};

/** Open311 has no conditions: what hangs on another answer may stay empty, and says when it is asked. */
const conditionWords = (when: Condition, fields: readonly Field[], language: Language): string => {
  const words = recordDictionary[language];
  const asked = fields.find(({ name }) => name === when.field);
  const nameOf = (value: string): string => {
    const option = asked?.options?.find((each) => each.value === value);
    return `“${textIn(option?.label, language) || value}”`;
  };
  const question = textIn(asked?.label, language) || when.field;
  const given = when.in ?? (when.is === undefined ? [] : [when.is]);
  const listed = (values: readonly string[]): string => values.map(nameOf).join(words.or);
  return [
    ...(given.length > 0 ? [words.askedWhen(question, listed(given))] : []),
    ...(when.not?.length ? [words.askedUnless(question, listed(when.not))] : []),
  ].join(' ');
};

/**
 * The service definition of a form: the reverse of `importOpen311`. Name, email and phone are left out, because Open311 sends them as
 * parameters of its own. `serviceDefinition(missedBin, 'en').attributes[0]?.code → 'bin'`
 */
export const serviceDefinition = ({ id, steps }: FormDefinition, language: Language): ServiceDefinition => {
  const words = recordDictionary[language];
  const all = steps.flatMap(({ fields }) => fields);
  const places = ownPlaces(all);
  const { email, phone, name, firstName, lastName } = places;
  const away = [email, phone, name, firstName, lastName];
  const said = steps.flatMap((step) =>
    step.fields.map((field) => ({ field, conditions: [step.when, field.when].filter((when) => when !== undefined) })),
  );
  const attributes = said
    .filter(({ field }) => !away.includes(field))
    .map(({ field, conditions }, place): ServiceAttribute => {
      const { type } = field;
      const hints = [
        textIn(field.hint, language),
        type === 'date' ? words.day : '',
        type === 'money' ? words.money : '',
        type === 'address' ? words.address : '',
        type === 'file' ? words.file : '',
        field.later?.length ? words.later(field.later.join(words.or)) : '',
        field === places.description ? words.sendAs('description') : '',
        field === places.location && type === 'text' ? words.sendAs('address_string') : '',
        ...conditions.map((when) => conditionWords(when, all, language)),
      ].filter(Boolean);
      const fillsItself = field === places.location || field === places.description;
      const label = textIn(field.label, language) || field.name;
      const text = isText(type) ? plainWords(textIn(field.text, language)) : '';
      return {
        variable: !isText(type),
        code: field.name,
        datatype: datatypes[type] ?? 'string',
        required: !isText(type) && field.required !== false && conditions.length === 0 && !fillsItself,
        datatype_description: hints.join(' ') || null,
        order: place + 1,
        description: [label, text].filter(Boolean).join('\n'),
        ...(field.options && {
          values: field.options.map(({ value, label: shown }) => ({
            key: value,
            name: textIn(shown, language) || value,
          })),
        }),
      };
    });
  return { service_code: id, attributes };
};
