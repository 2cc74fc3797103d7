import type { AddressAnswer, Answer, Answers, Entries } from '../../forms/answers.ts';
import { isPrivate, isText } from '../../forms/field-types.ts';
import type { Field, FormDefinition } from '../../forms/form.ts';
import { stepsAsked } from '../../forms/routing.ts';
import { shownAnswer } from '../../forms/shown-answer.ts';
import { textIn, type Language } from '../../words/language.ts';
import type { Contact } from '../new-request.ts';
import { ownPlaces } from './own-places.ts';

/** What is known of the person who sent a request, and what they answered. */
export interface SentBy {
  readonly contact: Contact;
  readonly entries: Entries;
  readonly answers: Answers;
  /** What came over Open311 and no question asks for. */
  readonly more: Readonly<Record<string, string>>;
}

/** GeoReport v2: "free form text limited to 4,000 characters". */
const longest = 4_000;

const addressLine = ({ line1, line2, town, postcode }: AddressAnswer): string =>
  [line1, line2, town, postcode].filter(Boolean).join(', ');

/** A field may be called "constructor", which every object has. */
const answerTo = (answers: Answers, name: string): Answer | undefined =>
  Object.hasOwn(answers, name) ? answers[name] : undefined;

/** An answer as values that a program can use. `valuesOf({ later: 'bring-in' }) → ['bring-in']` */
const valuesOf = (answer: Answer): readonly string[] => {
  if (typeof answer === 'string' || typeof answer === 'number') return [String(answer)];
  if ('later' in answer) return [answer.later];
  if ('line1' in answer) return [addressLine(answer)];
  return answer.map((each) => (typeof each === 'string' ? each : each.name));
};

const attributesOf = ({ answers, entries, more }: SentBy, fields: readonly Field[], language: Language) => {
  const known = fields.map(({ name }) => name);
  const rest = Object.keys(answers).filter((name) => !known.includes(name));
  const beside = Object.entries(more).filter(([name]) => name.startsWith('attribute['));
  return [
    ...[...known, ...rest].flatMap((code) => {
      const answer = answerTo(answers, code);
      if (answer === undefined) return [];
      const field = fields.find(({ name }) => name === code);
      const values = valuesOf(answer);
      return [
        {
          code,
          description: (field && textIn(field.label, language)) || code,
          values,
          text: (field ? shownAnswer(field, entries, language) : values).join('\n'),
        },
      ];
    }),
    ...beside.map(([name, text]) => {
      const code = name.slice('attribute['.length, -1);
      return { code, description: code, values: text.split('\n'), text };
    }),
  ];
};

/** What somebody reported, in words: their own first, then each question with its answer. Who they are stands elsewhere. */
const descriptionOf = ({ entries, answers, more }: SentBy, fields: readonly Field[], language: Language): string => {
  const lines = fields
    .filter((field) => answerTo(answers, field.name) !== undefined && !isPrivate(field))
    .map((field) => `${textIn(field.label, language)} ${shownAnswer(field, entries, language).join('\n')}`);
  const whole = [more['description'] ?? '', lines.join('\n')].filter(Boolean).join('\n\n');
  // Never half a sign: a surrogate without its other half cannot be sent.
  return whole.length > longest ? `${whole.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : whole;
};

const numberIn = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/** Nothing of a place, as GeoReport v2 has it; for whoever has no key. */
export const nothingSent = {
  description: null,
  address: null,
  address_id: null,
  zipcode: null,
  lat: null,
  long: null,
  media_url: null,
};

/** What somebody reported and where it is, in the fields of GeoReport v2. */
export const sentFields = (sentBy: SentBy, definition: FormDefinition | undefined, language: Language) => {
  const { contact, entries, more } = sentBy;
  const fields = fieldsAsked(definition, entries);
  const { location } = ownPlaces(fields);
  const typed = location?.type === 'text' ? entries[location.name]?.[0] : undefined;
  return {
    description: descriptionOf(sentBy, fields, language) || null,
    address: contact.address ?? more['address_string'] ?? typed ?? null,
    address_id: more['address_id'] ?? null,
    zipcode: contact.postcode ?? more['zipcode'] ?? null,
    lat: numberIn(more['lat']),
    long: numberIn(more['long']),
    media_url: more['media_url']?.split('\n')[0] ?? null,
  };
};

/** Who reported it, and each answer by itself: beyond GeoReport v2, under the names that it has for what is sent. */
export const senderFields = (sentBy: SentBy, definition: FormDefinition | undefined, language: Language) => {
  const { contact, entries, more } = sentBy;
  const [first = '', ...last] = (contact.name ?? '').split(' ');
  // Names came apart over Open311, and together from a form.
  const isApart = more['first_name'] !== undefined || more['last_name'] !== undefined;
  return {
    first_name: (isApart ? more['first_name'] : first) || null,
    last_name: (isApart ? more['last_name'] : last.join(' ')) || null,
    email: contact.email ?? more['email'] ?? null,
    phone: contact.phone ?? more['phone'] ?? null,
    attributes: attributesOf(sentBy, fieldsAsked(definition, entries), language),
  };
};

const fieldsAsked = (definition: FormDefinition | undefined, entries: Entries): readonly Field[] =>
  (definition ? stepsAsked(definition, entries) : [])
    .flatMap(({ fields }) => fields)
    .filter(({ type }) => !isText(type));
